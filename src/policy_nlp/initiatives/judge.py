"""What a candidate is: by the rules where they know, else by the trained weights."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from importlib.resources import files
from math import exp
from operator import add
from typing import get_args

from policy_nlp.initiatives.candidate import Candidate
from policy_nlp.initiatives.features import features
from policy_nlp.initiatives.rules import by_rule
from policy_nlp.initiatives.verdict import Verdict
from policy_nlp.initiatives.words import PACKAGE
from policy_nlp.records.initiative import InitiativeType

CLASSES: tuple[InitiativeType | None, ...] = (*get_args(InitiativeType), None)
"""The types, and None for a name that is no initiative."""
_TOLD = 3
"""So many features are named as the reason."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A linear model: for each class of CLASSES an intercept, and for each feature a weight for every class."""

    intercepts: tuple[float, ...]
    weights: Mapping[str, list[float]]

    @classmethod
    @lru_cache(maxsize=1)
    def shipped(cls) -> Weights:
        """The weights that came with the package."""
        table = json.loads(files(PACKAGE).joinpath("weights.json").read_text(encoding="utf-8"))
        return cls(tuple(table["intercepts"]), table["weights"])

    def judge(self, found: Mapping[str, float]) -> Verdict:
        """The likeliest class for a name with the features `found`."""
        weights = self.weights
        rows = [
            weights[feature] if value == 1.0 else [weight * value for weight in weights[feature]]
            for feature, value in found.items()
            if feature in weights
        ]
        scores = list(map(add, self.intercepts, map(sum, zip(*rows, strict=True)))) if rows else list(self.intercepts)
        highest = max(scores)
        best = scores.index(highest)
        likelihood = 1 / sum([exp(score - highest) for score in scores])
        return Verdict(CLASSES[best], likelihood, partial(self._reason, found, best) if CLASSES[best] else "")

    def _reason(self, found: Mapping[str, float], best: int) -> str:
        told = [(self.weights[name][best] * value, name) for name, value in found.items() if name in self.weights]
        return "; ".join(f"{name} ({weight:+.2f})" for weight, name in sorted(told, reverse=True)[:_TOLD])


def averaged(mentions: list[Candidate]) -> dict[str, float]:
    """For each feature the share of the mentions that have it."""
    if len(mentions) == 1:
        return dict.fromkeys(features(mentions[0]), 1.0)
    counts: dict[str, float] = {}
    for mention in mentions:
        for feature in dict.fromkeys(features(mention)):
            counts[feature] = counts.get(feature, 0) + 1
    return {feature: count / len(mentions) for feature, count in counts.items()}


def judge(mentions: list[Candidate]) -> Verdict:
    """What the name of these `mentions` is."""
    return by_rule(mentions) or Weights.shipped().judge(averaged(mentions))
