"""Whether a figure is an amount, a change, a rank or a gap, and which way it points."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policy_nlp.language.changes import WAYS
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import either, entries, words
from policy_nlp.measures.words import BOUND, Predicate, pointing
from policy_nlp.records.measure import Aspect, Direction
from policy_nlp.records.quantity import Quantity
from policy_nlp.text.characters import HAN, NUMERALS
from policy_nlp.text.numerals import EARLIER_TIME

RELATIVE = frozenset({"%", "‰", "倍", "番", "成", "‱"})
"""Units in which growth is told."""
_SOMEONE = "(?:人|户|企业|职工|居民|家庭|城市|产品|地区|行业|单位|学校)"
"""How those are called of whom something is told."""
_BEHIND = re.compile(
    rf"{BOUND}?(?:的?(?:预期|年均)?|的(?![^，、；。0-9]{{0,8}}{_SOMEONE})[^，、；。0-9]{{2,8}}?)(负?增长|增速|增幅|涨幅|下降|降幅)(?!极|点|的|[到至为]|了?[百千\d{NUMERALS}])"
    rf"|(?:{BOUND}?的|以[上下]|左右)(?P<speed>速度)"
    rf"|{BOUND}?(?:的幅度)?(?P<changed>压减|压缩|下调|下浮|削减|核减|上浮|上调|递增|递减|(?<=幅度)提高|(?<=幅度)降低)(?=[，。；、]|$)"
)
_SOME_WHO = re.compile(rf"{BOUND}?的[^，、；。0-9的]{{0,8}}?{_SOMEONE}")
"""Behind a share of some who do something, which is no growth: 75%的农户增加了收入."""
_OF_SOME = re.compile("(?:的?)(?:教?职工|教师|干部|工人|人员|社员)的(?:工资|待遇|级别|津贴|补助|奖金)")
"""Of how many something is raised, which does not grow by so much: 提高30%教师的工资待遇."""
_DOWN_BEHIND = pointing("down")
_PLANS = words("comparisons", "plan")
_SET_BY_PLAN = re.compile("计划(?:原定|中?规定)")
"""What of the words before it makes a year one for which something is planned: 比五年计划原定1957年的水平超过3万吨."""
_AGAINST_PLAN = frozenset({"超收", "短收", "超支"})
_EARLIER = re.compile(f"{EARLIER_TIME}|上一年|前[0-9两{NUMERALS}]{{1,2}}年")
_EXTENTS = ("幅", "幅度")
"""How paces are called that may be told in the unit of what grew: 涨幅30元."""
_NATURAL_RATES = ("自然", "人口")
"""自然增长率 and 人口增长率 are levels: births less deaths."""
_BETTERING = frozenset(words("doings", "bettering"))
"""What is made better and counted does not grow by the number: 提升40所学校办学能力, 减轻3万户税负."""
_BETTERED = ("count", "people", "households", "number")
_THERE_ARE = "有"
_NO_CHANGE = ("到", "至", "为", "额", "量", "值", "和改", "及改", "、改")
"""What makes 增加 say up to what, or the name of an amount (增加额), or how many are made better: 扩大和改善."""
_TAKING_OFF, _TAKEN_OFF = ("减", "减少", "降"), ("减税", "减负", "减费", "减租", "降费", "减税降费", "让利")
"""Of what is taken off, more is: 去年减税1万亿元，今年再减3000亿元."""
_UPWARD = frozenset(
    r["word"] for r in entries("comparisons") if r["role"] in ("gap", "more") and r["direction"] == "up"
)
_CHANGED_AMOUNTS = {r["word"]: r["amounts"] for r in entries("opening_changes")}
_CHANGE = re.compile(f"(?:再|大幅度?)?(?P<word>{either('opening_changes')})")
_REACHING = words("effects", "whole")
_REACHES, _WHOM = re.compile(f"(?<=..){either('effects', 'whole')}"), ("people", "households", "number")
"""What says whom a change reaches, of whom so many are counted: 降低电价惠及商户30万户."""
_BY_MEANS, _MEANS_TAKEN = "的", re.compile("的(?:各项|一系列|有关|相关)?(?:措施|政策|办法|工程|行动)")
"""What makes of a change the name of something that itself reaches so many: 提高工资的措施惠及9万人."""
_SOMEONE_DOES = re.compile(
    f"(?<=..)(?P<word>{either('opening_changes')})了?(?![到至为额量值率和及、的]|改)[^，、；的]{{2,8}}(?<![率重例度值额数面])$"
)
"""What someone does with a thing that so grows or shrinks: 铁路部门扩大运能10%, 机关压缩经费三成."""
_MEANS = re.compile(f"(?!.*(?:[至到率面]|比[例重])$)“[^”]{{2,16}}”{HAN}{{0,4}}?(?={either('opening_changes')})")
"""By what something is changed: “一窗办”减少申报材料60%, but not 扩大覆盖面至60%."""
_USED_FOR = "用于"
"""Tells of what so much is a share: 增加的收入，40%用于教育."""
_EARNS_MORE = re.compile(
    r"(?<!和)(?:增加|减少)了?[^，、的]{0,4}(?:收入|贷款|工资|利润|税收)$|增产(?<!新增产)[^增]{0,5}[^增率]$"
    r"|(?<=[人户]均)(?:再|又)?(?:增加|提高|减少)[^，、]{2,8}$|(?<=每[年月])(?:再|又)?(?:增加|提高|减少)[^，、]{2,8}$"
)
"""农民增加收入, 企业减少利润, 共增产粮食, 人均增加补助: the verb behind the one who earns or grows more or less."""
_REVENUE_MOVED = re.compile("(?:增加|减少)(?:国家)?(?:财政)?收入")
"""What something brings in or costs in all, though no state before is told of: 成本降低1%，一年就可以增加收入9亿元."""
_BURDENS = words("owners", "burden")
"""Of what one is freed, so that the amount is of what was taken off: 减少企业税负30亿元."""
_EQUALS = ("等于", "相当于", "约等于", "大体相当于")
"""What says how many times something else a thing is, which thereby does not grow."""
_SHARES = (*words("name_ends", "part"), "占比")
"""What may be brought down itself, where what is told as a share of a whole (扩大自主权的企业产值占…) is not."""
_RAISING, _EXTENT = "提升", words("measured", "extent")
"""Makes better what is told by its length or area, unless more of that itself is told of: 提升公路30公里."""
_SPREAD_OUT = ("length", "area")
_REBUILDING = "改造"
"""What is done too with what is added to: 扩建改造学校3所; but money for it is spent: 减少改造投资3亿元."""
_BUILT = ("count", "length")
"""What is new where more of it is provided: 增加学位3万个, 增加线路30公里."""
_NUMBER = "数"
"""How ends what itself grows by so many: 每千人口床位数提高3张."""
_COUNTED = ("count", "people")
_COUNTED_OR_PAID = ("money", *_COUNTED)


@dataclass(slots=True)
class Decision:
    """An aspect with its direction, and the word or rule that decided."""

    aspect: Aspect
    direction: Direction | None
    cue: str


_LEVEL = Decision("level", None, "")


def aspect_of(quantity: Quantity, tail: Tail, name: str, follows: str = "") -> Decision:
    """The aspect of a figure, from the words before it, its unit, and what follows it (20%以上增长)."""
    if quantity.dimension == "rank" or (quantity.unit == "位" and "排名" in name and tail.has("from", "to")):
        return Decision("rank", None, "rank")
    if tail.gap is not None:
        return Decision("gap", "up" if tail.gap in _UPWARD else "down", tail.gap)
    relative, grow = quantity.unit in RELATIVE or quantity.dimension == "fraction", tail.first("grow")
    if name.endswith(_TAKEN_OFF) and not relative and tail.base is None and grow and grow.word in _TAKING_OFF:
        return _LEVEL
    return (
        (relative and grow is None and _by_what_follows(tail, follows))
        or (grow is not None and _by_plan(tail.base, grow))
        or _by_multiple(quantity)
        or (relative and grow is not None and _OF_SOME.match(follows) and _LEVEL)
        or ((relative or grow is None) and _by_pace(tail, name, relative))
        or _by_change(quantity, tail, name, grow, relative)
        or _by_head(quantity, tail, name, relative, follows)
        or _LEVEL
    )


def _way(direction: str | None) -> Direction:
    return "down" if direction == "down" else "up"


def _by_what_follows(tail: Tail, follows: str) -> Decision | None:
    """20%以上增长: the word behind the figure says it, where none before does, and it is no part of some: 有两成的…."""
    behind = _BEHIND.match(follows)
    if behind is None:
        return None
    if behind[1] in ("增长", "下降") and any(p.word == _THERE_ARE for p in tail.predicates):
        return None
    word = behind[1] or behind["speed"] or behind["changed"]
    return Decision("growth", "down" if word in _DOWN_BEHIND else "up", word)


def _by_plan(base: str | None, grow: Predicate) -> Decision | None:
    """比预算增加3亿元: what differs from a plan is a gap."""
    if grow.word in _AGAINST_PLAN:
        return Decision("gap", _way(grow.direction), grow.word)
    plan = base.removesuffix("分别").removesuffix("还") if base is not None else ""
    if not (plan.endswith(_PLANS) or _SET_BY_PLAN.search(plan)) or _EARLIER.match(plan):
        return None
    return Decision("gap", _way(grow.direction), f"比{base}{grow.word}")


def _by_multiple(quantity: Quantity) -> Decision | None:
    return Decision("growth", "up", quantity.text) if quantity.text.startswith(("翻", "倍增")) else None


def _by_pace(tail: Tail, name: str, relative: bool) -> Decision | None:
    """增速达到6%: a level of a pace is a growth, one that is no ratio a change: 运价涨幅30元."""
    pace = tail.first("pace")
    if pace is None or name.endswith(_NATURAL_RATES) or not (relative or pace.word.endswith(_EXTENTS)):
        return None
    return Decision("growth" if relative else "change", _way(pace.direction), pace.word)


def _by_change(quantity: Quantity, tail: Tail, name: str, grow: Predicate | None, relative: bool) -> Decision | None:
    """提高到30% is a level, 提高3个百分点 a change, and so is by how many per cent of the whole a share falls."""
    level = tail.first("to")
    if level is not None and (tail.predicates[0].role != "grow" or not (relative or _goes_up_by_more(tail))):
        return Decision("level", None, level.word)
    if grow is not None and grow.word in _BETTERING and _is_bettered(quantity, tail):
        return _LEVEL
    if grow is not None and (tail.name or not tail.has("from")):
        by_share = relative and not (quantity.unit == "%" and name.endswith(_SHARES))
        return Decision("growth" if by_share else "change", _way(grow.direction), grow.word)
    if quantity.text.startswith(("两位数", "双位数")):
        return Decision("growth", "up", quantity.text)
    return Decision("growth" if relative else "change", "up", "净增") if tail.has("net") else None


def _goes_up_by_more(tail: Tail) -> bool:
    """Whether what grows came to grow by so much: 存款由上半年增加3亿元回升到下半年增加6亿元."""
    return len(tail.predicates) > 1 and not tail.name and tail.predicates[0].role == "grow"


def _is_made_better(quantity: Quantity, name: str, found: re.Match[str]) -> bool:
    """Whether a verb of change makes better what is counted or measured: 提升耕地质量30万亩, 提升改造公路30公里."""
    if name.startswith(_REBUILDING, found.end()) and quantity.dimension != "money":
        return True
    return found["word"] == _RAISING and quantity.dimension in _SPREAD_OUT and not name.endswith(_EXTENT)


def _is_bettered(quantity: Quantity, tail: Tail) -> bool:
    """Whether a figure says how many are made better, and not by how much something grows."""
    if quantity.unit == "位" or tail.name.endswith(_NUMBER):
        return False
    return quantity.dimension in _BETTERED or (not tail.name and quantity.dimension in ("area", "length"))


def _by_head(quantity: Quantity, tail: Tail, name: str, relative: bool, follows: str) -> Decision | None:
    """压减一般性支出5%: the verb that opens the name says it; some do so only of what is neither counted nor paid."""
    if relative and (
        tail.has("share")
        or tail.name.startswith(_EQUALS)
        or _SOME_WHO.match(follows)
        or _USED_FOR in name
        or ("占" in name and not name.endswith(_SHARES))
    ):
        return None
    found = _CHANGE.match(name)
    if found is None and relative and not tail.predicates and "占" not in name:
        found = _SOMEONE_DOES.search(tail.name)
        if found is not None:
            return Decision("growth", _way(WAYS[found["word"]]), found["word"])
    counts = quantity.dimension in _COUNTED
    if (
        found is None
        and not counts
        and ("增" in name or "减少" in name)
        and (more := _EARNS_MORE.search(name)) is not None
    ):
        found = _CHANGE.match(name, more.start())
    if relative and name.startswith("“") and (means := _MEANS.match(name)):
        found = _CHANGE.match(name, means.end())
    if found is None or found.end() == len(name) or name.startswith(_NO_CHANGE, found.end()):
        return None
    if (
        name.endswith(_REACHING)
        or _is_made_better(quantity, name, found)
        or (quantity.dimension in _WHOM and _REACHES.search(name))
        or (_BY_MEANS in name and _MEANS_TAKEN.search(name) is not None)
    ):
        return None
    amounts, direction = _CHANGED_AMOUNTS[found["word"]], _way(WAYS[found["word"]])
    if relative:
        return Decision("growth", direction, found["word"])
    if quantity.dimension == "money" and (name.endswith(_BURDENS) or _REVENUE_MOVED.fullmatch(name)):
        return None
    if amounts == "measured" and quantity.dimension in _BUILT:
        return None
    if amounts != "physical" or quantity.dimension not in _COUNTED_OR_PAID:
        return Decision("change", direction, found["word"])
    return None
