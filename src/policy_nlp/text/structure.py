"""A text taken apart into furniture, headings, paragraphs and sentences."""

from __future__ import annotations

from collections.abc import Sequence

from policy_nlp.records.span import Span
from policy_nlp.text.document import Document, Heading, Sentence
from policy_nlp.text.furniture import furniture_of
from policy_nlp.text.headings import (
    BARE,
    LONGEST_HEADING,
    UNDER_BARE,
    Numbering,
    alone_numeral,
    is_bare_heading,
    is_numbered_heading,
    is_opening,
    is_title,
    name_of,
    numbering_of,
)
from policy_nlp.text.lines import lines_of
from policy_nlp.text.sentences import sentences_of

_LONGEST_LEAD = 150
"""A paragraph that a numbered opening heads, and no longer than this, leads in the paragraphs behind it."""


def structure(clean: str, damaged: Sequence[Span] = ()) -> Document:
    """The sentences, headings and furniture of `clean`; every line is a paragraph.

    A heading is a line of its own or the first, short sentence of a numbered paragraph; it is among the
    sentences too, since figures may stand in it.  Spans are exact and without white space at their ends.
    """
    lines = lines_of(clean)
    furniture = furniture_of(clean, lines)
    reader = _Reader(clean, [line for number, line in enumerate(lines) if number not in furniture])
    reader.read()
    return Document(
        text=clean,
        sentences=tuple(reader.sentences),
        headings=tuple(reader.headings),
        furniture=tuple(lines[number] for number in sorted(furniture)),
        damaged=tuple(damaged),
    )


class _Reader:
    """Reads the lines in order and keeps the headings that are open."""

    def __init__(self, text: str, lines: Sequence[Span]) -> None:
        self.text, self.lines = text, lines
        self.sentences: list[Sentence] = []
        self.headings: list[Heading] = []
        self._open: list[tuple[Numbering, Heading]] = []
        self._bare = self._bare_headings()

    def read(self) -> None:
        for number, line in enumerate(self.lines):
            numbering = self._heading_line(number)
            if numbering is not None:
                self._add_heading(numbering, line)
                self._add_sentence(line, number)
            else:
                self._read_paragraph(number)

    def _heading_line(self, number: int) -> Numbering | None:
        """How the line is numbered, if the whole of it is a heading."""
        line = self.lines[number]
        if line.end - line.start > LONGEST_HEADING:
            return None
        words = line.of(self.text)
        if number in self._bare:
            return UNDER_BARE if number - 1 in self._bare else BARE
        if alone_numeral(words):
            return BARE
        numbered = numbering_of(words)
        if numbered and is_numbered_heading(words, numbered[1]) and not is_title(words):
            return None if words.endswith("。") and self._is_item(number, numbered[0]) else numbered[0]
        return None

    def _is_item(self, number: int, numbering: Numbering) -> bool:
        """Whether the next of its kind follows at once: the line is an item of a list, and heads nothing."""
        if number + 1 == len(self.lines):
            return True
        behind = numbering_of(self.lines[number + 1].of(self.text)[:12])
        return behind is not None and behind[0].form == numbering.form

    def _bare_headings(self) -> frozenset[int]:
        """Lines of a few words before a longer line, at most two together: more are cells of a table."""
        bare = [self._may_be_bare(line) for line in self.lines]
        found: set[int] = set()
        start = 0
        while start < len(bare):
            end = start
            while end < len(bare) and bare[end]:
                end += 1
            if 1 <= end - start <= 2 and end < len(bare):
                found.update(range(start, end))
            start = end + 1
        return frozenset(found)

    def _may_be_bare(self, line: Span) -> bool:
        if line.end - line.start > LONGEST_HEADING:
            return False
        words = line.of(self.text)
        return is_bare_heading(words) and numbering_of(words) is None and not is_title(words)

    def _read_paragraph(self, number: int) -> None:
        spans = list(sentences_of(self.text, self.lines[number]))
        outer = len(self._open)
        for at, span in enumerate(spans):
            words = span.of(self.text)
            numbered = numbering_of(words)
            if numbered and is_opening(words) and self._has_more(spans[at + 1 :]):
                self._add_heading(numbered[0], span)
                outer = min(outer, len(self._open) - 1)
            self._add_sentence(span, number)
        if not self._leads(self.lines[number], outer):
            del self._open[outer:]

    def _has_more(self, behind: Sequence[Span]) -> bool:
        """Whether a sentence follows in the paragraph that is not the next item of the list."""
        return bool(behind) and numbering_of(behind[0].of(self.text)) is None

    def _leads(self, line: Span, outer: int) -> bool:
        """Whether the heading that the paragraph opened goes on behind it."""
        return line.end - line.start <= _LONGEST_LEAD and any(n.heads_section for n, _ in self._open[outer:])

    def _add_heading(self, numbering: Numbering, line: Span) -> None:
        self._close(numbering)
        words = name_of(line.of(self.text))
        heading = Heading(words, Span(line.start, line.start + len(words)), len(self._open) + 1)
        self._open.append((numbering, heading))
        self.headings.append(heading)

    def _close(self, numbering: Numbering) -> None:
        """Close the headings that the new one stands beside or above."""
        for depth, (other, _) in enumerate(self._open):
            if other.form == numbering.form or (other.rank > numbering.rank and not numbering.heads_section):
                del self._open[depth:]
                return

    def _add_sentence(self, span: Span, paragraph: int) -> None:
        self.sentences.append(Sentence(span.of(self.text), span, paragraph, tuple(h for _, h in self._open)))
