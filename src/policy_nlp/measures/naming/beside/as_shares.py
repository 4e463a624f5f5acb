"""Shares whose whole stands before 的: 超过农业总产值的一半, 控制在上年收入的5%以内."""

from __future__ import annotations

import re

from policy_nlp.measures.vocabulary import either
from policy_nlp.measures.words import HELD_TO
from policy_nlp.text.alternatives import alternatives

AS_MUCH = "相当于"
"""Makes of the name behind it the whole of a share: 运费补贴90亿元，相当于港口收入的30%."""
_AS_SHARE = re.compile(
    "(?P<part>[^，]{2,}?)(?:已经?|将)?(?:达到了?|接近|占到)"
    "(?P<whole>(?:全体|整个|全部)[^，]{1,8}|[^，]{0,10}(?:总数|总量|总额|总面积|人数|总人口|总户数))"
)
"""How much of all something has come to: 入社渔户达到全体渔户的60%."""
_CAPPED = re.compile(
    f"(?P<part>[^，]*?)(?:必须|应当|严格|坚决|一律|务必|[要应须将也都])*{alternatives(HELD_TO)}"
    "(?:[上去]年度?的?)?(?P<whole>[^，]{2,})"
)
"""To what share of something else an amount is held: 农民负担控制在上年人均纯收入的5%以内."""
_PAST_SHARE = re.compile(
    f"(?P<part>[^，]*?)(?:已经?|也|第一次|首次|大大|远远)*(?:超过|接近|不到|不足)了?"
    "(?P<whole>(?![^，]*(?:平均|历史|[上去前]年))"
    f"[^，计预目指标]{{2,}}?{either('name_ends', 'measure')})(?<![速率幅费格])"
)
"""To how much of something else an amount comes: 超过农业总产值的一半; but 接近全国平均产量的90% is no share."""


def as_share(own: str, previous: str) -> str:
    """The share that the words before 的 and a figure tell of, with both sides; else nothing.

    `previous` is the name before it, which is the part where the words name but the whole.
    """
    share = _AS_SHARE.fullmatch(own) or (_CAPPED.fullmatch(own) if any(held in own for held in HELD_TO) else None)
    share = share or _PAST_SHARE.fullmatch(own)
    if share is None:
        return ""
    if share["part"]:
        return f"{share['part']}占{share['whole']}"
    return AS_MUCH + share["whole"] if previous else ""
