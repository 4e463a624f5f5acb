"""Numbers that are no quantities: dates, versions, document numbers, set phrases, names with numbers."""

from __future__ import annotations

import re

from policy_nlp.quantities.numbers import Number
from policy_nlp.quantities.tables import rows
from policy_nlp.quantities.units import Unit

_DAY = "[0-9]{1,2}"
_DASH = " ?[—–\\-－~～至到、和与及/.]{1,2} ?"
_YEAR = "(?:1[89]|20)[0-9]{2}"
_HAN_DIGIT = "[零〇○一二三四五六七八九]"
_CALENDAR = re.compile(
    rf"{_YEAR}(?: ?年)?(?:{_DASH}(?:{_YEAR}|[0-9]{{2}}))? ?(?:年(?![期均])(?:度|底|末|初)?)(?: ?{_DAY} ?月(?:份|底)?)?(?: ?{_DAY} ?[日号])?"
    rf"|{_YEAR}{_DASH}{_YEAR}(?![0-9.])"
    rf"|{_YEAR}[-/.][0-9]{{1,2}}[-/.][0-9]{{1,2}}(?![0-9])"
    rf"|[1-9]0 ?年代"
    rf"|{_DAY}(?: ?月份?)?(?:{_DASH}{_DAY})? ?月(?:份|底|末|初|中旬|上旬|下旬)?(?: ?{_DAY} ?[日号])?(?:{_DASH}(?:{_DAY} ?月)?{_DAY}[日号])?"
    rf"|{_DAY}(?:{_DASH}{_DAY})?(?:日|号)(?!线|楼|院|文|公路|机|型|站)"
    rf"|(?:[0-9]{{1,2}}|[一二三四五六七八九十]{{1,3}}) ?世纪(?:[0-9一二三四五六七八九十]{{1,2}}十?年代)?"
    rf"|{_HAN_DIGIT}{{2,4}}(?:{_DASH}{_HAN_DIGIT}{{2,4}})?年(?:度|代|底|末|初)?(?:[一二三四五六七八九十]{{1,2}}月)?(?:[一二三四五六七八九十]{{1,3}}日)?"
    rf"|[一二三四五六七八九]十年代"
    rf"|[一二三四五六七八九十]{{1,2}}(?:{_DASH}[一二三四五六七八九十]{{1,2}})?月(?:份|底|末|初)?(?:[一二三四五六七八九十]{{1,3}}日)?"
    rf"|[一二三四五六七八九十]{{1,3}}日(?=[，。、；在于是上下，至到])"
)
_NAMED = re.compile("热线|国道|省道|高速|报警|平台|节气|强(?![度化])|型|版|代(?![表替])|号(?!召)|[A-Za-z]|[×xX*][0-9]")
_NAMEABLE = {"number", "count", "place", "people", "bandwidth", "power", "computing"}
"""What a number after a Latin letter may seem to count without counting it: C919, A4, G20国."""
_TIMED = re.compile("(?:行动|计划|规划|纲要|行動|期间)")
_CIRCLE = re.compile(".{0,6}圈")
_PHRASES: dict[str, list[tuple[str, int]]] = {}
for _row in rows("names.tsv"):
    for _at, _character in enumerate(_row["phrase"]):
        _PHRASES.setdefault(_character, []).append((_row["phrase"], _at))


def calendar_end(text: str, at: int) -> int:
    """Where a date or span of dates that begins at `at` ends; `at` where none does."""
    found = _CALENDAR.match(text, at)
    return found.end() if found else at


def is_name(text: str, number: Number, unit: Unit) -> bool:
    """Whether the number belongs to a name, a version, a document number, a grade or a set phrase."""
    start, end = number.start, number.end
    before = text[start - 1 : start]
    if before and (before in "第每双〔[【#+＋_×." or before.isascii() and before.isalnum()):
        return True
    for phrase, offset in _PHRASES.get(text[start], ()):
        if start >= offset and text.startswith(phrase, start - offset):
            return True
    if before in "“‘「『\"" and unit.dimension not in ("share", "points", "money") and _closed(text, end):
        return True
    if unit.dimension == "time":
        return bool(_TIMED.match(text, end + len(unit.name)) or _CIRCLE.match(text, end) )
    if unit.name == "公里" and _CIRCLE.match(text, end):
        return True
    if unit.name:
        return False
    return _bare_name(text, number)


def _closed(text: str, end: int) -> bool:
    """Whether a closing quote follows soon."""
    return any(mark in text[end : end + 12] for mark in "”’」』\"")


def _bare_name(text: str, number: Number) -> bool:
    """The same for a number that no unit follows."""
    start, end, digits = number.start, number.end, number.digits
    if text[end : end + 1] == "级":
        return not number.magnitude
    if _NAMED.match(text, end) or text[start - 2 : start] == "工业" or digits.endswith(".0") or len(digits) > 7:
        return True
    if number.han or number.magnitude or not digits:
        return False
    after, before = text[end : end + 1], text[start - 1 : start]
    listed = after in "、.．）)」]】" and (not before or before in "\n（( 　。；：")
    alone = (not before or before in "\n\r") and (not after or after in "\n\r")
    year = len(digits) == 4 and digits.isdigit() and "1800" <= digits <= "2100"
    return listed or alone or year or (digits[0] == "0" and digits[1:2] != "." and len(digits) > 1)
