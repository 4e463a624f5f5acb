"""Which lines of a text are headings as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from policy_nlp.text.headings import (
    BARE,
    LONGEST_HEADING,
    UNDER_BARE,
    Numbering,
    alone_numeral,
    is_bare_heading,
    is_byline,
    is_ended,
    is_numbered_heading,
    is_own_title,
    is_title,
    numbering_of,
)

_MOST_TOGETHER = 2
_ENOUGH_TO_TELL = 12


def heading_lines(lines: Sequence[str]) -> dict[int, Numbering]:
    """The numbers of those `lines` that are headings, each with how it is numbered."""
    short = [line if len(line) <= LONGEST_HEADING else "" for line in lines]
    found = {number: kind for number, line in enumerate(short) if line and (kind := _numbered(lines, number))}
    found.update(_bare(lines, short, found))
    return found


def _numbered(lines: Sequence[str], number: int) -> Numbering | None:
    line = lines[number]
    if alone_numeral(line):
        return BARE
    numbered = numbering_of(line)
    if numbered is None or not is_numbered_heading(line, *numbered) or is_byline(line):
        return None
    return None if line.endswith("。") and _is_item(lines, number, numbered[0]) else numbered[0]


def _is_item(lines: Sequence[str], number: int, numbering: Numbering) -> bool:
    """Whether the next of its kind follows at once: the line is an item of a list, and heads nothing."""
    if number + 1 == len(lines):
        return True
    behind = numbering_of(lines[number + 1][:_ENOUGH_TO_TELL])
    return behind is not None and behind[0].form == numbering.form


def _bare(lines: Sequence[str], short: Sequence[str], numbered: dict[int, Numbering]) -> dict[int, Numbering]:
    """Headings without a number: at most two together, since more are the cells of a table."""
    found: dict[int, Numbering] = {}
    run: list[int] = []
    for number, line in enumerate(short):
        if line and number not in numbered and is_bare_heading(line) and not _is_head(lines, number):
            run.append(number)
            continue
        if 1 <= len(run) <= _MOST_TOGETHER and _stands_apart(lines, run, numbered):
            found.update({run[0]: BARE} | dict.fromkeys(run[1:], UNDER_BARE))
        run = []
    return found


def _is_head(lines: Sequence[str], number: int) -> bool:
    """Whether the line names the report or says who gave it, instead of heading a part of it."""
    line = lines[number]
    return is_own_title(line) or is_byline(line) or (number == 0 and is_title(line))


def _stands_apart(lines: Sequence[str], run: Sequence[int], numbered: dict[int, Numbering]) -> bool:
    """Whether the lines around are whole, so that those of `run` are no pieces of a sentence."""
    before, behind = run[0] - 1, run[-1] + 1
    if before >= 0 and before not in numbered and not is_ended(lines[before]) and not _is_head(lines, before):
        return False
    return behind < len(lines) and (behind in numbered or _is_paragraph(lines[behind]))


def _is_paragraph(line: str) -> bool:
    """Whether a line is running text that begins here."""
    return line[0] not in "，。、；：！？”’）》」』,;:!?)]" and (len(line) > LONGEST_HEADING or is_ended(line))
