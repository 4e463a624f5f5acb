"""Reading one number, with its magnitude word, at a place of the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from policy_nlp.quantities.numerals import CHARACTERS, decimal_part, numeral

LONGEST = 40
"""No quantity is written with more characters than this; longer runs of digits are noise."""

MAGNITUDES = {
    "百亿亿": 18, "亿亿": 16, "万亿": 12, "千亿": 11, "百亿": 10, "十亿": 9, "亿": 8,
    "千万": 7, "百万": 6, "十万": 5, "万": 4, "千": 3, "百": 2,
}  # fmt: skip
_NAMES_A_UNIT = "瓦克米卡伏字兆赫帕焦"
"""What makes 千 the beginning of a unit: 千瓦, 千克."""
_MAGNITUDE = f"(?:百?亿亿|[万千百十]?亿|[千百十]?万|千(?![{_NAMES_A_UNIT}])|百(?!分))"
_THOUSANDS = r"[,，](?<!第[0-9]，)(?<!第[0-9]{2}，)[0-9]{3}(?![0-9])"
"""What a comma parts: 12,300; but in 居第5，330家企业 it parts two numbers."""
_DIGITS = rf"(?:[0-9]{{1,3}}(?:{_THOUSANDS}){{1,8}}|[0-9]+)(?:\.[0-9]+|·[0-9]+(?=[%万亿]))?"
_GAP = "[ \u3000\xa0]?"
_HUNDRED_MILLIONS = "(?:个(?=亿(?![级元吨斤])))?"
"""The counting word of 5个亿."""
_ARABIC = re.compile(rf"(-?)({_DIGITS})(?:{_GAP}([多余几来])?{_HUNDRED_MILLIONS}({_MAGNITUDE})?(?:([多余几])(亿)?)?)")
_SMALLER_PART = re.compile(rf"([0-9]{{1,8}}(?:\.[0-9]{{1,8}})?)({_MAGNITUDE})(?:([多余])([万亿]?))?")
_HAN_DIGIT = "[零〇一二三四五六七八九]"
_HAN = re.compile(
    rf"([几数]?)([{CHARACTERS}]+)(?:点({_HAN_DIGIT}+)(?![十百千])((?:万亿|[万亿])?)|([多余几来]?)([十百千万亿]*)([多余]?))"
)


@dataclass(slots=True)
class Number:
    """A number as read: its place and its value, and how it was written."""

    start: int
    end: int
    low: Decimal
    high: Decimal | None
    magnitude: int
    """The power of ten of its last magnitude word, 0 where it has none."""
    written: str
    """Its digits: Arabic ones without the magnitude word, Chinese ones with it."""
    vague: int | None = None
    """Where 多, 余, 几, 来 or 数 stands."""
    han: bool = False
    bare: bool = False
    """Only a magnitude word, without a digit: 千亿."""


def number_at(text: str, at: int) -> Number | None:
    """The number that begins at `at`, in Arabic digits or Chinese numerals."""
    return arabic(text, at) if text[at : at + 1] in "-0123456789" else han(text, at)


def arabic(text: str, at: int) -> Number | None:
    """The number in Arabic digits that begins at `at`: 1,200.5, 30多万, 1亿2千万."""
    found = _ARABIC.match(text, at)
    if found is None or found.end(2) - at > LONGEST:
        return None
    sign, written, before, word, after, more = found.groups()
    value, magnitude = Decimal(written if written.isdigit() else _plain(written)), 0
    end = found.end() if word or before or after else found.end(2)
    vague = found.start(3) if before else found.start(5) if after else None
    if word:
        magnitude = MAGNITUDES[word] + MAGNITUDES.get(more or "", 0)
        value = scaled(value, magnitude)
        if vague is None and text[end : end + 1].isdigit():
            value, end, vague = _with_smaller_parts(text, end, value, magnitude)
    return Number(at, end, -value if sign else value, None, magnitude, written, vague)


def _plain(digits: str) -> str:
    """A number in Arabic digits without the marks between its thousands, with a full stop for its point."""
    return digits.replace(",", "").replace("，", "").replace("·", ".")


def _with_smaller_parts(text: str, end: int, value: Decimal, magnitude: int) -> tuple[Decimal, int, int | None]:
    """The value and end of a mixed number, and where 多 stands in it: 2千万 is a part of 1亿2千万."""
    vague = None
    for _ in range(3):
        part = _SMALLER_PART.match(text, end)
        power = MAGNITUDES[part[2]] + MAGNITUDES.get(part[4] or "", 0) if part else magnitude
        if part is None or power >= magnitude or vague is not None:
            break
        magnitude, end = power, part.end()
        value += scaled(Decimal(part[1]), power)
        vague = part.start(3) if part[3] else None
    return value, end, vague


def han(text: str, at: int) -> Number | None:
    """The number in Chinese numerals that begins at `at`: 三千六百亿, 四点五, 三十多万, 数百万."""
    found = _HAN.match(text, at)
    if found is None or found.end() - at > LONGEST:
        return None
    some, run, fraction, fraction_word, vague, word, vague_after = found.groups()
    end = found.end()
    if (vague or vague_after) and run[-1] not in "十百千万亿":
        end, vague, word, vague_after = found.end(2), "", "", ""  # 两多一少, 三来一补
    if fraction is None and not word and not vague and len(run) > 1 and _begins_unit(text, end - 1):
        run, end = run[:-1], end - 1
    elif word and not vague_after and _begins_unit(text, end - 1):
        word, end = word[:-1], end - 1
    values = _exact(run + (word or ""))  # the 万 of 十三亿四千多万 multiplies the 四千 alone
    if values is None:
        return None
    low, high = values
    bare = not some and run[0] in "百千万亿"
    magnitude = MAGNITUDES.get(run, 0) if bare else _magnitude(word or run)
    if fraction:
        magnitude = MAGNITUDES.get(fraction_word, 0)
        low = scaled(low + decimal_part(fraction), magnitude)
    place = 1 if some else 5 if vague else 7 if vague_after else 0
    return Number(at, end, low, high, magnitude, run, found.start(place) if place else None, True, bare)


@lru_cache(maxsize=1024)
def _exact(word: str) -> tuple[Decimal, Decimal | None] | None:
    """The value of a numeral, or the two that it names; most stand many times in a text, alone or in words."""
    value = numeral(word)
    if value is None:
        return None
    return Decimal(value.low), None if value.high is None else Decimal(value.high)


def _begins_unit(text: str, at: int) -> bool:
    """Whether 千 at `at` belongs to the unit: 千瓦."""
    return text[at] == "千" and text[at + 1 : at + 2] != "" and text[at + 1] in _NAMES_A_UNIT


def _magnitude(run: str) -> int:
    """The power of ten of the magnitude words that end a Chinese numeral with digits."""
    return {"万亿": 12, "万万": 8}.get(run[-2:]) or {"亿": 8, "万": 4}.get(run[-1], 0)


def scaled(value: Decimal, magnitude: int) -> Decimal:
    """`value` times ten to the `magnitude`, exact and written without an exponent."""
    if not magnitude:
        return value
    product = value * _power_of_ten(magnitude)
    whole = product.to_integral_value()
    return whole if whole == product else product


@cache
def _power_of_ten(magnitude: int) -> Decimal:
    return Decimal(10**magnitude)
