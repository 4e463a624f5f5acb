"""A measure in the terms of the clean text, with what decided each field."""

from __future__ import annotations

from dataclasses import dataclass, field

from policy_nlp.measures.promising.commitments import Commitment
from policy_nlp.records.measure import Aspect, Basis, Direction, Force, Kind, MeasureRelation
from policy_nlp.records.quantity import Quantity
from policy_nlp.text.document import Sentence


@dataclass(slots=True)
class Described:
    """A measure in clean-text terms, with what decided each field.

    `features` are what its confidence was reckoned from.
    """

    sentence: Sentence
    quantity: Quantity | None
    indicator: str
    kind: Kind
    aspect: Aspect
    direction: Direction | None
    relation: MeasureRelation
    unit: str | None = None
    start_year: int | None = None
    end_year: int | None = None
    basis: Basis | None = None
    commitment: str | None = None
    force: Force | None = None
    scope: str | None = None
    reference: str | None = None
    condition: str | None = None
    text: str = ""
    confidence: float = 0.5
    features: tuple[str, ...] = ()
    reasons: dict[str, str] = field(default_factory=dict)

    def bind(self, bound: Commitment) -> None:
        """Note what binds a target, and what decided that."""
        self.commitment, self.force = bound.word, bound.force
        self.reasons["commitment"], self.reasons["force"] = bound.found, bound.why

    def unbind(self) -> None:
        """Note that nothing binds what is no target."""
        self.commitment = self.force = None
        for bound in ("commitment", "force"):
            self.reasons.pop(bound, None)
