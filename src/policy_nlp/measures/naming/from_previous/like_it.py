"""Names like that of the figure before, of which they say only what is another: how large, where, which of two."""

from __future__ import annotations

import re

from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.vocabulary import entries, words
from policy_nlp.measures.words import tagged

_MEASURES = words("name_ends", "measure")
_BOUNDS = ("以上", "以下")
_BOUND = re.compile(
    "(?:超过?|过|高于|达到?)[0-9.十百千万亿]+(?:美?元|吨|人|[%％])?(?:以上)?|[0-9.十百千万亿]+(?:美?元|吨|人|[%％])?及?以[上下]"
    "|[一两二三四五六七八九十百千万亿]+亿元?级"
)
"""How large those are that are counted: 亿元以上, 超百亿元."""
_SO_LARGE = frozenset("超过高达0123456789一两二三四五六七八九十百千万亿")
"""With what a bound begins."""
_TAXES = re.compile("税收(?:收入)?(?:所?占.*|占?比重)?|税占比")
_TAX_SHARES = words("measured", "tax share")
_REVENUE = re.compile("(?:.*、)?(?P<revenue>[^、]*?(?:财政总?|预算)收入)")
"""Of what taxes are the larger part."""
_OF_RESIDENTS = re.compile("(?:全体|全省|全市|全区|城乡)?(?P<what>居民.+)")
TOWN_OR_COUNTRY = words("town_and_country", "where")
_WHERE_THEY_LIVE = re.compile(f"(?:(?:{'|'.join(TOWN_OR_COUNTRY)}|分别)[、和与]?)+")
_TRADE = next(row for row in entries("pairs") if row["word"] == "进出口")
SIDES_OF_TRADE = (_TRADE["first"], _TRADE["second"])
TOWARDS, _NOT_TOWARDS = "对", "虾接口象策联账"
"""How words begin that name with whom trade is, and what makes another word of it: 对接, 对虾."""
_WITH_A_PLACE = re.compile(
    f"{TOWARDS}[^，、]{{2,14}}?(?P<what>(?:货物|服务)?(?:进出口|出口|进口|贸易|投资)(?:总?额|总值)?)$"
)
"""Trade with one place, or what is invested there."""
_HALF = 2
"""So long is a word for one of two, such as 出口."""
_OF_HALF = frozenset(("", "额", "总额", "总值"))
"""What may be said of it besides: 出口额 behind 进出口贸易总额."""


def bounded_so(own: str, parts: Parts) -> str:
    """What a figure counts that says only how large: 亿元以上项目90个，其中10亿元以上31个; 超千亿元5个、超百亿元9个."""
    bound = _BOUND.match(own) if own[0] in _SO_LARGE else None
    found = _BOUND.search(parts.previous) if bound else None
    if bound and found and parts.previous.endswith(own[bound.end() :]):
        return f"{parts.previous[: found.start()]}{bound.group()}{parts.previous[found.end() :]}"
    if parts.joined != "其中" or not parts.alike or not own.endswith(_BOUNDS) or own[0] not in _SO_LARGE:
        return ""
    verb = parts.previous_verb or parts.previous[: -len(tagged(parts.previous)[-1][0])]
    return verb + own + parts.previous[len(verb) :]


def towards_another(own: str, parts: Parts) -> str:
    """What is told of trade with one place, of that with another: 对东盟出口增长3%、对非洲增长5%."""
    if not own.startswith(TOWARDS) or own[1:2] in _NOT_TOWARDS:
        return ""
    if parts.joined not in ("、", "，") or not parts.alike or own.endswith(_MEASURES):
        return ""
    trade = _WITH_A_PLACE.search(parts.previous)
    return own + trade["what"] if trade else ""


def by_where_they_live(own: str, parts: Parts) -> str:
    """What all residents have, of those of whom a figure says but where they live.

    居民人均可支配收入增长5%，城镇、农村分别增长4%、6%.
    """
    if own[:2] not in TOWN_OR_COUNTRY or _WHERE_THEY_LIVE.fullmatch(own) is None:
        return ""
    of_all = parts.joined in ("、", "其中", "，") and parts.previous.endswith(_MEASURES)
    found = _OF_RESIDENTS.match(parts.previous) if of_all else None
    return own + found["what"] if found else ""


def of_taxes(own: str, previous: str) -> str:
    """What of the revenue told before is taxes, or how large a share: 财政收入90亿元，税收占比80%."""
    found = _REVENUE.search(previous) if own[0] == "税" and _TAXES.fullmatch(own) else None
    if found is None:
        return ""
    return f"税收占{found['revenue']}比重" if own in _TAX_SHARES else own


def half_of_pair(parts: Parts, name: str) -> str:
    """The name of one of the two that a word of the name before stands for: 外贸出口 behind 外贸进出口总额."""
    half = name[:_HALF]
    if name[_HALF:] not in _OF_HALF:
        return ""
    halves = (row for row in entries("pairs") if half in (row["first"], row["second"]))
    pair = next((row["word"] for row in halves if row["whole"] or name in parts.previous), "")
    lead, found, _ = parts.previous.partition(pair) if pair else ("", "", "")
    return lead + name if found else ""
