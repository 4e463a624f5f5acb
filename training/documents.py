"""Reports as the extractor sees them."""

from __future__ import annotations

from pathlib import Path

from policy_nlp.restoring import restore
from policy_nlp.text.document import Document
from policy_nlp.text.structure import structure


def document_of(path: Path) -> Document:
    """The report at `path`, restored and taken apart."""
    return structure(restore(path.read_text(encoding="utf-8")).text)
