"""Numbers that are said for emphasis or are a manner of speaking: 八亿农民, 三百六十行, 对翻两番要有信心."""

from __future__ import annotations

import re

from policy_nlp.measures.mentions import PHYSICAL
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.records.quantity import Quantity
from policy_nlp.text.characters import HAN, NUMERALS

_IDIOMS = words("prose", "idiom")
"""Numbers that count nothing: 三百六十行."""
_IDIOM = max(map(len, _IDIOMS))
_IDIOM_BEGINNINGS = frozenset(idiom[0] for idiom in _IDIOMS)
_PEOPLE_AT_LARGE = re.compile(f"(?!农民工){either('prose', 'nation')}")
_AT_LARGE, _OF_A_REGION = 10**8, 10**6
"""So many people are the nation, or all of a region, and said for emphasis: 八亿农民, 700万儿女; but not 12万乡亲."""
_GAIN, _REACHING = re.compile("[^，。；、]{0,8}受益(?=[，。；、]|$)"), ("惠及", "覆盖")
"""What is told of so many people, who then are counted: 使八亿农民受益, 惠及8亿农民, but not 受益匪浅, 受益感."""
_BY_WHOSE_EFFORT = re.compile(
    rf"[^，。；、\d]{{1,10}}的{either('prose', 'how one strives')}?{either('prose', 'striving')}下"
)
"""在600万市民的共同努力下."""
_AND_SO_MANY = ("人口，", "人口、")
"""What is told of how many the nation is made up lets the next number tell it too."""
_HALFWAY = ("时间", "任务")
"""时间过半、任务过半 is a way to say that work keeps its pace."""
_DOUBLING, _BOUNDED = "翻", re.compile("(?:左右|以上|多)?(?:[，。；、]|达到?|的?(?:奋斗)?目标|$)")
_OF_NOTHING = re.compile(
    "(?:^|[，。；：])[ 　]*(?:并?(?:为了?|就|对于?|关于)|(?P<told>(?:提前|如期|努力|力争|要|可以|能够?)*))"
    "(?:实现|达到)?$"
)
"""What stands before 翻两番 where nothing is said to double: 翻两番就会落空; but 增加30亿元，翻了一番."""
_EACH_ONE_OF = re.compile(f"每[{NUMERALS}两\\d]{{1,2}}[^，。；、\\d]{{1,10}}(?:就有|[中里]就?有)$")
"""What says how common something is: 每4台洗衣机就有1台产自这里."""
_SOARING = "亿万元级"
_FROM_A_MAGNITUDE = re.compile("[从由]$|[从由][十百千万]{1,2}亿(?:元|级)?[到至向]$")
_IN_FEW_YEARS = re.compile("元?级?(?:[到至向]|的?(?:跨越|跃升)?，?[仅只]?(?:用了?|花了?|历时)[^，。；]{0,8}年)")
"""从百亿到千亿仅用了三年: how fast something grew, in round magnitudes, and no amount."""
_UNITING = "团结"
_RALLYING = words("prose", "rallying")
_RALLIED = re.compile(f"[^，。；、]{{0,6}}?{either('prose', 'rallied')}")
_TOILING = re.compile(f"{HAN}{{1,10}}?{either('prose', 'toiling')}")
"""How people at large toil, which counts none of them: 几千万职工日夜奋战."""
_ONE, _THRIFT = "一", ("节约", "节省", "浪费", "珍惜", "爱惜", "省下", "每", "、")
"""What is said of a single ton or foot is said of any: 节约一度电、一吨煤; but 人均耕地一亩."""
_FOR = ("为", "为了")
_NOT_FOR_IT = re.compile("不[^，。；、不]{0,5}为了?$")
"""What says that so little is not worth it: 决不能为了几百万元的税收."""
_KIN = re.compile(f"{HAN}{{0,4}}{either('prose', 'kin')}")
_IS_SPOKEN_OF = re.compile(f"多?{HAN}{{1,6}}?(?:是(?=[很极多相十非巨了何不]|一[个笔项种件])|所创造|不是|来之不易)")
"""What is said of an amount that opens a sentence, and brings it about: 一亿吨石油是很大的财富."""


def is_manner_of_speaking(quantity: Quantity, before: str, after: str) -> bool:
    """Whether a number is a part of a set phrase, or said for emphasis, and no figure: 三百六十行, 八亿农民."""
    if quantity.text[0] in _IDIOM_BEGINNINGS and (quantity.text + after[:_IDIOM]).startswith(_IDIOMS):
        return True
    return _is_said_for_emphasis(quantity, before, after) or (quantity.text == "过半" and before.endswith(_HALFWAY))


def _goes_by_the_sentence(quantity: Quantity, before: str, after: str) -> bool:
    """Whether the words on both sides make a number a figure of speech: 在600万市民的共同努力下, 每4台就有1台."""
    if before.endswith("在") and _BY_WHOSE_EFFORT.match(after):
        return True
    if _says_how_common_or_fast(quantity, before, after):
        return True
    return before.endswith(_FOR) and _NOT_FOR_IT.search(before) is not None


def _is_said_for_emphasis(quantity: Quantity, before: str, after: str) -> bool:
    """八亿农民: the people as a whole, in round numbers; 在600万市民的共同努力下; 实现翻番的目标."""
    if _goes_by_the_sentence(quantity, before, after):
        return True
    if quantity.text[0] == _DOUBLING:
        return _is_but_spoken_of(before, after)
    if (
        before.endswith(_RALLYING)
        and _RALLIED.match(after)
        and (before.endswith(_UNITING) or quantity.low >= _AT_LARGE)
    ):
        return True  # 团结95%以上的群众, 动员三亿农民
    if quantity.low == 1 and quantity.dimension in PHYSICAL and quantity.text[0] == _ONE and quantity.magnitude == 0:
        return not before.strip() or before.endswith(_THRIFT)
    if quantity.dimension in PHYSICAL and not before.strip() and _IS_SPOKEN_OF.match(after):
        return True
    if quantity.dimension not in ("number", "people"):
        return False
    if quantity.low >= _OF_A_REGION and _KIN.match(after):
        return True  # 7000多万江淮儿女
    if quantity.low >= _OF_A_REGION and _TOILING.match(after):
        return True
    if before.endswith(_AND_SO_MANY):
        return False  # 有十二亿人口，九亿农民
    if quantity.low < _AT_LARGE or quantity.low % _AT_LARGE or before.endswith(_REACHING):
        return False
    return _PEOPLE_AT_LARGE.match(after) is not None and _GAIN.match(after) is None


def _says_how_common_or_fast(quantity: Quantity, before: str, after: str) -> bool:
    """Whether a number says only how common something is, or how fast it grew: 每4台就有1台, 从百亿到千亿仅用三年."""
    if quantity.low == 1 and before.endswith("有") and _EACH_ONE_OF.search(before):
        return True
    soaring = quantity.text[-1] in _SOARING and _IN_FEW_YEARS.match(after) is not None
    return soaring and _FROM_A_MAGNITUDE.search(before) is not None


def _is_but_spoken_of(before: str, after: str) -> bool:
    """Whether one speaks of doubling, and says of nothing that it doubles: 对翻两番要有信心, 产值的翻番."""
    if before.endswith("的"):
        return True
    bare = _OF_NOTHING.search(before)
    if bare is None:
        return False
    return bare["told"] is None or bare.start() == 0 or _BOUNDED.match(after) is None
