"""Whether a figure's unit fits an indicator."""

from __future__ import annotations

from functools import lru_cache

from policy_nlp.catalogue.tables import read_table

_MAGNITUDES = "十百千万亿"


def fits(unit: str | None, aspect: str | None, expected: str) -> bool:
    """Whether a figure of `aspect` in `unit` can be one of an indicator whose level has the unit `expected`.

    A missing unit fits all: many figures are counted without one (3.78万农牧民).
    """
    family = unit_family(unit or "")
    if not family or aspect in ("growth", "rank", "gap"):
        return True
    if family == unit_family(expected) or family == "times":
        return True
    return aspect is None and family == "share"


def unit_family(unit: str) -> str:
    """The kind of thing that `unit` measures, with or without a magnitude word; the bare unit where unknown."""
    families = _families()
    while unit not in families and unit[:1] and unit[0] in _MAGNITUDES:
        unit = unit[1:]
    return families.get(unit, unit)


@lru_cache(maxsize=1)
def _families() -> dict[str, str]:
    return {unit: row["family"] for row in read_table("units") for unit in row["units"].split(" ")}
