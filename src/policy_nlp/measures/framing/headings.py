"""What headings and the subject of a report say of all below them: 二、2026年工作任务."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

from policy_nlp.language.periods import Period, find_periods
from policy_nlp.measures.framing.cues import FIGURES, Cue, cues
from policy_nlp.measures.framing.frame import OPEN, Frame, Role
from policy_nlp.measures.framing.times import is_day, told_years
from policy_nlp.measures.vocabulary import either
from policy_nlp.text.characters import NUMERALS
from policy_nlp.text.document import Document, Heading
from policy_nlp.text.numerals import PLAN_PERIOD

_SUBJECT = re.compile(r"关于[^。]{0,30}(?:计划|规划|纲要)(?:（草案）|草案)?》?的(?:报告|说明)")
_OF_PLAN = re.compile(
    rf"(?:第?[{NUMERALS}]+[、章部]\s*)?(?:关于)?(?:{PLAN_PERIOD}|第[{NUMERALS}]+个五年)(?:计划|规划)"
    "(?:纲要)?(?:[和及与、]|的?(?:主要|基本|奋斗|执行|完成|安排|任务|目标|概要|要点|指导|实施情况)|$)"
)
"""What makes the name of a plan in a heading say which years it tells of: 二、关于“七五”计划."""
_NUMBERED = re.compile(r"第?[一二三四五六七八九十]+[、章部]")
_PAST_GOAL = re.compile(either("cues", "goal met"))
_SO_FAR = re.compile("[和及与、](?:今年|本年)以来")
"""What a review adds of the months before its report: 2019年和今年以来工作回顾."""


def begins_anew(left: Sequence[Heading], entered: Sequence[Heading], year: int | None) -> bool:
    """Whether the headings entered end what those left told: a numbered one, or none after one that told."""
    if entered:
        return _NUMBERED.match(entered[-1].text) is not None
    return telling_of(left, year) is not None


def subject_of(document: Document, periods: Sequence[Sequence[Period]], year: int | None) -> Frame:
    """The frame of a report on a plan, which says so at its beginning: 关于第六个五年计划的报告."""
    start = document.sentences[0].span.start if document.sentences else 0
    found = _SUBJECT.search(document.text, start, start + 400)
    if found is None:
        return OPEN
    start, end = found.span()
    named = (p for p in chain.from_iterable(periods) if start <= p.span.start < end)
    plan = next((p for p in named if p.end_year is not None), None)
    if plan is None or year is None or plan.end_year is None or plan.end_year < year:
        return OPEN
    return Frame("plan", plan.start_year, plan.end_year, plan.word)


def telling_of(headings: Sequence[Heading], year: int | None) -> Frame | None:
    """What the headings above a sentence tell: the outermost that does, or an inner one that names its years."""
    telling: Frame | None = None
    for heading in headings:
        frame = _of_heading(heading.text, year)
        if frame is not None and (telling is None or telling.role is None or frame.dated):
            telling = frame
    return telling


@lru_cache(maxsize=4096)
def _of_heading(text: str, year: int | None) -> Frame | None:
    """What one heading tells; a frame without role where it tells of both, None where it tells nothing."""
    if FIGURES.search(text) is not None:
        return None
    text, so_far = _SO_FAR.subn("", text, count=1)
    told, periods = _cues_in(text), _periods_in(text, year)
    roles = {cue.role for cue in told if cue.where != "opening"}
    if periods and year is not None:
        timed: set[Role] = {"plan" if (p.end_year or 0) >= year else "review" for p in periods}
        if roles != {"review"} or any(p.end_year != year for p in periods):  # a report may review its own year
            roles = timed if len(timed) == 1 else roles | timed
    if not roles:
        return None
    if len(roles) > 1:
        return Frame(None, None, None, text)
    role, period = roles.pop(), periods[0] if periods else None
    hint = next((cue.years for cue in told if cue.years), "")
    parts = tuple(dict.fromkeys((p.start_year, p.end_year) for p in periods))
    start, end = told_years(role, period, hint, year)
    dated, parts = bool(period or hint), parts if len(parts) > 1 else ()
    return Frame(role, start, end, text, firm=True, dated=dated, parts=parts, so_far=so_far > 0)


def _cues_in(heading: str) -> list[Cue]:
    """The cues in a heading; goals that were met are none."""
    pattern, table = cues()
    found = (table[m.group()] for m in pattern.finditer(heading))
    return [cue for cue in found if cue.where != "goal" or not _PAST_GOAL.search(heading)]


def _periods_in(heading: str, year: int | None) -> list[Period]:
    """The years that a heading names: those of a plan only where it tells of that plan."""
    every = [p for p in find_periods(heading, year) if p.end_year is not None and not is_day(p)]
    periods = [p for p in every if p.role == "time"]
    if not periods and _OF_PLAN.match(heading):
        return [p for p in every if p.basis == "plan"]
    return periods
