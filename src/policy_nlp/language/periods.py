"""Expressions of time and the years they mean."""

from __future__ import annotations

import re
from bisect import bisect_left

from policy_nlp.language.beside import FOR_THE_FIRST_TIME, beside
from policy_nlp.language.period import Period, PeriodBasis, PeriodRole, Years
from policy_nlp.language.period_context import Context
from policy_nlp.language.period_grammar import pattern, windows
from policy_nlp.records.span import Span
from policy_nlp.text.characters import HAN, NUMERALS
from policy_nlp.text.numerals import FOUR_DIGITS

__all__ = ["Period", "PeriodBasis", "PeriodRole", "find_periods"]


_TITLE = re.compile(r"《[^《》\n]{1,80}》")
_RELATIVE = "去上前今本明后"
_PART = "前头后最"
"""How the first and the last years of a period begin: 前五年, 头五年, 后五年, 最后五年."""
_POINT_BEFORE = re.compile(r"(?:[到至]|截止|截至)(?:了)?$")
_POINT_AFTER = re.compile(r"\s?(?:年?[底末]|前(?![\d一二三两列茅沿后来期])|止)")
_BASE_BEFORE = re.compile(f"(?:(?<![占同环之正])比(?:起)?|较|{beside('than')})(?:原来的?)?$")
"""What makes a year one that is compared with: 比2020年."""
_BASE_OF = re.compile(
    r"(?:(?<![占同环之正对])比(?![较重例率])[^，。；、比\d％%]{2,10}(?<![定划])"
    "|(?:超过了?|接近|高于|低于|仅?次于)(?:[^，。；、比]{2,9}(?:前|水平|年份)|(?:产量|历史上?)?最[高低好]|(?:特?大)?丰收))的$"
)
"""The same with what is told of that year: 比改革前的2020年, 比丰收的2020年."""
_BASE_AFTER = re.compile(
    r"(?:的)?(?:实际)?(?:同期|同月|同季|平均|基数|[底末])?(?:相比|比较|相较|的?水平|的?规模(?=[，。；])|的?基[础数]上|的基础|(?<=实际)规模)"
)
_PAST, _RECKONED_BY = "去上前", re.compile("(?:按照?|因|受|占)$")
"""What makes a past year one that something is reckoned by: 按上年实际数额核减."""
_ADDED = re.compile(f"{beside('added')}$")
_WITHOUT_FIGURE = re.compile(r"[^，。；\d]{1,16}，")
"""What makes it one of which only something remains, if no figure is told of it: 加上去年政策翘尾，今年减税30亿元."""
_CARRIED_OVER = re.compile("[^，。；\\d]{0,16}翘尾")
"""What makes it one of whose rise a part is counted in the next: 去年涨价的翘尾影响."""
_HELD_BEFORE = re.compile(f"{beside('held')}在$")
_HELD_AFTER = re.compile("(?:同期)?(?:实际)?(?:[支收]出?数?|数)?的(?=[0-9０-９]|百分之)")
"""控制在去年的17%以下: what something is held at or below."""
_LEADS_TO_BASE = frozenset("与同跟和在是为于到至")
"""How the words end that may lead to what something is held against, other than by a comparison."""
_LIKE_BEFORE = re.compile("[与同跟和]$")
_LIKE_AFTER = re.compile(rf"[^，。；、：\n\d]{{0,12}}?(?:{beside('like')}|一[样致])")
_GROUND_BEFORE = re.compile(r"在$")
_GROUND_AFTER = re.compile(r"[^，。；：、\n\d百%％]{1,14}基础上")
"""在1992年较快发展的基础上: the ground of what follows, unless a figure of its own is told with it."""
_TIMES_BEFORE = re.compile(r"(?<![降升变改减增少加高])(?:是|为|等于|相当于|达到)$")
_TIMES_AFTER = re.compile(
    r"[^，。；：、]{0,24}的\s?[约近]?(?:[百一二两三四五六七八九十]{1,3}分之|(?:[0-9０-９.．]{1,8}|[一二两三四五六七八九十百点]{1,8})多?(?:倍|[%％])|总和)"
)
_BACK_BEFORE = re.compile("恢复[到至]$")
"""恢复至2019年的90%: to what share of an earlier state something is back."""
_RAISED_BEFORE = re.compile(f"(?:[增升扩降减]|{beside('moved')})[到至]$")
_MULTIPLE_AFTER = re.compile(r"[底末]?的\s?[约近]?(?:[0-9０-９.．]{1,8}|[一二两三四五六七八九十百点]{1,8})多?倍")
"""增至2020年的2.6倍: what something has become so many times of, where 降至2020年的26% may be what it was then."""
_PLAN_NAME_AFTER = re.compile(
    rf"(?:国家)?(?:重点|重大)?(?:科技|科学技术)攻关|(?:规划|计划)(?!期|末|以来)|普法|(?:重大|重点){HAN}{{0,6}}?(?:工程|项目)"
)
_SCHEME_AFTER = re.compile(rf"[^，。；、：\d{NUMERALS}]{{0,14}}?(?:规划|计划|工程|医改|改革)(?=[，。；、])")
_CARRIED_OUT = re.compile(f"{beside('carries out')}(?:了|好)?$")
"""What makes the name of a plan a part of that of what is done: 启动“十二五”医改, but not “十二五”加快改革."""
_PLAN_SETS = re.compile(rf"(?:规划|计划)(?:纲要)?(?:（草案）)?(?:[中里])?(?:共|总共|所)?(?:{beside('sets')}|把|将)")
_TAKEN_UP = re.compile(f"(?:{beside('carries out')}|{beside('takes up')})(?:了|好)?$")
_BEGUN = re.compile(rf"(?:时期|期间|度)?(?:已经?)?{beside('begun')}的\s?[约近]?[\d{NUMERALS}]")
"""What is taken up again that was begun or settled before: 续建去年开工的3座电站."""
_ERA = ("期间", "时期")
"""How a plan's years are called, so that no name goes on behind them: “七五”期间计划增长6%."""
_BY_PLAN = re.compile(r"按(?:照)?(?:调整后的|修订后的|国家)?$")
"""What makes the name of a plan say when: “六五”计划安排新建…, 按“八五”计划，…."""
_MADE_BEFORE = re.compile(f"(?:底|末)?(?:(?:以|之)?前|(?<=前)){beside('made')}的")
"""What makes a year that of the things themselves; one to come is when they are there: 2030年前建成的3座电站."""
_YEAR_NAME_AFTER = re.compile(
    "远景|[雪榨]季|采暖季|供暖季|学年|的?(?:不变|可比|现行)(?:价|价格)|的?价格?(?:计算|折算|测算)"
    f"|{_MADE_BEFORE.pattern}"
    "|(?:(?<=代)|(?<=代末))[初中后]?期?(?:[、和至到]..年代[初中后末]?期?)?的?(?:世界|国际|国内)?(?:先进|一般)?"
    "(?:水平|技术(?!改造|进步|革新|引进|创新|开发|市场|贸易|合同))"
)
"""What makes a year no time: 2035年远景目标, 2025—2026年雪季, 达到七十年代末、八十年代初国际水平,
按1990年价格计算, 2010年不变价, 清理1999年以前发布的规章."""

