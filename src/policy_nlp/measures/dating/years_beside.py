"""The years that figures of one sentence have from each other: 五年利用外资90亿美元，其中直接投资30亿美元."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from policy_nlp.measures.described import Described
from policy_nlp.measures.figures import Figure
from policy_nlp.measures.framing.frame import Frame
from policy_nlp.measures.naming.in_lists.lists import runs
from policy_nlp.measures.vocabulary import words
from policy_nlp.text.numerals import FOUR_DIGITS, year_of

_SO_MANY_YEARS = re.compile(
    f"(?<![0-9一二三四五六七八九〇零○])[0-9二两三四五六七八九十]年|{FOUR_DIGITS}年?[、和及]{FOUR_DIGITS}年"
)
"""What tells that a figure is of several years: 三年, 2026、2027年."""
_YEAR = re.compile(f"{FOUR_DIGITS}(?=年|[、和及])")
_YEARS_LISTED = re.compile(f"(?:{FOUR_DIGITS}年?[、和及]){{1,9}}{FOUR_DIGITS}年")
"""Years each of which may have its own figure: 2023年、2024年、2025年."""
_FROM_TO = re.compile(f"(?P<first>{FOUR_DIGITS})年?[到至—-](?P<last>{FOUR_DIGITS})年")
_SPENT = (*words("sums", "spent"), "资金", "投入")
_WORKS = frozenset({"count", "length", "area", "households", "people"})
_WORK = words("allotments", "work")
_NOW = "现在"
_TERM = 4
"""The last year of a plan or a term of office comes so many behind the first."""
_FROM = "从…"
"""What has said of which year a change started from something, where nothing names that."""
_IN_A_TIME = re.compile("[全当]年|年内|累计|新|实现|完成|办理|接")
"""What tells of a figure that it came about in a time, and is no state."""
_PLAN, _CAME_OF_IT = "计划", re.compile("(?:左右|以上|以内)?[，；](?:但|而)?(?:实际|预计)(?!上)")


def lend_years(text: str, figures: Sequence[Figure], found: Sequence[Described], frame: Frame) -> None:
    """Change the years of figures to those of the ones beside them, where they name none themselves.

    `frame` is that of their sentence.
    """
    _give_lists_their_years(text, figures, found)
    _give_parts_the_years(text, figures, found)
    _give_means_the_years(figures, found)
    _give_works_the_years(text, figures, found)
    _give_bases_on(figures, found, frame)
    _give_last_year_on(text, figures, found)
    _give_what_came_of_it(text, figures, found)
    _give_present_on(text, figures, found)
    if frame.role == "plan" and frame.start != frame.end:
        _give_part_of_plan_on(found, frame)
    elif frame.role == "plan" and frame.end is not None:
        _give_parts_the_later_year(figures, found, frame.source, frame.end)


def _give_parts_the_later_year(figures: Sequence[Figure], found: Sequence[Described], source: str, last: int) -> None:
    """Change the years of parts in a plan of the year `last` to the later one that their whole names.

    外资2030年达到9亿元，其中直接投资6亿元.  What names no year has that of the `source` of its frame.
    """
    for figure, (whole, one) in zip(figures[1:], pairwise(found), strict=True):
        later = (whole.end_year or 0) > last and whole.start_year == whole.end_year and whole.aspect == one.aspect
        if later and figure.mention.is_among() and one.reasons["years"] == source and one.unit == whole.unit:
            one.start_year, one.end_year, one.basis = whole.start_year, whole.end_year, whole.basis
            one.reasons["years"] = whole.reasons["years"]


def _give_part_of_plan_on(found: Sequence[Described], frame: Frame) -> None:
    """Change the years of figures that name none, in a plan of many years, to those of a part of it that is told of.

    五年中要新线铺轨6000公里，复线3000公里, in a plan of ten years.
    """
    part: Described | None = None
    for one in found:
        when = one.reasons["years"]
        if when == frame.source:
            if part is not None and one.kind == "target":
                one.start_year = part.end_year if one.basis == "point" else part.start_year
                one.end_year = part.end_year
                one.reasons["years"] = part.reasons["years"]
        elif when != _FROM and (part is None or when != part.reasons["years"]):
            part = one if one.basis == "total" and _is_part_of(one, frame) else None


def _is_part_of(one: Described, frame: Frame) -> bool:
    """Whether a figure is told of some of the years of a plan, and not of the last ones only."""
    start, end = one.start_year or 0, one.end_year or 0
    return (frame.start or 0) <= start < end < (frame.end or 0)


def _give_lists_their_years(text: str, figures: Sequence[Figure], found: Sequence[Described]) -> None:
    """Change the years of figures that share their words."""
    for first, last in runs([figure.mention for figure in figures]):
        if not figures[first].mention.starts_change:
            _give_all_the_first(figures[first : last + 1], found[first : last + 1])
        if figures[first].tail.has("each"):
            run = found[first : last + 1]
            if not _give_each_the_year_listed(text, figures[first], run):
                _give_each_its_year(run)


def _give_all_the_first(figures: Sequence[Figure], run: Sequence[Described]) -> None:
    """Give the figures of a list that at most one character parts the years of the first: 五年平均增长5%和6%."""
    first = run[0]
    for (before, figure), one in zip(pairwise(figures), run[1:], strict=True):
        if figure.mention.start > before.mention.end + 1:
            break
        one.start_year, one.end_year, one.basis = first.start_year, first.end_year, first.basis
        one.reasons["years"] = first.reasons["years"]


def _give_each_the_year_listed(text: str, first: Figure, run: Sequence[Described]) -> bool:
    """Give each figure of a list its own of as many years named before it: 2024年、2025年分别增长5%、6%."""
    mention = first.mention
    listed = _YEARS_LISTED.search(text, mention.reach, mention.start)
    years = [year_of(year.group()) for year in _YEAR.finditer(listed.group())] if listed else []
    if len(years) != len(run) or len({one.indicator for one in run}) > 1:
        return False
    for year, one in zip(years, run, strict=True):
        one.start_year, one.end_year, one.basis = year, year, "year"
    return True


def _give_each_its_year(run: Sequence[Described]) -> None:
    """Give each figure of a list of one thing that of one of as many years: 前三年分别增长5%、6%、7%."""
    start, end = run[0].start_year, run[0].end_year
    told = run[0].reasons["years"]
    if ranged := _FROM_TO.search(told):
        start, end = year_of(ranged["first"]), year_of(ranged["last"])
    if start is None or end != start + len(run) - 1 or not (ranged or _SO_MANY_YEARS.search(told)):
        return
    if len({one.indicator for one in run}) == 1:
        for year, one in enumerate(run, start):
            one.start_year, one.end_year, one.basis = year, year, "year"


def _give_bases_on(figures: Sequence[Figure], found: Sequence[Described], frame: Frame) -> None:
    """Change the years of growths that name no year to count from to those of one before that stands as they do.

    钢产量30万吨，比1980年增长20%；原煤产量60万吨，增长30%.  Where that tells of all years that are reviewed, so does
    whatever rises and falls behind it: 2002年产值30亿元，比1997年增长60%；出口额由3亿元增加到9亿元.  It is but an aside
    where the growth of the year stands before it: 产值增长5%，比1997年增长60%；出口比重提高3个百分点.
    """
    over: Described | None = None
    behind_level = of_term = False
    before: Described | None = None
    for figure, one in zip(figures, found, strict=True):
        if before is not None and before.basis == "total" and _is_listed_with(before, figure, one):
            one.start_year, one.basis = before.start_year, before.basis
        elif one.aspect in ("growth", "change") and not figure.mention.listed:
            told = before is not None and before.aspect == "level" and figure.mention.carried
            if figure.tail.base is not None:
                over = one if one.basis == "total" and one.start_year != one.end_year else None
                behind_level = told
                of_term = over is not None and _is_of_term(over, frame) and not _is_of_year(before)
            elif over is not None and one.start_year == one.end_year == over.end_year:
                alike = told == behind_level or (one.aspect == "change" and of_term)
                one.start_year, one.basis = (over.start_year, over.basis) if alike else (one.start_year, one.basis)
        elif over is not None and of_term and _is_from_year_before(figure, one, over):
            one.start_year = one.end_year = (over.start_year or 0) - 1
        before = one


def _is_listed_with(before: Described, figure: Figure, one: Described) -> bool:
    """Whether a figure of a list rises or falls as the one `before` does, which counts from an earlier year.

    比1980年…；缝纫机、手表分别增长30%和1倍.
    """
    if not figure.mention.listed or one.start_year != one.end_year or one.end_year != before.end_year:
        return False
    return before.aspect == one.aspect == "growth" and before.reasons["years"] == one.reasons["years"]


def _is_of_year(one: Described | None) -> bool:
    """Whether a figure tells how much more or less something is than a year before."""
    return one is not None and one.aspect in ("growth", "change") and one.start_year == one.end_year


def _is_from_year_before(figure: Figure, one: Described, over: Described) -> bool:
    """Whether only the year that a change behind `over` came to has told of when it started."""
    starts = figure.mention.starts_change and one.reasons["years"] == _FROM
    return starts and one.end_year == (over.end_year or 0) - 1


def _is_of_term(over: Described, frame: Frame) -> bool:
    """Whether a change is told over as many years as a plan or a term has, to the end of those reviewed."""
    start, end = over.start_year or 0, over.end_year or 0
    return frame.role == "review" and end == frame.end and start <= end - _TERM


def _give_last_year_on(text: str, figures: Sequence[Figure], found: Sequence[Described]) -> None:
    """Change the years of growths over several years that name none to the last of them behind one against the year
    before: 投资比上年增长5%，物价上升3%, where five years are reviewed.
    """
    last: Described | None = None
    for figure, one in zip(figures, found, strict=True):
        if one.aspect not in ("growth", "change"):
            continue
        if figure.tail.base is not None:
            last = one if one.basis == "year" and one.start_year == one.end_year else None
            continue
        named = one.reasons["years"] in text[figure.mention.reach : figure.mention.start]
        if last is not None and not named and one.basis == "total" and one.end_year == last.end_year:
            one.start_year, one.basis = last.start_year, last.basis


def _give_what_came_of_it(text: str, figures: Sequence[Figure], found: Sequence[Described]) -> None:
    """Change the years of what came of a plan to those of what was planned: 1981年计划增长3%，实际增长5%."""
    for (before, figure), (planned, one) in zip(pairwise(figures), pairwise(found), strict=True):
        if not figure.mention.carried or _PLAN not in before.mention.before:
            continue
        if _CAME_OF_IT.match(text, before.mention.end, figure.mention.start):
            one.start_year, one.end_year, one.basis = planned.start_year, planned.end_year, planned.basis
            one.reasons["years"] = planned.reasons["years"]


def _give_present_on(text: str, figures: Sequence[Figure], found: Sequence[Described]) -> None:
    """Change the years of a state that names none to those of the one before that holds now: 现在医院3家，病床9千张."""
    for before, figure, one in zip(found, figures[1:], found[1:], strict=False):
        if before.reasons["years"] != _NOW or before.basis != "point" or one.aspect != "level" or one.kind == "target":
            continue
        if figure.mention.starts_change or figure.mention.is_base:
            continue
        said = text[figure.mention.reach : figure.mention.start]
        if one.reasons["years"] not in said and not _IN_A_TIME.search(said):
            one.start_year, one.end_year, one.basis = before.start_year, before.end_year, before.basis
            one.reasons["years"] = _NOW


def _give_parts_the_years(text: str, figures: Sequence[Figure], found: Sequence[Described]) -> None:
    """Change the years of what is told beside a sum of several years to those of that, where nothing says what it
    came to in the end: 五年利用外资90亿美元，其中直接投资30亿美元; 毕业大学生90万人，中专生30万人.
    """
    whole: Described | None = None
    for figure, one in zip(figures, found, strict=True):
        if one.aspect != "level":
            continue
        if one.basis == "total":
            whole = one
        elif whole is not None and whole.reasons["years"] == _PLAN and _is_part_of_plan(figure, one, whole):
            one.start_year, one.end_year, one.basis = whole.start_year, whole.end_year, whole.basis
        elif whole is not None and one.basis == "point" and one.end_year == whole.end_year:
            part = one.unit == whole.unit and figure.mention.is_among()
            beside = one.unit == whole.unit and not figure.tail.predicates
            share = figure.tail.has("share") and (figure.mention.carried or "占" in one.indicator)
            share = share and not figure.tail.has("to")
            if part or ((beside or share) and one.reasons["years"] == whole.reasons["years"]):
                one.start_year, one.basis = whole.start_year, whole.basis


def _is_part_of_plan(figure: Figure, one: Described, whole: Described) -> bool:
    """Whether a figure is a part of what a plan of several years comes to: 9亿元的两年修港计划，其中市里3亿元."""
    return figure.mention.is_among() and one.unit == whole.unit and one.end_year == whole.start_year


def _give_works_the_years(text: str, figures: Sequence[Figure], found: Sequence[Described]) -> None:
    """Change the years of what the next clause says was done with money of several years: 三年投入30亿元，建校9所."""
    for (before, figure), (paid, one) in zip(pairwise(figures), pairwise(found), strict=True):
        if paid.start_year == paid.end_year or before.mention.quantity.dimension != "money" or one.kind == "target":
            continue
        if paid.basis != "total" or one.start_year != paid.end_year or figure.mention.quantity.dimension not in _WORKS:
            continue
        mention = figure.mention
        spent = paid.aspect == one.aspect == "level" and paid.indicator.endswith(_SPENT)
        next_clause = text[before.mention.end : mention.begin] == "，"
        dated = one.reasons["years"] in text[mention.reach : mention.start]
        if spent and next_clause and not dated and one.indicator.startswith(_WORK):
            one.start_year, one.basis = paid.start_year, paid.basis
            one.reasons["years"] = paid.reasons["years"]


def _give_means_the_years(figures: Sequence[Figure], found: Sequence[Described]) -> None:
    """Change the years of means that name none to those of a growth before: 增长90%，…；产值年均增长6%.

    By how much a mean is above that of others is of the same years: 年均增长6%、高于全国1个百分点.
    """
    over: Described | None = None
    is_mean = False
    for figure, one in zip(figures, found, strict=True):
        if one.aspect == "gap" and figure.mention.carried and over is not None and over.basis == "average":
            if is_mean and one.start_year == one.end_year == over.end_year:
                one.start_year, one.basis = over.start_year, over.basis
            continue
        if one.aspect != "growth" or one.start_year is None:
            continue
        is_mean = one.start_year != one.end_year
        if is_mean:
            over = one
        elif over is not None and over.end_year == one.end_year and figure.tail.has("mean"):
            one.start_year, one.basis, is_mean = over.start_year, "average", True
