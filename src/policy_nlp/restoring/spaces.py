"""Spaces, invisible characters and footnote marks inside words and numbers."""

from __future__ import annotations

import re

from policy_nlp.records.span import Span
from policy_nlp.text.alignment import Edit

KIND = "spaces"

INVISIBLE = "\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad\x00-\x08\x0b\x0e-\x1f\x7f"
SPACE = " \u00a0\u2002-\u200a\u3000"

HIDDEN = re.compile(f"[{INVISIBLE}]+")
GAP = re.compile(f"[{SPACE}]{{1,4}}(?![{SPACE}])")
FOOTNOTE = re.compile("[［\\[〔][0-9]{1,3}[］\\]〕]|[①-⑳](?=[，。、；：）])")
"""A mark that leads to a note; 〔2025〕 is part of a document's number."""
NOTED = re.compile("[㐀-鿿”》）%0-9]")
"""What a footnote mark stands behind."""

HAN, DIGIT = re.compile("[㐀-鿿]"), re.compile("[0-9]")
SPREAD = re.compile(f"(?<![㐀-鿿])[㐀-鿿](?:[{SPACE}]{{1,4}}[㐀-鿿](?![㐀-鿿])){{2,40}}")
"""Characters set apart one by one: 政 府 工 作."""
CREDIT = re.compile("记者|摄|编辑|通讯员|来源|省长|市长|县长|区长|主席|主任")
"""A line with names and offices keeps the spaces that set them apart."""
ORDINAL = re.compile("第[一二三四五六七八九十百0-9]{1,5}[章节条编篇]$")
AROUND = 200
"""Characters of the line on either side that are looked at."""
LONG_LINE = 30
"""Characters from which a line with a comma or a full stop is running text."""


def find(text: str) -> list[Edit]:
    """Edits that take out what stands inside words and numbers without belonging there."""
    found = {match.span() for match in HIDDEN.finditer(text)}
    found |= {match.span() for match in FOOTNOTE.finditer(text) if NOTED.match(text, match.start() - 1)}
    gaps = [gap.span() for gap in GAP.finditer(text) if gap.start() > 0 and gap.end() < len(text)]
    if gaps:
        found |= {gap for gap in gaps if _splits_number(text, *gap) or _splits_sentence(text, *gap)}
        for spread in SPREAD.finditer(text):
            found |= {gap.span() for gap in GAP.finditer(text, *spread.span())}
    edits: list[Edit] = []
    for start, end in sorted(found):
        if not edits or edits[-1].span.end <= start:
            edits.append(Edit(Span(start, end), "", KIND))
    return edits


def _splits_number(text: str, start: int, end: int) -> bool:
    """Whether the gap stands in a number, between it and its unit, or before it: 增长 8 .6 %."""
    before, behind = text[start - 1], text[end]
    if DIGIT.match(before):
        return behind in "%％‰" or bool(HAN.match(behind)) or (behind in ".．" and bool(DIGIT.match(text, end + 1)))
    if before in ".．":
        # 8. 6 is a number in a sentence, but 1. 2025 at the head of a line is an item of a list.
        head = text[max(text.rfind("\n", 0, start) + 1, start - 8) : start - 1].lstrip()
        return bool(DIGIT.match(behind) and head and DIGIT.match(head[-1]) and HAN.search(head))
    if HAN.match(before):
        return bool(DIGIT.match(behind))
    return before in "%％‰" and bool(HAN.match(behind))


def _splits_sentence(text: str, start: int, end: int) -> bool:
    """Whether the gap stands between two Chinese characters of running text, outside quotation marks."""
    if not (HAN.match(text, start - 1) and HAN.match(text, end)):
        return False
    before = text[max(0, start - AROUND) : start].rpartition("\n")[2]
    line = before + text[start : end + AROUND].partition("\n")[0]
    if len(line) < LONG_LINE or not ("，" in line or "。" in line) or CREDIT.search(line):
        return False
    return before.rfind("“") <= before.rfind("”") and not ORDINAL.search(before)
