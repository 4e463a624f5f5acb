"""Which of several statements goes first, and whether the others agree with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from policy_nlp.records.tracking import Outcome, Statement, Target, TargetStatement
from policy_nlp.tracking.figures import Figure, plain


def targets_first(figures: Iterable[Figure]) -> list[Figure]:
    """Statements of one target: the year's own report and its headline first, then 确保 before 力争, then the text."""
    return sorted(figures, key=_target_order)


def outcomes_first(figures: Iterable[Figure]) -> list[Figure]:
    """Statements of one outcome: the next report first, there a year's own figure, an exact number, then the text."""
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
        figure.sheet.name,
        measure.sentence_span,
        measure.force != "hard",
        _place(figure),
    )


def _outcome_order(figure: Figure) -> tuple[Any, ...]:
    return figure.sheet.year, figure.measure.basis != "year", figure.relation != "eq", figure.sheet.name, _place(figure)


def _place(figure: Figure) -> tuple[Any, ...]:
    measure = figure.measure
    return measure.span or measure.sentence_span, figure.sheet.report.report.sha256, measure.id


def _disputed(figures: Sequence[Figure]) -> bool:
    first, *rest = figures
    return any(not agree(first, other) for other in rest if not _beside(first, other))


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
    return {**_said(figure), "commitment": figure.measure.commitment, "force": figure.measure.force}
