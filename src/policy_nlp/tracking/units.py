"""Units that measure the same thing, brought together.

Things counted with one word in one year are often counted with another in the next: 300个, 300家.  But a household is
neither a thing nor a person (老旧小区 are counted in 个, and in 户 by those who live there), unless a firm is meant,
which is counted in 户 and in 家; and where homes are counted, 套 are households.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import lru_cache

from policy_nlp.catalogue import get
from policy_nlp.quantities.units import UNITS
from policy_nlp.records.measure import Aspect
from policy_nlp.text.tables import rows
from policy_nlp.tracking.figures import Figure

_COUNTED = {"count": "things", "people": "people", "place": "people", "households": "households"}
_DWELLINGS = ("户", "套")


def family(unit: str | None, aspect: Aspect, indicator_id: str | None, name: str) -> tuple[str, Decimal] | None:
    """What `unit` measures and how many of that one's base it is, or None where no unit is written.

    `indicator_id` and `name` say what is counted.
    """
    if not unit:
        return None
    if aspect == "growth" and unit in ("倍", "番"):
        return "%", Decimal(100)
    known = UNITS.get(unit)
    if known is None:
        return unit, Decimal(1)
    if known.dimension in _COUNTED:
        return _counted(unit, _COUNTED[known.dimension], indicator_id, name), Decimal(1)
    if known.factor is None or known.base is None:
        return unit, Decimal(1)
    return known.base, known.factor


def _counted(unit: str, counted: str, indicator_id: str | None, name: str) -> str:
    if unit not in _DWELLINGS:
        return counted
    known = get(indicator_id or "")
    if known and known.domain == "housing":
        return "households"
    firms = known.unit in ("户", "家") if known else bool(_firms().search(name))
    return "things" if firms else counted


def by_family(figures: Iterable[Figure], aspect: Aspect) -> list[list[Figure]]:
    """Groups of figures whose units convert; what has no unit stands with the largest group."""
    groups: dict[str, list[Figure]] = {}
    bare: list[Figure] = []
    for figure in figures:
        found = _family_of(figure, figure.unit, aspect)
        (bare if found is None else groups.setdefault(found[0], [])).append(figure)
    if not groups:
        return [bare] if bare else []
    largest = min(groups, key=lambda name: (-len(groups[name]), name))
    groups[largest] += bare
    return [groups[name] for name in sorted(groups)]


def in_one_unit(figures: Sequence[Figure], aspect: Aspect) -> list[Figure]:
    """All figures of a group in the unit that its targets mostly have, or its outcomes where it has no targets.

    Growth is in % where any of it is: 翻番 beside 5% is 100%.
    """
    if aspect == "growth" and any(figure.unit == "%" for figure in figures):
        return [_converted(figure, "%", aspect) for figure in figures]
    votes = Counter(figure.unit for figure in figures if figure.unit and figure.measure.kind == "target")
    votes = votes or Counter(figure.unit for figure in figures if figure.unit)
    if not votes:
        return list(figures)
    unit = min(votes, key=lambda name: (-votes[name], name))
    return [_converted(figure, unit, aspect) for figure in figures]


def _converted(figure: Figure, unit: str, aspect: Aspect) -> Figure:
    own, wanted = _family_of(figure, figure.unit, aspect), _family_of(figure, unit, aspect)
    if own is None or wanted is None or own[1] == wanted[1]:
        return figure.scaled(Decimal(1), unit)
    return figure.scaled(own[1] / wanted[1], unit)


def _family_of(figure: Figure, unit: str | None, aspect: Aspect) -> tuple[str, Decimal] | None:
    return family(unit, aspect, figure.measure.indicator_id, figure.measure.indicator)


@lru_cache(maxsize=1)
def _firms() -> re.Pattern[str]:
    return re.compile("|".join(re.escape(row["firm"]) for row in rows(__package__, "firms.tsv")))
