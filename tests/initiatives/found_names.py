"""The initiatives of a text by their names."""

from __future__ import annotations

from policy_nlp.initiatives import find_initiatives
from policy_nlp.initiatives.find import candidates
from policy_nlp.text.structure import structure


def named(text: str) -> dict[str, str]:
    """The type of each initiative that is found in a text."""
    return {found.name: found.type for found in find_initiatives(structure(text))}


def offered(text: str) -> set[str]:
    """Everything in a text that may be a name."""
    return {mention.name for mentions in candidates(text).values() for mention in mentions}
