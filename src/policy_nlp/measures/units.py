"""The unit of a figure that is written without one: a ratio of incomes is in 倍, residents are 人."""

from __future__ import annotations

import re
from functools import cache

from policy_nlp.measures.vocabulary import entries
from policy_nlp.records.quantity import Quantity
from policy_nlp.text.alternatives import alternatives

_PAUSE = re.compile("[，。；、]")
_NEAR = 8
"""So many characters behind a figure may hold the word that tells its unit."""
_COUNTED = 16
"""So many characters of a counted name may come before the word that tells its unit."""


def unit_of(quantity: Quantity, name: str, counts: bool, behind: str = "") -> str:
    """The unit as written, else the one that the name tells; empty where neither does.

    `counts` says that the figure counts what is named behind it, so that the word may be followed by what it did;
    `behind` is what stands behind a figure of thousands or millions: 让46万群众住进新房.
    """
    if quantity.unit:
        return quantity.unit
    if quantity.magnitude and _people().search(_PAUSE.split(behind[:_NEAR])[0]):
        return "人"
    if counts:
        return "人" if _people().search(name[:_COUNTED]) else ""
    return next((unit for ending, unit in _units().items() if unit != "人" and name.endswith(ending)), "")


@cache
def _units() -> dict[str, str]:
    return {row["ending"]: row["unit"] for row in entries("name_units")}


@cache
def _people() -> re.Pattern[str]:
    return re.compile(alternatives(word for word, unit in _units().items() if unit == "人"))
