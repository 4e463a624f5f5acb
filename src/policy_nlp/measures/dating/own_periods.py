"""Which expressions of time are those of a figure."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from policy_nlp.language.period import FEW_YEARS, Period
from policy_nlp.measures.framing.frame import Frame
from policy_nlp.measures.framing.times import ahead, passed
from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.words import HELD_TO
from policy_nlp.text.numerals import FOUR_DIGITS, SMALL_NUMBER, small_number

_COUNTED = re.compile(f"[这那]?(?P<number>{SMALL_NUMBER})年(?:来|间|累计|之?内|中|里|的?努力)?")
"""A number of years without a name: in a review they end with those reviewed, whatever plan was named before."""
_WITHIN, _INSIDE, _CLAUSE_ENDS = "年内", "内", "，。；：、\n　 "
_TAKING, _TIME = "用", "时间"
_DONE_IN_IT = re.compile(
    "[^，。；要将]*?(?:(?<!为)了(?!解)|^(?:就|全面|提前|基本|如期)*(?:完成|建成|实现|解决|使|让|走完))"
)
"""What shows behind them that the years are over which something was to take: 用三年时间完成了改造."""
_LEADS, _LEAD = re.compile("(?:[在用于要]|力争|争取|确保)+$"), 6
"""What stands before so many years where a clause begins with them: 力争三年内."""
_IS_OVER = re.compile("已|实际")
"""What makes so many years such as are over, in a plan too: 三年已投入9亿元."""
_A_YEAR = re.compile(f"{FOUR_DIGITS}年")
_FROM, _TO = "由从", "到至为"
_THEN = re.compile(r"(?:最[高低多少大]|高峰|低谷|试点|组建)?时?期?(?:的|(?=[\d一二三四五六七八九十百]))")
"""What stands behind the year of one end of a change: 由1994年最高时的18%."""
_NEXT_YEAR = "明年"
_THIS_YEAR = "今年"
"""Of this a sentence that began with last year may go on to tell."""
_BEFORE_NOW, _HELD_LENGTH = ("去年", "上年", "上一年", "上年度"), 3
"""A bound that is a share of what the year before had, and no figure of that year: 控制在上年收入的5%."""
_BACK = "返还"
"""What is given back was paid in the year before, and is given now: 返还上年度保险费的50%."""
TO_EACH_YEAR = ("到每年", "至每年")
"""Tells what each year is to have in the end, and is no mean: 三年内把标准提高到每年9000元."""
_LAST_YEAR, _SUMMED_UP = "去年", "累计"
"""Of the first the figures behind it tell too, where several years are reviewed, unless they are summed up."""
_MUST = re.compile("(?<![主重需首摘])要(?![素求是])|必须")
"""What makes of the report's own year one that is planned, also behind a semicolon."""


def near_to(mention: Mention, periods: Sequence[Period]) -> Sequence[Period]:
    """The expressions of time between the figure before and this one."""
    if not periods:
        return periods
    first = bisect_left(periods, mention.reach, key=_start)
    return periods[first : bisect_left(periods, mention.start, first, key=_start)]


def _start(period: Period) -> int:
    return period.span.start


def without_those_of_others(text: str, mention: Mention, near: Sequence[Period]) -> Sequence[Period]:
    """The expressions of time without so many years within which something else is done, in a clause before.

    公路收费站三年内基本取消，每年降低成本9亿元: its clause neither begins nor ends with them.  So is a time within a
    clause that a semicolon ends: 力争明年底前普及；改造危房30万户.
    """
    lead = mention.lead
    if any(p.word in _BEFORE_NOW for p in near):
        near = [period for period in near if not _is_of_bound(text, period, mention.start)]
    if not any(p.span.end < lead and (p.word.endswith(_WITHIN) or text[p.span.end] != "，") for p in near):
        return near
    return [period for period in near if not _is_anothers(text, period, mention.lead)]


def _is_of_bound(text: str, period: Period, figure: int) -> bool:
    """Whether a time says of which year that is whose share bounds a `figure`: 负担控制在上年人均纯收入的5%以内."""
    start, end = period.span
    if period.word not in _BEFORE_NOW or end + 1 >= figure:
        return False
    return text.startswith(HELD_TO, max(0, start - _HELD_LENGTH)) or text.startswith(_BACK, max(0, start - len(_BACK)))


