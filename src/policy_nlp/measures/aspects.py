"""Whether a figure is an amount, a change, a rank or a gap, and which way it points."""

from __future__ import annotations

import re
from typing import NamedTuple

from policy_nlp.measures.tails import Tail
from policy_nlp.records.measure import Aspect, Direction
from policy_nlp.records.quantity import Quantity

_RELATIVE = {"%", "‰", "倍", "番", "成", "‱"}
_BEHIND = re.compile(r"(?:以上|左右|以内|上下|多)?的?(?:预期|年均)?(增长|增速|增幅|涨幅|下降|降幅)(?!极|点|的)")
_PLANS = ("预算", "计划", "目标", "任务", "平均", "规划")
_RATES = ("自然", "人口自然")
_UP = {"高于", "快于", "高出", "超出", "优于", "多于", "领先", "高", "快", "超"}
_HEADS: dict[str, Direction] = {
    "增加": "up",
    "提高": "up",
    "扩大": "up",
    "减少": "down",
    "降低": "down",
    "压减": "down",
    "压降": "down",
    "削减": "down",
    "增产": "up",
    "减产": "down",
    "精简": "down",
    "下降": "down",
}


class Decision(NamedTuple):
    """An aspect with its direction, and the word or rule that decided."""

    aspect: Aspect
    direction: Direction | None
    cue: str


def aspect_of(quantity: Quantity, tail: Tail, name: str, follows: str = "") -> Decision:
    """The aspect of a figure, from the words before it, its unit, and what follows it (20%以上增长)."""
    if quantity.dimension == "rank" or (quantity.unit == "位" and tail.has("from", "to") and "排名" in name):
        return Decision("rank", None, "rank")
    if tail.gap is not None:
        return Decision("gap", "up" if tail.gap in _UP else "down", tail.gap)
    grow = tail.first("grow")
    behind = _BEHIND.match(follows)
    if behind and grow is None and quantity.unit in _RELATIVE:
        return Decision("growth", "down" if behind.group(1) in ("下降", "降幅") else "up", behind.group(1))
    if tail.base is not None and tail.base.endswith(_PLANS) and grow is not None:
        return Decision("gap", "down" if grow.direction == "down" else "up", f"比{tail.base}{grow.word}")
    if quantity.text.startswith("翻"):
        return Decision("growth", "up", quantity.text)
    pace = tail.first("pace")
    if pace is not None and quantity.unit in _RELATIVE and not name.endswith(_RATES):
        return Decision("growth", "down" if pace.direction == "down" else "up", pace.word)
    level = tail.first("to")
    if level is not None:
        return Decision("level", None, level.word)
    relative = quantity.unit in _RELATIVE
    if grow is not None and not (tail.has("from") and tail.name == ""):
        direction: Direction = "down" if grow.direction == "down" else "up"
        return Decision("growth" if relative else "change", direction, grow.word)
    if quantity.text.startswith("两位数") or quantity.text.startswith("双位数"):
        return Decision("growth", "up", quantity.text)
    if tail.has("net"):
        return Decision("growth" if relative else "change", "up", "净增")
    return _by_head(quantity, name, relative)


def _by_head(quantity: Quantity, name: str, relative: bool) -> Decision:
    """压减一般性支出5%: the verb that opens the name says it."""
    for verb, direction in _HEADS.items():
        if name.startswith(verb) and len(name) > len(verb):
            if relative:
                return Decision("growth", direction, verb)
            if verb in ("增加", "减少", "降低", "提高", "扩大", "削减", "增产", "减产") or quantity.dimension not in (
                "money",
                "count",
                "people",
            ):
                return Decision("change", direction, verb)
    return Decision("level", None, "")
