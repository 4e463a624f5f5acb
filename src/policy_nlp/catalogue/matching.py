"""From the name of an indicator to its id."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from policy_nlp.catalogue.canonical import canonical, forms
from policy_nlp.catalogue.entries import Alias, indicators
from policy_nlp.catalogue.similar import THRESHOLD, Neighbours
from policy_nlp.catalogue.units import fits


@dataclass(slots=True, unsafe_hash=True)
class Match:
    """A known indicator for a name, and how it was found: `score` is 1 for an alias, the likeness otherwise."""

    id: str
    how: Literal["alias", "similar"]
    score: float

    @property
    def reason(self) -> str:
        """The same in words."""
        return f"{self.how}, likeness {self.score:.2f}"


@lru_cache(maxsize=8192)
def identify(indicator: str, *, aspect: str | None = None, unit: str | None = None) -> Match | None:
    """The known indicator that `indicator` names, or None; a wrong one is worse than none.

    `aspect` and `unit` are those of the figure, where known; they can only rule an indicator out.
    """
    name, shorter = forms(indicator)
    if found := _by_alias(name, aspect, unit):
        return found
    if shorter:
        name = shorter
        aspect = aspect if aspect in ("rank", "gap") else "growth"
        if found := _by_alias(name, aspect, unit):
            return found
    return _by_likeness(name, aspect, unit)


def group_key(indicator: str, *, aspect: str | None = None, unit: str | None = None) -> str:
    """The id of `indicator`, or for an unknown one a stable key of its own, equal for trivial variants of the name."""
    found = identify(indicator, aspect=aspect, unit=unit)
    if found:
        return found.id
    name, shorter = forms(indicator)
    return f"x:{shorter or name}"


@lru_cache(maxsize=8192)
def is_known(indicator: str) -> bool:
    """Whether the catalogue has `indicator` among its names."""
    return forms(indicator)[0] in _aliases()


@lru_cache(maxsize=1)
def known_names() -> dict[str, str]:
    """Every name that holds for any aspect, in canonical form, with the id of its indicator."""
    return {name: id for name, found in _aliases().items() for id, alias in found if not alias.aspects}


def _by_alias(name: str, aspect: str | None, unit: str | None) -> Match | None:
    for id, alias in _aliases().get(name, ()):
        if alias.aspects and aspect is not None and aspect not in alias.aspects:
            continue
        if fits(unit, aspect, indicators()[id].unit):
            return Match(id, "alias", 1.0)
    return None


def _by_likeness(name: str, aspect: str | None, unit: str | None) -> Match | None:
    if name in _aliases():
        return None
    near = _neighbours().nearest(name)
    if near is None or near[1] < THRESHOLD or not fits(unit, aspect, indicators()[near[0]].unit):
        return None
    return Match(near[0], "similar", round(near[1], 3))


@lru_cache(maxsize=1)
def _neighbours() -> Neighbours:
    return Neighbours(known_names())


@lru_cache(maxsize=1)
def _aliases() -> dict[str, list[tuple[str, Alias]]]:
    found: defaultdict[str, list[tuple[str, Alias]]] = defaultdict(list)
    for id, entry in indicators().items():
        for alias in (Alias(entry.chinese), *entry.aliases):
            found[canonical(alias.name)].append((id, alias))
    return dict(found)
