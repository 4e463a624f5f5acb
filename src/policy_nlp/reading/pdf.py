"""PDF files with a text layer: the lines of their pages, without page headers and numbers."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from policy_nlp.reading.content import Content
from policy_nlp.reading.limits import MOST_CHARACTERS, MOST_PAGES
from policy_nlp.records.errors import UnreadableInput

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

BROKEN = "is a PDF that cannot be opened (broken, or locked with a password); print it anew to PDF"

EDGE_LINES = 2
"""Lines at the top and at the bottom of a page that may be its header or footer."""
REPEATED = 0.5
"""Share of pages on which a header stands at the least."""
LEAST_PAGES = 3
NUMBER = re.compile("[0-9]+")
PAGE_NUMBER = re.compile(
    r"[—\-－–·第\s]{0,4}[0-9]{1,4}(?:\s?/\s?[0-9]{1,4})?[—\-－–·页\s]{0,4}(?:[，,\s]{0,2}共\s?[0-9]{1,4}\s?页)?"
)


def text_of_pdf(data: bytes) -> Content:
    """The lines of all pages; what the lines of a paragraph make together is found when the text is restored.

    Raises UnreadableInput where the file cannot be opened, has no text layer, or more than MOST_PAGES pages.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
        try:
            pages, title = _pages(document), document.get_metadata_value("Title").strip()
        finally:
            document.close()
    except pypdfium2.PdfiumError:
        raise UnreadableInput(BROKEN) from None
    metadata = {"title": title} if title else {}
    text = "\n".join(line for page in _without_edges(pages) for line in page)
    return Content(text, "pdf", None, metadata, dict.fromkeys(metadata, "document properties"))


def _pages(document: PdfDocument) -> list[list[str]]:
    """The lines of each page."""
    if len(document) > MOST_PAGES:
        raise UnreadableInput(f"has more than {MOST_PAGES:,} pages; split it")
    pages, characters = [], 0
    for page in document:
        text = page.get_textpage().get_text_bounded()
        page.close()
        characters += len(text)
        if characters > MOST_CHARACTERS:
            raise UnreadableInput(f"has more than {MOST_CHARACTERS:,} characters; split it")
        pages.append([line.rstrip() for line in text.replace("\r\n", "\n").split("\n") if line.strip()])
    return pages


def _without_edges(pages: list[list[str]]) -> list[list[str]]:
    """The pages without their numbers and the headers that they share, but for a header's first occurrence."""
    counts = Counter(line for page in pages for line in {_shape(line) for _, line in _edges(page)})
    shared = {line for line, count in counts.items() if len(pages) >= LEAST_PAGES and count >= REPEATED * len(pages)}
    kept, seen = [], set()
    for page in pages:
        dropped = {at for at, line in _edges(page) if _shape(line) in seen or PAGE_NUMBER.fullmatch(line.strip())}
        kept.append([line for at, line in enumerate(page) if at not in dropped])
        seen |= shared.intersection(_shape(line) for _, line in _edges(page))
    return kept


def _edges(page: list[str]) -> list[tuple[int, str]]:
    """The first and last lines of a page with their places."""
    return [(at, line) for at, line in enumerate(page) if at < EDGE_LINES or at >= len(page) - EDGE_LINES]


def _shape(line: str) -> str:
    """A line with its numbers and spaces taken out, so that headers with page numbers look the same."""
    return NUMBER.sub("0", "".join(line.split()))
