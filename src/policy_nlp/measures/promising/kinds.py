"""Whether a figure is promised or claimed."""

from __future__ import annotations

import re

from policy_nlp.language.period import FEW_YEARS
from policy_nlp.measures.dating.years import Years
from policy_nlp.measures.framing.frame import Frame
from policy_nlp.measures.mentions import REACH, SHARES, Mention
from policy_nlp.measures.promising.setting import Setting
from policy_nlp.measures.promising.states import PLAN_DONE, PLANNED, State
from policy_nlp.measures.vocabulary import either
from policy_nlp.measures.words import BOUND, does_nothing
from policy_nlp.records.measure import Kind
from policy_nlp.text.characters import HAN
from policy_nlp.text.numerals import FOUR_DIGITS, writings, year_of

_PROMISED = re.compile(either("cues", "promised"))
_SO_FAR = re.compile(
    r"(?:今年|本年|\d年)(?:第?一季度|上半年|[前头]?[\d一二两三四五六七八九十]{1,3}(?:个?月|[—－\-到至、]))|第一季度"
    r"|(?:^|\n)[1一](?:[、至到]|[—－\-])[23二三]月份?(?![前底])|(?<![\d十])[1一]、?[2二]两?个?月份"
)
"""Parts of the report's year that are over when it is given."""


