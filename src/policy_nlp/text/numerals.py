"""The numerals that name years and count them."""

from __future__ import annotations

from policy_nlp.text.characters import NUMERALS

_WRITTEN = ("〇零○ＯOО０", "一１", "二２两", "三３", "四４", "五５", "六６", "七７", "八８", "九９")
_DIGITS = {ord(character): str(value) for value, forms in enumerate(_WRITTEN) for character in forms}

_HAN_DIGIT = "[〇零○一二三四五六七八九０]"
FOUR_DIGITS = (
    r"(?:(?:18|19|20)[0-9]{2}|[１２][８９０][０-９]{2}"
    rf"|(?:一[八九]|二[〇零○０]){_HAN_DIGIT}{{2}})"
)
"""A year from 1800 to 2099, in digits of any width or in Chinese numerals."""

SMALL_NUMBER = r"(?:[0-9０-９]{1,2}|[一二两三四五六七八九](?:十[一二三四五六七八九]?)?|十[一二三四五六七八九]?)"
"""A whole number below a hundred."""

MONTH = rf"(?:\d{{1,2}}|[{NUMERALS}]{{1,2}})"
"""The number of a month, before 月: 3, 十二."""
IN_DIGITS = r"(?<![A-Za-z\d.])\d[\d.]*(?![\d.])(?![A-Z](?![A-Za-z]))"
"""A number in digits that is no part of a name: 30, 6.5 and 30GW, but not 5G, 4K, PM2.5."""

PLAN_NAME = f"[{NUMERALS}]{{1,2}}五"
"""The short name of a five-year plan: 十四五, 十五."""
PLAN_PERIOD = f"“?{PLAN_NAME}”?"
"""The same with or without quotes: “十四五”."""
EARLIER_TIME = f"(?:[去上前]年|{FOUR_DIGITS}年|{PLAN_PERIOD})"
"""When something was that the present is held against: 上年, 2020年, “十三五”."""


def writings(digit: int) -> str:
    """All the characters that write a whole number below ten: 2, ２, 二, 两."""
    return f"{digit}{_WRITTEN[digit]}"


def year_of(numeral: str) -> int:
    """The year that four digits name, in any of their forms."""
    return int(numeral.translate(_DIGITS))


def small_number(numeral: str) -> int:
    """The value of a whole number below a hundred: 5, １２, 十, 二十五."""
    tens, ten, units = numeral.partition("十")
    if not ten:
        return int(numeral.translate(_DIGITS))
    return int((tens or "1").translate(_DIGITS)) * 10 + int((units or "0").translate(_DIGITS))
