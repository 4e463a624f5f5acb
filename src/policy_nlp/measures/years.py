"""Which years a figure covers."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from policy_nlp.language.periods import Period
from policy_nlp.measures.aspects import Decision
from policy_nlp.measures.frames import Frame
from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import words
from policy_nlp.records.measure import Basis

_HELD = frozenset(words("cues", "held"))
_COUNTED = re.compile(r"[一二两三四五六七八九十]+年(?:来|间|累计|内|中|里)?")
"""A number of years without a name: in a review it means those reviewed, whatever plan was named before."""


class Years(NamedTuple):
    """First and last year, how the figure covers them, and what said so."""

    start: int | None
    end: int | None
    basis: Basis | None
    cue: str


def years_of(
    mention: Mention, tail: Tail, aspect: Decision, frame: Frame, periods: Sequence[Period], flow: bool
) -> Years:
    """The years of a figure: named beside it, else those of its frame.

    `periods` are the expressions of time of its sentence; `flow` says that amounts of several years add up
    (新建, 累计) rather than stand at the end (达到).
    """
    near = _near(mention, periods)
    own = _own(mention, near, frame)
    if tail.has("mean") and (average := _average(mention, near)) is not None:
        return Years(average.start_year, average.end_year, "average", average.word)
    start, end, cue = _named_or_framed(own, frame)
    if mention.starts_change and own is None and start is not None:
        return Years(start - 1, start - 1, "point", "从…")
    base = _base(mention, near) if mention.is_base or tail.base is not None else None
    if base is not None and mention.is_base:
        return Years(base.start_year, base.end_year, "year", base.word)
    if base is not None and aspect.aspect in ("growth", "change") and (base.end_year or 9999) < (end or 0) - 1:
        return Years((base.end_year or 0) + 1, end, "total", base.word)
    basis: Basis = "point" if own is not None and own.basis == "point" else "year"
    if basis == "point" or start == end:
        return Years(start, end, basis, cue)
    basis = _basis(tail, aspect, flow)
    return Years(end if basis == "point" else start, end, basis, cue)


def _named_or_framed(own: Period | None, frame: Frame) -> tuple[int | None, int | None, str]:
    """First and last year and what said so: the expression of time that the figure has, else its frame."""
    if own is None:
        return frame.start, frame.end, frame.source
    if own.word.startswith("上") and frame.role == "review" and frame.end is not None:
        return frame.end - 1, frame.end - 1, own.word
    return own.start_year, own.end_year, own.word


def _basis(tail: Tail, aspect: Decision, flow: bool) -> Basis:
    """How a figure covers several years."""
    if tail.has("mean"):
        return "average"
    if flow or aspect.aspect in ("growth", "change"):
        return "total"
    if any(p.word in _HELD for p in tail.predicates):
        return "year"
    return "point" if aspect.aspect in ("rank", "level") or tail.has("reach", "bound", "to") else "total"


def _near(mention: Mention, periods: Sequence[Period]) -> Sequence[Period]:
    """The expressions of time between the figure before and this one."""
    if not periods:
        return periods
    first = bisect_left(periods, mention.reach.start, key=_start)
    return periods[first : bisect_left(periods, mention.quantity.span.start, first, key=_start)]


def _start(period: Period) -> int:
    return period.span.start


def _own(mention: Mention, near: Sequence[Period], frame: Frame) -> Period | None:
    """The expression of time that the figure's clause names, or a clause before it without a figure of its own."""
    own = next((p for p in reversed(near) if _dates(p, mention)), None)
    if own is None or frame.role != "review" or not _COUNTED.fullmatch(own.word):
        return own
    return None if (own.end_year or 0) > (frame.end or 9999) else own


def _dates(period: Period, mention: Mention) -> bool:
    """Whether an expression of time may say when the figure is."""
    if period.role != "time" or period.end_year is None or period.basis == "average":
        return False
    return mention.skipped is None or not mention.skipped.covers(period.span)


def _average(mention: Mention, near: Sequence[Period]) -> Period | None:
    """The years of 年均 where the text lets one know them: 比2002年增长65.5%，年均增长10.6%."""
    own = (p for p in near if p.basis == "average" and mention.before.start <= p.span.start)
    return next((p for p in own if p.end_year is not None), None)


def _base(mention: Mention, near: Sequence[Period]) -> Period | None:
    """The year that a change counts from: 比2020年."""
    return next((p for p in reversed(near) if p.role == "base" and mention.before.start <= p.span.start), None)
