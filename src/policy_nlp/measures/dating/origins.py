"""The years of what changes started from: 产值由1990年的3亿元增加到5亿元，企业由30家增加到40家."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from policy_nlp.measures.described import Described
from policy_nlp.measures.figures import Figure
from policy_nlp.measures.framing.frame import Frame


def carry_origins(
    figures: Sequence[Figure], found: Sequence[Described], frame: Frame, origin: Described | None
) -> None:
    """Change the years of what changes started from that name none, where one beside them does.

    产值由1990年的3亿元增加到5亿元，企业由30家增加到40家.  `origin` is such a one of the sentence before, which is
    not that of others where it lies within the years told of (补贴由1995年的3亿元增加, in a review of 1993 to 1997).
    """
    last = None if origin is not None and _lies_within(origin, frame) else origin
    for figure, one in zip(figures, found, strict=True):
        if not figure.mention.starts_change:
            continue
        if one.reasons["years"] not in (frame.source, "从…"):
            last = one
        elif last is not None:
            one.start_year, one.end_year, one.basis = last.start_year, last.end_year, last.basis
            one.reasons["years"] = last.reasons["years"]
    _count_growth_from(figures, found, frame)


def _count_growth_from(figures: Sequence[Figure], found: Sequence[Described], frame: Frame) -> None:
    """Let what says by how much a change went on count from the year that this started in.

    里程从1997年的3000公里增加到9000公里，增长两倍.
    """
    origin: Described | None = None
    for (came_to, figure), (before, one) in zip(pairwise(figures), pairwise(found), strict=True):
        if came_to.mention.starts_change:
            origin = before
        elif origin is not None:
            went_on = figure.mention.clause == came_to.mention.clause + 1 and figure.mention.carried
            if went_on and one.aspect in ("growth", "change") and one.reasons["years"] == frame.source:
                first = (origin.end_year or 9999) + 1
                if first < (one.end_year or 0) == before.end_year and one.start_year == one.end_year:
                    one.start_year, one.basis = first, "total"
            origin = None


def _lies_within(origin: Described, frame: Frame) -> bool:
    if frame.role != "review" or frame.start is None:
        return False
    return frame.start < (origin.end_year or 0) <= (frame.end or 0)


def last_origin(figures: Sequence[Figure], found: Sequence[Described], frame: Frame) -> Described | None:
    """What the last change of a sentence started from, where the sentence says when that was."""
    last: Described | None = None
    for figure, one in zip(figures, found, strict=True):
        if figure.mention.starts_change:
            last = one
    return None if last is None or last.reasons["years"] in (frame.source, "从…") else last
