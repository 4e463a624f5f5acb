"""Finding every quantity of a text."""

from __future__ import annotations

import re
from decimal import Decimal, localcontext

from policy_nlp.quantities.bounds import Bound, bound_after, bound_before
from policy_nlp.quantities.exclusions import calendar_end, is_name
from policy_nlp.quantities.numbers import Number, arabic, han, scaled
from policy_nlp.quantities.units import NONE, UNITS, Unit, unit_at
from policy_nlp.records.quantity import Quantity, Relation
from policy_nlp.records.span import Span

_HAN = "零〇○一二三四五六七八九十百千万亿两"
_CANDIDATE = re.compile(
    rf"(?P<ratio>[0-9.]+ ?(?:[:：∶] ?[0-9.]+)+|[0-9.]+比[0-9.]+)"
    rf"|(?P<rank>第|前) ?(?=[0-9一二三四五六七八九十])"
    rf"|(?P<percent>[百千万]分之)(?=[0-9{_HAN}几])"
    rf"|(?P<parts>[{_HAN}]{{1,4}}分之)(?P<share>[{_HAN}]{{1,4}})"
    rf"|(?P<doubling>翻(?:了|了近)?(?P<times>[一两二三四五1-5])?番)"
    rf"|(?P<half>[一过]半(?!年|天|个|月|小)|半数)"
    rf"|(?P<digits>(?P<several>[两双三])位数(?!的?[字值]))"
    rf"|(?P<arabic>[-−－]?[0-9])"
    rf"|(?P<han>[几数](?=[十百千万亿])|[{_HAN}](?=[{_HAN}点几多余])|[二三四五六七八九十两百千万亿]|一(?=[成倍元]))"
)
_RANGE = re.compile("( ?[—–\\-－~～]{1,2} ?|至|到|[与和])(?:百分之)?(?=[0-9一二三四五六七八九十百两])")
_FROM = re.compile("[从由自][^，。；、]{0,14}$")
_WIDE = str.maketrans("０１２３４５６７８９％．﹪﹣萬億兩個萬壹贰貳叁參肆伍陆陸柒捌玖拾佰仟餘點幾數", "0123456789%.%-万亿两个万一二二三三四五六六七八九十百千余点几数")
_UNUSUAL = re.compile("[０-９％．﹪萬億兩個壹贰貳叁肆伍陸柒捌玖拾佰仟餘點幾數]")
_PER_CENT = {"百": UNITS["%"], "千": UNITS["‰"], "万": Unit("‱", "share", Decimal("0.01"), "%")}
_RANK = Unit("位", "rank")
_DIVISOR = re.compile("(?:/|每)(万亿|[十百千]?亿|[十百千]?万|千(?!瓦)|百)?")
_LOOSE = {"money", "mass", "area", "length", "volume", "energy", "power", "share", "multiple", "points"}


def find_quantities(text: str) -> list[Quantity]:
    """Every quantity of `text`, in its order.

    Spans are code points of `text` and do not overlap.  Dates, ordinals, list numbers, versions, grades, document
    and telephone numbers and names with numbers in them are not returned.  Any text is accepted.
    """
    plain = text.translate(_WIDE) if _UNUSUAL.search(text) else text
    found: list[Quantity] = []
    at = 0
    while True:
        match = _CANDIDATE.search(plain, at)
        if match is None:
            return found
        kind = match.lastgroup or ""
        quantities, at = _READERS[kind](text, plain, match)
        at = max(at, match.end() if not quantities else match.start() + 1)
        found += quantities


Reading = tuple[list[Quantity], int]


def _quantity(
    text: str, plain: str, start: int, end: int, low: Decimal, high: Decimal | None, unit: Unit,
    magnitude: int = 0, inner: Bound | None = None, bare: bool = False, relation: Relation = "eq",
) -> Quantity:
    bound = bound_after(plain, end) or inner or bound_before(plain, start, bare)
    if high is not None:
        relation = "between"
    cue = None
    if bound is not None and high is None:
        relation, cue = bound
    base = low * unit.factor if unit.factor is not None else None
    return Quantity(text[start:end], Span(start, end), low, high, relation, unit.name, unit.dimension, magnitude, cue, base, unit.base)


