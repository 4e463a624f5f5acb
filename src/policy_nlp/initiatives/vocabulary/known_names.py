"""The names that are known, what they name, and what two writings of one have in common."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import cast

from policy_nlp.initiatives.vocabulary import PACKAGE
from policy_nlp.records.initiative import InitiativeType
from policy_nlp.text.tables import rows

KNOWN_TABLES: dict[InitiativeType, str] = {
    "programme": "programmes.tsv",
    "positioning": "roles.tsv",
    "formula": "formulas.tsv",
    "brand": "brands.tsv",
}
PROVINCIAL = "provincial.tsv"
_CORE = re.compile("“([^“”+]+)”[^“”]+")
"""A name of which the words in quotes are coined, and a noun closes them; sums are not, they recur elsewhere."""
_SHORTEST_CORE = 4
"""What a province quotes of a name stands for it in its own report if it is as long as this: shorter words recur."""
_OF = "的"
_PLAIN_FORM = re.compile(rf"[“”‘’「」『』\"《》〈〉\s{_OF}、，,·—-]")


@lru_cache(maxsize=8192)
def key(name: str) -> str:
    """What two writings of one name have in common: no quotes, stops or 的."""
    if name.isalnum() and _OF not in name:
        return name
    return _PLAIN_FORM.sub("", name).replace("＋", "+")


def known_writings() -> Iterator[tuple[str, InitiativeType, bool]]:
    """Every writing of every known name, with its type and whether it must stand in quotes."""
    yield from national_writings()
    yield from provincial_writings()


def national_writings() -> Iterator[tuple[str, InitiativeType, bool]]:
    """The writings that mean the same in every report."""
    for kind, table in KNOWN_TABLES.items():
        for row in rows(PACKAGE, table):
            yield row["name"], kind, row["quoted"] == "yes"


def provincial_writings(province: str | None = None) -> Iterator[tuple[str, InitiativeType, bool]]:
    """The writings that the province of this short name coined, or any province where it is None."""
    for row in rows(PACKAGE, PROVINCIAL):
        if province is None or row["place"] == province:
            yield row["name"], cast(InitiativeType, row["type"]), row["quoted"] == "yes"


@lru_cache(maxsize=1)
def known() -> dict[str, tuple[str, InitiativeType, bool]]:
    """By key: the name, its type, and whether it must stand in quotes to be meant."""
    return {key(name): (name, kind, quoted) for name, kind, quoted in known_writings()}


@lru_cache(maxsize=1)
def coined() -> Mapping[str, InitiativeType]:
    """By key: what a province coined, with and without the noun that closes it, and what it names.

    It is named with this noun or another one, where one follows; names of the nation also stand for themselves then.
    """
    found: dict[str, InitiativeType] = {}
    for row in rows(PACKAGE, PROVINCIAL):
        kind = cast(InitiativeType, row["type"])
        found[key(row["name"])] = kind
        if core := _CORE.fullmatch(row["name"]):
            found.setdefault(key(core[1]), kind)
    return found


@lru_cache(maxsize=2)
def cores(province: str) -> tuple[str, ...]:
    """The words that schemes of `province` quote of their names, where these are long: it need say no more."""
    schemes = (name for name, kind, _ in provincial_writings(province) if kind == "programme")
    found = (_CORE.fullmatch(name) for name in schemes)
    return tuple(core[1] for core in found if core and len(core[1]) >= _SHORTEST_CORE)


def known_to_the_nation(name: str) -> bool:
    """Whether `name`, a key, is a known name that no province coined."""
    return name in known() and name not in coined()
