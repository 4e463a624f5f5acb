"""Spaces, invisible characters and footnote marks inside words and numbers."""

from __future__ import annotations

import re
from itertools import pairwise

from policy_nlp.records.span import Span
from policy_nlp.text.alignment import Edit
from policy_nlp.text.offices import HEADS

KIND = "spaces"

CODES = (0x00AD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF)
CONTROLS = (*range(0x09), 0x0B, *range(0x0E, 0x20), 0x7F)
INVISIBLE = "".join(map(chr, (*CODES, *CONTROLS)))
"""Characters that show nothing: zero-width, directional, and controls but for tabs, line and page breaks."""
SPACE = " \u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u3000"

SPOT = re.compile(
    f"[{INVISIBLE}{SPACE}［\\[〔①-⑳](?:"
    f"(?<=[{INVISIBLE}])[{INVISIBLE}]*(?P<hidden>)"
    f"|(?<=[{SPACE}])[{SPACE}]{{0,3}}(?![{SPACE}])(?P<gap>)"
    "|(?:(?<=[［\\[〔])[0-9]{1,3}[］\\]〕]|(?<=[①-⑳])(?=[，。、；：）]))(?P<footnote>)"
    ")"
)
"""What may stand where it does not belong, found in one walk through the text.

A footnote is the mark that leads to it; 〔2025〕 is part of a document's number.
"""
NOTED = frozenset("”》）%0123456789")
"""What a footnote mark stands behind, but for Chinese characters."""

FIRST_HAN, LAST_HAN = "㐀", "鿿"
DIGIT = re.compile("[0-9]")
CREDIT = re.compile(f"记者|摄|编辑|通讯员|来源|{HEADS}")
"""A line with names and offices keeps the spaces that set them apart."""
ORDINAL = re.compile("第[一二三四五六七八九十百0-9]{1,5}[章节条编篇]$")
THOUSANDS_BEFORE = re.compile(f"(?:[^\\x00-\\x7f]|[(~-])[{SPACE}]?[0-9]{{1,3}}(?:[{SPACE}][0-9]{{3}}){{0,3}}$")
THOUSANDS_BEHIND = re.compile(
    f"[0-9]{{3}}(?![0-9])(?:[{SPACE}][0-9]{{3}}(?![0-9])){{0,3}}(?:[.．][0-9]+)?[{SPACE}]?(?:[%％]|[余多万亿元美吨公斤亩平立米人名户个件家项套所辆台头只架艘座处条张份例起标])"
)
"""What stands before and behind a gap that parts the thousands of a number in a sentence: 达到13 697.5亿元."""
AROUND = 200
"""Characters of the line on either side that are looked at."""
LONG_LINE = 30
"""Characters from which a line with a comma or a full stop is running text."""


def find(text: str) -> list[Edit]:
    """Edits that take out what stands inside words and numbers without belonging there."""
    found: set[tuple[int, int]] = set()
    gaps: list[tuple[int, int]] = []
    for spot in SPOT.finditer(text):
        start, end = spot.span()
        if spot.lastgroup == "gap":
            if start and end < len(text):
                gaps.append((start, end))
        elif spot.lastgroup == "hidden" or (start and (_is_han(text[start - 1]) or text[start - 1] in NOTED)):
            found.add((start, end))
    found |= {gap for gap in gaps if _splits_number(text, *gap) or _splits_sentence(text, *gap)}
    found |= _spreading(text, gaps)
    edits: list[Edit] = []
    for start, end in sorted(found):
        if not edits or edits[-1].span.end <= start:
            edits.append(Edit(Span(start, end), "", KIND))
    return edits


def _is_han(character: str) -> bool:
    return FIRST_HAN <= character <= LAST_HAN


def _in_sentence(character: str) -> bool:
    return _is_han(character) or character in "、，；"


def _spreading(text: str, gaps: list[tuple[int, int]]) -> set[tuple[int, int]]:
    """Gaps that set at least three characters apart one by one: 政 府 工 作."""
    between = [gap for gap in gaps if _is_han(text[gap[0] - 1]) and _is_han(text[gap[1]])]
    found: set[tuple[int, int]] = set()
    for one, two in pairwise(between):
        alone_before = one[0] < 2 or not _is_han(text[one[0] - 2])
        alone_behind = two[1] + 1 >= len(text) or not _is_han(text[two[1] + 1])
        if one[1] + 1 == two[0] and (one in found or alone_before) and alone_behind:
            found |= {one, two}
    return found


def _splits_number(text: str, start: int, end: int) -> bool:
    """Whether the gap stands in a number, between it and its unit, or before it: 增长 8 .6 %."""
    before, behind = text[start - 1], text[end]
    if DIGIT.match(before) and DIGIT.match(behind):
        parts = THOUSANDS_BEFORE.search(text, max(0, start - 18), start) and THOUSANDS_BEHIND.match(text, end)
        return parts is not None
    if DIGIT.match(before):
        return behind in "%％‰" or _is_han(behind) or (behind in ".．" and bool(DIGIT.match(text, end + 1)))
    if before in ".．":
        # 8. 6 is a number in a sentence, also in a list (7. 5%、8. 6%), but 1. 2025 at the head of a line is an item.
        head = text[max(text.rfind("\n", 0, start) + 1, start - 8) : start - 1].lstrip()
        return bool(DIGIT.match(behind) and head and DIGIT.match(head[-1]) and any(map(_in_sentence, head)))
    if _is_han(before):
        return bool(DIGIT.match(behind))
    return before in "%％‰" and _is_han(behind)


def _splits_sentence(text: str, start: int, end: int) -> bool:
    """Whether the gap stands between two Chinese characters of running text, outside quotation marks."""
    if not (_is_han(text[start - 1]) and _is_han(text[end])):
        return False
    before = text[max(0, start - AROUND) : start].rpartition("\n")[2]
    line = before + text[start : end + AROUND].partition("\n")[0]
    if len(line) < LONG_LINE or not ("，" in line or "。" in line) or CREDIT.search(line):
        return False
    return before.rfind("“") <= before.rfind("”") and not ORDINAL.search(before)
