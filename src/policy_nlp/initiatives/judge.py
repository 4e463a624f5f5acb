"""What a candidate is: by the rules where they know, else by the trained weights."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache, partial
from importlib.resources import files
from struct import unpack

from policy_nlp.initiatives.candidate import Candidate
from policy_nlp.initiatives.features import GROUPS, HAS, Named, features, named, of_all, of_name, of_place, spelled
from policy_nlp.initiatives.rules import by_rule
from policy_nlp.initiatives.verdict import CLASSES, Verdict, likeliest

_TOLD = 3
"""So many features are named as the reason."""
_PARTS = 10**6
"""Weights are added up in millionths, as whole numbers: of many features, in any order, exactly."""
_NAMES = 8192
"""So many names are remembered with their weights."""
_BITS = 64
_LAYOUT = f"<{len(CLASSES)}Q"
_MIDDLE = 1 << (_BITS - 1)
_ALL_MIDDLE = sum(_MIDDLE << (_BITS * place) for place in range(len(CLASSES)))


class Weights:
    """A linear model: for each class of CLASSES an intercept, and for each feature a weight for every class.

    The weights of a feature for all classes are one whole number, each in 64 bits of its own, so that one addition
    adds up all of them.
    """

    def __init__(self, intercepts: Sequence[float], weights: Mapping[str, Sequence[float]]) -> None:
        self.intercepts, self.weights = intercepts, weights
        self._intercepts = _packed(intercepts)
        self._by_group: dict[str, dict[str, int]] = {group: {} for group in GROUPS}
        by_first = {group.partition(" ")[0]: group for group in GROUPS}
        for name, row in weights.items():
            group = by_first.get(name.partition(" ")[0], name)
            packed = _packed(row)
            if name.startswith(f"{group} "):
                own = self._by_group[group]
                own[name[len(group) + 1 :]] = packed
                if (character := name.removeprefix(f"{group} {HAS}")) and len(character) == 1:
                    own[character] = packed
            else:
                for own in self._by_group.values():
                    own[name] = packed
        self._of_name = lru_cache(maxsize=_NAMES)(self._weighed)

    @classmethod
    @lru_cache(maxsize=1)
    def shipped(cls) -> Weights:
        """The weights that came with the package."""
        table = json.loads(files(__package__).joinpath("weights.json").read_text(encoding="utf-8"))
        return cls(table["intercepts"], table["weights"])

    def judge(self, mentions: Sequence[Candidate]) -> Verdict:
        """The likeliest class for the name of these `mentions`, by the mean of what each says."""
        total = self._intercepts * len(mentions)
        for mention in mentions:
            group, weight = self._of_name(named(mention))
            total += weight + self._sum(group, of_place(mention))
        group, together = of_all(mentions)
        total += len(mentions) * self._sum(group, together)
        scores = unpack(_LAYOUT, (total + _ALL_MIDDLE).to_bytes(8 * len(CLASSES), "little"))
        whole = _PARTS * len(mentions)
        return likeliest([score / whole for score in scores], partial(self._reason, mentions))

    def _weighed(self, name: Named) -> tuple[str, int]:
        """The group of a mention, and the weight of what its name looks like: names recur from report to report."""
        group, of_group, inside, others = of_name(name)
        return group, self._sum(group, (group, *of_group, *set(inside), *others))

    def _sum(self, group: str, held: Iterable[str]) -> int:
        return sum(filter(None, map(self._by_group[group].get, held)))

    def _reason(self, mentions: Sequence[Candidate], best: int) -> str:
        row_of = self.weights.get
        told = [(row[best] * share, name) for name, share in averaged(mentions).items() if (row := row_of(name))]
        return "; ".join(f"{name} ({weight:+.2f})" for weight, name in sorted(told, reverse=True)[:_TOLD])


def _packed(row: Sequence[float]) -> int:
    return sum([round(weight * _PARTS) << (_BITS * place) for place, weight in enumerate(row)])


def averaged(mentions: Sequence[Candidate]) -> dict[str, float]:
    """For each feature the share of the mentions that have it; those of all mentions together hold wholly."""
    group, together = of_all(mentions)
    whole = dict.fromkeys([f"{group} {feature}" for feature in together], 1.0)
    if len(mentions) == 1:
        return dict.fromkeys(spelled(features(mentions[0])), 1.0) | whole
    counts = Counter(name for mention in mentions for name in spelled(features(mention)))
    return {name: count / len(mentions) for name, count in counts.items()} | whole


def judge(mentions: list[Candidate]) -> Verdict:
    """What the name of these `mentions` is."""
    return by_rule(mentions) or Weights.shipped().judge(mentions)
