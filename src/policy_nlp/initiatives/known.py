"""Names that every reader of Chinese policy knows, wherever they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from policy_nlp.initiatives.candidate import Candidate, surroundings
from policy_nlp.initiatives.words import known_writings, one_of
from policy_nlp.records.span import Span


_NOT_ANOTHER = "(?!先行|样板|示范|战略|行动|基点|支点|腹地|部署|建设示范|国际航运|论坛|伟业)"


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    return re.compile(f"(?<!保障性)(?:{one_of(name for name, _, quoted in known_writings() if not quoted)}){_NOT_ANOTHER}")


def known_names(text: str) -> Iterator[Candidate]:
    """Every mention of a known name that need not stand in quotes."""
    for found in _pattern().finditer(text):
        span = Span(*found.span())
        yield Candidate(found[0], span, "known", "", "", *surroundings(text, span))
