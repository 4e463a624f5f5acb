"""Looking up what stands within a span."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TypeVar

from policy_nlp.records.span import Span

Item = TypeVar("Item")


def between(items: Sequence[Item], starts: Sequence[int], span: Span) -> Sequence[Item]:
    """The items whose start lies in `span`; `starts` are the starts of `items`, ascending."""
    first = bisect_left(starts, span.start)
    return items[first : bisect_left(starts, span.end, first)]
