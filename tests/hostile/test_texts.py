"""Texts of one thing over and over: time grows as the text does."""

import time

import pytest

from policy_nlp import extract

UNITS = [
    "一", "1", "9.", "(", "（", "【", "“", "》", "百分之", "百分之五", "亿", "、", "。", "，", "\u3000", "\n", "\t",
    "%", "1%", "增长", "以上", "2026年", "-", "—", "（zhōng）", "\u202e", "\u200b", "e\u0301", "\x01", "\ud800", "😀",
    "一、", "（一）", "1.", "a ", "<b>", "的", "工程", "〇", "０", "分别", "其中", "“（", "锟斤拷", "國", "1:", "左右",
    "安排资金3亿元。",
]  # fmt: skip
LENGTHS = (20_000, 40_000)
ROOM = 4.0
"""How much longer twice the text may take; on a busy machine, little times vary."""


def _seconds(text):
    began = time.process_time()
    extract(text)
    return time.process_time() - began


@pytest.mark.parametrize("unit", UNITS, ids=[ascii(unit) for unit in UNITS])
def test_twice_the_text_takes_about_twice_the_time(unit):
    short, long = (_seconds((unit * length)[:length]) for length in LENGTHS)
    assert long < 0.3 + ROOM * short
