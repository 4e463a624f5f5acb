"""The years that an expression of time or a cue means in a report."""

from __future__ import annotations

import re
from dataclasses import replace

from policy_nlp.language.periods import Period
from policy_nlp.measures.framing.frame import Role
from policy_nlp.text.numerals import SMALL_NUMBER, small_number

_WITHIN = re.compile(f"用?(?P<number>{SMALL_NUMBER})年(?:之?内|(?:左右)?的?时间)?")
_PASSED = re.compile(f"(?:{_WITHIN.pattern}|[这那](?P<these>{SMALL_NUMBER})年(?:间|来|里|中)?)")
_MOST = 10
"""So many years, of which a plan does not say that they are to come, may be."""


def told_years(role: Role, period: Period | None, hint: str, year: int | None) -> tuple[int | None, int | None]:
    """The first and last year that a `period`, or else the `hint` of a cue, means where it tells of a `role`."""
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


def is_day(period: Period) -> bool:
    """Whether an expression of time is a day: ——1991年3月25日在…会议上."""
    return period.word.endswith("日")


def ahead(period: Period, year: int | None) -> Period:
    """So many years as a plan counts without a name, which are to come: 三年内."""
    counted = _WITHIN.fullmatch(period.word)
    if counted is None or year is None or (period.end_year or year) >= year:
        return period
    if small_number(counted["number"]) > _MOST:
        return period
    return replace(period, start_year=year, end_year=year + small_number(counted["number"]) - 1)


def passed(period: Period, last: int | None) -> Period:
    """So many years as a review up to the `last` counts without a name, which have passed: 用三年时间, 这五年间."""
    counted = _PASSED.fullmatch(period.word)
    if counted is None or last is None or (period.end_year or last) <= last:
        return period
    return replace(period, start_year=last - small_number(counted["number"] or counted["these"]) + 1, end_year=last)
