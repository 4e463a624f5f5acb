"""A report's text, taken apart into sections, paragraphs and sentences."""

from __future__ import annotations

from dataclasses import dataclass, field

from policy_nlp.records.span import Span


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that names what follows it; `level` 1 is the outermost."""

    text: str
    span: Span
    level: int


@dataclass(slots=True)
class Sentence:
    """A sentence of the clean text.

    `paragraph` numbers the paragraphs from 0; `headings` are those above the sentence, outermost first.
    """

    text: str
    span: Span
    paragraph: int
    headings: tuple[Heading, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """The clean text with its structure; all spans are in the clean text.

    `furniture` are the places that belong to the page and not to the report (toolbar, editors' line),
    `damaged` those that could not be put right: no sentence covers the first, no record comes from the second.
    """

    text: str
    sentences: tuple[Sentence, ...]
    headings: tuple[Heading, ...] = ()
    furniture: tuple[Span, ...] = ()
    damaged: tuple[Span, ...] = field(default=())
