"""A number with its unit, as it stands in a text."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from policy_nlp.records.span import Span

Relation = Literal["eq", "ge", "gt", "le", "lt", "approx", "between"]


@dataclass(slots=True, unsafe_hash=True)
class Quantity:
    """One quantity of a text: its value, exact, and its place.

    ``low`` and ``high`` (the latter for ``between`` only) have the magnitude word multiplied in:
    5.3万亿元 is low 5300000000000 with unit 元.  ``unit`` is as written, without the magnitude word,
    and empty where no unit follows.  ``span`` covers number and unit, not the words that bound it;
    those stand at ``cue``.
    """

    text: str
    span: Span
    low: Decimal
    high: Decimal | None
    relation: Relation
    unit: str
    dimension: str
    """What kind of thing the unit counts or measures: money, share, points, people, mass, area, rank…"""
    magnitude: int = 0
    """The power of ten that the magnitude word stands for: 万 is 4, 万亿 is 12, none is 0."""
    cue: Span | None = None
    """Where the word stands that decided the relation (以上, 超过, 约), if one did."""
    base: Decimal | None = None
    """``low`` in the dimension's base unit (千克 for mass, 平方米 for area…), where the unit converts."""
    base_unit: str | None = None
