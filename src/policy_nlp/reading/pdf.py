"""PDF files with a text layer: the paragraphs of their pages, without page headers and numbers."""

from __future__ import annotations

import re
from collections import Counter
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from policy_nlp.reading.content import Content
from policy_nlp.reading.limits import LIMITS, Limits
from policy_nlp.records.errors import UnreadableInput
from policy_nlp.text import broken_lines
from policy_nlp.text.alignment import Alignment

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

BROKEN = "is a PDF that cannot be opened (broken, or locked with a password); print it anew to PDF"

EDGE_LINES = 2
"""Lines at the top and at the bottom of a page that may be its header or footer."""
REPEATED = 0.5
"""Share of pages on which a header stands at the least."""
LEAST_PAGES = 2
LONGEST_HEADER = 40
INDENT, LEAST_INDENT, MOST_INDENT = "\u3000\u3000", 1.2, 3.0
"""What is put before a line that begins so many character widths further in than most."""
GAP = re.compile(r"(?<=[\u3400-\u9fff]) (?=[0-9A-Za-z])|(?<=[0-9A-Za-z%]) (?=[\u3400-\u9fff])")
"""The little room that typesetting leaves between Chinese characters and figures, which a PDF shows as a space."""
MOST_SHORT = 3.2
"""Character widths by which a full line may end before the margin."""
LEAST_FULL = 0.4
"""Share of the lines that are full at the least, where the margin tells which lines go on."""
NUMBER = re.compile("[0-9]+")
PAGE_NUMBER = re.compile(
    r"[—\-－–·第\s]{0,4}[0-9]{1,4}(?:\s?/\s?[0-9]{1,4})?[—\-－–·页\s]{0,4}(?:[，,\s]{0,2}共\s?[0-9]{1,4}\s?页)?"
)


class _Line(NamedTuple):
    """A line of a page, where it begins, how wide its first character is, and where it ends."""

    text: str
    left: float
    width: float
    right: float


def text_of_pdf(data: bytes, limits: Limits = LIMITS) -> Content:
    """The text of all pages, with the lines of a sentence joined.

    Raises UnreadableInput where the file cannot be opened, has no text layer, or more pages than `limits` say.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
        try:
            pages, title = _pages(document, limits), document.get_metadata_value("Title").strip()
        finally:
            document.close()
    except pypdfium2.PdfiumError:
        raise UnreadableInput(BROKEN) from None
    metadata = {"title": title} if title else {}
    lines = [line for page in _without_edges(pages) for line in page]
    text = _joined("\n".join(_with_indents(lines)))
    return Content(text, "pdf", None, metadata, dict.fromkeys(metadata, "document properties"))


def _pages(document: PdfDocument, limits: Limits) -> list[list[_Line]]:
    """The lines of each page."""
    if len(document) > limits.pages:
        raise UnreadableInput(f"has more than {limits.pages:,} pages; split it")
    pages, characters = [], 0
    for page in document:
        pages.append(_lines(page.get_textpage()))
        page.close()
        characters += sum(len(line.text) for line in pages[-1])
        if characters > limits.characters:
            raise UnreadableInput(f"has more than {limits.characters:,} characters; split it")
    return pages


def _lines(page: PdfTextPage) -> list[_Line]:
    """The lines of a page with the places where they begin."""
    lines, at = [], 0
    for line in page.get_text_range().split("\r\n"):
        if line.strip():
            left, _, right, _ = page.get_charbox(min(at, page.count_chars() - 1))
            _, _, end, _ = page.get_charbox(min(at + len(line.rstrip()) - 1, page.count_chars() - 1), loose=True)
            lines.append(_Line(GAP.sub("", line.strip()), left, right - left, end))
        at += len(line) + 2
    return lines


def _with_indents(lines: list[_Line]) -> list[str]:
    """The lines, those that begin further in than most with two wide spaces before them."""
    if not lines:
        return []
    margin = Counter(round(line.left) for line in lines).most_common(1)[0][0]
    width = median(line.width for line in lines)
    nearest, furthest = margin + LEAST_INDENT * width, margin + MOST_INDENT * width
    full = _right_margin(lines, MOST_SHORT * width)
    made: list[str] = []
    previous: _Line | None = None
    for line in lines:
        indented = nearest <= line.left <= furthest
        if previous is not None and previous.right >= full and abs(line.left - margin) < LEAST_INDENT * width:
            made[-1] += line.text
        else:
            made.append(INDENT + line.text if indented else line.text)
        previous = line
    return made


def _right_margin(lines: list[_Line], short: float) -> float:
    """Where a full line ends at the least, `short` before the margin; nowhere where too few agree, as in columns."""
    margin = max(line.right for line in lines)
    full = sum(line.right >= margin - 2 * short for line in lines)
    return margin - short if full >= LEAST_FULL * len(lines) else float("inf")


def _joined(text: str) -> str:
    joined, _ = Alignment.identity(len(text)).applied(text, broken_lines.find(text))
    return joined


def _without_edges(pages: list[list[_Line]]) -> list[list[_Line]]:
    """The pages without their numbers and the headers that they share, but for a header's first occurrence."""
    counts = Counter(line for page in pages for line in {_shape(line) for _, line in _edges(page)})
    enough = max(LEAST_PAGES, REPEATED * len(pages))
    shared = {line for line, count in counts.items() if count >= enough and len(line) <= LONGEST_HEADER}
    kept: list[list[_Line]] = []
    seen: set[str] = set()
    for page in pages:
        dropped = {at for at, line in _edges(page) if _shape(line) in seen or PAGE_NUMBER.fullmatch(line.strip())}
        kept.append([line for at, line in enumerate(page) if at not in dropped])
        seen |= shared.intersection(_shape(line) for _, line in _edges(page))
    return kept


def _edges(page: list[_Line]) -> list[tuple[int, str]]:
    """The first and last lines of a page with their places."""
    return [(at, line.text) for at, line in enumerate(page) if at < EDGE_LINES or at >= len(page) - EDGE_LINES]


def _shape(line: str) -> str:
    """A line with its numbers and spaces taken out, so that headers with page numbers look the same."""
    return NUMBER.sub("0", "".join(line.split()))
