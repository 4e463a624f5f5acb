"""Full-width digits, letters and percent signs, and the stray zeros of years in Chinese numerals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy_nlp.records.span import Span
from policy_nlp.text.alignment import Edit

KIND = "width"
# A pattern that begins with a class of characters, not with its repetition, is searched for by the class alone.
WIDE = re.compile("[０-９Ａ-Ｚａ-ｚ％．](?:(?<!．)[０-９Ａ-Ｚａ-ｚ％]*|(?<=[0-9０-９]．)(?=[0-9０-９]))")
THOUSANDS = re.compile("，(?<=[0-9０-９]，)(?<!第[0-9０-９]，)(?<!第[0-9０-９]{2}，)[0-9０-９]{3}(?![0-9０-９])")
"""A Chinese comma that parts the thousands of a number, if at most three digits stand before it."""
LEADING = re.compile("(?:^|[^0-9０-９.．,])[0-9０-９]{1,3}$")
STRAY_ZEROS = "0０OoＯｏО"
HAN_DIGIT = f"[一二三四五六七八九〇○零{STRAY_ZEROS}]"
HAN_YEAR = re.compile(f"(?:一[八九]|二[〇○零{STRAY_ZEROS}]){HAN_DIGIT}{{2}}(?=[年至到])")
"""一九九０年: few typists find the zero that belongs to Chinese numerals."""
ZERO = re.compile(f"[{STRAY_ZEROS}]")
OFFSET = ord("０") - ord("0")


def find(text: str) -> list[Edit]:
    """Edits that make full-width digits, letters, percent signs and decimal points half-width.

    The zeros of a year in Chinese numerals become such.
    """
    edits = [
        Edit(Span(match.start(), match.start() + 1), ",", KIND)
        for match in THOUSANDS.finditer(text)
        if LEADING.search(text[max(0, match.start() - 4) : match.start()])
    ]
    edits += [Edit(Span(*match.span()), ZERO.sub("〇", match[0]), KIND) for match in _years(text)]
    years = {at for edit in edits for at in range(*edit.span)}
    edits += [
        Edit(Span(*match.span()), _narrow(match[0]), KIND)
        for match in WIDE.finditer(text)
        if match.start() not in years
    ]
    return sorted(edits, key=lambda edit: edit.span)


def _years(text: str) -> Iterator[re.Match[str]]:
    """The years in Chinese numerals whose zero is a digit or a letter."""
    return (match for match in HAN_YEAR.finditer(text) if ZERO.search(match[0]))


def _narrow(wide: str) -> str:
    return "".join(chr(ord(character) - OFFSET) for character in wide)
