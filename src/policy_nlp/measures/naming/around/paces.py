"""Paces that name nothing before their figure: 6%左右的速度可以…, 按5%的幅度压减一般性支出."""

from __future__ import annotations

import re

from policy_nlp.language.changes import WAYS
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import either
from policy_nlp.measures.words import BOUND, Predicate

_ECONOMY = "经济"
"""What a pace is of that is of nothing named."""
_GREW, _GOAL = "增长", "目标"
_SPEED_OF_ALL = re.compile(
    f"{BOUND}?的(?:(?:速度|增速)(?:就|即)?(?:可以?|能够?|会)|(?:预期|年度|发展)*增长(?:预期)?目标)"
)
_CHANGED_BY = re.compile(rf"的?(?:幅度|比例)(?P<verb>{either('opening_changes')})(?P<thing>[^，、；：。的\d]{{3,16}})")
"""What is changed by so much, told behind it: 按9%的幅度上调养老金标准."""
_BY = ("的", "幅度", "比例")


def named_behind(tail: Tail, after: str) -> bool:
    """Whether the words behind a figure, or none at all, say what its pace is of, which `tail` then has as its name."""
    if _is_of_the_economy(tail, after):
        tail.name = _ECONOMY
        return True
    found = _CHANGED_BY.fullmatch(after) if after.startswith(_BY) else None
    if found is not None:
        tail.name = found["thing"]
        tail.predicates.append(Predicate(found["verb"], "grow", WAYS[found["verb"]], ()))
    return found is not None


def _is_of_the_economy(tail: Tail, after: str) -> bool:
    """Whether a pace of which nothing is named is that of all: 6%左右的速度可以实现…, 6%的增长目标."""
    if trimmed(tail.name):
        return False
    grown = tail.first("grow")
    aimed = grown is not None and grown.word == _GREW and any(p.word.endswith(_GOAL) for p in tail.predicates)
    return aimed or _SPEED_OF_ALL.match(after) is not None


def of_class(name: str, changed: str, classes: tuple[str, ...]) -> str:
    """The name of one of several `classes` with what is `changed`: 制造业企业 and 企业研发费用扣除比例."""
    whose = next((word for word in classes if changed.startswith(word)), "")
    return name + changed[len(whose) :] if whose else name
