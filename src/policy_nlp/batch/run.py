"""Many files to a folder of records."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from policy_nlp.batch.step import Failure, Outcome, Task, do
from policy_nlp.batch.store import Store
from policy_nlp.batch.wishes import Wishes
from policy_nlp.batch.workers import spread
from policy_nlp.records import PolicyNLPError
from policy_nlp.records.files import write_whole

ERRORS = "errors.jsonl"
MOST_SECONDS = 600.0
"""How long one file may take when processes do the work."""
FEW = 20
"""Files that are done sooner by one process than it takes to start another."""


@dataclass
class Summary:
    """What became of the files of a run."""

    extracted: int = 0
    unchanged: int = 0
    failures: dict[Path, Failure] = field(default_factory=dict)
    seconds: float = 0.0


def extract_files(
    targets: Mapping[Path, str],
    folder: Path,
    wishes: Wishes | None = None,
    *,
    jobs: int | None = None,
    seconds: float = MOST_SECONDS,
    again: bool = False,
    data: Mapping[Path, bytes] | None = None,
    failures: Mapping[Path, Failure] | None = None,
    done: Callable[[Path], None] = lambda file: None,
) -> Summary:
    """`folder`/TARGET.json for each file of `targets`, and errors.jsonl where some failed.

    Files that are as they were when last done by this version with these wishes are left alone, unless `again`.
    The records are the same bytes whatever `jobs` is; None takes one process for few files and all cores for many.
    `done` is called after each file; `data` holds what cannot be read by its path; `failures` are those of files
    that are not even tried.

    Raises UnwritableOutput where the folder cannot be written.
    """
    wishes, began, summary = wishes or Wishes(), time.monotonic(), Summary(failures=dict(failures or {}))
    with closing(Store(folder)) as store:
        tasks = (
            Task(path, target, "" if again else store.known(target), (data or {}).get(path))
            for path, target in targets.items()
        )
        try:
            for task, outcome in _outcomes(tasks, wishes, jobs_for(len(targets), jobs), seconds):
                _keep(store, task, outcome, summary)
                done(task.path)
        finally:
            summary.seconds = time.monotonic() - began
            _write_errors(folder / ERRORS, summary)
    return summary


def jobs_for(files: int, asked: int | None) -> int:
    """How many processes do the work; 0 for this one alone."""
    if asked is not None:
        return min(asked, files) if asked > 1 else 0
    return 0 if files <= FEW else min(os.cpu_count() or 1, 1 + files // FEW)


def _outcomes(tasks: Iterable[Task], wishes: Wishes, jobs: int, seconds: float) -> Iterator[tuple[Task, Outcome]]:
    if jobs:
        return spread(tasks, partial(do, wishes=wishes), jobs, seconds, _lost, wishes.limits.memory)
    return ((task, do(task, wishes)) for task in tasks)


def _lost(task: Task, reason: str) -> Outcome:
    return Outcome(failure=Failure("Lost", f"{task.path}: {reason}"))


def _keep(store: Store, task: Task, outcome: Outcome, summary: Summary) -> None:
    """Write what came of a file, and count it: extracted, unchanged since the last run, or failed."""
    failure = outcome.failure
    if failure is None and outcome.record is None:
        failure = store.failure(task.target)
        summary.unchanged += failure is None
    else:
        try:
            store.put(task.target, outcome)
        except PolicyNLPError as error:
            failure = Failure(type(error).__name__, str(error))
        summary.extracted += failure is None
    if failure is not None:
        summary.failures[task.path] = failure


def _write_errors(path: Path, summary: Summary) -> None:
    """A line a file without a record; no file where there is none."""
    lines = [
        json.dumps({"file": os.fspath(file), "error": failure.kind, "message": failure.message}, ensure_ascii=False)
        for file, failure in summary.failures.items()
    ]
    if lines:
        write_whole("".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace"), path)
    else:
        path.unlink(missing_ok=True)
