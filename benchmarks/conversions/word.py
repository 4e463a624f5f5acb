"""Word documents of a report, made with python-docx in the ways in which people make them."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import Any

import docx
from docx.enum.section import WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from benchmarks.conversions.blocks import Block

Maker = Callable[[Sequence[Block]], bytes]

NUMBER = "77"
_LEVELS = {"heading": 0, "subheading": 1, "item": 1, "list": 2}
_STYLES = {"title": "Title", "heading": "Heading 1", "subheading": "Heading 2"}


def plain_paragraphs(blocks: Sequence[Block]) -> bytes:
    """Paragraphs without styles, indented by two wide spaces."""
    document = docx.Document()
    for block in blocks:
        document.add_paragraph(("" if block.kind in ("title", "byline") else "　　") + block.whole)
    return _saved(document)


def heading_styles(blocks: Sequence[Block]) -> bytes:
    """Headings by their styles, their numbers typed; runs of several fonts; headers and page numbers."""
    document = docx.Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = "政府工作报告　内部资料增长99%"
    _page_number(section.footer.paragraphs[0])
    for block in blocks:
        paragraph = document.add_paragraph(style=_STYLES.get(block.kind))
        for at, piece in enumerate(_pieces(block.whole)):
            run = paragraph.add_run(piece)
            run.bold = at % 2 == 0
            run.font.name = "Times New Roman" if piece.isascii() else "仿宋"
    return _saved(document)


def word_lists(blocks: Sequence[Block]) -> bytes:
    """Headings and lists that Word itself numbers, on three levels."""
    document = docx.Document()
    _define_numbers(document)
    for block in blocks:
        paragraph = document.add_paragraph(style=_STYLES.get(block.kind))
        level = _LEVELS.get(block.kind)
        paragraph.add_run(block.whole if level is None else block.text)
        if level is not None:
            properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_ilvl().val = level
            properties.get_or_add_numId().val = int(NUMBER)
    return _saved(document)


def boxes_and_tables(blocks: Sequence[Block]) -> bytes:
    """Long paragraphs in boxes (tables of one cell), lists as tables of a number and a text."""
    document = docx.Document()
    table: Any = None
    for at, block in enumerate(blocks):
        if block.kind == "list":
            table = document.add_table(rows=0, cols=2) if table is None else table
            cells = table.add_row().cells
            cells[0].text, cells[1].text = block.number, block.text
            continue
        table = None
        if block.kind == "paragraph" and at % 3 == 0:
            document.add_table(rows=1, cols=1, style="Table Grid").cell(0, 0).text = block.whole
        else:
            document.add_paragraph(block.whole, style=_STYLES.get(block.kind))
    return _saved(document)


def two_columns(blocks: Sequence[Block]) -> bytes:
    """The title over two columns, line breaks and a tab where a typist puts them, marks of revision."""
    document = docx.Document()
    for block in blocks:
        if block.kind in ("title", "byline"):
            document.add_paragraph(block.whole)
    columns = OxmlElement("w:cols")
    columns.set(qn("w:num"), "2")
    document.add_section(WD_SECTION.CONTINUOUS)._sectPr.append(columns)
    for block in blocks:
        if block.kind not in ("title", "byline"):
            _revised(document.add_paragraph("\t"), block.whole)
    return _saved(document)


MAKERS: dict[str, Maker] = {
    maker.__name__: maker for maker in (plain_paragraphs, heading_styles, word_lists, boxes_and_tables, two_columns)
}


def _saved(document: Any) -> bytes:
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _pieces(text: str) -> list[str]:
    """The text cut between Chinese characters and others, as Word does when the fonts differ."""
    pieces: list[str] = []
    for character in text:
        if pieces and character.isascii() == pieces[-1][-1].isascii():
            pieces[-1] += character
        else:
            pieces.append(character)
    return pieces


def _revised(paragraph: Any, text: str) -> None:
    """The text, its middle inserted in the mode that keeps changes, where a deleted figure stood."""
    half = len(text) // 2
    paragraph.add_run(text[:half])
    deleted, gone = OxmlElement("w:del"), OxmlElement("w:r")
    words = OxmlElement("w:delText")
    words.text = "增长99%。"
    gone.append(words)
    deleted.append(gone)
    paragraph._p.append(deleted)
    inserted = OxmlElement("w:ins")
    inserted.append(paragraph.add_run(text[half:])._r)
    paragraph._p.append(inserted)


def _page_number(paragraph: Any) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    paragraph._p.append(field)


def _define_numbers(document: Any) -> None:
    """一、 and （一） and 1. as levels of one list."""
    numbering = document.part.numbering_part.element
    abstract = OxmlElement("w:abstractNum")
    abstract.set(qn("w:abstractNumId"), NUMBER)
    for at, (form, pattern) in enumerate(
        (("chineseCounting", "%1、"), ("chineseCounting", "（%2）"), ("decimal", "%3."))
    ):
        level = OxmlElement("w:lvl")
        level.set(qn("w:ilvl"), str(at))
        for name, value in (("start", "1"), ("numFmt", form), ("lvlText", pattern)):
            element = OxmlElement(f"w:{name}")
            element.set(qn("w:val"), value)
            level.append(element)
        abstract.append(level)
    numbering.insert(0, abstract)
    number, reference = OxmlElement("w:num"), OxmlElement("w:abstractNumId")
    number.set(qn("w:numId"), NUMBER)
    reference.set(qn("w:val"), NUMBER)
    number.append(reference)
    numbering.append(number)
