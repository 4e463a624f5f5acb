"""Full-width digits, letters and percent signs."""

from __future__ import annotations

import re

from policy_nlp.records.span import Span
from policy_nlp.text.alignment import Edit

KIND = "width"
WIDE = re.compile("[０-９Ａ-Ｚａ-ｚ％]+|．(?<=[0-9０-９]．)(?=[0-9０-９])")
THOUSANDS = re.compile("(?<![0-9０-９.．，,])[1-9１-９][0-9０-９]{0,2}(?:，[0-9０-９]{3}){1,5}(?![0-9０-９])")
"""A number whose thousands are parted by Chinese commas."""
OFFSET = ord("０") - ord("0")


def find(text: str) -> list[Edit]:
    """Edits that make full-width digits, letters, percent signs and decimal points half-width."""
    edits = [Edit(Span(*match.span()), _narrow(match[0]), KIND) for match in WIDE.finditer(text)]
    for number in THOUSANDS.finditer(text):
        edits += [Edit(Span(at, at + 1), ",", KIND) for at in range(*number.span()) if text[at] == "，"]
    return sorted(edits, key=lambda edit: edit.span)


def _narrow(wide: str) -> str:
    return "".join(chr(ord(character) - OFFSET) for character in wide)
