"""What a format's reader finds in a file."""

from __future__ import annotations

from dataclasses import dataclass, field

from policy_nlp.reading.source import Format


@dataclass(frozen=True, slots=True)
class Content:
    """The text of a file with what the file says of itself, and where it says so."""

    text: str
    format: Format
    encoding: str | None = None
    metadata: dict[str, str] = field(default_factory=dict)
    metadata_from: dict[str, str] = field(default_factory=dict)
