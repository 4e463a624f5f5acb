"""Dealing out what stands in a text to its sentences."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from policy_nlp.records.span import Span


class Placed(Protocol):
    """Something that stands in a text."""

    @property
    def span(self) -> Span: ...


Item = TypeVar("Item", bound=Placed)


def dealt(items: Iterable[Item], spans: Sequence[Span]) -> Sequence[Sequence[Item]]:
    """For each of `spans`, which ascend without overlaps, the items that begin in it, in their order."""
    ends = [span.end for span in spans]
    none: list[Item] = []
    found = [none] * len(spans)
    for item in items:
        start = item.span.start
        number = bisect_right(ends, start)
        if number < len(spans) and spans[number].start <= start:
            if found[number] is none:
                found[number] = [item]
            else:
                found[number].append(item)
    return found
