"""How expressions of time are written: one pattern with a branch for each kind.

The name of a kind is an empty group at its end: a branch that begins with a character, and with no group, is
passed over at once where another character stands.  What several kinds begin with stands once for all of them: a
number in characters is dear to compile.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from policy_nlp.language.beside import FOR_THE_FIRST_TIME
from policy_nlp.text.numerals import FOUR_DIGITS, SMALL_NUMBER
from policy_nlp.text.tables import rows

_TO = "(?:[-—–－~～〜─]{1,2}|至|到)"
_MORE_MONTHS = rf"(?:月份?)?(?:{_TO}|、){SMALL_NUMBER}月份?"
PART = (
    rf"(?:第?[一二三四1-4]季度|前[一二三两1-3]个?季度|[上下]半年|[前头]{SMALL_NUMBER}个月"
    rf"|{SMALL_NUMBER}(?:{_MORE_MONTHS}|月(?:{SMALL_NUMBER}日|份|底|末|初|中旬|上旬|下旬)?))"
)
"""A part of a year: 一季度, 上半年, 1至9月, 10月底."""

_OPEN, _CLOSE = '[“‘「『"《]', '[”’」』"]'
_NUMBER_BEFORE = r"(?<![0-9０-９.．一二三四五六七八九十百千万亿两几])"
_YEAR_MARK = r"\s?年(?![级龄代画糕均]|货(?![币物运款]))(?:度(?!假))?"


@dataclass(frozen=True, slots=True)
class Plan:
    """A five-year plan and the years it covers."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """A row of the table of words: which years it means, in terms of the report's year."""

    start: str
    end: str
    basis: str


@cache
def plans() -> dict[str, Plan]:
    """The five-year plans by their short names (十四五) and by their numbers (第十四)."""
    table = rows(__package__, "plans.tsv")
    found = {row["name"]: Plan(int(row["start"]), int(row["end"])) for row in table}
    return found | {"第" + row["number"]: found[row["name"]] for row in table}


@cache
def phrases() -> tuple[Phrase, ...]:
    """The words of the table, in its order."""
    return tuple(Phrase(row["start"], row["end"], row["basis"]) for row in rows(__package__, "periods.tsv"))


_ERA = "(?:计划|规划)?(?:时期|期间|以来|末期?|期末)"
"""How the years of a plan are called: 规划期间, and 末 for the last of them."""
_FIRST_OF_PLAN, _LAST_OF_PLAN = "(?:开局|起步|开篇)之?年|(?:第一|首|头一)年", "收官之?年|最后一年"
_SOME_OF_PLAN = "[一二两三四1-4]"
_PART_OF_PLAN = (
    f"(?:计划|规划)?(?:的?(?:(?P<first>{_FIRST_OF_PLAN})|(?P<last>{_LAST_OF_PLAN})|谋划之?年)"
    f"|(?:(?<=划)的)?(?:[前头](?P<leading>{_SOME_OF_PLAN})年|最?后(?P<closing>{_SOME_OF_PLAN})年))"
)
"""Which years of a plan are told: 开局之年, 规划的前三年."""


def _plan_pattern() -> str:
    """A pattern for five-year plans by their names and numbers, with the part of it that is told: 末, 开局之年.

    A name that may be a number (十五) is that of a plan in quotes, or where its era follows.
    """
    table = rows(__package__, "plans.tsv")
    every = "|".join(row["name"] for row in reversed(table))
    alone = "|".join(row["name"] for row in reversed(table) if row["alone"] == "yes")
    number = "|".join(row["number"] for row in reversed(table))
    names = (
        f"{_OPEN}(?P<quoted>{every}){_CLOSE}",
        f"{_NUMBER_BEFORE}(?P<plain>{alone})",
        f"{_NUMBER_BEFORE}(?P<early>{every})(?={_ERA}|计划|规划)",
        f"(?P<numbered>第(?:{number}))个五年(?=计划|规划)",
    )
    return f"(?:{'|'.join(names)})(?P<era>{_ERA})?(?:{_PART_OF_PLAN})?"


