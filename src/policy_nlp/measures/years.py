"""Which years a figure covers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from policy_nlp.language.periods import Period
from policy_nlp.measures.aspects import Decision
from policy_nlp.measures.frames import Frame
from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.tails import Tail
from policy_nlp.records.measure import Basis

_HELD = ("保持在", "保持", "稳定在", "维持在", "控制在", "基本控制在")


_COUNTED = re.compile(r"[一二两三四五六七八九十]+年(?:来|间|累计|内)?")
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
    own = _own(mention, periods)
    if (
        own is not None
        and frame.role == "review"
        and _COUNTED.fullmatch(own.word)
        and (own.end_year or 0) > (frame.end or 9999)
    ):
        own = None
    if tail.has("mean") and (average := _average(mention, periods)) is not None:
        return Years(average.start_year, average.end_year, "average", average.word)
    start, end, cue = (
        (frame.start, frame.end, frame.source) if own is None else (own.start_year, own.end_year, own.word)
    )
    if own is not None and own.word.startswith("上") and frame.role == "review" and frame.end is not None:
        start = end = frame.end - 1
    if mention.starts_change and own is None and start is not None:
        return Years(start - 1, start - 1, "point", "从…")
    if mention.is_base:
        base = _base(mention, periods)
        if base is not None:
            return Years(base.start_year, base.end_year, "year", base.word)
    if tail.base is not None and aspect.aspect in ("growth", "change") and end is not None:
        base = _base(mention, periods)
        if base is not None and base.end_year is not None and base.end_year < end - 1:
            return Years(base.end_year + 1, end, "total", base.word)
    return _spread(start, end, cue, tail, aspect, flow, own)


def _spread(
    start: int | None, end: int | None, cue: str, tail: Tail, aspect: Decision, flow: bool, own: Period | None
) -> Years:
    if own is not None and own.basis == "point":
        return Years(start, end, "point", cue)
    if start == end:
        return Years(start, end, "year", cue)
    if tail.has("mean"):
        return Years(start, end, "average", cue)
    if aspect.aspect in ("growth", "change") or flow:
        return Years(start, end, "total", cue)
    if any(p.word in _HELD for p in tail.predicates):
        return Years(start, end, "year", cue)
    if tail.has("reach", "bound", "to") or (aspect.aspect in ("rank", "level") and not flow):
        return Years(end, end, "point", cue)
    return Years(start, end, "total", cue)


def _own(mention: Mention, periods: Sequence[Period]) -> Period | None:
    """The expression of time that the figure's clause names, or a clause before it without a figure of its own."""
    best = None
    for period in periods:
        if period.role != "time" or period.end_year is None or period.basis == "average":
            continue
        if mention.skipped is not None and mention.skipped.covers(period.span):
            continue
        if mention.reach.start <= period.span.start < mention.quantity.span.start:
            best = period
    return best


def _average(mention: Mention, periods: Sequence[Period]) -> Period | None:
    """The years of 年均 where the text lets one know them: 比2002年增长65.5%，年均增长10.6%."""
    at = mention.quantity.span.start
    near = (p for p in periods if p.basis == "average" and mention.before.start <= p.span.start < at)
    return next((p for p in near if p.end_year is not None), None)


def _base(mention: Mention, periods: Sequence[Period]) -> Period | None:
    return next(
        (
            p
            for p in reversed(periods)
            if p.role == "base" and mention.before.start <= p.span.start < mention.quantity.span.start
        ),
        None,
    )
