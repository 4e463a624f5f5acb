"""A text with where it came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Format = Literal["text", "html", "docx", "pdf"]


@dataclass(frozen=True, slots=True)
class Source:
    """The text of one file, exactly as decoded (newlines kept, without a byte-order mark).

    All spans that users see count the code points of ``text``.  ``metadata`` holds what the file says of
    itself (title, date, issuer…); for each key, ``metadata_from`` tells where it was found.
    """

    text: str
    name: str
    sha256: str
    format: Format
    encoding: str | None = None
    metadata: dict[str, str] = field(default_factory=dict)
    metadata_from: dict[str, str] = field(default_factory=dict)
