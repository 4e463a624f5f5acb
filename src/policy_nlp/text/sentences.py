"""Where the sentences of a line end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy_nlp.records.span import Span
from policy_nlp.text.lines import trimmed

_END = re.compile(r"[。！？!?｡]+[”’」』）〉》】\])\"'\u200b]*(?:\[\d{1,3}\]|［\d{1,3}］|〔\d{1,3}〕)?")


def sentences_of(text: str, line: Span) -> Iterator[Span]:
    """The sentences of `line`, in order.

    A sentence ends with 。！？ and the quotes and brackets that close behind it, or with the line;
    a semicolon ends a group of clauses, not a sentence.
    """
    start = line.start
    for end in _END.finditer(text, line.start, line.end):
        sentence = trimmed(text, start, end.end())
        if sentence.start < end.start():
            yield sentence
            start = end.end()
    rest = trimmed(text, start, line.end)
    if rest.start < rest.end:
        yield rest
