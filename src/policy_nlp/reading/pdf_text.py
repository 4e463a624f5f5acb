"""The text of a PDF, as the process reads it that may die of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policy_nlp.reading.limits import Limits
from policy_nlp.reading.pdf_lines import Line, lines_of
from policy_nlp.reading.pdf_paragraphs import paragraphs_of
from policy_nlp.records.errors import UnreadableInput

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

BROKEN = "is a PDF that cannot be opened (is it whole?); print it anew to PDF"
LOCKED = "is locked with a password; open it with that and print it anew to PDF"
PASSWORD = 4
"""PDFium's number for the error that a password is missing."""


def text_and_title(data: bytes, limits: Limits) -> tuple[str, str]:
    """The text of a PDF and the title that its properties name, however long that takes.

    Raises UnreadableInput where it cannot be opened, or has more of anything than `limits` say.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
        try:
            pages, title = _pages(document, limits), document.get_metadata_value("Title").strip()
        finally:
            document.close()
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == PASSWORD
        raise UnreadableInput(LOCKED if locked else BROKEN) from None
    return "\n".join(paragraphs_of(pages)), title


def _pages(document: PdfDocument, limits: Limits) -> list[list[Line]]:
    """The lines of each page."""
    if len(document) > limits.pages:
        raise UnreadableInput(f"has more than {limits.pages:,} pages; split it")
    pages, characters = [], 0
    for page in document:
        text = page.get_textpage()
        characters += text.count_chars()
        if characters > limits.characters:
            raise UnreadableInput(f"has more than {limits.characters:,} characters; split it")
        pages.append(lines_of(text))
        text.close()
        page.close()
    return pages
