"""Reports to records, one or many."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from policy_nlp.cli.explaining import explanation
from policy_nlp.cli.inputs import RECORDS, STDIN, read_input, walk
from policy_nlp.cli.outputs import to_file, to_stdout, write
from policy_nlp.pipeline import extract
from policy_nlp.records import InvalidRecord, PolicyNLPError, Report

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the options ask for."""

    encoding: str | None = None
    region: str | None = None
    year: int | None = None
    min_confidence: float = 0.0


def report_of(path: Path, wishes: Wishes) -> Report:
    """The report of one file: extracted, or read where the file is a record already.

    Raises UnreadableInput or InvalidRecord.
    """
    if path.suffix.lower() in RECORDS:
        report = _recorded(path)
    else:
        report = extract(read_input(path, wishes.encoding), region=wishes.region, year=wishes.year)
    return report.at_least(wishes.min_confidence) if wishes.min_confidence else report


def _recorded(path: Path) -> Report:
    try:
        return Report.from_json(read_input(path, "utf-8").text)
    except InvalidRecord as error:
        raise InvalidRecord(f"{path}: is no record of a report ({error})") from None


def extract_one(path: Path, out: Path | None, wishes: Wishes, *, explain: bool) -> None:
    """One record to `out` or standard output; with `explain` what decided it to standard output."""
    report = report_of(path, wishes)
    if out is not None or not explain:
        write(report.to_json(), out)
    if explain:
        to_stdout(explanation(report))


def extract_many(paths: Sequence[Path], folder: Path, wishes: Wishes) -> bool:
    """`folder`/NAME.json for each report; whether all could be read.

    Those that could not are named on standard error when the rest is done.
    """
    failures: list[str] = []
    files = _listed(paths, failures)
    written: dict[Path, Path] = {}
    with _progress(len(files)) as done:
        for file in files:
            target = folder / f"{'stdin' if file == STDIN else file.stem}.json"
            try:
                _refuse_twice(file, target, written)
                to_file(report_of(file, wishes).to_json(), target)
            except PolicyNLPError as error:
                failures.append(str(error))
            except Exception as error:  # a fault of ours: it must not cost the user the other reports
                failures.append(f"{file}: {type(error).__name__}: {error}: a fault of policy-nlp, please report it")
            done(file)
    _tell(failures, len(files))
    return not failures


def _listed(paths: Sequence[Path], failures: list[str]) -> list[Path]:
    """The files of all `paths`, each once; a folder without any is a failure."""
    files: list[Path] = []
    for path in paths:
        try:
            files += walk([path])
        except PolicyNLPError as error:
            failures.append(str(error))
    return list(dict.fromkeys(files))


def _refuse_twice(file: Path, target: Path, written: dict[Path, Path]) -> None:
    other = written.setdefault(target, file)
    if other != file:
        raise PolicyNLPError(f"{file}: {target} is already the record of {other}; extract it into another folder")


def _tell(failures: Sequence[str], files: int) -> None:
    if failures:
        print(f"policy-nlp: {len(failures)} of {max(files, len(failures))} failed, the rest is done:", file=sys.stderr)
    for failure in failures:
        print(f"  {failure}", file=sys.stderr)


@contextmanager
def _progress(total: int) -> Iterator[Callable[[Path], None]]:
    """A bar on the terminal; nothing where standard error is none."""
    if total < 2 or not sys.stderr.isatty():
        yield lambda file: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)
        yield lambda file: bar.update(task, advance=1, description=file.name)
