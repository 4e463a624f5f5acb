"""What a sentence inherits from the headings and openings above it: review or plan, and of which years."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from typing import Literal

from policy_nlp.language.periods import Period, find_periods
from policy_nlp.measures.vocabulary import either
from policy_nlp.text.document import Document, Heading, Sentence
from policy_nlp.text.numerals import SMALL_NUMBER, small_number
from policy_nlp.text.tables import rows

Role = Literal["review", "plan"]
Reach = Literal["sentence", "paragraph", "section"]


@dataclass(frozen=True, slots=True)
class Frame:
    """What holds for the figures of a sentence unless it says otherwise.

    `role` is None where neither heading nor opening tells; `start` and `end` are years; `source` is the word
    that decided; `firm` says that a heading of one meaning did, which the openings below it do not overrule.
    """

    role: Role | None
    start: int | None
    end: int | None
    source: str = ""
    firm: bool = False
    dated: bool = False
    """Whether a heading names its years itself."""
    parts: tuple[tuple[int | None, int | None], ...] = ()
    """The years of each period that a heading names, where it names several: “十五五”目标和2026年工作."""
    so_far: bool = False
    """Whether a heading says that a review goes on to the months before its report: 2019年和今年以来."""


_OPEN = Frame(None, None, None)


@dataclass(frozen=True, slots=True)
class _Cue:
    word: str
    role: Role
    years: str
    where: str


@lru_cache(maxsize=1)
def _cues() -> tuple[re.Pattern[str], dict[str, _Cue]]:
    table = {
        r["cue"]: _Cue(r["cue"], "review" if r["role"] == "review" else "plan", r["years"], r["where"])
        for r in rows(__package__, "frames.tsv")
    }
    return re.compile("|".join(sorted(map(re.escape, table), key=len, reverse=True))), table


_PLANNED = re.compile(rf"(?<!即)(?!预期寿命){either('cues', 'sentence planned')}|(?<![主重需首摘])要(?!求|素|是)")
_GOAL = re.compile(r"(?:主要|预期|奋斗|发展|总体|具体)目标(?:是|为|：)|(?:主要|约束性|预期性)指标，?包括：")
_SUBJECT = re.compile(r"关于[^。]{0,30}(?:计划|规划|纲要)(?:（草案）|草案)?》?的(?:报告|说明)")
_LEAD_IN = re.compile(
    r"(?:——|—)?(?:各位代表[，！,]?)?(?:到|在|至|截至|从|自|回顾|展望|刚刚过去的|走过|按照|围绕|同时|其中|，|,|“)*"
)
_OF_PLAN = re.compile(
    r"(?:第?[一二三四五六七八九十]+[、章部]\s*)?(?:关于)?(?:“?[一二三四五六七八九十]{1,2}五”?|第[一二三四五六七八九十]+个五年)(?:计划|规划)"
    "(?:纲要)?(?:[和及与、]|的?(?:主要|基本|奋斗|执行|完成|安排|任务|目标|概要|要点|指导|实施情况)|$)"
)
"""What makes the name of a plan in a heading say which years it tells of: 二、关于“七五”计划."""
_NUMBERED = re.compile(r"第?[一二三四五六七八九十]+[、章部]")
_PAST_GOAL = re.compile(either("cues", "goal met"))
_PAST = re.compile(f"(?<![比与同较于和按]){either('cues', 'sentence past')}")
_FIGURES = re.compile(r"\d[\d.]*[%％]|\d[\d.]*[万亿]|百分之|[一二两三四五六七八九十百千][多余]?[万亿]")
_ANNOUNCES = re.compile("目标|任务|如下|[：:]")
"""What makes a sentence about a later year (到2030年) say of what follows too."""
_COMPARED = ("比", "与", "同", "较", "于", "和", "跟", "超过", "按", "由", "从")
"""What before 去年 makes it something to compare with, not what the sentence tells of."""
_ON_GROUND = re.compile("在[^，。；：]{2,40}(?:基础|前提|条件)[上下]，")
"""What a sentence stands on is not what it tells of: 在2025年培训3万人次的基础上，再培训4万人次."""
_TOLD_OF = re.compile("(?:但|虽然|尽管|由于|其中|特别是|同时|我们|[全我本][省市国区县州]|，)*")
"""What stands before 去年 in a plan where a sentence tells of last year; behind another word it belongs to a thing."""
_PLAN = ("计划", "规划")
_BEGUN = re.compile("(?:时期)?的?(?:大幕|序幕|帷幕|开局|开篇|开端|起步|首年|第一年|蓝图|画卷|征程|新程|号角)")
"""What is said of years that begin, without a word of what is to be done in them."""
_SO_FAR = re.compile("[和及与、](?:今年|本年)以来")
"""What a review adds of the months before its report: 2019年和今年以来工作回顾."""
_AFTER_AN_EVENT = re.compile("[^，。；：]{2,14}发生(?:以?后|以来)(?=，)")
"""With what the months before a report begin in a review that goes on to them: 地震发生后，…."""
_TELLS_OF = re.compile("(?:额|量|数|支出|收入|投资|经费|资金|产值|面积|里程)$")
"""What before 五年来 is measured over so many years, so that they are told of nothing else: 经费支出五年来累计…."""
_LONGEST_PLAN = 6
"""Longer stretches of years are told of in one sentence only."""
_LONGEST_AHEAD = 3
"""So many years ahead are those of one figure (今明两年培训30万人次), not of what follows it."""
_WITHIN = re.compile(f"(?P<number>{SMALL_NUMBER})年(?:之)?(?:内|共|累计)")
_BEGINNING = ("起，", "开始，", "以后，")
"""What makes a time one since which something is done, and no time of what is told: 从1993年6月起，…."""
_COMPARES = re.compile("[同与和比](?P<base>(?:19|20)[0-9]{2})年(?:相比|比较)")
"""What makes a year one against which all that follows is told: 1990年同1980年相比."""
_LONGEST_HEAD = 36
_HEAD = re.compile(rf"[^，,。：:；、]{{0,{_LONGEST_HEAD}}}")


def frames_of(document: Document, periods: Sequence[Sequence[Period]], year: int | None) -> Iterator[Frame]:
    """The frame of every sentence of the document, in order.

    `periods` are the expressions of time of each sentence; `year` is the year that the report plans.
    """
    section = paragraph_frame = subject = _of_subject(document, periods, year)
    headings: tuple[Heading, ...] = ()
    told: Frame | None = None
    heading_role: Role | None = None
    paragraph = -1
    before: Frame | None = None
    for sentence, times in zip(document.sentences, periods, strict=True):
        if sentence.headings != headings:
            telling = _telling(sentence.headings, year)
            if telling is not None and telling != told:
                section, heading_role = telling, telling.role
            elif telling is None and told is not None and _begins_anew(headings, sentence.headings, year):
                section = subject if section.role == "review" else replace(section, firm=False)
                heading_role = None
            headings, told = sentence.headings, telling or told
        if sentence.paragraph != paragraph:
            paragraph, paragraph_frame, first, before = sentence.paragraph, section, True, None
        else:
            first = False
        opened = _opening(sentence, times, paragraph_frame, first, year)
        frame = paragraph_frame
        if opened is not None:
            frame, reach = opened
            if reach != "sentence":
                paragraph_frame = frame
            if reach == "section" and heading_role in (None, frame.role):
                section = replace(frame, parts=section.parts, so_far=section.so_far and frame.end != year)
            elif first and frame.role == section.role and (frame.start, frame.end) in section.parts:
                section = replace(section, start=frame.start, end=frame.end)
                paragraph_frame = frame
        if frame.role is None:
            frame = _by_words(sentence.text, before, year)
        before = frame
        yield frame


def _begins_anew(left: Sequence[Heading], entered: Sequence[Heading], year: int | None) -> bool:
    """Whether the headings entered end what those left told: a numbered one, or none after one that told."""
    if entered:
        return _NUMBERED.match(entered[-1].text) is not None
    return _telling(left, year) is not None


def _of_subject(document: Document, periods: Sequence[Sequence[Period]], year: int | None) -> Frame:
    """The frame of a report on a plan, which says so at its beginning: 关于第六个五年计划的报告."""
    start = document.sentences[0].span.start if document.sentences else 0
    found = _SUBJECT.search(document.text, start, start + 400)
    if found is None:
        return _OPEN
    start, end = found.span()
    named = (p for p in chain.from_iterable(periods) if start <= p.span.start < end)
    plan = next((p for p in named if p.end_year is not None), None)
    if plan is None or year is None or plan.end_year is None or plan.end_year < year:
        return _OPEN
    return Frame("plan", plan.start_year, plan.end_year, plan.word)


def _telling(headings: Sequence[Heading], year: int | None) -> Frame | None:
    """What the headings above a sentence tell: the outermost that does, or an inner one that names its years."""
    telling: Frame | None = None
    for heading in headings:
        frame = _of_heading(heading.text, year)
        if frame is not None and (telling is None or telling.role is None or frame.dated):
            telling = frame
    return telling


@lru_cache(maxsize=4096)
def _of_heading(text: str, year: int | None) -> Frame | None:
    if _FIGURES.search(text) is not None:
        return None
    pattern, table = _cues()
    text, so_far = _SO_FAR.subn("", text, count=1)
    cues = [
        table[m.group()]
        for m in pattern.finditer(text)
        if not (table[m.group()].where == "goal" and _PAST_GOAL.search(text))
    ]
    every = [p for p in find_periods(text, year) if p.end_year is not None and not _is_day(p)]
    periods = [p for p in every if p.role == "time"]
    if not periods and _OF_PLAN.match(text):
        periods = [p for p in every if p.basis == "plan"]
    roles = {cue.role for cue in cues if cue.where != "opening"}
    if periods and year is not None:
        timed: set[Role] = {"plan" if (p.end_year or 0) >= year else "review" for p in periods}
        roles = timed if len(timed) == 1 and not (len(periods) == 1 and cues) else roles | timed
        if len(timed) == 1 and len(periods) == 1:
            roles = timed
    if not roles:
        return None
    if len(roles) > 1:
        return Frame(None, None, None, text)
    role = roles.pop()
    period = periods[0] if periods else None
    hint = next((cue.years for cue in cues if cue.years), "")
    parts = tuple(dict.fromkeys((p.start_year, p.end_year) for p in periods))
    told = _years(role, period, hint, year)
    parts = parts if len(parts) > 1 else ()
    return Frame(role, *told, text, firm=True, dated=bool(period or hint), parts=parts, so_far=so_far > 0)


def _years(role: Role, period: Period | None, hint: str, year: int | None) -> tuple[int | None, int | None]:
    if period is not None:
        return period.start_year, period.end_year
    if year is None:
        return None, None
    spans = {
        "last": (year - 1, year - 1),
        "five": (year - 5, year - 1),
        "three": (year - 3, year - 1),
        "this": (year, year),
        "coming": (year, year + 4),
    }
    return spans.get(hint) or ((year, year) if role == "plan" else (year - 1, year - 1))


def _opening(
    sentence: Sentence, periods: Sequence[Period], held: Frame, first: bool, year: int | None
) -> tuple[Frame, Reach] | None:
    """The frame that the first words of a sentence set, and how far it reaches."""
    cue = _opening_cue(sentence.text, held)
    period = _opening_period(sentence, periods) if periods else None
    if period is not None and period.word.startswith("本年") and held.dated:
        period = None
    if period is not None and held.firm and held.role == "plan":
        period = ahead(period, year)
    if period is not None and (period.end_year or 9999) < (year or 0):
        period = None if sentence.text.startswith(_BEGINNING, period.span.end - sentence.span.start) else period
    if period is not None and (
        period.basis == "average" or period.span.end - sentence.span.start > _head_of(sentence.text) + 1
    ):
        period = None
    if period is not None and _is_day(period) and _FIGURES.search(sentence.text) is None:
        period = None
    goal = _GOAL.search(sentence.text) if "标" in sentence.text else None
    reviewing = cue is not None and cue.role == "review" and bool(cue.years)
    if period is not None and year is not None:
        return _dated_opening(
            sentence.text, period, period.span.end - sentence.span.start, held, first, reviewing, year
        )
    if first and held.so_far and (event := _AFTER_AN_EVENT.match(sentence.text)):
        return replace(held, start=year, end=year, source=event.group(), so_far=False), "section"
    if cue is not None:
        frame = Frame(cue.role, *_years(cue.role, None, cue.years, year), cue.word)
        if cue.role == held.role and not cue.years:
            return None
        if frame.start != frame.end and _TELLS_OF.search(sentence.text[: sentence.text.index(cue.word)]):
            return frame, "sentence"
        return frame, _reach(frame, held, sentence.text, first, reviewing)
    if goal and held.role != "plan" and not held.firm:
        return Frame("plan", *_years("plan", None, "", year), goal.group()), "section"
    return None


def _dated_opening(
    sentence: str, period: Period, behind: int, held: Frame, first: bool, reviewing: bool, year: int
) -> tuple[Frame, Reach]:
    """The frame that a period sets which opens a sentence and ends before place `behind`, and how far it reaches."""
    assert period.end_year is not None
    role: Role = "plan" if period.end_year >= year else "review"
    frame = Frame(role, period.start_year, period.end_year, period.word)
    reach = _reach(frame, held, sentence, first, reviewing)
    if sentence.startswith(_PLAN, behind) or _BEGUN.match(sentence, behind):
        reach = "sentence"
    of_one_year = held.firm and held.dated and held.role == "plan" and held.start == held.end
    if of_one_year and reach == "section":
        reach = "paragraph" if _ANNOUNCES.search(sentence) else "sentence"
    if reach == "section" and (period.end_year < year - 1 or _lies_within(period, held)):
        reach = "paragraph"
    later = period.basis == "point" or (not first and period.basis == "year")
    if later and period.end_year > year and not _ANNOUNCES.search(sentence):
        reach = "sentence"
    if first and reach == "sentence" and period.word == "去年" and held.role == "review" and held.start != held.end:
        reach = "paragraph"
    if first and reach == "sentence" and role == "review" and held.role == "plan" and held.source and not held.firm:
        against = _COMPARES.match(sentence, behind)
        frame = replace(frame, start=int(against["base"]) + 1) if against else frame
        reach = "section" if against else "paragraph"
    length = period.end_year - (period.start_year or period.end_year) + 1
    if length > _LONGEST_PLAN:
        if first and role == "plan" and frame.start is not None and frame.start >= year:
            return frame, "section" if held.role is None and held.source else "paragraph"
        announced = first and role == "review" and _FIGURES.search(sentence) is None
        return frame, "paragraph" if announced and held.role != "review" else "sentence"
    if 1 < length <= _LONGEST_AHEAD and period.end_year > year and _FIGURES.search(sentence):
        reach = "sentence"
    return frame, reach


def _lies_within(period: Period, held: Frame) -> bool:
    """Whether a period begins later than the years reviewed: 1994年以来, in the review of 1993 to 1997."""
    if not held.firm or held.role != "review" or held.start is None or held.start == held.end:
        return False
    return (period.start_year or held.start) > held.start


def _head_of(sentence: str) -> int:
    """How long the part of a sentence is that may open it: to its first pause, and no longer than some words."""
    head = _HEAD.match(sentence)
    return head.end() if head else 0


def _opening_cue(sentence: str, held: Frame) -> _Cue | None:
    """The first cue of an opening in the head of a sentence.

    In a plan what is to be done with the work of last year tells of the plan: 抓好去年开工的30个项目.
    """
    pattern, table = _cues()
    if pattern.search(sentence, 0, _LONGEST_HEAD) is None or _ON_GROUND.match(sentence):
        return None
    for found in pattern.finditer(sentence, 0, _head_of(sentence)):
        cue = table[found.group()]
        before = sentence[: found.start()]
        if held.role == "plan" and cue.years == "last" and not _TOLD_OF.fullmatch(before):
            continue
        if cue.where in ("both", "opening") and not before.endswith(_COMPARED):
            return cue
    return None


def _opening_period(sentence: Sentence, periods: Sequence[Period]) -> Period | None:
    if _ON_GROUND.match(sentence.text):
        return None
    return next((p for p in periods if p.role == "time" and p.end_year is not None and _leads(sentence, p)), None)


def ahead(period: Period, year: int | None) -> Period:
    """So many years as a plan counts without a name, which are to come: 三年内."""
    counted = _WITHIN.fullmatch(period.word)
    if counted is None or year is None or (period.end_year or year) >= year:
        return period
    return replace(period, start_year=year, end_year=year + small_number(counted["number"]) - 1)


def _is_day(period: Period) -> bool:
    """Whether an expression of time is a day: ——1991年3月25日在…会议上."""
    return period.word.endswith("日")


def _leads(sentence: Sentence, period: Period) -> bool:
    """Whether a period opens the sentence, with nothing before it but a preposition or an address."""
    return (
        bool(_LEAD_IN.fullmatch(sentence.text, 0, period.span.start - sentence.span.start))
        if period.span.start - sentence.span.start < 12
        else False
    )


def _reach(frame: Frame, held: Frame, sentence: str, first: bool, reviewing: bool) -> Reach:
    """How far an opening reaches: a dated figure only its sentence, 五年来 (`reviewing`) what follows it."""
    announces = _FIGURES.search(sentence) is None
    several = frame.start != frame.end
    if not first and not announces:
        return "paragraph" if several else "sentence"
    if held.firm and frame.role != held.role:
        return "paragraph" if announces else "sentence"
    if announces and several and reviewing:
        return "section"
    if announces or several:
        return "section" if first else "paragraph"
    return "sentence"


def _by_words(sentence: str, before: Frame | None, year: int | None) -> Frame:
    """The frame of a sentence that nothing above it tells: of its own words, or of the sentence before it."""
    if before is not None and before.role == "plan" and before.source != "words" and not _PAST.search(sentence):
        return before
    role: Role = "plan" if _PLANNED.search(sentence) else "review"
    source = "今年" if role == "plan" and "今年" in sentence else "words"
    return Frame(role, *_years(role, None, "", year), source)
