"""What tells which candidate name a figure takes: its surroundings, and what each candidate looks like."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_nlp.catalogue.matching import known_names
from policy_nlp.measures.aspects import aspect_of
from policy_nlp.measures.naming.around.surroundings import Surroundings
from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import words
from policy_nlp.measures.words import heads, is_verb, tagged
from policy_nlp.records.quantity import Quantity

_RATES, _TOTALS = words("name_ends", "rate"), words("name_ends", "total")
_HEADS = heads()
_UNITS = {
    "share": "unit:share",
    "points": "unit:share",
    "money": "unit:money",
    "rank": "unit:rank",
    "multiple": "unit:share",
    "count": "unit:count",
    "people": "unit:count",
    "": "unit:count",
}
_SIZES = ("0", *["1-2"] * 2, *["3-4"] * 2, *["5-8"] * 4, *["9-16"] * 8)
_LONG = len(_SIZES)
_LENGTHS, _OWN_LENGTHS = (tuple(f"{what}:{band}" for band in (*_SIZES, "17+")) for what in ("length", "own"))
_ENDS = {end: f"ends:{end}" for end in ("rate", "total", "thing")}
_TWICE = re.compile(r"(.)\1\1|(..).*\2", re.DOTALL)
_DIGIT = re.compile(r"\d")
CROSS = " | "
"""Stands between how a name was made and a condition, in the feature that both make together."""


def beside(parts: Parts, quantity: Quantity) -> tuple[str, str, str]:
    """The three conditions that tell most: how long the name before is, how it is joined, what the unit measures."""
    length = _OWN_LENGTHS[min(len(parts.own), _LONG)]
    return length, f"joined:{parts.joined}", _UNITS.get(quantity.dimension, "unit:physical")


def conditions_of(parts: Parts, around: Surroundings, quantity: Quantity, tail: Tail) -> list[str]:
    """What holds for a figure and its surroundings, whichever name it takes."""
    own = parts.own
    length, joined, unit = beside(parts, quantity)
    aspect = aspect_of(quantity, tail, own).aspect
    found = [length, joined, unit, f"aspect:{aspect}", "previous" if parts.previous else "first", f"{joined} {length}"]
    if own:
        found.append("own is head" if own in _HEADS else "own is more")
        found.append("own verbal" if parts.verb == own else "own opens verbal" if parts.verb else "own nominal")
        found.append(f"own ends:{_ending(own)}")
    return [
        *found,
        *_following_conditions(parts),
        *_counting_conditions(parts),
        *_previous_conditions(parts),
        *_around_conditions(around),
    ]


def _following_conditions(parts: Parts) -> list[str]:
    found = ["purpose"] if parts.purpose else []
    if parts.aimless:
        found.append("aimless")
    if parts.reaches:
        found += ["reaches", f"reaches {parts.reaches}"]
    if parts.attached:
        found.append("attached opens verbal" if is_verb(*tagged(parts.attached)[0]) else "attached nominal")
    return found


def _counting_conditions(parts: Parts) -> list[str]:
    found = ["owned"] if parts.owned else []
    if parts.counted:
        found += ["counting", "counted opens verbal" if is_verb(*tagged(parts.counted)[0]) else "counted nominal"]
        if parts.noun != parts.counted:
            found.append("counted has verb")
    return found


def _previous_conditions(parts: Parts) -> list[str]:
    found = []
    if parts.previous_verb:
        found.append("previous verb")
    if parts.previous and parts.own and parts.previous[-1] == parts.own[-1]:
        found.append("same head as previous")
    if parts.alike:
        found += ["alike", f"alike joined:{parts.joined}"]
    return found


def _around_conditions(around: Surroundings) -> list[str]:
    pieces = {
        "subject": around.subject,
        "object": around.object,
        "said": around.said,
        "topic": around.topic,
        "place": around.place,
    }
    return [name for name, piece in pieces.items() if piece] + [f"aim {where}" for where, _ in around.aims]


def features_of(candidate: Candidate, place: int, parts: Parts, conditions: Sequence[str]) -> list[str]:
    """The features of one candidate: how it was made under which conditions, and what it looks like."""
    marks = marks_of(candidate, place)
    crossed = (f"{mark}{CROSS}{condition}" for mark in marks for condition in conditions)
    return [*marks, *crossed, *looks_of(candidate, parts)]


def marks_of(candidate: Candidate, place: int) -> list[str]:
    """How a candidate was made, and whether it is the plain reading (at `place` 0)."""
    return [candidate.made, "plain"] if place == 0 else [candidate.made]


def looks_of(candidate: Candidate, parts: Parts) -> list[str]:
    """What a candidate looks like."""
    text = candidate.text
    found = [_LENGTHS[min(len(text), _LONG)]]
    if text:
        found.append(_ENDS[_ending(text)])
    if text in _HEADS:
        found.append("is head")
    if len(text) > 2 and text in known_names():
        found += ["known", f"known{CROSS}{candidate.made}"]
    if not text.isalpha() and _DIGIT.search(text):
        found.append("has digits")
    if "、" in text:
        found.append("has list")
    if len(text) > len(parts.own) and parts.own and len(set(text)) < len(text) - 1 and _repeats(text):
        found.append("repeats")
    return found


def size(text: str) -> str:
    """The length of a name, as a band."""
    return _SIZES[len(text)] if len(text) < len(_SIZES) else "17+"


def _repeats(text: str) -> bool:
    """Whether two characters in a row occur twice: 产业投资研发投资."""
    return _TWICE.search(text) is not None


def _ending(text: str) -> str:
    if text.endswith(_RATES):
        return "rate"
    return "total" if text.endswith(_TOTALS) else "thing"
