"""Traditional to simplified characters."""

import pytest
from damaging import SENTENCES, traditional

from policy_nlp.restoring import restore


@pytest.mark.parametrize("sentence", SENTENCES)
def test_traditional_sentence_becomes_simplified(sentence: str) -> None:
    restored = restore(traditional(sentence))
    assert restored.text == sentence
    assert restored.alignment.is_identity
    assert restored.counts["script"] > 0


@pytest.mark.parametrize(
    "text",
    [
        "修缮乾隆年间古桥3座，打造文旅新地标。",
        "发展中医药产业，推广藿香、黄耆等道地药材。",
        "区长吴喆、副区长李昇调研於潜镇工业园区。",
        "著名景区接待游客120万人次，餘杭路改造完工，全年投资增长5%。",
    ],
)
def test_simplified_text_keeps_single_traditional_characters(text: str) -> None:
    assert restore(text).text == text


def test_a_reference_to_no_character_is_text_like_any() -> None:
    text = "网页上写着&#1114112;，苗圃面积增长5%。"
    assert restore(text).text == text


def test_text_from_the_years_of_reform_is_simplified_character_by_character() -> None:
    sound = (
        "农业合作社的组织工作抓得紧，粮食产量创新高，农民的生活水平有所提高。" * 4
        + "购销计划、现有设备、贷款额度、长期规划、视察。"
    )
    damaged = sound.replace(
        "购销计划、现有设备、贷款额度、长期规划、视察", "購销計划、現有設备、貸款額度、長期規划、視察"
    )
    damaged = damaged.replace("得紧", "得緊", 1).replace("组织", "組織", 1)
    assert restore(damaged).text == sound


def test_traditional_line_in_a_simplified_page_is_simplified() -> None:
    page = SENTENCES[0] * 20 + "\n" + traditional(SENTENCES[1]) + "\n"
    assert restore(page).text.splitlines()[1] == SENTENCES[1]
