"""What an expression of time is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from policy_nlp.records.span import Span

PeriodBasis = Literal["year", "plan", "average", "point"]
PeriodRole = Literal["time", "base", "name"]
Years = tuple[int | None, int | None]

FEW_YEARS = 3
"""Of no more years are the amounts told one by one that a sentence then sums."""


@dataclass(frozen=True, slots=True)
class Period:
    """An expression of time, where it stands, and the first and last year it means.

    The years are None where the text does not tell.  `basis`: a year or a part of it, a span of
    several years, a yearly average, or a state at a point (到2030年, 2025年底).  `role`: when something
    is, the base of a comparison (比2009年), or a part of a name (“十五五”规划纲要).
    """

    span: Span
    start_year: int | None
    end_year: int | None
    basis: PeriodBasis
    word: str
    role: PeriodRole = "time"