def _number(text: str, plain: str, match: re.Match[str]) -> Reading:
    start = match.start()
    past = calendar_end(plain, start)
    if past > start:
        return [], past
    first = _read(plain, start)
    if first is None:
        return [], _skip(plain, start)
    if match.lastgroup == "arabic" and first.start > 0 and first.low < 0 and not _is_sign(plain, first.start):
        first = arabic(plain, start + 1)
        assert first is not None
    unit, end = _unit(plain, first)
    between = _range(plain, first, unit, end)
    if between is not None:
        second, second_unit, second_end = between
        if is_name(plain, first, second_unit):
            return [], second_end
        low = first.low if first.magnitude or unit.name else scaled(first.low, second.magnitude)
        return [_quantity(text, plain, first.start, second_end, low, second.low, second_unit, second.magnitude)], second_end
    if is_name(plain, first, unit) or first.han and not _is_count(plain, first, unit):
        return [], max(first.end, start + 1)
    inner = None
    if first.vague is not None:
        inner = Bound("gt" if first.vague_word in "多余" else "approx", Span(first.vague, first.vague + 1))
    return [_quantity(text, plain, first.start, end, first.low, first.high, unit, first.magnitude, inner, first.bare)], end


def _skip(plain: str, start: int) -> int:
    """The end of a run of numeral characters that make no number."""
    end = start + 1
    while end < len(plain) and plain[end] in _HAN_SET:
        end += 1
    return end


_HAN_SET = frozenset(_HAN + "0123456789")


def _is_sign(plain: str, at: int) -> bool:
    before = plain[at - 1 : at]
    return not before or not (before.isalnum() and before.isascii() or before in "%—-年月日”")


def _read(plain: str, at: int) -> Number | None:
    character = plain[at]
    return arabic(plain, at) if character in "-−－0123456789" else han(plain, at)


def _unit(plain: str, number: Number) -> tuple[Unit, int]:
    """The unit after a number, with what it is divided by, and where it ends."""
    at = number.end
    while plain[at : at + 1] in (" ", "\u3000", "\xa0"):
        at += 1
    unit = unit_at(plain, at)
    if unit is None:
        return NONE, number.end
    end = at + len(unit.name)
    per = _DIVISOR.match(plain, end)
    if per is not None:
        divisor = unit_at(plain, per.end())
        if divisor is not None:
            stop = per.end() + len(divisor.name)
            return Unit(plain[at:stop], "rate"), stop
    return unit, end


def _range(plain: str, first: Number, unit: Unit, end: int) -> tuple[Number, Unit, int] | None:
    """The second number of a range that the first opens, with unit and end."""
    link = _RANGE.match(plain, end)
    if link is None or first.vague is not None:
        return None
    second = _read(plain, link.end())
    if second is None:
        return None
    second_unit, second_end = _unit(plain, second)
    word = link[1].strip()
    if word in "与和" and not plain.startswith("之间", second_end):
        return None
    if word in "至到" and _FROM.search(plain, max(0, first.start - 16), first.start):
        return None
    if unit.name and unit.name != second_unit.name:
        return None
    low = first.low if first.magnitude or unit.name else scaled(first.low, second.magnitude)
    if second.low <= low or calendar_end(plain, link.end()) > link.end():
        return None
    return second, second_unit, second_end


def _is_count(plain: str, number: Number, unit: Unit) -> bool:
    """Whether a Chinese numeral is a quantity here, and no part of a word."""
    run = number.digits
    if number.bare:
        if len(run) > 1 and run[-1] == "亿" or unit.dimension in _LOOSE:
            return True
        return bool(unit.name) and bound_before(plain, number.start, True) is not None
    if len(run) == 1 and not number.vague_word and "点" not in plain[number.start : number.end]:
        return bool(unit.name) and (run != "一" or unit.dimension in _LOOSE)
    return bool(unit.name) or bool(number.magnitude)


