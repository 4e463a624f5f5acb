"""Files of each format with a text of our own, made for the tests."""

from __future__ import annotations

import io

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

LINES = (
    "临江新区2026年工作报告",
    "一、2025年工作回顾",
    "过去一年，临江新区坚持稳中求进工作总基调，规上工业增加值增长8.6%，一般公共预算收入完成70.5",
    "亿元，增长11.8%，城镇新增就业1.8万人，居民人均可支配收入与经济增长同步。",
)


def pdf(pages: list[list[str]]) -> bytes:
    """A PDF with a line for each string, indented where that begins with a wide space.

    Its font is one that every viewer brings along.
    """
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"",
        b"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>",
        b"<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000"
        b"/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R>>",
        b"<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880"
        b"/Descent -120/CapHeight 880/StemV 80>>",
    ]
    kids = []
    for lines in pages:
        shown = b"".join(
            b"BT /F1 9 Tf %d %d Td <%s> Tj ET\n"
            % (
                58 if line[:1] == "\u3000" else 40,
                790 - 16 * at,
                line.strip("\u3000").encode("utf-16-be").hex().encode(),
            )
            for at, line in enumerate(lines)
        )
        objects.append(b"<</Length %d>>stream\n%sendstream" % (len(shown), shown))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F1 3 0 R>>>>>>"
            % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    return pdf_of(objects)


def pdf_of(objects: list[bytes]) -> bytes:
    """The objects, of which the first is the catalogue, as a file."""
    made, places = io.BytesIO(b"%PDF-1.4\n"), []
    made.seek(0, io.SEEK_END)
    for number, body in enumerate(objects, 1):
        places.append(made.tell())
        made.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = made.tell()
    made.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    made.writelines(b"%010d 00000 n \n" % place for place in places)
    made.write(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start))
    return made.getvalue()


def word() -> bytes:
    """A document with headings that Word numbers, a table with a merged cell, and a link."""
    document = docx.Document()
    document.core_properties.title = LINES[0]
    document.add_paragraph(LINES[0], style="Title")
    for heading in ("2025年工作回顾", "2026年工作安排"):
        _number(document, document.add_paragraph(heading, style="Heading 1"))
        document.add_paragraph("规上工业增加值增长8.6%。")
    table = document.add_table(rows=2, cols=3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "指标"
    table.cell(0, 2).text = "目标"
    for column, text in enumerate(("工业", "投资", "增长6%")):
        table.cell(1, column).text = text
    document.add_paragraph("请予审议。")
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _number(document: docx.document.Document, paragraph: docx.text.paragraph.Paragraph) -> None:
    """Have Word count `paragraph` as 一、二、三、."""
    numbering = document.part.numbering_part.element
    if all(each.get(qn("w:numId")) != "77" for each in numbering.findall(qn("w:num"))):
        abstract = _element("w:abstractNum", abstractNumId="77")
        level = _element("w:lvl", ilvl="0")
        for name, value in (("start", "1"), ("numFmt", "chineseCounting"), ("lvlText", "%1、")):
            level.append(_element(f"w:{name}", val=value))
        abstract.append(level)
        numbering.insert(0, abstract)
        number = _element("w:num", numId="77")
        number.append(_element("w:abstractNumId", val="77"))
        numbering.append(number)
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = 0
    properties.get_or_add_numId().val = 77


def _element(name: str, **attributes: str) -> object:
    element = OxmlElement(name)
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    return element


PAGE = """<!DOCTYPE html>
<html><head><meta charset="{charset}"><title>临江新区2026年工作报告_临江新区管委会</title>
<meta name="ArticleTitle" content="临江新区2026年工作报告"><meta name="PubDate" content="2026-01-20">
<script>var figure = "增长99%";</script><style>.a{{color:red}}</style></head>
<body><div class="header"><a href="/">首页</a> | <a href="/zw">政务公开</a></div>
<table class="index"><tr><td>索 引 号：</td><td>LJ001/2026-00012</td></tr>
<tr><td>发布机构：</td><td>临江新区办公室</td></tr></table>
<div class="article"><h1>临江新区2026年工作报告</h1>
<div class="info"><span>【字号：<a>大</a> <a>小</a>】</span><a>打印</a></div><div id="zoom">
<p>各位代表：</p><p>现在，我代表新区管委会报告工作，请予审议。</p>
<p><strong>一、2025年工作回顾</strong></p>
<p>　　过去一年，规上工业增加值增长<span>8.6</span>%。PM<sub>2.5</sub>平均浓度下降3.4%，人居环境持续改善。</p>
<table><tr><th>指标</th><th>目标</th></tr><tr><td>工业投资</td><td>增长12%</td></tr></table>
<ul><li>实施强链工程，新建标准厂房20万平方米。</li><li>新增专精特新企业15家。</li></ul>
<p>　　新区大力优化营商环境，推行一件事一次办，为经营主体减免税费3.2亿元，新登
记经营主体1.2万户。持续推进教育强区建设，新建中小学
6所、新增学位8400个；建成社区卫生服务站18个，千人床位数达到7.2张。大力实施绿色低碳行动，单位地区生产总值能耗下降3.1%。</p>
<p>　　下一步，我们将坚定信心、真抓实干，奋力开创新区高质量发展新局面。</p>
</div><div class="editor">责任编辑：王芳</div></div>
<div class="footer">主办：临江新区办公室 备案号：12345678号</div></body></html>
"""
