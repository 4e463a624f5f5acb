"""Words that say what happens to a figure are told from longer words that only look like them."""

from __future__ import annotations

import pytest

from policy_nlp.measures.words import (
    last_predicate,
    opens_with_predicate,
    predication_cut,
    tagged,
    verb_cut,
)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("货运量增长", "增长"),
        ("覆盖率提高到", "提高到"),
        ("产值增至", "增至"),
        ("失业率降", "降"),
        ("年均增速", "年均增速"),
    ],
)
def test_the_longest_predicate_at_the_end_is_found(text: str, word: str) -> None:
    found = last_predicate(text)
    assert found is not None
    assert found.word == word


@pytest.mark.parametrize("text", ["经济发达", "城镇新增", "国有", "作为", "节约", "货运量", ""])
def test_no_predicate_ends_these(text: str) -> None:
    assert last_predicate(text) is None


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        *(("增长5%", True), (" 提高到", True), ("企业达标", False), ("有效发明专利", False)),
        *(("在渝院士", False), ("在粤就业", True), ("在京举行", False), ("在京", True), ("在", True)),
    ],
)
def test_what_follows_a_figure_says_what_happened_or_what_it_counts(text: str, opens: bool) -> None:
    assert opens_with_predicate(text) is opens


def test_what_stands_in_quotes_is_one_noun() -> None:
    assert ("“链长制”", "nz") in tagged("推行“链长制”改革")
    assert "".join(word for word, _ in tagged("推行“链长制”改革（试行）")) == "推行“链长制”改革（试行）"


@pytest.mark.parametrize(
    ("text", "counted"), [("学校入选国家名单", "学校"), ("居民告别危房", "居民"), ("学校", "学校"), ("", "")]
)
def test_what_is_counted_ends_before_its_predication(text: str, counted: str) -> None:
    assert text[: predication_cut(text)] == counted


@pytest.mark.parametrize(("text", "noun"), [("学校享受补助", "学校"), ("货运量", "货运量"), ("", "")])
def test_a_noun_ends_before_its_verb(text: str, noun: str) -> None:
    assert text[: verb_cut(text)] == noun
