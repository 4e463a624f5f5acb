"""A text taken apart into furniture, headings, paragraphs and sentences."""

from __future__ import annotations

from collections.abc import Sequence

from policy_nlp.records.span import Span
from policy_nlp.text.document import Document, Heading, Sentence
from policy_nlp.text.furniture import furniture_of
from policy_nlp.text.heading_lines import heading_lines
from policy_nlp.text.headings import Numbering, is_opening, name_of, numbering_of
from policy_nlp.text.lines import lines_of
from policy_nlp.text.sentences import sentences_of

_ADDRESS = "各位代表"
_RANK_OF_PARTS = 4
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
        self._heads = heading_lines([line.of(text) for line in lines])

    def read(self) -> None:
        """Take every line apart, from the first on."""
        for number, line in enumerate(self.lines):
            numbering = self._heads.get(number)
            if numbering is not None:
                self._add_heading(numbering, line)
                self.sentences.append(Sentence(line.of(self.text), line, number, self._above()))
            else:
                self._read_paragraph(number)

    def _read_paragraph(self, number: int) -> None:
        """Take in the sentences of a line; a heading within it reaches to its end, and on where the line leads on."""
        text, spans = self.text, list(sentences_of(self.text, self.lines[number]))
        words = [text[span.start : span.end] for span in spans]
        if text.startswith(_ADDRESS, self.lines[number].start):
            self._close_passages()
        outer = len(self._open)
        above = self._above()
        for at, sentence in enumerate(words):
            span = spans[at]
            numbered = numbering_of(sentence) if is_opening(sentence) else None
            if numbered and _has_own_text(words, at, numbered[0]):
                self._add_heading(numbered[0], span)
                outer, above = min(outer, len(self._open) - 1), self._above()
            self.sentences.append(Sentence(sentence, span, number, above))
        if not self._leads(self.lines[number], outer):
            del self._open[outer:]

    def _close_passages(self) -> None:
        """An address to the delegates begins a new passage: what lies under the outermost parts is closed."""
        for depth, (numbering, _) in enumerate(self._open):
            if depth and numbering.rank > _RANK_OF_PARTS:
                del self._open[depth:]
                return

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
            if numbering.closes(other):
                del self._open[depth:]
                return

    def _above(self) -> tuple[Heading, ...]:
        """The headings that are open, outermost first."""
        return tuple([heading for _, heading in self._open])


def _has_own_text(sentences: Sequence[str], at: int, numbering: Numbering) -> bool:
    """Whether a numbered sentence has sentences of its own behind it, and is no item of a running list."""
    if at + 1 == len(sentences) or numbering_of(sentences[at + 1]) is not None:
        return False
    before = numbering_of(sentences[at - 1]) if at else None
    return before is None or before[0].form != numbering.form
