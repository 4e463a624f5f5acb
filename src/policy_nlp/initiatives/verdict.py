"""What was decided of a name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from math import exp
from typing import get_args

from policy_nlp.records.initiative import InitiativeType

CLASSES: tuple[InitiativeType | None, ...] = (*get_args(InitiativeType), None)
"""The types, and None for a name that is no initiative."""
Votes = Mapping[InitiativeType | None, int]
"""How many names beside one are of each class."""


@dataclass(slots=True)
class Verdict:
    """The type of a name (None: no initiative), how sure that is, and what decided it.

    `scores` are what the trained weights gave each of CLASSES, and `explain` puts into words why one of them is
    likely; a rule gives none.
    """

    type: InitiativeType | None
    confidence: float
    why: str | Callable[[], str]
    scores: Sequence[float] = ()
    explain: Callable[[int], str] | None = None

    @property
    def reason(self) -> str:
        """What decided; put into words when it is asked for, which it seldom is."""
        return self.why if isinstance(self.why, str) else self.why()


def likeliest(scores: Sequence[float], explain: Callable[[int], str]) -> Verdict:
    """The class of the highest of `scores`."""
    highest = max(scores)
    best = scores.index(highest)
    likelihood = 1 / sum([exp(score - highest) for score in scores], 0.0)
    return Verdict(CLASSES[best], likelihood, partial(explain, best) if CLASSES[best] else "", scores, explain)


def swayed(verdict: Verdict, votes: Votes) -> Verdict:
    """`verdict`, where the weights decided, after `votes` for what the name is, which all together count for one."""
    total = sum(votes.values())
    if verdict.explain is None or not total:
        return verdict
    scores = [score + votes[kind] / total for kind, score in zip(CLASSES, verdict.scores, strict=True)]
    return likeliest(scores, verdict.explain)
