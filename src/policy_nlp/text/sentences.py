"""Where the sentences of a line end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy_nlp.records.span import Span
from policy_nlp.text.lines import trimmed

_END = re.compile(r"[。！？!?｡]+[”’」』）〉》】\])\"'\u200b]*(?:\[\d{1,3}\]|［\d{1,3}］|〔\d{1,3}〕)?")
_WORD = re.compile(r"\w")


def sentences_of(text: str, line: Span) -> Iterator[Span]:
    """The sentences of `line`, in order.

    A sentence ends with 。！？ and the quotes and brackets that close behind it, or with the line;
    a semicolon ends a group of clauses, not a sentence.  Stops without words are none.
    """
    start = line.start
    for end in (*(stop.end() for stop in _END.finditer(text, line.start, line.end)), line.end):
        if _WORD.search(text, start, end):
            yield trimmed(text, start, end)
            start = end
