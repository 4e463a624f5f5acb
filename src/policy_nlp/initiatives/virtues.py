"""平安, 数字, 美丽… with the name of a place, and the new place that it is to become: 现代化新…."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from policy_nlp.initiatives.candidate import Candidate, surroundings
from policy_nlp.initiatives.words import one_of, words
from policy_nlp.records.span import Span
from policy_nlp.text.characters import HAN

_HEAD = 400
"""The report's own place is named within so many code points of its beginning."""
_REGIONS = words("regions.tsv", "name")
_HOME = re.compile(f"({HAN}{{2,5}}?)(?:省|市|自治区|特别行政区|区|县)(?:人民政府|政府工作报告|第)")
_COUNT = re.compile("[二三四五六七八九十]个$")
"""How many of them: a pattern that began so would be tried at every character of a text."""


_NOT_BEHIND = "(?![、，。；“”建的和]?[市县区大]|示范|行动|创新中心)"
_ENDED = re.compile(_NOT_BEHIND)


def virtues(text: str) -> Iterator[Candidate]:
    """Virtues of a province, or of the report's own place."""
    named = _HOME.search(text, 0, _HEAD)
    home = named[1] if named else ""
    for found in _pattern().finditer(text):
        start, end = found.span()
        if found["place"] is None:
            end = _end_of_home(text, start, end, home)
        if end:
            count = _COUNT.search(text, max(0, start - 2), start)
            span = Span(count.start() if count else start, end)
            name = span.of(text)
            yield Candidate(name, span, "virtue", name[:2], "", *surroundings(text, span))


def _end_of_home(text: str, start: int, end: int, home: str) -> int:
    """Where the report's own place ends behind the longest quality from `start` that it follows; 0 where none does.

    Every report has another place: a pattern of it would take longer to make than the report to search.
    """
    for at in range(end, start, -1) if home else ():
        behind = at + len(home)
        if text.startswith(home, at) and text[start:at] in _qualities() and _ENDED.match(text, behind):
            return behind
    return 0


@lru_cache(maxsize=1)
def _qualities() -> frozenset[str]:
    """Virtues, and what a new place is called that has a vision: 平安, 现代化新, “美丽”新."""
    visions = words("visions.tsv")
    new = (f"{vision}{new}" for vision in visions for new in ("新", "的新"))
    return frozenset((*words("virtues.tsv"), *new, *(f"“{vision}”新" for vision in visions)))


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    """A quality, with the name of a province where one follows it."""
    quality = one_of(sorted(_qualities()))
    return re.compile(f"{quality}(?P<place>{one_of(_REGIONS)}){_NOT_BEHIND}|{quality}")
