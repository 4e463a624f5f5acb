"""Names that every reader of Chinese policy knows, wherever they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy_nlp.initiatives.candidate import Candidate, surroundings
from policy_nlp.initiatives.words import known_writings, one_of
from policy_nlp.records.span import Span

_UNQUOTED = [name for name, _, quoted in known_writings() if not quoted]
_BEGINNING = "[{}][{}]".format(*("".join(sorted({name[at] for name in _UNQUOTED})) for at in (0, 1)))
_NAME = re.compile(
    f"(?={_BEGINNING}){one_of(_UNQUOTED)}"
    "(?!先行|样板|示范|战略|行动|成果|年度|省域|基点|支点|腹地|部署|建设示范"
    "|国际航运|论坛|伟业|建设(?:[三五]年|规划|纲要|行动))"
)
_LONGER_BEFORE = ("保障性",)
"""Words that make another name of the one behind them: 保障性安居工程."""


def known_names(text: str) -> Iterator[Candidate]:
    """Every mention of a known name that need not stand in quotes."""
    for found in _NAME.finditer(text):
        if not text.startswith(_LONGER_BEFORE, max(0, found.start() - 3)):
            span = Span(*found.span())
            yield Candidate(found[0], span, "known", "", "", *surroundings(text, span))
