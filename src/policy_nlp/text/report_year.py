"""The year whose plan a report sets, from what its text says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from policy_nlp.text.document import Document
from policy_nlp.text.numerals import FOUR_DIGITS, small_number, year_of
from policy_nlp.text.tables import cells, rows

# A year in which a plan ends is not the report's: 到2000年的奋斗目标, 2010年远景目标纲要.
_YEAR = re.compile(rf"(?<![0-9０-９到]){FOUR_DIGITS}(?=\s?年(?!远景))")
_RANGE = re.compile(rf"(?P<first>{FOUR_DIGITS})年?(?:至|到|[-—–－～~]{{1,2}})(?P<last>{FOUR_DIGITS})年")
_NUMBER = "[一二三四五六七八九十]{1,2}"
_SESSION = rf"第(?P<congress>{_NUMBER})届全国人民代表大会第(?P<session>{_NUMBER})次会议"
_THIS_SESSION = re.compile(rf"(?:向|我们|(?:在|日在)){_SESSION}[，,]?(?:上|提出|作|报告|，在听)")
_LAST_SESSION = re.compile(rf"去年[^。\n]{{0,8}}{_SESSION}")
_FIVE_YEARS_AGO = re.compile(rf"{_SESSION}(?:以来的|[^。\n]{{0,20}}过去了)五年")
_ONLY_SESSION = re.compile(rf"向第(?P<congress>{_NUMBER})届全国人民代表大会(?:作|提出)")
_JUST_PAST = re.compile(rf"刚刚过去的(?P<year>{FOUR_DIGITS})年")
_REVIEW, _PLAN, _INTENDED, _DONE = (
    re.compile("|".join(cells(__package__, "year_words.tsv", "word", tells=said)))
    for said in ("review", "plan", "intended", "done")
)
"""What headings say of a year that is reviewed and of one that is planned, and what sentences say of these."""
_RELATIVE_REVIEW = re.compile("^(?:[一二三四五六七八九十]{1,2}、)?(?:去年|过去(?:的)?一年|一年来)")
_HEAD = 4000


def year_of_congress(document: Document) -> int | None:
    """The year of the session of the national congress to which the report was given."""
    head = document.text[:_HEAD]
    for pattern, later in ((_THIS_SESSION, 0), (_LAST_SESSION, 1), (_FIVE_YEARS_AGO, 5)):
        found = pattern.search(head)
        year = _session_year(found["congress"], small_number(found["session"])) if found else None
        if year is not None:
            return year + later
    only = _ONLY_SESSION.search(head)
    return _session_year(only["congress"], 1) if only and len(_congresses().get(only["congress"], ())) == 1 else None


def year_in_title(title: str) -> int | None:
    """The latest year of a title that announces a plan; None for a summary of what was done."""
    years = _years(title)
    if not years or _RANGE.search(title) or (_REVIEW.search(title) and len(years) == 1):
        return None
    return max(years)


def year_of_headings(document: Document) -> int | None:
    """The year that headings plan for, the first where they plan for several, else the one after that they review."""
    planned, reviewed = set[int](), set[int]()
    for heading in document.headings:
        first_of = {year_of(span["last"]): year_of(span["first"]) for span in _RANGE.finditer(heading.text)}
        for year, words in _with_words(heading.text):
            if _REVIEW.search(words) or "报告" in heading.text:
                reviewed.add(year)
            elif _PLAN.search(words):
                planned.add(first_of.get(year, year))
    if reviewed:
        after = max(reviewed) + 1
        # A year further ahead is one that a plan ends in: 二、2030年的奋斗目标.
        return after if after in planned else max((year for year in planned if year <= after), default=after)
    return max(planned) if planned else _year_after_review(document)


def year_just_past(document: Document) -> int | None:
    """The year after the one that the text calls just past."""
    found = _JUST_PAST.search(document.text)
    return year_of(found["year"]) + 1 if found else None


def year_of_sentences(document: Document) -> int | None:
    """The year that sentences plan for while they say what was reached in the year before it."""
    intended: Counter[int] = Counter()
    done: Counter[int] = Counter()
    for sentence in document.sentences:
        for year, words in _with_words(sentence.text):
            if _INTENDED.search(words[:60]):
                intended[year] += 1
            elif _DONE.search(words):
                done[year] += 1
    fitting = [year for year in intended if done[year - 1]]
    return max(fitting, key=lambda year: (intended[year] + done[year - 1], year)) if fitting else None


def _year_after_review(document: Document) -> int | None:
    """For a heading like 过去一年工作回顾: the year after the one with which its first sentences begin."""
    for heading in document.headings:
        if _RELATIVE_REVIEW.match(heading.text):
            years = _years(document.text[heading.span.end : heading.span.end + 200])
            return years[0] + 1 if years else None
    return None


def _with_words(text: str) -> Iterable[tuple[int, str]]:
    """Every year in `text` with the words behind it, up to the next year."""
    found = list(_YEAR.finditer(text))
    for number, match in enumerate(found):
        end = found[number + 1].start() if number + 1 < len(found) else len(text)
        yield year_of(match[0]), text[match.end() : end]


def _years(text: str) -> list[int]:
    return [year_of(found[0]) for found in _YEAR.finditer(text)]


def _session_year(congress: str, session: int) -> int | None:
    years = _congresses().get(congress, ())
    return years[session - 1] if 1 <= session <= len(years) else None


@cache
def _congresses() -> dict[str, tuple[int, ...]]:
    table = rows(__package__, "congresses.tsv")
    return {row["congress"]: tuple(int(year) for year in row["years"].split()) for row in table}
