"""How much of a file is read, so that no file can exhaust the machine."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file may have at the most; one that has more is refused with UnreadableInput."""

    bytes: int = 100_000_000
    """Bytes of a file; a report of 35,000 characters has a tenth of a megabyte, as PDF with pictures perhaps twenty."""

    unpacked_bytes: int = 200_000_000
    """Bytes of a Word document's parts when unpacked."""

    markup_bytes: int = 50_000_000
    """Bytes of those parts that are markup; a long report has one or two million."""

    characters: int = 20_000_000
    """Characters of the text that is taken from a file."""

    pages: int = 5_000
    """Pages of a PDF."""

    page_characters: int = 10_000_000
    """Characters of an HTML page with its markup."""


LIMITS = Limits()
"""What holds where nothing else is said."""

MOST_NESTED = 200
"""How deep elements of a document or page may be nested."""

MOST_ATTRIBUTES = 200
"""Attributes of an element of a page; parsers compare each with each."""
