"""Numbers that count nothing: in names, versions, grades, document and telephone numbers, lists and set phrases."""

from __future__ import annotations

import re

from policy_nlp.quantities.number import Number
from policy_nlp.quantities.tables import by_first, by_last, rows
from policy_nlp.quantities.units import Unit

_ROWS = rows("names.tsv")
_BEFORE = by_last(row["words"] for row in _ROWS if row["how"] == "before")
_BEFORE_BARE = by_last(row["words"] for row in _ROWS if row["how"] == "before_bare")
_AFTER = by_first(row["words"] for row in _ROWS if row["how"] == "after")
_PHRASES: dict[str, list[tuple[str, int]]] = {}
"""Set phrases with a place in them, by the two characters there (one where the phrase ends with it)."""
for _row in _ROWS:
    if _row["how"] == "phrase":
        for _place in range(len(_row["words"])):
            _PHRASES.setdefault(_row["words"][_place : _place + 2], []).append((_row["words"], _place))

_COUNTING = {"number", "count", "place", "people", "bandwidth", "power", "computing", "time"}
"""What a number after a Latin letter may seem to count without counting it: C919, A4, G20国."""
_CLOSING_QUOTES = frozenset('”’」』"》')
_NEVER_A_NAME = {"share", "points", "money", "multiple"}
_OF_A_PLAN = re.compile("(?:行动|计划|规划|纲要|攻坚|大计)")
_OF_A_CIRCLE = re.compile("[^，。；、0-9]{0,8}圈|(?:服务|步行)?半径")
_OF_A_MEETING = re.compile("(?:[一二三四五六七八九十]中)?(?:全会|会议|全体会议|(?:全国)?代表大会|党代会|人大|历次)")
_STANDS_FREE = re.compile(
    "[，。；、！？：,;!?:）)”’\\s]|$|左右|以上|以下|以内|上下|之[间内]|缩小|扩大|提[升高]|下?降|增|[上回]升|变|争|[到至和与或的为]"
)
"""What may follow a whole number without unit: elsewhere it is the beginning of a name (331边防路)."""
_NAMED_BY = "大"
_MORE_SO, _SO_BEFORE = (
    re.compile("[^，。；、]{2,8}[，、和][二三四五六七八九十两][大个座条]"),
    re.compile("[二三四五六七八九]大[^，。；、]{2,8}[，、]$"),
)
_HOTLINE = re.compile("(?:12[0-9]{3}|9[56][0-9]{3,4})$")


def is_name(text: str, number: Number, unit: Unit, end: int) -> bool:
    """Whether `number`, with its `unit` up to `end`, belongs to a name, a label or a set phrase."""
    start = number.start
    if _follows_label(text, start, unit) or (in_phrase(text, start) and not _is_of_a_list(text, unit, start, end)):
        return True
    if start and text[start - 1] in '“‘「『"《' and unit.dimension not in _NEVER_A_NAME and _closes_soon(text, end):
        return True
    if unit.name in ("届", "次") and _OF_A_MEETING.match(text, end):
        return True
    return names_with_unit(text, unit, end) or (not unit.name and _is_label(text, number))


def _is_of_a_list(text: str, unit: Unit, start: int, end: int) -> bool:
    """Whether 十大 counts beside other things so counted: 十大钢铁基地，八大煤炭基地."""
    if unit.name != _NAMED_BY:
        return False
    return _MORE_SO.match(text, end) is not None or _SO_BEFORE.search(text, max(0, start - 14), start) is not None


def names_with_unit(text: str, unit: Unit, end: int) -> bool:
    """Whether what follows a unit makes it part of a name: 三年行动, 15分钟生活圈, 500米半径覆盖率."""
    if unit.dimension not in ("time", "length"):
        return False
    return bool(_OF_A_CIRCLE.match(text, end) or (unit.dimension == "time" and _OF_A_PLAN.match(text, end)))


def in_phrase(text: str, at: int) -> bool:
    """Whether the character at `at` stands in a set phrase: 千家万户, 三门峡."""
    for here in (text[at : at + 2], text[at]):
        for phrase, place in _PHRASES.get(here, ()):
            if at >= place and text.startswith(phrase, at - place):
                return True
    return False


def _follows_label(text: str, start: int, unit: Unit) -> bool:
    """Whether what stands before makes the number part of a name: 第5, C919, 3+2."""
    if not start:
        return False
    before = text[start - 1]
    if before.isascii() and before.isalpha() and unit.dimension in _COUNTING:
        return True
    labels = _BEFORE.get(before)
    if labels and text.endswith(labels, 0, start):
        return True
    labels = None if unit.name else _BEFORE_BARE.get(before)
    return labels is not None and text.endswith(labels, 0, start)


def _closes_soon(text: str, end: int) -> bool:
    return not _CLOSING_QUOTES.isdisjoint(text[end : end + 14])


def _is_label(text: str, number: Number) -> bool:
    """Whether a number that no unit follows is a label: a version, a telephone number, a year, a list number."""
    end, written = number.end, number.written
    after = text[end : end + 1]
    if after in _AFTER and any(text.startswith(word, end) for word in _AFTER[after]):
        return number.magnitude == 0 or after not in "级+＋"
    if number.han or number.magnitude or number.vague is not None:
        return False
    if after == "." and text[end + 1 : end + 2].isdigit():
        return True
    if after and ((after.isascii() and after.isalnum()) or after in "〕】］]"):
        return True
    if "." not in written and not _STANDS_FREE.match(text, end):
        return True
    return _is_year_or_code(written) or _is_list_number(text, number.start, end)


def _is_year_or_code(written: str) -> bool:
    whole = written.isdigit()
    leading_zero = whole and len(written) > 1 and written[0] == "0"
    year = whole and len(written) == 4 and "1800" <= written <= "2100"
    return leading_zero or year or written.endswith(".0") or len(written) > 7 or bool(_HOTLINE.match(written))


def _is_list_number(text: str, start: int, end: int) -> bool:
    """Whether the number opens an item (1. 1、 （1）) or stands alone on its line, as a page number does."""
    before, after = text[start - 1 : start] or "\n", text[end : end + 1] or "\n"
    opens = before in "\n\r（( \u3000。；∶"
    return (opens and after in "、.．）)\n\r") or (before in "（(" and after in "）)")
