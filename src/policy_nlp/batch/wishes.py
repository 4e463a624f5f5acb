"""What is asked for of each report."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the options ask for."""

    encoding: str | None = None
    region: str | None = None
    year: int | None = None
    min_confidence: float = 0.0
    text: bool = False
    """Whether the text that spans refer to is wanted beside the record."""
