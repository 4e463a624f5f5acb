"""Full-width digits, letters and percent signs."""

import pytest

from policy_nlp.restoring import restore


@pytest.mark.parametrize(
    ("damaged", "sound"),
    [
        ("增长８．６％", "增长8.6%"),
        ("ＧＤＰ突破９３亿元", "GDP突破93亿元"),
        ("完成投资２，５６０万元", "完成投资2,560万元"),
        ("投产5Ｇ基站12．5万个", "投产5G基站12.5万个"),
        ("由一九九０年的十点五亿吨", "由一九九〇年的十点五亿吨"),
        ("二OＯ二年底，一九八0至一九九五年", "二〇〇二年底，一九八〇至一九九五年"),
    ],
)
def test_full_width_figures_become_half_width(damaged: str, sound: str) -> None:
    restored = restore(damaged)
    assert restored.text == sound
    assert restored.counts["width"] > 0
    assert restored.alignment.is_identity


@pytest.mark.parametrize(
    "text", ["（一）稳增长，提质量；", "“人工智能＋”行动：", "完成5，6两项", "一九九零年，二○○二年"]
)
def test_chinese_punctuation_stays(text: str) -> None:
    assert restore(text).text == text
