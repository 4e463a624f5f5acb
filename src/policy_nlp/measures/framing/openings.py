"""What the first words of a sentence say of it and of what follows: 过去五年，…; 到2030年，…."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from policy_nlp.language.beside import FOR_THE_FIRST_TIME
from policy_nlp.language.period_grammar import TERM_AHEAD
from policy_nlp.language.periods import Period
from policy_nlp.measures.framing.cues import FIGURES, Cue, cues
from policy_nlp.measures.framing.frame import Frame, Role
from policy_nlp.measures.framing.times import ahead, is_day, passed, told_years
from policy_nlp.measures.vocabulary import either
from policy_nlp.measures.words import UNDER
from policy_nlp.text.document import Sentence
from policy_nlp.text.numerals import FOUR_DIGITS, year_of

Reach = Literal["sentence", "paragraph", "section"]
_GOAL = re.compile(f"(?:{either('goals', 'listed')}|预期)目标(?:是|为|：)|(?:主要|约束性|预期性)指标，?包括：")
_LEAD_IN = re.compile(
    r"(?:——|—)?(?:各位代表[，！,]?)?(?:到|在|至|截至|从|自|回顾|展望|(?:刚刚)?过去的|走过|按照|围绕|同时|其中|[例比譬]如|，|,|“)*"
)
_LONGEST_LEAD_IN = 12
_JUST_PASSED = re.compile("在?(?:刚刚)?过去(?:的|一年)")
"""What sets the last of the years reviewed apart for a paragraph: 刚刚过去的2025年，…."""
_THIS_YEAR = "本年"
_HALF = ("前", "后", "头")
"""How a part of the years planned opens, which says nothing of what follows its sentence: 前五年，…."""
_ANNOUNCES = re.compile("目标|任务|如下|[：:]")
"""What makes a sentence about a later year (到2030年) say of what follows too."""
_COMPARED = ("比", "与", "同", "较", "于", "和", "跟", "超过", "按", "由", "从")
"""What before 去年 makes it something to compare with, not what the sentence tells of."""
_TAKING = ("用", "争取用", "力争用", "再用")
"""How a time opens that something is to take."""
_ON_GROUND = re.compile(f"在[^，。；：]{{2,40}}{UNDER}，")
"""What a sentence stands on is not what it tells of: 在2025年培训3万人次的基础上，再培训4万人次."""
_TOLD_OF = re.compile("(?:但|虽然|尽管|由于|其中|特别是|同时|我们|[全我本][省市国区县州]|，)*")
"""What stands before 去年 in a plan where a sentence tells of last year; behind another word it belongs to a thing."""
_TURNS_TO = re.compile(
    "(?:下面|现在|这里|接下来)，(?![^。；]{0,40}(?:去年|过去|代表|审议|报告))[^。；]{0,14}?(?P<when>今年|今后五年|未来五年)"
    "[^。；]{0,24}?(?:建议|意见|安排|部署|设想)"
)
"""With what a report without headings goes on to its plan: 下面，我就今年的工作讲几点意见."""
_TURNS_BACK = re.compile(
    "[^。；]{0,40}?今年[^。；]{0,40}?(?:讲|说|谈|回顾|总结)(?:一[讲说谈下])?(?P<when>去年|过去一年)的?[^，。；]{0,4}(?:情况|工作|形势)"
)
"""With what a report puts its review before the year that it speaks of: 在讲今年的工作之前，先回顾去年的情况."""
_SOME_YEARS = "some"
"""The hint of a cue that counts no years: 这几年."""
_UP_TO_NOW = ("last", _SOME_YEARS)
_TERM_AHEAD = re.compile(f"本届政府(?:{TERM_AHEAD})")
"""What a plan says of the government that is no review of its years: 本届政府任期即将结束，…."""
_PLAN = ("计划", "规划")
_BEGUN = re.compile(f"(?:时期)?的?{either('cues', 'begun')}")
"""What is said of years that begin, without a word of what is to be done in them."""
_AFTER_AN_EVENT = re.compile(
    "(?:[^，。；：]{2,14}发生(?:以?后|以来)|面对突如其来的[^，。；：]{2,10}|今年以来)(?=，)|今年(?:第?一季度|前[一二三四五]个月|(?:[1一]月?(?:至|到|—|-))?[1-5一二三四五]月)"
)
"""With what the months before a report begin in a review that goes on to them: 地震发生后，…; 今年一季度产值下降…."""
_SINCE_AN_EVENT = re.compile("[^，。；：、的]{3,16}(?<![年月日前此])(?:以|之)?后，")
"""What makes of a year one since which the years reviewed are told of: 1998年发生特大洪水后，…."""
_TELLS_OF = re.compile(f"(?:{either('name_ends', 'measure')}|{either('allotments', 'fund')})$")
"""What before 五年来 is measured over so many years, so that they are told of nothing else: 经费支出五年来累计…."""
_LONGEST_PLAN = 6
"""Longer stretches of years are told of in one sentence only."""
_LONGEST_AHEAD = 3
"""So many years ahead are those of one figure (今明两年培训30万人次), not of what follows it."""
_THIS_AND_NEXT = "今明"
"""Nor do these two years hold for more than a paragraph that they open: 今明两年是关键时期."""
_BEGINNING = ("起，", "开始，", "以后，")
"""What makes a time one since which something is done, and no time of what is told: 从1993年6月起，…."""
_COMPARES = re.compile(f"[同与和比](?P<base>{FOUR_DIGITS})年(?:相比|比较)")
"""What makes a year one against which all that follows is told: 1990年同1980年相比."""
_LONGEST_HEAD = 36
_SINCE, _FOR_THE_FIRST_TIME = "年来", re.compile(FOR_THE_FIRST_TIME)
"""What makes so many years only how long it had not been so: 粮价二十五年来首次提高."""
_MORE_NOW = re.compile("[，；]今年[^，。；]{0,4}?[再又](?!次)")
"""What shows that so many years before it are over, in a plan too: 三年累计改造30万户，今年再改造9万户."""
_THESE = ("这", "那")
"""Opens years that a review has passed, whatever plan was told of: 这五年间."""
_DIGIT = re.compile(r"\d")
_HEAD = re.compile(rf"(?:——|—)?(?:各位代表，|[例比譬]如，)?[^，,。：:；、]{{0,{_LONGEST_HEAD}}}")


def opening_of(
    sentence: Sentence, periods: Sequence[Period], held: Frame, first: bool, year: int | None
) -> tuple[Frame, Reach] | None:
    """The frame that the first words of a sentence set, and how far it reaches."""
    if first and (turn := _TURNS_TO.match(sentence.text)) is not None and FIGURES.search(sentence.text) is None:
        hint = "this" if turn["when"] == "今年" else "coming"
        return Frame("plan", *told_years("plan", None, hint, year), turn["when"]), "section"
    if first and (back := _TURNS_BACK.match(sentence.text)) is not None and FIGURES.search(sentence.text) is None:
        return Frame("review", *told_years("review", None, "last", year), back["when"]), "section"
    cue = _opening_cue(sentence.text, held)
    period = _opening_period(sentence, periods, held, year) if periods else None
    reviewing = cue is not None and cue.role == "review" and bool(cue.years)
    if first and held.so_far and (event := _AFTER_AN_EVENT.match(sentence.text)):
        return replace(held, start=year, end=year, source=event.group(), so_far=False), "section"
    if period is not None and year is not None:
        return _dated_opening(
            sentence.text, period, period.span.end - sentence.span.start, held, first, reviewing, year
        )
    if cue is not None:
        if cue.role == held.role and not cue.years:
            return None
        frame = Frame(cue.role, *told_years(cue.role, None, cue.years, year), cue.word)
        if cue.years == _SOME_YEARS:
            return (frame, "sentence") if held.role == "plan" else None
        if frame.start != frame.end and _TELLS_OF.search(sentence.text[: sentence.text.index(cue.word)]):
            return frame, "sentence"
        return frame, _reach(frame, held, sentence.text, first, reviewing)
    sets_goals = held.role != "plan" and not held.firm and "标" in sentence.text
    if sets_goals and (goal := _GOAL.search(sentence.text)):
        return Frame("plan", *told_years("plan", None, "", year), goal.group()), "section"
    return None


def _dated_opening(
    sentence: str, period: Period, behind: int, held: Frame, first: bool, reviewing: bool, year: int
) -> tuple[Frame, Reach]:
    """The frame that a period sets which opens a sentence and ends before place `behind`, and how far it reaches."""
    assert period.end_year is not None
    reviewed = held.role == "review" and period.end_year <= (held.end or 0)
    role: Role = "plan" if period.end_year >= year and not reviewed else "review"
    frame = Frame(role, period.start_year, period.end_year, period.word, dated=period.word[0].isdigit())
    if reviewed and (held.end or 0) > period.end_year and _SINCE_AN_EVENT.match(sentence, behind):
        return replace(frame, start=max(period.end_year, held.start or 0), end=held.end), "paragraph"
    reach = _reach(frame, held, sentence, first, reviewing)
    if sentence.startswith(_PLAN, behind) or _BEGUN.match(sentence, behind) or _takes(period, sentence):
        reach = "sentence"
    summed = not first and held.start == held.end == period.end_year and not sentence.startswith("，", behind)
    if reach == "paragraph" and summed and _DIGIT.search(sentence, behind):
        reach = "sentence"  # 三年累计培训30万人: so many years are those of what is summed
    reach = _dated_reach(reach, period, held, sentence, first, year)
    if first and reach == "sentence" and role == "review":
        against = _COMPARES.match(sentence, behind)
        since = year_of(against["base"]) + 1 if against else None
        if held.role == "plan" and held.source and not held.firm:
            frame = replace(frame, start=since) if since else frame
            reach = "section" if since else "paragraph"
        elif since and (held.start or 9999) < since < (held.end or 0):
            return replace(frame, start=since), "paragraph"
    length = period.end_year - (period.start_year or period.end_year) + 1
    if length > _LONGEST_PLAN:
        return frame, _long_reach(frame, held, sentence, first, year)
    of_this_year = not first and held.firm and held.start == held.end == year
    if length > 1 and period.end_year > year and FIGURES.search(sentence):
        reach = "sentence" if length <= _LONGEST_AHEAD or of_this_year else reach
    elif reach == "section" and length > 1 and period.word.startswith(_THIS_AND_NEXT):
        reach = "paragraph"
    return frame, reach


def _takes(period: Period, sentence: str) -> bool:
    """Whether a period tells how long one thing is to take, and announces nothing: 用三年时间使企业扭亏为盈."""
    return period.word.startswith(_TAKING) and _ANNOUNCES.search(sentence) is None


def _dated_reach(reach: Reach, period: Period, held: Frame, sentence: str, first: bool, year: int) -> Reach:
    """How far an opening reaches that would reach so far as `reach`, where its period lies so in what is held."""
    assert period.end_year is not None
    of_one_year = held.firm and held.dated and held.role == "plan" and held.start == held.end
    if of_one_year and reach == "section":
        reach = "paragraph" if _ANNOUNCES.search(sentence) else "sentence"
    if reach == "section" and (period.end_year < year - 1 or _lies_within(period, held)):
        reach = "paragraph"
    if reach == "paragraph" and period.basis == "point" and held.role == "review" and period.end_year == held.end:
        reach = "sentence"  # 到1997年底，已有…: how far it had come in the end of the years that are told of
    later = period.basis == "point" or (not first and period.basis == "year")
    if later and period.end_year > year and not _ANNOUNCES.search(sentence):
        reach = "sentence"
    last = period.word == "去年" or (period.end_year == year - 1 and _JUST_PASSED.match(sentence) is not None)
    if first and reach == "sentence" and last and held.role == "review" and held.start != held.end:
        reach = "paragraph"
    this = period.basis == "year" and period.start_year == period.end_year == year
    under_way = (held.start or 9999) <= year < (held.end or 0)
    if reach == "sentence" and this and held.role == "plan" and under_way:
        reach = "paragraph"
    return reach


def _long_reach(frame: Frame, held: Frame, sentence: str, first: bool, year: int) -> Reach:
    """How far an opening reaches that tells of more years than a plan has."""
    if first and frame.role == "plan" and frame.start is not None and frame.start >= year:
        return "section" if held.role is None and held.source else "paragraph"
    announced = first and frame.role == "review" and FIGURES.search(sentence) is None
    return "paragraph" if announced and held.role != "review" else "sentence"


def _lies_within(period: Period, held: Frame) -> bool:
    """Whether a period begins later than the years reviewed: 1994年以来, in the review of 1993 to 1997."""
    if not held.firm or held.role != "review" or held.start is None or held.start == held.end:
        return False
    return (period.start_year or held.start) > held.start


def _head_of(sentence: str) -> int:
    """How long the part of a sentence is that may open it: to its first pause, and no longer than some words."""
    head = _HEAD.match(sentence)
    return head.end() if head else 0


def _opening_cue(sentence: str, held: Frame) -> Cue | None:
    """The first cue of an opening in the head of a sentence.

    In a plan what is to be done with the work of last year tells of the plan: 抓好去年开工的30个项目.
    """
    pattern, table = cues()
    if pattern.search(sentence, 0, _LONGEST_HEAD) is None or _ON_GROUND.match(sentence):
        return None
    for found in pattern.finditer(sentence, 0, _head_of(sentence)):
        cue = table[found.group()]
        before = sentence[: found.start()]
        if held.role == "plan" and cue.years in _UP_TO_NOW and not _TOLD_OF.fullmatch(before):
            continue
        if held.firm and held.role == "plan" and _TERM_AHEAD.match(sentence, found.start()):
            continue
        if cue.word.endswith(_SINCE) and (_FOR_THE_FIRST_TIME.match(sentence, found.end()) or before.endswith("十")):
            continue
        if cue.where in ("both", "opening") and not before.endswith(_COMPARED):
            return cue
    return None


def _opening_period(sentence: Sentence, periods: Sequence[Period], held: Frame, year: int | None) -> Period | None:
    """The expression of time that opens a sentence and says of which years it tells."""
    text, start = sentence.text, sentence.span.start
    if _ON_GROUND.match(text):
        return None
    period = next((p for p in periods if p.role == "time" and p.end_year is not None and _leads(sentence, p)), None)
    if period is not None and period.word.startswith(_HALF) and _is_part_of(period, held):
        return None
    if period is None or period.basis == "average" or (held.dated and period.word.startswith(_THIS_YEAR)):
        return None
    if period.span.end - start > _head_of(text) + 1 or (is_day(period) and FIGURES.search(text) is None):
        return None
    if held.firm and held.role == "plan" and not _MORE_NOW.search(text, period.span.end - start):
        period = ahead(period, year)
    elif held.role == "review" and (held.firm or period.word.startswith(_THESE)):
        period = passed(period, held.end)
    if year is not None and (period.end_year or year) < year and text.startswith(_BEGINNING, period.span.end - start):
        return None
    return period


def _is_part_of(period: Period, held: Frame) -> bool:
    """Whether a period is only a part of the years planned: 前五年, of ten."""
    if held.role != "plan" or held.start is None or held.end is None:
        return False
    return held.start <= (period.start_year or 0) and (period.end_year or 9999) <= held.end


def _leads(sentence: Sentence, period: Period) -> bool:
    """Whether a period opens the sentence, with nothing before it but a preposition or an address."""
    at = period.span.start - sentence.span.start
    return at < _LONGEST_LEAD_IN and _LEAD_IN.fullmatch(sentence.text, 0, at) is not None


def _reach(frame: Frame, held: Frame, sentence: str, first: bool, reviewing: bool) -> Reach:
    """How far an opening reaches: a dated figure only its sentence, 五年来 (`reviewing`) what follows it."""
    announces = FIGURES.search(sentence) is None
    several = frame.start != frame.end
    if not first and not announces:
        return "paragraph" if several else "sentence"
    if held.firm and frame.role != held.role:
        return "paragraph" if announces else "sentence"
    if announces and several and reviewing:
        return "section"
    of_one_year = held.firm and held.start == held.end == frame.end
    if announces or several:
        return "section" if first and (announces or not of_one_year) else "paragraph"
    return "sentence"
