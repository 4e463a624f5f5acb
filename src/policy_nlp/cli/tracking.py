"""Reports and records to series."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from policy_nlp.catalogue import group_key
from policy_nlp.cli.each import for_each
from policy_nlp.cli.extracting import Wishes, report_of
from policy_nlp.cli.inputs import RECORDS, REPORTS
from policy_nlp.cli.optional_year import EVERY, LATEST
from policy_nlp.cli.outputs import write_json
from policy_nlp.cli.pages import print_page
from policy_nlp.output.plots import PLOTS, plot, plot_across
from policy_nlp.output.writing import ENDINGS, write_table
from policy_nlp.records import Report
from policy_nlp.records.tracking import Across, Tracking
from policy_nlp.tracking import Meta, across, latest_year, narrow, read_meta, track


@dataclass(frozen=True, slots=True)
class Choice:
    """Which part of the series is wanted; ids or names of indicators, none for all."""

    indicators: Sequence[str] = ()
    since: int | None = None


def track_files(
    paths: Sequence[Path], encoding: str | None, meta: Path | None, choice: Choice
) -> tuple[Tracking | None, bool]:
    """The series of all `paths`, or None where none could be read, and whether all could be.

    Raises UnreadableInput where `meta` is no table of reports.
    """
    table = read_meta(meta) if meta else Meta()
    reports: list[Report] = []

    def one(file: Path) -> None:
        row = table.of(str(file))
        wishes = Wishes(encoding, row.region, row.year) if row else Wishes(encoding)
        reports.append(report_of(file, wishes))

    read_all = for_each(paths, one, (*REPORTS, *RECORDS))
    if not reports:
        return None, False
    everything = track(reports, meta=table)
    for name in everything.left_out:
        _say(f"{name}: left out, its region or year is not known: give them with --meta")
    for name in choice.indicators:
        if not narrow(everything, indicators=[name], since=choice.since).series:
            since = f" since {choice.since}" if choice.since else ""
            _say(f"no figures of {name}{since} in these reports{_instead(name, everything)}")
    return narrow(everything, indicators=choice.indicators, since=choice.since), read_all


def _instead(name: str, tracking: Tracking) -> str:
    """What may have been meant by the name of an indicator that no series has."""
    ids = {one.indicator_id for one in tracking.series}
    names = sorted({one.indicator for one in tracking.series}, key=lambda other: (len(other), other))
    if name in ids or group_key(name) in ids:
        return ""
    holding = [other for other in names if name in other]
    near = holding[:3] or get_close_matches(name, [*sorted(ids), *names], n=3, cutoff=0.6)
    return f"; did you mean {' or '.join(near)}?" if near else ""


def _say(what: str) -> None:
    """Tell on standard error why there is less to see than was asked for."""
    print(f"policy-nlp: {what}", file=sys.stderr)


def write_series(tracking: Tracking, out: Path | None) -> None:
    """The tracking as the ending of `out` says: tables, a plot, or JSON, also where there is no `out`.

    Raises UnwritableOutput, and MissingPackage where the format needs a package that is not installed.
    """
    from policy_nlp.output.tables import tracking_tables

    ending = out.suffix.lower() if out else ""
    if out and ending in ENDINGS:
        write_table(tracking_tables(tracking), out, main="series")
    elif out and ending in PLOTS:
        plot(tracking.series, out)
    else:
        write_json(tracking, out)


def show_series(tracking: Tracking) -> None:
    """Print the series that have targets, as tables to read."""
    from policy_nlp.output.pages import series_page

    wanted = [one for one in tracking.series if not one.scope and any(point.target for point in one.points)]
    print_page(series_page(wanted))


def write_across(tracking: Tracking, when: str, out: Path | None) -> None:
    """Regions side by side in the years that `when` means: a page where there is no `out`, else as its ending says.

    `when` is a year, `LATEST` or `EVERY`.
    """
    from policy_nlp.output.pages import across_page
    from policy_nlp.output.tables import across_tables

    latest = latest_year(tracking) if when == LATEST else None
    year = latest if when == LATEST else None if when == EVERY else int(when)
    years = sorted({report.year for report in tracking.reports}) if when == EVERY else [year]
    spreads = [spread for one in years for spread in across(tracking, one)]
    if out is None:
        print_page(across_page(spreads))
    elif out.suffix.lower() in ENDINGS:
        write_table(across_tables(spreads), out)
    elif out.suffix.lower() in PLOTS:
        plot_across(spreads, out)
    else:
        write_json(Across(year=year, spreads=spreads), out)
    if not spreads:
        _say(f"no target that two regions set{f' for {year}' if year else ''}")
