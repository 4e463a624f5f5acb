"""Names that every reader of Chinese policy knows, wherever they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from policy_nlp.initiatives.candidate import Candidate
from policy_nlp.initiatives.words import known_writings, one_of
from policy_nlp.records.span import Span


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    return re.compile(one_of(name for name, _, quoted in known_writings() if not quoted))


def known_names(text: str) -> Iterator[Candidate]:
    """Every mention of a known name that need not stand in quotes."""
    for found in _pattern().finditer(text):
        span = Span(*found.span())
        lead, follows = text[max(0, span.start - 12) : span.start], text[span.end : span.end + 6]
        yield Candidate(found[0], span, "known", "", "", lead, follows)
