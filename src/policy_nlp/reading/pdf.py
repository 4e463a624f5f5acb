"""PDF files with a text layer: the paragraphs of their pages, without page headers and numbers."""

from __future__ import annotations

from policy_nlp.reading.content import Content
from policy_nlp.reading.limits import LIMITS, Limits
from policy_nlp.reading.pdf_process import read_apart


def text_of_pdf(data: bytes, limits: Limits = LIMITS) -> Content:
    """The text of all pages, a paragraph a line, footnotes last; read by another process, within its limits.

    Raises UnreadableInput where the file cannot be opened, has no text layer, or more of anything than `limits` say.
    """
    text, title = read_apart(data, limits)
    metadata = {"title": title} if title else {}
    return Content(text, "pdf", None, metadata, dict.fromkeys(metadata, "document properties"))
