"""Which years an expression of time means, from itself and from what the text said before it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable

from policy_nlp.language.period import FEW_YEARS, Period, PeriodBasis, Years
from policy_nlp.language.period_grammar import Phrase, phrases, plans
from policy_nlp.text.numerals import SMALL_NUMBER, small_number, year_of

_LINE_ENDS = "\n\r"
_STOPS = "。！？；" + _LINE_ENDS
_SINCE = re.compile("[^，、。；：\\d]{0,20}以来|至今|到现在|以后[^，、。；：]{0,6}(?:的|，)")
_BEGINNING = ("起", "开始")
_FROM = re.compile(r"(?:[由从自]|[由从]过去)$")
_STARTED_FROM = re.compile(r"的[约近超]?[\d百一二两三四五六七八九十]")
"""What makes a period behind 由 the one that a change started from: 由“五五”时期的30％提高到…."""
_COMPARED = re.compile("[比于较过]$")
"""What makes 前十年 the ten years before those that the sentence tells of."""
_PREPARED_FOR = re.compile("[^。；]{0,40}?(?:奠定|打下|打好|创造|准备)")
"""What makes a plan one that is only prepared for: 为“九五”期间的发展打好基础."""
_BASES: dict[str, PeriodBasis] = {"year": "year", "plan": "plan", "same": "plan", "point": "point"}
_TO_COME = ("今后", "未来")
"""What makes a period one that is meant from then on, whatever the paragraph named before."""
_TERM_YEARS = 5
_LENGTH_OF_PLANS = 5
_NEAR = 600
"""How far behind the words a period of a few years is still meant by 这两年; a plan's years are meant throughout."""
_FIRST_TERM = 1983
_TENS = "五六七八九56789５６７８９"
_AT_ITS_EDGE = 2
"""A report that comes no more years behind the end of a decade, or within it, speaks of it as plans count."""
_FROM_NOW, _NOW_LENGTH = re.compile("(?:从|自)(?:今年|现在)(?:起|开始)?，?[到至]$"), 8
_TO = ("到", "至")


