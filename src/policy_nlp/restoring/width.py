"""Full-width digits, letters and percent signs."""

from __future__ import annotations

import re

from policy_nlp.records.span import Span
from policy_nlp.text.alignment import Edit

KIND = "width"
WIDE = re.compile("[０-９Ａ-Ｚａ-ｚ％]+(?:[．][０-９]+)?[％]?|(?<=[0-9])．(?=[0-9])")
OFFSET = ord("０") - ord("0")


def find(text: str) -> list[Edit]:
    """Edits that make full-width digits, letters, percent signs and decimal points half-width."""
    return [Edit(Span(*match.span()), _narrow(match.group()), KIND) for match in WIDE.finditer(text)]


def _narrow(wide: str) -> str:
    return "".join(chr(ord(character) - OFFSET) if character >= "！" else character for character in wide)
