"""Reports as the extractor sees them."""

from __future__ import annotations

import re
from pathlib import Path

from policy_nlp.records.span import Span
from policy_nlp.text.document import Document, Sentence

_SENTENCE = re.compile(r"[^。！？\n]+[。！？]?")


def document_of(path: Path) -> Document:
    """The report at `path`, restored and taken apart."""
    text = path.read_text(encoding="utf-8")
    text=text.replace('\u200b','')
    text=re.sub(r'([《“])\s+',r'\1',text); text=re.sub(r'\s+([》”])',r'\1',text)
    text=re.sub(r'(?<=[\u4e00-\u9fff]) +(?=[“”\u4e00-\u9fff])','',text)
    text=re.sub(r'[［\[〔]\d+[］\]〕]','',text)
    text=text.translate(str.maketrans('０１２３４５６７８９','0123456789'))
    sentences = [Sentence(found[0], Span(*found.span()), 0) for found in _SENTENCE.finditer(text)]
    return Document(text, tuple(sentences))
