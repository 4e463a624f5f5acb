"""Where regions stand among others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from policy_nlp.records.tracking import Place
from policy_nlp.text.tables import rows
from policy_nlp.tracking.meta import Meta, MetaRow

_COUNTRY = "全国"


def places(files: Mapping[str, Sequence[str]], meta: Meta) -> list[Place]:
    """What `meta` says of regions, or of the `files` of their reports, and beside the country what their names do.

    A province stands below the country.
    """
    regions = set(files)
    beside_country = _COUNTRY in regions
    return [
        Place(
            region=region,
            parent=next((row.parent for row in said if row.parent), parent),
            level=next((row.level for row in said if row.level), level),
        )
        for region in sorted(regions)
        for said in [_rows_of(region, files[region], meta)]
        for level, parent in [_told_by_name(region) if beside_country else (None, None)]
    ]


def _rows_of(region: str, files: Iterable[str], meta: Meta) -> list[MetaRow]:
    """The rows that name the region, then those of its reports, whose region the table may leave to the report."""
    named = [row for row in meta.rows if row.region == region]
    return named + [row for file in files if (row := meta.of(file))]


@lru_cache(maxsize=1024)
def _told_by_name(region: str) -> tuple[str | None, str | None]:
    for row in rows(__package__, "levels.tsv"):
        if re.fullmatch(row["name"], region):
            return row["level"], row["parent"] or None
    return None, None
