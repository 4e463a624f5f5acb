"""Whose report a text is, of which year, and when it was given."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import Literal, TypeVar

from policy_nlp.text.document import Document
from policy_nlp.text.headings import is_title
from policy_nlp.text.places import COUNTRY, place_by_mentions, place_in_name, place_in_opening, place_in_title
from policy_nlp.text.report_year import (
    year_in_title,
    year_just_past,
    year_of_congress,
    year_of_headings,
    year_of_sentences,
)

Found = Literal["text", "page", "file name"]
"""Where a fact was found: in the report's own words, in the page around them, in the name of the file."""

_Fact = TypeVar("_Fact")
_HEAD = 1500
_TITLE_WORD = re.compile(r"(?:报告|总结|计划|要点|纲要|方案)(?:（[^）]{1,12}）)?$")
_TITLE_IN_SENTENCE = re.compile("作(?P<title>政府工作报告|关于[^，。；]{4,60}?的报告)")
_SPEECH = re.compile("^各位(?:代表|委员|领导|同志)|[。！？]$")
_GIVEN = re.compile(r"(?P<y>(?:19|20)\d\d)年(?P<m>\d{1,2})月(?P<d>\d{1,2})日[^。\n]{0,40}?(?:会议|大会)")
_FULL_DATE = re.compile(r"(?P<y>(?:19|20)\d\d)\s?[-./年]\s?(?P<m>\d{1,2})\s?[-./月]\s?(?P<d>\d{1,2})(?!\d)")
_DAY = re.compile(r"(?<![\d年月])(?P<m>\d{1,2})月(?P<d>\d{1,2})日")
_FILE_YEAR = re.compile(r"(?<!\d)(?:19[4-9]\d|20\d\d)(?!\d)")
_LAST_MONTH_OF_PLANS = 6
_FIRST_SPRING_SESSION = 1985


@dataclass(frozen=True, slots=True)
class Naming:
    """Title, region, year and date of a report, each None where nothing tells, and where each was found."""

    title: str | None = None
    region: str | None = None
    year: int | None = None
    date: str | None = None
    title_from: Found | None = None
    region_from: Found | None = None
    year_from: Found | None = None
    date_from: Found | None = None


def identify(document: Document, name: str | None = None) -> Naming:
    """Which report `document` is: from its text, else from the page around it, else from the file's `name`.

    The region is as the report names itself (某省, 某开发区), 全国 for the State Council's.  The year is the
    one whose plan the report sets: a report of January 2026 has 2026.  The date (YYYY-MM-DD) is the day on
    which it was given, else published.  What is masked (某市, 20XX年) or not said stays None.
    """
    stem = PurePath(name).stem if name else ""
    head = "\n".join(sentence.text for sentence in document.sentences if sentence.span.start < _HEAD)
    title, title_from = _first(("text", lambda: _title(document, head)), ("file name", lambda: _title_of_file(stem)))
    region, region_from = _first(
        ("text", lambda: (title and place_in_title(title)) or place_in_opening(head)),
        ("file name", lambda: place_in_name(stem)),
        ("text", lambda: place_by_mentions(document.text)),
    )
    given = _date(_GIVEN.search(head))
    published = _published(document)
    year, year_from = _first(
        ("text", lambda: _year_of_text(document, title, region, given)),
        ("page", lambda: published.year if published and published.month <= _LAST_MONTH_OF_PLANS else None),
        ("file name", lambda: _year_of_file(stem)),
    )
    day, day_from = _first(
        ("text", lambda: given or _day_of(head, year)),
        ("page", lambda: published),
    )
    iso = day.isoformat() if day else None
    return Naming(title, region, year, iso, title_from, region_from, year_from, day_from)


def _first(*sources: tuple[Found, Callable[[], _Fact | None]]) -> tuple[_Fact | None, Found | None]:
    """What the first source that knows says, and which source that is."""
    for where, look in sources:
        fact = look()
        if fact:
            return fact, where
    return None, None


def _title(document: Document, head: str) -> str | None:
    """The line that names the report, else the name that the opening sentence gives it."""
    for line in head.split("\n"):
        if _SPEECH.search(line):
            break
        words = re.sub(r"\s", "", line)
        if is_title(words) and _TITLE_WORD.search(words):
            return words
    named = _TITLE_IN_SENTENCE.search(head)
    return named["title"] if named else None


def _year_of_text(document: Document, title: str | None, region: str | None, given: date | None) -> int | None:
    national = region == COUNTRY
    sources: Iterable[Callable[[], int | None]] = (
        lambda: year_of_congress(document) if national else None,
        lambda: year_in_title(title) if title else None,
        lambda: given.year if given and (national or given.month <= _LAST_MONTH_OF_PLANS) else None,
        lambda: year_just_past(document),
        lambda: _unless_early(year_of_headings(document), national),
        lambda: None if national else year_of_sentences(document),
    )
    return next((year for year in (look() for look in sources) if year is not None), None)


def _unless_early(year: int | None, national: bool) -> int | None:
    """None for the State Council's reports of the time when they were not given at the year's beginning."""
    return None if year is not None and national and year < _FIRST_SPRING_SESSION else year


def _published(document: Document) -> date | None:
    """The first full date in the lines of the page."""
    lines = (line.of(document.text) for line in document.furniture)
    return next((day for day in (_date(_FULL_DATE.search(line)) for line in lines) if day), None)


def _day_of(head: str, year: int | None) -> date | None:
    """The first day and month that the text names, in the report's year."""
    found = _DAY.search(head)
    return _date(found, year) if found and year and int(found["m"]) <= _LAST_MONTH_OF_PLANS else None


def _date(found: re.Match[str] | None, year: int | None = None) -> date | None:
    if found is None:
        return None
    try:
        return date(year or int(found["y"]), int(found["m"]), int(found["d"]))
    except ValueError:
        return None


def _title_of_file(stem: str) -> str | None:
    return stem if _TITLE_WORD.search(stem) else None


def _year_of_file(stem: str) -> int | None:
    found = _FILE_YEAR.findall(stem)
    return int(found[-1]) if found else None
