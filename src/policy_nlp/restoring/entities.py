"""Characters that pages of HTML write by name or number, left standing in plain text: &ldquo;, &#8212;, &amp;nbsp;."""

from __future__ import annotations

import re
from html import unescape

from policy_nlp.records.span import Span
from policy_nlp.text.alignment import Edit

KIND = "entities"
_ENTITY = re.compile("&(?:(?:amp|#38|#x26);)*(?:[A-Za-z]{2,8}[0-9]{0,2}|#[0-9]{2,6}|#[xX][0-9A-Fa-f]{2,5});")
"""One entity; escaped again it has &amp; for its &, once for each time."""
_UNNAMED = "\ufffd#;"
"""What stands for no character at all, and what names are made of."""
_AND = re.compile("&(?:(?:amp|#38|#x26);)+")


def find(text: str) -> list[Edit]:
    """Edits that put the character in place of its name; a name that nobody knows stays."""
    if "&" not in text:
        return []
    made = ((match, _meant(match[0])) for match in _ENTITY.finditer(text))
    return [Edit(Span(*match.span()), character, KIND) for match, character in made if character]


def _meant(entity: str) -> str:
    """The character that `entity` names, a space for those of any width, or nothing where it names none.

    Letters and digits stay: nobody names these, and they could make another name of what stands around them.
    """
    if _AND.fullmatch(entity):
        return "&"
    character = unescape(_AND.sub("&", entity))
    if len(character) != 1 or character in _UNNAMED or (character.isascii() and character.isalnum()):
        return ""
    return " " if character.isspace() else character if character.isprintable() else ""
