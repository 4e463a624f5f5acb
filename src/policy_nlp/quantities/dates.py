"""Dates and spans of dates: 2024—2026年, 1至9月, 一九八二年, 20世纪, 八十年代."""

from __future__ import annotations

import re

_TO = " ?[—–\\-~～至到、和与及/]{1,2} ?"
_YEAR = "(?:1[89]|20)[0-9]{2}"
_PART = "(?:度|代|底|末|初|间)?"
_MONTH_PART = "(?:份|底|末|初|[上中下]旬)?"
_HAN_DIGIT = "[零〇一二三四五六七八九]"
_HAN_SMALL = "[一二三四五六七八九十]"
_HAN_YEAR = f"(?:{_HAN_DIGIT}{{4}}|{_HAN_DIGIT}{{2}})"
_VAGUE_YEARS = "(?:一二|二三|三四|四五|五六|六七|七八|八九|三五)年"

_ARABIC = re.compile(
    # Most numbers are no dates: what may stand behind the first digits of one is looked at before all else.
    rf"(?=[0-9]{{1,4}} ?[年月日号世时∶:：/—–\-~～至到、和与及]|{_YEAR}\.)(?:"
    rf"{_YEAR}(?:年?{_TO}{_YEAR}|{_TO}[0-9]{{2}}(?![0-9.])){{0,9}} ?年(?![期均]){_PART}"
    rf"(?: ?[0-9]{{1,2}} ?月{_MONTH_PART})?(?: ?[0-9]{{1,2}} ?[日号])?"
    rf"|{_YEAR}{_TO}{_YEAR}(?![0-9.]| ?[^年，。；、）\s])"
    rf"|{_YEAR}[-/.][0-9]{{1,2}}[-/.][0-9]{{1,2}}(?![0-9])"
    r"|[1-9]0 ?年代"
    rf"|[0-9]{{1,2}}(?: ?月份?)?(?:{_TO}[0-9]{{1,2}})? ?月{_MONTH_PART}(?: ?[0-9]{{1,2}} ?[日号])?"
    rf"(?:{_TO}(?:[0-9]{{1,2}} ?月)?[0-9]{{1,2}}[日号])?"
    rf"|[0-9]{{1,2}}(?:{_TO}[0-9]{{1,2}})?(?:日(?!内|均|以|之|左|、)|号)"
    r"|[0-9]{1,2} ?世纪(?:[0-9]0年代|[一二三四五六七八九]十年代)?"
    r"|[0-9]{1,2}时(?![间段期候代])(?:[0-9]{1,2}分)?"
    r"|[0-9]{1,2}[∶:：][0-5][0-9](?:[∶:：][0-5][0-9])?(?![0-9.∶:：])"
    ")"
)
_HAN = re.compile(
    "(?=[零〇一二三四五六七八九十]{1,4}[年月日世—–\\-~～至到、和与及/ ])"
    f"(?!{_VAGUE_YEARS})(?:"
    rf"{_HAN_YEAR}(?:年?{_TO}{_HAN_YEAR}){{0,9}}年{_PART}(?:{_HAN_SMALL}{{1,2}}月{_MONTH_PART}(?:{_HAN_SMALL}{{1,3}}日)?)?"
    rf"|{_HAN_SMALL}十?年代"
    rf"|{_HAN_SMALL}{{1,3}}世纪(?:{_HAN_SMALL}十年代)?"
    rf"|{_HAN_SMALL}{{1,2}}(?:月?{_TO}{_HAN_SMALL}{{1,2}})?月{_MONTH_PART}(?:{_HAN_SMALL}{{1,3}}日)?"
    rf"|{_HAN_SMALL}{{1,3}}日"
    ")"
)


def date_end(text: str, at: int) -> int:
    """Where a date or a span of dates that begins at `at` ends; `at` itself where none does."""
    found = (_ARABIC if text[at] in "0123456789" else _HAN).match(text, at)
    return found.end() if found else at