def _percent(text: str, plain: str, match: re.Match[str]) -> Reading:
    unit, at = _PER_CENT[match["percent"][0]], match.end()
    first = _read(plain, at)
    if first is None:
        return [], at
    end, high = first.end, first.high
    link = _RANGE.match(plain, end)
    if link is not None and link[1].strip() not in "与和" and not (
        link[1] in "至到" and _FROM.search(plain, max(0, match.start() - 16), match.start())
    ):
        second = _read(plain, link.end())
        if second is not None and second.low > first.low and not unit_at(plain, second.end) and not second.magnitude:
            end, high = second.end, second.low
    inner = None
    if first.vague is not None:
        inner = Bound("gt" if first.vague_word in "多余" else "approx", Span(first.vague, first.vague + 1))
    return [_quantity(text, plain, match.start(), end, first.low, high, unit, 0, inner)], end


def _parts(text: str, plain: str, match: re.Match[str]) -> Reading:
    below, above = han(plain, match.start()), han(plain, match.start("share"))
    if below is None or above is None or not below.low:
        return [], match.end()
    with localcontext() as context:
        context.prec = 28
        low = above.low / below.low
    return [_quantity(text, plain, match.start(), above.end, low, None, Unit("", "fraction"))], above.end


def _ratio(text: str, plain: str, match: re.Match[str]) -> Reading:
    sides = [(m.start() + match.start(), m.group()) for m in re.finditer("[0-9]+(?:\\.[0-9]+)?", match.group())]
    if any(len(side) > 12 for _, side in sides) or is_name(plain, Number(match.start(), match.end(), Decimal(0), None, 0), NONE):
        return [], match.end()
    if len(sides) == 2:
        left, right = Decimal(sides[0][1]), Decimal(sides[1][1])
        if not right or len(sides[1][1]) == 2 and right < 60 and left < 24 and "." not in match.group():
            return [], match.end()
        return [_quantity(text, plain, match.start(), match.end(), left / right, None, Unit("倍", "ratio"))], match.end()
    total = sum(Decimal(side) for _, side in sides)
    unit = UNITS["%"] if 99 <= total <= 101 else Unit("", "ratio")
    return [
        _quantity(text, plain, start, start + len(side), Decimal(side), None, unit) for start, side in sides
    ], match.end()


def _rank(text: str, plain: str, match: re.Match[str]) -> Reading:
    number = _read(plain, match.end())
    start = match.start()
    if number is None or number.magnitude:
        return [], match.end()
    top, after = match["rank"] == "前", plain[number.end : number.end + 1]
    placed = plain[max(0, start - 6) : start]
    if after in ("位", "名"):
        end = number.end + 1
    elif top and after == "强":
        end = number.end + 1
    elif top and not unit_at(plain, number.end) and (after not in "季个年月" or not after) or not number.han and not after.isalnum() and any(c in placed for c in "居列排名"):
        end = number.end
    else:
        return [], number.end
    if plain[max(0, start - 2) : start] in ("放在", "摆在"):
        return [], end
    bound = Bound("le", Span(start, match.end())) if top else None
    return [_quantity(text, plain, start, end, number.low, None, _RANK, 0, bound)], end


def _doubling(text: str, plain: str, match: re.Match[str]) -> Reading:
    times = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5}.get(match["times"] or "", 0) or int(match["times"] or 1) if (match["times"] or "1") in "12345" else {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5}[match["times"]]
    return [_quantity(text, plain, match.start(), match.end(), Decimal(2**times - 1), None, UNITS["倍"])], match.end()


def _half(text: str, plain: str, match: re.Match[str]) -> Reading:
    inner = Bound("gt", Span(match.start(), match.start() + 1)) if match["half"] == "过半" else None
    return [_quantity(text, plain, match.start(), match.end(), Decimal(50), None, UNITS["%"], 0, inner)], match.end()


def _digits(text: str, plain: str, match: re.Match[str]) -> Reading:
    low = Decimal(100 if match["several"] == "三" else 10)
    return [_quantity(text, plain, match.start(), match.end(), low, None, UNITS["%"], 0, None, False, "ge")], match.end()


_READERS = {
    "arabic": _number, "han": _number, "percent": _percent, "share": _parts, "ratio": _ratio, "rank": _rank,
    "doubling": _doubling, "times": _doubling, "half": _half, "digits": _digits, "several": _digits, "parts": _parts,
}
