"""The words that say what happens to a figure, and the words that only carry a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from policy_nlp.text.tables import rows


@dataclass(frozen=True, slots=True)
class Predicate:
    """A word of predicates.tsv: what it says of the figure after it, and which way it points."""

    word: str
    role: str
    direction: str | None


@lru_cache(maxsize=1)
def predicates() -> dict[str, Predicate]:
    """The table of predicates by word."""
    return {r["word"]: Predicate(r["word"], r["role"], r["direction"] or None) for r in rows(__package__, "predicates.tsv")}


@lru_cache(maxsize=1)
def _predicate_ends() -> re.Pattern[str]:
    """Matches, on reversed text, the longest predicate that ends it."""
    return re.compile("|".join(sorted((re.escape(w[::-1]) for w in predicates()), key=len, reverse=True)))


@lru_cache(maxsize=1)
def _predicate_starts() -> re.Pattern[str]:
    words = [p.word for p in predicates().values() if p.role not in ("noun", "adverb")]
    return re.compile("|".join(sorted(map(re.escape, words), key=len, reverse=True)))


def last_predicate(text: str) -> Predicate | None:
    """The predicate that `text` ends with, the longest where several do."""
    found = _predicate_ends().match(text[::-1])
    return predicates()[found.group()[::-1]] if found else None


def opens_with_predicate(text: str) -> bool:
    """Whether what follows a figure says what happened to it (增长…, 提高到…) rather than what it counts."""
    return _predicate_starts().match(text.lstrip()) is not None


@lru_cache(maxsize=1)
def _tagger() -> Callable[[str], list[tuple[str, str]]]:
    import rjieba

    return rjieba.tag  # type: ignore[no-any-return]


@lru_cache(maxsize=4096)
def tagged(text: str) -> tuple[tuple[str, str], ...]:
    """The words of a short stretch of text with their parts of speech (v a verb, n a noun…)."""
    return tuple(_tagger()(text))


def verb_cut(text: str) -> int:
    """Where the first verb stands that follows a noun in `text`; its length where none does.

    15所高职院校入选…: what is counted ends where the verb begins.
    """
    at, noun = 0, False
    for word, tag in tagged(text):
        if noun and tag in ("v", "vd", "d", "p") and word not in _NOUNLIKE:
            return at
        noun = noun or tag[0] in "njbsalitv" or word in "”》）"
        at += len(word)
    return at


_NOUNLIKE = frozenset("改造 建设 治理 发展 服务 保护 培训 管理 改革 合作 生产 运输 教育 研究 研发 养老 投资 出口 进口 消费 就业 创业 贷款".split())
