"""The way back from changed text to its source."""

from __future__ import annotations

import pickle
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy_nlp.records.span import Span
from policy_nlp.text.alignment import Alignment, Edit


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    """A text and edits of it, in order and apart."""
    text = draw(st.text("甲乙丙丁0123.%()", max_size=40))
    bounds = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    edits = [
        Edit(Span(begin, end), draw(st.text("子丑寅", max_size=4)), "test")
        for begin, end in pairwise(bounds)
        if draw(st.booleans())
    ]
    return text, edits


def test_identity_returns_every_span() -> None:
    alignment = Alignment.identity(5)
    assert alignment.is_identity
    assert alignment.to_source(Span(1, 4)) == Span(1, 4)


def test_deleted_text_belongs_to_no_neighbour() -> None:
    text, alignment = Alignment.identity(8).applied("質(zhì)量高", [Edit(Span(1, 6), "", "pinyin")])
    assert text == "質量高"
    assert alignment.to_source(Span(0, 1)) == Span(0, 1)
    assert alignment.to_source(Span(1, 2)) == Span(6, 7)
    assert alignment.to_source(Span(0, 2)) == Span(0, 7)
    assert alignment.to_clean(Span(6, 7)) == Span(1, 2)
    assert alignment.to_clean(Span(2, 4)) == Span(1, 1)


def test_replacement_of_the_same_length_keeps_places_apart() -> None:
    _, alignment = Alignment.identity(4).applied("９８％高", [Edit(Span(0, 3), "98%", "width")])
    assert alignment.to_source(Span(1, 2)) == Span(1, 2)


def test_replacement_of_another_length_stands_for_all_it_replaced() -> None:
    text, alignment = Alignment.identity(5).applied("甲乙丙丁戊", [Edit(Span(1, 3), "子丑寅", "test")])
    assert text == "甲子丑寅丁戊"
    assert [alignment.place(at, at + 1) for at in range(6)] == [
        (0, 1), (1, 3), (1, 3), (1, 3), (3, 4), (4, 5),
    ]  # fmt: skip


def test_insertion_stands_for_an_empty_place() -> None:
    text, alignment = Alignment.identity(2).applied("甲乙", [Edit(Span(1, 1), "子", "test")])
    assert text == "甲子乙"
    assert alignment.to_source(Span(1, 2)) == Span(1, 1)
    assert alignment.to_source(Span(0, 3)) == Span(0, 2)


def test_rounds_lead_back_through_each_other() -> None:
    text, alignment = Alignment.identity(7).applied("甲(a)乙丙丁", [Edit(Span(1, 4), "", "pinyin")])
    text, alignment = alignment.applied(text, [Edit(Span(1, 3), "子", "test")])
    assert text == "甲子丁"
    assert alignment.to_source(Span(1, 2)) == Span(4, 6)
    assert alignment.to_source(Span(2, 3)) == Span(6, 7)


@pytest.mark.parametrize("spans", [[(0, 2), (1, 3)], [(2, 3), (0, 1)], [(3, 9)]])
def test_edits_out_of_order_are_refused(spans: list[tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match="overlaps"):
        Alignment.identity(4).applied("甲乙丙丁", [Edit(Span(*span), "", "test") for span in spans])


@given(edited(), st.data())
def test_every_character_leads_to_where_it_came_from(case: tuple[str, list[Edit]], data: st.DataObject) -> None:
    source, edits = case
    text, alignment = Alignment.identity(len(source)).applied(source, edits)
    spans = [alignment.to_source(Span(at, at + 1)) for at in range(len(text))]
    assert all(0 <= span.start <= span.end <= len(source) for span in spans)
    assert all(one.start <= two.start and one.end <= two.end for one, two in pairwise(spans))
    for character, span in zip(text, spans, strict=True):
        if character not in "子丑寅":
            assert span.of(source) == character
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    whole = alignment.to_source(Span(start, end))
    if end > start:
        assert whole == Span(spans[start].start, spans[end - 1].end)


@given(edited())
def test_way_there_and_back_holds_the_span(case: tuple[str, list[Edit]]) -> None:
    source, edits = case
    text, alignment = Alignment.identity(len(source)).applied(source, edits)
    for at, character in enumerate(text):
        if character not in "子丑寅":
            assert alignment.to_clean(alignment.to_source(Span(at, at + 1))) == Span(at, at + 1)


def test_it_goes_to_another_process() -> None:
    text, alignment = Alignment.identity(4).applied("甲乙丙丁", [Edit(Span(1, 3), "子", "test")])
    sent = pickle.loads(pickle.dumps(alignment))
    assert [sent.to_source(Span(at, at + 1)) for at in range(len(text))] == [Span(0, 1), Span(1, 3), Span(3, 4)]
