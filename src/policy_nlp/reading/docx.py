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
from policy_nlp.reading.superscripts import SUPERSCRIPTS
from policy_nlp.records.errors import UnreadableInput

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

BROKEN = "is a Word document that cannot be opened; open it in Word or WPS and save it anew"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WRAPPERS = frozenset(
    f"{WORD}{name}" for name in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo")
)  # fmt: skip
"""What may stand around paragraphs and tables: content controls, marks of revision."""
NOT_SHOWN = frozenset(
    ("{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback", f"{WORD}moveFrom", f"{WORD}pPr")
)
NOTES = ("footnotes", "endnotes")
MARKUP = (".xml", ".rels")


class _Styles:
    """What a document's styles tell of its paragraphs: their numbers, and which are lines of a table of contents."""

    def __init__(self, document: Document) -> None:
        self.numbering = Numbering(document)
        self.of_contents = {style.style_id for style in document.styles if (style.name or "").lower()[:4] == "toc "}


def text_of_docx(data: bytes, limits: Limits = LIMITS) -> Content:
    """The text of a document: a paragraph or a table row a line, cells parted by tabs, notes at the end.

    Raises UnreadableInput where it cannot be opened or would unpack to more than `limits` say.
    """
    _check_size(data, limits)
    import docx

    try:
        document = docx.Document(io.BytesIO(data))
        lines = [*_lines(document, _Styles(document), 0), *_notes(document)]
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


def _lines(container: Document | _Cell, styles: _Styles, depth: int) -> Iterator[str]:
    from docx.table import Table
    from docx.text.paragraph import Paragraph

    for block in _blocks(container._element.body if hasattr(container._element, "body") else container._element):
        if block.tag == f"{WORD}p":
            yield from _paragraph(Paragraph(block, container), styles)
        elif depth < MOST_NESTED:
            yield from _rows(Table(block, container), styles, depth + 1)


def _blocks(parent: Any) -> Iterator[Any]:
    """The paragraphs and tables in an element, those in content controls and other wrappers too."""
    waiting = [iter(parent)]
    while waiting:
        element = next(waiting[-1], None)
        if element is None:
            waiting.pop()
        elif element.tag in (f"{WORD}p", f"{WORD}tbl"):
            yield element
        elif element.tag in WRAPPERS:
            waiting.append(iter(element))


def _paragraph(paragraph: Paragraph, styles: _Styles) -> list[str]:
    text = "".join(_runs(paragraph._p))
    if not text.strip() or paragraph._p.style in styles.of_contents:
        return []
    lines = text.split("\n")
    return [styles.numbering.of(paragraph) + lines[0], *lines[1:]]


def _runs(paragraph: Any) -> Iterator[str]:
    """The text of a paragraph with that of its links and insertions, without deleted and hidden text.

    A drawing stands in the file twice, the second time for old programs; what is in it counts once.
    """
    skipped: set[Any] = set()
    for element in paragraph.iter():
        if element.tag in NOT_SHOWN or element.getparent() in skipped or _is_hidden(element):
            skipped.add(element)
        elif element.tag == f"{WORD}t":
            yield _shown(element)
        elif element.tag == f"{WORD}tab":
            yield "\t"
        elif element.tag in (f"{WORD}br", f"{WORD}cr"):
            yield "\n"
        elif element.tag == f"{WORD}noBreakHyphen":
            yield "-"


def _is_hidden(element: Any) -> bool:
    return element.tag == f"{WORD}r" and element.find(f"{WORD}rPr/{WORD}vanish") is not None


def _shown(element: Any) -> str:
    """The text of an element, a raised number as such characters."""
    text = element.text or ""
    raised = element.getparent().find(f"{WORD}rPr/{WORD}vertAlign") if text.isdecimal() else None
    if raised is not None and raised.get(f"{WORD}val") == "superscript":
        return str(text.translate(SUPERSCRIPTS))
    return str(text)


def _rows(table: Table, styles: _Styles, depth: int) -> Iterator[str]:
    """A line a row; a cell that spans several columns or rows stands once.

    The cells are taken from the row itself: python-docx would repeat a cell as often as the file says it is wide.
    """
    from docx.table import _Cell

    for row in table._tbl.tr_lst:
        cells = []
        for cell in row.tc_lst:
            lines = () if cell.vMerge == "continue" else _lines(_Cell(cell, table), styles, depth)
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