_NAME_BEFORE = "面向"
"""What makes a year no time either: 面向2030年的重大项目."""
_DRAWN_ON = re.compile(f"[^，。；]{{1,12}}中(?={beside('drawn')})")
"""What is drawn on stems from another year than what is done with it: 从去年结余中安排3亿元."""
_TOTAL_SINCE = re.compile("(?<=以来|年来).{0,8}总[额量数和]")
"""What makes years those of a whole that something is a share of: 占改革开放以来总额的88%."""
_UNTIL = re.compile(f"{beside('until')}[到至]$|{beside('comes out of')}了?$")
"""Until when something holds, or of when what it comes out of is, is not when something else is:
政策延续到2021年，减税30亿元; 扭转去年下降的局面，增长3%."""
_MADE_A_RECORD = frozenset("为是创下造了成到现")
_RECORD_AFTER = re.compile(
    rf"的?[^，。；、：最新首第\d]{{0,8}}(?:{FOR_THE_FIRST_TIME}|新[高低])[^，。；、：\d]{{0,6}}[，。；、]"
)
"""Among which years something came first or furthest is not when something else is: 创近十年来新高，客运量增长5%."""
_ONE_YEAR, _SINCE = re.compile(f"(?:{FOUR_DIGITS}|[今去前明上当])年[初底末]?"), "以来"
"""Nothing came first or furthest among one year, which says when it was: 到2024年鱼产量创新高，达到30万吨."""


def find_periods(text: str, report_year: int | None = None) -> list[Period]:
    """Every expression of time in `text`, in order, without overlaps.

    `report_year` is the year whose plan the report sets: 今年 is that year, 去年 the one before, 过去五年 the
    five before it, 今后五年 the five that begin with it.  Without it words of that kind have no years.
    """
    stretches = list(windows(text))
    if not stretches:
        return []
    names = [title.span() for title in _TITLE.finditer(text)]
    found: list[Period] = []
    context = Context(text, report_year)
    for match in (match for window in stretches for match in pattern().finditer(text, *window)):
        start, end = match.span()
        if found and start < found[-1].span.end:
            continue  # the end of the one before, as in 今年年底
        years, basis = context.years_of(match)
        point = _at_point(text, start, end, years)
        if point:
            basis, end = "point", point
        role = _role(text, start, end, names, match["plan"] is not None)
        if role == "time" and found and found[-1].role == "base" and _counts_again(found[-1], start, years):
            role = "base"
        if role == "name" and (years[1] or 0) > (report_year or 9999) and _MADE_BEFORE.match(text, end):
            role = "time"
        period = Period(Span(start, end), *years, basis, text[start:end], role)
        context.remember(period)
        if text[start] in _PART and found and _is_part(found[-1], start, years, text):
            whole = found.pop()
            span = Span(whole.span.start, end)
            period = Period(span, *years, basis, span.of(text), whole.role)
        found.append(period)
    return found


