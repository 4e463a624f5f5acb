"""What a sentence inherits from the headings and openings above it: review or plan, and of which years."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from policy_nlp.language.periods import Period
from policy_nlp.measures.framing.frame import Frame, Role
from policy_nlp.measures.framing.headings import begins_anew, subject_of, telling_of
from policy_nlp.measures.framing.openings import Reach, opening_of
from policy_nlp.measures.framing.times import told_years
from policy_nlp.measures.vocabulary import either
from policy_nlp.text.characters import NUMERALS
from policy_nlp.text.document import Document, Heading, Sentence
from policy_nlp.text.numerals import FOUR_DIGITS

_ADDRESS = re.compile(r"\s*(?:各位代表|各位委员|同志们)[！!：:，]?\s*")
"""Whom a paragraph speaks to; what it says begins behind that: 各位代表！2025年，…."""
_DATES_A_FIGURE = re.compile(f"{FOUR_DIGITS}年(?![，：是])")
"""A year that says when one thing was so, and sets none apart from the others: 2025年森林覆盖率达到60%."""
_PLANNED = re.compile(
    r"(?<!即)(?!预期寿命|(?<=[^五][”》])计划(?![，,之以]|$)|(?<=[有成破过])计划|(?<=成年)计划|计划[之以][内外]|计划(?:任务|经济|体制|管理|调节|生育|单列|[内外]))"
    f"{either('cues', 'sentence planned')}"
    rf"|(?<![主重需首摘又])要(?!求|素|是)|(?<=[入出资款额])安排(?=[约近]?[\d{NUMERALS}])"
    # what has come from last year's is of this year
    rf"|[由从]去年的(?=[约近]?[\d{NUMERALS}百])(?![^，。；]*[到至](?:现在|目前))"
)
_ITEM = re.compile(f"\\s*(?:（[{NUMERALS}\\d]{{1,3}}）|第?[{NUMERALS}]{{1,2}}[、，是]|\\d{{1,2}}[.．、])")
"""How the paragraphs of a list begin that a sentence has announced: 采取以下措施：（一）…."""
_ASPECT = re.compile("[^，。；：]{2,12}方面，")
"""How a paragraph goes on to another aspect of what the one before told: 项目建设方面，…."""
_SUMMED = re.compile("(?<!全年)(?<!当年)(?:累计|共计|合计|总共|一共|(?<=[国省市区们先后])共(?![同享建有产和设]))")
_SEVERAL = 2
"""So many years told of one by one are summed up."""
_BUT_REALLY = "，实际"
"""Tells in a review what came of a plan: 计划建成30个，实际建成36个."""
_PAST = re.compile(f"(?<![比与同较于和按由从]){either('cues', 'sentence past')}")


def frames_of(document: Document, periods: Sequence[Sequence[Period]], year: int | None) -> Iterator[Frame]:
    """The frame of every sentence of the document, in order.

    `periods` are the expressions of time of each sentence; `year` is the year that the report plans.
    """
    held = _Held(subject_of(document, periods, year), year)
    for sentence, times in zip(document.sentences, periods, strict=True):
        if sentence.headings != held.headings:
            held.enter(sentence.headings)
        yield held.frame_of(sentence, times)


class _Held:
    """What holds for the next sentence: of the report's subject, of the section, and of its paragraph."""

    def __init__(self, subject: Frame, year: int | None) -> None:
        self.headings: tuple[Heading, ...] = ()
        self._year = year
        self._subject = self._section = self._paragraph = subject
        self._told: Frame | None = None
        self._heading_role: Role | None = None
        self._paragraph_number = -1
        self._before: Frame | None = None
        self._announced = False
        self._single_years: set[int | None] = set()
        """Of which years sentences of the paragraph have told, one by one."""
        self._opened = False
        """Whether a sentence, and no heading, has said that what is told is of last year."""

    def enter(self, headings: tuple[Heading, ...]) -> None:
        """Go on under other headings."""
        telling = telling_of(headings, self._year)
        if telling is not None and telling != self._told:
            self._section, self._heading_role = telling, telling.role
        elif telling is None and self._told is not None and begins_anew(self.headings, headings, self._year):
            reviewed = self._section.role == "review"
            self._section = self._subject if reviewed else replace(self._section, firm=False)
            self._heading_role = None
        elif self._opened and self._told is None and begins_anew((), headings, self._year):
            self._section, self._opened = self._subject, False
        self.headings, self._told = headings, telling or self._told

    def frame_of(self, sentence: Sentence, periods: Sequence[Period]) -> Frame:
        """The frame of the next sentence, with `periods` in it, which may change what holds for those behind it."""
        first = sentence.paragraph != self._paragraph_number
        if first:
            self._paragraph_number, self._paragraph = sentence.paragraph, self._section
            self._single_years.clear()
            self._before = self._before if _ASPECT.match(sentence.text) else None
            if _ADDRESS.fullmatch(sentence.text):
                self._paragraph_number = -1
            self._announced = self._announced and _ITEM.match(sentence.text) is not None
        opened = opening_of(sentence, periods, self._paragraph, first, self._year)
        frame = self._paragraph
        if opened is not None:
            frame, reach = opened
            if frame.dated and frame.start == frame.end:
                self._single_years.add(frame.end)
            self._let_reach(frame, reach, first and not _DATES_A_FIGURE.match(sentence.text))
        elif self._sums_up(sentence.text):
            frame = self._section
        if frame.role is None:
            frame = _by_words(sentence.text, self._before, self._year, announced=self._announced)
            self._announced = self._announced or (frame.role == "plan" and sentence.text.rstrip().endswith("："))
        self._before = frame
        return frame

    def _sums_up(self, sentence: str) -> bool:
        """Whether a sentence behind those of single years sums up all that are reviewed.

        1998年，…。2001年，…。共精简30人; behind those of one year, it sums up this year.
        """
        told, section = self._paragraph, self._section
        if (
            len(self._single_years) < _SEVERAL
            or told.start != told.end
            or section.role != "review"
            or section.start == section.end
        ):
            return False
        return told.role == "review" and _SUMMED.search(sentence) is not None

    def _let_reach(self, frame: Frame, reach: Reach, opens: bool) -> None:
        """Let what opens a sentence hold as far as it reaches; where it `opens` a paragraph, it may open a part of the
        section too."""
        section = self._section
        if reach == "section" and self._is_some_of_those_told(frame):
            reach = "paragraph"
        if reach != "sentence":
            self._paragraph = frame
        if reach == "section" and self._heading_role in (None, frame.role):
            so_far = section.so_far and frame.end != self._year
            self._section = replace(frame, parts=section.parts, so_far=so_far)
            self._opened = frame.role == "review" and frame.start == frame.end
        elif opens and frame.role == section.role and (frame.start, frame.end) in section.parts:
            self._section = replace(section, start=frame.start, end=frame.end)
            self._paragraph = frame

    def _is_some_of_those_told(self, frame: Frame) -> bool:
        """Whether a frame covers only the last few of the years that the heading reviews: 近两年, of five."""
        told = self._told
        if told is None or told.role != "review" or frame.role != "review" or frame.start == frame.end:
            return False
        return (told.start or 9999) < (frame.start or 0) and frame.end == told.end


def _by_words(sentence: str, before: Frame | None, year: int | None, *, announced: bool) -> Frame:
    """The frame of a sentence that nothing above it tells: of its own words, or of the sentence before it.

    `announced` says that it stands in a list of what is to be done.
    """
    if before is not None and before.role == "plan" and before.source != "words" and not _PAST.search(sentence):
        return before
    planned = (announced and _PAST.search(sentence) is None) or _PLANNED.search(sentence) is not None
    planned = planned and _BUT_REALLY not in sentence
    role: Role = "plan" if planned else "review"
    source = "今年" if role == "plan" and "今年" in sentence else "words"
    return Frame(role, *told_years(role, None, "", year), source)
