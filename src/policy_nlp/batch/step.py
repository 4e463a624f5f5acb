"""One file to its record: the step that every way of doing many repeats."""

from __future__ import annotations

import hashlib
import json
from dataclasses import astuple, dataclass, replace
from pathlib import Path

from policy_nlp import __version__
from policy_nlp.batch.wishes import Wishes
from policy_nlp.reading import Source, read_bytes
from policy_nlp.reading.file import bytes_of
from policy_nlp.reading.limits import too_large
from policy_nlp.records import InvalidRecord, PolicyNLPError, Report

RECORDS = (".json",)
"""What the names of records end with."""


@dataclass(frozen=True, slots=True)
class Task:
    """A file, where its record goes (a path below the folder of records, without an ending), and what is there."""

    path: Path
    target: str
    known: str = ""
    """The fingerprint of what was done last, empty where nothing was."""
    data: bytes | None = None
    """What the file holds, where it cannot be read by its path."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a file has no record."""

    kind: str
    message: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a task: a record, a failure, or neither where it was done before."""

    fingerprint: str = ""
    record: bytes | None = None
    text: bytes | None = None
    failure: Failure | None = None


def do(task: Task, wishes: Wishes) -> Outcome:
    """The outcome of `task`; raises nothing, whatever the file does to us."""
    fingerprint = ""
    try:
        data = bytes_of(task.path, wishes.limits) if task.data is None else task.data
        fingerprint = fingerprint_of(data, wishes)
        if fingerprint == task.known:
            return Outcome(fingerprint)
        report, text = record_of(data, task.path if task.data is None else None, wishes)
        return Outcome(fingerprint, report.to_json().encode(), text.encode() if wishes.text else None)
    except PolicyNLPError as error:
        return Outcome(fingerprint, failure=Failure(type(error).__name__, str(error)))
    except MemoryError:
        return Outcome(fingerprint, failure=Failure("MemoryError", f"{task.path}: {too_large(wishes.limits)}"))
    except Exception as error:  # a fault of ours: it must not cost the user the other reports
        reason = f"{task.path}: {type(error).__name__}: {error}: a fault of policy-nlp, please report it"
        return Outcome(fingerprint, failure=Failure(type(error).__name__, reason))


def record_of(data: bytes, path: Path | None, wishes: Wishes) -> tuple[Report, str]:
    """The report that the file `path` with `data` holds, and its text; of a record, which has none, an empty one.

    Without a `path` it is what came over standard input.  Raises UnreadableInput or InvalidRecord.
    """
    if path is None:
        source = read_bytes(data, "standard input", encoding=wishes.encoding, limits=wishes.limits)
        report, text = of_source(replace(source, name=""), wishes)
    elif path.suffix.lower() in RECORDS:
        report, text = _recorded(data, path), ""
    else:
        report, text = of_source(read_bytes(data, path.name, encoding=wishes.encoding, limits=wishes.limits), wishes)
    return (report.at_least(wishes.min_confidence) if wishes.min_confidence else report), text


def of_source(source: Source, wishes: Wishes) -> tuple[Report, str]:
    """The report of `source`, and the text that its spans refer to."""
    from policy_nlp.pipeline import extract

    return extract(source, region=wishes.region, year=wishes.year), source.text


def _recorded(data: bytes, path: Path) -> Report:
    try:
        return Report.from_json(read_bytes(data, path.name, encoding="utf-8").text)
    except InvalidRecord as error:
        raise InvalidRecord(f"{path}: is no record of a report ({error})") from None


def fingerprint_of(data: bytes, wishes: Wishes) -> str:
    """Tells inputs, versions and options apart that may give different records."""
    told = json.dumps([__version__, *astuple(wishes), hashlib.sha256(data).hexdigest()])
    return hashlib.sha256(told.encode()).hexdigest()
