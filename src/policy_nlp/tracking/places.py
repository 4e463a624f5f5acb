"""Where regions stand among others."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from policy_nlp.records.tracking import Place
from policy_nlp.text.tables import rows
from policy_nlp.tracking.meta import Meta

_COUNTRY = "全国"


def places(regions: Iterable[str], meta: Meta) -> list[Place]:
    """What `meta` says of the regions, and beside the country what their names do: a province stands below it."""
    regions = set(regions)
    beside_country = _COUNTRY in regions
    known = {row.region: row for row in meta.rows if row.region}
    return [
        Place(
            region=region,
            parent=(row.parent if row else None) or parent,
            level=(row.level if row else None) or level,
        )
        for region in sorted(regions)
        for row in [known.get(region)]
        for level, parent in [_told_by_name(region) if beside_country else (None, None)]
    ]


@lru_cache(maxsize=1024)
def _told_by_name(region: str) -> tuple[str | None, str | None]:
    for row in rows(__package__, "levels.tsv"):
        if re.fullmatch(row["name"], region):
            return row["level"], row["parent"] or None
    return None, None
