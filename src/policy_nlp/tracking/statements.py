"""Which of several statements goes first, and whether the others contradict it.

A contradiction is said only of what is surely the same thing.  Names in reports are often barer than what they mean
(中央财政安排: for what?), so within one report two numbers contradict each other only under names that the catalogue
knows just as they are written; 安排国债 and 发行国债 are not two such names.  Amounts of which one is more than twice
the other are of a whole and a part.  Different reports contradict each other also under one written name.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any

from policy_nlp.catalogue import get
from policy_nlp.records.tracking import Outcome, Statement, Target, TargetStatement
from policy_nlp.tracking.figures import Figure, plain

# Beyond this ratio two amounts are of two things, whatever they are called.
_APART = 2


def targets_first(figures: Iterable[Figure]) -> list[Figure]:
    """Statements of one target: the year's own report and its headline first, a number before 与经济增长同步,
    then 确保 before 力争, then the text."""
    return sorted(figures, key=_target_order)


def outcomes_first(figures: Iterable[Figure]) -> list[Figure]:
    """Statements of one outcome: the next report first, there a year's own figure, an exact number, the bound that
    says most, then the text."""
    return sorted(figures, key=_outcome_order)


def target(figures: Sequence[Figure]) -> Target:
    """The record of a target from its statements, the first one first."""
    others = [TargetStatement(**_bound(figure)) for figure in figures[1:]]
    return Target(**_bound(figures[0]), others=others, disputed=_disputed(figures))


def outcome(figures: Sequence[Figure]) -> Outcome:
    """The record of an outcome from its statements, the first one first."""
    others = [Statement(**_said(figure)) for figure in figures[1:]]
    return Outcome(**_said(figures[0]), others=others, disputed=_disputed(figures))


def agree(one: Figure, other: Figure) -> bool:
    """Whether both can hold: what their bounds and their rounding allow has something in common."""
    if one.low is None or other.low is None:
        return True
    (low, high), (least, most) = _allowed(one), _allowed(other)
    return low < most and least < high


def _target_order(figure: Figure) -> tuple[Any, ...]:
    measure = figure.measure
    return (
        figure.sheet.year,
        not figure.headline,
        figure.low is None,
        figure.sheet.name,
        measure.sentence_span,
        measure.force != "hard",
        _place(figure),
    )


def _outcome_order(figure: Figure) -> tuple[Any, ...]:
    return (
        figure.sheet.year,
        figure.measure.basis != "year",
        figure.relation != "eq",
        *_looseness(figure),
        figure.sheet.name,
        _place(figure),
    )


def _looseness(figure: Figure) -> tuple[bool, Decimal]:
    """How little a bound says: of 连续跨上7万亿、8万亿元台阶 the latter says most."""
    bounds = {"ge": -1, "gt": -1, "le": 1, "lt": 1}
    side = bounds.get(figure.relation, 0)
    return side != 0, side * (figure.low or Decimal(0))


def _place(figure: Figure) -> tuple[Any, ...]:
    measure = figure.measure
    return measure.span or measure.sentence_span, figure.sheet.report.report.sha256, measure.id


def _disputed(figures: Sequence[Figure]) -> bool:
    first, *rest = figures
    return any(not agree(first, other) for other in rest if _of_one_thing(first, other) and not _beside(first, other))


def _of_one_thing(one: Figure, other: Figure) -> bool:
    """Whether the names, and not only what they were matched to, say that both are about the same."""
    names = one.measure.indicator, other.measure.indicator
    known = all(_is_known_as(one.measure.indicator_id, name) for name in names)
    if one.sheet is not other.sheet:
        return known or names[0] == names[1]
    return known and not _far_apart(one, other)


def _far_apart(one: Figure, other: Figure) -> bool:
    if one.measure.aspect != "level" or not one.low or not other.low:
        return False
    small, large = sorted(abs(figure.low) for figure in (one, other) if figure.low)
    return large > _APART * small


@lru_cache(maxsize=1024)
def _is_known_as(id: str | None, name: str) -> bool:
    known = get(id) if id else None
    return known is not None and (name == known.chinese or any(name == alias.name for alias in known.aliases))


def _beside(one: Figure, other: Figure) -> bool:
    """Whether two numbers stand side by side without contradiction: 确保6%、力争6.5%, a year's sum and a state."""
    same_sentence = one.sheet is other.sheet and one.measure.sentence_span == other.measure.sentence_span
    return same_sentence or one.measure.basis != other.measure.basis


def _allowed(figure: Figure) -> tuple[Decimal, Decimal]:
    assert figure.low is not None
    slack = figure.step / 2
    low, high = figure.low - slack, (figure.low if figure.high is None else figure.high) + slack
    if figure.relation in ("ge", "gt"):
        high = Decimal("Infinity")
    if figure.relation in ("le", "lt"):
        low = Decimal("-Infinity")
    return low, high


def _said(figure: Figure) -> dict[str, Any]:
    return {
        "relation": figure.relation,
        "low": plain(figure.low),
        "high": plain(figure.high),
        "text": figure.measure.text,
        "report": figure.sheet.name,
        "span": figure.measure.span,
    }


def _bound(figure: Figure) -> dict[str, Any]:
    return {
        **_said(figure),
        "commitment": figure.measure.commitment,
        "force": figure.measure.force,
        "headline": figure.headline,
    }
