"""Ranges: 5%—5.5%, 100万至120万人, 6%到6.5%, 10000与20000之间."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from policy_nlp.quantities.dates import date_end
from policy_nlp.quantities.number import Number, number_at, scaled
from policy_nlp.quantities.units import Unit, unit_after

_LINK = re.compile(r"(?: ?[—–~～\-]{1,2} ?|([至到])|[与和])(?=[0-9一二三四五六七八九十百千两])")
_LINK_BEGINNINGS = frozenset(" —–~～-至到与和")
_COIN = "钱"
"""Said of small money but once: 提高5分到7分钱."""
_MOVES = re.compile("[从由自](?![^，。；、]{0,13}[中里])[^，。；、到至]{0,14}(?<!为)$")
"""从40%到45% names two values that follow each other, not a range; but 从收入中提取5%至10%, 由9%提高到15%至16%."""


def moves(plain: str, start: int) -> bool:
    """Whether a number that begins at `start` is what something moved from, so that none behind it is its upper end."""
    return _MOVES.search(plain, max(0, start - 16), start) is not None


class Upper(NamedTuple):
    """The upper end of a range, with the lower end that it gives its magnitude to, the unit and the end of both."""

    low: Decimal
    number: Number
    unit: Unit
    end: int


def upper_end(plain: str, lower: Number, unit: Unit, end: int) -> Upper | None:
    """The upper end of a range whose lower end, with its unit, ends at `end`; None where no range goes on there."""
    link = _LINK.match(plain, end) if plain[end : end + 1] in _LINK_BEGINNINGS else None
    if link is None or lower.vague is not None:
        return None
    if link[1] and moves(plain, lower.start):
        return None
    number = number_at(plain, link.end())
    if number is None or date_end(plain, link.end()) > link.end():
        return None
    upper_unit, upper_stop = unit_after(plain, number.end)
    if link[0] in "与和" and not plain.startswith("之间", upper_stop):
        return None
    another = unit.name and unit.name != upper_unit.name and unit.name + _COIN != upper_unit.name
    if another or lower.high is not None or number.high is not None:
        return None
    low = lower.low
    if not lower.magnitude and not unit.name and scaled(low, number.magnitude) < number.low:
        low = scaled(low, number.magnitude)
    return Upper(low, number, upper_unit, upper_stop) if low < number.low else None
