"""Files, and what is said of those that are not read."""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import Path

import pytest

from policy_nlp.reading import read, read_bytes
from policy_nlp.records.errors import UnreadableInput


def test_a_file_is_read_with_its_particulars(tmp_path: Path) -> None:
    file = tmp_path / "临江新区-2026.txt"
    data = "各位代表：\r\n增长6%。".encode()
    file.write_bytes(data)
    source = read(file)
    assert source.text == "各位代表：\r\n增长6%。"
    assert (source.name, source.format, source.encoding) == (file.name, "text", "utf-8")
    assert source.sha256 == hashlib.sha256(data).hexdigest()
    assert read(str(file)) == source


def _zip(*names: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return made.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b" \r\n\t ", "is empty"),
        ("\ufeff\u3000\n".encode(), "is empty"),
        (bytes(range(256)) * 4, "is not text"),
        (b"\x00" * 500, "is not text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "save it as .docx"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 60, r"recognised \(OCR\)"),
        (b"\xff\xd8\xff\xe0" + b"\x00" * 60, r"recognised \(OCR\)"),
        (b"{\\rtf1\\ansi", "save it as .docx"),
        (b"\xd0\xcf\x11\xe0" + bytes(500) + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"BM" + bytes(60), r"recognised \(OCR\)"),
        (b"\x00\x00\x00\x18ftypheic" + bytes(60), r"recognised \(OCR\)"),
        (b"\x00\x00\x00\x18ftypmp42" + bytes(60), "recording"),
        (b"BZh91AY" + bytes(60), "unpack it"),
        (bytes(257) + b"ustar" + bytes(60), "unpack it"),
        (b"From: x\r\nContent-Type: multipart/related;\r\n\r\n<html>", "save it as an HTML page"),
        (_zip("OFD.xml"), "print it to PDF"),
        (_zip("content.xml"), "save it as .docx"),
        (_zip("xl/workbook.xml"), "spreadsheet"),
        (_zip("a.txt"), "unpack it"),
        (_zip("word/document.xml"), "cannot be opened"),
        (b"PK\x03\x04broken", "broken"),
        (b"%PDF-1.4 broken", "cannot be opened"),
        (b"<html><body></body></html>", "without an article"),
    ],
)
def test_what_is_not_read_is_named_with_what_to_do(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableInput, match=reason) as caught:
        read_bytes(data, "report.doc")
    assert str(caught.value).startswith("report.doc: ")


def test_missing_files_and_folders(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match="no such file"):
        read(tmp_path / "missing.txt")
    with pytest.raises(UnreadableInput, match="is a folder"):
        read(tmp_path)
    with pytest.raises(UnreadableInput, match="cannot be opened"):
        read("a\x00b")
