"""The words that are cut as one: ours, and those that a user adds."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from policy_nlp.records.errors import UnreadableInput
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
    """The words of a user's file: one a line, in UTF-8; behind a tab anything, behind # nothing.

    Raises `UnreadableInput` where the file cannot be read or is no text in UTF-8.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        raise UnreadableInput(f"{path}: no list of words in UTF-8 ({error})") from error
    return list(cleaned(line.split("\t")[0] for line in text.splitlines() if not line.startswith("#")))


def cleaned(words: Iterable[str]) -> Iterable[str]:
    """The words without the white space around them, and without empty ones."""
    return (word.strip() for word in words if word.strip())
