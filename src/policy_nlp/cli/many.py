"""Many reports to a folder of records."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from policy_nlp.batch.run import ERRORS, MOST_SECONDS, Summary, extract_files
from policy_nlp.batch.step import Failure
from policy_nlp.batch.targets import targets_of
from policy_nlp.batch.wishes import Wishes
from policy_nlp.cli.each import at_its_place
from policy_nlp.cli.inputs import STDIN, stdin_bytes, walk
from policy_nlp.cli.progress import progress
from policy_nlp.reading.limits import limited_memory
from policy_nlp.records import PolicyNLPError


@dataclass(frozen=True, slots=True)
class Running:
    """How the work is done, which changes nothing in the records."""

    jobs: int | None = None
    seconds: float = MOST_SECONDS
    again: bool = False


def extract_many(paths: Sequence[Path], folder: Path, wishes: Wishes, running: Running) -> bool:
    """`folder`/NAME.json for each report; whether all could be read.

    Raises UnwritableOutput, and PolicyNLPError where texts would be written among the reports.
    """
    failures: list[str] = []
    targets, clashes = targets_of(_listed(paths, folder, failures))
    if wishes.text:
        _refuse_among_reports(targets, folder)
    if STDIN in targets:
        targets[STDIN] = "stdin"
    with progress(len(targets)) as done, limited_memory(wishes.limits.memory):
        summary = extract_files(
            targets,
            folder,
            wishes,
            jobs=running.jobs,
            seconds=running.seconds,
            again=running.again,
            data={STDIN: stdin_bytes()} if STDIN in targets else None,
            done=done,
            failures={file: _clash(file, owner, folder / f"{targets[owner]}.json") for file, owner in clashes.items()},
        )
    _tell(summary, failures, folder)
    return not failures and not summary.failures


def _listed(paths: Sequence[Path], out: Path, failures: list[str]) -> list[tuple[Path, Path]]:
    """The files of all `paths`, each once, with the folder in which each was found; not what is in `out`."""
    files: dict[Path, Path] = {}
    for path in paths:
        try:
            found = list(walk([path]))
        except PolicyNLPError as error:
            failures.append(str(error))
            continue
        if path.is_dir() and path.resolve() in out.resolve().parents:
            found = [file for file in found if out.resolve() not in file.resolve().parents]
        for file in found:
            files.setdefault(file, path if path.is_dir() else file.parent)
    return list(files.items())


def _refuse_among_reports(targets: dict[Path, str], folder: Path) -> None:
    inputs = {file.resolve() for file in targets}
    for target in targets.values():
        text = folder / f"{target}.txt"
        if text.resolve() in inputs:
            raise PolicyNLPError(f"{text}: is a report and would be overwritten by a text; choose another folder")


def _clash(file: Path, owner: Path, record: Path) -> Failure:
    reason = f"{file}: {record} is already the record of {owner}; extract it into another folder"
    return Failure("SameName", reason)


def _tell(summary: Summary, failures: Sequence[str], folder: Path) -> None:
    """What was done, and what was not and why, on standard error."""
    reasons = [*failures, *(at_its_place(file, failure.message) for file, failure in summary.failures.items())]
    files = summary.extracted + summary.unchanged + len(reasons)
    rate = summary.extracted / max(summary.seconds, 0.001)
    told = f"{summary.extracted} extracted, {summary.unchanged} unchanged, {len(reasons)} failed"
    counted = f"{files} {'file' if files == 1 else 'files'}"
    print(f"policy-nlp: {counted}: {told}; {summary.seconds:.1f} s, {rate:.1f} a second", file=sys.stderr)
    if reasons:
        where = f" (see {folder / ERRORS})" if summary.failures else ""
        rest = ", the rest is done" if len(reasons) < files else ""
        print(f"policy-nlp: {len(reasons)} of {files} failed{rest}{where}:", file=sys.stderr)
    for reason in reasons:
        print(f"  {reason}", file=sys.stderr)
