"""A text taken apart: furniture, headings, paragraphs, sentences."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pace import within

from policy_nlp.records.span import Span
from policy_nlp.text.document import Document
from policy_nlp.text.headings import numbering_of
from policy_nlp.text.structure import structure
from policy_nlp.text.tables import rows

BODY = "全市上下团结一心，攻坚克难，经济社会发展取得新的成绩，圆满完成了全年目标任务，各项事业迈上新台阶。"


def sentences(text: str) -> list[str]:
    return [sentence.text for sentence in structure(text).sentences]


def headings(text: str) -> list[tuple[int, str]]:
    return [(heading.level, heading.text) for heading in structure(text).headings]


def above(document: Document, words: str) -> list[str]:
    """The headings above the sentence that begins with `words`."""
    found = next(sentence for sentence in document.sentences if sentence.text.startswith(words))
    return [heading.text for heading in found.headings]


# Sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("经济增长5%。就业稳定！为什么？因为努力", ["经济增长5%。", "就业稳定！", "为什么？", "因为努力"]),
        ("经济增长5%；就业稳定。", ["经济增长5%；就业稳定。"]),
        ("他说：“要抓紧。”大家记住了。", ["他说：“要抓紧。”", "大家记住了。"]),
        ("（详见附表。）继续努力。", ["（详见附表。）", "继续努力。"]),
        ("真的吗？！当然。", ["真的吗？！", "当然。"]),
        ("完成任务。[3]继续努力。", ["完成任务。[3]", "继续努力。"]),
        ("一行\r\n二行\r三行\u2028四行\n\n\t\u3000\u3000五行 \n", ["一行", "二行", "三行", "四行", "五行"]),
        ("增长4.5%。达到3.14万户", ["增长4.5%。", "达到3.14万户"]),
        ("。。！", []),
        ("", []),
        (" \u3000\t\u200b\ufeff\n", []),
    ],
)
def test_where_sentences_end(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_a_line_is_a_paragraph() -> None:
    document = structure("第一句。第二句。\n第三句。")
    assert [sentence.paragraph for sentence in document.sentences] == [0, 0, 1]


# Headings


@pytest.mark.parametrize("row", rows("policy_nlp.text", "numbering.tsv"), ids=lambda row: row["form"])
def test_every_numbering_is_known_in_its_example(row: dict[str, str]) -> None:
    found = numbering_of(row["example"])
    assert found is not None
    assert found[0].form == row["form"]


@pytest.mark.parametrize(
    "line",
    [
        "第一、二轮督察反馈问题全部整改。",
        "第一、三产业增加值分别增长4%、6%。",
        "一、二、三产业增加值分别增长4%、5%、6%。",
    ],
)
def test_ordinals_in_a_row_number_no_heading(line: str) -> None:
    assert numbering_of(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "一、过去五年工作回顾",
        "（三）强化科技兴渔，加速渔业新旧动能转换",
        "（三）强化科技兴渔，加速渔业新旧动能转换。",
        "1.财政资金使用情况",
        "第一部分 过去一年的工作",
        "第二章 发展目标",
        "2025年工作回顾",
        "二、“十五五”时期的主要目标任务",
        "关于劳动就业问题",
        "附件1",
        "名词解释",
        "一",
    ],
)
def test_a_line_that_is_a_heading(line: str) -> None:
    document = structure(f"{BODY}\n{line}\n{BODY}")
    assert [heading.text for heading in document.headings] == [line.rstrip("。")]
    assert document.sentences[-1].headings == document.headings
    assert line in [sentence.text for sentence in document.sentences]


@pytest.mark.parametrize(
    "line", ["各位代表：", "就业稳定。", "主要做了以下工作：", "今年经济社会发展的", "是：增长5%", "3月5日", "，继续"]
)
def test_a_line_that_is_none(line: str) -> None:
    assert headings(f"{BODY}\n{line}\n{BODY}") == []


def test_levels_follow_the_order_in_which_forms_appear() -> None:
    text = f"一、回顾去年工作\n（一）稳住经济\n{BODY}\n（二）稳住就业\n1.办好实事\n{BODY}\n二、今年工作安排\n{BODY}"
    assert headings(text) == [
        (1, "一、回顾去年工作"),
        (2, "（一）稳住经济"),
        (2, "（二）稳住就业"),
        (3, "1.办好实事"),
        (1, "二、今年工作安排"),
    ]
    swapped = f"（一）当前形势\n一、抓好农业\n{BODY}\n（二）今后方针\n{BODY}"
    assert headings(swapped) == [(1, "（一）当前形势"), (2, "一、抓好农业"), (1, "（二）今后方针")]


def test_an_appendix_stands_outside_the_parts() -> None:
    text = f"一、今年工作安排\n（一）稳住经济\n{BODY}\n附件\n2026年民生实事清单\n{BODY}"
    assert headings(text)[-2:] == [(1, "附件"), (2, "2026年民生实事清单")]


def test_the_first_sentence_of_a_numbered_paragraph_heads_the_rest() -> None:
    document = structure(
        f"一、今年工作安排\n（一）稳住经济大盘。投资增长6%。消费增长5%。{BODY}{BODY}{BODY}\n接下来是别的事，与前文无关。"
    )
    assert above(document, "投资") == ["一、今年工作安排", "（一）稳住经济大盘"]
    assert above(document, "接下来") == ["一、今年工作安排"]
    assert "（一）稳住经济大盘。" in [sentence.text for sentence in document.sentences]


def test_a_short_numbered_paragraph_leads_in_those_behind_it() -> None:
    document = structure(f"（一）稳住经济大盘。把握主动，综合施策。\n扩大投资。投资增长6%。\n（二）稳住就业。\n{BODY}")
    assert above(document, "投资增长") == ["（一）稳住经济大盘"]
    assert above(document, BODY[:5]) == ["（二）稳住就业"]


def test_points_within_a_paragraph_head_what_follows_them() -> None:
    document = structure("一是稳就业。新增岗位8万个。二是稳外贸。出口增长5%。")
    assert above(document, "新增") == ["一是稳就业"]
    assert above(document, "出口") == ["二是稳外贸"]


def test_items_of_a_list_head_nothing() -> None:
    assert headings("问题不少：一是投资不足。二是消费不旺。三是出口下滑。") == []
    assert headings("1.新建学校2所。\n2.改造小区10个。\n3.新增泊位300个。") == []


def test_an_address_begins_a_new_passage() -> None:
    document = structure(f"一、今年工作安排\n（一）稳住经济\n{BODY}\n各位代表！新征程已经开启。{BODY}")
    assert above(document, "新征程") == ["一、今年工作安排"]


def test_title_and_byline_head_nothing() -> None:
    text = f"2026年某市政府工作报告\n——2026年1月8日在某市第七届人民代表大会第五次会议上\n市长 王某\n各位代表：\n{BODY}"
    assert headings(text) == []


def test_cells_of_a_table_are_no_headings() -> None:
    assert headings(f"{BODY}\n序号一栏\n新建幼儿园二十所\n市教育局牵头\n改造老旧小区\n{BODY}") == []


def test_pieces_of_a_sentence_are_no_headings() -> None:
    assert headings(f"{BODY}\n今年经济社会发展的\n主要预期目标\n是：增长5%。\n{BODY}") == []


# Furniture


FURNITURE = rows("policy_nlp.text", "furniture.tsv")


@pytest.mark.parametrize("row", FURNITURE, ids=lambda row: row["example"])
def test_every_example_of_furniture_is_recognised(row: dict[str, str]) -> None:
    lines = {"box": [row["example"], "大", "小", "】"]}.get(row["kind"], [row["example"]])
    text = "\n".join([BODY, BODY, *lines])
    document = structure(text)
    assert [span.of(text) for span in document.furniture] == lines
    assert [sentence.text for sentence in document.sentences] == [BODY, BODY]


def test_a_label_takes_the_value_on_the_next_line() -> None:
    document = structure(f"来源：\n某省日报\n{BODY}")
    assert [sentence.text for sentence in document.sentences] == [BODY]


def test_an_index_table_is_furniture() -> None:
    document = structure(f"索引号\n11440000-2026-00012\n发布机构\n云岭省人民政府办公厅\n成文日期\n2026-02-10\n{BODY}")
    assert [sentence.text for sentence in document.sentences] == [BODY]


def test_a_path_through_the_site_is_furniture() -> None:
    document = structure(f"首页\n>\n政务公开\n>\n工作报告\n{BODY}")
    assert [sentence.text for sentence in document.sentences] == [BODY]


def test_the_foot_of_the_page_goes_whole() -> None:
    document = structure(f"{BODY}\n{BODY}\n相关报道：\n某地干部群众热议报告\n别处的新闻。")
    assert [sentence.text for sentence in document.sentences] == [BODY, BODY]


@pytest.mark.parametrize(
    "line",
    [
        "来源：居民收入来源更广，工资增长5%。",
        "打印产业快速发展，产值增长8%。",
        "记者节当天，全市新增岗位300个。",
        "分享发展成果，收入增长5%。",
    ],
)
def test_a_line_with_a_real_sentence_is_no_furniture(line: str) -> None:
    assert line in sentences(f"{BODY}\n{line}\n{BODY}")


# What holds for any text

TEXTS = st.text(max_size=120) | st.text(
    st.sampled_from("一二（）()、。！？；：“”1.２年第部分章是要—下载打印来源【】>\n\r\u2028\u3000 各位代表增长5%"),
    max_size=120,
)


@given(TEXTS)
def test_spans_are_exact_trimmed_and_in_order(text: str) -> None:
    document = structure(text)
    pieces = sorted([*document.furniture, *(sentence.span for sentence in document.sentences)])
    for piece, following in pairwise(pieces):
        assert piece.end <= following.start
    for piece in pieces:
        assert piece.start < piece.end
        assert piece.of(text).strip() == piece.of(text)
    for sentence in document.sentences:
        assert sentence.text == sentence.span.of(text)
        assert [heading.level for heading in sentence.headings] == list(range(1, len(sentence.headings) + 1))
    for heading in document.headings:
        assert heading.text == heading.span.of(text) != ""


@given(TEXTS)
def test_every_word_is_in_a_sentence_or_in_furniture(text: str) -> None:
    document = structure(text)
    spans = [*document.furniture, *(sentence.span for sentence in document.sentences)]
    covered = {at for span in spans for at in range(span.start, span.end)}
    assert all(at in covered for at, character in enumerate(text) if character.isalnum())


def test_damaged_places_are_kept() -> None:
    assert structure("增长，乱码。", (Span(3, 5),)).damaged == (Span(3, 5),)


@pytest.mark.parametrize(
    "unit", ["（", "一、", "“", "。", "【", "来源：\n", "增长", "1.", "\n", "——", "一是好。", ">\n"]
)
def test_any_megabyte_takes_seconds(unit: str) -> None:
    with within(5):
        structure(unit * (150_000 // len(unit)))
