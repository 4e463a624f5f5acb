"""Which numbers that count something are figures, and which count but points of the text (3个方面) or meetings."""

from __future__ import annotations

import re

from policy_nlp.measures.selecting.of_how_many import MEASURED_OF_ALL, tells_of_how_many
from policy_nlp.measures.selecting.small_numbers import CLOSED, is_small, is_told_though_small
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import opens_with_predicate
from policy_nlp.records.quantity import Quantity
from policy_nlp.text.characters import HAN, NUMERALS

_PROSE_UNITS = frozenset(words("prose", "unit"))
_PROSE_AFTER = re.compile(rf"{either('prose', 'after')}|{either('prose', 'last')}$|领域(?!的)")
"""What is counted only to say what comes: 3个方面, 五大领域."""
_PROSE_BEGINNINGS = frozenset(word[0] for word in (*words("prose", "after", "last"), "领域"))
_PROSE_FURTHER_ON = re.compile(
    r"[^，。；、]{0,6}台阶|[^，。；、]{1,6}大关|[^，。；、]{0,24}(?<!分)之一|[^，。；、]{0,8}市全覆盖"
)
"""迈上两个千亿元台阶, 突破三个百亿元大关, 三大基地之一, 11个设区市全覆盖."""
_STEP = "台阶"
_FURTHER_ON = re.compile("台阶|大关|之一|市全覆盖")
_PACKAGE = re.compile(rf"[^，。；、\d]{{0,6}}?{either('prose', 'package')}")
"""What articles are of: 30条支持措施."""
_INDICATORS = ("性指标", "主要指标")
"""Of how many a plan is made says nothing of what it plans: 预期性指标12项."""
_PACKAGED = words("prose", "packaged")
"""What makes the number of articles their name: 稳经济30条."""
_SAMPLED = re.compile("[检验查]")
"""Batches are figures where samples are taken."""
_MEETING = re.compile(rf"[^，。；、\d]{{0,8}}?{either('prose', 'meeting')}(?=[，。；、]|$)")
_MEETINGS = words("prose", "meeting")
"""How often one met says nothing of what was done (召开12次专题会议), nor how often something was changed (4次下调)."""
_RESET = re.compile("(?:[上下]调|[调提]高|[调降]低)[^，。；、]{2,8}$|(?:[加降]息|降准)$")
"""What is set anew so often: 上调存款准备金率7次."""
_VISITED = re.compile(f"国家?的?{either('prose', 'visitor')}|[^，。；]{{0,10}}(?:来访|来我国访问)")
"""30个国家的领导人来访."""
_VISITING = re.compile(either("prose", "visiting"))
"""出访30个国家."""
_VAGUE_COUNT = re.compile(r"[几数](?!十万|百万|千万)")
"""几十家, but not 几千万吨."""
_WHOLE = ("全省", "全市", "全区", "全国", "我省", "我市")
_ALL_REGIONS = re.compile(
    rf"(?:(?P<there>[在于向前])|[占在于向](?:{'|'.join(_WHOLE)}))(?:[\d{NUMERALS}]{{1,4}}个{HAN}{{1,4}}[、和])?$"
)
"""What makes the regions behind it all that there are: 向30个县推广, 在9个省、30个县展开, but not 全省30个县通高铁."""
_AMONG_PLACES = re.compile("(?:^|[，。；])(?:并|还|又|已)?在[^，。；、]{2,9}[和及]$")
"""What says of how many places only where something is done: 在经济特区和14个沿海城市设立企业30家."""
_STRUCK = "波及"
"""How far something bad reached is no figure: 波及24个省份."""
_CITIES = re.compile("[^，。；、]{0,6}?(?:城市|[省市县]|地区)")
_BY_THOSE = re.compile("(?:^|[，。；：\\s])(?:根?据|按照?)(?:对|各地)?$")
_SURVEYED = re.compile(
    "(?:城市|[省市县]|自治区|地区)(?:、(?:直辖)?市|、自治区|、县|（[^（）]{1,8}）)*的?"
    f"(?:不完全|抽样|典型|初步|重点)?的?{either('openings', 'survey')}(?:表明|显示)?(?=[，：])"
)
"""Where something was found out says how far it was looked into: 据18个省、市、自治区的初步统计."""
_REGION = re.compile(rf"(?:重点|地级及?以上|设区的?|主要|[^，。；、]{{0,4}}主产)?{either('prose', 'region')}")
_TRIED = re.compile(r"[^，。；]{0,20}(?:试点|试行)(?!经验|成果)|[^，。；]{0,6}开展新")
"""A pilot says by its number of regions how far it goes: 在30个县试点."""


def counts(quantity: Quantity, before: str, after: str) -> bool:
    """Whether a number that counts something counts more than points of the text, or all the regions there are."""
    if quantity.unit == "批次":
        return _SAMPLED.search(before) is not None or _SAMPLED.search(after[:8]) is not None
    if quantity.unit == "次" and (_MEETING.match(after) or before.endswith(_MEETINGS) or opens_with_predicate(after)):
        return False
    if quantity.unit == "次" and CLOSED.match(after) and _RESET.search(before):
        return False
    if quantity.unit in _PROSE_UNITS or is_prose(quantity, after) or _is_visited(before, after):
        return False
    if _is_of_a_package(quantity, before, after) or tells_of_how_many(quantity, after):
        return False
    if quantity.magnitude == 0 and is_small(quantity):
        return is_told_though_small(quantity, before, after)
    if _VAGUE_COUNT.match(quantity.text):
        return False
    return not (quantity.unit == "个" and _says_only_where(before, after))


def _says_only_where(before: str, after: str) -> bool:
    """Whether a number of places says only where something is done or how far it goes: 向30个县推广."""
    if _REGION.match(after):
        if (found := _ALL_REGIONS.search(before)) is not None:
            return found["there"] != "在" or _TRIED.match(after) is None
        if before.endswith(_WHOLE) and MEASURED_OF_ALL.match(after):
            return True
    if "据" in before and _BY_THOSE.search(before) and _SURVEYED.match(after):
        return True
    named_before = before.endswith(_STRUCK) or _AMONG_PLACES.search(before) is not None
    return named_before and _CITIES.match(after) is not None


def _is_of_a_package(quantity: Quantity, before: str, after: str) -> bool:
    """Whether a number says how many articles a package has, or how many indicators a plan."""
    if quantity.unit == "条" and (_PACKAGE.match(after) or before.endswith(_PACKAGED)):
        return True
    return before.endswith(_INDICATORS) and not after[:1].isalnum()


def is_prose(quantity: Quantity, after: str) -> bool:
    """Whether what stands behind a number is nothing that is counted: 3个方面, 三大高地之一, but 跃上200万辆台阶."""
    if after.startswith(_STEP) and quantity.unit not in ("", "个"):
        return False
    if after[:1] in _PROSE_BEGINNINGS and _PROSE_AFTER.match(after):
        return True
    return _FURTHER_ON.search(after) is not None and _PROSE_FURTHER_ON.match(after) is not None


def _is_visited(before: str, after: str) -> bool:
    """出访30个国家, 30个国家的领导人来访."""
    return _VISITED.match(after) is not None or (after.startswith("国家") and _VISITING.search(before) is not None)
