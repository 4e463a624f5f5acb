"""平安, 数字, 美丽… with the name of a place, and the new place that it is to become: 现代化新…."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from policy_nlp.initiatives.candidate import Candidate, surroundings
from policy_nlp.initiatives.vocabulary import words
from policy_nlp.records.span import Span
from policy_nlp.text.characters import HAN
from policy_nlp.text.word_trees import one_of

_HEAD = 400
"""The report's own place is named within so many code points of its beginning."""
_REGIONS = words("regions.tsv", "name")
_HOME = re.compile(
    f"(?:^|[：在年 　])({HAN}{{2,5}}?)(?:省|市|自治区|特别行政区|区|县)(?:人民政府|(?:\\d{{4}}年)?政府工作报告|第)",
    re.M,
)
"""How a report says whose it is: 望川市2026年政府工作报告, 在望川市第九届…."""
_LONGEST_QUALITY = 24
_COUNT = re.compile("[二三四五六七八九十]个$")
"""How many of them: a pattern that began so would be tried at every character of a text."""


_NOT_BEHIND = "(?![、，。；“”建的和]?[市县区大]|示范|行动|创新中心)"
_ENDED = re.compile(_NOT_BEHIND)


def virtues(text: str) -> Iterator[Candidate]:
    """Virtues of a province, or of the report's own place."""
    for place, end in _places(text).items():
        start = _start_of_quality(text, place)
        if start < place:
            count = _COUNT.search(text, max(0, start - 2), start)
            span = Span(count.start() if count else start, end)
            name = span.of(text)
            yield Candidate(name, span, "virtue", name[:2], "", *surroundings(text, span))


def _places(text: str) -> dict[int, int]:
    """Where the provinces and the report's own place stand that may have a virtue, their ends by their beginnings.

    Places are far fewer than the qualities, which are among the most common words of any report.
    """
    found = dict([province.span("place") for province in _pattern().finditer(text)])
    named = _HOME.search(text, 0, _HEAD)
    home = named[1] if named else ""
    at = text.find(home) if home and home not in _REGIONS else -1
    while at >= 0:
        if _ENDED.match(text, at + len(home)):
            found.setdefault(at, at + len(home))
        at = text.find(home, at + 1)
    return found


def _start_of_quality(text: str, end: int) -> int:
    """Where the longest quality begins that ends at `end`; `end` itself where none does."""
    qualities = _qualities()
    starts = range(max(0, end - _LONGEST_QUALITY), end)
    return next((start for start in starts if text[start:end] in qualities), end)


@lru_cache(maxsize=1)
def _qualities() -> frozenset[str]:
    """Virtues, and what a new place is called that has a vision: 平安, 现代化新, “美丽”新."""
    visions = words("visions.tsv")
    new = (f"{vision}{new}" for vision in visions for new in ("新", "的新"))
    return frozenset((*words("virtues.tsv"), *new, *(f"“{vision}”新" for vision in visions)))


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    """A province behind the last character of a quality."""
    lasts = "".join(sorted({quality[-1] for quality in _qualities()}))
    return re.compile(f"[{lasts}](?P<place>{one_of(_REGIONS)}){_NOT_BEHIND}")
