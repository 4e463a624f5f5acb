"""Which years a figure covers."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from policy_nlp.language.periods import Period
from policy_nlp.measures.aspects import Decision
from policy_nlp.measures.dating.in_a_row import have_passed, in_a_row
from policy_nlp.measures.dating.own_periods import (
    TO_EACH_YEAR,
    averaged,
    counted_from,
    named_for,
    near_to,
    so_many_reviewed,
    still_spoken_of,
    without_those_of_others,
)
from policy_nlp.measures.framing.frame import Frame
from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.promising.setting import Setting
from policy_nlp.measures.promising.states import State
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import words
from policy_nlp.records.measure import Basis
from policy_nlp.records.quantity import Quantity
from policy_nlp.text.numerals import FOUR_DIGITS, MONTH, SMALL_NUMBER, small_number

_OF_EACH_YEAR = re.compile("(?:年均|每年)[^，。；、]{0,14}$")
"""What makes a growth that of each year, wherever it stands: 年均经济增长速度为7%; 人均每年增长10%."""
_ON_GROUND = re.compile("的[^，。；、]{0,4}(?:基础|基数)上")
"""Parts a figure from the ground that it stands on, and from the year of that: 在上年增长8%的基础上增长9%."""
_MEAN_PACE = "年均增速"
_A_YEARS_MEAN = re.compile("(?:^|[，；])(?:年均|平均每年)[^，。；]*$|平均年产[^，。；]{0,4}$")
"""What makes an amount that of each year, where it opens its clause: 年均新增就业30万人, but not PM2.5年均浓度.

