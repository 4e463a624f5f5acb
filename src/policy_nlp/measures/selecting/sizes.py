"""Sizes and thresholds that belong to the name of what is counted or built: 35万千瓦电站, 10亿元以上项目."""

from __future__ import annotations

import re

from policy_nlp.measures.mentions import COUNTING, HOUSEHOLDS, PHYSICAL, REACH
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import is_verb, tagged
from policy_nlp.records.quantity import Quantity
from policy_nlp.text.characters import HAN

_SIZES = frozenset({*(PHYSICAL - {"area"}), "voltage", "temperature", "capacity", "rate"})
"""Dimensions in which the size of a plant or a line is given; areas are what was planted or built."""
_NEVER_AN_AMOUNT = words("prose", "never amount")
_UNBOUNDED = frozenset({"points", "rank", "visits"})
"""Dimensions whose bounds never belong to a name."""
_THINGS = either("prose", "sized")
_THRESHOLD_AFTER = re.compile(f"(?:及)?(?:以上|以下|以内)(?:的)?(?={HAN}|“)")
_BOUND_BEGINNINGS = ("以", "及")
_BOUNDS = ("以上", "及以上", "以下", "及以下")
"""What makes an amount the threshold of the count right behind it: 其中10亿元以上31个."""
_AMOUNT_OF = re.compile(f"以[上下内]的?[^，。；、的\\d]{{0,6}}?{either('prose', 'amount of')}(?=[，。；、]|$)")
"""What itself is so much, and not graded by it: 提供30亿元以上资金."""
_BOUND_AFTER = re.compile(r"(?:及)?(?:以上|以下|以内)(?:的)?(?:[，。；、]|$|左右)|以[上下内](?:并|且|用于|支持|，)")
_ONE_OF_TWO_BOUNDS = re.compile(r"(?:及)?以上[且并和][^，。；、]{1,16}以上的")
"""产值2亿元以上且职工500人以上的企业."""
_BOUNDED_THING = re.compile(
    r"的?(?!农村(?:人口|居民)|乡村|县城|城镇|市民)[^，。；、]{0,6}?"
    rf"{either('prose', 'bounded')}(?!税|投资|增|实现(?!零)|完成|营|贷)"
)
_NO_FEWER = ("不少于", "不低于")
"""What bounds how much is provided, and not what is graded: 提供不少于5000平方米产业空间."""
_OF_SO_MANY = re.compile(r"的(?:[^，。；、\d]{2,6})?(?:有|达到?|共)?\d")
_PASSED = ("过", "超", "上")
"""占比超过10%的有4种, 产值过10亿元的6家: the share or amount says which are counted."""
_OF_THOSE_COUNTED = re.compile(
    rf"(?:口?以上的|口以上)[^，。；、]{{0,6}}?{either('prose', 'bounded')}|床位以上的?[^，。；、]"
    "|以上的?(?:特别)?[重特较]*大?[^，。；、的]{0,4}事故"
)
"""20万人口以上的县, 300张床位以上医院, 一次死亡10人以上事故."""
_ANIMALS, _KEPT = ("头", "只", "羽"), re.compile("以上的?[^，。；、\\d]{0,10}?(?:场|项目|大户|企业|基地|小区|牧场)")
"""By how many animals what keeps them is graded: 10万头以上生猪养殖场."""
_COMING = re.compile("[居列进入身达到在][^，。；]{0,8}$")
"""How a rank is told that somebody has."""
_BEST_ONES = words("bodies", "ranked")
"""Those who are called by their rank, which is told of nobody: 空气质量前30名城市中我省占9席."""
_STAFFED = re.compile("以上(?:企业|单位|学校|工厂)(?!家)")
"""What so many people belong to: 300人以上学校9所, but 培训300人以上."""
_ARE_HOUSEHOLDS = re.compile("以上的?[^，。；、的]{0,6}?(?:企业|公司|[网小]店|商家|家庭|[商农困渔牧茶果菜用]户)(?!的)")
"""What is itself counted by households, and has none: 对90万户以上企业延期还款."""
_ARE_VILLAGES = re.compile("以上的?(?:自然村|村民小组|村[寨屯落]|[寨屯])")
"""What is graded by its households, whatever is done for it: 推动30户以上自然村通硬化路."""
_POPULATION = "人口"
"""What before a number is what places are graded by: 常住人口300万以上的城市."""
_OF_SO_MANY_PEOPLE = re.compile("以[上下]人口的?(?:大|中|小)?(?:城市|县|镇|市)")
"""300万以上人口城市."""
_SIZED = re.compile(rf"(?:级|以上)?(?:的)?{_THINGS}[^，。；、]{{0,4}}")
_SITE = re.compile(rf"[^，。；、]{{0,14}}?{either('prose', 'site')}")
_LINE = re.compile(r"[^，。；、]{0,14}?(?:项目|工程)")
"""What a length belongs to the name of; kilometres of road are what was built."""
_SCHEME = re.compile(rf"(?!的计划)[^，。；、]{{0,14}}?{either('prose', 'scheme')}")
_ONE_OF_SITES = re.compile(
    r"[^，。；、\d]{1,16}(?:、[^，。；、]{2,24}){1,8}?等[^，。；、\d]{0,6}(?:\d{1,4}个)?[^，。；、\d]{0,8}?(?:项目|工程)"
)
"""What follows the size of the first of several sites: 30万吨甲醇、60万吨烯烃等项目."""
_LIKE_THE_NEXT = re.compile("[^，。；、]{1,16}、(?:年产)?")
_OF_A_SITE = re.compile(r"年产|年加工|[年日]处理|单机|装机$|库容$|时速$")
_YEARLY = ("年产", "年加工", "年处理", "年出栏", "日处理", "日产")
"""What makes a number of things that of what a plant makes."""
_PLANT = re.compile(f"[^，。；、\\d]{{0,10}}?{either('prose', 'plant')}(?!家)")
_CARRIED_OUT = ("完成", "实施")
_WORK_ON = re.compile(r"[^，。；\d]{2,16}?(?:改造|治理|整治|升级|“三改联动”)(?=[，。；、]|$)")
"""What is worked on is counted by its size: 完成300万千瓦机组灵活性改造."""
_OF_ALL = (*words("prose", "given up"), "等")
"""What is done with more than one plant, or ends a list of them, so that the figure is what all of them have.

关停30万千瓦小机组; 甲电厂、乙电厂等400万千瓦机组.
"""
_ALL_OF_THEM = re.compile(
    r"(?:多|余|以上)?(?:新增|现役|在役)?[^，。；、\d]{2,12}?机组(?:都|均|全部|已全部)"
    r"|(?:多|余|以上)?[^，。；、\d]{0,12}?机组(?:已|全)?(?:加装|安装|完成|实现|关停|退役)"
)
"""What is told of all plants together: 3000万千瓦现役机组全部安装脱硫设施."""
_RECORD = re.compile(r"(?:首[台套座条艘个款列架]|最[大长高深]|单体|量产级?)$")
"""首台25兆瓦机组, 最高10米支架: what is said of one machine."""
_SPEED = "时速"
"""What a number of kilometres before a railway is: 时速350公里高铁."""
_ENDED = re.compile(r"的|以上|，|。|；|、")
_REACHED_GRADE = re.compile(r"(?:达到?|迈入|成为|成长为|突破|保持|形成)$")
_REACHED = re.compile("[达到至破过超]$")
_BARE = re.compile(r"[十百千万亿]+(?:[^十百千万亿\d一二三四五六七八九].*)?$")
_FIRST_HAN, _LAST_HAN = "\u4e00", "\u9fff"
_OPENED_BY = "，；、中"
_PAUSE = re.compile("[，。；、]")
_GRADE = re.compile(r"[十百千万]*亿元?(?:县|镇|村|市|区|省)")
_BARE_COUNT = re.compile(r"[十百千万]+[^十百千万]")


