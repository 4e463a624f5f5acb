"""From the name of an indicator to its id."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from policy_nlp.catalogue.canonical import canonical, without_aspect
from policy_nlp.catalogue.entries import Alias, indicators
from policy_nlp.catalogue.units import fits


@dataclass(frozen=True)
class Match:
    """A known indicator for a name, and how it was found: `score` is 1 for an alias, the likeness otherwise."""

    id: str
    how: Literal["alias", "similar"]
    score: float


@lru_cache(maxsize=8192)
def identify(indicator: str, *, aspect: str | None = None, unit: str | None = None) -> Match | None:
    """The known indicator that `indicator` names, or None; a wrong one is worse than none.

    `aspect` and `unit` are those of the figure, where known; they can only rule an indicator out.
    """
    found = _by_alias(indicator, aspect, unit)
    if found is None and (shorter := without_aspect(indicator)):
        found = _by_alias(shorter, aspect if aspect in ("rank", "gap") else "growth", unit)
    return found


def group_key(indicator: str, *, aspect: str | None = None, unit: str | None = None) -> str:
    """The id of `indicator`, or for an unknown one a stable key of its own, equal for trivial variants of the name."""
    found = identify(indicator, aspect=aspect, unit=unit)
    return found.id if found else f"x:{canonical(without_aspect(indicator) or indicator)}"


def _by_alias(indicator: str, aspect: str | None, unit: str | None) -> Match | None:
    for id, alias in _aliases().get(canonical(indicator), ()):
        if alias.aspects and aspect is not None and aspect not in alias.aspects:
            continue
        if fits(unit, aspect, indicators()[id].unit):
            return Match(id, "alias", 1.0)
    return None


@lru_cache(maxsize=1)
def _aliases() -> dict[str, list[tuple[str, Alias]]]:
    found: defaultdict[str, list[tuple[str, Alias]]] = defaultdict(list)
    for id, entry in indicators().items():
        for alias in (Alias(entry.chinese), *entry.aliases):
            found[canonical(alias.name)].append((id, alias))
    return dict(found)
