"""Figures that say what a goal was which was met or missed: 略低于8%的预定目标, 没有完成年初确定的能耗降低4%的目标."""

from __future__ import annotations

import re

from policy_nlp.measures.vocabulary import either, words
from policy_nlp.quantities.bounds import relation_after
from policy_nlp.records.measure import MeasureRelation
from policy_nlp.records.quantity import Quantity
from policy_nlp.text.alternatives import any_number
from policy_nlp.text.numerals import PLAN_PERIOD

_KIND = either("goals", "kind")
_GOAL = f"(?:{_KIND}*(?:目标|指标|任务)(?:值|要求)?(?!责任|考核|体系))"
"""预定增长目标, but not 目标责任."""
_GOAL_AT_END = re.compile(f"的?(?:{_KIND}*(?:目标|指标|任务)值?(?!责任|考核|体系))+(?:要求)?$")
_BEHIND = re.compile(
    rf"(?P<bound>左右|上下|以上|以内|以下)?(?:的(?:{_GOAL}|(?:计划|要求)(?=[，。；])"
    rf"|[^，。；、\d的]{{0,10}}?(?:增长|增速|涨幅|下降|降低|就业)(?:预期|年度|控制|调控)*目标(?:任务)?)|(?:年度|预期|预定|控制|调控)?目标(?!值|责任|考核|体系|任务书))"
)
"""的目标, or 目标 at once: 完成年初确定的45万人目标; 超过原定增长4%的计划."""
_BEGINS_BEHIND = frozenset("左上以的年预控调目")
_MET = either("goals", "met")
_HOW_MET = f"{either('goals', 'manner', 'missing')}{{0,4}}{_MET}了?"
"""虽然没有如期完成, 略低于."""
_SET = either("goals", "set")
_NEAR = "距离?|离|与|同"
"""What makes a goal one that something is near to, or far from: 距9亿元的目标仅一步之遥, 与6%的预期目标相符."""
_LEAD = re.compile(f"(?:{_HOW_MET}|{_NEAR}){_SET}*(?:{PLAN_PERIOD})?{_SET}*{_KIND}*")
"""What stands before the figure of a goal: 略低于年初确定的."""
_LEAD_ALONE = re.compile(
    f"[，,、；;：:]?{_LEAD.pattern}(?:上涨|上升|增长|下降|降低|减少|涨幅|增速|(?:控制|保持|稳定|维持)在)?$"
)
"""The same up to the figure: 低于年初确定的增长."""
_SET_AND_MET = re.compile(
    rf"(?:{_HOW_MET}|了|(?=(?:确定|提出|下达|预定|设定|原定|定下)了?的))(?:{_SET}|目标(?!管理))+{_KIND}*"
)
"""What in a name says only that the goal was set, and maybe met: 实现了年初提出的, 确定的."""
_SET_FIRST = re.compile(f"^{any_number((*words('goals', 'set'), *words('goals', 'kind'), *words('goals', 'met')))}")
"""The same before what the goal is of: 提出 in 提出8%的产值增长目标."""
_AGAINST_GOAL = re.compile(f"(?P<pace>涨幅|增幅|增速|增长率)?{_HOW_MET}{_SET}*{_KIND}*(?<=..)$")
"""What behind a name says how a goal was met that follows: 物价涨幅大大超过年初确定."""
_NOT_MET = re.compile(f"{either('goals', 'missing')}(?:如期|全面)?(?:完成|实现|达到|达成)")
_MISSED = re.compile(f"{either('goals', 'missing')}{_HOW_MET}")
_MISSED_BEHIND = re.compile(
    rf"(?:[^，。；]{{0,40}}?的)?{_KIND}*(?:目标|指标|任务){either('goals', 'missing')}{_HOW_MET}"
)
"""What tells behind a figure that its goal was not met: 增长7%的目标没有如期实现."""
_REACH = 24
_SET_BEFORE = re.compile(
    f"{_HOW_MET}(?:原来?|年初|中央|国家|{PLAN_PERIOD}){{0,4}}{either('goals', 'plan')}"
    f"[所中]*{either('goals', 'planned')}的?(?:年均|平均|每年|增长|递增)*$"
    f"|(?:超过|超出|高于|低于)了?(?:年初|去年|上年|国家|国务院|中央)?{either('goals', 'promised')}的?[近约]?$"
)
"""What makes a figure one that a plan, a promise or a rule had set: 超过计划规定的7%, 超过国家规定的30亿元规模."""
_PLANS = ("划", "纲要", "预算", "建议", "定", "承诺")
"""One of these is in whatever was set before."""


def goal_of(text: str, lead: str, quantity: Quantity) -> MeasureRelation | None:
    """How the goal bounds its figure; None where `quantity`, with `lead` before it in its clause, is no such goal.

    超过 and 低于 say how the goal was met, not what it was.
    """
    if _SET_BEFORE.search(lead):
        return "eq" if quantity.relation in ("gt", "lt") else quantity.relation
    behind = _goal_behind(text, quantity)
    if behind is None or not _LEAD.search(lead):
        return None
    if quantity.relation == "between":
        return "between"
    return relation_after(behind["bound"]) if behind["bound"] else "eq"


def is_nameless(lead: str) -> bool:
    """Whether the words before the figure of a goal say only that it was met or missed, and not of what."""
    found = _LEAD_ALONE.search(lead) or _SET_BEFORE.search(lead)  # the first holds 大大 before 超过 too
    return found is not None and not lead[: found.start()].strip("，,、但虽然涨幅增速分别")


def is_told_against(lead: str) -> bool:
    """Whether the words before the figure of a goal name that of which more or less was reached."""
    return _AGAINST_GOAL.search(lead) is not None


def without_goal(name: str) -> tuple[str, bool]:
    """A name without how the goal behind it was met, and whether it was one for a pace: 物价涨幅大大超过年初确定."""
    found = _AGAINST_GOAL.search(name)
    return (name[: found.start()], found["pace"] is not None) if found and found.start() else (name, False)


def is_set_before(lead: str) -> bool:
    """Whether the words before a figure say that it is what a plan had set."""
    for plan in _PLANS:
        if plan in lead:
            return _SET_BEFORE.search(lead) is not None
    return False


def is_missed(lead: str) -> bool:
    """Whether the words before the figure of a goal say that it was not met."""
    return _MISSED.search(lead) is not None


def is_missed_behind(text: str, quantity: Quantity) -> bool:
    """Whether the words behind a figure say that it, or a list that it stands in, was a goal not met."""
    end = quantity.span.end
    return "目标" in text[end : end + _REACH * 2] and _MISSED_BEHIND.match(text, end) is not None


def goal_name(name: str, followed: bool) -> str:
    """The name of a goal without the words that say that it was set and met; `followed` where 的目标 follows."""
    found = _SET_AND_MET.match(name) or _NOT_MET.match(name)
    rest = name[found.end() :] if found else name
    if followed:
        rest = _GOAL_AT_END.sub("", rest.removeprefix("目标"))
        rest = _SET_FIRST.sub("", rest) if rest != name else rest
    return rest or name


def is_followed_by_goal(text: str, quantity: Quantity) -> bool:
    """Whether 的目标 follows the figure."""
    return _goal_behind(text, quantity) is not None


def _goal_behind(text: str, quantity: Quantity) -> re.Match[str] | None:
    end = quantity.span.end
    return _BEHIND.match(text, end, end + _REACH) if text[end : end + 1] in _BEGINS_BEHIND else None
