"""The branch or the makers that open a sentence, of whom its later clauses tell: 制糖工业改进了工艺，产值增长8%."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from policy_nlp.measures.naming.around.clause import UNDERTAKING
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import tagged
from policy_nlp.records.span import Span
from policy_nlp.text.characters import HAN, NUMERALS

_MAKERS = either("firms", "branch")
_ANY_MAKER = re.compile(_MAKERS)
_ALL_KINDS = "各|一些|这些|那些|许多|多数|部分|其[他它中]|有些|有的|我们|整个|这个|[两三四五六七八九十]个"
"""What opens no kind of makers."""
_DOES = re.compile(
    f"(?:[^，的]{{2,8}}的)?(?!{_ALL_KINDS})(?P<who>(?:{HAN}(?<![的了在对使把向由为是被])){{1,8}}?{_MAKERS})"
    "(?![品化区园部局厅总级产用增内][^，]*|企业|生产|战线|结构|布局|基地|之间|[和与及、])(?P<does>[^，]*)"
)
"""A clause whose subject is a branch or makers of one kind: 制糖工业 of 制糖工业去年任务不足."""
DONE_TO_MAKERS = frozenset(words("firms", "done to makers"))
"""What is done with makers, and no part of how they are called: 采煤企业, 造纸行业."""
_PREDICATING = frozenset("vdpatilzmj")
_NUMBER = re.compile(f"[0-9]|[{NUMERALS}][{NUMERALS}百千]*[万亿]|百分之")
_ENDS, _FAR, _WITHIN = "；", 6, 40
"""Who a clause behind a semicolon is of stands behind it; so many clauses, and so much of each, are looked at."""


def branch_before(clauses: Sequence[Span], text: str) -> str:
    """The branch or makers of whom the last of the `clauses` tells that tells of any, without figures of its own."""
    for clause in reversed(clauses[-_FAR:]):
        said = text[clause.start : min(clause.end, clause.start + _WITHIN)]
        if _ANY_MAKER.search(said) and (who := _who_does(said)):
            return who
        if text[max(0, clause.start - 1)] == _ENDS or _NUMBER.search(said):
            break
    return ""


@lru_cache(maxsize=1024)
def _who_does(clause: str) -> str:
    """The branch or makers that are the subject of a clause, and of which it says what they did or how they did."""
    found = _DOES.fullmatch(trimmed(clause).strip("，"))
    if found is None:
        return ""
    who, does = found["who"], tagged(found["does"])
    if UNDERTAKING.match(who) or opening_verb(who) in DONE_TO_MAKERS:
        return ""
    return who if not does or does[0][1][0] in _PREDICATING else ""
