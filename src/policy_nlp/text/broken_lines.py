"""Line breaks inside sentences: from PDF pages, page images, and links or notes that stood in the sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import inf

from policy_nlp.records.span import Span, span_at
from policy_nlp.text.alignment import Edit
from policy_nlp.text.characters import HAN

KIND = "lines"

LINE = re.compile("[^\n]+")
HIDDEN = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
SPACE = " \t\r\u00a0\u3000" + HIDDEN
PAGE_NUMBER = re.compile(
    "[—\\-－–·]{1,2} {0,3}[0-9]{1,4} {0,3}[—\\-－–·]{1,2}"
    "|第 {0,2}[0-9]{1,4} {0,2}页(?:.{0,3}共 {0,2}[0-9]{1,4} {0,2}页)?"
)
"""A line with nothing else."""
BARE_PAGE_NUMBER = re.compile(f"{PAGE_NUMBER.pattern}|[0-9]{{1,3}}|[0-9]{{1,3}} ?/ ?[0-9]{{1,3}}")
"""The same in wrapped text, where no table is to be feared."""

ENDS_SENTENCE = re.compile("[。！？；：…!?;:][”’」』）)》]{0,3}$")
OPENS = frozenset("《“‘（〔「『(")
"""A line that ends with one of these is surely not at its end."""
CLOSES = frozenset("，、。；：！？》”’）〕」』)")
"""A line that begins with one of these surely continues the one before."""
GOES_ON = re.compile("[的等是]")
"""How a paragraph hardly begins, but a sentence behind a link may go on."""
CLOSES_QUOTE = frozenset("》”’）〕」』)")
STARTS_ANEW = re.compile(
    "第[一二三四五六七八九十百0-9]{1,4}[章节条编篇部]|[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十0-9]{1,3}[）)]"
    "|[0-9]{1,2}(?:、|[.．](?![0-9]))|[①-⑳●◆■★▲○·•—－*]|各位代表|附件|附：|备注|注[:：]|来源|责任编辑|编辑|记者"
)
"""A heading, an item of a list, a salutation or page furniture."""
RUNS_ON = re.compile(f"[，、的和与及]$|(?:{HAN}|[”》）]),$")
"""A line that ends so and is long enough to be running text is not at its end."""
NUMBER_ENDS = re.compile("[0-9][.．]?$")
GOES_WITH_NUMBER = re.compile("[0-9.．多余%％‰万亿千百十元个人户家公平吨亩斤克米年月日位项条座名辆套次倍]")
LETTER_ENDS = re.compile("[A-Za-z]$")
IN_BRACKET = re.compile("[(（][^)）]{0,8}$")
ALL_HAN = re.compile(f"{HAN}+")

LONG = 15
"""Characters that a line has at least when it is a part of running text and not a heading, a cell or a button."""
FULL = 0.9
"""Share of the text's width from which a line may have been broken because it was full."""
NARROWEST, WIDEST = 30, 120
"""Widths (a Chinese character counts 2) that wrapped text has; wider lines are whole paragraphs."""
FULL_SHARE = 0.4
"""Share of full lines from which a text counts as wrapped."""
SPACED_SHARE = 0.7
"""Share of sentence-ending lines with a blank line behind them from which blank lines part the paragraphs."""
INDENTED_SHARE = 0.05
"""Share of indented lines in wrapped text from which every paragraph has its indent."""
DOUBLED_SHARE = 0.95
"""Share of all lines with a blank line behind them from which these were set so and part nothing."""
LEAST_LINES = 6