def belongs_to_name(text: str, quantity: Quantity, following: Quantity | None, before: str, after: str) -> bool:
    """Whether a size or a threshold is a part of the name of what is counted or built.

    `before` and `after` are the words of the sentence next to it, `following` the next quantity.
    """
    if following is not None and _heads_a_count(text, quantity, following):
        return True
    dimension = quantity.dimension
    if (dimension == "number" or quantity.unit == "成") and _BARE.match(quantity.text):
        return _grades(quantity, before, after)
    if after.startswith("的") and _OF_SO_MANY.match(after) and (quantity.cue is not None or before.endswith(_PASSED)):
        return dimension in ("share", "fraction", "number", "money")
    if dimension == "rank":
        return after.startswith(_BEST_ONES) and not _COMING.search(before)
    if dimension in ("share", "fraction"):
        return False
    if dimension == "households" and _are_households(before, after):
        return False
    people = _counts_people(quantity, after) and not before.endswith(_POPULATION)
    if dimension == "number" and _OF_SO_MANY_PEOPLE.match(after):
        return True
    if dimension not in _UNBOUNDED and not people and _is_threshold(quantity, before, after):
        return True
    if dimension == "visits" and after.startswith("级") and _is_named(after[1:]):
        return True  # 2000万人次级机场
    if dimension not in _SIZES:
        return False
    return _is_size(quantity, before, after) or _is_one_of_several(text, quantity, following, after)


def grades_what_is_counted(quantity: Quantity, before: str, after: str) -> bool:
    """Whether a number of counted things belongs to a name: 千亿县, 20万人口以上的县, 年产30万辆整车基地."""
    if before.endswith(_YEARLY) and _SITE.match(after):
        return True
    if _GRADE.match(quantity.text) or _OF_THOSE_COUNTED.match(after):
        return True
    if quantity.unit in _ANIMALS and _KEPT.match(after):
        return True
    if quantity.dimension == "people" and _STAFFED.match(after):
        return True
    return _BARE_COUNT.fullmatch(quantity.text) is not None and _SCHEME.match(after) is not None


