"""Where sentences end, and where those are cut that never do."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pace import within

import policy_nlp
from policy_nlp.records.span import Span
from policy_nlp.text.sentences import sentences_of

ENDLESS = "农林牧渔业总产值增长3.5%、"


def sentences(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences_of(text, Span(0, len(text)))]


def test_a_stop_and_the_quote_behind_it_end_a_sentence():
    assert sentences("他们说：“能行。”后来果然办成了！") == ["他们说：“能行。”", "后来果然办成了！"]


def test_a_semicolon_does_not_end_a_sentence():
    assert sentences("一产增长3%；二产增长6%。") == ["一产增长3%；二产增长6%。"]


def test_what_never_stops_is_cut_at_a_pause_and_no_figure_with_it():
    report = policy_nlp.extract(ENDLESS * 500, year=2026)
    assert [measure.text for measure in report.measures] == ["3.5%"] * 500
    assert max(len(measure.sentence) for measure in report.measures) <= 1000


@pytest.mark.parametrize("unit", ["1%", "1:", "百分之", ENDLESS])
def test_the_records_of_an_endless_text_grow_with_the_text_and_not_with_its_square(unit):
    def size(length: int) -> int:
        return len(policy_nlp.extract((unit * length)[:length], year=2026).to_json())

    assert size(12_000) < 3 * size(6_000)


def test_stops_without_words_are_read_in_linear_time():
    with within(5):
        assert sentences("！—" * 40_000 + "粮食增产。") == ["粮食增产。"]


@given(st.text(alphabet="增长5.%，。；“” \n", max_size=300), st.integers(1, 20))
def test_sentences_stand_in_order_and_leave_no_word_out(text, times):
    line = text * times
    spans = list(sentences_of(line, Span(0, len(line))))
    assert all(one.end <= other.start for one, other in itertools.pairwise(spans))
    inside = {place for span in spans for place in range(span.start, span.end)}
    assert all(place in inside for place, character in enumerate(line) if character.isalnum())
