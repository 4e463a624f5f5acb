"""Words that hold for a whole list: 分别超过2%、5%; 分别增长5%、6%左右; 3000万、2000万人次."""

from __future__ import annotations

import re
from dataclasses import replace

from policy_nlp.quantities.units import UNITS
from policy_nlp.records.quantity import Quantity

_JOINS = {"、", "和", "与", "及"}
_PLACES = "place"
_A_LITTLE_MORE = "多余"
"""Says only of its own number that it is a little more: 分别增长5倍和1倍多."""
_FAR_MORE = 100
"""A bare number that is so many times the one behind it is written out."""
_EACH = re.compile("分别[^，。；]{0,20}$")


def complete_lists(plain: str, quantities: list[Quantity]) -> None:
    """Give the members of a list the last one's unit, and the bound before the first or, after 分别, after the last."""
    beside = [at for at in range(1, len(quantities)) if _are_beside(quantities[at - 1], quantities[at])]
    for at in reversed(beside):
        if _lacks_unit(plain, quantities[at - 1], quantities[at]):
            quantities[at - 1] = _with_unit_of(quantities[at - 1], quantities[at])
    for at in beside:
        first, second = quantities[at - 1], quantities[at]
        if first.dimension == "rank" and second.dimension == _PLACES and plain[first.span.end] in _JOINS:
            quantities[at] = replace(second, dimension="rank")  # 分居全国第3位、5位
        if not _joined(plain, first, second):
            continue
        if first.cue and not second.cue and first.cue.end <= first.span.start and second.relation == "eq":
            quantities[at] = replace(second, relation=first.relation, cue=first.cue)
        elif second.cue and second.cue.start >= second.span.end and plain[second.cue.start] not in _A_LITTLE_MORE:
            _give_back(plain, quantities, at)


def _are_beside(first: Quantity, second: Quantity) -> bool:
    """Whether one character stands between two quantities, as it does between members of a list."""
    return second.span.start - first.span.end == 1


def _lacks_unit(plain: str, first: Quantity, second: Quantity) -> bool:
    """Whether the unit after the second member is meant for the first too: 3000万、2000万人次, 1.2和1.3个百分点."""
    if plain[first.span.end : second.span.start] not in ("、", "和"):
        return False
    if first.unit in ("个", "") and second.unit in ("个百分点", "个基点"):
        return first.magnitude == 0 and first.dimension in ("count", "number")
    if first.unit or not second.unit:
        return False
    if first.magnitude:
        return second.magnitude > 0
    return first.dimension == "number" and bool(_EACH.search(plain, max(0, first.span.start - 24), first.span.start))


def _with_unit_of(first: Quantity, second: Quantity) -> Quantity:
    """The first member with the unit of the second, and with its magnitude too where it is a bare number.

    Not where it would be far more with it, as what is written out is beside it: 820、1.2万家.
    """
    whole = first.magnitude or first.low >= _FAR_MORE * second.low.scaleb(-second.magnitude)
    magnitude = first.magnitude if whole else second.magnitude
    low = first.low if first.magnitude else first.low.scaleb(magnitude)
    unit = UNITS.get(second.unit)
    base = low * unit.factor if unit is not None and unit.factor is not None else None
    return replace(
        first,
        low=low,
        magnitude=magnitude,
        unit=second.unit,
        dimension=second.dimension,
        base=base,
        base_unit=second.base_unit,
    )


def _joined(plain: str, first: Quantity, second: Quantity) -> bool:
    """Whether two quantities are members of one list."""
    between = plain[first.span.end : second.span.start]
    return between in _JOINS and first.unit == second.unit and first.dimension == second.dimension != "rank"


def _give_back(plain: str, quantities: list[Quantity], last: int) -> None:
    """Give the bound after the last member to the members before it, if 分别 joins them."""
    begin = last
    while begin and _joined(plain, quantities[begin - 1], quantities[begin]) and quantities[begin - 1].relation == "eq":
        begin -= 1
    start = quantities[begin].span.start
    if begin == last or not _EACH.search(plain, max(0, start - 12), start):
        return
    for at in range(begin, last):
        quantities[at] = replace(quantities[at], relation=quantities[last].relation, cue=quantities[last].cue)
