"""What Chinese numerals say: 三千六百亿, 一万二, 七八百, 壹佰."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

DIGITS = {"零": 0, "〇": 0, "○": 0} | {digit: value for value, digit in enumerate("一二三四五六七八九", 1)} | {"两": 2}
SMALL = {"十": 10, "百": 100, "千": 1000}
LARGE = {"万": 10**4, "亿": 10**8}
NEIGHBOURS = {("三", "五")}  # 三五个 is three to five; else vague pairs are of digits that follow each other


class Numeral(NamedTuple):
    """The value of a numeral; `high` where it names two neighbours (七八百 is 700 to 800)."""

    low: int
    high: int | None


def numeral(word: str) -> Numeral | None:
    """The whole number that `word` writes, or None where it writes none (百千万, 一九八)."""
    pair = _pair(word)
    if pair is None:
        value = _value(word)
        return None if value is None else Numeral(value, None)
    at, second = pair
    low, high = _value(word[:at] + word[at + 1 :]), _value(word[: at - 1] + second + word[at + 1 :])
    if at == 1 and low is not None:
        low = _value(word[0] + word[2:])
    else:
        low = _value(word[:at] + word[at + 1 :])
    return None if low is None or high is None or low >= high else Numeral(low, high)


def decimal_digits(word: str) -> Decimal:
    """The digits after 点: 〇五 is 0.05."""
    return Decimal("0." + "".join(str(DIGITS[character]) for character in word))


def _pair(word: str) -> tuple[int, str] | None:
    """Where two neighbouring digits stand side by side: the place and the character of the second."""
    found = None
    for at in range(1, len(word)):
        first, second = word[at - 1], word[at]
        if first in DIGITS and second in DIGITS and DIGITS[first]:
            vague = DIGITS[second] == DIGITS[first] + 1 or (first, second) in NEIGHBOURS
            if found or not vague:
                return None
            found = at, second
    return found


def _value(word: str) -> int | None:
    """The value of a numeral without vague pairs, None where the order of its parts makes no number."""
    total = section = 0
    digit: int | None = None
    smallest, largest, previous = 10**4, 10**16, ""
    for character in word:
        if character in DIGITS:
            if digit:
                return None
            digit = DIGITS[character]
        elif character in SMALL:
            unit = SMALL[character]
            if unit >= smallest or digit == 0 and unit != 10:
                return None
            section, smallest, digit = section + (digit or 1) * unit, unit, None
        else:
            unit, part = LARGE[character], section + (digit or 0)
            if character == "亿" and total and previous == "万":
                total, largest = (total + part) * unit, unit
            elif unit >= largest:
                return None
            else:
                if not part and previous:
                    return None
                total, largest = total + (part or 1) * unit, unit
            section, digit, smallest = 0, None, 10**4
        previous = character
    return total + section + _last(word, digit)


def _last(word: str, digit: int | None) -> int:
    """What the last digit adds: 2 in 二十二, 2000 in 一万二."""
    if not digit:
        return 0
    before = word[-2:-1]
    return digit * {"百": 10, "千": 100, "万": 1000, "亿": 10**7}.get(before, 1)
