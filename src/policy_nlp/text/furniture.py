"""Page furniture: toolbars, editors' lines, captions, index tables, licences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from policy_nlp.records.span import Span
from policy_nlp.text.tables import rows

_LONGEST_FURNITURE = 120
_LONGEST_VALUE = 40
_LONGEST_BOX = 10
_SENTENCE_END = re.compile(r"[。！？；]")
_COLON = re.compile("[：:]")
_NO_VALUE = re.compile(r"[。！？；：:【，]|^[一二三四五六七八九十]{1,2}[、.．]|^[（(]")
_CRUMB = re.compile(r"[>›»]")


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    return re.compile(
        "|".join(f"(?:{row['pattern']})" for row in rows(__package__, "furniture.tsv") if row["kind"] == kind)
    )


def furniture_of(text: str, lines: Sequence[Span]) -> frozenset[int]:
    """The numbers of those `lines` that belong to the page and not to the report."""
    words = [line.of(text) if line.end - line.start <= _LONGEST_FURNITURE else "" for line in lines]
    found: set[int] = set()
    for number, line in enumerate(words):
        if not line or number in found:
            continue
        if _pattern("box").match(line):
            found.update(_box(words, number))
        elif _pattern("line").fullmatch(line):
            found.add(number)
            found.update(_beside_crumb(words, number))
        elif _pattern("index").fullmatch(line):
            found.update(_with_value(words, number))
        else:
            found.update(_labelled(words, number))
    found.update(_tail(words, lines))
    return frozenset(found)


def _box(words: Sequence[str], first: int) -> range:
    """The lines of a bracket that a page spreads over several: 【字号： 加大 还原 减小 】."""
    for number in range(first, min(first + _LONGEST_BOX, len(words))):
        if re.search(r"[】\]］]", words[number]):
            return range(first, number + 1)
    return range(first, first + 1)


def _beside_crumb(words: Sequence[str], number: int) -> list[int]:
    """The short lines on both sides of a > that stands alone: a path through the site."""
    if not _CRUMB.fullmatch(words[number]):
        return []
    sides = (n for n in (number - 1, number + 1) if 0 <= n < len(words))
    return [n for n in sides if words[n] and len(words[n]) <= 16 and not _SENTENCE_END.search(words[n])]


def _labelled(words: Sequence[str], number: int) -> list[int]:
    """The line of a label (来源：) with its value, or with the next line where the value stands there."""
    label, colon, value = _COLON.sub("：", words[number], count=1).partition("：")
    label = label.strip(" 　【[（(")
    if not colon or len(value) > _LONGEST_VALUE or _SENTENCE_END.search(value):
        return []
    if _pattern("button").fullmatch(label):
        return [number]
    if not _pattern("label").fullmatch(label):
        return []
    return [number] if value.strip() else _with_value(words, number)


def _with_value(words: Sequence[str], number: int) -> list[int]:
    """A label's line, and the next one where that holds the value."""
    follows = number + 1 < len(words) and _may_be_value(words[number + 1])
    return [number, number + 1] if follows else [number]


def _may_be_value(line: str) -> bool:
    """Whether a line is one that a label above it may have: short, and nothing that stands for itself."""
    return 0 < len(line) <= _LONGEST_VALUE and not _NO_VALUE.search(line)


def _tail(words: Sequence[str], lines: Sequence[Span]) -> range:
    """The lines from the first mark of the page's foot; a mark in the text's first half is none."""
    middle = lines[-1].end / 2 if lines else 0
    for number, line in enumerate(words):
        if line and lines[number].start >= middle and _pattern("tail").match(line):
            return range(number, len(lines))
    return range(0)
