"""Figures with which something is compared: 低于上年增长9%的速度, 比原来设想的30亿元多出三成, 比上年的30亿元少9亿元."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_nlp.language.changes import CHANGING
from policy_nlp.measures.comparing.differences import CHANGES, PASSES
from policy_nlp.measures.mentions import SHARES, Mention, bound_length
from policy_nlp.measures.naming.in_lists.lists import runs
from policy_nlp.measures.tails import Tail, tail_of
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.text.numerals import EARLIER_TIME, SMALL_NUMBER

_PASSES = "(?:[低高快慢多少]于|超过)"
_YEAR = f"(?:{EARLIER_TIME}(?:时期|期间)?|[前过]去?{SMALL_NUMBER}年|[前上]一个{SMALL_NUMBER}年(?:计划)?(?:时期|期间)?)"
_PASSED_IN_YEAR = re.compile(rf"(?<!不){_PASSES}{_YEAR}(?:(?:同期|平均)?的|(?:年均|平均每年)(?:的|[增递]长)?)?$")
"""What comes before what a year had that something passes: 低于上年的9%, 低于上年9%的增长速度."""
_PASSED_PACE = re.compile(rf"{_PASSES}[^，；。]{{2,22}}?{CHANGING}$")
"""What comes before a pace that something passes: 高于同期人口增长2%的速度."""
_PASSED_THING = re.compile(
    rf"{_PASSES}(?:同期)?(?![^，；。]*(?:平均|预期|计划|目标|去年|上年|水平))(?![全前])[^，；。\d\W]{{2,10}}$"
)
"""What comes before the pace of something else where its verb stands behind: 高于人口2%的增长率."""
_ITS_PACE = re.compile(f"的(?:自然)?{CHANGING}(?:率|速度|幅度)")
_PACE_BEHIND = re.compile(f"的(?:年?平均|年均)?(?:每年)?(?:{CHANGING}?(?:幅度|水平)|{either('predicates', 'pace')})")
_PACE_THAN = re.compile("的(?:增长)?速度(?:还|更)?[快慢高低]")
"""What makes a pace one that another is told against: 比前十年增长3%的速度快得多."""
_SINCE_WHEN = re.compile(
    rf"(?:这[个一]速度)?(?:大大|远远|明显|都|也|略)*{_PASSES}了?[^，；。]{{0,18}}?(?:年(?:间|中|来)?|[前上]一个)$"
)
"""What of the words before such a pace is no part of its name: 大大高于前二十八年平均每年增长2%的速度."""
_PASSING = re.compile(rf"(?:大大|大幅度?|明显|远远?)?{_PASSES}(?:同期)?")
_GAPS = frozenset(words("comparisons", "gap"))
_NOT_REACHED = ("pace", "adverb")
"""What may stand before a base without telling what was reached: 涨幅要比去年的6%有所降低."""
_SAME_TIME = "同期"
_EARLIER = re.compile(f"{_YEAR}|比|较|年|时期|期间|以前|过去|历史")
_CHANGES_ON = re.compile(f"有(?:了|所|较|很|明显|显著)|(?:大大|明显|显著|大幅度?)?{CHANGING}")
"""How goes on what is told behind a base: 比“五五”时期的11%有了提高."""
_PASSED = "超"
_OF_IT = re.compile("的(?:大约|约|近)?")
"""What stands between a plan with its number and by what share of it was passed."""
_PLANNED_BEFORE = re.compile(
    "(?:原定|原[来先]?(?:设想|计划|规划|安排|预计|估计)|(?:计划|规划)中?规定的)[^，；。]{0,8}$|(?:比|超过)[^，；。]{0,8}(?:预算|计划)(?:数|规定)?的?$"
)
"""What makes a base one that had been planned: 比原来设想的30亿元多出三成, 由原定的6%调高到8%, 比预算30亿元少9亿元."""
_MORE_OR_LESS = ("多", "少")
_SET = "(?:计划|任务|指标|控制)(?:数额?|规模|水平)?|规模"
"""How what was planned is called behind its number: 比原定30亿元的计划多9亿元."""
_DIFFERS = re.compile(
    f"(?:的(?:水平|数额?)|的?(?:{_SET}))?[只还仅又]?(?:(?P<word>{either('comparisons', 'more')})[出支收完成]*|)"
)
"""What says that something is more or less than the figure before: 比计划的30亿元多支9亿元."""
_POINTS, _EACH = "points", "分别"
_FIELDS = "[^，、；：。和与及\\d]{2,12}(?:[、和与及][^，、；：。和与及\\d]{2,12}){1,3}"
"""To what several gaps are, one after another: 全国、全省."""
_SEVERAL_GAPS = re.compile(
    f"(?:{_EACH})?(?P<word>{either('comparisons', 'gap')})(?P<fields>{_FIELDS})$"
    f"|[比较](?P<others>{_FIELDS}){_EACH}(?P<way>[高低快慢])出?$"
)
_AND = re.compile("[、和与及]")
_ITS_LEVEL = re.compile("(?:平均)?(?:水平|增速|增幅)$|平均$")


def note_comparisons(text: str, mentions: Sequence[Mention], tails: Sequence[Tail]) -> None:
    """Note which figures are but bases of comparison, and which bases and origins had only been planned."""
    for first, last in runs(mentions):
        if mentions[first].quantity.dimension == _POINTS and tails[first].gap is None:
            _note_several_gaps(tails[first : last + 1])
    for at, (mention, tail) in enumerate(zip(mentions, tails, strict=True)):
        if tail.gap is not None and tail.gap[0] == _PASSED and at + 1 < len(mentions):
            _note_share_passed(text, mention, tail, mentions[at + 1], tails[at + 1])
        if _is_compared_with(text, mention, tail):
            _make_base(mention, tail)
        if mention.is_base or mention.starts_change:
            mention.was_planned = _PLANNED_BEFORE.search(mention.said) is not None


def _note_several_gaps(tails: Sequence[Tail]) -> None:
    """Note that the figures of a list are gaps of one thing to several: 增速分别高于全国、全省2个、1个百分点."""
    found = _SEVERAL_GAPS.search(tails[0].name)
    fields = _AND.split(found["fields"] or found["others"]) if found else []
    thing = tails[0].name[: found.start()] if found else ""
    if found is None or len(fields) != len(tails) or _AND.search(thing):
        return
    level = _ITS_LEVEL.search(fields[-1])
    said = tail_of(thing)
    for tail, field in zip(tails, fields, strict=True):
        tail.gap = found["word"] or found["way"]
        tail.reference = field if level is None or _ITS_LEVEL.search(field) else field + level.group()
        tail.predicates += said.predicates
        tail.name = ""
    tails[0].name = said.name


def _note_share_passed(text: str, mention: Mention, tail: Tail, following: Mention, after: Tail) -> None:
    """Note that a plan told with its number was passed by so much of it: 超过原定计划30亿元的15%."""
    if following.quantity.dimension not in SHARES or _OF_IT.fullmatch(text, mention.end, following.start) is None:
        return
    after.gap, after.reference, after.predicates, after.name = tail.gap, tail.reference, [], ""
    tail.gap, tail.reference = None, None
    mention.is_base = True


def _is_compared_with(text: str, mention: Mention, tail: Tail) -> bool:
    """Whether something is compared with a figure in words, which lose what is no part of its name.

    比“五五”时期的11%有了提高, 低于上年增长9%的速度, 低于上年的9%.
    """
    after, lead = mention.after, mention.said
    if lead.endswith("的") and _PASSED_IN_YEAR.search(lead):
        return True
    if tail.base is not None and tail.has("grow") and _PACE_THAN.match(after):
        return True
    if tail.base is not None and all(p.role in _NOT_REACHED for p in tail.predicates):
        return _CHANGES_ON.match(after, bound_length(after)) is not None
    if not after.startswith("的"):
        return False
    if _ITS_PACE.match(after) is not None and _PASSED_THING.search(lead) is not None:
        return True
    if _PACE_BEHIND.match(after) is None:
        return False
    if _PASSED_PACE.search(lead) is None and _PASSED_IN_YEAR.search(lead) is None:
        return False
    tail.name = _SINCE_WHEN.sub("", tail.name, count=1)
    return True


def _make_base(mention: Mention, tail: Tail) -> None:
    """Change a figure that something passes to one of its own: 高于同期人口增长2%的速度, 低于上年的9%."""
    # The pace of something else in the same years is told as what passes it is.
    mention.is_base = _EARLIER.search(mention.said) is not None
    if _PASSED_IN_YEAR.search(mention.said):
        tail.predicates = [p for p in tail.predicates if p.word not in _GAPS]
    elif (passing := _PASSING.match(tail.name)) is not None:
        tail.name = tail.name[passing.end() :]
    elif tail.gap is not None:
        passed = tail_of((tail.reference or "").removeprefix(_SAME_TIME))
        tail.name, tail.predicates, tail.gap, tail.reference = passed.name, passed.predicates, None, None


def compare_with_previous(tail: Tail, after: Tail, between: str) -> None:
    """Note that a figure is more or less than the one before it: 比上年的5.2%低0.3个百分点, 比计划的30亿元多出9亿元.

    What stands `between` the two may be no more than that: 比计划的30亿元多9亿元.
    """
    if tail.base is None or says_more(tail):
        return
    found = _DIFFERS.fullmatch(after.gap if after.gap and not after.reference else after.name)
    word = (found["word"] if found is not None else "") or (between if between in _MORE_OR_LESS else "")
    if not word and found is not None and after.predicates[:1] and after.predicates[0].word == PASSES.word:
        after.predicates, word = [], PASSES.word
    if word:
        after.name, after.gap, after.base = "", None, tail.base
        after.predicates.append(CHANGES.get(word, PASSES))


def says_more(tail: Tail) -> bool:
    """Whether a tail says more than with what it is compared: 产值将比上年的30亿元, which carries the sentence only."""
    return any(predicate.role != "adverb" for predicate in tail.predicates)
