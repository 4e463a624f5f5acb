"""The units that may follow a number, with their dimension and base."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from policy_nlp.quantities.tables import by_first, rows


@dataclass(slots=True)
class Unit:
    """A unit as written, what it measures, and what one of it is in the base unit of its dimension."""

    name: str
    dimension: str
    factor: Decimal | None = None
    base: str | None = None
    not_before: str = ""
    """Characters that make its name the beginning of another word: 家 before 庭."""
    alone: bool = True
    """Whether a lone Chinese digit before it counts something: 三座 does, 三期 is a name."""


NONE = Unit("", "number")
PER_CENT = Unit("%", "share", Decimal(1), "%")
TIMES = Unit("倍", "multiple", Decimal(1), "倍")
PLACE = Unit("位", "rank")

UNITS = {
    row["unit"]: Unit(
        row["unit"],
        row["dimension"],
        Decimal(row["factor"]) if row["factor"] else None,
        row["base"] or None,
        row["not_before"],
        row["alone"] != "no",
    )
    for row in rows("units.tsv")
}
_BY_FIRST = {first: tuple(UNITS[name] for name in names) for first, names in by_first(UNITS).items()}
_LATIN = frozenset(name for name in UNITS if name[-1].isascii() and name[-1].isalpha())
_BOUND = re.compile("以[上下内]")
"""What may follow any unit: 50所以上 is no 所以."""
_BEGINS_ANEW = re.compile("体[育检验系能]|人[才民工造文行形防力口大居]|头[部雁]")
"""Words that begin with what may belong to the unit before: 30个体育馆, 30个人才驿站, but 3000万个体工商户."""
_DIVISORS_ONLY = tuple(row["unit"] for row in rows("divisors.tsv"))
"""What a unit may be divided by though nothing is counted in it: 元/月."""
_GAPS, _DIVIDING = frozenset(" \u3000\xa0"), frozenset("/每")
_DIVIDED = re.compile("(?:/|每)(?:万亿|[十百千]?亿|[十百千]?万|千(?!瓦|克|米)|百)?")


def unit_after(text: str, at: int) -> tuple[Unit, int]:
    """The unit that begins at `at`, after spaces if any, and its end; `NONE` and `at` where none does.

    A unit may be divided by another: 元/月, 微克每立方米, 人/百亿元.
    """
    begin = at
    while begin < at + 3 and text[begin : begin + 1] in _GAPS:
        begin += 1
    unit = _unit_at(text, begin)
    if unit is None:
        return NONE, at
    end = stop = begin + len(unit.name)
    if text[end : end + 1] not in _DIVIDING:
        return unit, end
    for _ in range(2):
        divided = _DIVIDED.match(text, stop) if text[stop : stop + 1] in _DIVIDING else None
        divisor = _divisor_at(text, divided.end(), text[stop] == "每") if divided else None
        if divided is None or divisor is None:
            break
        stop = divided.end() + len(divisor)
    return (unit, end) if stop == end else (Unit(text[begin:stop], "rate"), stop)


def _divisor_at(text: str, at: int, spoken: bool) -> str | None:
    """The unit that another is divided by; after 每 (`spoken`) no counting word, for 每 begins clauses too."""
    unit = _unit_at(text, at)
    if unit is not None:
        return None if spoken and unit.dimension in ("count", "share", "time") else unit.name
    if spoken:
        return None
    return next((name for name in _DIVISORS_ONLY if text.startswith(name, at)), None)


def _unit_at(text: str, at: int) -> Unit | None:
    for unit in _BY_FIRST.get(text[at : at + 1], ()):
        if text.startswith(unit.name, at):
            end = at + len(unit.name)
            following = text[end : end + 1]
            word = following and _belongs_to_word(unit, following)
            if not word or _BOUND.match(text, end) or (unit.name == "个" and _BEGINS_ANEW.match(text, end)):
                return unit
    return None


def _belongs_to_word(unit: Unit, following: str) -> bool:
    """Whether a unit is only the beginning of a longer word: 家 of 家庭, m of mm."""
    return following in unit.not_before or (unit.name in _LATIN and following.isascii() and following.isalnum())
