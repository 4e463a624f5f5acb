"""Small numbers in Chinese: rather a manner of speaking (三家), but some are figures (新建三座电站)."""

from __future__ import annotations

import re

from policy_nlp.language.changes import CHANGING
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.records.quantity import Quantity
from policy_nlp.text.characters import HAN, NUMERALS

_SMALL = re.compile(rf"[两{NUMERALS}][多余几]?[^\d{NUMERALS}百千万亿]{{0,3}}$")
"""A small number in Chinese, which is rather a manner of speaking: 三家, 十余项."""
_TO = f"(?:{CHANGING}|{either('predicates', 'turn')})(?:到|至|为|成)了?"
_FROM = re.compile("[由从](?:[^，。；、]{1,8}的)?(?:大?约|近)?$")
_BECOMING, _BECAME = re.compile(_TO), re.compile(f"{_TO}(?:现在的|目前的)?$")
_DELIVERED = re.compile("(?:民生|为民|惠民)?实事(?!$|之一)")
"""What is counted though the number is small: 十件民生实事."""
_BUILT = re.compile(f"{either('works', 'founding')}了?$")
_MEDALS, _MEDAL_NAMES = "枚", words("prose", "medal")
"""What is counted where it was won: 五枚金牌, 金牌五枚."""
_BUILDINGS = words("prose", "built by")
"""By what is counted what was built: 新建三座."""
_BUILT_TOO = re.compile(
    rf"{either('works', 'founding')}了?[\d{NUMERALS}两][{''.join(_BUILDINGS)}][^，。；、]{{2,14}}、$"
)
"""What else was built: 建成三座电站、九个泊位; but not 成立三个专班、五个小组, of which the first is no figure."""
CLOSED = re.compile("[，。；、]|$")
"""What follows a number behind which nothing more is said."""
_BUILT_BEFORE = words("prose", "built")
"""The same named before its number, at the end of a clause: 核电站一个, 建成大型项目九个."""
_ENUMERATED = frozenset("座所颗艘架处家起台套")
_NO_THING = "[有是共为这那第各每另只仅约达到了的过增减至成余来几多少前后上下其他外均剩部全]"
_NAMED_BEFORE = re.compile(f"{HAN}(?<![每各这那])(?!{_NO_THING}){HAN}$")
"""Things that stand before their number, as in a table: 发射卫星三颗, but not 只有三家, 每县两所."""


def is_small(quantity: Quantity) -> bool:
    """Whether a number is a small one in Chinese: 三家, 十余项."""
    return _SMALL.fullmatch(quantity.text) is not None


def is_told_though_small(quantity: Quantity, before: str, after: str) -> bool:
    """Whether a small number in Chinese is a figure: one that changed, or of what was built or delivered."""
    return _has_changed(before, after) or _is_delivered(quantity, before, after)


def _has_changed(before: str, after: str) -> bool:
    """Whether a number is one that another came from, or that it became: 由四家增加到三十家, 由三十家减为四家."""
    if _BECOMING.match(after):
        return _FROM.search(before) is not None
    return _BECAME.search(before) is not None


def _is_delivered(quantity: Quantity, before: str, after: str) -> bool:
    """Whether a small number in Chinese counts what was delivered or built: 十件民生实事, 新建三座电站, 核电站一个."""
    if quantity.unit == _MEDALS:
        return after.startswith(_MEDAL_NAMES) or before.endswith(_MEDAL_NAMES)
    if quantity.unit in ("件", "项"):
        return _DELIVERED.match(after) is not None
    if quantity.unit in _BUILDINGS and _BUILT.search(before):
        return True
    if before.endswith("、") and _BUILT_TOO.search(before):
        return True
    if CLOSED.match(after) is None:
        return False
    named = quantity.unit in _ENUMERATED and _NAMED_BEFORE.search(before) is not None
    return named or before.endswith(_BUILT_BEFORE)
