"""The word that binds a target, and how hard the wording is."""

from __future__ import annotations

import re
from functools import lru_cache

from policy_nlp.measures.mentions import Mention
from policy_nlp.records.measure import Force
from policy_nlp.records.quantity import Relation
from policy_nlp.text.tables import rows


@lru_cache(maxsize=1)
def forces() -> dict[str, Force]:
    """The table of binding words: word to force."""
    return {r["word"]: "hard" if r["force"] == "hard" else "soft" for r in rows(__package__, "commitments.tsv")}


@lru_cache(maxsize=1)
def _words() -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, forces()), key=len, reverse=True)))


def commitment_of(
    text: str, mention: Mention, sentence_start: int, relation: Relation | str
) -> tuple[str | None, Force]:
    """The binding word nearest before a target in its sentence, and the force of the whole wording.

    The wording of the number goes first: 以上 and 以内 bind, 左右 and ranges do not (the coding of the literature
    on growth targets); then the word.
    """
    word = None
    for found in _words().finditer(text, sentence_start, mention.quantity.span.start):
        word = found.group()
    own = None
    for found in _words().finditer(text, mention.clause_span.start, mention.quantity.span.start):
        own = found.group()
    if relation in ("approx", "between"):
        return word, "soft"
    if own is not None:
        return word, forces()[own]
    if relation in ("ge", "gt", "le", "lt"):
        return word, "hard"
    return word, forces()[word] if word is not None else "hard"
