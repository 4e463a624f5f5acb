"""Which format a file is in, told from its bytes first and its name second."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import PurePath

from policy_nlp.reading.source import Format
from policy_nlp.records.errors import UnreadableInput

PDF = re.compile(rb"%PDF-[0-9]")
PDF_WITHIN = 1024
"""Bytes within which a PDF may begin."""

ZIP = b"PK\x03\x04"
OTHER_PARTS = {
    "xl/workbook.xml": "is a spreadsheet; save the sheet as text or paste it into a document",
    "ppt/presentation.xml": "is a presentation; save its text as .docx or .txt",
    "content.xml": "is an OpenDocument file; save it as .docx",
    "OFD.xml": "is an OFD file; print it to PDF in its reader",
    "META-INF/container.xml": "is an e-book; copy its text into a file",
}

IMAGE = "is an image; have its text recognised (OCR) and save that as text"
ARCHIVE = "is an archive; unpack it first"
REFUSED = (
    (b"{\\rtf", "is an RTF file; open it and save it as .docx"),
    (b"\x89PNG", IMAGE),
    (b"\xff\xd8\xff", IMAGE),
    (b"GIF8", IMAGE),
    (b"II*\x00", IMAGE),
    (b"MM\x00*", IMAGE),
    (b"\x00\x00\x00\x0cjP", IMAGE),
    (b"RIFF", "is an image or a recording; have what it shows or says written down"),
    (b"\x1f\x8b", ARCHIVE),
    (b"7z\xbc\xaf", ARCHIVE),
    (b"Rar!", ARCHIVE),
    (b"BZh", ARCHIVE),
    (b"\xfd7zXZ\x00", ARCHIVE),
    (b"\x28\xb5\x2f\xfd", ARCHIVE),
    (b"CAJ\x00", "is a CAJ file; print it to PDF in its reader"),
    (b"SQLite format 3\x00", "is a database, not text"),
)
"""How files begin that are not read, and what to do with them."""

OLD_OFFICE = b"\xd0\xcf\x11\xe0"
LOCKED = "EncryptedPackage".encode("utf-16-le")
"""What Word puts into a document that a password locks."""
BITMAP = re.compile(rb"BM.{4}\x00{4}", re.S)
MEDIA = re.compile(rb".{4}ftyp(?P<kind>.{4})", re.S)
TAPE_ARCHIVE = (257, b"ustar")
MAIL_HEADER = re.compile(rb"[!-9;-~]{1,40}:[ \t]")

HTML = re.compile(
    r"\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--(?:(?!-->).){0,2000}-->\s{0,100}){0,5}<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.S,
)
HTML_ENDINGS = frozenset((".html", ".htm", ".shtml", ".xhtml", ".jhtml"))
TAG = re.compile(r"<(?:/?[a-z][a-z0-9]{0,10})\b[^<>]{0,500}>", re.I)

CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([a-zA-Z0-9_-]{2,20})", re.I)
HEAD_BYTES = 4096
"""Bytes within which a page names its encoding."""


def binary_format(data: bytes) -> Format | None:
    """The format of a file that is not plain text or a page, or None for those.

    Raises UnreadableInput for formats that are not read, saying what to do.
    """
    if PDF.search(data[:PDF_WITHIN]):
        return "pdf"
    if data.startswith(ZIP):
        return _zipped_format(data)
    reason = _reason_to_refuse(data)
    if reason is not None:
        raise UnreadableInput(reason)
    return None


def _reason_to_refuse(data: bytes) -> str | None:
    if data.startswith(OLD_OFFICE):
        if LOCKED in data:
            return "is locked with a password; open it, take the password off and save it as .docx"
        return "is an old Word, WPS or Excel file; open it and save it as .docx"
    media = MEDIA.match(data)
    if media:
        picture = media["kind"][:3] in (b"hei", b"avi", b"mif")
        return IMAGE if picture else "is a recording; have what it says written down"
    if BITMAP.match(data):
        return IMAGE
    if data[TAPE_ARCHIVE[0] :].startswith(TAPE_ARCHIVE[1]):
        return ARCHIVE
    if MAIL_HEADER.match(data) and b"multipart/related" in data[:HEAD_BYTES]:
        return "is a web archive (MHT); open it in a browser and save it as an HTML page"
    return next((reason for beginning, reason in REFUSED if data.startswith(beginning)), None)


def is_html(text: str, name: str) -> bool:
    """Whether `text` of a file named `name` is an HTML page."""
    if HTML.match(text[:20_000]):
        return True
    return PurePath(name).suffix.lower() in HTML_ENDINGS and bool(TAG.search(text[:20_000]))


def declared_charset(data: bytes) -> str | None:
    """The encoding that a page says it is in, if it says so."""
    found = CHARSET.search(data[:HEAD_BYTES])
    return found[1].decode("ascii") if found else None


def _zipped_format(data: bytes) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise UnreadableInput("is a broken archive or document; get it anew") from None
    if "word/document.xml" in names:
        return "docx"
    for part, reason in OTHER_PARTS.items():
        if part in names:
            raise UnreadableInput(reason)
    raise UnreadableInput("is an archive; unpack it first")
