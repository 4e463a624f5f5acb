"""Dealing out what begins within spans."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from policy_nlp.measures.within import dealt
from policy_nlp.records.span import Span


class Item(NamedTuple):
    span: Span


@given(st.lists(st.integers(0, 50)).map(sorted), st.lists(st.integers(0, 50), unique=True).map(sorted))
def test_what_begins_in_a_span_goes_to_it_and_nothing_else(starts: list[int], bounds: list[int]) -> None:
    items = [Item(Span(start, start + 3)) for start in starts]
    spans = [Span(*pair) for pair in pairwise(bounds)][::2]
    found = [list(own) for own in dealt(items, spans)]
    assert found == [[item for item in items if span.start <= item.span.start < span.end] for span in spans]