@dataclass(slots=True)
class _Line:
    """A line with content; `span` leaves out the spaces around it."""

    text: str
    span: Span
    indented: bool
    gap: str
    """What stands between this line and the next one with content."""
    ended: bool
    """Whether it ends where a sentence ends."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """How the text was laid out."""

    full_width: float = inf
    """Width from which a line of wrapped text is full; no line is where the text is not wrapped."""
    wrapped: bool = False
    indented: bool = False
    """Whether every paragraph of the wrapped text begins with an indent."""
    spaced: bool = False
    """Whether blank lines part the paragraphs, so that a single break stands inside one."""
    doubled: bool = False
    """Whether every line of the wrapped text has a blank one behind it."""


def find(text: str) -> list[Edit]:
    """Edits that take out the breaks (and page numbers) that part a sentence."""
    lines = _lines(text, PAGE_NUMBER)
    layout = _layout(lines)
    if layout.wrapped:
        lines = _lines(text, BARE_PAGE_NUMBER)
    edits, length = [], 0
    for line, following, third in zip(lines, lines[1:], [*lines[2:], None], strict=False):
        if line.ended and not layout.indented and following.text[0] not in CLOSES_QUOTE:
            length = 0
            continue
        length += len(line.text)
        if _continues(line, following, length, layout) or _stood_within(line, following, third, length):
            between = " " if parts_words(line.text, following.text) else ""
            edits.append(Edit(Span(line.span.end, following.span.start), between, KIND))
        else:
            length = 0
    return edits


def _lines(text: str, page_number: re.Pattern[str]) -> list[_Line]:
    """The lines with content; page numbers count as gaps."""
    found: list[tuple[str, Span, bool]] = []
    for match in LINE.finditer(text):
        line = match[0]
        content = line.strip(SPACE)
        if content and not page_number.fullmatch(content):
            start = match.start() + len(line) - len(line.lstrip(SPACE))
            indented = line.startswith(("\u3000", "  ", "\t"))
            found.append((content, span_at(start, start + len(content)), indented))
    starts = [*(span.start for _, span, _ in found[1:]), len(text)][: len(found)]
    return [
        _Line(content, span, indented, text[span.end : start], ENDS_SENTENCE.search(content[-4:]) is not None)
        for (content, span, indented), start in zip(found, starts, strict=True)
    ]


def _layout(lines: list[_Line]) -> _Layout:
    """How lines are laid out: how wide a full one is where most of these break within sentences, and their gaps."""
    if len(lines) < LEAST_LINES:
        return _Layout()
    ending = [line.gap for line in lines if line.ended]
    spaced = len(ending) >= LEAST_LINES and sum(gap.count("\n") > 1 for gap in ending) >= SPACED_SHARE * len(ending)
    widths = [_width(line.text) for line in lines]
    full_width = FULL * sorted(widths)[int(0.95 * (len(widths) - 1))]
    full = [line for line, width in zip(lines, widths, strict=True) if width >= full_width]
    broken = sum(not line.ended for line in full)
    if not NARROWEST <= full_width <= WIDEST or len(full) < FULL_SHARE * len(lines) or broken < len(full) / 2:
        return _Layout(spaced=spaced)
    indented = sum(line.indented for line in lines)
    doubled = spaced and sum(line.gap.count("\n") > 1 for line in lines) >= DOUBLED_SHARE * len(lines)
    is_indented = INDENTED_SHARE * len(lines) <= indented <= len(lines) / 2
    return _Layout(full_width, True, is_indented, spaced and not doubled, doubled)


def _width(text: str) -> float:
    """Half-width columns of `text`: UTF-8 has three bytes for a Chinese character and one for a digit."""
    return (len(text) + len(text.encode("utf-8", "replace"))) / 2


def _continues(line: _Line, following: _Line, length: int, layout: _Layout) -> bool:
    """Whether `following` belongs to the sentence of `line`; `length` counts what was joined to it before."""
    if "\t" in line.text or "\t" in following.text:
        return False  # rows of a table
    breaks = 1 if layout.doubled and line.gap.count("\n") == 2 else line.gap.count("\n")
    blank = breaks > 1 and not line.gap.strip(" \t\r\n\u3000")
    if line.ended:
        within = layout.indented and not following.indented and not STARTS_ANEW.match(following.text)
        return not blank and (within or following.text[0] in CLOSES_QUOTE)
    if line.text[-1] in OPENS or (following.text[0] in CLOSES and not blank):
        return True
    if following.indented or STARTS_ANEW.match(following.text):
        return False
    if RUNS_ON.search(line.text[-2:]):
        return length >= LONG
    if blank:
        return False
    if breaks > 1:
        return length >= LONG
    return _is_broken(line, following, length, layout)


def _is_broken(line: _Line, following: _Line, length: int, layout: _Layout) -> bool:
    """Whether a single break between lines that could each stand alone is one inside a sentence."""
    if _width(line.text) >= layout.full_width or (layout.indented and length >= LONG):
        return True
    if length < LONG:
        return layout.spaced and _lost_its_last(line, following)
    if NUMBER_ENDS.search(line.text[-2:]):
        return layout.spaced or bool(GOES_WITH_NUMBER.match(following.text))
    if LETTER_ENDS.search(line.text[-1]) and following.text[0].isdigit():
        return True
    return layout.spaced or bool(GOES_ON.match(following.text))


def _stood_within(line: _Line, following: _Line, third: _Line | None, length: int) -> bool:
    """Whether `following` is a word that was set off from its sentence: a link, or a name in bold."""
    return (
        third is not None
        and third.text[0] in CLOSES
        and length >= LONG > len(following.text)
        and line.gap.count("\n") == following.gap.count("\n") == 1
        and not line.ended
        and not STARTS_ANEW.match(following.text)
    )


def _lost_its_last(line: _Line, following: _Line) -> bool:
    """Whether a line of a title broke before its last character."""
    ends_paragraph = following.gap.count("\n") > 1
    return ends_paragraph and len(following.text) == 1 and bool(ALL_HAN.fullmatch(line.text + following.text))


def parts_words(before: str, behind: str) -> bool:
    """Whether the break stood between two words in Latin letters, and not within a bracketed reading."""
    letters = before[-1].isascii() and before[-1].isalpha() and behind[0].isascii() and behind[0].isalpha()
    return letters and not IN_BRACKET.search(before[-9:])
