"""The years of what changes started from: 产值由1990年的3亿元增加到5亿元，企业由30家增加到40家."""

from __future__ import annotations

from collections.abc import Sequence

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
