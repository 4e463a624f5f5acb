"""The words that bound a number: 以上, 不低于, 超过, 左右."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from policy_nlp.quantities.tables import by_first, by_last, rows
from policy_nlp.records.quantity import Relation
from policy_nlp.records.span import Span


@dataclass(slots=True)
class Bound:
    """What a bounding word says, and where it stands."""

    relation: Relation
    cue: Span


@dataclass(slots=True)
class _Word:
    word: str
    relation: Relation
    """`eq` where it only ends like a word that bounds, and says nothing: 大型商超30家."""
    not_next_to: str
    """Characters on the far side that make it part of another word: 节 before 约, 蒙 after 内."""
    not_of: str
    """A dimension that it says something else of: 近三年 is the last three years."""
    magnitude_only: bool
    """Whether it bounds only a magnitude word: 上万人 without a digit, 千亿级 without a unit."""


_WORDS = {
    (row["word"], row["side"].startswith("after")): _Word(
        row["word"],
        cast(Relation, row["relation"]),
        row["not_next_to"],
        row["not_of"],
        row["side"].endswith("_magnitude"),
    )
    for row in rows("bounds.tsv")
}
_AFTER = {
    first: tuple(_WORDS[word, True] for word in words)
    for first, words in by_first(word for word, after in _WORDS if after).items()
}
_BEFORE = {
    last: tuple(_WORDS[word, False] for word in words)
    for last, words in by_last(word for word, after in _WORDS if not after).items()
}
_BETWEEN = "了有为达到于 "
"""What may stand between a bounding word and its number: 超过了5%, 约有三成."""


def bound_after(text: str, end: int, magnitude_alone: bool) -> Bound | None:
    """The bounding word that begins at `end`: 以上, 左右; 级 only where a magnitude word without a unit ends there."""
    for entry in _AFTER.get(text[end : end + 1], ()):
        if text.startswith(entry.word, end):
            stop = end + len(entry.word)
            fits = magnitude_alone or not entry.magnitude_only
            if fits and (stop == len(text) or text[stop] not in entry.not_next_to):
                return Bound(entry.relation, Span(end, stop))
    return None


def bound_before(text: str, start: int, bare: bool, dimension: str) -> Bound | None:
    """The bounding word that ends at `start`, for a number of `dimension`; `bare` says it is a magnitude word."""
    for _ in range(4):
        for entry in _BEFORE.get(text[start - 1 : start], ()):
            begin = start - len(entry.word)
            if begin < 0 or not text.startswith(entry.word, begin):
                continue
            fits = (bare or not entry.magnitude_only) and entry.not_of != dimension
            if fits and (not begin or text[begin - 1] not in entry.not_next_to):
                return Bound(entry.relation, Span(begin, start)) if entry.relation != "eq" else None
        if not start or text[start - 1] not in _BETWEEN:
            break
        start -= 1
    return None


def relation_before(word: str) -> Relation:
    """The relation that a bounding word gives to the number behind it; KeyError for any other word."""
    return _WORDS[word, False].relation


def relation_after(word: str) -> Relation:
    """The relation that a bounding word gives to the number before it; KeyError for any other word."""
    return _WORDS[word, True].relation
