"""Characters that the font of a printed page has under another number: radicals (⾼, ⻓) and compatibility forms."""

from __future__ import annotations

from functools import cache
from unicodedata import normalize

from policy_nlp.text.tables import rows

_RADICALS, _COMPATIBLE = ("⺀", "⿕"), ("\uf900", "\ufaff")
"""From the first to the last of each."""


def is_misnumbered(character: str) -> bool:
    """Whether `character` stands for one that looks alike and has a number of its own."""
    return any(first <= character <= last for first, last in (_RADICALS, _COMPATIBLE))


def meant(character: str) -> str:
    """The character for which `character` stands, or itself where none is known."""
    return _table().get(character) or normalize("NFKC", character)


@cache
def _table() -> dict[str, str]:
    return {row["radical"]: row["character"] for row in rows(__package__, "radicals.tsv")}
