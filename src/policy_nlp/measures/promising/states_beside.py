"""Figures that are planned, or hold already, as the ones they are told of: 目前欠款已达20亿元，其中三分之二是…."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from policy_nlp.measures.described import Described
from policy_nlp.measures.figures import Figure
from policy_nlp.measures.framing.frame import Frame
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.promising.states import ORDERED, PLAN_DONE, PLANNED

_SAME_MONTHS = "同期"
"""With the same months of the year before only months that are over are compared."""
_BEHIND_IT = re.compile(
    r"，(?:[^，。]{0,6}(?:引起|扭转|重视|警惕|遏制)|(?:今年|本年)?(?:要|力争|争取)[^，。]{0,10}(?:达|提高|增加|下降|减少)到)"
)
"""What is said of what became worse, or leads to what it is to be next."""
_LONG_AGO = 2
"""So many years before the last it was what no plan starts from: 由1984年的790斤下降到720斤, in 1990."""
_A_YEAR = "年"
"""What a figure that names its own year holds: 2026年增长5%，2025年预计达到6亿元."""
_SOME_OF_THEM = re.compile(
    "[^，。；]{1,14}(?:中，(?:除了?|只有|已经?有|就有)|，在?(?:今年)?(?:第?一季度|上半年|头[一二三四五]个月)就有)"
)
"""What stands between how many there are and those of them of whom something is so by now."""
_THAT_IS = re.compile("[，；（](?:也就是|即)[^，。；0-9]{0,8}")
"""What stands between two figures that tell the same in two ways: 增长5%，即增加30万吨."""


_HOLDING_NOW = frozenset(("目前", "现在", "当前", "现有", "我国有", "全国还有", "我国还有", "我国拥有", "有"))
"""What a sentence tells of now may go on to tell of: 现在每年补贴20亿元，企业亏损4亿元."""
_NO_MORE_NOW = re.compile("[。；]|全年|[今明]年|年[内底末]|[下本]半年|下一步|再")
"""What behind it tells of another time."""
_GROWS_BY_ITSELF = ("每年净增", "每年净增人口")
"""What goes on whatever is planned: 全国现有人口9亿，每年净增900万."""
_TO_BE = ("grow", "to", "reach", "bound")
"""What is told so with no word of when may be what is to come: 现有学校30所，学生增加到9万人."""


def lend_states(text: str, figures: Sequence[Figure], found: Sequence[Described], frame: Frame) -> None:
    """Change figures to what is planned or was reached, where the ones that they are told of are or were."""
    _give_what_it_comes_to_the_plan(figures, found)
    _give_the_same(text, figures, found)
    _give_parts_the_state(figures, found)
    _give_the_months_on(figures, found, text)
    if frame.role == "plan":
        _give_changes_on(text, figures, found)
        _give_all_the_state(text, figures, found)
        _give_present_on(text, figures, found, frame)
        _give_what_it_became(text, figures, found, frame)
        _give_growth_the_plan(figures, found)
        _give_shares_the_year(figures, found, frame)


def _give_the_same(text: str, figures: Sequence[Figure], found: Sequence[Described]) -> None:
    """Give what tells in another way what the figure before told the kind and the years of that."""
    for last, before, figure, one in zip(figures, found, figures[1:], found[1:], strict=False):
        if before.indicator != one.indicator or figure.mention.is_base:
            continue
        if last.mention.starts_change or figure.mention.starts_change:  # 增加30亿斤，即从1955年的90亿斤增加到….
            continue
        if _THAT_IS.fullmatch(text, last.mention.end, figure.mention.start) is None:
            continue
        one.start_year, one.end_year, one.basis = before.start_year, before.end_year, before.basis
        one.reasons["years"] = before.reasons["years"]
        if one.kind != before.kind:
            _give_plan(before, one) if before.kind == "target" else _give_state(before, one)


def _give_plan(lender: Described, one: Described) -> None:
    """Change what was reached to a target, bound as its `lender` is."""
    one.kind, one.commitment, one.force = "target", lender.commitment, lender.force
    one.reasons.update({field: lender.reasons[field] for field in ("kind", "commitment", "force")})


def _give_parts_the_state(figures: Sequence[Figure], found: Sequence[Described]) -> None:
    """Change parts of what holds in a plan to what holds too: 目前欠款已达20亿元，其中三分之二是去年形成的.

    So what share of it something has: 全国还有30万户缺水，牧民约占一半.
    """
    for whole, figure, one in zip(found, figures[1:], found[1:], strict=False):
        if one.kind != "target" or whole.reasons["kind"] != "state reached":
            continue
        said = figure.mention.said
        if figure.mention.is_among():
            part = not PLANNED.search(said)
        else:
            part = "占" in said and one.indicator.endswith(f"占{whole.indicator}") and not _is_to_be(said)
        if part:
            _give_state(whole, one)


def _is_to_be(said: str) -> bool:
    """Whether what is said before a figure plans or orders it."""
    return PLANNED.search(said) is not None or ORDERED.search(said) is not None


def _give_changes_on(text: str, figures: Sequence[Figure], found: Sequence[Described]) -> None:
    """Change what something became to what was reached, where the change told before it was.

    管理的物资已由30种减少到20种，产品由60种减少到40种.
    """
    for at in range(3, len(found)):
        one, before = found[at], found[at - 2]
        if one.kind != "target" or before.reasons["kind"] != "state reached":
            continue
        if not (figures[at - 1].mention.starts_change and figures[at - 3].mention.starts_change):
            continue
        between = text[figures[at - 2].mention.end : figures[at].mention.start]
        if not (_NO_MORE_NOW.search(between) or _is_to_be(between)):
            _give_state(before, one)


def _give_all_the_state(text: str, figures: Sequence[Figure], found: Sequence[Described]) -> None:
    """Change those of whom some hold by now to what holds too: 九十个项目中，除了七个已经完工以外，….

    苏打厂的九种产品，在第一季度就有三种没有完成计划.
    """
    for last, whole, figure, one in zip(figures, found, figures[1:], found[1:], strict=False):
        if whole.kind != "target" or one.reasons["kind"] != "state reached" or whole.aspect != "level":
            continue
        if _SOME_OF_THEM.fullmatch(text, last.mention.end, figure.mention.start):
            _give_state(one, whole)


def _give_present_on(text: str, figures: Sequence[Figure], found: Sequence[Described], frame: Frame) -> None:
    """Change how much there is beside what there is now to what there is too: 全国有30个港口、200个县.

    So what the next clause tells, where nothing is done with it: 现在每年补贴20亿元，企业亏损4亿元.
    """
    for last, before, figure, one in zip(figures, found, figures[1:], found[1:], strict=False):
        if one.kind != "target" or before.kind == "target" or before.reasons["years"] not in _HOLDING_NOW:
            continue
        between = text[last.mention.end : figure.mention.start]
        by_itself = between.endswith(_GROWS_BY_ITSELF)
        if one.reasons["years"] != frame.source or not (by_itself or before.aspect == one.aspect == "level"):
            continue
        if _NO_MORE_NOW.search(between) or _is_to_be(between):
            continue
        own = trimmed(figure.tail.name)
        done = figure.tail.has(*_TO_BE) or figure.name.verb != "" or (own != "" and opening_verb(own) != "")
        if "，" not in between or not done or by_itself:
            _give_state(before, one)
            one.reasons["years"] = before.reasons["years"]


def _give_the_months_on(figures: Sequence[Figure], found: Sequence[Described], text: str) -> None:
    """Change what is told of months of the year that are over behind the first: 今年一、二月份产值增长5%，回笼9亿元."""
    for before, figure, one in zip(found, figures[1:], found[1:], strict=False):
        if one.kind != "target" or before.reasons["kind"] != "state reached":
            continue
        when, said = one.reasons["years"], text[figure.mention.reach : figure.mention.start]
        goes_on = before.reasons["years"].startswith(when) and when not in said
        goes_on = goes_on or _SAME_MONTHS in said or said.endswith(PLAN_DONE)
        if goes_on and not PLANNED.search(said.removesuffix(PLAN_DONE)):
            _give_state(before, one)


def _give_what_it_became(text: str, figures: Sequence[Figure], found: Sequence[Described], frame: Frame) -> None:
    """Change what something became since a year before the plan to what was reached, where it is regretted or goes on.

    So where that year is long ago: 人均占有量由1984年的790斤下降到720斤，必须引起重视, in the plan of 1990.
    """
    last = (frame.start or 0) - 1
    opening = text[figures[0].mention.reach : figures[0].mention.start]
    if frame.start != frame.end or frame.source in opening:
        return
    for before, figure, origin, one in zip(figures, figures[1:], found, found[1:], strict=False):
        if not before.mention.starts_change or one.kind != "target" or (origin.end_year or last) >= last:
            continue
        long_ago = last - (origin.end_year or last) > _LONG_AGO
        if not long_ago and _BEHIND_IT.match(text, figure.mention.end) is None:
            continue
        said = text[before.mention.reach : figure.mention.start]
        if one.reasons["years"] == frame.source and not PLANNED.search(said) and not ORDERED.search(said):
            one.kind = "baseline"
            one.unbind()
            one.start_year = one.end_year = last
            one.reasons["kind"] = "state reached"


def _give_what_it_comes_to_the_plan(figures: Sequence[Figure], found: Sequence[Described]) -> None:
    """Change what a planned growth comes to to what is planned too: 产值比1956年将增长5%，达到6亿元, in 1957."""
    for figure, (before, one) in zip(figures[1:], pairwise(found), strict=True):
        reached = figure.mention.carried and one.aspect == "level" and figure.tail.has("reach", "to")
        planned = before.kind == "target" and before.aspect == "growth" and before.start_year == before.end_year
        reached = reached and _A_YEAR not in figure.mention.said
        if reached and planned and one.kind == "baseline" and (one.end_year or 0) == (before.end_year or 0) - 1:
            one.start_year, one.end_year = before.start_year, before.end_year
            one.reasons["years"] = before.reasons["years"]
            _give_plan(before, one)


def _give_growth_the_plan(figures: Sequence[Figure], found: Sequence[Described]) -> None:
    """Change by how much what is planned grows to what is planned too: 规定支出为30亿元，比上年减少了5%."""
    for before, figure, one in zip(found, figures[1:], found[1:], strict=False):
        if one.kind == "target" or before.kind != "target" or one.reasons["kind"] != "state reached":
            continue
        grows = figure.mention.carried and figure.tail.base is not None and figure.tail.has("grow")
        if grows and one.indicator == before.indicator and one.end_year == before.end_year:
            _give_plan(before, one)


def _give_shares_the_year(figures: Sequence[Figure], found: Sequence[Described], frame: Frame) -> None:
    """Change shares and ranks in a plan to what was reached, where the figure that they are told of was.

    九个港口去年出口额7亿美元，占全国的40%.
    """
    for last, before, figure, one in zip(figures, found, figures[1:], found[1:], strict=False):
        if one.kind != "target" or before.kind != "baseline":
            continue
        if last.mention.starts_change or last.mention.is_base:
            continue
        if not (one.aspect == "rank" or (one.aspect == "level" and _is_share(figure, one))):
            continue
        undated = one.reasons["years"] == frame.source != before.reasons["years"]
        if undated and one.indicator.startswith(before.indicator):
            _give_state(before, one)
            one.reasons["years"] = before.reasons["years"]


def _is_share(figure: Figure, one: Described) -> bool:
    """Whether a figure is a share of something."""
    return figure.tail.has("share") or "占" in one.indicator


def _give_state(lender: Described, one: Described) -> None:
    """Change a target to what was reached when its `lender` was."""
    one.kind = "baseline"
    one.unbind()
    one.start_year, one.end_year, one.basis = lender.start_year, lender.end_year, lender.basis
    one.reasons["kind"] = lender.reasons["kind"]
