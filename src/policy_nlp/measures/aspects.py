"""Whether a figure is an amount, a change, a rank or a gap, and which way it points."""

from __future__ import annotations

import re
from typing import NamedTuple

from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import either, entries, words
from policy_nlp.records.measure import Aspect, Direction
from policy_nlp.records.quantity import Quantity

_RELATIVE = frozenset({"%", "‰", "倍", "番", "成", "‱"})
_BEHIND = re.compile(r"(?:以上|左右|以内|上下|多)?的?(?:预期|年均)?(增长|增速|增幅|涨幅|下降|降幅)(?!极|点|的)")
_PLANS = words("comparisons", "plan")
_NATURAL_RATES = ("自然", "人口自然")
"""自然增长率 is a level: births less deaths."""
_UPWARD = frozenset(r["word"] for r in entries("comparisons") if r["role"] == "gap" and r["direction"] == "up")
_CHANGES = {r["word"]: r for r in entries("changes")}
_CHANGE = re.compile(either("changes"))
_COUNTED_OR_PAID = ("money", "count", "people")


class Decision(NamedTuple):
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
    relative = quantity.unit in _RELATIVE
    return (
        (relative and _by_what_follows(tail, follows))
        or _by_plan(tail)
        or _by_multiple(quantity)
        or (relative and _by_pace(tail, name))
        or _by_change(quantity, tail, relative)
        or _by_head(quantity, name, relative)
        or _LEVEL
    )


def _way(direction: str | None) -> Direction:
    return "down" if direction == "down" else "up"


def _by_what_follows(tail: Tail, follows: str) -> Decision | None:
    """20%以上增长: the word behind the figure says it, where none before does."""
    behind = _BEHIND.match(follows)
    if behind is None or tail.first("grow") is not None:
        return None
    return Decision("growth", "down" if behind[1] in ("下降", "降幅") else "up", behind[1])


def _by_plan(tail: Tail) -> Decision | None:
    """比预算增加3亿元: what differs from a plan is a gap."""
    if tail.base is None or not tail.base.endswith(_PLANS):
        return None
    grow = tail.first("grow")
    return Decision("gap", _way(grow.direction), f"比{tail.base}{grow.word}") if grow else None


def _by_multiple(quantity: Quantity) -> Decision | None:
    return Decision("growth", "up", quantity.text) if quantity.text.startswith("翻") else None


def _by_pace(tail: Tail, name: str) -> Decision | None:
    """增速达到6%: a level of a pace is a growth."""
    pace = tail.first("pace")
    if pace is None or name.endswith(_NATURAL_RATES):
        return None
    return Decision("growth", _way(pace.direction), pace.word)


def _by_change(quantity: Quantity, tail: Tail, relative: bool) -> Decision | None:
    """提高到30% is a level, 提高3个百分点 a change."""
    if level := tail.first("to"):
        return Decision("level", None, level.word)
    grow = tail.first("grow")
    if grow is not None and (tail.name or not tail.has("from")):
        return Decision("growth" if relative else "change", _way(grow.direction), grow.word)
    if quantity.text.startswith(("两位数", "双位数")):
        return Decision("growth", "up", quantity.text)
    return Decision("growth" if relative else "change", "up", "净增") if tail.has("net") else None


def _by_head(quantity: Quantity, name: str, relative: bool) -> Decision | None:
    """压减一般性支出5%: the verb that opens the name says it; some do so only of what is neither counted nor paid."""
    found = _CHANGE.match(name)
    if found is None or found.end() == len(name):
        return None
    row = _CHANGES[found.group()]
    if relative:
        return Decision("growth", _way(row["direction"]), found.group())
    if row["amounts"] == "always" or quantity.dimension not in _COUNTED_OR_PAID:
        return Decision("change", _way(row["direction"]), found.group())
    return None
