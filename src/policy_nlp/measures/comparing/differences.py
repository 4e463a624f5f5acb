"""From what a figure differs, as the words before it say: 比上年, 高于全国平均水平, 比一般企业多."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policy_nlp.measures.vocabulary import either, entries, words
from policy_nlp.measures.words import Predicate
from policy_nlp.text.characters import HAN, NUMERALS
from policy_nlp.text.numerals import EARLIER_TIME, FOUR_DIGITS, PLAN_PERIOD

_THAN = "(?<![占对同环可])比(?![重例值率])|较"
_BASE = re.compile(
    rf"(?:{_THAN}|(?<![合协共不相如会])同|与|跟)"
    rf"(?P<base>[^，、；：。由从]{{0,18}}?{either('comparisons', 'base', 'plan')}|{PLAN_PERIOD})"
    "(?<![幅速程]度)(?:相比|的)?$"
)
"""From what a change counts: 比上年, 与“十三五”末相比."""
BASE_LASTS = frozenset(word[-1] for word in (*words("comparisons", "base", "plan"), "相比", "五", "五”"))
"""With these what a change counts from ends."""
_NEARLY = "(?:约|近|超|达)?$"
_NOT_SET = "(?<!下达|确定|规定|提出)(?<!下)"
"""What was set is so much itself, and nothing is a gap to it: 超额完成年初下达的30万亩造林任务."""
_OF_A_PLAN = f"(?:全年|(?:当|本)?年度?(?=计划(?!的))|{PLAN_PERIOD}|(?:第[{NUMERALS}]个)?五年)(?=目标|任务|计划|规划)"
_GAP = re.compile(
    rf"(?<![不提和加])(?P<word>(?!高原|[大小]于{FOUR_DIGITS}年){either('comparisons', 'gap')})"
    "(?:了|出|额完成了?|(?P<passed>过))?"
    rf"(?P<reference>了?(?:{either('comparisons', 'reference')}|{FOUR_DIGITS}年|{_OF_A_PLAN})[^，、；：。]{{0,16}}?)"
    + _NOT_SET
    + _NEARLY
)
"""To what a figure is a gap: 高于全国平均水平, 超额完成全年目标."""
_LONGEST_GAP = 28
_GAP_TO_ANY = re.compile(
    rf"(?P<word>[高低快慢]于|高出|超)(?P<passed>过)?"
    rf"(?P<reference>(?!上半年|去|前)(?:{HAN}|[A-Z“”]){{2,14}}?)" + _NEARLY
)
"""A gap in points may be to anything: 高于全部投资, 超过第二产业."""
_GAP_BETWEEN = re.compile(
    "(?<=[^不，、；：。]{2})(?P<word>[大小多少]于|超过(?=[总可]?供[给应]|总?需求))"
    "(?P<reference>(?=..)[^，、；：。的\\d万亿]{0,8}?(?:[给求口力]|供应|收购|销售|生产|消费))$"
)
"""A gap between two of a kind, in whatever unit: 销售大于收购, 总需求超过总供给; but 支出超过收入的一半."""
_STANDARD = re.compile(f"平均|水平|(?!原定){either('comparisons', 'plan')}|预期|进度")
"""What may be passed by so much: 超过全国平均水平2个百分点, where 超过全国30% is a share."""
_EARLIER = re.compile(f"(?:{EARLIER_TIME}|年初(?![预目计确设]))(?![^，]*(?:预期|计划|目标|任务))")
"""What is passed is an earlier state, so that the figure is a change: 快于上年2个百分点."""
_MOVED = re.compile("[增降升减]|提高|上涨")
_TIMES = re.compile(
    "[同环]比|[年月季前初末底时届]|(?<![预同])期|同期(?:水平)?$|过去|原[来有先标价]|现有|以往|上次|目前|现在|(?:计划|规划|设想)$"
)
_GAP_ALONE = re.compile("^[^比较于]*(?P<word>高出|多出|超出)(?:约|近)?$")
"""与一般企业相比，高出3个百分点: what it is compared with was said before."""
_OVERDONE = re.compile("(?P<reference>任务|计划|目标)(?P<done>(?:均|都|又|全部)?(?P<word>超)额完成了?)$")
"""造林任务超额完成12%: what was to be done is what the figure is a gap to."""
_GAP_WORD = re.compile(either("comparisons", "gap"))
_MORE = re.compile(
    rf"(?:{_THAN}|(?=[同环]比))(?P<base>[^，、；：。]{{1,20}}?)(?<![提增减升降加])"
    rf"(?P<word>{either('comparisons', 'more')})[出了]?$"
)
"""More or less than something: 比一般企业高出, 比上年多, 同比多."""
_MORE_ENDS = (*words("comparisons", "more"), "出", "了")
_MORE_GIVEN = words("comparisons", "more done")
MORE_LASTS = frozenset(word[-1] for word in (*_MORE_ENDS, *_MORE_GIVEN))
_MORE_DONE = re.compile(
    "(?:[比较](?P<base>[^，、；：。]{0,12}(?:年|年同期|预算|计划))|同比)"
    "(?P<word>[多少])(?P<done>[^多少于数减增降，、；：。]{1,3})$"
)
"""More or less done than before: 比上年多投放30亿元."""
_MORE_GIVEN_THAN = re.compile(
    f"[比较](?P<base>[^，、；：。]{{0,12}}(?:年|年同期|预算|计划)){either('comparisons', 'more done')}$"
)
"""What says in one word that more was done than before: 比上年扩招3万人."""
_SAME_TIME, _ANY_MORE = "同比", "多"
_MORE_OR_LESS, _MORE_ALONE = "多少", re.compile("(?P<word>[多少])(?:投放|回笼|发行|收购|征收|进口|出口)")
"""More or less done than what the figure before tells: 净投放90亿元，少投放30亿元."""
CHANGES = {
    r["word"]: Predicate(r["word"], "grow", r["direction"], ())
    for r in entries("comparisons")
    if r["role"] in ("gap", "more")
}
"""By its word, what a difference from an earlier state is: a change."""
PASSING = ("超过", "超出")
"""What may bound a figure as well, where it says by how much more something is than was planned or had been."""
PASSES = Predicate("超过", "grow", "up", ())
"""What says by how much more something is than the figure before: 比计划的30亿元超过9亿元."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Words at an end that say from what a figure differs.

    `word` says which way; `of` is from what, None where that was said before; `earlier` says that it is an earlier
    state of the same, so that the figure is a change; `length` is that of all these words.
    """

    word: str
    of: str | None
    earlier: bool
    length: int


def base_at_end(name: str) -> re.Match[str] | None:
    """What says at the end from which `base` a change is counted: 比上年."""
    return _BASE.search(name[-26:])


def gap_at_end(name: str, pointed: bool) -> Difference | None:
    """What says at the end to what the figure is a gap: 高于全国平均水平.

    `pointed` says that it is in points, so that it is a gap to anything that is named.
    """
    end = name[-_LONGEST_GAP:]
    if not _GAP_WORD.search(end):
        return None
    if alone := _GAP_ALONE.match(end):
        return Difference(alone["word"], None, False, alone.end() - alone.start("word"))
    if over := _OVERDONE.search(name):
        return Difference(over["word"], over["reference"], False, len(over["done"]))
    found = _GAP.search(end) or (_GAP_TO_ANY.search(name[-22:]) if pointed else None)
    if not found:
        between = _GAP_BETWEEN.search(end)
        if between is None:
            return None
        return Difference(between["word"].removesuffix("过"), between["reference"], False, len(between.group()))
    reference = found["reference"].lstrip("了")
    earlier = _EARLIER.match(reference) is not None
    if (found["passed"] and not pointed and not _STANDARD.search(reference)) or (earlier and _MOVED.search(reference)):
        return None
    return Difference(found["word"], reference, earlier, len(found.group()))


def more_at_end(name: str) -> Difference | None:
    """What compares at the end: 比一般企业高; or says alone that more or less was done than before: 少投放."""
    found = _MORE.search(name[-26:]) if name.endswith(_MORE_ENDS) else None
    if found is None and (name.find("多", -4) >= 0 or name.find("少", -4) >= 0):
        found = _MORE_DONE.search(name[-26:])
    if found is not None:
        base = found["base"] or _SAME_TIME
        earlier = _TIMES.search(base) is not None
        if found["word"] in PASSING and (_MOVED.search(base) or not (earlier or _STANDARD.search(base))):
            return None
        return Difference(found["word"], base, earlier, len(found.group()))
    if name.endswith(_MORE_GIVEN) and (given := _MORE_GIVEN_THAN.search(name[-26:])) is not None:
        earlier = _TIMES.search(given["base"]) is not None
        return Difference(_ANY_MORE, given["base"], earlier, len(given.group()))
    alone = _MORE_ALONE.fullmatch(name) if name[:1] in _MORE_OR_LESS else None
    return Difference(alone["word"], None, True, len(name)) if alone else None
