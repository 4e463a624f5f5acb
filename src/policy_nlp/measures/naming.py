"""Which of several candidate names a figure takes, by weights that were trained on annotated reports."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from policy_nlp.catalogue import identify
from policy_nlp.measures.candidates import Candidate, candidates
from policy_nlp.measures.parts import Parts
from policy_nlp.measures.words import heads, is_verb, tagged
from policy_nlp.records.quantity import Quantity

_RATES = ("率", "比重", "占比", "比例", "份额")
_TOTALS = ("额", "值", "量", "收入", "投资", "规模", "人数", "人次", "数", "产值", "面积", "里程")
_DIMENSIONS = {
    "share": "share",
    "points": "share",
    "money": "money",
    "rank": "rank",
    "multiple": "share",
    "count": "count",
    "people": "count",
    "": "count",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """The name chosen, and what tells how sure it is."""

    name: Candidate
    features: tuple[str, ...]


def choose(parts: Parts, quantity: Quantity, aspect: str) -> Choice:
    """The best of the names that `parts` may make for a figure of `aspect`."""
    offered = candidates(parts)
    conditions = conditions_of(parts, quantity, aspect)
    if len(offered) == 1:
        return Choice(offered[0], _certainty(offered[0], None, conditions))
    weights = _weights()
    scores = [sum(weights.get(f, 0.0) for f in features_of(c, k, parts, conditions)) for k, c in enumerate(offered)]
    best = max(range(len(offered)), key=lambda k: (scores[k], -k))
    second = max(s for k, s in enumerate(scores) if k != best)
    return Choice(offered[best], _certainty(offered[best], scores[best] - second, conditions))


def _certainty(chosen: Candidate, margin: float | None, conditions: Sequence[str]) -> tuple[str, ...]:
    """Features of a choice: how the name was made, how far it stands above the second, how long it is."""
    lead = "alone" if margin is None else "far" if margin > 2 else "near" if margin > 0.7 else "close"
    told = [c for c in conditions if c.startswith(("own:", "joined:", "unit:")) and " " not in c]
    return (
        f"made:{chosen.made}",
        f"lead:{lead}",
        f"made:{chosen.made} lead:{lead}",
        f"length:{_size(chosen.text)}",
        *told,
    )


@lru_cache(maxsize=1)
def _weights() -> dict[str, float]:
    path = files(__package__).joinpath("name_weights.json")
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else {}


def conditions_of(parts: Parts, quantity: Quantity, aspect: str) -> list[str]:
    """What holds for a figure and its surroundings, whichever name it takes."""
    own = parts.own
    found = [
        f"own:{_size(own)}",
        f"joined:{parts.joined}",
        f"unit:{_DIMENSIONS.get(quantity.dimension, 'physical')}",
        f"aspect:{aspect}",
        "previous" if parts.previous else "first",
        f"joined:{parts.joined} own:{_size(own)}",
    ]
    if own:
        found.append("own is head" if own in heads() else "own is more")
        found.append("own verbal" if parts.verb == own else "own opens verbal" if parts.verb else "own nominal")
        found.append(f"own ends:{_ending(own)}")
    if parts.counted:
        found += ["counting", "counted opens verbal" if is_verb(*tagged(parts.counted)[0]) else "counted nominal"]
        if parts.noun != parts.counted:
            found.append("counted has verb")
    if parts.owned:
        found.append("owned")
    if parts.previous_verb:
        found.append("previous verb")
    if parts.previous and own and parts.previous[-1] == own[-1]:
        found.append("same head as previous")
    if parts.alike:
        found += ["alike", f"alike joined:{parts.joined}"]
    if parts.subject:
        found.append("subject")
    if parts.object:
        found.append("object")
    if parts.said:
        found.append("said")
    if parts.topic:
        found.append("topic")
    if parts.place:
        found.append("place")
    return found


def features_of(candidate: Candidate, place: int, parts: Parts, conditions: Sequence[str]) -> list[str]:
    """The features of one candidate: how it was made under which conditions, and what it looks like."""
    made, text = candidate.made, candidate.text
    found = [made, *(f"{made} | {c}" for c in conditions)]
    if place == 0:
        found += ["plain", *(f"plain | {c}" for c in conditions)]
    words = tagged(text)
    found.append(f"length:{_size(text)}")
    if words:
        found.append(f"begins:{words[0][1][0]}")
        found.append(f"ends:{words[-1][1][0]}")
        found.append(f"ends:{_ending(text)}")
    if text in heads():
        found.append("is head")
    if len(text) > 2 and _is_known(text):
        found += ["known", f"known | {made}"]
    if any(c.isdigit() for c in text):
        found.append("has digits")
    if "、" in text:
        found.append("has list")
    if len(text) > len(parts.own) and parts.own and _repeats(text):
        found.append("repeats")
    return found


@lru_cache(maxsize=16384)
def _is_known(name: str) -> bool:
    """Whether the catalogue has the name among its aliases."""
    match = identify(name)
    return match is not None and match.how == "alias"


def _repeats(text: str) -> bool:
    """Whether two characters in a row occur twice: 产业投资研发投资."""
    pairs = [text[k : k + 2] for k in range(len(text) - 1)]
    return len(set(pairs)) < len(pairs)


def _size(text: str) -> str:
    length = len(text)
    return (
        "0"
        if not length
        else "1-2"
        if length <= 2
        else "3-4"
        if length <= 4
        else "5-8"
        if length <= 8
        else "9-16"
        if length <= 16
        else "17+"
    )


def _ending(text: str) -> str:
    if text.endswith(_RATES):
        return "rate"
    return "total" if text.endswith(_TOTALS) else "thing"
