"""The tables of this room: units, bounding words, names with numbers."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from importlib.resources import files


def rows(name: str) -> list[dict[str, str]]:
    """The lines of a table beside this module, as column: value."""
    lines = files(__package__).joinpath(name).read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def by_first(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The words that begin with a character, longest first."""
    grouped: dict[str, list[str]] = {}
    for word in words:
        grouped.setdefault(word[0], []).append(word)
    return {first: tuple(sorted(group, key=len, reverse=True)) for first, group in grouped.items()}


def by_last(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The words that end with a character, longest first."""
    return {last: tuple(w[::-1] for w in group) for last, group in by_first(w[::-1] for w in words).items()}