def _grades(quantity: Quantity, before: str, after: str) -> bool:
    """Whether a magnitude word without a unit is a way of speaking or a grade: 万亿擎天、百亿争先, 千亿级产业."""
    if _is_threshold(quantity, before, after):
        return True
    return quantity.cue is None and _is_named(after) and not _REACHED.search(before)


def _is_named(after: str) -> bool:
    """Whether a Chinese character follows a number at once."""
    return _FIRST_HAN <= after[:1] <= _LAST_HAN


def _counts_people(quantity: Quantity, after: str) -> bool:
    """3000多万学生: without a counting word, and more than a magnitude word."""
    return quantity.dimension == "number" and not _BARE.match(quantity.text) and not after.startswith("级")


def _brought_about(before: str) -> bool:
    """Whether a verb stands before a number: 新培育30户以上工厂, but 50户以上自然村."""
    found = tagged(before)
    return bool(found) and is_verb(*found[-1])


def _are_households(before: str, after: str) -> bool:
    """Whether households are those told of, and not what something else is graded by."""
    if _ARE_VILLAGES.match(after):
        return False
    return _brought_about(before) or _ARE_HOUSEHOLDS.match(after) is not None


def _heads_a_count(text: str, quantity: Quantity, following: Quantity) -> bool:
    """百亿元企业6家, 三十万千瓦的电站一个: a size belongs to the name of what is counted behind it."""
    if following.dimension not in COUNTING and following.dimension != HOUSEHOLDS:
        return False
    between = text[quantity.span.end : min(following.span.start, quantity.span.end + REACH)]
    if _PAUSE.search(between):
        return False
    bare = _BARE.match(quantity.text) is not None
    if quantity.dimension == "money" or bare:
        return (
            bool(_SIZED.fullmatch(between)) or between in _BOUNDS or (not between and (bare or _opens(text, quantity)))
        )
    return quantity.dimension in _SIZES and 0 < len(between) <= 12 and _SITE.match(between) is not None


def _opens(text: str, quantity: Quantity) -> bool:
    """Whether an amount that is passed opens what is said: 超百亿元企业20家、超500亿元5家."""
    cue = quantity.cue
    return cue is not None and 0 < cue.start < quantity.span.start and text[cue.start - 1] in _OPENED_BY


def _is_threshold(quantity: Quantity, before: str, after: str) -> bool:
    """10亿元以上项目, 超千亿元的县域, 百亿级产业, 年产值100亿元以上企业."""
    if after.startswith(_BOUND_BEGINNINGS):
        if _ONE_OF_TWO_BOUNDS.match(after):
            return True
        if _THRESHOLD_AFTER.match(after):
            return not (_BOUND_AFTER.match(after) or _AMOUNT_OF.match(after))
    if after.startswith("级"):
        return not _REACHED_GRADE.search(before)
    ahead = quantity.cue is not None and quantity.cue.start < quantity.span.start
    if ahead and before.endswith(_NO_FEWER) and not after.startswith("的"):
        return False
    return ahead and _BOUNDED_THING.match(after) is not None


def _is_one_of_several(text: str, quantity: Quantity, following: Quantity | None, after: str) -> bool:
    """Whether a size is that of one of several sites, which the last names: 20万吨甲醇、3万吨烯烃项目."""
    if quantity.dimension == "length" or not _is_named(after):
        return False
    if _ONE_OF_SITES.match(after):
        return True
    if following is None or following.dimension != quantity.dimension:
        return False
    behind = following.span.end
    alike = _LIKE_THE_NEXT.fullmatch(text, quantity.span.end, following.span.start)
    return alike is not None and _SITE.match(text, behind, behind + REACH) is not None


def _is_size(quantity: Quantity, before: str, after: str) -> bool:
    """35万千瓦光热电站, 年产4万吨项目, 千亿斤粮食产能提升行动."""
    if quantity.unit in _NEVER_AN_AMOUNT or (before.endswith(_SPEED) and (_is_named(after) or after.startswith("的"))):
        return True
    if before.endswith(_CARRIED_OUT) and _WORK_ON.match(after):
        return False
    if before.endswith(_OF_ALL) or _ALL_OF_THEM.match(after):
        return False
    if _SCHEME.match(after) or (_RECORD.search(before) and _is_named(after)):
        return True
    if before.endswith(_YEARLY) and _PLANT.match(after):
        return True
    if not (_LINE if quantity.unit == "公里" else _SITE).match(after):
        return False
    if _OF_A_SITE.search(before[-3:]) is not None or not _ENDED.match(after):
        return True
    return quantity.dimension == "power" and after.startswith("的")
