"""HTML, DOCX and PDF."""

from __future__ import annotations

import contextlib
import io
import zipfile

import pytest
from file_making import LINES, PAGE, pdf, word
from tests.pace import within

from policy_nlp.reading import read_bytes
from policy_nlp.records.errors import UnreadableInput


@pytest.mark.parametrize("charset", ["utf-8", "gbk", "gb2312"])
def test_page_gives_its_article_in_order(charset: str) -> None:
    source = read_bytes(PAGE.format(charset=charset).encode(charset), "page.html")
    assert source.format == "html"
    lines = source.text.split("\n")
    assert lines[:3] == ["临江新区2026年工作报告", "各位代表：", "现在，我代表新区管委会报告工作，请予审议。"]
    wanted = [
        "PM2.5平均浓度下降3.4%",
        "指标\t目标",
        "工业投资\t增长12%",
        "实施强链工程",
        "新增专精特新企业15家",
        "新登记经营主体",
        "下一步",
    ]
    places = [source.text.index(part) for part in wanted]
    assert places == sorted(places)
    for other in ("索引号", "首页", "打印", "责任编辑", "备案号", "99%", "red"):
        assert other not in source.text


def test_page_tells_of_itself_and_where() -> None:
    source = read_bytes(PAGE.format(charset="utf-8").encode(), "page.html")
    assert source.metadata["title"] == "临江新区2026年工作报告"
    assert source.metadata["date"] == "2026-01-20"
    assert source.metadata["issuer"] == "临江新区办公室"
    assert source.metadata_from == {"title": "meta ArticleTitle", "date": "meta PubDate", "issuer": "index table"}


def test_page_is_known_by_its_content() -> None:
    assert read_bytes(PAGE.format(charset="utf-8").encode(), "page.txt").format == "html"


@pytest.mark.parametrize("unit", ["<div>", "<table><tr><td>", "<ul><li>", "<", "&amp;", "<!--", "<p>增长6%。"])
def test_hostile_page_ends_soon(unit: str) -> None:
    with within(10), contextlib.suppress(UnreadableInput):
        read_bytes(("<html><body><p>增长6%。" + unit * (300_000 // len(unit))).encode(), "page.html")


def test_document_gives_paragraphs_numbers_and_tables_in_order() -> None:
    source = read_bytes(word(), "report.docx")
    assert source.format == "docx"
    assert source.metadata == {"title": LINES[0]}
    assert source.text.split("\n") == [
        LINES[0],
        "一、2025年工作回顾",
        "规上工业增加值增长8.6%。",
        "二、2026年工作安排",
        "规上工业增加值增长8.6%。",
        "指标\t目标",
        "工业\t投资\t增长6%",
        "请予审议。",
    ]


CONTENTS = "<w:pStyle w:val='TOC1'/>"


def _paragraph(words: str, run: str = "", paragraph: str = "") -> str:
    return f"<w:p><w:pPr>{paragraph}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>{words}</w:t></w:r></w:p>"


def test_document_with_controls_drawings_hidden_text_and_contents() -> None:
    box = f"<w:txbxContent>{_paragraph('框内：增长5%。')}</w:txbxContent>"
    drawing = (
        '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    body = (
        f"<w:sdt><w:sdtContent>{_paragraph('控件内：增长6%。')}</w:sdtContent></w:sdt>"
        f"{drawing}{_paragraph('增长99%。', '<w:vanish/>')}"
        f"{_paragraph('一、回顾', '', CONTENTS)}"
        "<w:p><w:r><w:t>强链计划</w:t></w:r>"
        "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>1</w:t></w:r></w:p>"
    )
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word())) as old, zipfile.ZipFile(made, "w") as new:
        for part in old.namelist():
            data = old.read(part)
            if part == "word/document.xml":
                data = data.replace(b"<w:body>", b"<w:body>" + body.encode(), 1)
            if part == "word/styles.xml":
                toc = b'<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style></w:styles>'
                data = data.replace(b"</w:styles>", toc, 1)
            new.writestr(part, data)
    lines = read_bytes(made.getvalue(), "report.docx").text.split("\n")
    assert lines[:4] == ["控件内：增长6%。", "框内：增长5%。", "强链计划¹", LINES[0]]


def test_document_is_known_by_its_content() -> None:
    assert read_bytes(word(), "report.doc").format == "docx"


def test_document_with_notes() -> None:
    relation = (
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"'
        ' Target="footnotes.xml"/></Relationships>'
    )
    notes = (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:footnote w:id="2"><w:p><w:r><w:t>强链工程：指补齐短板的工程。</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    content_type = (
        '<Override PartName="/word/footnotes.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>'
    )
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word())) as old, zipfile.ZipFile(made, "w") as new:
        for part in old.namelist():
            data = old.read(part).decode("utf-8", "surrogateescape")
            if part == "word/_rels/document.xml.rels":
                data = data.replace("</Relationships>", relation)
            if part == "[Content_Types].xml":
                data = data.replace("</Types>", content_type)
            new.writestr(part, data.encode("utf-8", "surrogateescape"))
        new.writestr("word/footnotes.xml", notes)
    assert read_bytes(made.getvalue(), "report.docx").text.endswith("请予审议。\n强链工程：指补齐短板的工程。")


def test_document_that_unpacks_without_end_is_refused() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"0" * 210_000_000)
    with pytest.raises(UnreadableInput, match="unpacks to more than"):
        read_bytes(made.getvalue(), "report.docx")


def test_pdf_gives_its_paragraphs_without_headers_and_page_numbers() -> None:
    pages = [
        ["临江新区工作报告", f"会议文件第{page}页", *LINES[2:], "请予审议。", f"— {page} —"] for page in range(1, 5)
    ]
    source = read_bytes(pdf(pages), "report.pdf")
    assert source.format == "pdf"
    lines = source.text.split("\n")
    assert lines == ["临江新区工作报告", *["".join(LINES[2:]), "请予审议。"] * 4]


def test_pdf_paragraphs_are_known_by_their_indents() -> None:
    paragraphs = [place + "".join(LINES[2:]) * 3 for place in ("东城", "西城", "南城", "北城", "新城", "古城")]
    lines = [
        "\u3000" * (start == 0) + paragraph[start : start + 42]
        for paragraph in paragraphs
        for start in range(0, len(paragraph), 42)
    ]
    source = read_bytes(pdf([lines[:17], lines[17:]]), "report.pdf")
    assert [line.strip("\u3000") for line in source.text.split("\n")] == paragraphs


def test_pdf_without_text_says_what_to_do() -> None:
    with pytest.raises(UnreadableInput, match="no text layer"):
        read_bytes(pdf([[], []]), "scan.pdf")


def test_truncated_files_end_in_our_own_error_or_text() -> None:
    for data in (word(), pdf([list(LINES)]), PAGE.format(charset="utf-8").encode()):
        for length in range(1, len(data), max(1, len(data) // 40)):
            with contextlib.suppress(UnreadableInput):
                read_bytes(data[:length], "report")
