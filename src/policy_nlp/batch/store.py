"""A folder of records that survives being stopped at any moment.

A record is first written whole beside the journal, then entered there, then moved to its place.  Stopped before
the entry, nothing has happened; stopped after it, the next start makes the move.  So nothing is done twice and no
file is ever half written.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from policy_nlp.batch.journal import Journal
from policy_nlp.batch.step import Failure, Outcome
from policy_nlp.records import UnwritableOutput

HOUSE = ".policy-nlp"
"""The folder, below that of the records, in which we keep what is ours."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """What was last done for a target."""

    fingerprint: str
    bytes: int
    text: bool
    failure: Failure | None


class Store:
    """Records in `folder`; by one process at a time, until it is closed.

    Raises UnwritableOutput where the folder cannot be written or another run is writing into it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._record, self._text = folder / HOUSE / "record.part", folder / HOUSE / "text.part"
        self._journal = Journal(folder / HOUSE / "done.jsonl")
        self._entries: dict[str, _Entry] = {}
        last: dict[str, Any] = {}
        for last in self._journal.entries():
            self._enter(last)
        self._finish(last)

    def close(self) -> None:
        """Let other processes write here."""
        self._journal.close()

    def known(self, target: str) -> str:
        """The fingerprint of what was done last for `target`, empty where its files are not there as we left them."""
        entry = self._entries.get(target)
        if entry is None:
            return ""
        if entry.failure is None:
            with contextlib.suppress(OSError):
                there = self.path(target).stat().st_size == entry.bytes
                return entry.fingerprint if there and (not entry.text or self.text_path(target).is_file()) else ""
            return ""
        return entry.fingerprint

    def failure(self, target: str) -> Failure | None:
        """Why there is no record for `target`, where that was so when last tried."""
        entry = self._entries.get(target)
        return entry.failure if entry else None

    def path(self, target: str) -> Path:
        """Where the record goes."""
        return self.folder / f"{target}.json"

    def text_path(self, target: str) -> Path:
        """Where the text goes that the spans of the record refer to."""
        return self.folder / f"{target}.txt"

    def put(self, target: str, outcome: Outcome) -> None:
        """Keep what became of `target`; raises UnwritableOutput."""
        try:
            self._keep(target, outcome)
        except OSError as error:
            raise UnwritableOutput(f"{self.path(target)}: cannot be written ({error.strerror or error})") from None

    def _keep(self, target: str, outcome: Outcome) -> None:
        """Put a record in its place: only once the journal tells of it does the new file take the old one's name."""
        entry: dict[str, Any] = {"target": target, "fingerprint": outcome.fingerprint}
        if outcome.record is not None:
            self.path(target).parent.mkdir(parents=True, exist_ok=True)
            _write(self._record, outcome.record)
            if outcome.text is not None:
                _write(self._text, outcome.text)
            entry |= {"bytes": len(outcome.record), "text": outcome.text is not None}
            entry["sha256"] = hashlib.sha256(outcome.record).hexdigest()
        elif outcome.failure is not None:
            self._drop_old(target)
            entry["failure"] = [outcome.failure.kind, outcome.failure.message]
        self._journal.add(entry)
        self._enter(entry)
        if outcome.record is not None:
            self._move(target)

    def _drop_old(self, target: str) -> None:
        """A record of ours goes when the file that it was made from can no longer be read."""
        entry = self._entries.get(target)
        if entry is not None and entry.failure is None:
            self.path(target).unlink(missing_ok=True)

    def _move(self, target: str) -> None:
        if self._text.exists():
            os.replace(self._text, self.text_path(target))
        os.replace(self._record, self.path(target))

    def _finish(self, last: dict[str, Any]) -> None:
        """Make the move that the last run did not come to, or take away what it left unfinished."""
        with contextlib.suppress(OSError):
            if last.get("sha256") == hashlib.sha256(self._record.read_bytes()).hexdigest():
                self._move(str(last["target"]))
        for leftover in (self._record, self._text):
            with contextlib.suppress(OSError):
                leftover.unlink()

    def _enter(self, entry: dict[str, Any]) -> None:
        with contextlib.suppress(KeyError, TypeError, ValueError):
            failure = Failure(*entry["failure"]) if "failure" in entry else None
            size, text = int(entry.get("bytes", 0)), bool(entry.get("text"))
            self._entries[str(entry["target"])] = _Entry(str(entry["fingerprint"]), size, text, failure)


def _write(path: Path, data: bytes) -> None:
    """The bytes, on the disk when this returns."""
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
