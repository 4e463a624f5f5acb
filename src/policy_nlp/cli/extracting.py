"""Reports to records, one or many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from policy_nlp.cli.each import for_each
from policy_nlp.cli.explaining import explanation
from policy_nlp.cli.inputs import RECORDS, REPORTS, STDIN, read_input
from policy_nlp.cli.outputs import to_file, to_stdout, write
from policy_nlp.pipeline import extract
from policy_nlp.records import InvalidRecord, PolicyNLPError, Report


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
    """`folder`/NAME.json for each report; whether all could be read."""
    written: dict[Path, Path] = {}

    def one(file: Path) -> None:
        target = folder / f"{'stdin' if file == STDIN else file.stem}.json"
        _refuse_twice(file, target, written)
        to_file(report_of(file, wishes).to_json(), target)

    return for_each(paths, one)


def extract_tables(paths: Sequence[Path], out: Path, wishes: Wishes) -> bool:
    """The figures and initiatives of all reports, or of records, as tables in `out`; whether all could be read."""
    from policy_nlp.output import report_tables, write_table

    reports: list[Report] = []
    read_all = for_each(paths, lambda file: reports.append(report_of(file, wishes)), (*REPORTS, *RECORDS))
    write_table(report_tables(*reports), out, main="measures")
    return read_all


def _refuse_twice(file: Path, target: Path, written: dict[Path, Path]) -> None:
    other = written.setdefault(target, file)
    if other != file:
        raise PolicyNLPError(f"{file}: {target} is already the record of {other}; extract it into another folder")
