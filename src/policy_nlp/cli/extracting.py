"""Reports to records, one or many."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from policy_nlp.batch.step import record_of
from policy_nlp.batch.wishes import Wishes
from policy_nlp.cli.each import for_each
from policy_nlp.cli.explaining import explanation
from policy_nlp.cli.inputs import RECORDS, REPORTS, STDIN, stdin_bytes
from policy_nlp.cli.outputs import to_file, to_stdout, write_json
from policy_nlp.reading.file import bytes_of
from policy_nlp.reading.limits import limited_memory, too_large
from policy_nlp.records import PolicyNLPError, Report, UnreadableInput

__all__ = ["Wishes", "extract_one", "extract_tables", "report_of"]


def report_of(path: Path, wishes: Wishes) -> Report:
    """The report of one file: extracted, or read where the file is a record already.

    Raises UnreadableInput or InvalidRecord.
    """
    return _report_and_text(path, wishes)[0]


def _report_and_text(path: Path, wishes: Wishes) -> tuple[Report, str]:
    data = stdin_bytes() if path == STDIN else bytes_of(path, wishes.limits)
    try:
        with limited_memory(wishes.limits.memory):
            return record_of(data, None if path == STDIN else path, wishes)
    except MemoryError:
        raise UnreadableInput(f"{path}: {too_large(wishes.limits)}") from None


def extract_one(path: Path, out: Path | None, wishes: Wishes, *, explain: bool) -> None:
    """One record to `out` or standard output; with `explain` what decided it to standard output."""
    report, text = _report_and_text(path, wishes)
    if wishes.text and out is not None:
        _write_text(text, path, out.with_suffix(".txt"))
    if out is not None or not explain:
        write_json(report, out)
    if not report.measures and not report.initiatives:
        print(f"policy-nlp: {path}: no figure and no named initiative was found in it", file=sys.stderr)
    if explain:
        to_stdout(explanation(report))


def _write_text(text: str, path: Path, out: Path) -> None:
    if out.resolve() == path.resolve():
        raise PolicyNLPError(f"{out}: is the report and would be overwritten by its text; choose another folder")
    to_file(text, out)


def extract_tables(paths: Sequence[Path], out: Path, wishes: Wishes) -> bool:
    """The figures and initiatives of all reports, or of records, as tables in `out`; whether all could be read."""
    from policy_nlp.output import report_tables, write_table

    reports: list[Report] = []
    read_all = for_each(paths, lambda file: reports.append(report_of(file, wishes)), (*REPORTS, *RECORDS))
    write_table(report_tables(*reports), out, main="measures")
    return read_all
