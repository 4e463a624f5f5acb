"""Writing numbers, to see whether they are read back."""

from __future__ import annotations

_DIGITS = "零一二三四五六七八九"


def in_characters(value: int) -> str:
    """A positive whole number below 10 to the 16th in Chinese characters: 10050 is 一万零五十."""
    parts, word = [(value // 10**12, "万"), (value // 10**8 % 10**4, "亿"), (value // 10**4 % 10**4, "万")], ""
    trillions = parts[0][0]
    for count, name in parts:
        gap = bool(word) and 0 < count < 1000
        word += ("零" if gap else "") + (_below_ten_thousand(count) + name if count else "")
        if name == "亿" and trillions and not count:
            word += "亿"
    rest = value % 10**4
    if rest:
        word += ("零" if word and (rest < 1000 or value // 10**4 % 10**4 == 0) else "") + _below_ten_thousand(rest)
    return word


def _below_ten_thousand(value: int) -> str:
    word, gap = "", False
    for power, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = value // power % 10
        if digit:
            word += ("零" if gap and word else "") + _DIGITS[digit] + name
            gap = False
        else:
            gap = True
    return word


def with_commas(value: int) -> str:
    """1234567 as 1,234,567."""
    return f"{value:,}"


def full_width(text: str) -> str:
    """The digits, points and per cent signs of `text` in full width."""
    return text.translate(str.maketrans("0123456789.%", "０１２３４５６７８９．％"))