_EXPECTED = re.compile(f"{PLANNED.pattern}|预计")
"""What plans or expects something of the report's own year, though an earlier one was told of: 2026年预期增长5%."""
_IS_GOAL = re.compile(f"{BOUND}?的?[^，。；、]{{0,6}}?(?:目标|指标|任务|要求)")
_SETS = re.compile(f"(?<![所曾已]){either('goals', 'setting')}了?(?![的时])")
"""What makes of the goal that it takes one set just then: 我们提出了增长6%的目标."""
_RULED = re.compile("(?:计划|规划|纲要|国家|国务院|中央|原来?)所?规定的")
"""What makes of the goal that it takes one set before: 计划规定的产量30万吨的指标已经完成."""
_OF_GOAL = re.compile(f"{BOUND}?的")
"""Joins a goal to what it is of, where what is counted itself may be tasks: 明确30项重点任务."""
_KEPT = re.compile("(?:达到|完成|实现|超过)了?$")
"""What says of a goal that it was met: 80%达到预定目标."""
_AHEAD = frozenset({"今年", "明年", "今年底", "今年年底", "今年末", "今年年末", "今年内", "今年年内"})
"""Years that are planned even where the rest is a review: 今年底建成投用."""
_SUMMED = frozenset(f"{number}年" for years in range(2, FEW_YEARS + 1) for number in writings(years))
"""The same where they end with this year: 去年投资9亿元，今年安排8亿元，两年合计17亿元."""
_BY_NOW = ("以来", "春节", "元旦", "开年", "开局以来")
"""What behind 今年 says that a part of the year is meant which is over."""
_OF_ITS_PLAN = re.compile("的?(?:计划|安排)(?![执完]|的?[执完实]|经济|外|内|单列|生育|体制|管理)")
"""What behind the report's own year says that it is planned, in a review too: 根据1980年计划."""
_TELLS_WHAT_CAME = re.compile("了(?![解结])|结果|现在|已")
"""What tells of what came about, under a heading of what is to be done too: 加强了管理，成本降到30元."""
_OUTSET = "年初"
"""The beginning of this year is over, that of another is not told by 今年."""
_GOAL = "目标"
_GOALS_WERE = re.compile("(?P<set>确定|提出|规定|定下|设想)的[^，。；：]{0,12}目标(?:[是为][，：]?|：)")
"""What makes of the figures behind it goals that had been set."""
_MET_OR_TO_BE = re.compile("完成|实现|达到|超|高于|好于|优于|围绕|对照")
"""What before them says that they were met, or worked for, so that what came is told behind: 完成年初确定的目标：."""
_REALLY = re.compile("实际|结果|完成了?|已经|达到了")
"""What says that it is told no more what was to be."""
_WAS_PLANNED = re.compile("原来?预计|计划|目标|原定|任务|预期")
_BUT_REALLY = re.compile(rf"{BOUND}?{HAN}{{0,8}}[，；](?:全年|年末|最终|预计|而|但)?(?:实际(?!上)|执行结果)")
"""What follows a plan and says what came of it: 计划新建30所，实际新建36所."""
_REALLY_WITHIN = 15
_PLAN = "计划"
_WAS_TO_GROW = re.compile(f"[，、（]?而?(?:原来?|年初)?{_PLAN}(?:增长|增加|上升|下降|减少|为|是)")
"""What tells behind a growth how much was planned: 增长7%，计划增长6%."""
_IF, _IF_ONLY = "如果", "只要"
_SUPPOSED = re.compile(f"(?:{_IF}|{_IF_ONLY})(?![从以按]|把[^。]*[算计包])[^。]*$")
_SUPPOSED_OF = re.compile(f"(?:{_IF}|{_IF_ONLY})(?:我们)?(?:能够?|能)[^。；]{{0,20}}$")
_WOULD_BE = re.compile("就(?:可以?|能够?|会)|还会|将会")
_SUPPOSED_BEFORE = 40
_PART_OF_PLAN = re.compile("[^，。；]{0,8}?(?:计划|目标|任务|指标)的$")
"""Before a share of what was planned, which itself was reached: 完成年初确定目标的103%."""
_KEPT_BEHIND = re.compile(
    "[^，。；]{0,16}?(?:全部|全面|如期|圆满|均|都)[^，。；]{0,4}(?:完成|办结|兑现|办成|落实|达成|实现)"
)
"""What behind a figure says that all that was promised came about: 年初确定的30项实事全部办结."""
_SOME_ARE = "占"
_OF_ALL_THOSE = re.compile(
    f"^(?:[^使让将把力确争实达]{{0,6}}[，、])?(?:首先|必须|应当|要)*(?:看到|依靠|关系到?|涉及|面对|对)?{_SOME_ARE}[^，。；占]{{2,14}}$"
)
"""How a clause begins that speaks of some who are so many of all: 要依靠占职工总数…."""
_SOME = re.compile(f"{BOUND}?的(?P<who>[^，。；]{{1,12}})")
"""Those of whom a share is told before them."""
_PASSING = ("超过", "超过了", "超额完成", "超额完成了", "高于", "低于", "比")
"""Before a plan that the figure says by how much was passed: 超过原定计划4%."""
_THAT_YEAR = re.compile(f"({FOUR_DIGITS})年")
_OFTEN = 5
_GIVEN_AT_THE_END = re.compile(rf"(?P<year>{FOUR_DIGITS})年(?:1[12]|１[１２]|十[一二])月[^，。；]{{1,3}}日")
_BEGINNING = 200


def given_late(text: str, year: int | None) -> bool:
    """Whether a report is given when most of its `year` is over.

    It speaks again and again of the next, or says the day at its beginning.
    """
    if text.count("明年") >= _OFTEN:
        return True
    day = _GIVEN_AT_THE_END.search(text, 0, _BEGINNING)
    return day is not None and year_of(day["year"]) == year


