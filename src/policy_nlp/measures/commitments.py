"""The word that binds a target, and how hard the wording is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.vocabulary import either, entries
from policy_nlp.records.measure import Force, MeasureRelation
from policy_nlp.text.document import Sentence

_FORCES: dict[str, Force] = {r["word"]: "hard" if r["force"] == "hard" else "soft" for r in entries("commitments")}
_WORD = re.compile(either("commitments"))


class Binding(NamedTuple):
    """A binding word, and where it starts."""

    start: int
    word: str


def forces() -> dict[str, Force]:
    """The table of binding words: word to force."""
    return _FORCES


def bindings_of(sentence: Sentence) -> list[Binding]:
    """The binding words of a sentence, in order."""
    offset = sentence.span.start
    return [Binding(offset + found.start(), found.group()) for found in _WORD.finditer(sentence.text)]


def commitment_of(mention: Mention, bindings: Sequence[Binding], relation: MeasureRelation) -> tuple[str | None, Force]:
    """The binding word nearest before a target in its sentence, and the force of the whole wording.

    `bindings` are those of the sentence.  The wording of the number goes first: 以上 and 以内 bind, 左右 and ranges
    do not (the coding of the literature on growth targets); then the word.
    """
    before = bisect_left(bindings, mention.quantity.span.start, key=lambda binding: binding.start)
    nearest = bindings[before - 1] if before else None
    word = nearest.word if nearest else None
    if relation in ("approx", "between"):
        return word, "soft"
    if nearest is not None and nearest.start >= mention.clause_span.start:
        return word, _FORCES[nearest.word]
    if nearest is None or relation in ("ge", "gt", "le", "lt"):
        return word, "hard"
    return word, _FORCES[nearest.word]
