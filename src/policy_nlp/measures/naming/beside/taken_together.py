"""The words on both sides of an amount, where either says how the other is to be taken: 将900元作为新的救助标准."""

from __future__ import annotations

import re

from policy_nlp.measures.mentions import SHARES
from policy_nlp.measures.naming.beside.boundaries import first_of_its_kind
from policy_nlp.measures.naming.beside.clubs import are_joined, member_of
from policy_nlp.measures.naming.beside.counting import where_they_are
from policy_nlp.measures.naming.beside.leading import without_doing
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.vocabulary import either
from policy_nlp.measures.words import UNDER

_GROUND_ENDS = ("下", "上")
_GROUND = re.compile(f"的?{UNDER}$")
"""What a figure is told with that only says under what something else is done: 在能源增长3%的情况下."""
_CAME_ABOUT = re.compile("(?<=[下上])(?:[取获]得|实现|完成|达到|做到|进行|出现)的$")
"""What came about under it: 在少用煤9万吨的情况下取得的."""
_EACH_SO_MUCH = re.compile(
    f"的?标准(?:给予|予以|发放|安排|进行|实施)?(?P<what>{either('allotments', 'grant')})(?:资金)?"
)
"""What is given to each: 按每生每天3元标准给予补助."""
_AS = "作为"
_STANDARD = re.compile(rf"(?:（[^（）]{{2,12}}）)?{_AS}(?:新的?)?(?P<what>[^，。；、]{{2,14}}标准)")
"""What a figure is made: 将收入9000元作为新的救助标准."""
_AT_RATE, _BY = re.compile("的比例(?P<doing>[^，。；的]{2,12})"), re.compile("按照?$")
"""At what rate something is done: 按5%的比例提取公积金."""
_STEMS_FROM = re.compile("(?:以上|左右|多|强)?(?:都|均)?来自于?(?P<whence>[^，。；]{2,16})")
"""Whence a share of something comes: 渔业税收的60%以上来自船厂."""
_FROM_ANOTHER = re.compile("(?P<what>[^，]{2,}?)来自[^，]{2,}比重")
"""Whence a share was told to come, behind which others are: 税收一半来自船厂，三成来自渔港."""
_THINGS = frozenset(("count", "people", "households"))
"""Dimensions of what is no size of anyone."""


def shares_come_of(own: str, after: str, previous: str) -> str:
    """The words before a figure, or that of which the `previous` name tells whence another share comes."""
    told = _FROM_ANOTHER.fullmatch(previous) if not own and _STEMS_FROM.fullmatch(after) else None
    return told["what"] if told is not None else own


def taken_together(own: str, after: str, dimension: str) -> tuple[str, str]:
    """The words before and behind a figure, where either says how the other is to be taken."""
    if _AS in after and (standard := _STANDARD.fullmatch(after)):
        own, after = standard["what"], ""
    if "标准" in after and (each := _EACH_SO_MUCH.fullmatch(after)):
        own, after = f"{own.removeprefix('按')}{each['what']}标准", ""
    if "在" in after and dimension in SHARES and (where := where_they_are(own, after)):
        return where, ""
    if after.startswith("的比例") and dimension in SHARES and (rated := _AT_RATE.fullmatch(after)):
        return f"{_BY.sub('', own)}{rated['doing']}比例", ""
    if "来自" in after and own and dimension in SHARES and (source := _STEMS_FROM.fullmatch(after)):
        return f"{own.removesuffix('中')}来自{source['whence']}比重", ""
    own = without_doing(own, after, dimension)
    if after.endswith("的") and (found := _CAME_ABOUT.search(after)):
        after = after[: found.start()]
    if after.endswith(_GROUND_ENDS) and "在" not in after and (ground := _GROUND.search(after)) is not None:
        own, after = trimmed(own.removeprefix("在")), after[: ground.start()]
    joined = dimension not in _THINGS and are_joined(after)
    first = member_of(own, after) if joined else first_of_its_kind(own)
    return (first, "") if first else (own, after)