_ANCHOR = re.compile(r"年|月|季|届|世纪|以来|五(?<=[一二三四五六七八九十]五)")
_FIRST = (
    r"(?=[0-9０-９一二两三四五六七八九十“‘「『\"《第"
    r"去上前头今本明后刚过这那近最以未往接下力争计再用年新建改党全当平每逐])"
)
_NUMERALS = "0-9０-９一二两三四五六七八九十"
_SECOND = {
    _NUMERALS: f"{_NUMERALS}〇零○年月季至到、—–－~～〜─-",
    "年": "初内底末终均平",
    '“‘「『"《': "一二三四五六七八九十",
    "新": "的世中",
    "第": "一二三四五六七八九十1-4",
    "上": "一年半届世",
    "全": "年",
    "建": "国",
    "以": "来",
    "力": "争",
    "平": "均",
    "头": "一二三四五六七八九十两0-9０-９",
    "党": "的",
    "改": "革",
}
"""What stands behind some of these first characters, each common elsewhere too: most places are seen through by it."""
_NO_SECOND = f"(?!{'|'.join(f'[{first}][^{second}]' for first, second in _SECOND.items())})"
_BEFORE_ANCHOR, _BEHIND_ANCHOR = 14, 14
TERM_AHEAD = "任期(?:内|即将|还有|只剩)|下?决心|[要将]|必须"
"""What behind 本届政府 says of the government what it is yet to do, and tells of no years that are over."""


def windows(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of `text` that may hold an expression of time: each has one of a few characters in it."""
    start = end = -1
    for anchor in _ANCHOR.finditer(text):
        at = anchor.start()
        if at - _BEFORE_ANCHOR > end:
            if end > 0:
                yield start, end
            start = max(0, at - _BEFORE_ANCHOR)
        end = at + _BEHIND_ANCHOR
    if end > 0:
        yield start, end


@cache
def pattern() -> re.Pattern[str]:
    """Every expression of time; the kind that matched is `lastgroup`."""
    year = rf"(?P<value>(?<![0-9０-９.．]){FOUR_DIGITS})"
    relative = "(?:去年|上年|前年|今年|明年|本年)"
    another = (
        rf"(?:{_YEAR_MARK})?{_TO}(?P<to>{FOUR_DIGITS}){_YEAR_MARK}(?:间|期间)?(?P<range>)"
        rf"|年?(?:、|和|及)(?P<second>{FOUR_DIGITS})(?:{_YEAR_MARK}(?:两年|间)?|两年)(?P<pair>)"
    )
    branches = [
        rf"{year}(?:{another}|{_YEAR_MARK}{PART}?(?P<year>))",
        rf"{_NUMBER_BEFORE}(?!五六|六七|七八|八九)"
        "(?P<decade>[五六七八九])(?P<unit>[一二三四五六七八九〇零○])年(?!代)(?P<short>)",
        "(?:(?:20|２０|二十|上)世纪)?"
        "(?P<tens>[五六七八九](?=十)|[5-9](?=0)|[５-９](?=０))[十0０]年代(?P<late>末|的?最后一年)?(?P<eighties>)",
        rf"(?:{_plan_pattern()})(?P<plan>)",
        f"[本上]届政府(?!(?:任期)?的?最后一年|{TERM_AHEAD})(?P<term>)",
        f"{relative}{PART}(?P<near>)",
        *_phrase_patterns(),
        rf"(?![一二三四五六七八九十]{{1,2}}月(?![份底末])){_NUMBER_BEFORE}{PART}(?!日)(?P<part>)",
    ]
    return re.compile(f"{_FIRST}{_NO_SECOND}(?:{'|'.join(branches)})")


def _phrase_patterns() -> Iterator[str]:
    """A branch for each row of the table of words, and at last one for all rows that begin with a number of years."""
    number, years = _NUMBER_BEFORE + SMALL_NUMBER, "{N}年"
    counted: list[str] = []
    for at, row in enumerate(rows(__package__, "periods.tsv")):
        name, words = f"(?P<w{at}>)", row["pattern"].replace("{FIRST}", FOR_THE_FIRST_TIME)
        if words.startswith(years):
            counted.append(f"(?:{words.removeprefix(years)}){name}")
        else:
            yield f"(?:{words.replace('{N}', number)}){name}"
    yield f"{number}年(?:{'|'.join(counted)})"
