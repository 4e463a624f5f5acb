"""The lines of a PDF page, from where its characters stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from ctypes import byref
from math import pi
from typing import TYPE_CHECKING, NamedTuple

from policy_nlp.reading.superscripts import SUPERSCRIPTS

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

GAP = re.compile(r"(?<=[\u3400-\u9fff]) (?=[0-9A-Za-z])|(?<=[0-9A-Za-z%]) (?=[\u3400-\u9fff])")
"""The little room that typesetting leaves between Chinese characters and figures, where it is a space of the text."""
CELL_GAP, WORD_GAP = 2.0, 0.15
"""Character widths from which a gap parts the cells of a table, and from which it parts words in Latin letters."""
RAISED, SMALLER = 0.2, 0.8
"""How far above the line, and how much smaller than it, the mark of a note or an exponent is set."""
FLAT = 0.1
"""Radians by which letters may lean on their line; what leans more is a stamp or a watermark."""
JUMP = 2.5
"""Character widths before a line's beginning from which what stands there is another column's line."""


class Printed(NamedTuple):
    """What a page shows: its text and its box, in points from the page's lower left corner, and its size."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    size: float


class Character(Printed):
    """A character of a page."""

    __slots__ = ()


class Line(Printed):
    """A line of a page, with the size of most of its characters."""

    __slots__ = ()


def lines_of(page: PdfTextPage) -> list[Line]:
    """The lines of a page in the order of its content, which is that of its columns."""
    return [line for group in _groups(_characters(page)) if (line := _line(group)).text]


def _characters(page: PdfTextPage) -> list[Character]:
    """What is printed along the page's lines; turned upright where the whole page lies on its side."""
    from pypdfium2 import raw

    box, found, angles = raw.FS_RECTF(), [], []
    for at in range(page.count_chars()):
        code = raw.FPDFText_GetUnicode(page, at)
        if code < 0x20 or 0xFFFE <= code <= 0xFFFF or raw.FPDFText_IsGenerated(page, at):
            continue
        raw.FPDFText_GetLooseCharBox(page, at, byref(box))
        size = raw.FPDFText_GetFontSize(page, at)
        size = size if size > 1 else abs(box.top - box.bottom)
        found.append(Character(chr(code), box.left, box.right, box.bottom, box.top, size))
        angles.append(raw.FPDFText_GetCharAngle(page, at))
    turns = Counter(round(2 * angle / pi) % 4 for angle in angles)
    turn = turns.most_common(1)[0][0] if turns else 0
    level = ((angle - turn * pi / 2 + pi) % (2 * pi) - pi for angle in angles)
    return [_turned(one, turn) for one, lean in zip(found, level, strict=True) if abs(lean) < FLAT]


def _turned(one: Character, turn: int) -> Character:
    """The character as it stands when its line, which runs in direction `turn` times 90°, is made level."""
    text, left, right, bottom, top, size = one
    if turn == 1:
        return Character(text, bottom, top, -right, -left, size)
    if turn == 2:
        return Character(text, -right, -left, -top, -bottom, size)
    if turn == 3:
        return Character(text, -top, -bottom, left, right, size)
    return one


def _groups(characters: list[Character]) -> Iterator[list[Character]]:
    """The characters of each line."""
    group: list[Character] = []
    largest, left = None, 0.0
    for one in characters:
        if largest is not None and _beside(one, largest) and one.right > left - JUMP * largest.size:
            group.append(one)
            left = min(left, one.left)
            largest = one if one.size > largest.size else largest
        else:
            if group:
                yield group
            group, largest, left = [one], one, one.left
    if group:
        yield group


def _beside(one: Character, other: Character) -> bool:
    """Whether the middle of either stands within the other's height: on one line, though one may be raised."""
    middle, others = (one.bottom + one.top) / 2, (other.bottom + other.top) / 2
    return other.bottom < middle < other.top or one.bottom < others < one.top


def _line(group: list[Character]) -> Line:
    """The line that the characters make from left to right, in whatever order they were printed."""
    group.sort(key=lambda one: one.left)
    size = Counter(round(one.size, 1) for one in group).most_common(1)[0][0]
    main = [one for one in group if round(one.size, 1) == size]
    bottom, top = min(one.bottom for one in main), max(one.top for one in main)
    pieces: list[str] = []
    previous: Character | None = None
    for one in group:
        if previous is not None:
            pieces.append(_between(previous, one, size))
        raised = one.size < SMALLER * size and one.bottom > bottom + RAISED * size
        pieces.append(one.text.translate(SUPERSCRIPTS) if raised else one.text)
        previous = one
    text = "".join(pieces).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    inked = [one for one in group if not one.text.isspace()] or group
    return Line(GAP.sub("", text.strip()), inked[0].left, max(one.right for one in inked), bottom, top, size)


def _between(before: Character, behind: Character, size: float) -> str:
    """What the room between two characters stands for."""
    gap = (behind.left - before.right) / size
    if gap >= CELL_GAP:
        return "\t"
    words = gap >= WORD_GAP and before.text.isascii() and behind.text.isascii()
    return " " if words and before.text.isalnum() and behind.text.isalnum() else ""
