"""Reading one number, with its magnitude word, at a place of the text."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from policy_nlp.quantities.numerals import decimal_digits, numeral

LONGEST = 40
"""No quantity is written with more characters than this; longer runs of digits are noise."""

MAGNITUDES = {"万亿": 12, "千亿": 11, "百亿": 10, "十亿": 9, "亿": 8, "千万": 7, "百万": 6, "十万": 5, "万": 4, "千": 3, "百": 2}
_NOT_THOUSAND = "(?![瓦克米卡伏字兆赫帕焦])"
_MAGNITUDE = f"(?:万亿|[千百十]?亿|[千百十]?万|千{_NOT_THOUSAND}|百(?!分))"
_ARABIC = re.compile(
    rf"([-−－]?)([0-9]+(?:,[0-9]{{3}}(?![0-9]))*(?:\.[0-9]+)?) ?([多余几])? ?({_MAGNITUDE})?([多余几])?"
)
_MORE = re.compile(rf"([0-9]+(?:\.[0-9]+)?)({_MAGNITUDE})")
_HAN = re.compile(
    "([几数]?)([零〇○一二三四五六七八九两十百千万亿]+)(?:点([零〇○一二三四五六七八九]+)(?![十百千])((?:万亿|[万亿])?)"
    "|([多余几])?([十百千万亿]*)([多余]?))"
)
_FINAL_THOUSAND = re.compile("[瓦克米卡伏兆赫帕焦]")


class Number(NamedTuple):
    """A number as read: its place, its value, and the vague word in it (多 余 几 数) with its place."""

    start: int
    end: int
    low: Decimal
    high: Decimal | None
    magnitude: int
    vague: int | None = None
    vague_word: str = ""
    han: bool = False
    bare: bool = False
    """Only a magnitude word, without a digit: 千亿."""
    digits: str = ""


def scaled(value: Decimal, magnitude: int) -> Decimal:
    """`value` times ten to the `magnitude`, exact and written without an exponent."""
    if not magnitude:
        return value
    product = value * 10**magnitude
    whole = product.to_integral_value()
    return whole if whole == product else product


def arabic(text: str, start: int) -> Number | None:
    """The number in Arabic digits that begins at `start`: 1,200.5, 30多万, 1亿2千万."""
    found = _ARABIC.match(text, start)
    if found is None or len(found[2]) > LONGEST:
        return None
    sign, digits, before, word, after = found.groups()
    value, magnitude = Decimal(digits.replace(",", "")), MAGNITUDES.get(word or "", 0)
    end = found.end()
    if word is None and after is None and before is None:
        end = found.end(2)
    low = scaled(value, magnitude)
    vague_group = 3 if before else 5 if after else 0
    if word and not after:
        low, end = _continued(text, end, low, magnitude)
    if sign:
        low = -low
    return Number(
        found.start(), end, low, None, magnitude,
        found.start(vague_group) if vague_group else None, before or after or "", digits=digits,
    )


def _continued(text: str, end: int, low: Decimal, magnitude: int) -> tuple[Decimal, int]:
    """The smaller parts of a mixed number: 2千万 in 1亿2千万."""
    for _ in range(3):
        more = _MORE.match(text, end)
        if more is None or MAGNITUDES[more[2]] >= magnitude:
            break
        magnitude, end = MAGNITUDES[more[2]], more.end()
        low += scaled(Decimal(more[1]), magnitude)
    return low, end


def han(text: str, start: int) -> Number | None:
    """The number in Chinese numerals that begins at `start`: 三千六百亿, 四点五, 三十多万, 数百万."""
    found = _HAN.match(text, start)
    if found is None or found.end() - found.start() > LONGEST:
        return None
    some, run, fraction, fraction_word, vague, word, vague_after = found.groups()
    end = found.end()
    if not fraction and not vague and run[-1] == "千" and _FINAL_THOUSAND.match(text, end) and len(run) > 1:
        run, end = run[:-1], end - 1
    value = numeral(run)
    if value is None:
        return None
    low, high, magnitude = Decimal(value.low), None if value.high is None else Decimal(value.high), 0
    if fraction:
        power = MAGNITUDES.get(fraction_word, 0)
        low, magnitude = scaled(low + decimal_digits(fraction), power), power
    elif word:
        extra = numeral(word)
        if extra is None:
            return None
        low, high = low * extra.low, None if high is None else high * extra.low
    bare = not some and run[0] in "百千万亿"
    magnitude = magnitude or (bare and MAGNITUDES.get(run)) or _magnitude(word or run)
    vague_word = some or vague or vague_after or ""
    group = 1 if some else 5 if vague else 7
    return Number(
        found.start(), end, low, high, magnitude, found.start(group) if vague_word else None, vague_word,
        han=True, bare=bare, digits=run,
    )


def _magnitude(run: str) -> int:
    """The power of ten of the magnitude words that end a Chinese numeral."""
    if run[-1] == "亿":
        return 12 if run[-2:-1] == "万" else 8
    return 4 if run[-1] == "万" else 0
