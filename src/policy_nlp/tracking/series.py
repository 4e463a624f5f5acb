"""Series: the years of one thing in one place.

A target is dropped by the first report that lacks it, where it was one to look for again: of an indicator that the
catalogue knows, among the main targets of a report that names them so, or set by two reports at least.  Most figures of
a report are set once, for one project in one year; that they do not come again says nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Any, NamedTuple

from policy_nlp.records.tracking import Change, Plan, Point, Series
from policy_nlp.tracking.attainment import attained, good_side, margin
from policy_nlp.tracking.figures import Figure, plain
from policy_nlp.tracking.grouping import Group
from policy_nlp.tracking.moves import moved
from policy_nlp.tracking.statements import outcome, outcomes_first, target, targets_first

Years = tuple[int, int]


def series(group: Group, reported: Sequence[int]) -> Series | None:
    """The series of a group, or None where nothing in it is about one year.

    `reported` are the years for which there is a report of the region, in order.
    """
    targets = _by_years(figure for figure in group.figures if _for_its_year(figure))
    recalled = _by_years(figure for figure in group.figures if _recalled(figure))
    for years in recalled:
        if years[0] not in reported:
            targets[years] = recalled[years]
        elif years in targets:
            targets[years] += recalled[years]
    outcomes = _by_years(figure for figure in group.figures if _reached(figure) and _single(figure))
    planned = {years[0]: targets_first(figures) for years, figures in targets.items()}
    reached = {years[0]: outcomes_first(figures) for years, figures in outcomes.items()}
    moves = _moves(planned, reported)
    points = [
        Point(year=year, **_judged(group, planned.get(year), reached.get(year)), change=change, delta=plain(delta))
        for year in sorted({*planned, *reached, *moves})
        for change, delta in [moves.get(year, (None, None))]
    ]
    return Series(**group.subject(), points=points) if points else None


def plans(group: Group) -> list[Plan]:
    """The group's targets for several years or for a later one, each with what was reached over just these years.

    A yearly mean and a sum over the same years are two plans, each with the outcomes that are told so.
    """
    targets = _by_spans(figure for figure in group.figures if _ahead(figure))
    outcomes = _by_spans(figure for figure in group.figures if _reached(figure))
    return [
        Plan(
            **group.subject(),
            **_judged(group, first, outcomes_first(outcomes.get(span, ())) or None),
            start_year=span.start,
            end_year=span.end,
            basis=first[0].measure.basis,
        )
        for span in sorted(targets)
        for first in [targets_first(targets[span])]
    ]


class _Covered(NamedTuple):
    """The years that a figure covers and, where they are several, how."""

    start: int
    end: int
    basis: str


def _by_spans(figures: Iterable[Figure]) -> dict[_Covered, list[Figure]]:
    found: defaultdict[_Covered, list[Figure]] = defaultdict(list)
    for figure in figures:
        basis = "" if _single(figure) else figure.measure.basis or ""
        found[_Covered(*_years(figure), basis)].append(figure)
    return dict(found)


def _judged(group: Group, planned: list[Figure] | None, reached: list[Figure] | None) -> dict[str, Any]:
    """Target and outcome of one year, and whether the one met the other."""
    judged: dict[str, Any] = {
        "target": target(planned) if planned else None,
        "outcome": outcome(reached) if reached else None,
        "attained": None,
        "margin": None,
    }
    if planned and reached:
        good = good_side(group.topic, planned[0])
        judged["attained"] = attained(planned[0], reached[0], good)
        judged["margin"] = plain(margin(planned[0], reached[0], good))
    return judged


def _moves(
    planned: dict[int, list[Figure]], reported: Sequence[int]
) -> dict[int, tuple[Change | None, Decimal | None]]:
    """What happened to the target in each year; a year without a report says nothing."""
    moves: dict[int, tuple[Change | None, Decimal | None]] = {}
    for before, after in pairwise(sorted(planned)):
        moves[after] = moved(planned[before][0], planned[after][0])
    if planned and (first := min(planned)) > reported[0]:
        moves[first] = "new", None
    for before, after in pairwise(reported):
        if before in planned and after not in planned and _expected_again(planned, before):
            moves[after] = "dropped", None
    return moves


def _expected_again(planned: dict[int, list[Figure]], year: int) -> bool:
    """Whether one would look for the target of `year` in the next report."""
    again = any(before < year for before in planned)
    return again or any(figure.measure.indicator_id or figure.announced for figure in planned[year])


def _by_years(figures: Iterable[Figure]) -> dict[Years, list[Figure]]:
    found: defaultdict[Years, list[Figure]] = defaultdict(list)
    for figure in figures:
        found[_years(figure)].append(figure)
    return dict(found)


def _years(figure: Figure) -> Years:
    assert figure.measure.start_year is not None
    assert figure.measure.end_year is not None
    return figure.measure.start_year, figure.measure.end_year


def _dated(figure: Figure) -> bool:
    return figure.measure.start_year is not None and figure.measure.end_year is not None


def _single(figure: Figure) -> bool:
    return _dated(figure) and figure.measure.start_year == figure.measure.end_year


def _for_its_year(figure: Figure) -> bool:
    return figure.measure.kind == "target" and _years_are(figure, figure.sheet.year)


def _recalled(figure: Figure) -> bool:
    """去年提出的5%左右的目标: a later report recalls what was planned."""
    return figure.measure.kind == "target" and _single(figure) and _years(figure)[1] < figure.sheet.year


def _ahead(figure: Figure) -> bool:
    if figure.measure.kind != "target" or not _dated(figure):
        return False
    return not _single(figure) or _years(figure)[1] > figure.sheet.year


def _reached(figure: Figure) -> bool:
    return figure.measure.kind == "baseline" and _dated(figure) and _years(figure)[1] < figure.sheet.year


def _years_are(figure: Figure, year: int) -> bool:
    return figure.measure.start_year == figure.measure.end_year == year
