"""A file of lines that is only ever added to, and that may have been torn."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from policy_nlp.records import UnwritableOutput


class Journal:
    """JSON objects, a line each, held by one process at a time.

    Raises UnwritableOutput where the file cannot be opened or another process holds it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("a+b")
        except OSError as error:
            raise UnwritableOutput(f"{path}: cannot be written ({error.strerror or error})") from None
        if not _held(self._file.fileno()):
            self._file.close()
            raise UnwritableOutput(f"{path.parent.parent}: another run is writing into this folder; wait until it ends")

    def close(self) -> None:
        """Let other processes have it."""
        self._file.close()

    def entries(self) -> Iterator[dict[str, Any]]:
        """What was written, in order, without lines that are broken; a torn last line is cut off."""
        self._file.seek(0)
        whole = 0
        for line in self._file:
            if not line.endswith(b"\n"):
                self._file.truncate(whole)
                break
            whole += len(line)
            try:
                entry = json.loads(line)
            except ValueError:
                continue
            if isinstance(entry, dict):
                yield entry

    def add(self, entry: dict[str, Any]) -> None:
        """Write one line, at once."""
        self._file.write(json.dumps(entry).encode() + b"\n")
        self._file.flush()


def _held(descriptor: int) -> bool:
    """Whether this process now holds the file; always so where the system has no such locks."""
    try:
        import fcntl
    except ImportError:
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
