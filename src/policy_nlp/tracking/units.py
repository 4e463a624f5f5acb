"""Units that measure the same thing, brought together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal

from policy_nlp.quantities.units import UNITS
from policy_nlp.records.measure import Aspect
from policy_nlp.tracking.figures import Figure

# Things counted with one word in one year are often counted with another in the next: 300个, 300家.
_COUNTED = frozenset({"count", "people", "households", "place"})


def family(unit: str | None, aspect: Aspect) -> tuple[str, Decimal] | None:
    """What `unit` measures and how many of that one's base it is, or None where no unit is written."""
    if unit is None:
        return None
    if aspect == "growth" and unit in ("倍", "番"):
        return "%", Decimal(100)
    known = UNITS.get(unit)
    if known is None:
        return unit, Decimal(1)
    if known.dimension in _COUNTED:
        return "count", Decimal(1)
    if known.factor is None or known.base is None:
        return unit, Decimal(1)
    return known.base, known.factor


def by_family(figures: Iterable[Figure], aspect: Aspect) -> list[list[Figure]]:
    """Groups of figures whose units convert; what has no unit stands with the largest group."""
    groups: dict[str, list[Figure]] = {}
    bare: list[Figure] = []
    for figure in figures:
        found = family(figure.unit, aspect)
        (bare if found is None else groups.setdefault(found[0], [])).append(figure)
    if not groups:
        return [bare] if bare else []
    largest = min(groups, key=lambda name: (-len(groups[name]), name))
    groups[largest] += bare
    return [groups[name] for name in sorted(groups)]


def in_one_unit(figures: Sequence[Figure], aspect: Aspect) -> list[Figure]:
    """All figures of a group in the unit that its targets mostly have, or its outcomes where it has no targets."""
    votes = Counter(figure.unit for figure in figures if figure.unit and figure.measure.kind == "target")
    votes = votes or Counter(figure.unit for figure in figures if figure.unit)
    if not votes:
        return list(figures)
    unit = min(votes, key=lambda name: (-votes[name], name))
    return [_converted(figure, unit, aspect) for figure in figures]


def _converted(figure: Figure, unit: str, aspect: Aspect) -> Figure:
    own, wanted = family(figure.unit, aspect), family(unit, aspect)
    if own is None or wanted is None or own[1] == wanted[1]:
        return figure.scaled(Decimal(1), unit)
    return figure.scaled(own[1] / wanted[1], unit)
