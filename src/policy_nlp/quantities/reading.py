"""What the readers of quantities share: the text they read and how a quantity is put together."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from policy_nlp.quantities.bounds import Bound, bound_after, bound_before
from policy_nlp.quantities.number import Number
from policy_nlp.quantities.units import Unit
from policy_nlp.records.quantity import Quantity, Relation
from policy_nlp.records.span import Span


@dataclass(slots=True)
class Source:
    """A text as it is and with the usual form of its characters; places are the same in both."""

    text: str
    plain: str


Reading = tuple[list[Quantity], int]
"""The quantities read from a place, and where to look for the next."""


def quantity(
    source: Source,
    span: Span,
    low: Decimal,
    unit: Unit,
    *,
    high: Decimal | None = None,
    magnitude: int = 0,
    inner: Bound | None = None,
    bare: bool = False,
) -> Quantity:
    """The quantity at `span`; a word after it bounds it before one within (`inner`), and that before one ahead."""
    relation: Relation = "between"
    cue = None
    if high is None:
        unitless = magnitude > 0 and not unit.name
        bound = bound_after(source.plain, span.end, unitless) or inner
        bound = bound or bound_before(source.plain, span.start, bare or unit.name == "成", unit.dimension)
        relation, cue = (bound.relation, bound.cue) if bound else ("eq", None)
    base = None if unit.factor is None else low * unit.factor
    text = source.text[span.start : span.end]
    return Quantity(text, span, low, high, relation, unit.name, unit.dimension, magnitude, cue, base, unit.base)


def vagueness(plain: str, number: Number) -> Bound | None:
    """What 多, 余, 几 or 数 in a number says of it: 30多 is more than 30, 几十 is about it."""
    if number.vague is None:
        return None
    return Bound("gt" if plain[number.vague] in "多余" else "approx", Span(number.vague, number.vague + 1))
