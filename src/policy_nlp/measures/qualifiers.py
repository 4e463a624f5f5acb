"""What qualifies an indicator: the threshold in its name, and whose figure it is."""

from __future__ import annotations

import re

from policy_nlp.measures.surroundings import place_opening

_NUMBER = r"(?:[\d.]+[十百千万亿]*|[十百千万亿]+|[一二三四五六七八九十百千万亿点]+)"
_THRESHOLD = re.compile(
    rf"(?:总投资|年产值|产值|年营业收入|营业收入|年营收|营收|年销售收入|销售收入|年收入|经营性收入|装机容量|规模|面积|年龄)?"
    rf"(?:(?:超|超过|达到)?{_NUMBER}(?:万|亿)?(?:元|吨|千瓦|亩|平方米|公里|人|岁|户|张|立方米|美元)(?:及)?(?:以上|以下|以内)|超{_NUMBER}(?:元|吨|千瓦|亩|美元)?|(?:十|百|千|万|百千|千百)?[万亿](?:元)?级)"
)


def condition_of(indicator: str) -> str | None:
    """The threshold that belongs to the name: 年产值100亿元以上 of 年产值100亿元以上企业."""
    found = _THRESHOLD.search(indicator)
    return found.group() if found else None


def scope_of(indicator: str, region: str | None) -> str | None:
    """The place or body that the name opens with, where that is not the report's own region."""
    if indicator.startswith("全国"):
        return None if region == "全国" else "全国"
    place = place_opening(indicator)
    return place if place and place != region else None
