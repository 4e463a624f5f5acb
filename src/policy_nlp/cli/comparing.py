"""What changed between two reports."""

from __future__ import annotations

from pathlib import Path

from policy_nlp.cli.extracting import Wishes, report_of
from policy_nlp.cli.outputs import write_json
from policy_nlp.cli.pages import print_page
from policy_nlp.output.pages import comparison_page
from policy_nlp.output.tables import compare_tables
from policy_nlp.output.writing import ENDINGS, write_table
from policy_nlp.records.errors import InvalidRecord
from policy_nlp.tracking import compare


def compare_files(old: Path, new: Path, out: Path | None, encoding: str | None) -> None:
    """What changed from `old` to `new`: a page where there is no `out`, else tables or JSON as its ending says.

    Raises UnreadableInput or InvalidRecord, also where a report's year is not known.
    """
    reports = [report_of(path, Wishes(encoding)) for path in (old, new)]
    for path, report in zip((old, new), reports, strict=True):
        if report.report.year is None:
            raise InvalidRecord(
                f"{path}: does not say of which year it is: make its record with extract --year, and compare that"
            )
    comparison = compare(*reports)
    if out is None:
        print_page(comparison_page(comparison))
    elif out.suffix.lower() in ENDINGS:
        write_table(compare_tables(comparison), out, main="targets")
    else:
        write_json(comparison, out)
