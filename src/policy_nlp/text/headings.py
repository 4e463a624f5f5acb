"""Which lines and openings are headings, and how deep they lie."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from policy_nlp.text.offices import HEADS
from policy_nlp.text.tables import rows

LONGEST_HEADING = 70
_LONGEST_BARE = 36
_LONGEST_OPENING = 48
_FEWEST_WORDS = 4
_FIXED_RANKS = 3
_FIRST_HAN, _LAST_HAN = "\u3400", "\u9fff"
_OWN_TITLE = re.compile(r"政府工作报\s*告$")
REPORT = "(?:报告|总结|计划|要点|纲要|方案|汇报)"
"""What reports are called."""
_TITLE = re.compile(f"(?:工作|计划|预算|执行|情况).{{0,14}}{REPORT}(?:（.{{1,12}}）)?$")
_BYLINE = re.compile(
    r"[（(]?(?:——|—)?\s*(?:19|20)\d\d年(?:.{0,60}(?:会议|大会)上?[）)]?.{0,24}|\d{1,2}月\d{1,2}日在.{0,60})|.{0,24}(?:会议|大会)上[）)]?"
    rf"|.{{0,24}}(?:{HEADS}|总理|书记)\s*(?:\S{{1,4}}(?:\s\S{{1,3}})?)?"
)
_STOP, _MORE_BEHIND_STOP = re.compile("[。！？；]"), re.compile("[。！？；].")
_ALONE_NUMERAL = re.compile("[一二三四五六七八九十]{1,2}")
_NO_BARE_END = re.compile(r"[。！？；：:，、,;…《“（(]$|(?:的|了|是|把|将|关于|以及)$")
_NO_BARE_START = re.compile(
    r"[，。、；：！？”’）》」』,;:!?)\]%％]|(?!(?:19|20)\d\d年)\d|(?:要|将|把|使|并|也|还|又|就|而|但|我们|他们|它|以及|或者|的|了)"
)
_ENDED = re.compile(r"[。！？：；!?:;…”’」』）)》\]］]$")


@dataclass(frozen=True, slots=True)
class Numbering:
    """One way in which headings are numbered."""

    form: str
    rank: int
    heads_section: bool

    def closes(self, other: Numbering) -> bool:
        """Whether a heading of this kind ends the reach of an open one of kind `other`."""
        deeper = other.rank > self.rank and (self.rank <= _FIXED_RANKS or not self.heads_section)
        return other.form == self.form or deeper


BARE = Numbering("bare", 4, True)
UNDER_BARE = Numbering("under bare", 5, True)


@cache
def _numberings() -> tuple[re.Pattern[str], tuple[Numbering, ...]]:
    table = rows(__package__, "numbering.tsv")
    kinds = tuple(Numbering(row["form"], int(row["rank"]), row["opens"] == "section") for row in table)
    # A branch that begins with a character, and with no group, is passed over at once where another stands.
    return re.compile("|".join(f"(?:{row['pattern']})()" for row in table)), kinds


def numbering_of(line: str) -> tuple[Numbering, int] | None:
    """How `line` is numbered, and how long the number is; None where it has none."""
    pattern, kinds = _numberings()
    found = pattern.match(line)
    return None if found is None or found.lastindex is None else (kinds[found.lastindex - 1], found.end())


def is_own_title(line: str) -> bool:
    """Whether `line` is 政府工作报告 with or without a place and a year: a title wherever it stands."""
    return len(line) <= 60 and bool(_OWN_TITLE.search(line)) and numbering_of(line) is None


def is_title(line: str) -> bool:
    """Whether `line` may be the title of a report, a summary or a plan, if it stands at the head of the text."""
    return len(line) <= 60 and bool(_TITLE.search(line) or _OWN_TITLE.search(line))


def is_byline(line: str) -> bool:
    """Whether `line` says who gave the report, when and where."""
    return len(line) <= 80 and bool(_BYLINE.fullmatch(line))


def is_numbered_heading(line: str, numbering: Numbering, after_number: int) -> bool:
    """Whether a numbered `line` is a heading: short, and one phrase or one sentence."""
    name = line[after_number:].strip()
    if len(line) > LONGEST_HEADING or _MORE_BEHIND_STOP.search(name) or name.endswith(("；", "，", "、", "！", "？")):
        return False
    return bool(name) or (numbering.heads_section and not line.endswith(("、", ".", "．")))


def is_bare_heading(line: str) -> bool:
    """Whether `line` may be a heading without a number: a few words, no sentence."""
    return (
        len(line) <= _LONGEST_BARE
        and not _STOP.search(line)
        and not _NO_BARE_END.search(line)
        and not _NO_BARE_START.match(line)
        and sum(_FIRST_HAN <= character <= _LAST_HAN for character in line) >= _FEWEST_WORDS
    )


def is_ended(line: str) -> bool:
    """Whether a line of running text ends where a sentence may end; else the next line goes on with it."""
    return bool(_ENDED.search(line))


def is_opening(sentence: str) -> bool:
    """Whether a numbered first sentence is short enough to head its paragraph."""
    return len(sentence) <= _LONGEST_OPENING and sentence.endswith("。")


def name_of(line: str) -> str:
    """The heading's words without the stop that may close them."""
    return line.rstrip("。：: 　")


def alone_numeral(line: str) -> bool:
    """Whether the line is nothing but a numeral: 一, as some reports head their parts."""
    return bool(_ALONE_NUMERAL.fullmatch(line))
