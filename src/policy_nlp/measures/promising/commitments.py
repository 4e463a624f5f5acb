"""The word that binds a target, and how hard the wording is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.vocabulary import either, entries, words
from policy_nlp.records.measure import Force, MeasureRelation
from policy_nlp.records.span import Span
from policy_nlp.text.document import Sentence

_FORCES: dict[str, Force] = {r["word"]: "hard" if r["force"] == "hard" else "soft" for r in entries("commitments")}
_WORD = re.compile(
    f"{either('commitments')}{''.join(f'(?<!{re.escape(word)})' for word in words('cues', 'not binding'))}"
    "(?!取|(?:争取|力争)?(?:取得|实现|达到)?(?:更[好优高大]|最好)|生育|单列|草案|期间|[”》、，。；①-⑳⁰¹²³⁴-⁹\\[〔])"
)
"""A word that binds what is said behind it: none in 稳定预期, 三年行动计划, 计划① (of a note), 努力争取更好结果."""
_BOUNDS = frozenset(words("commitments", "bound"))
"""Words that say where a target lies; a word of will in the same clause (力争控制在3%) goes before them."""

_ROOM, _BINDING = ("approx", "between"), ("ge", "gt", "le", "lt")
_NO_WORD = "no word binds it"
_ANNOUNCING = ("：", ":")


class Commitment(NamedTuple):
    """The word that binds a target and the force of its wording, with what decided each."""

    word: str | None
    force: Force
    found: str
    why: str


class Binding(NamedTuple):
    """A binding word, and where it starts."""

    start: int
    word: str


def forces() -> dict[str, Force]:
    """The table of binding words: word to force."""
    return _FORCES


def bindings_of(sentence: Sentence, before: Sentence | None = None) -> list[Binding]:
    """The binding words of a sentence, in order, after those of the sentence `before` where that announces it.

    主要预期目标是： binds what the next line lists.
    """
    offset = sentence.span.start
    announced = bindings_of(before) if before is not None and before.text.rstrip().endswith(_ANNOUNCING) else []
    return announced + [Binding(offset + found.start(), found.group()) for found in _WORD.finditer(sentence.text)]


def commitment_of(mention: Mention, bindings: Sequence[Binding], relation: MeasureRelation) -> Commitment:
    """The binding word nearest before a target in its sentence, and the force of the whole wording.

    `bindings` are those of the sentence.  The wording of the number goes first: 以上 and 以内 bind, 左右 and ranges
    do not (the coding of the literature on growth targets); then the word.
    """
    nearest = _nearest(bindings, mention)
    if nearest is None:
        word, found, own = None, _NO_WORD, False
    else:
        word, own = nearest.word, nearest.start >= mention.clause_span.start
        found = f"{word} {'in' if own else 'before'} its clause"
    if relation in _ROOM:
        return Commitment(word, "soft", found, f"{relation} leaves room")
    if word is not None and (own or relation not in _BINDING):
        return Commitment(word, _FORCES[word], found, word)
    return Commitment(word, "hard", found, "a bound binds" if relation in _BINDING else "a plain number binds")


def commitment_without_number(clause: Span, bindings: Sequence[Binding]) -> Commitment:
    """The word of will nearest before the end of a target's `clause`, which says only against what it is to be more."""
    will = [binding for binding in bindings if binding.start < clause.end and binding.word not in _BOUNDS]
    if not will:
        return Commitment(None, "soft", _NO_WORD, "no number binds")
    own = will[-1].start >= clause.start
    found = f"{will[-1].word} {'in' if own else 'before'} its clause"
    return Commitment(will[-1].word, "soft", found, "no number binds")


def _nearest(bindings: Sequence[Binding], mention: Mention) -> Binding | None:
    """The nearest word of will in the figure's clause, else the nearest bound there, else a word of will before it."""
    bound: Binding | None = None
    for at in range(bisect_left(bindings, mention.start, key=_start) - 1, -1, -1):
        binding = bindings[at]
        own = binding.start >= mention.clause_span.start
        if not own and bound is not None:
            return bound
        if binding.word not in _BOUNDS:
            return binding
        if own and bound is None:
            bound = binding
    return bound


def _start(binding: Binding) -> int:
    return binding.start
