"""Files that mean harm or are broken: each gives a text or our own error, soon, and nothing of the machine gets out."""

import io
import zipfile

import docx
import pytest
from tests.pace import within

from policy_nlp.reading import Limits, read_bytes
from policy_nlp.records import UnreadableInput

TEXT = "地区生产总值增长5%。"
PLACE = f"<w:p><w:r><w:t>{TEXT}</w:t></w:r></w:p>".encode()
PAGE = "<html><body>"


def _document(put, before=b""):
    """A Word document with `put` in the place of its only paragraph."""
    whole, changed = io.BytesIO(), io.BytesIO()
    document = docx.Document()
    document.add_paragraph(TEXT)
    document.save(whole)
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "word/document.xml":
                assert PLACE in data
                data = data.replace(PLACE, put).replace(b"<w:document", before + b"<w:document", 1)
            target.writestr(name, data)
    return changed.getvalue()


def _row(*cells):
    return b"<w:tr>" + b"".join(b"<w:tc>" + cell + b"</w:tc>" for cell in cells) + b"</w:tr>"


def _entities():
    levels = b"".join(b'<!ENTITY a%d "%s">' % (level, b"&a%d;" % (level - 1) * 10) for level in range(1, 10))
    return b'<!DOCTYPE w [<!ENTITY a0 "' + b"x" * 1000 + b'">' + levels + b"]>"


SECRET = b'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>'

FILES = {
    "a document that unpacks to much": lambda: _document(PLACE.replace(TEXT.encode(), b"x" * 60_000_000)),
    "entities of entities": lambda: _document(PLACE.replace(TEXT.encode(), b"&a9;"), _entities()),
    "an entity of another file": lambda: _document(PLACE.replace(TEXT.encode(), b"&x;" + TEXT.encode()), SECRET),
    "tables in tables": lambda: _document(b"<w:tbl><w:tr><w:tc>" * 5000 + PLACE + b"</w:tc></w:tr></w:tbl>" * 5000),
    "tables in tables, not too deep": lambda: _document(
        b"<w:tbl><w:tr><w:tc>" * 60 + PLACE + b"</w:tc></w:tr></w:tbl>" * 60
    ),
    "a cell of two milliard columns": lambda: _document(
        b"<w:tbl>" + _row(b"<w:tcPr><w:gridSpan w:val='2000000000'/></w:tcPr>" + PLACE) + b"</w:tbl>"
    ),
    "a cell over thousands of rows": lambda: _document(
        b"<w:tbl>" + _row(PLACE) + _row(b"<w:tcPr><w:vMerge/></w:tcPr><w:p/>") * 5000 + b"</w:tbl>"
    ),
    "many paragraphs": lambda: _document(PLACE * 50_000),
    "half a document": lambda: _document(PLACE)[:-300],
    "a document that is a page": lambda: _document(PLACE)[:20] + PAGE.encode(),
    "elements in elements": lambda: (PAGE + "<div>" * 50_000 + TEXT).encode(),
    "marks in marks": lambda: (PAGE + "<b><i>" * 20_000 + TEXT).encode(),
    "tables in tables of a page": lambda: (PAGE + "<table><tr><td>" * 10_000 + TEXT).encode(),
    "quotes in quotes": lambda: (PAGE + "<blockquote>" * 20_000 + TEXT).encode(),
    "an element of many attributes": lambda: (
        PAGE + "<p " + " ".join(f"a{at}=1" for at in range(30_000)) + f">{TEXT}"
    ).encode(),
    "comments without end": lambda: (PAGE + TEXT + "<!--" * 50_000).encode(),
    "angles": lambda: (PAGE + "<" * 300_000).encode(),
    "a page with an entity of another file": lambda: (
        b'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><html><body><p>&x;'
        + (TEXT * 20).encode()
    ),
    "a page that names no encoding": lambda: b"<html><meta charset=nonsense><body><p>" + (TEXT * 20).encode("gb18030"),
    "a PDF without end": lambda: b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\n",
    "a PDF whose pages hold themselves": lambda: (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>"
        b"endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
    ),
    "mixed encodings": lambda: (TEXT * 50).encode() + (TEXT * 50).encode("gb18030"),
    "half a character": lambda: (TEXT * 50).encode()[:-1],
    "zeros": lambda: bytes(100_000),
    "every byte": lambda: bytes(range(256)) * 400,
    "a wrong mark": lambda: b"\xff\xfe\x00\x00" + TEXT.encode(),
    "control characters": lambda: "".join(map(chr, range(32))).encode() + TEXT.encode(),
}


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_gives_a_text_or_our_error_soon(name):
    data = FILES[name]()
    with within(5):
        try:
            text = read_bytes(data, "file").text
        except UnreadableInput as error:
            text = str(error)
    with open("/etc/hostname", encoding="utf-8") as secret:
        assert secret.read().strip() not in text.replace(TEXT, "") or not name.endswith("another file")


def test_a_cell_over_several_rows_stands_once():
    table = _row(PLACE, PLACE) + _row(b"<w:tcPr><w:vMerge/></w:tcPr><w:p/>", PLACE)
    assert read_bytes(_document(b"<w:tbl>" + table + b"</w:tbl>"), "t.docx").text == f"{TEXT}\t{TEXT}\n\t{TEXT}"


@pytest.mark.parametrize(
    ("limits", "data", "reason"),
    [
        (Limits(bytes=20), TEXT.encode(), "more than 20 bytes"),
        (Limits(characters=5), TEXT.encode(), "more than 5 characters"),
        (Limits(page_characters=20), (PAGE + TEXT).encode(), "page of more than 20 characters"),
        (Limits(markup_bytes=20), _document(PLACE), "unpacks to more than 20 bytes"),
        (Limits(unpacked_bytes=30), _document(PLACE), "unpacks to more than 30 bytes"),
    ],
    ids=["bytes", "characters", "page_characters", "markup_bytes", "unpacked_bytes"],
)
def test_limits_can_be_set(limits, data, reason):
    with pytest.raises(UnreadableInput, match=reason):
        read_bytes(data, "file", limits=limits)
