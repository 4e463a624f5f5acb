"""The tables of this room: units, bounding words, names with numbers."""

from __future__ import annotations

from collections.abc import Iterable

from policy_nlp.text import tables


def rows(name: str) -> tuple[dict[str, str], ...]:
    """The lines of a table beside this module, as column: value."""
    return tables.rows(__package__, name)


def by_first(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The words that begin with a character, longest first."""
    grouped: dict[str, list[str]] = {}
    for word in words:
        grouped.setdefault(word[0], []).append(word)
    return {first: tuple(sorted(group, key=len, reverse=True)) for first, group in grouped.items()}


def by_last(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The words that end with a character, longest first."""
    return {last: tuple(w[::-1] for w in group) for last, group in by_first(w[::-1] for w in words).items()}
