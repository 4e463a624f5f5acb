"""Stray, doubled and mistaken punctuation."""

from __future__ import annotations

import re

from policy_nlp.records.span import Span
from policy_nlp.text.alignment import Edit

KIND = "punctuation"

TOGETHER = re.compile("[，、。；：,;.%％](?:(?<![%％])[，、。；：,;.]|(?<=[%％])(?:[%％]|[,，]?。[，、；,;以左之）)]))")
"""Marks side by side, without which there is nothing to mend."""
STRAY = re.compile("[,，][,，]{0,8}(?=[、。；：;])")
"""Commas before another mark."""
REPEATED = re.compile("([，、。；：%％,;.])\\1+")
PER_MILLE = re.compile("[%％][,，]?。(?=[，、；,;]|以[内上下]|左右|之[间内]|[）)])")
"""A per mille sign read as a percent sign and a circle: only where no sentence can begin behind the circle."""

PAIRS = re.compile("([“”‘’《》（）〈〉「」！？])\\1")
"""Marks that sound text may repeat; one is meant where the text doubles every mark."""
SHARE_OF_STOPS, LEAST_STOPS = 0.8, 3


def find(text: str) -> list[Edit]:
    """Edits that leave one mark where one is meant, and give the per mille sign back."""
    if TOGETHER.search(text) is None:
        return []
    edits = [Edit(Span(*match.span()), "‰", KIND) for match in PER_MILLE.finditer(text)]
    edits += [Edit(Span(*match.span()), "", KIND) for match in STRAY.finditer(text)]
    edits += [_once(match) for match in REPEATED.finditer(text) if _is_one_mark(text, match)]
    if _doubles_every_mark(text):
        edits += [_once(match) for match in PAIRS.finditer(text)]
    return _apart(edits) if edits else edits


def _once(repeated: re.Match[str]) -> Edit:
    return Edit(Span(repeated.start() + 1, repeated.end()), "", KIND)


def _is_one_mark(text: str, repeated: re.Match[str]) -> bool:
    """Whether a repeated mark is meant once: not the dots of an ellipsis or of a table of contents."""
    if repeated[1] != ".":
        return True
    start, end = repeated.span()
    return end - start == 2 and text[start - 1 : start].isdigit() and text[end : end + 1].isdigit()


def _doubles_every_mark(text: str) -> bool:
    pairs, stops = text.count("。。"), text.count("。")
    return pairs >= LEAST_STOPS and 2 * pairs >= SHARE_OF_STOPS * stops


def _apart(edits: list[Edit]) -> list[Edit]:
    """`edits` in the order of the text; of two that overlap, the first."""
    apart: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: edit.span):
        if not apart or apart[-1].span.end <= edit.span.start:
            apart.append(edit)
    return apart
