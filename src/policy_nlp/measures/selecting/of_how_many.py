"""Numbers that say only of how many something else is told: 17个重点行业增加值增长5%, 甲县、乙县等3个县建设渔港30座."""

from __future__ import annotations

import re

from policy_nlp.measures.mentions import COUNTING, REACH
from policy_nlp.measures.vocabulary import either
from policy_nlp.records.quantity import Quantity
from policy_nlp.text.characters import NUMERALS

_EACH_SO_LARGE = re.compile(r"[^，。；、]{1,12}(?:规模|收入|营收|产值|市值)(?:均|都)?(?:超过?|过|突破)$")
"""What stands between how many there are and how large each is: 30家企业产值均超亿元."""
_OF_NAMED = "大"
"""With what those are counted that a list has named: 三大产业."""
_BARE_MONEY = re.compile(rf"[{NUMERALS}两]?[十百千]*[万亿]+元?$")
_FIXED_SET = re.compile(either("prose", "of a set"))
"""What there are so many of, whatever is told of them: 17个重点行业, 11个地级市."""
MEASURED_OF_ALL = re.compile(
    rf"(?:省、自治区(?:[、和]直辖市)?)?[^，。；、]{{0,24}}?{either('name_ends', 'of all')}"
    rf"(?:占[^，。；、\d]{{2,12}}|[^，。；、\d]{{0,8}}?)(?:\d|两位数|百分之|(?<=[由至到为入值])[{NUMERALS}])"
)
"""What is measured of all that were counted, up to its own number: 增加值增长5%."""
_PLACES = ("市", "县", "州")
_PLACE_UNITS = frozenset("省市州县区旗乡镇村")
_OF_PLACES = re.compile(f"(?:[0-9]{{1,3}}[{''.join(sorted(_PLACE_UNITS))}]){{0,3}}[^，。；、0-9]{{2,14}}?(?:工程|项目)")
"""What a work has in its name behind the first of the places that it reaches: 3县5乡大电网延伸工程."""
_NAMED, _WHERE_OR_BY = "等", re.compile("[，。；：\n　即](?:并|还|又)?(?:在|依托|以)(?P<named>[^，。；：]{4,80})等$")
"""What says by names where something is done, or on what it leans: 依托甲港、乙港等3个渔港，建设市场."""
_FIELD_OPENS = ("在", "全国", "全省", "全球", "世界")
_FIELD = re.compile(
    rf"[^，。；、\d]{{2,12}}中(?:综合|{either('ranks', 'place')}|位)[^，。；、\d]{{0,4}}"
    rf"[第前]?[\d{NUMERALS}]"
)
"""What follows those among whom somebody has a rank, up to its number: 重点城市中列第9."""

_ENTERED = re.compile(r"[^，。；、\d]{1,10}(?:跻身|进入|入围|入选|挤进|闯入|迈入|迈进|进)(?!一步)[^，。；、\d]{0,10}")
"""What so many do who come among the first: 3家企业跻身全球."""


def is_set_entered(text: str, quantity: Quantity, preceding: Quantity | None) -> bool:
    """Whether a number says among how many first those counted came, and so belongs to their name.

    3家企业跻身全球前20强, 6所高校进入全国前100位.
    """
    if preceding is None or quantity.dimension != "rank" or quantity.text[0] != "前":
        return False
    if preceding.dimension not in COUNTING or preceding.unit == _OF_NAMED:
        return False
    return _ENTERED.fullmatch(text[preceding.span.end : quantity.span.start][:REACH]) is not None


def counts_named_places(before: str) -> bool:
    """Whether a number is of those that were named as where something is done, or by which: 在甲县、乙县等3个县建设."""
    if not before.endswith(_NAMED):
        return False
    found = _WHERE_OR_BY.search(f"\n{before}")
    return found is not None and "、" in found["named"]


def is_field_of_rank(before: str, after: str) -> bool:
    """Whether a number is of those among whom somebody has a rank: 在168个重点城市中列第9位."""
    return before.endswith(_FIELD_OPENS) and _FIELD.match(after) is not None


def tells_of_how_many(quantity: Quantity, after: str) -> bool:
    """Whether a number says only of how many another figure is: 17个重点行业增加值增长5%."""
    fixed = quantity.unit in _PLACES or _FIXED_SET.match(after) is not None
    return fixed and MEASURED_OF_ALL.match(after) is not None


def are_places_of_a_work(text: str, quantity: Quantity, preceding: Quantity | None, following: Quantity | None) -> bool:
    """Whether a number of places stands right beside one of others in the name of a work."""
    if quantity.unit not in _PLACE_UNITS:
        return False
    beside = (preceding is not None and preceding.span.end == quantity.span.start and preceding.unit) or (
        following is not None and following.span.start == quantity.span.end and following.unit
    )
    return beside in _PLACE_UNITS and _OF_PLACES.match(text, quantity.span.end) is not None


def tells_how_large_each_is(text: str, quantity: Quantity, preceding: Quantity | None) -> bool:
    """30家过亿元, 30家企业产值超亿元: the second says how large each of the first is, unless these were named.

    钢铁、石化两大产业产值均超千亿元.
    """
    if preceding is None or quantity.dimension not in ("money", "number") or preceding.unit == _OF_NAMED:
        return False
    between = text[preceding.span.end : quantity.span.start][:REACH]
    if preceding.dimension not in COUNTING and not (preceding.dimension == "share" and between.startswith("的")):
        return False
    if between in ("", "过", "超", "超过"):
        return True
    return _BARE_MONEY.match(quantity.text) is not None and _EACH_SO_LARGE.fullmatch(between) is not None
