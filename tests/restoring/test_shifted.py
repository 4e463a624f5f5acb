"""GBK text that was read one byte off."""

from __future__ import annotations

import re

import pytest
from damaging import SENTENCES, shifted, traditional

from policy_nlp.restoring import restore
from policy_nlp.restoring.marks import LOST


def test_reading_between_two_halves_is_put_right() -> None:
    # The second byte of 展 and the first of 濃 are 節; the last byte took the < of a tag with it.
    restored = restore("黨員帶頭,營造共謀發展?jié)夂穹諊?/p>\n下一段")
    assert restored.text == "党员带头,营造共谋发展浓厚氛围\n下一段"
    assert restored.counts["shifted"] == 1
    assert not restored.damaged


@pytest.mark.parametrize(
    ("damaged", "sound"),
    [
        ("產業發展再上新臺階？！爱?dāng)前", "产业发展再上新台阶。“当前"),
        ("在全區營造比學趕超的?xūn)夂駳庀蟆?/p>", "在全区营造比学赶超的浓厚气象。"),
        ("在全區營造比學趕超的?jì)夂駳庀蟆?/p>", "在全区营造比学赶超的浓厚气象。"),
        ("稅收總?~接連突破80億元", "税收总额接连突破80亿元"),
        ("產業能級全面?pīn)l力", "产业能级全面发力"),
    ],
)
def test_other_forms_of_the_shift(damaged: str, sound: str) -> None:
    assert restore(damaged).text == sound


@pytest.mark.parametrize("damaged", ["创新发展?；诖?我们将", "创新发展?；诖", "实现跨越?zzz)滴"])
def test_what_cannot_be_put_right_is_marked_and_left(damaged: str) -> None:
    restored = restore(damaged)
    assert restored.damaged
    assert restored.counts["shifted"] == 0
    assert restored.text == damaged


@pytest.mark.parametrize("text", ["怎么办?我们坚持改革。", "靠什么？靠实干！靠创新！", "怎么干?A股上市公司怎么做?"])
def test_questions_stay(text: str) -> None:
    restored = restore(text)
    assert restored.text == text
    assert not restored.damaged


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("script", ["simplified", "traditional"])
def test_shift_at_any_place_is_put_right_or_marked(sentence: str, script: str) -> None:
    page = sentence if script == "simplified" else traditional(sentence)
    for damaged, _ in shifted(page):
        restored = restore(damaged)
        # The question mark at the end swallows an ASCII character for good.
        assert restored.damaged or _han(restored.text) == _han(sentence), damaged


def test_most_shifts_are_put_right_but_for_one_character() -> None:
    restored = [(restore(damaged), sentence) for sentence in SENTENCES for damaged, _ in shifted(traditional(sentence))]
    right = sum(
        len(_han(sentence)) - len(_han(one.text)) in (0, 1) and bool(one.counts["shifted"])
        for one, sentence in restored
    )
    assert right >= 0.9 * len(restored)


def _han(text: str) -> str:
    return re.sub("[^㐀-鿿]", "", text.replace(LOST, ""))
