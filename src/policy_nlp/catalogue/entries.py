"""The known indicators."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Literal, NamedTuple, cast

from policy_nlp.catalogue.tables import read_folder


class Alias(NamedTuple):
    """Another name of an indicator; one with `aspects` holds only for a figure of one of these."""

    name: str
    aspects: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Indicator:
    """What Chinese plans and reports measure under one name or several."""

    id: str
    chinese: str
    english: str
    aliases: tuple[Alias, ...]
    aspect: str
    """The aspect that targets for it usually have: level or growth."""
    unit: str
    """The base unit of its level: 元, 人, %…"""
    better: Literal["up", "down"] | None
    """The direction that is good, or None where neither is as such."""
    nature: Literal["expected", "binding"] | None
    """How five-year plans set it: 预期性 (expected), 约束性 (binding), or not at all."""
    domain: str
    example: str
    """A sentence that states a figure of it."""
    gives: str
    """What the example must give: indicator, aspect, value and unit."""


def indicators() -> Mapping[str, Indicator]:
    """Every known indicator by its id."""
    return _load()


def get(id: str) -> Indicator | None:
    """The indicator of that id, or None where there is none."""
    return _load().get(id)


@lru_cache(maxsize=1)
def _load() -> Mapping[str, Indicator]:
    found = {row["id"]: _indicator(row, domain) for domain, rows in read_folder("indicators") for row in rows}
    return MappingProxyType(found)


def _indicator(row: dict[str, str], domain: str) -> Indicator:
    return Indicator(
        id=row["id"],
        chinese=row["chinese"],
        english=row["english"],
        aliases=tuple(_alias(cell) for cell in row["aliases"].split(";") if cell),
        aspect=row["aspect"],
        unit=row["unit"],
        better=cast('Literal["up", "down"] | None', row["better"] or None),
        nature=cast('Literal["expected", "binding"] | None', row["nature"] or None),
        domain=domain,
        example=row["example"],
        gives=row["gives"],
    )


def _alias(cell: str) -> Alias:
    name, bracket, aspects = cell.partition("[")
    return Alias(name, frozenset(aspects[:-1].split(","))) if bracket else Alias(name)
