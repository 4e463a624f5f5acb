"""Where the sentences of a line end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy_nlp.records.span import Span
from policy_nlp.text.lines import trimmed

# A pattern that begins with a class of characters, not with its repetition, is searched for by the class alone.
_END = re.compile(r"[。！？!?｡][。！？!?｡]*[”’」』）〉》】\])\"'\u200b]*(?:\[\d{1,3}\]|［\d{1,3}］|〔\d{1,3}〕)?")
_WORD = re.compile(r"\w")
_PAUSE = re.compile(r"[；;，,、：:](?!\d)|[^\w.．,，；;、：:]")
_LONGEST = 1000
"""No sentence is longer, in characters; those of real reports stay below 600.

Every measure repeats its sentence: without a bound, a text that never stops would give records of its length squared.
"""


def sentences_of(text: str, line: Span) -> Iterator[Span]:
    """The sentences of `line`, in order.

    A sentence ends with 。！？ and the quotes and brackets that close behind it, or with the line;
    a semicolon ends a group of clauses, not a sentence.  Stops without words are none.  What never stops is cut
    at the last pause that keeps it within bounds.
    """
    start = wordless = line.start  # from the one to the other there are no words
    for end in (*[stop.end() for stop in _END.finditer(text, line.start, line.end)], line.end):
        if start == end or not (text[start].isalnum() or _WORD.search(text, max(start, wordless), end)):
            wordless = end
            continue
        if end - start <= _LONGEST:
            yield trimmed(text, start, end)
        else:
            for cut in (*_cuts(text, start, end), end):
                if _WORD.search(text, start, cut):
                    yield trimmed(text, start, cut)
                start = cut
        start = end


def _cuts(text: str, start: int, end: int) -> Iterator[int]:
    while end - start > _LONGEST:
        last = start + _LONGEST
        start = max((pause.end() for pause in _PAUSE.finditer(text, start, last)), default=last)
        yield start
