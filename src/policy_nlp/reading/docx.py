"""Word documents: paragraphs, tables and notes in the order of the document."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from policy_nlp.reading.content import Content
from policy_nlp.reading.limits import LIMITS, MOST_NESTED, Limits
from policy_nlp.reading.numbering import Numbering
from policy_nlp.reading.rows import line_of
from policy_nlp.records.errors import UnreadableInput

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

BROKEN = "is a Word document that cannot be opened; open it in Word or WPS and save it anew"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NOTES = ("footnotes", "endnotes")
MARKUP = (".xml", ".rels")


def text_of_docx(data: bytes, limits: Limits = LIMITS) -> Content:
    """The text of a document: a paragraph or a table row a line, cells parted by tabs, notes at the end.

    Raises UnreadableInput where it cannot be opened or would unpack to more than `limits` say.
    """
    _check_size(data, limits)
    import docx

    try:
        document = docx.Document(io.BytesIO(data))
        lines = [*_lines(document, Numbering(document), 0), *_notes(document)]
        metadata = _metadata(document)
    except UnreadableInput:
        raise
    except Exception:  # whatever a document does to the library, the document is what is wrong
        raise UnreadableInput(BROKEN) from None
    return Content("\n".join(lines), "docx", None, metadata, dict.fromkeys(metadata, "document properties"))


def _check_size(data: bytes, limits: Limits) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(part.file_size for part in archive.infolist())
            markup = sum(part.file_size for part in archive.infolist() if part.filename.endswith(MARKUP))
    except (zipfile.BadZipFile, ValueError, OSError):
        raise UnreadableInput(BROKEN) from None
    if unpacked > limits.unpacked_bytes or markup > limits.markup_bytes:
        most = limits.unpacked_bytes if unpacked > limits.unpacked_bytes else limits.markup_bytes
        raise UnreadableInput(f"unpacks to more than {most:,} bytes; copy its text into a file")


def _lines(container: Document | _Cell, numbering: Numbering, depth: int) -> Iterator[str]:
    from docx.table import Table

    for block in container.iter_inner_content():
        if isinstance(block, Table):
            if depth < MOST_NESTED:
                yield from _rows(block, numbering, depth + 1)
        else:
            yield from _paragraph(block, numbering)


def _paragraph(paragraph: Paragraph, numbering: Numbering) -> list[str]:
    text = "".join(_runs(paragraph._p))
    if not text.strip():
        return []
    lines = text.split("\n")
    return [numbering.of(paragraph) + lines[0], *lines[1:]]


def _runs(paragraph: Any) -> Iterator[str]:
    """The text of a paragraph with that of its links and insertions, without deleted text."""
    for element in paragraph.iter():
        if element.tag == f"{WORD}t":
            yield element.text or ""
        elif element.tag == f"{WORD}tab":
            yield "\t"
        elif element.tag in (f"{WORD}br", f"{WORD}cr"):
            yield "\n"
        elif element.tag == f"{WORD}noBreakHyphen":
            yield "-"


def _rows(table: Table, numbering: Numbering, depth: int) -> Iterator[str]:
    """A line a row; a cell that spans several columns or rows stands once.

    The cells are taken from the row itself: python-docx would repeat a cell as often as the file says it is wide.
    """
    from docx.table import _Cell

    for row in table._tbl.tr_lst:
        cells = []
        for cell in row.tc_lst:
            lines = () if cell.vMerge == "continue" else _lines(_Cell(cell, table), numbering, depth)
            cells.append(" ".join(line.strip() for line in lines if line.strip()))
        yield line_of(cells)


def _notes(document: Document) -> Iterator[str]:
    """Footnotes and endnotes, a line each."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    for relation in document.part.rels.values():
        if not relation.is_external and relation.reltype.rsplit("/", 1)[-1] in NOTES:
            for note in etree.fromstring(relation.target_part.blob, parser):
                text = "".join(_runs(note)).strip()
                if text:
                    yield text


def _metadata(document: Document) -> dict[str, str]:
    """The title that the document's properties give; programs fill the other fields with what they like."""
    title = (document.core_properties.title or "").strip()
    return {"title": title} if title else {}
