"""One life for each initiative."""

from __future__ import annotations

from collections.abc import Iterable

from policy_nlp.records.tracking import InitiativeLife
from policy_nlp.tracking.figures import Sheet


def lives(sheets: Iterable[Sheet]) -> list[InitiativeLife]:
    return []
