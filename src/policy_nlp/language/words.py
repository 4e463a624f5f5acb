"""The words that are cut as one: ours, and those that a user adds."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from policy_nlp.reading.lists import read_list
from policy_nlp.text.tables import rows


class PolicyWord(NamedTuple):
    """A word of plans and reports, what kind of word it is, and a sentence of ours with it."""

    word: str
    kind: str
    example: str


@cache
def policy_words() -> tuple[PolicyWord, ...]:
    """Our dictionary: indicators, schemes, policies, institutions and units."""
    return tuple(PolicyWord(row["word"], row["kind"], row["example"]) for row in rows(__package__, "policy_words.tsv"))


def read_words(path: Path) -> list[str]:
    """The words of a user's file: one a line, in UTF-8 or GB18030; behind a tab anything, behind # nothing.

    Raises `UnreadableInput` where the file cannot be read or is no text in these.
    """
    text = read_list(path, "a list of words")
    return list(cleaned(line.split("\t")[0] for line in text.splitlines() if not line.startswith("#")))


def cleaned(words: Iterable[str]) -> Iterable[str]:
    """The words without the white space around them, and without empty ones."""
    return (word.strip() for word in words if word.strip())
