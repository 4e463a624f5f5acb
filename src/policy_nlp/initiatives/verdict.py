"""What was decided of a name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from policy_nlp.records.initiative import InitiativeType


@dataclass(slots=True)
class Verdict:
    """The type of a name (None: no initiative), how sure that is, and what decided it."""

    type: InitiativeType | None
    confidence: float
    why: str | Callable[[], str]

    @property
    def reason(self) -> str:
        """What decided; put into words when it is asked for, which it seldom is."""
        return self.why if isinstance(self.why, str) else self.why()