def _is_anothers(text: str, period: Period, lead: int) -> bool:
    """Whether a number of years stands within a clause that ends before `lead`."""
    start, end = period.span.start, period.span.end
    if period.role == "time" and _is_set_apart(text, end, lead):
        return True
    if not period.word.endswith(_WITHIN) or end >= lead or text[end] in _CLAUSE_ENDS:
        return False
    return _LEADS.sub("", text[max(0, start - _LEAD) : start])[-1:] not in _CLAUSE_ENDS


def _is_set_apart(text: str, end: int, start: int) -> bool:
    """Whether a time that ends at `end` stands within a clause, which a semicolon parts from what begins at `start`."""
    return end < start and text[end] != "，" and text.find("；", end, start) >= 0


def named_for(mention: Mention, near: Sequence[Period], frame: Frame, year: int | None) -> Period | None:
    """The expression of time that the figure's clause names, or a clause before it without a figure of its own.

    So few years as end with that of the report, or later, do not end with those reviewed:
    去年投资9亿元，今年安排8亿元，两年合计17亿元.
    """
    own = next((p for p in reversed(near) if _dates(p, mention)), None)
    if own is not None and frame.role == "plan" and frame.start is not None and not _IS_OVER.search(mention.said):
        own = ahead(own, frame.start)
    elif own is not None and frame.role == "review" and _is_over(own.word, mention.said, frame):
        own = passed(own, frame.end)
    if own is None or frame.role != "review" or not _COUNTED.fullmatch(own.word):
        return own
    end = own.end_year or 0
    if own.word.endswith(_INSIDE) and frame.end is not None and end > frame.end:
        return replace(own, start_year=frame.end - end + (own.start_year or end), end_year=frame.end)
    if end <= (frame.end or 9999) or (year is not None and end >= year and end - (own.start_year or end) < FEW_YEARS):
        return own
    return so_many_reviewed(own, frame)


def _is_over(when: str, said: str, frame: Frame) -> bool:
    """Whether a review tells of so many years that have passed, though the words do not say so: 三年内, 用三年时间."""
    if not when.endswith((_WITHIN, _TIME)):
        return False
    return when == frame.source or (when.startswith(_TAKING) and _has_taken(when, said))


def _has_taken(when: str, said: str) -> bool:
    """Whether a clause tells what has taken so many years: 我们用三年时间建成, 用三年时间改造了.

    Where nobody stands before them and 了 is lacking, it tells what was decided: 出台方案，用三年时间完成改造.
    """
    who, _, behind = said.partition(when)
    found = _DONE_IN_IT.match(behind)
    return found is not None and (found.group().endswith("了") or (who != "" and not who.endswith(("起", "要", "将"))))


def so_many_reviewed(period: Period, frame: Frame) -> Period | None:
    """So many years as `period` counts, to the end of the one year reviewed; None where more are reviewed."""
    counted = _COUNTED.fullmatch(period.word)
    if counted is None or frame.end is None or frame.start != frame.end:
        return None
    return replace(period, start_year=frame.end - small_number(counted["number"]) + 1, end_year=frame.end)


