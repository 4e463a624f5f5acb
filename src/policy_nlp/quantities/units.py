"""The units that may follow a number, with their dimension and base."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from policy_nlp.quantities.tables import by_first, rows


class Unit(NamedTuple):
    """A unit as written, what it measures, and what one of it is in the base unit of its dimension."""

    name: str
    dimension: str
    factor: Decimal | None = None
    base: str | None = None


NONE = Unit("", "number")

UNITS = {
    row["unit"]: Unit(row["unit"], row["dimension"], Decimal(row["factor"]) if row["factor"] else None, row["base"] or None)
    for row in rows("units.tsv")
}
_BY_FIRST = by_first(UNITS)


def unit_at(text: str, at: int) -> Unit | None:
    """The longest unit that begins at `at`."""
    for name in _BY_FIRST.get(text[at : at + 1], ()):
        if text.startswith(name, at) and not _cut_short(text, at + len(name), name):
            return UNITS[name]
    return None


def _cut_short(text: str, end: int, name: str) -> bool:
    """Whether a unit in Latin letters is only the beginning of a longer word (5G, 3D打印)."""
    following = text[end : end + 1]
    return name.isascii() and name.isalpha() and following.isascii() and following.isalnum()
