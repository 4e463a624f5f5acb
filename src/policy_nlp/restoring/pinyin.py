"""Readings in brackets behind characters: 質(zhì)量."""

from __future__ import annotations

from policy_nlp.records.span import Span
from policy_nlp.restoring.readings import bracketed, is_reading
from policy_nlp.text.alignment import Edit

KIND = "pinyin"


def find(text: str) -> list[Edit]:
    """Edits that take out each bracket that holds a reading of the character before it."""
    return [
        Edit(Span(*match.span()), "", KIND)
        for match in bracketed(text)
        if is_reading(match[1], text[match.start() - 1])
    ]