class Context:
    """What the text said before: which year a sentence speaks of, which period a paragraph."""

    def __init__(self, text: str, report_year: int | None) -> None:
        self.text, self.report_year = text, report_year
        # Looked up: a search through all that lies between two periods would take the square of the text.
        self._stops, self._line_ends = _places(text, _STOPS), _places(text, _LINE_ENDS)
        self._last: Period | None = None
        self._base: Period | None = None
        self._previous: Period | None = None
        self._first_of: Period | None = None
        self._spans: dict[int, tuple[Years, int]] = {}
        self._resolve: dict[str, Callable[[re.Match[str]], tuple[Years, PeriodBasis]]] = {
            "range": self._range,
            "pair": self._pair,
            "year": self._year,
            "short": self._short,
            "eighties": self._decade,
            "plan": self._plan,
            "term": self._term,
            "near": self._near,
            "part": self._part,
        }

    def remember(self, period: Period) -> None:
        """Note a period that the text has named, so that what follows it may mean its years."""
        if period.start_year is None or period.end_year is None:
            return
        if not _sets_the_time(period):
            self._first_of = self._first_of if period.basis == "average" else period
            return
        prepared = period.basis == "plan" and self.text.endswith("为", 0, period.span.start)
        if prepared and _PREPARED_FOR.match(self.text, period.span.end):
            return
        if period.role == "base" or _FROM.search(self.text, max(0, period.span.start - 3), period.span.start):
            first = period.start_year != period.end_year or self.text.startswith(_BEGINNING, period.span.end)
            self._base = None if first else period
        self._previous = period
        if period.role == "base":
            return
        if period.role == "time" and not self._is_start(period):
            self._last = period
        length = period.end_year - period.start_year + 1
        stays = self._named_in_paragraph(length, period.span.start) and not period.word.startswith(_TO_COME)
        if length > 1 and not self._is_start(period) and not stays:
            self._spans[length] = ((period.start_year, period.end_year), period.span.start)

    def _is_start(self, period: Period) -> bool:
        """Whether a change started from what was in a period, so that none of its length is meant by it later."""
        start, end = period.span.start, period.span.end
        return _FROM.search(self.text, max(0, start - 3), start) is not None and bool(
            _STARTED_FROM.match(self.text, end)
        )

    def _named_in_paragraph(self, length: int, at: int) -> bool:
        """Whether the paragraph has named a period of that length before: the first that it names stays."""
        return length in self._spans and not _stands(self._line_ends, self._spans[length][1], at)

    def years_of(self, match: re.Match[str]) -> tuple[Years, PeriodBasis]:
        """The years that an expression means here, None where they are not known, and how it tells them."""
        return self._resolve.get(match.lastgroup or "", self._phrase)(match)

    def _range(self, match: re.Match[str]) -> tuple[Years, PeriodBasis]:
        start, end = year_of(match["value"]), year_of(match["to"])
        return ((start, end) if start <= end else (end, end)), "plan"

    def _pair(self, match: re.Match[str]) -> tuple[Years, PeriodBasis]:
        first, second = year_of(match["value"]), year_of(match["second"])
        return (min(first, second), max(first, second)), "plan"

    def _year(self, match: re.Match[str]) -> tuple[Years, PeriodBasis]:
        year = year_of(match["value"])
        since = _SINCE.match(self.text, match.end()) or self._begins_with(match)
        if since and self.report_year is not None and year < self.report_year:
            return (year, self.report_year - 1), "plan"
        if self._counts_from_now(match.start(), year):
            return (self.report_year, year), "plan"
        return (year, year), "year"

    def _counts_from_now(self, at: int, year: int | None) -> bool:
        """Whether a later `year` ends the time that a plan has from now on: 从今年到2030年, 从现在到本世纪末."""
        if self.report_year is None or year is None or year <= self.report_year or self.text[at - 1 : at] not in _TO:
            return False
        return _FROM_NOW.search(self.text, max(0, at - _NOW_LENGTH), at) is not None

    def _begins_with(self, match: re.Match[str]) -> bool:
        """Whether an expression says when something began that goes on: 从2003年起."""
        begin = match.start()
        if not self.text.startswith(_BEGINNING, match.end()):
            return False
        return _FROM.search(self.text, max(0, begin - 3), begin) is not None

    def _short(self, match: re.Match[str]) -> tuple[Years, PeriodBasis]:
        year = 1900 + small_number(match["decade"]) * 10 + small_number(match["unit"])
        return (year, year), "year"

    def _decade(self, match: re.Match[str]) -> tuple[Years, PeriodBasis]:
        """The years of a decade; a report within it, or just behind it, counts it as plans do: 1981 to 1990."""
        start = 1900 + _TENS.index(match["tens"]) % 5 * 10 + 50
        if match["late"]:
            return (start + 9, start + 9), "point"
        since = (self.report_year or 0) - start
        start += 0 <= since < 10 or 0 < since - 10 <= _AT_ITS_EDGE
        return (start, start + 9), "plan"

    def _plan(self, match: re.Match[str]) -> tuple[Years, PeriodBasis]:
        """The years of a five-year plan, of a part of it, or its last as a point: “十四五”前两年, “十三五”末."""
        plan = plans()[match["quoted"] or match["plain"] or match["early"] or match["numbered"]]
        era = match["era"] or ""
        if "末" in era:
            return (plan.end, plan.end), "point"
        if "以来" in era and self.report_year is not None and plan.start < self.report_year:
            return (plan.start, self.report_year - 1), "plan"
        if match["first"]:
            return (plan.start, plan.start), "year"
        if match["last"]:
            return (plan.end, plan.end), "year"
        if match["leading"]:
            return (plan.start, plan.start + small_number(match["leading"]) - 1), "plan"
        if match["closing"]:
            return (plan.end - small_number(match["closing"]) + 1, plan.end), "plan"
        return (plan.start, plan.end), "plan"

    def _term(self, match: re.Match[str]) -> tuple[Years, PeriodBasis]:
        year = self.report_year
        if year is None or year <= _FIRST_TERM:
            return (None, None), "plan"
        start = year - 1 - (year - 1 - _FIRST_TERM) % _TERM_YEARS
        return ((start, year - 1) if match[0][0] == "本" else (start - _TERM_YEARS, start - 1)), "plan"

    def _near(self, match: re.Match[str]) -> tuple[Years, PeriodBasis]:
        if self.report_year is None:
            return (None, None), "year"
        year = self.report_year + {"去": -1, "上": -1, "前": -2, "今": 0, "本": 0, "明": 1}[match[0][0]]
        return (year, year), "year"

    def _part(self, match: re.Match[str]) -> tuple[Years, PeriodBasis]:
        return self._year_of_sentence(match.start()), "year"

    def _phrase(self, match: re.Match[str]) -> tuple[Years, PeriodBasis]:
        """The years of a word of the table, which may count them: 过去三年."""
        phrase = phrases()[int((match.lastgroup or "w0")[1:])]
        counts = re.findall(SMALL_NUMBER, match[0])
        number = _count(counts[-1]) if counts else None
        if phrase.basis == "average":
            return self._average(phrase, number, match.start()), "average"
        basis = _BASES[phrase.basis]
        if phrase.start == "?":
            return self._year_of_sentence(match.start()) if basis == "year" else (None, None), basis
        years = self._counted(phrase, number, match.start())
        if basis == "point" and self._counts_from_now(match.start(), years[1]):
            return (self.report_year, years[1]), "plan"
        return years, "year" if number == 1 else basis

    def _counted(self, phrase: Phrase, number: int | None, at: int) -> Years:
        """The years of a phrase that counts them: those it stands beside, those named before, or those of its row."""
        part_of = phrase.start in ("before", "after")
        beside = None if part_of else self._beside(number, at)
        if beside is not None:
            return beside
        before = self._of_sentence(number, at) or self._named(number, at)
        if part_of and (part := self._part_of_span(phrase.start, number, at)) is not None:
            return part
        if part_of and (half := self._half_of_plan(phrase.start, number, at)) is not None:
            return half
        if phrase.start == "after":
            return None, None
        if phrase.start == "before":
            compared = _COMPARED.search(self.text, max(0, at - 1), at) is not None
            under_way = self._span_under_way(at)[0] if compared else None
            first = before[0] if before is not None else under_way or self._year_of_sentence(at)[0]
            if not compared and first is not None and first > (self.report_year or first):
                return None, None  # 2000年达到…，其中前五年增长3%: the first of those that are planned
            return (first - number, first - 1) if first is not None and number is not None else (None, None)
        if before is None and phrase.start == "Y-N":
            before = self._of_last_and_this(number, at)
        if phrase.basis == "same" and before is not None:
            return before
        return self._value(phrase.start, number, at), self._value(phrase.end, number, at)

    def _part_of_span(self, where: str, number: int | None, at: int) -> Years | None:
        """The first or the last years of the period that the sentence speaks of: 十年平均增长6%，前五年增长5%."""
        last = self._last
        if last is None or number is None or last.start_year is None or last.end_year is None:
            return None
        if not number < last.end_year - last.start_year + 1 or _stands(self._stops, last.span.end, at):
            return None
        if _COMPARED.search(self.text, max(0, at - 1), at):
            return None
        if where == "before":
            return last.start_year, last.start_year + number - 1
        return last.end_year - number + 1, last.end_year

    def _half_of_plan(self, where: str, number: int | None, at: int) -> Years | None:
        """The first or the last half of the years that the text plans, where a sentence opens with it: 前五年，…."""
        planned, year = self._spans.get(2 * (number or 0)), self.report_year
        if planned is None or number is None or year is None or self.text[max(0, at - 1) : at] not in _STOPS:
            return None
        start, end = planned[0]
        if start is None or end is None or start < year:
            return None
        return (start, start + number - 1) if where == "before" else (end - number + 1, end)

    def _beside(self, length: int | None, at: int) -> Years | None:
        """The years of 二十年 in 到二〇〇〇年的二十年: so many, to the end of the period just before it."""
        last = self._previous
        if last is None or last.end_year is None or length is None or length < 2:
            return None
        gap = self.text[last.span.end : at]
        if gap not in ("", "的", "这", "的这") or (last.start_year == last.end_year and not gap):
            return None
        return last.end_year - length + 1, last.end_year

    def _of_sentence(self, length: int | None, at: int) -> Years | None:
        """The years of which the sentence tells, if they are so many: “十五五”期间培训30万人，五年投入3亿元."""
        last = self._last
        if (
            last is None
            or last.start_year is None
            or last.end_year is None
            or length is None
            or length < _LENGTH_OF_PLANS
        ):
            return None
        if last.end_year - last.start_year + 1 != length or _stands(self._stops, last.span.end, at):
            return None
        return last.start_year, last.end_year

    def _of_last_and_this(self, length: int | None, at: int) -> Years | None:
        """So few years as end with this year, or one to come, that the sentence named last: 今年…，两年合计…."""
        named = self._year_of_sentence(at)[1]
        if named is None or self.report_year is None or length is None or not 1 < length <= FEW_YEARS:
            return None
        return (named - length + 1, named) if named >= self.report_year else None

    def _average(self, phrase: Phrase, number: int | None, at: int) -> Years:
        """The years over which an average runs: so many as it says itself, else those under way."""
        years = self._span_under_way(at)
        beside = self._beside(number, at)
        if number is None or beside is not None:
            return beside or years
        end = years[1] or self._year_of_paragraph(at)
        if end is not None:
            return end - number + 1, end
        return self._named(number, at) or self._counted(phrase, number, at)

    def _named(self, length: int | None, at: int) -> Years | None:
        """The years that the text named before for a period of `length` years."""
        if length == 1:
            year = self._year_of_sentence(at)
            return year if year[0] is not None else None
        if length not in self._spans:
            return None
        years, named_at = self._spans[length]
        return years if length >= _LENGTH_OF_PLANS or at - named_at <= _NEAR else None

    def _year_of_sentence(self, at: int) -> Years:
        """The single year that the sentence named last."""
        last = self._last
        if last is None or last.start_year != last.end_year or _stands(self._stops, last.span.end, at):
            return None, None
        return last.start_year, last.end_year

    def _year_of_paragraph(self, at: int) -> int | None:
        """The last year of the period that the paragraph named last."""
        last = self._last
        return None if last is None or _stands(self._line_ends, last.span.end, at) else last.end_year

    def _span_under_way(self, at: int) -> Years:
        """The years over which an average before `at` runs: from the base of the comparison that the
        sentence makes, else those of the period that the paragraph named last."""
        base, last = self._base, self._last
        if base is not None and base.end_year is not None and not _stands(self._stops, base.span.end, at):
            end = last.end_year if last is not None and not _stands(self._stops, last.span.end, at) else None
            end = end or (self.report_year - 1 if self.report_year else None)
            return (base.end_year + 1, end) if end is not None and end > base.end_year else (None, None)
        if last is None or last.start_year == last.end_year or _stands(self._line_ends, last.span.end, at):
            return None, None
        part = self._first_of
        if part is None or part.span.start < last.span.start or _stands(self._stops, part.span.end, at):
            return last.start_year, last.end_year
        within = (last.start_year or 0) <= (part.start_year or 0)
        return (part.start_year, part.end_year) if within else (last.start_year, last.end_year)

    def _value(self, sum_of: str, number: int | None, at: int) -> int | None:
        """The year that a sum like Y-N or Y+N-1 comes to; None where a term of it is not known."""
        terms = {"Y": self.report_year, "X": self._year_of_sentence(at)[0] or self.report_year, "N": number}
        total = 0
        for sign, term in re.findall(r"([+-]?)(\w+)", sum_of):
            value = int(term) if term.isdigit() else terms[term]
            if value is None:
                return None
            total += -value if sign == "-" else value
        return total


def _places(text: str, marks: str) -> list[int]:
    """Where one of `marks` stands, in order."""
    found: list[int] = []
    for mark in marks:
        at = text.find(mark)
        while at >= 0:
            found.append(at)
            at = text.find(mark, at + 1)
    return sorted(found)


def _stands(places: list[int], start: int, end: int) -> bool:
    """Whether one of the ascending `places` lies from `start` on and before `end`."""
    found = bisect_left(places, start)
    return found < len(places) and places[found] < end


def _count(numeral: str) -> int | None:
    """A small number; None for 两三, which is none."""
    try:
        return small_number(numeral)
    except ValueError:
        return None


def _sets_the_time(period: Period) -> bool:
    """Whether later words may go by it: an average does not, nor 前两年, which says itself by what came before."""
    return period.basis != "average" and not (period.basis == "plan" and period.word.startswith(("前", "头")))
