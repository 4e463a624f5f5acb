"""What holds for the figures of a sentence unless it says otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Role = Literal["review", "plan"]


@dataclass(frozen=True, slots=True)
class Frame:
    """What holds for the figures of a sentence unless it says otherwise.

    `role` is None where neither heading nor opening tells; `start` and `end` are years; `source` is the word
    that decided; `firm` says that a heading of one meaning did, which the openings below it do not overrule.
    """

    role: Role | None
    start: int | None
    end: int | None
    source: str = ""
    firm: bool = False
    dated: bool = False
    """Whether a heading names its years itself, or an opening its year by its number."""
    parts: tuple[tuple[int | None, int | None], ...] = ()
    """The years of each period that a heading names, where it names several: “十五五”目标和2026年工作."""
    so_far: bool = False
    """Whether a heading says that a review goes on to the months before its report: 2019年和今年以来."""


OPEN = Frame(None, None, None)
"""The frame of what nothing above tells of."""
