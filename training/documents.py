"""Reports as the extractor sees them."""

from __future__ import annotations

import re
from pathlib import Path

from policy_nlp.records.span import Span
from policy_nlp.text.document import Document, Sentence

_SENTENCE = re.compile(r"[^。！？\n]+[。！？]?")


def document_of(path: Path) -> Document:
    """The report at `path`, restored and taken apart."""
    text = (lambda p: p.read_text("utf-8"))(Path("/tmp/ini/clean",path.name))
    text=re.sub(r'([《“])\s+',r'\1',text); text=re.sub(r'\s+([》”])',r'\1',text)
    sentences = [Sentence(found[0], Span(*found.span()), 0) for found in _SENTENCE.finditer(text)]
    return Document(text, tuple(sentences))
