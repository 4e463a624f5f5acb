"""Whether the amounts of several years add up to a figure: 五年累计新建, 新增."""

from __future__ import annotations

import re

from policy_nlp.measures.figures import Figure
from policy_nlp.measures.mentions import COUNTING, SHARES, WHO
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.shares import SHARE_ENDS
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import verb_cut
from policy_nlp.text.numerals import PLAN_NAME

_SUM = re.compile(either("sums", "sum"))
_SUMMED_UP = re.compile(
    "累计|合计|总共|共计|先后|(?<=[年来间])共(?!同|和|享|建|有)"
    "|^[二两三四五十]年[^，。；来前底后内末]{2,12}总[额量]$"
    "|[二两三四五十]年(?:中央|地方|国家|各级)?(?:财政)?(?:将|共)?(?:安排|投入|支出)"
)
"""Says that amounts of several years add up; what is given in so many years does: 三年财政安排30亿元."""
_YEARS_SUMMED_UP = re.compile("年[^，。；：]{0,10}(?:累计|合计|总计)，")
_BROUGHT, _SUMMED_BEFORE, _BACK = ("实现", "创造", "带来"), re.compile("累计[^。；]{2,30}[，、]$"), 34
"""What opens that which came of a sum told before it: 累计接待游客3万人次，实现收入9亿元."""
_ADDING = re.compile(f"{either('sums', 'yearly', 'raised')}$")
"""What comes anew in each year, so that a number of several years is their sum where they are named with it."""
_OF_YEARS = re.compile(
    f"(?:(?<![近第前后])[二两三四五十]年(?:来|间|内|累计|合计|共)*|(?:{PLAN_NAME}”?|个五年)(?:计划)?(?:时期|期间))"
    "(?!末|规划|底|前|以?后)"
)
_DONE_SO_MUCH = re.compile(rf"[\n 　，、；]*{either('predicates', 'adverb')}?{either('sums', 'done')}(?!率)[^，。；]+$")
"""What opens the clause of what was done in all, year after year: 完成国土绿化30万亩."""
_YIELDS = ("收入", "产值", "增加值", "产量", "总量", "总额", "总值")
"""How names end of what each year brings, which was 完成 in the last: 完成工业产值30亿元."""
_SPENT_IN_PART = re.compile("占[^占率]{2,}(?:投资|支出|投入)(?:比重|的比重)?$")
"""A share of what is spent over years is one of their sum: 渔港占基本建设投资9%."""
_TIMES = "倍"
_OF_EARLIER_YEARS = re.compile("(?:(?:前|上一?个)[两二三四五]年|五”?(?:时期|期间))的?$")
"""What makes of a multiple the sum of as many years: 投资五年合计30亿元，是前五年的2倍."""
_COVERED = re.compile("(?<!新增)覆盖")
"""Of what so large a share is reached, whose years do not add up: 低保覆盖9%的农村人口."""
_RAISED_TO, _NEAR = re.compile("(?:提高|增加|提升|上调|调整|降低|下降)[到至为][^，。；]{1,14}[，。；]?$"), 24
"""What stands before a part of what then holds: 补助标准提高到80元，其中财政补助60元."""
_NEW = ("新增", "净增")
"""What comes anew where the name is that of what there is in all: 铁路里程9万公里，五年新增3万公里."""
_DONE = "完成"
"""Reaches no state: 五年投资完成30亿元."""
_SUM_ENDS = words("name_ends", "grand total")
"""How names of sums end, which reach their number: 贷款总额达到."""

_LASTS = words("people", "lasting")
"""What those counted do as long as they are told of, so that no years of it add up: 渔民参加保险."""
_WHO_OR_WHAT = COUNTING | WHO
_SECURED = "(?:保险(?!金)|医保|社保|低保|合作医疗|最低生活保障)"
_INSURED = re.compile(f"参[保合]|(?:参加|享受|加入|纳入)(?:了)?[^，]*{_SECURED}|{_SECURED}[^，]*覆盖")
"""Those who are insured, however many years are told of: they are counted at the end of these."""


_LACKING = ("没有", "尚未", "仍未", "还没有", "未")
"""How those are called who still lack something, of whom there are so many at the end: 没有解决温饱的人口."""


def adds_up(figure: Figure, name: str, text: str, told_from: int) -> bool:
    """Whether the amounts of several years add up to a figure, and do not stand at the end: 新建, 累计.

    `name` is its whole name, `told_from` where what is told of it begins in `text`: 五年累计，….
    """
    mention, tail = figure.mention, figure.tail
    if mention.quantity.dimension in _WHO_OR_WHAT and _are_insured(figure, name):
        return False
    covered = mention.quantity.dimension == "share" and _COVERED.search(name)
    if covered or name.startswith(_LACKING) or _is_come_to(figure):
        return False
    if mention.is_among() and _RAISED_TO.search(text, max(0, mention.begin - _NEAR), mention.begin):
        return False
    if mention.quantity.dimension in SHARES and tail.has("to") and name.endswith(SHARE_ENDS):
        return False
    if figure.name.verb or tail.has("sum") or _SUM.search(name) or mention.before.endswith(_NEW):
        return True
    if mention.quantity.dimension in SHARES and _SPENT_IN_PART.search(name) and not tail.has("reach", "bound", "to"):
        return True
    if mention.quantity.unit == _TIMES and _OF_EARLIER_YEARS.search(mention.before):
        return True
    if mention.quantity.dimension not in SHARES:
        told = text[told_from : mention.start]
        if _SUMMED_UP.search(mention.before) or _YEARS_SUMMED_UP.search(told):
            return True
        if _ADDING.search(name) and (_OF_YEARS.search(told) or not tail.predicates):
            done = all(predicate.word == _DONE for predicate in tail.predicates)
            return done or name.endswith(_SUM_ENDS) or not tail.has("reach", "bound", "to")
        if not tail.has("reach", "bound", "to") and _is_done(figure, name, text):
            return True
    return figure.counts and not tail.has("reach", "bound", "to")


def _is_done(figure: Figure, name: str, text: str) -> bool:
    """Whether a figure says how much was done, or what came of that, and is no yield of a year that was reached."""
    before = figure.mention.before
    if _is_doing(name) or (not name.endswith(_YIELDS) and _DONE_SO_MUCH.match(before) is not None):
        return True
    return not figure.tail.predicates and _came_of_sum(text, figure.mention.begin, before)


def _came_of_sum(text: str, begin: int, before: str) -> bool:
    """Whether the words `before` a figure, which begin at `begin`, tell what a sum brought that was told before."""
    opening = before.lstrip("，、")
    at = begin + len(before) - len(opening)
    return opening.startswith(_BROUGHT) and _SUMMED_BEFORE.search(text, max(0, at - _BACK), at) is not None


def _is_come_to(figure: Figure) -> bool:
    """Whether a figure says only to what something changed: 领取津贴的海员从9万人增加到30万人."""
    return figure.tail.has("to") and not figure.tail.name and not figure.mention.before.endswith(_NEW)


def _are_insured(figure: Figure, name: str) -> bool:
    """Whether a figure counts all who are insured, and neither those who came anew nor how often it was done."""
    before = figure.mention.before
    if _INSURED.search(name) is None or name.startswith(_NEW) or before.endswith(_NEW):
        return False
    return not figure.tail.has("sum") and _SUMMED_UP.search(before) is None


def _is_doing(name: str) -> bool:
    """Whether a name tells what someone does, and so much of it each year: 纺织行业压缩纱锭."""
    doing = name[verb_cut(name) :]
    return doing != "" and not doing.startswith(_LASTS) and opening_verb(doing) != ""