def kind_of(mention: Mention, frame: Frame, years: Years, state: State | None, setting: Setting) -> tuple[Kind, str]:
    """The kind of a figure and what decided it.

    `state` is the word that says that it holds; in a report given late in its year, what is told of that year has
    been reached unless a word of its clause plans it.
    """
    text, year, late = setting.text, setting.year, setting.late
    if mention.starts_change or mention.is_base or mention.is_ground or _is_of_some(text, mention, frame):
        return ("target", "planned before") if mention.was_planned else ("baseline", "base of a comparison")
    clause = mention.said
    if frame.role == "review" and (year is None or (years.end or year) < year):
        promised = _planned_but(text, mention, clause) or (
            _set_as_goal(text, mention) if _IS_GOAL.match(text, mention.end) else None
        )
        promised = promised or _goal_told(text, setting.sentence.span.start, mention.start)
        if promised is None and mention.carried and _WAS_TO_GROW.fullmatch(text, mention.begin, mention.start):
            promised = _PLAN
        if promised:
            return "target", promised
    if late and state is not None and years.end == year and (promised := _promised(text, mention)):
        return "target", promised
    if state is not None and (years.cue == state.word or (year is not None and (years.end or 0) <= year)):
        return "baseline", "state reached"
    if (late or frame.role != "plan") and state is None and _is_supposed(text, mention):
        return "target", "supposed"
    if late and years.end == year and _is_nearly_over(text, mention, frame, years):
        promised = _promised(text, mention)
        return ("target", promised) if promised else ("baseline", f"year {year}")
    by_year = _by_year(text, mention, clause, frame, years, year)
    if by_year is not None:
        return by_year
    if frame.role == "plan":
        return ("baseline", "state reached") if state is not None else ("target", frame.source)
    if frame.role == "review":
        promised = _promised(text, mention)
        return ("target", promised) if promised else ("baseline", frame.source)
    return ("target", "planned") if PLANNED.search(clause) else ("baseline", "")


def _is_of_some(text: str, mention: Mention, frame: Frame) -> bool:
    """Whether a share but tells how many of all those are of whom the clause speaks: 占总户数80%的渔户，要扩大养殖."""
    if frame.role != "plan" or mention.quantity.dimension not in SHARES or _SOME_ARE not in mention.said:
        return False
    some = _SOME.match(text, mention.end)
    return some is not None and _OF_ALL_THOSE.search(mention.said) is not None and does_nothing(some["who"])


def _is_nearly_over(text: str, mention: Mention, frame: Frame, years: Years) -> bool:
    """Whether a figure tells what a year that is nearly over has come to, of which 将比 but reckons: 将比去年增长6%.

    Not so what only a heading dates (今后的方针), nor what the plan of the year says.
    """
    if frame.role == "plan" and frame.firm and years.cue == frame.source:
        begin = text.rfind("。", max(0, mention.start - REACH), mention.start) + 1
        if not _TELLS_WHAT_CAME.search(text, max(begin, mention.start - REACH), mention.start):
            return False
    if "预计" not in mention.said and PLANNED.search(mention.said.replace("将比", "比")):
        return False
    return _OF_ITS_PLAN.match(_behind(text, mention, years.cue)) is None


def _goal_told(text: str, begin: int, end: int) -> str | None:
    """The word that says that a sentence lists the goals that had been set: 去年初确定的目标是，增长8%，物价上涨3%."""
    if text.find(_GOAL, begin, end) < 0:
        return None
    found = _GOALS_WERE.search(text, begin, end)
    if found is None or _REALLY.search(text, found.end(), end) is not None:
        return None
    clause = max(begin, *(text.rfind(mark, begin, found.start()) for mark in "，；"))
    return None if _MET_OR_TO_BE.search(text, clause, found.start()) else found["set"]


def _by_year(
    text: str, mention: Mention, clause: str, frame: Frame, years: Years, year: int | None
) -> tuple[Kind, str] | None:
    """The kind that the year of a figure tells, beside the year that the report plans."""
    if year is None or years.end is None:
        return None
    planned = frame.role != "review" or (years.cue in _AHEAD and frame.end != year)
    planned = planned or (frame.role == "review" and _OF_ITS_PLAN.match(_behind(text, mention, years.cue)) is not None)
    planned = planned or (years.cue in clause and (frame.end or year) < year and _EXPECTED.search(clause) is not None)
    planned = planned or _counts_from_last(years, year)
    planned = planned or (years.cue in _SUMMED and not _behind(text, mention, "今年").startswith(_BY_NOW))
    if years.end > year or (years.end == year and planned):
        told = f"{years.cue}\n{clause}"
        behind = _behind(text, mention, years.cue)
        begun = years.cue == _OUTSET and "预算" not in behind and _behind(text, mention, "今年").startswith(_OUTSET)
        so_far = _SO_FAR.search(told) is not None and not _lies_ahead(years.cue, behind)
        so_far = so_far or begun or behind.startswith(_BY_NOW)
        of_plan = clause.endswith(PLAN_DONE) and mention.quantity.dimension in SHARES
        so_far = so_far and (of_plan or not PLANNED.search(clause)) and not _IS_GOAL.match(text, mention.end)
        return ("baseline", "state reached") if so_far else ("target", f"year {years.end}")
    if years.end < year and frame.role == "plan" and years.cue != frame.source:
        promised = _promised(text, mention) or _planned_but(text, mention, clause)
        return ("target", promised) if promised else ("baseline", f"year {years.end}")
    return None


