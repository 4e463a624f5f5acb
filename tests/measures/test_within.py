"""Looking up what begins within a span."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from policy_nlp.measures.within import between
from policy_nlp.records.span import Span


@given(st.lists(st.integers(0, 50)).map(sorted), st.integers(0, 50), st.integers(0, 20))
def test_what_begins_in_the_span_is_found_and_nothing_else(starts: list[int], start: int, length: int) -> None:
    found = between(starts, starts, Span(start, start + length))
    assert list(found) == [at for at in starts if start <= at < start + length]
