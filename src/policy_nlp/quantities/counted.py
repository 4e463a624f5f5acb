"""Numbers with a unit or a counting word, and bare numbers."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from policy_nlp.language.changes import CHANGING
from policy_nlp.quantities.bounds import Bound, bound_before
from policy_nlp.quantities.dates import date_end
from policy_nlp.quantities.names import is_name, names_with_unit
from policy_nlp.quantities.number import LONGEST, Number, arabic, han, number_at
from policy_nlp.quantities.numerals import CHARACTERS, decimal_part
from policy_nlp.quantities.ranges import moves, upper_end
from policy_nlp.quantities.reading import Reading, Source, quantity, vagueness
from policy_nlp.quantities.tables import rows
from policy_nlp.quantities.units import NONE, UNITS, Unit, unit_after
from policy_nlp.records.quantity import Quantity
from policy_nlp.records.span import Span, span_at
from policy_nlp.text.numerals import small_number

_RUN = re.compile(f"[0-9{CHARACTERS}]+")
_NO_SIGN_AFTER = re.compile("[0-9A-Za-z%—–~年月日’”）)-]")
_NEGATIVE = re.compile("(?:(?<![减担肩自抱胜正])负|零下)$")
_HALF = "半"
_NOT_HALF = tuple(_HALF + character for character in "径数导成自岛山封殖途载")
_HALVED = frozenset(row["unit"] for row in rows("halves.tsv"))
"""Units behind which 半 is half of one: 两年半."""
_MORE = "多"
_SPLIT_UNIT = re.compile(f"{_MORE}(?=(月|小时|星期|世纪|百分点))")
_ONE_OF = {"money", "mass", "area", "volume", "power", "multiple", "share", "points"}
"""What 一 counts; elsewhere it mostly means the same, whole or a certain."""
_AMOUNTS = {"mass", "volume", "energy", "power"}
_COUNTED_IN_ROUND_NUMBERS = {"项", "名", "场", "场次", "人次"}
"""What 百, 千 and 万 alone count: 培训万名 means it, 千村 is a manner of speaking."""
_LEAST_WITHOUT_UNIT = 100
"""一百二十 is a number even where nothing follows it; smaller ones are mostly parts of words."""
_TENTH = re.compile("[一二三四五六七八九](?=[以左上，。；、,;）)和及与的提增降升下扩减]|$)")
"""The half or tenth behind 成: 三成五."""
_SMALL_MONEY = re.compile("([1-9一二两三四五六七八九])角(?:([1-9一二两三四五六七八九])分(?!之))?")
"""The small money behind 元: 二十三元八角."""
_FEN = re.compile("([1-9一二两三四五六七八九])分(?![之公院场店厂校部])")
"""The hundredths behind 角, or the tenths behind 亩: 二角五分, 一亩二分."""
_COINS, _UP_TO = ("元", "角"), ("至", "到")
_SMALL, _LARGER = ("角", "厘"), "角分"
"""Small money, and what it goes on from, of which it is but the rest: 三分五厘."""
_PRICED, _WITHIN_PRICE = re.compile("(?:每[^，。；、元]{1,4}|价)[^，。；、元]*$"), 14
"""What before 五角 makes it money, where it may be a shape or a corner: 每斤提高五角, 每吨公里提高二厘."""
_TWO_NEIGHBOURS = re.compile("([一二两三四五六七八])、([二三四五六七八九])")
_PARTED = ("倍", "个")
"""What two digits count that a mark parts: 两、三倍."""
_CLOSES = "，；。、,;"
_COUNTED_ONE = {"个", "座", "所", "岁"}
_CHANGED = re.compile(f"{CHANGING}[到至]$")
_CHANGED_TO_ONE = frozenset(
    ("部", "台", "架", "套", "辆", "张", "人", "项", "件", "名", "只", "头", "天", "年", "小时")
)
"""What 一 counts too where something changed to so much: 每百户电话由3部减少到一部."""
_FROM = ("从", "由")
_CHANGES = re.compile(
    rf"(?:以上|左右)?[^，。；、\d]{{0,3}}?{CHANGING}[到至为成]"
    f"[^，。；、]{{0,5}}?[0-9{CHARACTERS}两]"
)
"""What behind 一 says that so much became another number: 由一个月以上压缩到4天, 试点从一个县扩大到三个县."""
_NOT_BEFORE_ONE = "第每某任哪这那唯同又是有另之于为"


def counted(source: Source, match: re.Match[str]) -> Reading:
    """The quantity whose number begins where `match` does."""
    plain, start = source.plain, match.start()
    past = date_end(plain, start)
    if past > start:
        return [], past
    if plain[start] in "零〇" and plain[start + 1 : start + 2] != "点":
        return [], start + 1  # 一年零三个月
    number = (plain.startswith("、", start + 1) and _neighbours(plain, start)) or _signed(plain, start)
    if number is None:
        run = _RUN.match(plain, start)
        return [], run.end() if run else start + 1
    unit, end = unit_after(plain, number.end)
    if number.bare and number.magnitude >= 8 and not unit.alone:
        unit, end = NONE, number.end  # 千亿县, 百亿级
    upper = upper_end(plain, number, unit, end)
    if upper is not None:
        if is_name(plain, number, upper.unit, upper.end):
            return [], upper.end
        span, high, magnitude = Span(number.start, upper.end), upper.number.low, upper.number.magnitude
        return [quantity(source, span, upper.low, upper.unit, high=high, magnitude=magnitude)], upper.end
    if is_name(plain, number, unit, end) or (number.han and not _counts(plain, number, unit, end)):
        return [], number.end
    found, stop = _whole(source, number, unit, end)
    if unit.name in _COINS and plain[stop : stop + 1] in _UP_TO and not moves(plain, start):
        return _up_to(source, number, unit, found[0], stop)
    return found, stop


def _up_to(source: Source, number: Number, unit: Unit, lower: Quantity, stop: int) -> Reading:
    """Small money from so much, which ends at `stop`, to so much: 一角一分至一角四分."""
    upper = number_at(source.plain, stop + 1)
    if upper is None:
        return [lower], stop
    upper_unit, upper_end_ = unit_after(source.plain, upper.end)
    if upper_unit.name != unit.name or upper.magnitude or lower.low is None:
        return [lower], stop
    (high, *_), upper_stop = _whole(source, upper, upper_unit, upper_end_)
    if high.low is None or high.low <= lower.low:
        return [lower], stop
    span, low, most = Span(number.start, upper_stop), Decimal(str(lower.low)), Decimal(str(high.low))
    return [quantity(source, span, low, unit, high=most)], upper_stop


def half(source: Source, match: re.Match[str]) -> Reading:
    """半年, 半斤: half of a unit."""
    unit, end = unit_after(source.plain, match.end())
    if names_with_unit(source.plain, unit, end):
        return [], end
    return [quantity(source, Span(match.start(), end), Decimal("0.5"), unit)], end


def _signed(plain: str, start: int) -> Number | None:
    """The number at `start`, where a hyphen that joins it to what stands before is no sign."""
    if plain[start] == "-" and start and _NO_SIGN_AFTER.match(plain[start - 1]):
        return arabic(plain, start + 1)
    return number_at(plain, start)


def _neighbours(plain: str, start: int) -> Number | None:
    """The number of two neighbours that a mark parts: 二、三百亿 is 二三百亿, but 二、三期 are two of a list."""
    pair = _TWO_NEIGHBOURS.match(plain, start)
    if pair is None or plain[start - 1 : start] in ("、", "第", "至", "到"):
        return None
    number = han(pair[1] + plain[pair.start(2) : start + LONGEST], 0)
    if number is None or number.high is None:
        return None
    end = start + number.end + 1
    if not number.magnitude and number.end == 2 and unit_after(plain, end)[0].name not in _PARTED:
        return None
    return replace(number, start=start, end=end, vague=None if number.vague is None else start + number.vague + 1)


def _whole(source: Source, number: Number, unit: Unit, end: int) -> Reading:
    """The quantity with what may follow its unit: 两年半, 3个多月."""
    low, inner = number.low, vagueness(source.plain, number)
    exact = number.high is None and inner is None
    if unit.name in _HALVED and source.plain.startswith(_HALF, end) and not source.plain.startswith(_NOT_HALF, end):
        low, end = low + Decimal("0.5"), end + 1
    elif exact and unit.name == "元" and (small := _SMALL_MONEY.match(source.plain, end)):
        low, end = low + _worth(small), small.end()
    elif exact and unit.name == "角" and (fen := _FEN.match(source.plain, end)):
        low, end = low + small_number(fen[1]) * Decimal("0.1"), fen.end()
    elif unit.name == "成" and (tenth := _TENTH.match(source.plain, end)):
        low, end = low + decimal_part(tenth[0]), tenth.end()
    elif exact and unit.name == "亩" and (tenth := _FEN.match(source.plain, end)):
        low, end = low + small_number(tenth[1]) * Decimal("0.1"), tenth.end()
    more = unit.name == "个" and source.plain.startswith(_MORE, end)
    split = _SPLIT_UNIT.match(source.plain, end) if more else None
    if split is not None:
        inner, end = Bound("gt", Span(end, end + 1)), split.end(1)
        unit = UNITS["个" + split[1]]
    start = _negated(source.plain, number.start, unit)
    low = low if start == number.start else -low
    span = span_at(start, end)
    found = quantity(
        source, span, low, unit, high=number.high, magnitude=number.magnitude, inner=inner, bare=number.bare
    )
    return [found], end


def _worth(small: re.Match[str]) -> Decimal:
    """What small money is worth in 元."""
    digits = ((small_number(digit), place) for digit, place in ((small[1], "0.1"), (small[2], "0.01")) if digit)
    return sum((number * Decimal(place) for number, place in digits), Decimal(0))


def _negated(plain: str, start: int, unit: Unit) -> int:
    """Where the number begins with the word that makes it negative: 负 in 负0.5%, 零下 in 零下20℃."""
    if unit.dimension not in ("share", "points", "temperature") or plain[start - 1 : start] not in ("负", "下"):
        return start
    found = _NEGATIVE.search(plain, max(0, start - 3), start)
    return found.start() if found else start


def _is_price(plain: str, start: int) -> bool:
    """Whether small money at `start` is a price, and all of it."""
    return plain[start - 1] not in _LARGER and _PRICED.search(plain, max(0, start - _WITHIN_PRICE), start) is not None


def _counts(plain: str, number: Number, unit: Unit, end: int) -> bool:
    """Whether a Chinese numeral is a number here, and no part of a word or of a way of speaking."""
    if unit.name == "届":
        return False
    if unit.name in _SMALL and _is_price(plain, number.start):
        return True
    if number.vague is not None or (not number.bare and (number.low > 10 or number.end - number.start > 2)):
        return bool(unit.name or number.magnitude) or number.low >= _LEAST_WITHOUT_UNIT
    if number.bare:
        return _bare_counts(plain, number, unit)
    if number.written == "一":
        return (unit.alone and unit.dimension in _ONE_OF) or _counts_one(plain, number, unit, end)
    if number.written == "二" and unit.dimension == "count":
        return unit.name == "个"  # 二类, 二期: 二 before a counting word is an ordinal, two is 两
    return (bool(unit.name) and unit.alone) or number.magnitude > 0


def _bare_counts(plain: str, number: Number, unit: Unit) -> bool:
    """Whether a magnitude word without a digit is a number: 千亿元, 百万吨级, 上万人, but not 百姓 or 万里."""
    if len(number.written) > 1 and (number.written[-1] == "亿" or unit.dimension in _AMOUNTS):
        return True
    if (unit.dimension == "money" and number.written[-1] in "亿万") or unit.name == "吨级":
        return True
    if unit.name in _COUNTED_IN_ROUND_NUMBERS:
        return True
    counts = bool(unit.name) or len(number.written) > 1
    return counts and bound_before(plain, number.start, True, unit.dimension) is not None


def _counts_one(plain: str, number: Number, unit: Unit, end: int) -> bool:
    """Whether 一 counts at the end of its clause (核电站一个, 增加到一部), or is what a change started from."""
    if unit.name and plain[number.start - 1 : number.start] in _FROM:
        return _CHANGES.match(plain, end) is not None
    if plain[end : end + 1] not in _CLOSES:
        return False
    if unit.name in _COUNTED_ONE and plain[number.start - 1 : number.start] not in _NOT_BEFORE_ONE:
        return True
    return unit.name in _CHANGED_TO_ONE and _CHANGED.search(plain, max(0, number.start - 3), number.start) is not None
