"""Sentences are cut where their figures part, and nowhere within quotes and brackets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy_nlp.measures.clauses import clause_spans, masked
from policy_nlp.measures.mentions import mentions_of
from policy_nlp.quantities import find_quantities


@pytest.mark.parametrize(
    ("sentence", "clauses"),
    [
        ("财政收入增长6%，货运量增长7%。", ["财政收入增长6%", "货运量增长7%", ""]),
        ("目标是：新建学校30所；新建医院5所", ["目标是", "新建学校30所", "新建医院5所"]),
        ("办好“就业、教育，医疗”实事", ["办好“就业、教育，医疗”实事"]),
        ("落实《稳就业，保民生方案》", ["落实《稳就业，保民生方案》"]),
        ("", [""]),
    ],
)
def test_clauses_end_at_commas_outside_of_names(sentence: str, clauses: list[str]) -> None:
    assert [span.shifted(-7).of(sentence) for span in clause_spans(sentence, 7)] == clauses


@given(st.text(alphabet="产值，。；：“”《》（）—5%", max_size=40))
def test_masking_keeps_every_place(sentence: str) -> None:
    assert len(masked(sentence)) == len(sentence)
    for span in clause_spans(sentence, 0):
        assert 0 <= span.start <= span.end <= len(sentence)


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("新建学校30所、医院5所", ["新建学校", "医院"]),
        ("财政收入增长6%，货运量增长7%", ["财政收入增长", "货运量增长"]),
        ("企业由30家增加到40家", ["企业由", "增加到"]),
        ("小麦、玉米产量分别增长6%、7%", ["小麦、玉米产量分别增长", ""]),
    ],
)
def test_each_figure_has_the_words_before_it(text: str, own: list[str]) -> None:
    mentions = mentions_of(text, clause_spans(text, 0), find_quantities(text))
    assert [mention.before for mention in mentions] == own


def test_a_figure_of_a_list_is_joined_to_the_one_before() -> None:
    text = "小麦、玉米产量分别增长6%和7%"
    first, second = mentions_of(text, clause_spans(text, 0), find_quantities(text))
    assert (first.joined, second.joined) == (False, True)
