"""What is asked for of each report."""

from __future__ import annotations

from dataclasses import dataclass

from policy_nlp.reading.limits import LIMITS, Limits


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the options ask for."""

    encoding: str | None = None
    region: str | None = None
    year: int | None = None
    min_confidence: float = 0.0
    limits: Limits = LIMITS
    text: bool = False
    """Whether the text that spans refer to is wanted beside the record."""
