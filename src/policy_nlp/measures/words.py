"""The words that say what happens to a figure, and parts of speech."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from policy_nlp.text.tables import rows

_ONE_NAME = re.compile(r"“[^”]{1,40}”|‘[^’]{1,40}’|《[^》]{1,60}》|（[^（）]{1,30}）|\([^()]{1,30}\)")


@dataclass(frozen=True, slots=True)
class Predicate:
    """A word of predicates.tsv: what it says of the figure after it, and which way it points.

    `not_in` are longer words that end with it and say something else (达 in 发达).
    """

    word: str
    role: str
    direction: str | None
    not_in: tuple[str, ...]


@lru_cache(maxsize=1)
def predicates() -> dict[str, Predicate]:
    """The table of predicates by word."""
    table = rows(__package__, "predicates.tsv")
    return {
        r["word"]: Predicate(r["word"], r["role"], r["direction"] or None, tuple(r["not_in"].split())) for r in table
    }


@lru_cache(maxsize=1)
def _predicate_ends() -> re.Pattern[str]:
    """Matches, on reversed text, the longest predicate that ends it."""
    return re.compile("|".join(sorted((re.escape(w[::-1]) for w in predicates()), key=len, reverse=True)))


@lru_cache(maxsize=1)
def _predicate_starts() -> re.Pattern[str]:
    words = [p.word for p in predicates().values() if p.role not in ("noun", "adverb", "share") and p.word != "有"]
    return re.compile("|".join(sorted(map(re.escape, words), key=len, reverse=True)))


def last_predicate(text: str) -> Predicate | None:
    """The predicate that `text` ends with, the longest where several do; None where it ends a longer word."""
    found = _predicate_ends().match(text[:-13:-1])
    if found is None:
        return None
    predicate = predicates()[found.group()[::-1]]
    return None if predicate.not_in and text.endswith(predicate.not_in) else predicate


def opens_with_predicate(text: str) -> bool:
    """Whether what follows a figure says what happened to it (增长…, 提高到…) rather than what it counts."""
    return _predicate_starts().match(text.lstrip()) is not None


@lru_cache(maxsize=1)
def _vague() -> tuple[str, ...]:
    return tuple(sorted((r["word"] for r in rows(__package__, "vague.tsv")), key=len, reverse=True))


def without_vague_end(text: str) -> str:
    """What is counted, without a predicate that says only that all went well (圆满完成)."""
    end = next((w for w in _vague() if text.endswith(w)), "")
    return text[: len(text) - len(end)] if end else text


@lru_cache(maxsize=1)
def heads() -> frozenset[str]:
    """Names that say what is measured but not of what: 产值, 占比."""
    return frozenset(r["word"] for r in rows(__package__, "heads.tsv"))


@lru_cache(maxsize=1)
def _tagger() -> Callable[[str], list[tuple[str, str]]]:
    import rjieba

    tagger = rjieba.Jieba()
    for row in rows(__package__, "tags.tsv"):
        tagger.add_word(row["word"], 100_000, row["tag"])
    return tagger.tag


@lru_cache(maxsize=8192)
def tagged(text: str) -> tuple[tuple[str, str], ...]:
    """The words of a short stretch of text with their parts of speech (v a verb, n a noun…).

    What stands in quotes, titles or brackets is one noun.
    """
    words: list[tuple[str, str]] = []
    done = 0
    for name in _ONE_NAME.finditer(text):
        words += _tagger()(text[done : name.start()]) if name.start() > done else []
        words.append((name.group(), "nz"))
        done = name.end()
    words += _tagger()(text[done:]) if done < len(text) else []
    return tuple(words)


def is_verb(word: str, tag: str) -> bool:
    """Whether a word stands as a verb rather than as the name of a doing (改造, 服务)."""
    return tag in ("v", "vd", "vi", "vg") and len(word) > 0


@lru_cache(maxsize=1)
def _predications() -> re.Pattern[str]:
    words = sorted((r["word"] for r in rows(__package__, "predications.tsv")), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, words)))


@lru_cache(maxsize=4096)
def predication_cut(text: str) -> int:
    """Where what is counted ends and what is said of it begins; the length of `text` where nothing is.

    15所高职院校入选…: the name ends before 入选.
    """
    at = 0
    for word, _ in tagged(text):
        if at >= 2 and _predications().match(word):
            return at
        at += len(word)
    return at


@lru_cache(maxsize=4096)
def verb_cut(text: str) -> int:
    """Where the first verb stands that follows a noun in `text`; its length where none does."""
    at, noun = 0, False
    for word, tag in tagged(text):
        if noun and (is_verb(word, tag) or tag in ("d", "p")):
            return at
        noun = noun or tag[0] in "njbsalit"
        at += len(word)
    return at
