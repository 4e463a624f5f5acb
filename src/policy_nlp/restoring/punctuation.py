"""Stray, doubled and mistaken punctuation."""

from __future__ import annotations

import re

from policy_nlp.records.span import Span
from policy_nlp.text.alignment import Edit
from policy_nlp.text.characters import HAN

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


STRAIGHT = '"'
QUOTED = re.compile('"(?<![0-9]")(?![，、。；：])[^"\n]{1,60}"')
"""Straight quotation marks around something; behind a number they are inches."""
WITHIN = re.compile(f"{HAN}|[，。、；：）《》]")
"""What is within them in Chinese text."""

FULL_STOP = re.compile(rf"\.(?:(?<={HAN}\.)|(?<=[%）)”》]\.))(?<![一二三四五六七八九十]\.)(?=\s|{HAN}|[“《（]|$)")
"""A full stop as English has it, behind Chinese words or a rate; behind a numeral it parts that from a heading."""
STOPS_TO_ONE = 4
"""So many of them to each Chinese one tell that they stand for these."""


def find(text: str) -> list[Edit]:
    """Edits that leave one mark where one is meant, and give quotation marks their sides, and the per mille sign.

    Where hardly a sentence has a Chinese full stop, it takes the place of the English ones.
    """
    edits = _with_sides(text) if STRAIGHT in text else []
    return _apart(edits + _full_stops(text) + _one_of_each(text))


def _full_stops(text: str) -> list[Edit]:
    """Edits that end the sentences of a page on which full stops are English."""
    enough = max(LEAST_STOPS, STOPS_TO_ONE * text.count("。"))
    if text.count(".") < enough:
        return []
    stops = [Edit(Span(*match.span()), "。", KIND) for match in FULL_STOP.finditer(text)]
    return stops if len(stops) >= enough else []


def _with_sides(text: str) -> list[Edit]:
    """Edits that tell opening from closing marks in each line of Chinese in which every mark has its other."""
    edits = []
    start = 0
    for line in text.splitlines(keepends=True):
        if line.count(STRAIGHT) % 2 == 0:
            for quoted in QUOTED.finditer(line):
                first, last = start + quoted.start(), start + quoted.end() - 1
                if WITHIN.search(quoted[0]):
                    edits += [Edit(Span(first, first + 1), "“", KIND), Edit(Span(last, last + 1), "”", KIND)]
        start += len(line)
    return edits


def _one_of_each(text: str) -> list[Edit]:
    """Edits where marks stand side by side."""
    if TOGETHER.search(text) is None:
        return []
    edits = [Edit(Span(*match.span()), "‰", KIND) for match in PER_MILLE.finditer(text)]
    edits += [Edit(Span(*match.span()), "", KIND) for match in STRAY.finditer(text)]
    edits += [_once(match) for match in REPEATED.finditer(text) if _is_one_mark(text, match)]
    if _doubles_every_mark(text):
        edits += [_once(match) for match in PAIRS.finditer(text)]
    return edits


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
