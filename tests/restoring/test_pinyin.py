"""Readings in brackets behind characters."""

import random

import pytest
from damaging import SENTENCES, traditional, with_readings
from hypothesis import given
from hypothesis import strategies as st

from policy_nlp.records.span import Span
from policy_nlp.restoring import restore


@pytest.mark.parametrize(
    ("damaged", "sound"),
    [
        ("高質(zhì)量發(fā)展", "高质量发展"),
        ("高质（zhì）量发展", "高质量发展"),
        ("培育企業(yè)60個(gè)", "培育企业60个"),
        ("长(zhang)大、长(chang)度", "长大、长度"),
        ("绿(lǜ)色", "绿色"),
    ],
)
def test_reading_is_taken_out(damaged: str, sound: str) -> None:
    assert restore(damaged).text == sound


@pytest.mark.parametrize(
    "text",
    [
        "人工智能(AI)产业",
        "临江科技(集团)公司",
        "地区生产总值(GDP)增长6%",
        "园区(北区)投产",
        "质(shì)量",
        "每千米(km)造价",
        "质(zhì",
    ],
)
def test_other_brackets_stay(text: str) -> None:
    assert restore(text).text == text


@given(st.sampled_from(SENTENCES), st.floats(0, 1), st.randoms(use_true_random=False))
def test_any_readings_are_taken_out_with_the_way_back(sentence: str, chance: float, rng: random.Random) -> None:
    damaged = with_readings(sentence, chance, rng)
    restored = restore(damaged)
    assert restored.text == sentence
    for at, character in enumerate(restored.text):
        assert restored.alignment.to_source(Span(at, at + 1)).of(damaged) == character


@given(st.sampled_from(SENTENCES), st.randoms(use_true_random=False))
def test_traditional_text_with_readings_becomes_simplified(sentence: str, rng: random.Random) -> None:
    assert restore(with_readings(traditional(sentence), 0.3, rng)).text == sentence
