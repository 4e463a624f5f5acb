"""Shares and multiples in words: 百分之八点五, 三分之一, 一半, 两位数, 翻两番."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal, localcontext

from policy_nlp.quantities.bounds import Bound
from policy_nlp.quantities.names import in_phrase
from policy_nlp.quantities.number import Number, han, number_at
from policy_nlp.quantities.ranges import moves
from policy_nlp.quantities.reading import Reading, Source, quantity, vagueness
from policy_nlp.quantities.units import NONE, PER_CENT, TIMES, UNITS, Unit, unit_after
from policy_nlp.records.span import Span

_OF = {"百": PER_CENT, "千": UNITS["‰"], "万": Unit("‱", "share", Decimal("0.01"), "%"), "十": UNITS["/10万"]}
_FRACTION = Unit("", "fraction")
_LINK = re.compile("[—–~-]{1,2}|、|[至到](?:百分之|千分之)?")
_GROWING = "(?:增|涨|降|增速|增幅)"
_GROWS_AFTER = re.compile(f"[^，。；]{{0,4}}{_GROWING}")
_GROWS_BEFORE = re.compile(f"{_GROWING}[^，。；]{{0,8}}$")
_TIMES = {"": 1, "一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5}
_PRECISION = 28


def percent(source: Source, match: re.Match[str]) -> Reading:
    """百分之八点五, 百分之负三, 十万分之28; 百分之八至九 and 百分之八到百分之九 are ranges."""
    plain, unit = source.plain, _OF[match[0][0]]
    number = number_at(plain, match.end())
    if number is None or (number.bare and plain.startswith("分之", number.end)):
        return [], match.end()
    if match["negative"]:
        number = replace(number, low=-number.low, high=None if number.high is None else -number.high)
    end, high = number.end, number.high
    link = _LINK.match(plain, end)
    moved = link and "分之" in link[0] and moves(plain, match.start())
    upper = number_at(plain, link.end()) if link and not moved and number.vague is None else None
    if link and upper is not None and _goes_on(plain, link[0], number, upper):
        end, high = upper.end, upper.low
    span = Span(match.start(), end)
    return [quantity(source, span, number.low, unit, high=high, inner=vagueness(plain, number))], end


def _goes_on(plain: str, link: str, lower: Number, upper: Number) -> bool:
    """Whether `upper` is the upper end of a range of shares, and no number of its own; after 、 only a neighbour is."""
    if upper.low <= lower.low or unit_after(plain, upper.end)[1] != upper.end:
        return False
    return link != "、" or (upper.low == lower.low + 1 and not upper.magnitude)


def fraction(source: Source, match: re.Match[str]) -> Reading:
    """三分之二, 2/3: the value to 28 digits, without a unit."""
    if match["above"]:
        below, above = han(source.plain, match.start()), han(source.plain, match.start("above"))
        if below is None or above is None or above.low >= below.low or in_phrase(source.plain, match.start()):
            return [], match.end()
        under, over, end = below.low, above.low, above.end
    else:
        under, over, end = Decimal(match["under"]), Decimal(match[0][0]), match.end()
        if over >= under:
            return [], match.end()
    return [quantity(source, Span(match.start(), end), divided(over, under), _FRACTION)], end


def divided(over: Decimal, under: Decimal) -> Decimal:
    """The quotient, rounded to 28 digits where it does not end before."""
    with localcontext() as context:
        context.prec = _PRECISION
        return over / under


def doubling(source: Source, match: re.Match[str]) -> Reading:
    """翻番 and 翻一番 add once the amount, 翻两番 three times; 翻了近一番 is about one."""
    times = match["times"] or ""
    power = int(times) if times.isdigit() else _TIMES[times]
    inner = None
    if match["about"]:
        inner = Bound("gt" if match["about"][0] == "超" else "approx", Span(*match.span("about")))
    return [quantity(source, Span(*match.span()), Decimal(2**power - 1), TIMES, inner=inner)], match.end()


def half_of_all(source: Source, match: re.Match[str]) -> Reading:
    """一半 and 半数 are 50%; 过半 is more."""
    start, end = match.span()
    inner = Bound("gt", Span(start, start + 1)) if match[0] == "过半" else None
    return [quantity(source, Span(start, end), Decimal(50), PER_CENT, inner=inner)], end


def digits(source: Source, match: re.Match[str]) -> Reading:
    """两位数 growth is at least 10%, 三位数 at least 100%; of anything else, at least 10 or 100 of it."""
    start, end = match.span()
    grows = _GROWS_AFTER.match(source.plain, end) or _GROWS_BEFORE.search(source.plain, max(0, start - 12), start)
    low = Decimal(100 if match[0][0] in "三3" else 10)
    inner = Bound("ge", Span(start, end))
    return [quantity(source, Span(start, end), low, PER_CENT if grows else NONE, inner=inner)], end
