"""Traditional characters in a text that should be simplified."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from policy_nlp.records.span import Span
from policy_nlp.restoring.radicals import is_misnumbered, meant
from policy_nlp.text.alignment import Edit

if TYPE_CHECKING:
    from opencc import OpenCC

KIND = "script"
MANY = 10
"""So many different ones are more than names: a text printed while characters were being simplified."""
FEW = 50
"""Up to so many different characters it is quicker to count one after the other."""
REFERENCE = re.compile(rb"&#([0-9]{1,7});")
"""What stands for a character that is not in GB 2312."""
SURROGATES = re.compile(r"([\ud800-\udfff]+)")
FIRST_HAN, LAST_HAN = "一", "龥"
LAST_NUMBER = 0x10FFFF
SHARE_OF_TEXT, SHARE_OF_LINE = 0.05, 0.15
"""A text with so many traditional characters among its Chinese ones is traditional throughout, or else a line."""
LEAST, SHARE_OF_FEW = 3, 0.25
"""Fewer different ones than this may all belong to names, unless they make up this share of the text."""


def find(text: str) -> list[Edit]:
    """Edits that simplify the traditional characters, one a run, each as long as what it replaces.

    Where the font of a page has some under another number, they tell of these alone: a text is simplified that has
    its characters.
    """
    outside = _outside(text)
    if misnumbered := frozenset(filter(is_misnumbered, outside)):
        return _put_right(text, misnumbered)
    if not _may_be_many(text, outside):
        return []
    marks = frozenset(character for character in outside if simplify_alone(character) != character)
    if not marks:
        return []
    if _count(text, marks) >= (SHARE_OF_TEXT if len(marks) >= LEAST else SHARE_OF_FEW) * _han(text):
        return _simplify(text, 0)
    edits, at = [], 0
    for line in text.splitlines(keepends=True):
        if len(marks.intersection(line)) >= LEAST and _count(line, marks) >= SHARE_OF_LINE * len(line.strip()):
            edits += _simplify(line, at)
        elif len(marks) >= MANY:
            edits += _simplify_single(line, at, marks)
        at += len(line)
    return edits


def _outside(text: str) -> frozenset[str]:
    """The Chinese characters of `text` that GB 2312 lacks; those that OpenCC changes only traditional text has.

    And what stands for such a character under another number.

    GB 2312 has characters such as 乾, 著 and 於 that simplified text may use as they are.
    """
    outside = {int(number) for number in set(REFERENCE.findall(text.encode("gb2312", "xmlcharrefreplace")))}
    characters = map(chr, filter(LAST_NUMBER.__ge__, outside))
    return frozenset(c for c in characters if FIRST_HAN <= c <= LAST_HAN or is_misnumbered(c))


def _may_be_many(text: str, outside: frozenset[str]) -> bool:
    """Whether there are enough characters `outside` for more than names, whichever of them are traditional.

    Where there are not, OpenCC need not be asked, which takes long to begin.
    """
    if len(outside) >= LEAST:
        return True
    return bool(outside) and _count(text, outside) >= SHARE_OF_FEW * _han(text)


def _han(text: str) -> int:
    """About how many characters are Chinese: those have three bytes in UTF-8, digits and letters one."""
    return (len(text.encode("utf-8", "replace")) - len(text)) // 2


def _count(text: str, marks: frozenset[str]) -> int:
    if len(marks) <= FEW:
        return sum(map(text.count, marks))
    return sum(character in marks for character in text)


def _put_right(text: str, misnumbered: frozenset[str]) -> list[Edit]:
    """Edits that put the character that is meant where one of those `misnumbered` stands."""
    meanings = {character: _as_simplified(meant(character)) for character in misnumbered}
    return [
        Edit(Span(at, at + 1), meanings[character], KIND)
        for at, character in enumerate(text)
        if meanings.get(character, character) != character
    ]


def _as_simplified(character: str) -> str:
    """A character as GB 2312 has it: the Kangxi dictionary knows 長 alone."""
    return simplify_alone(character) if _outside(character) else character


def _simplify_single(text: str, at: int, marks: frozenset[str]) -> list[Edit]:
    found = (place for place, character in enumerate(text, at) if character in marks)
    return [Edit(Span(place, place + 1), simplify_alone(text[place - at]), KIND) for place in found]


def _simplify(text: str, at: int) -> list[Edit]:
    """The edits that make `text`, which begins at `at`, simplified; one for each run of characters that differ."""
    simplified = _convert(text)
    if len(simplified) != len(text):
        simplified = "".join(simplify_alone(character) for character in text)
    edits, start = [], -1
    for index, (old, new) in enumerate(zip(text, simplified, strict=True)):
        if old != new and start < 0:
            start = index
        elif old == new and start >= 0:
            edits.append(Edit(Span(at + start, at + index), simplified[start:index], KIND))
            start = -1
    if start >= 0:
        edits.append(Edit(Span(at + start, at + len(text)), simplified[start:], KIND))
    return edits


@lru_cache(maxsize=10_000)
def simplify_alone(character: str) -> str:
    """The simplified form of `character`, or itself where it has none of one character."""
    simplified = _convert(character)
    return simplified if len(simplified) == 1 else character


def _convert(text: str) -> str:
    """`text` simplified; OpenCC does not take lone surrogates."""
    parts = SURROGATES.split(text)
    return "".join(part if at % 2 else _converter().convert(part) for at, part in enumerate(parts))


@lru_cache(maxsize=1)
def _converter() -> OpenCC:
    from opencc import OpenCC

    return OpenCC("t2s")
