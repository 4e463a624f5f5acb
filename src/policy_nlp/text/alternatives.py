"""Patterns for one of many words."""

from __future__ import annotations

import re
from collections.abc import Iterable


def alternatives(words: Iterable[str]) -> str:
    """A pattern for one of `words`, which tries them in their order; in brackets.

    Words that begin alike stand together, so that a search tries as many beginnings and not as many words.
    """
    return f"(?:{by_first(map(re.escape, words))})"


def any_number(words: Iterable[str]) -> str:
    """A pattern for any number of `words` one behind the other.

    Python would try each word that is made of others in two ways, and as many in a row in more ways than it can ever
    try: such words are left out, since the others say the same.
    """
    return f"{alternatives(sorted(not_made(words), key=len, reverse=True))}*"


def not_made(words: Iterable[str]) -> list[str]:
    """Those of `words` that are not made of others: 湖 and 水, but not 湖水."""
    every = list(dict.fromkeys(words))
    return [word for word in every if not _is_made(word, every)]


def _is_made(word: str, words: Iterable[str]) -> bool:
    ends = {0}
    for at in range(len(word)):
        if at in ends:
            ends |= {at + len(part) for part in words if part and part != word and word.startswith(part, at)}
    return len(word) in ends


def by_first(patterns: Iterable[str]) -> str:
    """`patterns` that each begin with a character of its own, as alternatives; those with the same one stand together.

    What one of them matches, in which order, is not changed by that: only those with the same beginning can match at
    one place.
    """
    rests: dict[str, list[str]] = {}
    for pattern in patterns:
        beginning = pattern[:2] if pattern[0] == "\\" else pattern[:1]
        rests.setdefault(beginning, []).append(pattern[len(beginning) :])
    return "|".join(
        beginning + (rest[0] if len(rest) == 1 else f"(?:{'|'.join(rest)})") for beginning, rest in rests.items()
    )
