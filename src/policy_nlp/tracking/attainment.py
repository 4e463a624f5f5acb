"""Whether an outcome meets a target, and by how much.

A bound is met strictly: 不低于7% is missed by 6.9%.  左右 is met by what rounds to the number on the bad side, at the
precision it is written in, and by anything on the good side: 7%左右 is met by 6.9% and by 7.7%, 7.5%左右 is not met by
7.4%.  A range is met from its bad end on.

Which side is good is said by the bound (以上, 以内), else by the catalogue, and for what it does not know by the
direction of a planned growth or fall and by verbs of doing (新建, 培训: the more the better).  Where nothing says so,
an outcome meets a number only by being equal.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from policy_nlp.catalogue import get
from policy_nlp.text.tables import rows
from policy_nlp.tracking.figures import Figure
from policy_nlp.tracking.grouping import Topic

_UPWARD, _DOWNWARD = ("ge", "gt"), ("le", "lt")


def good_side(topic: Topic, planned: Figure) -> int:
    """1 where a larger number is good, −1 where a smaller one is, 0 where that is not known."""
    if topic.aspect == "rank":
        return -1
    known, direction = get(topic.indicator_id), planned.direction
    if known is None:
        return 1 if direction is not None or _efforts().match(planned.measure.indicator) else 0
    if topic.aspect == "level" or direction is None:
        return {"up": 1, "down": -1, None: 0}[known.better]
    if known.better is None:
        return 0
    return 1 if known.better == direction else -1


def attained(target: Figure, outcome: Figure, good: int) -> bool | None:
    """Whether `outcome` meets `target`; None where the outcome's bound or the target's wording leaves it open."""
    if target.low is None or outcome.low is None:
        return None
    verdicts = {_meets(target, value, good) for value in _ends(outcome)}
    return verdicts.pop() if len(verdicts) == 1 else None


def margin(target: Figure, outcome: Figure, good: int) -> Decimal | None:
    """How far `outcome` lies on the good side of `target`; None where it is no single number.

    Where neither side is known to be good, the number by which it is larger.
    """
    if target.low is None or outcome.low is None or outcome.relation not in ("eq", "approx"):
        return None
    side = _side(target, good) or 1
    return side * (outcome.low - _bound(target, side))


def _side(target: Figure, good: int) -> int:
    if target.relation in _UPWARD:
        return 1
    return -1 if target.relation in _DOWNWARD else good


def _bound(target: Figure, side: int) -> Decimal:
    """The end of the target that an outcome must pass: of a range the one on the bad side."""
    assert target.low is not None
    return target.high if side < 0 and target.high is not None else target.low


def _ends(outcome: Figure) -> tuple[Decimal, ...]:
    """The least and the most that the outcome's wording allows."""
    assert outcome.low is not None
    if outcome.relation in _UPWARD:
        return outcome.low.next_plus() if outcome.relation == "gt" else outcome.low, Decimal("Infinity")
    if outcome.relation in _DOWNWARD:
        return Decimal("-Infinity"), outcome.low.next_minus() if outcome.relation == "lt" else outcome.low
    return (outcome.low,) if outcome.high is None else (outcome.low, outcome.high)


def _meets(target: Figure, value: Decimal, good: int) -> bool | None:
    """Whether `value` reaches a target; `good` tells on which side of it that is, where its bound does not."""
    side = _side(target, good)
    if side == 0:
        return _meets_unsided(target, value)
    ahead = side * (value - _bound(target, side))
    if target.relation in ("gt", "lt"):
        return ahead > 0
    if target.relation == "approx":
        return ahead >= -target.step / 2
    return ahead >= 0


def _meets_unsided(target: Figure, value: Decimal) -> bool | None:
    assert target.low is not None
    if target.high is not None:
        return target.low <= value <= target.high
    tolerance = target.step / 2 if target.relation == "approx" else Decimal(0)
    return True if abs(value - target.low) <= tolerance else None


@lru_cache(maxsize=1)
def _efforts() -> re.Pattern[str]:
    return re.compile("|".join(re.escape(row["verb"]) for row in rows(__package__, "efforts.tsv")))