def still_spoken_of(
    text: str, mention: Mention, frame: Frame, periods: Sequence[Period], year: int | None, *, compared: bool
) -> Period | None:
    """The later year, or one of the years planned or reviewed, that the sentence has named and still speaks of.

    到2030年，产值达到30亿元，企业达到9家; 去年投资增长9%，今年要增长10%，资金要多投入30亿元.  `compared` says that the
    figure is told against an earlier state: “十六五”期间投资60亿元，比“十五五”期间增加9%.
    """
    earlier = (p for p in reversed(periods) if p.span.end <= mention.reach and p.role == "time")
    ends = _FROM + _TO if frame.role == "review" else _FROM
    last = next((p for p in earlier if p.end_year is not None and not _dates_one_end(text, p, ends)), None)
    if last is None or last.end_year is None:
        return None
    if (
        frame.role == "plan"
        and (frame.end or 9999) < last.end_year
        and _is_set_apart(text, last.span.end, mention.lead)
    ):
        return None
    of_one = last.basis == "point" or _A_YEAR.fullmatch(last.word) is not None
    within = of_one and (frame.start or 9999) < last.end_year < (frame.end or 0)
    if frame.role == "review":
        going_on = compared and mention.carried
        spoken_of = within or _follows_review(last, last.end_year, frame, year, going_on=going_on)
        of_heading = all(period.word != frame.source for period in periods)
        if spoken_of and of_heading and last.word.startswith(_THIS_YEAR):
            # 去年招生3万人，今年招生4万人；新建学校9所, but not 今年要招生4万人；…
            parted = text.find("；", last.span.end, mention.lead)
            spoken_of = parted < 0 or _MUST.search(text, last.span.end, parted) is not None
        spoken_of = spoken_of or _is_last_of_several(last, mention, frame)
    else:
        spoken_of = within or (frame.role == "plan" and _is_told_apart(last, last.end_year, frame, year))
        spoken_of = spoken_of or _turns_to_this_year(text, last, mention.start, frame, year)
    return last if spoken_of else None


def _dates_one_end(text: str, period: Period, ends: str) -> bool:
    """Whether a time is only of what one change started from, or in a review of what it came to.

    学生由2021年底的12万人增加到35万人，教师从1万人…; 涨幅由1988年的18%降到1991年的3%，建港9座.
    """
    start, end = period.span.start, period.span.end
    return text[max(0, start - 1)] in ends and _THEN.match(text, end) is not None


def _is_last_of_several(period: Period, mention: Mention, frame: Frame) -> bool:
    """Whether a review of several years tells of the last of them: 去年关闭渔港30处，安置渔民9万人."""
    of_several = period.word == _LAST_YEAR and frame.start != frame.end == period.end_year
    return of_several and _SUMMED_UP not in mention.said


def _turns_to_this_year(text: str, period: Period, start: int, frame: Frame, year: int | None) -> bool:
    """Whether a clause about a later time, or about several years, goes on to the report's own year before `start`.

    到2030年建成路网，今年修路300公里，建桥9座; “十二五”期间修路900公里，今年修路300公里，建桥9座.
    """
    if period.word != _THIS_YEAR or period.end_year != year:
        return False
    turns = (frame.start or 0) > (year or 9999)
    turns = turns or (frame.start != frame.end and text.find("；", period.span.end, start) < 0)
    return turns and text[max(0, period.span.start - 1)] in "，；"


def _follows_review(period: Period, end: int, frame: Frame, year: int | None, *, going_on: bool) -> bool:
    """Whether a period that ends with the year `end` comes after the years reviewed, so that a review goes on to it.

    It does so to the report's own year, and to the plan that this is in only with a figure `going_on` without a name.
    """
    if end == year and period.word.startswith(_THIS_YEAR):
        return True
    reviewed, own = frame.end or 9999, year or 0
    return reviewed < end < own or (period.basis == "plan" and going_on and reviewed < own <= end)


def _is_told_apart(period: Period, end: int, frame: Frame, year: int | None) -> bool:
    """Whether a plan sets a period apart that ends with the year `end`: its first of several, or one beyond it."""
    if period.word.startswith(_NEXT_YEAR) and frame.start == frame.end:
        return True
    if period.basis == "year":
        return frame.start == end == year != frame.end
    return period.basis in ("point", "plan") and end > (frame.end or 9999)


def _dates(period: Period, mention: Mention) -> bool:
    """Whether an expression of time may say when the figure is."""
    if period.role != "time" or period.end_year is None or period.basis == "average":
        return False
    return mention.skipped is None or not mention.skipped.covers(period.span)


def averaged(mention: Mention, near: Sequence[Period]) -> Period | None:
    """The years of 年均 where the text lets one know them: 比2024年增长30%，年均增长9%."""
    if mention.before.endswith(TO_EACH_YEAR):
        return None
    own = (p for p in near if p.basis == "average" and mention.begin <= p.span.start)
    return next((p for p in own if p.end_year is not None), None)


def counted_from(mention: Mention, near: Sequence[Period]) -> Period | None:
    """The year that a change counts from: 比2020年."""
    return next((p for p in reversed(near) if p.role == "base" and mention.begin <= p.span.start), None)
