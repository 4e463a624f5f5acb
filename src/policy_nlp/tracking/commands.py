"""What the commands track and compare do, with plain arguments."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from policy_nlp.output import ENDINGS, across_tables, compare_tables, tracking_tables, write_table
from policy_nlp.records import Report
from policy_nlp.records.tracking import Tracking
from policy_nlp.records.writing import json_text
from policy_nlp.tracking.across import across
from policy_nlp.tracking.compare import compare
from policy_nlp.tracking.pages import across_page, comparison_page, series_page


def is_table(path: Path | None) -> bool:
    """Whether the name of an output says that tables are wanted and not JSON."""
    return path is not None and path.suffix.lower() in ENDINGS


def write_tracking(tracking: Tracking, out: Path) -> list[Path]:
    """Write the tables of `tracking` to `out` by its ending, and return the files written.

    Raises UnwritableOutput, and MissingPackage where the format needs a package that is not installed.
    """
    return write_table(tracking_tables(tracking), out)


def show_series(tracking: Tracking, console: Console, *, indicators: Sequence[str] = ("gdp",)) -> None:
    """Print the series of `indicators` (ids) that have targets."""
    wanted = (one for one in tracking.series if one.indicator_id in indicators and not one.scope)
    console.print(series_page(one for one in wanted if any(point.target for point in one.points)))


def across_command(
    tracking: Tracking, year: int, console: Console, out: Path | None = None, *, indicators: Sequence[str] | None = None
) -> list[Path]:
    """Regions side by side in `year`: tables to `out`, or a page to `console` where there is none."""
    spreads = across(tracking, year, indicators=indicators)
    if out is not None:
        return write_table(across_tables(spreads), out)
    console.print(across_page(spreads))
    return []


def compare_command(old: Report, new: Report, console: Console, out: Path | None = None) -> str | list[Path]:
    """What changed from `old` to `new`: a page to `console`, tables to `out`, or for another `out` the JSON text.

    Raises InvalidRecord where a report has no year.
    """
    comparison = compare(old, new)
    if out is not None and is_table(out):
        return write_table(compare_tables(comparison), out)
    if out is not None:
        return json_text(comparison)
    console.print(comparison_page(comparison))
    return []
