"""Whose report a text is, of which year, when it was given and who published it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from pathlib import PurePath
from typing import TypeVar

from policy_nlp.text.document import Document
from policy_nlp.text.headings import REPORT, is_title
from policy_nlp.text.numerals import FOUR_DIGITS, SMALL_NUMBER, small_number, year_of
from policy_nlp.text.places import COUNTRY, place_by_mentions, place_in_name, place_in_opening, place_in_title
from policy_nlp.text.report_year import (
    year_in_title,
    year_just_past,
    year_of_congress,
    year_of_headings,
    year_of_sentences,
)

Said = Mapping[str, tuple[str, str]]
"""What a file says of itself: for title, date and issuer the value, and where it says so (meta PubDate)."""

_Fact = TypeVar("_Fact")
_HEAD = 1500
_TITLE_WORD = re.compile(f"{REPORT}(?:（[^）]{{1,12}}）)?$")
_TITLE_IN_SENTENCE = re.compile("作(?P<title>政府工作报告|关于[^，。；]{4,60}?的报告)")
_SPEECH = re.compile("^各位(?:代表|委员|领导|同志)|[。！？]$")
_GIVEN_ON = re.compile(
    rf"(?P<y>{FOUR_DIGITS})年(?P<m>{SMALL_NUMBER})月(?P<d>{SMALL_NUMBER})日"
    # A heading in large type breaks its line within the name of the meeting.
    r"(?:[^。\n]{0,40}?|在[^。\n]{2,30}\n[^。\n]{0,30}?)(?:会议|大会)"
)
_FULL_DATE = re.compile(r"(?P<y>(?:19|20)\d\d)\s?[-./年]\s?(?P<m>\d{1,2})\s?[-./月]\s?(?P<d>\d{1,2})(?!\d)")
_DAY = re.compile(r"(?<![\d年月])(?P<m>\d{1,2})月(?P<d>\d{1,2})日")
_LATEST_PUBLISHED = 180
"""Days after a report was given on which a page may still have been published with it."""
_ISSUER = re.compile(
    r"(?:信息|稿件|文章)?(?:来\s?源|发布机构|发文机关|发布单位|制发单位)\s?[：:]\s*(?P<issuer>[^\s：:，。|｜]{2,30})\s*$"
)
_FILE_YEAR = re.compile(r"(?<!\d)(?:19[4-9]\d|20\d\d)(?!\d)")
_LAST_MONTH_OF_PLANS = 6
_FIRST_SPRING_SESSION = 1985


@dataclass(frozen=True, slots=True)
class Naming:
    """Title, region, year, date and issuer of a report, each None where nothing tells, and where each was found.

    That is where the file says it of itself (meta ArticleTitle), the text (the report's own words), the page (what
    stands around them) or the file name.
    """

    title: str | None = None
    region: str | None = None
    year: int | None = None
    date: str | None = None
    issuer: str | None = None
    title_from: str | None = None
    region_from: str | None = None
    year_from: str | None = None
    date_from: str | None = None
    issuer_from: str | None = None


def identify(document: Document, name: str | None = None, said: Said | None = None) -> Naming:
    """Which report `document` is: from what its file says of itself, else its text, else the file's `name`.

    The region is as the report names itself (某省, 某开发区), 全国 for the State Council's.  The year is the
    one whose plan the report sets: a report of January 2026 has 2026.  The date (YYYY-MM-DD) is the day on
    which it was published or given.  What is masked (某市, 20XX年) or not said stays None.
    """
    said = said or {}
    stem = PurePath(name).stem if name else ""
    head = "\n".join(sentence.text for sentence in document.sentences if sentence.span.start < _HEAD)
    own, own_from = said.get("title", ("", ""))
    title, title_from = _first(
        (own_from, lambda: _as_title(own)),
        ("text", lambda: _title(document, head)),
        ("file name", lambda: _title_of_file(stem)),
    )
    issuer, issuer_from = _first(
        (said.get("issuer", ("", ""))[1], lambda: said["issuer"][0] if "issuer" in said else None),
        ("page", lambda: _issuer(document)),
    )
    region, region_from = _first(
        (title_from or "", lambda: title and place_in_title(title)),
        ("text", lambda: place_in_opening(head)),
        (issuer_from or "", lambda: issuer and place_in_title(issuer)),
        ("file name", lambda: place_in_name(stem)),
        ("text", lambda: place_by_mentions(document.text)),
    )
    given = _date(_GIVEN_ON.search(head))
    stated, stated_from = _stated(said, given)
    published = stated or _published(document)
    planning = published.year if published and published.month <= _LAST_MONTH_OF_PLANS else None
    year, year_from = _first(
        ("text", lambda: year_of_congress(document) if region == COUNTRY else None),
        (title_from or "", lambda: year_in_title(title) if title and title_from != "file name" else None),
        ("text", lambda: _year_of_text(document, region, given)),
        (stated_from or "page", lambda: planning),
        ("file name", lambda: _year_of_file(stem)),
    )
    day, day_from = _first(
        (stated_from, lambda: stated),
        ("text", lambda: given or _day_of(head, year)),
        ("page", lambda: published),
    )
    iso = day.isoformat() if day else None
    return Naming(title, region, year, iso, issuer, title_from, region_from, year_from, day_from, issuer_from)


def _first(*sources: tuple[str, Callable[[], _Fact | None]]) -> tuple[_Fact | None, str | None]:
    """What the first source that knows says, and which source that is."""
    for where, look in sources:
        fact = look()
        if fact:
            return fact, where
    return None, None


def _as_title(words: str) -> str | None:
    """`words` where they name a report; pages and programs call many a file by the name of a site or a template."""
    words = re.sub(r"\s", "", words)
    return words if is_title(words) and _TITLE_WORD.search(words) else None


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


def _year_of_text(document: Document, region: str | None, given: date | None) -> int | None:
    national = region == COUNTRY
    sources: Iterable[Callable[[], int | None]] = (
        lambda: given.year if given and (national or given.month <= _LAST_MONTH_OF_PLANS) else None,
        lambda: year_just_past(document),
        lambda: _unless_early(year_of_headings(document), national),
        lambda: None if national else year_of_sentences(document),
    )
    return next((year for year in (look() for look in sources) if year is not None), None)


def _unless_early(year: int | None, national: bool) -> int | None:
    """None for the State Council's reports of the time when they were not given at the year's beginning."""
    return None if year is not None and national and year < _FIRST_SPRING_SESSION else year


def _stated(said: Said, given: date | None) -> tuple[date | None, str]:
    """The date that the file says it has, and where; not one on which the report cannot have been published.

    Pages are moved to new sites years later, and are then dated anew.
    """
    words, where = said.get("date", ("", ""))
    stated = _date(_FULL_DATE.search(words))
    if stated and given and not 0 <= (stated - given).days <= _LATEST_PUBLISHED:
        return None, ""
    return stated, where if stated else ""


def _issuer(document: Document) -> str | None:
    """Who published the page, as its lines say: 来源：望川市人民政府办公室."""
    lines = [line.of(document.text) for line in document.furniture]
    # The value may stand alone on the line behind its label.
    beside = (f"{line}\n{after}" for line, after in zip_longest(lines, lines[1:], fillvalue=""))
    found = (match for pair in zip(lines, beside, strict=True) for match in map(_ISSUER.match, pair) if match)
    return next((match["issuer"] for match in found), None)


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
        return date(year or year_of(found["y"]), small_number(found["m"]), small_number(found["d"]))
    except ValueError:
        return None


def _title_of_file(stem: str) -> str | None:
    return stem if _TITLE_WORD.search(stem) else None


def _year_of_file(stem: str) -> int | None:
    found = _FILE_YEAR.findall(stem)
    return int(found[-1]) if found else None
