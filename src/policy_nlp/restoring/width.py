"""Full-width digits, letters and percent signs."""

from __future__ import annotations

import re

from policy_nlp.records.span import Span
from policy_nlp.text.alignment import Edit

KIND = "width"
# A pattern that begins with a class of characters, not with its repetition, is searched for by the class alone.
WIDE = re.compile("[０-９Ａ-Ｚａ-ｚ％．](?:(?<!．)[０-９Ａ-Ｚａ-ｚ％]*|(?<=[0-9０-９]．)(?=[0-9０-９]))")
THOUSANDS = re.compile("，(?<=[0-9０-９]，)(?<!第[0-9０-９]，)(?<!第[0-9０-９]{2}，)[0-9０-９]{3}(?![0-9０-９])")
"""A Chinese comma that parts the thousands of a number, if at most three digits stand before it."""
LEADING = re.compile("(?:^|[^0-9０-９.．,])[0-9０-９]{1,3}$")
OFFSET = ord("０") - ord("0")


def find(text: str) -> list[Edit]:
    """Edits that make full-width digits, letters, percent signs and decimal points half-width."""
    edits = [
        Edit(Span(match.start(), match.start() + 1), ",", KIND)
        for match in THOUSANDS.finditer(text)
        if LEADING.search(text[max(0, match.start() - 4) : match.start()])
    ]
    edits += [Edit(Span(*match.span()), _narrow(match[0]), KIND) for match in WIDE.finditer(text)]
    return sorted(edits, key=lambda edit: edit.span)


def _narrow(wide: str) -> str:
    return "".join(chr(ord(character) - OFFSET) for character in wide)
