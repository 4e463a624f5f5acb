"""The words that bound a number: 以上, 不低于, 超过, 左右."""

from __future__ import annotations

from typing import NamedTuple, cast

from policy_nlp.quantities.tables import by_first, by_last, rows
from policy_nlp.records.quantity import Relation
from policy_nlp.records.span import Span


class Bound(NamedTuple):
    """What a bounding word says, and where it stands."""

    relation: Relation
    cue: Span


_ROWS = rows("bounds.tsv")
_AFTER = {row["word"]: row for row in _ROWS if row["side"] == "after"}
_BEFORE = {row["word"]: row for row in _ROWS if row["side"] != "after"}
_AFTER_BY_FIRST, _BEFORE_BY_LAST = by_first(_AFTER), by_last(_BEFORE)


def bound_after(text: str, end: int) -> Bound | None:
    """The bounding word that begins at `end`: 以上, 左右."""
    for word in _AFTER_BY_FIRST.get(text[end : end + 1], ()):
        stop = end + len(word)
        if text.startswith(word, end):
            row = _AFTER[word]
            if text[stop : stop + 1] not in row["not_next_to"] or stop >= len(text):
                return Bound(cast(Relation, row["relation"]), Span(end, stop))
    return None


def bound_before(text: str, start: int, bare: bool) -> Bound | None:
    """The bounding word that ends at `start`: 超过, 约; some only before a magnitude without a digit (上万人)."""
    while start and text[start - 1] in "了有为 ":
        start -= 1
    for word in _BEFORE_BY_LAST.get(text[start - 1 : start], ()):
        begin = start - len(word)
        if begin < 0 or not text.startswith(word, begin):
            continue
        row = _BEFORE[word]
        if row["side"] == "before_magnitude" and not bare:
            continue
        if begin and text[begin - 1] in row["not_next_to"]:
            continue
        return Bound(cast(Relation, row["relation"]), Span(begin, start))
    return None
