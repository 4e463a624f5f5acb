# ruff: noqa: E501 - markup is as wide as it is
"""Flat OpenDocument texts, from which LibreOffice makes its own formats, Word's, HTML and PDF."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from benchmarks.conversions.blocks import Block


@dataclass(frozen=True, slots=True)
class Layout:
    """How the pages look."""

    width: str = "21cm"
    height: str = "29.7cm"
    margin: str = "2.6cm"
    font: str = "Noto Serif CJK SC"
    size: str = "16pt"
    columns: int = 1
    header: str = ""
    footer: str = "page"
    """page: — 3 —; of: 第3页 共9页; empty: no page numbers."""
    align: str = "justify"
    footnotes: bool = False
    """Whether notes at the end become footnotes where their marks stand."""
    lists: bool = False
    """Whether the program numbers headings and lists."""


LAYOUTS: dict[str, Layout] = {
    "official": Layout(font="AR PL UMing CN", header="", footer="page"),
    "footnotes": Layout(size="12pt", header="政府工作报告", footer="of", footnotes=True, font="Noto Sans CJK SC"),
    "columns": Layout(
        "42cm", "29.7cm", "2cm", "WenQuanYi Zen Hei", "10.5pt", 2, "某某日报　{year}年2月12日", "page", "left"
    ),
    "pocket": Layout(
        "14.8cm", "21cm", "1.5cm", "Noto Sans CJK SC", "10.5pt", 1, "会议文件（十二）", "number", lists=True
    ),
    "letter": Layout("21.59cm", "27.94cm", "2.54cm", "Noto Serif CJK SC", "14pt", 1, "", "", "left", lists=True),
}

_STYLES = {"title": "Title", "byline": "Byline", "heading": "H1", "subheading": "H2"}
_LEVELS = {"heading": 1, "subheading": 2, "item": 2, "list": 3}
_NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"),
        ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
    )
)  # fmt: skip


def flat_document(blocks: Sequence[Block], layout: Layout, year: int) -> str:
    """The report as one XML file."""
    notes = {block.number: block.text for block in blocks if block.kind == "note"} if layout.footnotes else {}
    shown = [block for block in blocks if not notes or (block.kind != "note" and not block.text.startswith("附："))]
    body = "\n".join(_paragraph(block, layout, notes) for block in shown)
    if layout.columns > 1:
        body = f'<text:section text:style-name="Columns" text:name="columns">{body}</text:section>'
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {_NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'{layout.font}'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="F" style:font-name-asian="F"
 fo:font-size="{layout.size}" style:font-size-asian="{layout.size}" fo:language="zh" fo:country="CN"
 style:language-asian="zh" style:country-asian="CN"/></style:default-style>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties style:punctuation-wrap="simple" fo:text-indent="1.1cm"
 fo:text-align="{layout.align}" fo:line-height="150%"/></style:style>
<style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>
<style:text-properties fo:font-size="22pt" style:font-size-asian="22pt"/></style:style>
<style:style style:name="Byline" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="H1" style:family="paragraph"><style:paragraph-properties fo:text-indent="1.1cm" fo:margin-top="0.4cm"/>
<style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
<style:style style:name="H2" style:family="paragraph"><style:paragraph-properties fo:text-indent="1.1cm"/>
<style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
<style:style style:name="Note" style:family="paragraph"><style:text-properties fo:font-size="9pt" style:font-size-asian="9pt"/></style:style>
{_LIST}
</office:styles>
<office:automatic-styles>
<style:style style:name="Columns" style:family="section"><style:section-properties>
<style:columns fo:column-count="{layout.columns}" fo:column-gap="1cm"/></style:section-properties></style:style>
<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="{layout.width}" fo:page-height="{layout.height}"
 fo:margin-top="{layout.margin}" fo:margin-bottom="{layout.margin}" fo:margin-left="{layout.margin}" fo:margin-right="{layout.margin}"/>
<style:header-style/><style:footer-style/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P">
{_header(layout, year)}{_footer(layout)}
</style:master-page></office:master-styles>
<office:body><office:text>
{body}
</office:text></office:body></office:document>
"""


_LIST = """<text:list-style style:name="L">
<text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、">
<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
<style:list-level-label-alignment text:label-followed-by="nothing" fo:text-indent="1.1cm"/></style:list-level-properties>
</text:list-level-style-number>
<text:list-level-style-number text:level="2" style:num-format="一, 二, 三, ..." style:num-prefix="（" style:num-suffix="）">
<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
<style:list-level-label-alignment text:label-followed-by="nothing" fo:text-indent="1.1cm"/></style:list-level-properties>
</text:list-level-style-number>
<text:list-level-style-number text:level="3" style:num-format="1" style:num-suffix=".">
<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
<style:list-level-label-alignment text:label-followed-by="space" fo:text-indent="1.1cm"/></style:list-level-properties>
</text:list-level-style-number>
</text:list-style>"""


def _header(layout: Layout, year: int) -> str:
    return f"<style:header><text:p>{layout.header.format(year=year)}</text:p></style:header>" if layout.header else ""


def _footer(layout: Layout) -> str:
    number = "<text:page-number/>"
    shown = {"page": f"— {number} —", "of": f"第{number}页 共<text:page-count/>页", "number": number}.get(layout.footer)
    return f'<style:footer><text:p text:style-name="Byline">{shown}</text:p></style:footer>' if shown else ""


def _paragraph(block: Block, layout: Layout, notes: dict[str, str]) -> str:
    level = _LEVELS.get(block.kind) if layout.lists else None
    words = _with_notes(block.text if level else block.whole, notes)
    style = _STYLES.get(block.kind, "Body")
    outline = {"heading": 1, "subheading": 2}.get(block.kind)
    if outline and not level:
        made = f'<text:h text:style-name="{style}" text:outline-level="{outline}">{words}</text:h>'
    else:
        made = f'<text:p text:style-name="{style}">{words}</text:p>'
    if not level:
        return made
    opened = "<text:list><text:list-item>" * (level - 1)
    closed = "</text:list-item></text:list>" * (level - 1)
    first = '<text:list text:style-name="L" text:continue-numbering="true"><text:list-item>'
    return f"{first}{opened}{made}{closed}</text:list-item></text:list>"


def _with_notes(text: str, notes: dict[str, str]) -> str:
    """The text, with a footnote wherever the mark of a note stands."""
    pieces = re.split(f"([{''.join(notes)}])", text) if notes else [text]
    made = [
        _note(at, notes[piece]) if piece in notes else escape(piece).replace("　", "&#12288;")
        for at, piece in enumerate(pieces)
    ]
    return "".join(made)


def _note(at: int, text: str) -> str:
    return (
        f'<text:note text:note-class="footnote"><text:note-citation>{at}</text:note-citation>'
        f'<text:note-body><text:p text:style-name="Note">{escape(text)}</text:p></text:note-body></text:note>'
    )
