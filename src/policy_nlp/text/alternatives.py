"""Patterns for one of many words."""

from __future__ import annotations

import re
from collections.abc import Iterable


def alternatives(words: Iterable[str]) -> str:
    """A pattern for one of `words`, which tries them in their order; in brackets.

    Words that begin alike stand together, so that a search tries as many beginnings and not as many words.
    """
    return f"(?:{by_first(map(re.escape, words))})"


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