def _counts_from_last(years: Years, year: int) -> bool:
    """Whether a change is told against the year before that of the report, by its number: 比1956年将增长5%, in 1957."""
    found = _THAT_YEAR.fullmatch(years.cue) if years.end == year else None
    return found is not None and year_of(found[1]) == year - 1


def _behind(text: str, mention: Mention, when: str) -> str:
    """What stands between the words that say when and the figure; nothing where they do not stand before it."""
    start = mention.start
    said = text.rfind(when, max(0, start - REACH), start)
    return text[said + len(when) : start] if said >= 0 else ""


def _lies_ahead(when: str, behind: str) -> bool:
    """Whether a day, or what stands behind it, says that all is still to come: 从今年1月1日起, 今年6月底前."""
    return when.endswith("前") or (behind.startswith(("起", "开始", "前", "以前", "之前")) and "已" not in behind)


def _planned_but(text: str, mention: Mention, clause: str) -> str | None:
    """The word that says that a figure was planned, where what was done follows: 计划改造30个，实际改造36个."""
    end = mention.end
    behind = text[end : end + _REALLY_WITHIN]
    if ("实际" not in behind and "结果" not in behind) or _BUT_REALLY.match(text, end) is None:
        return None
    planned = _WAS_PLANNED.search(clause)
    return planned.group() if planned else None


def _set_as_goal(text: str, mention: Mention) -> str | None:
    """The word that says that a figure which is called a goal was set as one, before or just then."""
    promised = _promised(text, mention, is_goal=True)
    if promised is not None:
        return promised
    if _OF_GOAL.match(text, mention.end) is None:
        return None
    if "规定的" in mention.said and _RULED.search(mention.said):
        return "规定"
    sets = _SETS.search(mention.said)
    return None if sets is None or _MET_OR_TO_BE.search(mention.said) else sets.group()


def _is_supposed(text: str, mention: Mention) -> bool:
    """Whether a figure is only what would be: 成本只要降低1%，一年就可以增收20亿元."""
    said = text[max(0, mention.clause_span.start - _SUPPOSED_BEFORE) : mention.start]
    if _IF not in said and _IF_ONLY not in said:
        return False
    then = _WOULD_BE.search(text, mention.lead, mention.start)
    return (then is not None and _SUPPOSED.search(said) is not None) or _SUPPOSED_OF.search(said) is not None


def _is_kept(text: str, promise: re.Match[str]) -> bool:
    """Whether the words for a promise tell of a goal that was met: 达到预定目标."""
    at = promise.start()
    return promise.group().endswith("目标") and _KEPT.search(text, max(0, at - 4), at) is not None


def _promised(text: str, mention: Mention, *, is_goal: bool = False) -> str | None:
    """The word that says that a figure of the past was a promise: 原定; `is_goal` says that it is called so itself.

    It stands in the figure's clause, or ends the one before (曾提出，要把…); a promise kept in the clause before
    (完成年初确定的目标，货运量增长6%) says nothing of the figure.
    """
    end = mention.start
    start = mention.clause_span.start
    for found in _PROMISED.finditer(text, max(start - 30, end - REACH, 0), end):
        if _PART_OF_PLAN.match(text, found.end(), end) or _is_kept(text, found):
            continue
        if not is_goal and text.endswith(_PASSING, start, found.start()):
            continue
        if not is_goal and _KEPT_BEHIND.match(text, mention.end):
            continue
        if found.start() >= start or not text[found.end() : start].strip("，,：: 　"):
            return found.group()
    return None
