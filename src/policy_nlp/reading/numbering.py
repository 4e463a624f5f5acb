"""The numbers that Word puts before headings and list items."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DIGITS = "〇一二三四五六七八九"
CHINESE = frozenset(
    (
        "chineseCounting", "chineseCountingThousand", "ideographDigital", "japaneseCounting", "koreanCounting",
        "koreanDigital2", "taiwaneseCounting", "taiwaneseCountingThousand", "taiwaneseDigital",
    )
)  # fmt: skip
CIRCLED = frozenset(("decimalEnclosedCircle", "decimalEnclosedCircleChinese"))
LEVELS = 9


class Numbering:
    """Counts the numbered paragraphs of a document, as they come."""

    def __init__(self, document: Document) -> None:
        self._levels: dict[str, dict[int, tuple[str, str, int]]] = {}
        """For each list, by level: how it counts, its pattern (（%1）) and the number it begins with."""
        self._counts: dict[str, list[int | None]] = defaultdict(lambda: [None] * LEVELS)
        self._styles: dict[str | None, tuple[str, int] | None] = {}
        try:
            numbering = document.part.numbering_part.element
        except (KeyError, NotImplementedError):
            return
        abstract = {each.get(f"{WORD}abstractNumId"): each for each in numbering.findall(f"{WORD}abstractNum")}
        for number in numbering.findall(f"{WORD}num"):
            reference = number.find(f"{WORD}abstractNumId")
            if reference is not None and reference.get(f"{WORD}val") in abstract:
                self._levels[number.get(f"{WORD}numId")] = _levels(abstract[reference.get(f"{WORD}val")])

    def of(self, paragraph: Paragraph) -> str:
        """The number before `paragraph`, or nothing where it has none."""
        place = self._place(paragraph)
        if place is None or place[1] not in self._levels.get(place[0], {}):
            return ""
        number, level = place
        levels, counts = self._levels[number], self._counts[number]
        counts[level] = levels[level][2] if counts[level] is None else (counts[level] or 0) + 1
        counts[level + 1 :] = [None] * (LEVELS - level - 1)
        return re.sub(r"%([1-9])", lambda match: self._shown(number, int(match[1]) - 1), levels[level][1])

    def _place(self, paragraph: Paragraph) -> tuple[str, int] | None:
        """The list and level of a paragraph, from itself or its style; a style is looked up once."""
        found, name = _place_in(paragraph._p), paragraph._p.style
        if found is not None:
            return found
        if name not in self._styles:
            style = paragraph.style
            self._styles[name] = None if style is None else _place_in(style.element)
        return self._styles[name]

    def _shown(self, number: str, level: int) -> str:
        form, _, start = self._levels[number].get(level, ("decimal", "", 1))
        count = self._counts[number][level]
        return _numeral(start if count is None else count, form)


def _levels(abstract: Any) -> dict[int, tuple[str, str, int]]:
    found = {}
    for level in abstract.findall(f"{WORD}lvl"):
        form, text, start = (_value(level, name) for name in ("numFmt", "lvlText", "start"))
        index = level.get(f"{WORD}ilvl", "")
        if index.isdigit() and int(index) < LEVELS and form not in (None, "bullet", "none"):
            found[int(index)] = (form, text or "", int(start) if start and start.isdigit() else 1)
    return found


def _value(element: Any, name: str) -> str | None:
    child = element.find(f"{WORD}{name}")
    return None if child is None else child.get(f"{WORD}val")


def _place_in(element: Any) -> tuple[str, int] | None:
    """The list and level that a paragraph or a style names."""
    properties = element.find(f"{WORD}pPr/{WORD}numPr")
    if properties is not None:
        number, level = _value(properties, "numId"), _value(properties, "ilvl") or "0"
        if number and level.isdigit() and int(level) < LEVELS:
            return number, int(level)
    return None


def _numeral(count: int, form: str) -> str:
    if form in CHINESE:
        return _chinese(count)
    if form in CIRCLED and 1 <= count <= 20:
        return chr(0x2460 + count - 1)
    if form in ("upperLetter", "lowerLetter") and 1 <= count <= 26:
        return chr((65 if form == "upperLetter" else 97) + count - 1)
    return str(count)


def _chinese(count: int) -> str:
    """`count` in Chinese numerals up to 99, in digits beyond."""
    if not 0 < count < 100:
        return str(count)
    tens, ones = divmod(count, 10)
    return ("" if tens == 0 else ("" if tens == 1 else DIGITS[tens]) + "十") + (DIGITS[ones] if ones else "")
