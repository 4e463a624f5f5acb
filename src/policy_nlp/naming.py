"""Whose report a source is, and of which year."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from policy_nlp.reading import Source
from policy_nlp.text.document import Document

_NAMED = re.compile(r"(\w*?)-?((?:19|20)\d\d)\b")


@dataclass(frozen=True, slots=True)
class Naming:
    """Title, region, year and date of a report, each None where nothing tells it."""

    title: str | None = None
    region: str | None = None
    year: int | None = None
    date: str | None = None

    def overridden(self, region: str | None, year: int | None) -> Naming:
        """The same with the region and the year that the user gave."""
        return replace(self, region=region or self.region, year=self.year if year is None else year)


def name_of(document: Document, source: Source) -> Naming:
    """What the report says of itself, or else what its file is called."""
    named = _NAMED.match(source.name)
    return Naming(region=named[1] or None, year=int(named[2])) if named else Naming()