def _is_part(whole: Period, start: int, years: Years, text: str) -> bool:
    """Whether the first or last years that stand at `start` are those of the period before them: 今后十年的前五年."""
    first, last = years
    if first is None or last is None or whole.start_year is None or whole.end_year is None:
        return False
    return text[whole.span.end : start] == "的" and whole.start_year <= first and last <= whole.end_year


def _counts_again(before: Period, start: int, years: Years) -> bool:
    """Whether an expression only counts the years of the one `before` it: 相当于1953年到1980年二十八年."""
    return before.span.end >= start - 1 and years == (before.start_year, before.end_year)


def _at_point(text: str, start: int, end: int, years: Years) -> int:
    """Where the expression ends if it names a state at a point of time, else 0."""
    if years[0] is None or years[0] != years[1]:
        return 0
    after = _POINT_AFTER.match(text, end)
    if after:
        return after.end()
    if text[end - 1] in "底末":
        return end
    return end if _POINT_BEFORE.search(text, max(0, start - 3), start) and text[start] not in _RELATIVE else 0


def _role(text: str, start: int, end: int, names: list[tuple[int, int]], is_plan: bool) -> PeriodRole:
    """Whether an expression of time says when something is, is a base of comparison, or belongs to a name."""
    name_after = _PLAN_NAME_AFTER if is_plan else _YEAR_NAME_AFTER
    title = names[bisect_left(names, (start,)) - 1] if names else (start, start)
    if title[0] < start and end <= title[1]:
        return "name"
    if text.startswith(_NAME_BEFORE, max(0, start - 2)) or _UNTIL.search(text, max(0, start - 4), start):
        return "name"
    if _only_says_which(text, start, end):
        return "name"
    if name_after.match(text, end) and not (is_plan and text.endswith(_ERA, start, end)):
        sets = is_plan and (_PLAN_SETS.match(text, end) or _BY_PLAN.search(text, max(0, start - 7), start))
        return "time" if sets else "name"
    if is_plan and _CARRIED_OUT.search(text, max(0, start - 3), start) and _SCHEME_AFTER.match(text, end):
        return "name"
    if _BEGUN.match(text, end) and _TAKEN_UP.search(text, max(0, start - 5), start):
        return "name"
    led = _BASE_OF if text.startswith("的", max(0, start - 1)) else _BASE_BEFORE
    if led.search(text, max(0, start - 12), start) or _BASE_AFTER.match(text, end):
        return "base"
    if text[start] in _PAST:
        if _CARRIED_OVER.match(text, end):
            return "base"
        if _RECKONED_BY.search(text, max(0, start - 2), start):
            return "base"
        if _ADDED.search(text, max(0, start - 3), start) and _WITHOUT_FIGURE.match(text, end):
            return "base"
    return "base" if text[start - 1 : start] in _LEADS_TO_BASE and _is_held_against(text, start, end) else "time"


def _only_says_which(text: str, start: int, end: int) -> bool:
    """Whether the words on both sides make years those among which, or out of which, something is told."""
    before = text[max(0, start - 1) : start]
    if before == "占":
        return _TOTAL_SINCE.match(text, end) is not None
    if before == "从":
        return _DRAWN_ON.match(text, end) is not None
    if before not in _MADE_A_RECORD or (_ONE_YEAR.fullmatch(text, start, end) and not text.startswith(_SINCE, end)):
        return False
    return _RECORD_AFTER.match(text, end) is not None


def _is_held_against(text: str, start: int, end: int) -> bool:
    """Whether something is as it was then, so many times of it, or goes on from it, by the words on both sides."""
    if _LIKE_BEFORE.search(text, max(0, start - 1), start) and _LIKE_AFTER.match(text, end):
        return True
    if _HELD_AFTER.match(text, end) and _HELD_BEFORE.search(text, max(0, start - 3), start):
        return True
    if _GROUND_BEFORE.search(text, max(0, start - 1), start) and _GROUND_AFTER.match(text, end):
        return True
    if _RAISED_BEFORE.search(text, max(0, start - 4), start) and _MULTIPLE_AFTER.match(text, end):
        return True
    risen = _TIMES_BEFORE.search(text, max(0, start - 4), start) or _BACK_BEFORE.search(text, max(0, start - 3), start)
    return bool(risen and _TIMES_AFTER.match(text, end))
