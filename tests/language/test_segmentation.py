"""Words: nothing lost, and the words of policy in one piece."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rows import each

from policy_nlp.language import segmentation
from policy_nlp.language.segmentation import add_words, load_words, segment, sentences_of_words, tokens
from policy_nlp.language.words import PolicyWord, policy_words
from policy_nlp.records.errors import PolicyNLPError, UnreadableInput

ENGINES = ["rjieba", "jieba"]


@pytest.fixture
def fresh_engines(monkeypatch: pytest.MonkeyPatch) -> None:
    """Engines that forget the words a test adds."""
    monkeypatch.setattr(segmentation, "_engines", {})
    monkeypatch.setattr(segmentation, "_own_words", [])


@each(policy_words(), lambda entry: entry.word)
def test_every_policy_word_is_cut_as_one_in_its_example(entry: PolicyWord) -> None:
    assert entry.word in segment(entry.example)


def test_jieba_cuts_the_policy_words_too() -> None:
    missed = [entry.word for entry in policy_words() if entry.word not in segment(entry.example, engine="jieba")]
    assert missed == []


def test_the_dictionary_is_large_and_each_word_stands_once() -> None:
    counts = Counter(entry.word for entry in policy_words())
    assert len(counts) >= 150
    assert max(counts.values()) == 1
    assert {entry.kind for entry in policy_words()} == {"indicator", "scheme", "unit", "institution", "policy"}


def test_a_sentence_in_policy_words() -> None:
    words = segment(
        "规上工业增加值增长6%，社会消费品零售总额和一般公共预算收入稳步增长，“百千万工程”扎实推进，新增专精特新企业20家。"
    )
    assert {"规上工业增加值", "社会消费品零售总额", "一般公共预算收入", "百千万工程", "专精特新"} <= set(words)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.usefixtures("fresh_engines")
def test_users_words_are_cut_as_one(engine: str, tmp_path: Path) -> None:
    text = "全面实施青禾计划和云岭行动方案。"
    assert "青禾计划" not in segment(text, engine=engine)
    add_words(["青禾计划", "  ", ""])
    path = tmp_path / "words.txt"
    path.write_text("# ours\n云岭行动方案\tscheme\n\n", encoding="utf-8-sig")
    assert load_words(path) == 1
    assert {"青禾计划", "云岭行动方案"} <= set(segment(text, engine=engine))


def test_words_added_before_an_engine_is_made_count(fresh_engines: None) -> None:
    add_words(["青禾计划"])
    assert "青禾计划" in segment("全面实施青禾计划。")


def test_what_is_no_list_of_words_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput):
        load_words(tmp_path / "missing.txt")
    broken = tmp_path / "broken.txt"
    broken.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UnreadableInput):
        load_words(broken)


def test_an_unknown_engine_is_said() -> None:
    with pytest.raises(PolicyNLPError, match="rjieba"):
        segment("一句话。", engine="other")


@given(st.text(max_size=80) | st.text(st.sampled_from("规上工业增加值 \t\r\n\u3000\u2028\ud800A1.%。"), max_size=40))
def test_words_put_together_are_the_text(text: str) -> None:
    assert "".join(segment(text)) == text
    assert all(text[start : start + len(word)] == word for word, start in tokens(text))


@given(st.text(max_size=60))
@settings(max_examples=30)
def test_words_of_jieba_put_together_are_the_text(text: str) -> None:
    assert "".join(segment(text, engine="jieba")) == text


def test_words_by_sentence() -> None:
    text = "来源：某日报\n一、工作 回顾\n　　全年工业投资增长5%。稳岗扩岗。"
    assert ["".join(words) for words in sentences_of_words(text)] == [
        "一、工作回顾",
        "全年工业投资增长5%。",
        "稳岗扩岗。",
    ]


def test_rjieba_itself_stays_as_it_is() -> None:
    segment("规上工业增加值")
    import rjieba

    assert rjieba.Jieba().cut("规上工业增加值") == rjieba.cut("规上工业增加值") != segment("规上工业增加值")
