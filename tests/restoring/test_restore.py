"""What holds for any text that is restored."""

from __future__ import annotations

from itertools import pairwise

import pytest
from damaging import SENTENCES
from hypothesis import given
from hypothesis import strategies as st
from tests.pace import within

from policy_nlp.records.span import Span
from policy_nlp.restoring import KINDS, restore

SCRAPS = st.sampled_from(
    [
        *"，。、；：“”（）()[]%％.．０９5 8\n\u3000\u200b?？XＸ□×一二年增长質量發展诖；濃\ud800\x00",
        "(zhì)",
        "?jié)",
        "PM",
        "亿元",
        "\n\n",
        "— 3 —",
        "《",
        "，，",
    ]
)
ANY_TEXT = st.one_of(st.text(), st.lists(st.one_of(SCRAPS, st.sampled_from(SENTENCES)), max_size=30).map("".join))


@given(ANY_TEXT)
def test_every_character_leads_back_into_the_source_in_order(text: str) -> None:
    restored = restore(text)
    spans = [restored.alignment.to_source(Span(at, at + 1)) for at in range(len(restored.text))]
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)
    assert all(one.start <= two.start and one.end <= two.end for one, two in pairwise(spans))
    assert list(restored.counts) == list(KINDS)
    assert all(0 <= span.start <= span.end <= len(restored.text) for span in restored.damaged)


@given(ANY_TEXT)
def test_restoring_again_changes_nothing(text: str) -> None:
    once = restore(text).text
    assert restore(once).text == once


@given(st.lists(st.sampled_from(SENTENCES), max_size=8), st.sampled_from(["", "\n", "\n\n", "\n\u3000\u3000"]))
def test_sound_text_comes_out_as_it_went_in(sentences: list[str], between: str) -> None:
    text = between.join(sentences)
    restored = restore(text)
    assert restored.text == text
    assert restored.alignment.is_identity
    assert not any(restored.counts.values())
    assert not restored.damaged


@pytest.mark.parametrize(
    "unit",
    [
        "一",
        "1",
        "(",
        "“",
        "，",
        " ",
        "一 ",
        "\n",
        "一\n",
        "?",
        "?诖",
        "?jié)诖",
        "質(zhì)",
        "Ｘ",
        "X",
        "%",
        "% ",
        "\u200b",
        "１",
        "[1",
        "，\n",
        "\ud800",
        "。。",
        "1.",
        "發",
        "濃?",
    ],
)
def test_a_long_run_of_anything_takes_linear_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    restore(unit * 200)
    with within(4):
        restore(text)


def test_a_sound_report_is_restored_at_once() -> None:
    text = "\n".join("".join(SENTENCES) for _ in range(60))
    restore(text)
    assert len(text) > 19_000
    with within(0.5):
        for _ in range(5):
            restore(text)
