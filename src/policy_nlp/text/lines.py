"""The lines of a text, without what only sets them."""

from __future__ import annotations

import re

from policy_nlp.records.span import Span, span_at

_BLANK = r"\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_INK = re.compile(rf"[^{_BLANK}]")
_BLANK_CHARACTERS = "".join(re.findall(rf"[{_BLANK}]", "".join(map(chr, range(0x3001))))) + "\ufeff"
_BLANKS = frozenset(_BLANK_CHARACTERS)


def trimmed(text: str, start: int, end: int) -> Span:
    """The range without white space at its ends; empty at `end` where nothing else is in it."""
    if start < end and text[start] not in _BLANKS and text[end - 1] not in _BLANKS:
        return span_at(start, end)
    ink = _INK.search(text, start, end)
    if ink is None:
        return Span(end, end)
    return Span(ink.start(), start + len(text[start:end].rstrip(_BLANK_CHARACTERS)))


def lines_of(text: str) -> list[Span]:
    """The lines that have something on them, without the white space at their ends."""
    found, at = [], 0
    for line in text.splitlines(keepends=True):
        if inked := line.lstrip(_BLANK_CHARACTERS):
            start = at + len(line) - len(inked)
            found.append(span_at(start, start + len(inked.rstrip(_BLANK_CHARACTERS))))
        at += len(line)
    return found