Or where it says how much a year brings: 茶叶平均年产3万吨."""
_SET_ANEW = "调整为"
"""Says of a growth that all years of a plan are to have another: 速度由6%调整为8%."""
_HELD = frozenset(words("cues", "held"))
_STILL = ("仍有", "尚有")
_PLAN_AHEAD = re.compile("的(?:(?P<years>[两二三四五2-5])年(?:期)?)?[^，。；、年]{0,6}(?:计划|方案)")
_YEARS_AHEAD = re.compile("(?<![前近去这过])(?P<years>[两二三四五2-5])年(?:内)?[^，。；、年来间]{0,4}$")
"""A plan of so many years from now on: 9亿元的两年投资计划, 两年新增9亿元的投资计划."""
_PLAN = "计划"
_PART = re.compile(f"(?:[前头]|(?P<last>最?后))(?P<number>{SMALL_NUMBER})年(?:内|间|里)?")
_BEFORE = re.compile(f"前(?![一1]年)({SMALL_NUMBER})年")
_FROM_TO = re.compile("[到至]")
_SPANS = re.compile("[到至]|^[一二两三四五六七八九十]+年(?:间|中)$")
"""从1978年到1982年: a change over these years starts from the state of the first."""
_BEFORE_REFORM, _REFORM = re.compile("改革(?:开放)?(?:之?初期?|以?前)"), 1978
"""What a change started from then names no year: 由改革初期的30艘增加到90艘."""
_PART_OF_YEAR = re.compile("季度|上半年|[^年]月份?[初底末]?$")
"""What a change within a year started from: 由一季度的3%回升到四季度的5%, 由1月份的9%."""
_A_MONTH = re.compile(f"{MONTH}月份?的?")
"""The same without a year, before a rate: 由一月的9%回落到3%."""
_A_YEAR = re.compile(f"{FOUR_DIGITS}年")
_SO_MANY = re.compile(f"({SMALL_NUMBER})年")
_OF_ALL_CHANGES = re.compile(r"[^，。；\d百翻倍]{0,12}[，,由从]")
"""What tells of a year compared with that no figure is told of it alone: 比2020年，…由30家增加到40家."""
_COMPARED = re.compile("(?:相比较?|相较|比较|比)[，,]")


@dataclass(slots=True)
class Years:
    """First and last year, how the figure covers them, and what said so."""

    start: int | None
    end: int | None
    basis: Basis | None
    cue: str


def years_of(
    mention: Mention,
    tail: Tail,
    aspect: Decision,
    frame: Frame,
    setting: Setting,
    flow: Callable[[], bool],
    present: State | None,
) -> Years:
    """The years of a figure: named beside it, else those of its frame.

    `flow` tells whether amounts of several years add up (新建, 累计) rather than stand at the end (达到); `present` is
    the word that says that it holds now.
    """
    periods, year = setting.periods, setting.year
    near = near_to(mention, periods)
    if near and _ON_GROUND.match(mention.before):
        near = [period for period in near if period.span.start >= mention.begin]
    if near and frame.role is not None:
        near = without_those_of_others(setting.text, mention, near)
    own = named_for(mention, near, frame, year) if near else None
    if own is None and periods and frame.role is not None:
        own = still_spoken_of(setting.text, mention, frame, periods, year, compared=tail.base is not None)
    if mention.starts_change and not mention.was_planned:
        return _before_change(mention, own, frame, setting)
    if mention.after.startswith("的") and (ahead := _of_plan_ahead(mention, frame)) is not None:
        return ahead
    if aspect.aspect != "rank" and (row := in_a_row(mention, tail, own, frame)) is not None:
        return Years(row[0], row[1], "average" if aspect.aspect == "growth" else "year", row[2])
    if mention.is_ground and own is None and frame.end is not None:
        return Years(frame.end - 1, frame.end - 1, "year", "基础上")
    if present is not None and year is not None and _holds(present, own, frame, mention):
        return _present(present, frame, year - (not present.now and have_passed(mention)))
    if near and (over := _said_to_run_over(mention, tail, near, aspect, frame)) is not None:
        return over
    if own is None and near and (counted := _only_counted(mention, near, frame)) is not None:
        start, end, cue = counted
        basis = _basis(mention, tail, aspect, flow)
        return Years(end if basis == "point" else start, end, basis, cue)
    return _told(mention, tail, aspect, frame, setting, near, own, flow)


def _of_plan_ahead(mention: Mention, frame: Frame) -> Years | None:
    """The years of what a plan of so many years comes to, which begins with that told of: 总额9亿元的两年投资计划."""
    behind = _PLAN_AHEAD.match(mention.after)
    number = (
        (behind["years"] or ((before := _YEARS_AHEAD.search(mention.said)) and before["years"])) if behind else None
    )
    if not number or frame.end is None or frame.start != frame.end:
        return None
    return Years(frame.end, frame.end + small_number(number) - 1, "total", _PLAN)


def _told(
    mention: Mention,
    tail: Tail,
    aspect: Decision,
    frame: Frame,
    setting: Setting,
    near: Sequence[Period],
    own: Period | None,
    flow: Callable[[], bool],
) -> Years:
    """The years of a figure that neither begins a change nor holds now.

    `near` are the expressions of time in its reach, `own` is the one it has.
    """
    against, year = setting.against, setting.year
    start, end, cue = _named_or_framed(own, frame)
    if tail.has("mean") and (mean := _mean(mention, near, aspect, Years(start, end, None, cue), year)) is not None:
        if frame.role != "review" or frame.end is None or (mean.end or 0) <= frame.end:
            return _to_come(mean, frame, year)
        last = next(filter(None, map(partial(so_many_reviewed, frame=frame), reversed(setting.periods))), None)
        return mean if last is None else Years(last.start_year, last.end_year, "average", last.word)
    if (
        frame.parts
        and start == end
        and aspect.aspect == "growth"
        and (tail.has("mean") or _MEAN_PACE in mention.before)
    ):
        over = next((part for part in frame.parts if (part[0] or 0) < (end or 0) <= (part[1] or 0)), None)
        if over is not None:  # 2025年和“十四五”工作回顾: a mean is of the years that are several
            return Years(*over, "average", frame.source)
    if own is None and near and (before := _years_before(mention, near, frame)) is not None:
        start, end, cue = before
    if against is not None and tail.base is None and not mention.is_base and aspect.aspect in ("growth", "change"):
        first = (against.end_year or 9999) + 1
        if first < (end or 0):
            return Years(first, end, "total", against.word)
    base = counted_from(mention, near) if mention.is_base or tail.base is not None else None
    if base is not None and (counted := _from_base(base, mention, aspect, frame, end)) is not None:
        return counted
    if base is not None and own is None and start != end and frame.role == "review" and _is_year_before(base, end):
        return Years(end, end, "year", base.word)
    if base is not None and own is None and _counts_from_end(base, end, mention, aspect):
        start = end = (base.end_year or 0) + 1
        cue = base.word
    basis: Basis = "point" if own is not None and own.basis == "point" else "year"
    if basis == "point" or start == end:
        return Years(start, end, basis, cue)
    basis = _basis(mention, tail, aspect, flow)
    return Years(end if basis == "point" else start, end, basis, cue)


def _said_to_run_over(
    mention: Mention, tail: Tail, near: Sequence[Period], aspect: Decision, frame: Frame
) -> Years | None:
    """The years of a figure of earlier years that is compared with (高于前五年平均增长2%的速度), or of an amount of
    each year of a plan whose mean opens its name: 五年平均每年自然增长率为12‰.
    """
    base = counted_from(mention, near) if mention.is_base else None
    if base is not None and base.start_year != base.end_year:
        return Years(base.start_year, base.end_year, "average" if tail.has("mean") else "total", base.word)
    if aspect.aspect != "level" or tail.has("mean") or frame.role != "plan":
        return None
    yearly = averaged(mention, near)
    if yearly is None or yearly.start_year == yearly.end_year or (yearly.end_year or 0) < (frame.start or 0):
        return None
    return Years(yearly.start_year, yearly.end_year, "average", yearly.word)


def _mean(mention: Mention, near: Sequence[Period], aspect: Decision, named: Years, year: int | None) -> Years | None:
    """The years of a mean: those that it names or is passed in, or all to the later year `named`.

    到2030年，年均增长5%.
    """
    if mention.is_base and (passed := counted_from(mention, near)) is not None and passed.basis == "plan":
        if passed.end_year is None:
            return None
        return Years(passed.start_year, passed.end_year, "average", passed.word)
    if (average := averaged(mention, near)) is not None:
        return Years(average.start_year, average.end_year, "average", average.word)
    if aspect.aspect == "level" or named.start != named.end or year is None or year >= (named.end or 0):
        return None
    return Years(year, named.end, "average", named.cue)


def _to_come(mean: Years, frame: Frame, year: int | None) -> Years:
    """The years of a mean in a plan, from the report's own `year` on where it counts back from a later one beyond that.

    今后十年…；1995年发电量达到9亿度，十年平均增长5%.
    """
    counted = _SO_MANY.match(mean.cue) if frame.role == "plan" else None
    if counted is None or year is None or not (mean.start or year) < year < (mean.end or 0):
        return mean
    return Years(year, year + small_number(counted[1]) - 1, mean.basis, mean.cue)


def _is_year_before(base: Period, end: int | None) -> bool:
    """Whether a change counts from the year before the last of those reviewed: 五年来…。投资突破3亿元，比上年增长5%."""
    return base.word.startswith("上") or base.end_year == (end or 0) - 1


def _counts_from_end(base: Period, end: int | None, mention: Mention, aspect: Decision) -> bool:
    """Whether a change counts from the last year that is told of, or a later one, so that it is of the year after."""
    moved = aspect.aspect in ("growth", "change") and not mention.is_base
    return moved and (base.end_year or 0) >= (end or 9999) and _A_YEAR.fullmatch(base.word) is not None


def _from_base(base: Period, mention: Mention, aspect: Decision, frame: Frame, end: int | None) -> Years | None:
    """The years of what is compared with the `base` year, or of the figure of that year itself.

    前三年 that a section does not date end before its own years: 渔获要高于前三年的9万吨.
    """
    if mention.is_base and base.word.startswith("上") and frame.role == "review" and frame.end is not None:
        return Years(frame.end - 1, frame.end - 1, "year", base.word)
    if mention.is_base:
        counted = _BEFORE.match(base.word) if base.end_year is None and frame.start is not None else None
        if counted is not None and frame.start is not None:
            return Years(frame.start - small_number(counted[1]), frame.start - 1, "average", base.word)
        return Years(base.start_year, base.end_year, "year", base.word)
    if aspect.aspect in ("growth", "change") and (base.end_year or 9999) < (end or 0) - 1:
        return Years((base.end_year or 0) + 1, end, "total", base.word)
    return None


def _holds(present: State, own: Period | None, frame: Frame, mention: Mention) -> bool:
    """Whether the word of a state says when: in a review the reviewed years go before all but 现在.

    In a plan the year of the clause goes before what only says that there still is something: 去年亏损仍有3亿元.
    """
    if frame.role == "review":
        return present.word == "现在" and (own is None or own.span.end <= present.span.start)
    if own is not None and present.word in _STILL and own.span.start >= mention.begin:
        return False
    return own is None or (present.now and own.span.end <= present.span.start)


def _present(present: State, frame: Frame, year: int) -> Years:
    """The years of what holds: now, or by the time of the report at the latest (已)."""
    if present.now:
        return Years(year, year, "point", present.word)
    end = min(frame.end or year, year)
    return Years(end, end, "point", present.word)


def _before_change(mention: Mention, own: Period | None, frame: Frame, setting: Setting) -> Years:
    """The years of what a change started from: those said with it, else the last year before the change."""
    start, origin, periods, year = mention.start, mention.origin, setting.periods, setting.year
    if own is not None and origin is not None and own.span.start >= origin:
        return Years(*_named_or_framed(own, frame)[:2], "point", own.word)
    if origin is not None and (then := _BEFORE_REFORM.search(setting.text, origin, start)) is not None:
        return Years(_REFORM, _REFORM, "point", then.group())
    if origin is not None and frame.end is not None and frame.start == frame.end:
        part = next((p for p in periods if origin <= p.span.start < start and _PART_OF_YEAR.search(p.word)), None)
        if part is not None and part.end_year is None:
            return Years(frame.end, frame.end, "year", part.word)
        if _A_MONTH.fullmatch(setting.text, origin + 1, start):
            return Years(frame.end, frame.end, "year", setting.text[origin + 1 : start])
    earlier = [p for p in periods if p.span.end <= start and p.end_year is not None and p.role != "name"]
    base = next((p for p in reversed(earlier) if p.role == "base"), None)
    if base is not None and _is_its_base(base, mention, setting.text):
        end = _named_or_framed(base, frame)[1]
        return Years(end, end, "point", base.word)
    spans = (p for p in reversed(earlier) if p.basis == "plan" and p.role != "base" and _SPANS.search(p.word))
    change = own or next(spans, None)
    first = frame.start if change is None else change.start_year
    cue = "从…" if change is None else change.word
    if first is None:
        return Years(None, None, "point", cue)
    if change is not None and change.start_year != change.end_year and _FROM_TO.search(change.word):
        return Years(first, first, "point", cue)
    several = change is not None and change.basis != "point" and change.start_year != change.end_year
    last = first - 1 if year is None or several else min(first, year) - 1
    return Years(last, last, "point", cue)


def _is_its_base(base: Period, mention: Mention, text: str) -> bool:
    """Whether a year compared with is that of what a change started from, and not of another thing told before it.

    比2005年下降65%，覆盖率由43%提高到45%.
    """
    if base.span.start >= mention.begin or _OF_ALL_CHANGES.match(text, base.span.end):
        return True
    return mention.origin is None or not text[mention.begin : mention.origin].strip("，、")


def year_against(text: str, quantities: Sequence[Quantity], periods: Sequence[Period]) -> Period | None:
    """The year with which a sentence says at its beginning that it compares: 2027年与2022年相比，…

    `quantities` and `periods` are those of the sentence.
    """
    if not periods:
        return None
    first = quantities[0].span.start if quantities else 0
    return next(
        (p for p in periods if p.role == "base" and p.span.start < first and _COMPARED.match(text, p.span.end)), None
    )


def _named_or_framed(own: Period | None, frame: Frame) -> tuple[int | None, int | None, str]:
    """First and last year and what said so: the expression of time that the figure has, else its frame."""
    if own is None:
        return frame.start, frame.end, frame.source
    if own.word.startswith(("上年", "上一年")) and frame.role == "review" and frame.end is not None:
        return frame.end - 1, frame.end - 1, own.word
    if own.word.startswith("本年") and frame.dated and frame.start == frame.end:
        return frame.start, frame.end, own.word
    return own.start_year, own.end_year, own.word


def _years_before(mention: Mention, near: Sequence[Period], frame: Frame) -> tuple[int, int, str] | None:
    """The years of 前三年 in a review that does not name the year they end before: before the one reviewed.

    They stand in the figure's own clause or end the one before: 在前两年猛增之后转入正常，增长9% is none.
    """
    if frame.role != "review" or frame.start is None or frame.start != frame.end:
        return None
    own = (p for p in reversed(near) if p.span.end >= mention.clause_span.start - 1)
    unnamed = (_BEFORE.fullmatch(p.word) for p in own if p.end_year is None and p.role != "base")
    found = next(filter(None, unnamed), None)
    if found is None:
        return None
    return frame.start - small_number(found[1]), frame.start - 1, found[0]


def _only_counted(mention: Mention, near: Sequence[Period], frame: Frame) -> tuple[int, int, str] | None:
    """The years that a figure counts without naming them: those of a mean in a review, or those of a part of a plan.

    去年增长4%，而前两年平均每年增长20%; 前五年增长6%，后五年增长5%.
    """
    if frame.role == "review":
        return _years_before(mention, near, frame) if any(p.basis == "average" for p in near) else None
    return _part_of_plan(near, frame) if frame.role == "plan" else None


def _part_of_plan(near: Sequence[Period], frame: Frame) -> tuple[int, int, str] | None:
    """The first or the last years of a plan whose section tells of them without it."""
    if frame.start is None or frame.end is None:
        return None
    for period in reversed(near):
        found = _PART.fullmatch(period.word) if period.end_year is None and period.role == "time" else None
        years = small_number(found["number"]) if found else 0
        if 1 < years < frame.end - frame.start + 1:
            first = frame.end - years + 1 if found and found["last"] else frame.start
            return first, first + years - 1, period.word
    return None


def _basis(mention: Mention, tail: Tail, aspect: Decision, flow: Callable[[], bool]) -> Basis:
    """How a figure covers several years."""
    yearly = _OF_EACH_YEAR if aspect.aspect == "growth" else _A_YEARS_MEAN
    if (tail.has("mean") or yearly.search(mention.before)) and not mention.before.endswith(TO_EACH_YEAR):
        return "average"
    if tail.has("to") and aspect.aspect == "growth" and any(p.word == _SET_ANEW for p in tail.predicates):
        return "total"
    if (tail.has("to") and aspect.aspect == "growth") or aspect.aspect == "rank":
        return "point"
    if aspect.aspect in ("growth", "change") or flow():
        return "total"
    if any(p.word in _HELD for p in tail.predicates):
        return "year"
    return "point" if aspect.aspect == "level" or tail.has("reach", "bound", "to") else "total"
