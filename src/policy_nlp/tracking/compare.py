"""What changed from one report to another."""

from __future__ import annotations

import re
from collections import Counter

from policy_nlp.records import Initiative, Report, WrongArgument
from policy_nlp.records.errors import InvalidRecord
from policy_nlp.records.tracking import Comparison, InitiativeMove, SectionWeight, TargetMove, TrackedReport
from policy_nlp.tracking.attainment import attained, good_side
from policy_nlp.tracking.figures import Figure, Sheet, figures_of, plain
from policy_nlp.tracking.grouping import Group, groups_of
from policy_nlp.tracking.moves import moved
from policy_nlp.tracking.names import life_keys
from policy_nlp.tracking.replacements import replacements
from policy_nlp.tracking.statements import outcome, outcomes_first, target, targets_first

_NUMBERED = re.compile(
    r"^\s*(?:[（(]?[一二三四五六七八九十0-9]{1,3}[)）、.．]\s*|第[一二三四五六七八九十]{1,3}[章部分节]*\s*)"
)
_YEARED = re.compile(r"(?:(?:19|20)[0-9]{2}年|[今去明本]年|过去一年|一年来)(?:(?:以?来)?的|[和及与、])?")


def compare(old: Report, new: Report) -> Comparison:
    """Targets, initiatives and sections of `new` against those of `old`.

    Two reports of one region in the order of their years, or of two regions, laid side by side.  Each report's targets
    are those for its own year.  Raises `InvalidRecord` where a report has no year,
    `WrongArgument` where one is no report.
    """
    before, after = _sheet(old), _sheet(new)
    # The groups of both must meet, whichever regions they are of.
    both = [before, Sheet(after.report, after.name, before.region, after.year)]
    groups = groups_of(figure for sheet in both for figure in figures_of(sheet))
    moves = [(move, rank) for group in groups if (found := _move(group, both)) for move, rank in [found]]
    return Comparison(
        old=_tracked(before),
        new=_tracked(after),
        targets=[move for move, _ in sorted(moves, key=lambda found: found[1])],
        initiatives=_initiatives(old, new),
        sections=_sections(old, new),
    )


def _sheet(report: Report) -> Sheet:
    if not isinstance(report, Report):
        raise WrongArgument(f"comparing takes reports, as `extract` returns them, not {type(report).__name__}")
    identity = report.report
    if identity.year is None:
        raise InvalidRecord(f"{identity.source or identity.title or 'a report'}: the year is not known; give it")
    region = identity.region or ""
    return Sheet(report, identity.source or f"{region}-{identity.year}", region, identity.year)


def _tracked(sheet: Sheet) -> TrackedReport:
    return TrackedReport(name=sheet.name, region=sheet.region, year=sheet.year)


def _move(group: Group, sheets: list[Sheet]) -> tuple[TargetMove, tuple[object, ...]] | None:
    """What became of one target between two reports, and by what it is put in order; None where neither plans it."""
    old, new = ([figure for figure in group.figures if _plans_year(figure, sheet)] for sheet in sheets)
    if not old and not new:
        return None
    old, new = targets_first(old), targets_first(new)
    change, delta = moved(old[0], new[0]) if old and new else ("new" if new else "dropped", None)
    reached = outcomes_first(figure for figure in group.figures if _reached(figure, *sheets))
    first = (new or old)[0]
    move = TargetMove(
        **group.subject(),
        change=change,
        delta=plain(delta),
        old=target(old) if old else None,
        new=target(new) if new else None,
        outcome=outcome(reached) if reached else None,
        attained=attained(old[0], reached[0], good_side(group.topic, old[0])) if old and reached else None,
    )
    return move, (not first.headline, not new, first.measure.span or first.measure.sentence_span)


def _plans_year(figure: Figure, sheet: Sheet) -> bool:
    measure = figure.measure
    return figure.sheet is sheet and measure.kind == "target" and measure.start_year == measure.end_year == sheet.year


def _reached(figure: Figure, old: Sheet, new: Sheet) -> bool:
    measure = figure.measure
    within = measure.start_year == measure.end_year == old.year < new.year
    return figure.sheet is new and measure.kind == "baseline" and within


def _initiatives(old: Report, new: Report) -> list[InitiativeMove]:
    keys = life_keys((one.name, one.type) for report in (old, new) for one in report.initiatives)
    # The first form that a report has stands for the others.
    before, after = ({keys[one.name]: one for one in reversed(report.initiatives)} for report in (old, new))
    order = dict.fromkeys(keys[one.name] for report in (new, old) for one in report.initiatives)
    replaced, named = dict(replacements(new, keys)), {**before, **after}
    return [_initiative(before.get(key), after.get(key), named.get(replaced.get(key, ""))) for key in order]


def _initiative(old: Initiative | None, new: Initiative | None, successor: Initiative | None) -> InitiativeMove:
    one = new or old
    assert one is not None
    return InitiativeMove(
        status="ended" if new is None else "continued" if old else "new",
        name=one.name,
        old_name=old.name if old else None,
        type=one.type,
        replaced_by=successor.name if successor else None,
    )


def _sections(old: Report, new: Report) -> list[SectionWeight]:
    before, after = _weights(old), _weights(new)
    return [
        SectionWeight(heading=heading, old=before.get(heading), new=after.get(heading))
        for heading in dict.fromkeys([*after, *before])
    ]


def _weights(report: Report) -> dict[str, float]:
    headings = Counter(_heading(measure.section[0]) for measure in report.measures if measure.section)
    total = sum(headings.values())
    return {heading: round(count / total, 4) for heading, count in headings.items()}


def _heading(text: str) -> str:
    return _YEARED.sub("", _NUMBERED.sub("", text)).strip() or text
