"""What qualifies an indicator: the threshold in its name, and whose figure it is."""

from __future__ import annotations

import re

from policy_nlp.measures.naming.around.surroundings import place_opening
from policy_nlp.measures.vocabulary import either, words

_NUMBER = r"(?:[\d.]+[十百千万亿]*|[十百千万亿]+|[一二三四五六七八九十百千万亿点]+)"
_THRESHOLD = re.compile(
    rf"{either('name_ends', 'threshold')}?"
    rf"(?:(?:超|超过|达到)?{_NUMBER}(?:万|亿)?{either('name_ends', 'threshold unit')}(?:及)?(?:以上|以下|以内)"
    rf"|超{_NUMBER}(?:元|吨|千瓦|亩|美元)?|(?:十|百|千|万|百千|千百)?[万亿](?:元)?级)"
)
_NO_PLACE = re.compile(
    f"[占级的]|相当于|贡献|覆盖|全[国省市县区]|[百千万]亿|亿元|{either('unnamed_places', 'kind')}"
    "|互市$|^(?:每|国家|沿[海江边]港)|总市$|城市$"
)
"""What tells that no place in particular is named: 境内外上市公司, 脱贫县, 占全市."""
_PART_OF_WORD = re.compile("(?<=[市县])[级民值属政委]")
"""What makes the end of a place a part of another word: 总市值, 县级."""
_NATIONAL_GRADE = re.compile(f"全国{either('unnamed_places', 'honour')}")
"""What the nation chose or honoured is of the place that has it: 全国重点实验室, 全国文明城市."""
_BOUND = re.compile("以[上下内]|超|级")


def condition_of(indicator: str) -> str | None:
    """The threshold that belongs to the name: 年产值100亿元以上 of 年产值100亿元以上企业."""
    found = _THRESHOLD.search(indicator) if _BOUND.search(indicator) else None
    return found.group() if found else None


def why_condition(condition: str) -> str:
    """The word that makes of a part of a name a threshold: 以上."""
    found = _BOUND.search(condition)
    return found.group() if found else condition


def why_scope(scope: str) -> str:
    """The word that makes what opens a name a place or a body: 新区."""
    ends = (word for word in words("places") if scope.endswith(word))
    return max(ends, key=len, default=scope)


def scope_of(indicator: str, region: str | None) -> str | None:
    """The place or body that the name opens with, where that is not the report's own region."""
    if indicator.startswith("全国"):
        if _NATIONAL_GRADE.match(indicator):
            return None
        return None if region == "全国" else "全国"
    place = place_opening(indicator)
    if not place or place == region or _NO_PLACE.search(place):
        return None
    return None if _PART_OF_WORD.match(indicator, indicator.find(place) + len(place)) else place
