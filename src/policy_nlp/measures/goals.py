"""Figures that say what a goal was which was met or missed: 略低于8%的预定目标, 没有完成年初确定的能耗降低4%的目标."""

from __future__ import annotations

import re

from policy_nlp.records.measure import MeasureRelation
from policy_nlp.records.quantity import Quantity

_KIND = "(?:年初|年度|全年|预期|预定|预计|既定|原定|计划|规划|要求|规定|调控|控制|增长|发展|约束性|的)"
_GOAL = f"(?:{_KIND}*(?:目标|指标|任务)(?:值|要求)?(?!责任|考核|体系))"
_BEHIND = re.compile(rf"(?P<bound>左右|上下|以上|以内|以下)?的{_GOAL}")
_BEGINS_BEHIND = frozenset("左上以的")
_MET = "(?:低于|高于|超过|超出|好于|优于|快于|完成|实现|达到|达成|达|接近)"
_HOW = (
    "(?:虽然|但|却|仍|仍然|也|都|均|并|还|只|没有|没|未能|未|尚未"
    "|如期|全面|圆满|超额|基本|顺利|提前|略|略微|稍|明显|大幅|大大|远)"
)
_SET = "(?:年初|去年|上年|原来|全年|我们|政府工作报告|确定|提出|制定|下达|预定|定下|设定|原定|的|了)"
_LEAD = re.compile(rf"{_HOW}*{_MET}了?{_SET}*{_KIND}*")
_SET_AND_MET = re.compile(
    rf"(?:{_HOW}*{_MET}了?|了|(?=(?:确定|提出|下达|预定|设定|原定|定下)了?的))(?:{_SET}|目标(?!管理))+{_KIND}*"
)
_NOT_MET = re.compile("(?:没有|没能|未能|尚未|未)(?:如期|全面)?(?:完成|实现|达到|达成)")
_MISSED = re.compile(f"(?:没有|没|未能|未|尚未){_HOW}*{_MET}")
_BOUNDS: dict[str | None, MeasureRelation] = {
    "左右": "approx", "上下": "approx", "以上": "ge", "以内": "le", "以下": "le", None: "eq"
}  # fmt: skip
_REACH = 24
_SET_BEFORE = re.compile(
    rf"{_HOW}*{_MET}了?(?:原来?|年初|中央|国家|“[一二三四五六七八九十]+五”|[一二三四五六七八九十]五)*(?:计划|规划|纲要|预算|建议)"
    r"(?:所|中)*(?:规定|要求|确定|提出|安排|规划|设想)的?(?:年均|平均|每年|增长|递增)*$"
)
"""What makes a figure one that a plan had set: 超过计划规定的7%."""
_PLANS = ("划", "纲要", "预算", "建议")
"""One of these is in whatever a plan had set."""


def goal_of(text: str, lead: str, quantity: Quantity) -> MeasureRelation | None:
    """How the goal bounds its figure; None where `quantity`, with `lead` before it in its clause, is no such goal.

    超过 and 低于 say how the goal was met, not what it was.
    """
    if _SET_BEFORE.search(lead):
        return "eq" if quantity.relation in ("gt", "lt") else quantity.relation
    behind = _goal_behind(text, quantity)
    if behind is None or not _LEAD.search(lead):
        return None
    return quantity.relation if quantity.relation == "between" else _BOUNDS[behind["bound"]]


def is_nameless(lead: str) -> bool:
    """Whether the words before the figure of a goal say only that it was met or missed, and not of what."""
    found = _SET_BEFORE.search(lead) or re.search(
        rf"[，,、；;：:]?{_LEAD.pattern}(?:上涨|上升|增长|下降|降低|减少|涨幅|增速|(?:控制|保持|稳定|维持)在)?$", lead
    )
    return found is not None and not lead[: found.start()].strip("，,、但虽然涨幅增速分别")


def is_set_before(lead: str) -> bool:
    """Whether the words before a figure say that it is what a plan had set."""
    for plan in _PLANS:
        if plan in lead:
            return _SET_BEFORE.search(lead) is not None
    return False


def is_missed(lead: str) -> bool:
    """Whether the words before the figure of a goal say that it was not met."""
    return _MISSED.search(lead) is not None


def goal_name(name: str, followed: bool) -> str:
    """The name of a goal without the words that say that it was set and met; `followed` where 的目标 follows."""
    found = _SET_AND_MET.match(name) or _NOT_MET.match(name)
    rest = name[found.end() :] if found else name
    if followed:
        rest = re.sub(rf"的?{_GOAL}$", "", rest.removeprefix("目标"))
    return rest or name


def is_followed_by_goal(text: str, quantity: Quantity) -> bool:
    """Whether 的目标 follows the figure."""
    return _goal_behind(text, quantity) is not None


def _goal_behind(text: str, quantity: Quantity) -> re.Match[str] | None:
    end = quantity.span.end
    return _BEHIND.match(text, end, end + _REACH) if text[end : end + 1] in _BEGINS_BEHIND else None
