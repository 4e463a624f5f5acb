"""What a sentence inherits from the headings and openings above it: review or plan, and of which years."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from policy_nlp.language.periods import Period, find_periods
from policy_nlp.text.document import Document, Heading, Sentence
from policy_nlp.text.tables import rows

Role = Literal["review", "plan"]


@dataclass(frozen=True, slots=True)
class Frame:
    """What holds for the figures of a sentence unless it says otherwise.

    `role` is None where neither heading nor opening tells; `start` and `end` are years; `source` is the word
    that decided.
    """

    role: Role | None
    start: int | None
    end: int | None
    source: str = ""
    firm: bool = False
    """Whether the sentence itself or a heading of one meaning said so, not a mixed heading."""


@dataclass(frozen=True, slots=True)
class _Cue:
    word: str
    role: Role
    years: str


@lru_cache(maxsize=1)
def _cues() -> tuple[re.Pattern[str], dict[str, _Cue]]:
    table = {r["cue"]: _Cue(r["cue"], "review" if r["role"] == "review" else "plan", r["years"]) for r in rows(__package__, "frames.tsv")}
    return re.compile("|".join(sorted(map(re.escape, table), key=len, reverse=True))), table


def frames_of(document: Document, year: int | None) -> Iterator[Frame]:
    """The frame of every sentence of the document, in order; `year` is the year that the report plans."""
    state = Frame(None, None, None)
    headings: tuple[Heading, ...] = ()
    paragraph, opened = -1, state
    for sentence in document.sentences:
        if sentence.headings != headings:
            state = _under_headings(sentence.headings, headings, state, year)
            headings, opened = sentence.headings, state
        if sentence.paragraph != paragraph:
            paragraph = sentence.paragraph
            opened = state
        own = _opening(sentence.text, year, opened)
        if own is not None:
            opened = own
            if not state.firm or own.role == state.role:
                state = own if not state.firm else state
        yield opened


def _under_headings(now: Sequence[Heading], before: Sequence[Heading], state: Frame, year: int | None) -> Frame:
    """The frame that the innermost telling heading sets; what held before where none tells."""
    for heading in reversed(now):
        frame = _frame_of_heading(heading.text, year)
        if frame is not None:
            return frame
    return state if now and before and now[0] == before[0] else replace(state, firm=False)


def _frame_of_heading(text: str, year: int | None) -> Frame | None:
    pattern, table = _cues()
    roles = {table[m.group()].role for m in pattern.finditer(text)}
    periods = find_periods(text, year)
    ends = [p.end_year for p in periods if p.end_year is not None]
    if year is not None and ends:
        roles |= {"plan" if end >= year else "review" for end in ends}
        if len(ends) > 1 or len(roles) == 1:
            roles = {"plan" if end >= year else "review" for end in ends} or roles
    if len(roles) != 1:
        return Frame(None, None, None, text) if roles else None
    role: Role = "plan" if "plan" in roles else "review"
    start, end = _years(role, periods[0] if periods else None, "", year)
    return Frame(role, start, end, text, firm=True)


def _years(role: Role, period: Period | None, hint: str, year: int | None) -> tuple[int | None, int | None]:
    if period is not None and period.end_year is not None:
        return period.start_year, period.end_year
    if year is None:
        return None, None
    spans = {"last": (year - 1, year - 1), "five": (year - 5, year - 1), "three": (year - 3, year - 1), "this": (year, year), "coming": (year, year + 4)}
    if hint in spans:
        return spans[hint]
    return (year, year) if role == "plan" else (year - 1, year - 1)


_OPENING = 30


def _opening(sentence: str, year: int | None, held: Frame) -> Frame | None:
    """The frame that the first words of a sentence set for it and for what follows it."""
    head = re.split(r"[，,。：:；]", sentence, maxsplit=1)[0][:_OPENING]
    pattern, table = _cues()
    cue = next((table[m.group()] for m in pattern.finditer(head)), None)
    periods = [p for p in find_periods(head, year) if p.end_year is not None]
    if cue is None and not periods:
        goal = re.search(r"(?:主要|预期|奋斗|发展|具体)?目标(?:是|为)?：", sentence)
        if goal and held.role != "plan":
            start, end = _years("plan", None, "", year)
            return Frame("plan", start, end, goal.group(), True)
        return None
    if periods and year is not None:
        period = periods[0]
        assert period.end_year is not None
        role: Role = "plan" if period.end_year >= year else "review"
        if len(head) - (period.span.end - period.span.start) > 16 and period.span.start > 4:
            return None
        return Frame(role, period.start_year, period.end_year, head, True)
    if cue is None or cue.word in ("成绩", "成就", "重点工作", "主要任务"):
        return None
    start, end = _years(cue.role, None, cue.years, year)
    if cue.role == held.role and not cue.years:
        return None
    return Frame(cue.role, start, end, cue.word, True)
