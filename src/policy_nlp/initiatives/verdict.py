"""What was decided of a name."""

from __future__ import annotations

from dataclasses import dataclass

from policy_nlp.records.initiative import InitiativeType


@dataclass(frozen=True, slots=True)
class Verdict:
    """The type of a name (None: no initiative), how sure that is, and what decided it."""

    type: InitiativeType | None
    confidence: float
    reason: str
