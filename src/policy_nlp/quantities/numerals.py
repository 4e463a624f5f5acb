"""What Chinese numerals say: 三千六百亿, 一万二, 七八百."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

DIGITS = {"零": 0, "〇": 0, "○": 0, "两": 2} | {digit: value for value, digit in enumerate("一二三四五六七八九", 1)}
SMALL = {"十": 10, "百": 100, "千": 1000}
LARGE = {"万": 10**4, "亿": 10**8}
_TENTHS = {name: value // 10 for name, value in (SMALL | LARGE).items()}
CHARACTERS = "".join(DIGITS | SMALL | LARGE)


class Numeral(NamedTuple):
    """The value of a numeral; `high` where it names two neighbours (七八百 is 700 to 800)."""

    low: int
    high: int | None


def numeral(word: str) -> Numeral | None:
    """The whole number that `word` writes, or None where it writes none (百千万, 一九八)."""
    value = _value(word)
    if value is not None:
        return Numeral(value, None)
    second = _neighbour(word)
    if second is None:
        return None
    low, high = _value(word[:second] + word[second + 1 :]), _value(word[: second - 1] + word[second:])
    return None if low is None or high is None or low >= high else Numeral(low, high)


def decimal_part(word: str) -> Decimal:
    """What the digits after 点 add: 〇五 is 0.05."""
    return Decimal("0." + "".join(str(DIGITS[digit]) for digit in word))


def _neighbour(word: str) -> int | None:
    """The place of the second of two digits that name neighbours: 三四 in 三四十, 三五 in 三五个."""
    pairs = [at for at in range(1, len(word)) if word[at - 1] in DIGITS and word[at] in DIGITS and word[at - 1] != "零"]
    if len(pairs) != 1:
        return None
    first, second = word[pairs[0] - 1], word[pairs[0]]
    follows = DIGITS[second] == DIGITS[first] + 1 or (first, second) == ("三", "五")
    return pairs[0] if follows and DIGITS[first] else None


def _value(word: str) -> int | None:
    """The value of a numeral, None where its parts are in no order that makes a number."""
    total = below = 0
    digit: int | None = None
    small, large = 10**4, 10**16
    previous = ""
    for character in word:
        if character in DIGITS:
            if digit:
                return None
            digit = DIGITS[character]
        elif character in SMALL:
            unit = SMALL[character]
            if unit >= small or (digit == 0 and previous != "零"):
                return None
            below, small, digit = below + (digit or 1) * unit, unit, None
        else:
            unit, part = LARGE[character], below + (digit or 0)
            if unit == 10**8 and large == 10**4:  # 三万亿, 二万五千亿: the whole part before 亿 counts it
                total = (total + part) * unit
            elif previous == "万" and total and unit == 10**4:  # 六万万 is six hundred million
                total *= unit
            elif unit >= large or (not part and previous):
                return None
            else:
                total += (part or 1) * unit
            below, small, large, digit = 0, 10**4, unit, None
        previous = character
    return total + below + _last_digit(word, digit)


def _last_digit(word: str, digit: int | None) -> int:
    """What the last digit adds: 2 in 二十二, 2000 in 一万二."""
    if not digit:
        return 0
    before = word[-2:-1]
    return digit * _TENTHS[before] if before in _TENTHS else digit
