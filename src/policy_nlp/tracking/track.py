"""From many reports to one tracking."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from policy_nlp.records import Report, WrongArgument
from policy_nlp.records.tracking import TrackedReport, Tracking
from policy_nlp.tracking.figures import Sheet, figures_of
from policy_nlp.tracking.grouping import groups_of
from policy_nlp.tracking.lives import lives
from policy_nlp.tracking.meta import Meta
from policy_nlp.tracking.places import places
from policy_nlp.tracking.series import plans, series


def track(reports: Iterable[Report], *, meta: Meta | None = None) -> Tracking:
    """Series of targets and outcomes, and the lives of initiatives, from reports in any order.

    `meta` (see `read_meta`) gives or corrects the region and year of reports by the name of their file, and says where
    regions stand.  The years of the figures stay as they were read: a report whose year was wrong or missing must be
    extracted anew.  A report without a region or a year is named in `left_out`, one that comes twice counts once.  The
    same reports give the same result.  Raises `WrongArgument` where one is no report.
    """
    if isinstance(reports, Report):
        raise WrongArgument("tracking takes several reports: track([report, …])")
    meta = meta or Meta()
    sheets, left_out = _placed(reports, meta)
    reported = _years(sheets)
    groups = groups_of(figure for sheet in sheets for figure in figures_of(sheet))
    found = [series(group, reported[group.topic.region]) for group in groups]
    return Tracking(
        series=[one for one in found if one],
        plans=[plan for group in groups for plan in plans(group)],
        initiatives=lives(sheets),
        reports=[TrackedReport(name=sheet.name, region=sheet.region, year=sheet.year) for sheet in sheets],
        places=places(_files(sheets), meta),
        left_out=left_out,
    )


def _placed(reports: Iterable[Report], meta: Meta) -> tuple[list[Sheet], list[str]]:
    """The reports with their places, in order, and the names of those that have none; none comes twice."""
    sheets: defaultdict[tuple[str, int, str, str], list[Sheet]] = defaultdict(list)
    left_out = []
    for report in reports:
        if not isinstance(report, Report):
            raise WrongArgument(f"tracking takes reports, as `extract` returns them, not {type(report).__name__}")
        identity, row = report.report, meta.of(report.report.source)
        region = (row and row.region) or identity.region
        year = (row and row.year) or identity.year
        if region is None or year is None:
            left_out.append(identity.source or identity.title or identity.sha256)
        else:
            name = identity.source or f"{region}-{year}"
            sheets[region, year, name, identity.sha256].append(Sheet(report, name, region, year))
    return [_one_of(sheets[at]) for at in sorted(sheets)], sorted(left_out)


def _one_of(same: list[Sheet]) -> Sheet:
    """One of the records of the same text: a report may come both as a file and as a record made from it."""
    return same[0] if len(same) == 1 else min(same, key=lambda sheet: sheet.report.model_dump_json())


def _files(sheets: Iterable[Sheet]) -> dict[str, list[str]]:
    files: defaultdict[str, list[str]] = defaultdict(list)
    for sheet in sheets:
        files[sheet.region].append(sheet.name)
    return files


def _years(sheets: Iterable[Sheet]) -> dict[str, list[int]]:
    years: defaultdict[str, set[int]] = defaultdict(set)
    for sheet in sheets:
        years[sheet.region].add(sheet.year)
    return {region: sorted(found) for region, found in years.items()}
