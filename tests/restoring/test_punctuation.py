"""Stray, doubled and mistaken punctuation."""

import pytest
from damaging import SENTENCES

from policy_nlp.restoring import restore


@pytest.mark.parametrize(
    ("damaged", "sound"),
    [
        ("教育,、医疗,；养老,。", "教育、医疗；养老。"),
        ("稳就业，，促增收。。", "稳就业，促增收。"),
        ("人口自然增长率4.2%。，城镇化率68%。", "人口自然增长率4.2‰，城镇化率68%。"),
        ("出生率控制在6.5%。以内", "出生率控制在6.5‰以内"),
        ("增长8..6%%；", "增长8.6%；"),
        ('打响"渔港"品牌，"船联网"增长5%。', "打响“渔港”品牌，“船联网”增长5%。"),
    ],
)
def test_one_mark_is_left(damaged: str, sound: str) -> None:
    restored = restore(damaged)
    assert restored.text == sound
    assert restored.counts["punctuation"] > 0


def test_page_that_doubles_every_mark() -> None:
    page = "".join(SENTENCES) + "实施“强链”工程（三年）。"
    doubled = "".join(mark * 2 if mark in "，。、；“”（）" else mark for mark in page)
    assert restore(doubled).text == page


def test_page_whose_full_stops_are_english() -> None:
    page = "一.工业\n" + "\n".join(SENTENCES)
    for end in (".", ". "):
        restored = restore(page.replace("。", end))
        assert restored.text.replace(" ", "") == page
        assert restored.counts["punctuation"] == len(SENTENCES)


@pytest.mark.parametrize(
    "text",
    [
        "货运量增长5%.客运量增长6%。",
        "增长5%。全年",
        "目录……12",
        "（办法（试行））",
        "好！！",
        "目录....12",
        "1.5%，2.5%。",
        '长5"，宽6"',
        '打响"渔港品牌。',
    ],
)
def test_sound_punctuation_stays(text: str) -> None:
    assert restore(text).text == text
