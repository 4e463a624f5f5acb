"""A file of any format that we read, to its text."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from policy_nlp.reading.content import Content
from policy_nlp.reading.encoding import decode
from policy_nlp.reading.formats import binary_format, declared_charset, is_html
from policy_nlp.reading.limits import LIMITS, Limits
from policy_nlp.reading.source import Source
from policy_nlp.records.errors import UnreadableInput


def read(path: str | os.PathLike[str], *, encoding: str | None = None, limits: Limits = LIMITS) -> Source:
    """The text of the file at `path`; `encoding` overrides what its bytes tell.

    Raises UnreadableInput where there is no such file or it has no text that we can read.
    """
    return read_bytes(bytes_of(path, limits), Path(path).name, encoding=encoding, limits=limits)


def bytes_of(path: str | os.PathLike[str], limits: Limits = LIMITS) -> bytes:
    """What the file at `path` holds, or one byte more than `limits` allow.

    Raises UnreadableInput where there is no such file.
    """
    try:
        with Path(path).open("rb") as stream:
            return stream.read(limits.bytes + 1)
    except FileNotFoundError:
        raise UnreadableInput(f"{path}: there is no such file") from None
    except IsADirectoryError:
        raise UnreadableInput(f"{path}: is a folder; name the files in it") from None
    except (OSError, ValueError) as error:
        raise UnreadableInput(f"{path}: cannot be opened ({error})") from None


def read_bytes(data: bytes, name: str, *, encoding: str | None = None, limits: Limits = LIMITS) -> Source:
    """The text of a file named `name` that holds `data`.

    Raises UnreadableInput, with `name` before the reason, where that is no text that we can read.
    """
    try:
        content = _content(data, name, encoding, limits)
        if not content.text.strip("\ufeff\u200b \t\r\n\u3000\x00"):
            raise UnreadableInput(EMPTY[content.format])
        if len(content.text) > limits.characters:
            raise UnreadableInput(f"has more than {limits.characters:,} characters; split it")
    except UnreadableInput as error:
        raise UnreadableInput(f"{name}: {error}") from None
    return Source(
        text=content.text,
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        format=content.format,
        encoding=content.encoding,
        metadata=content.metadata,
        metadata_from=content.metadata_from,
    )


EMPTY = {
    "text": "is empty",
    "html": "is a page without an article; copy its text into a file",
    "docx": "is a document without text; pictures of text must be recognised (OCR) first",
    "pdf": "has no text layer (a scan?); have its text recognised (OCR) first",
}


def _content(data: bytes, name: str, encoding: str | None, limits: Limits) -> Content:
    """The text of `data` by its format."""
    if not data.strip():
        raise UnreadableInput("is empty")
    if len(data) > limits.bytes:
        raise UnreadableInput(f"has more than {limits.bytes:,} bytes; split it")
    found = binary_format(data)
    if found == "pdf":
        from policy_nlp.reading.pdf import text_of_pdf

        return text_of_pdf(data, limits)
    if found == "docx":
        from policy_nlp.reading.docx import text_of_docx

        return text_of_docx(data, limits)
    text, encoding = decode(data, encoding, declared_charset(data))
    if is_html(text, name):
        from policy_nlp.reading.html import text_of_html

        return text_of_html(text, encoding, limits)
    return Content(text, "text", encoding)
