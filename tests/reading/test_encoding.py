"""Text in the encodings that Chinese files are in."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy_nlp.reading import read_bytes
from policy_nlp.records.errors import UnreadableInput

SIMPLIFIED = (
    "临江新区坚持稳中求进，全年规上工业增加值增长8.6%，新增规上企业52家。\r\n",
    "力争全年引进亿元以上项目40个，社会消费品零售总额增长7%左右。\n",
    "全面落实安全生产责任制，守住不发生重大事故的底线。",
    "一般公共预算收入70.5亿元、增长11.8%；",
)
TRADITIONAL = "臨江新區堅持穩中求進，全年規上工業增加值增長8.6%，新增規上企業52家。\n推動產業發展。"


@given(
    st.lists(st.sampled_from(SIMPLIFIED), min_size=1, max_size=6).map("".join),
    st.sampled_from(["utf-8", "utf-8-sig", "gb18030", "gbk", "gb2312", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]),
)
def test_encoding_is_told_from_the_bytes(text: str, encoding: str) -> None:
    assert read_bytes(text.encode(encoding), "report.txt").text == text


@pytest.mark.parametrize("encoding", ["utf-8", "big5", "gb18030", "utf-16"])
def test_traditional_text(encoding: str) -> None:
    assert read_bytes(TRADITIONAL.encode(encoding), "report.txt").text == TRADITIONAL


@pytest.mark.parametrize("length", [12, 20, 40])
@pytest.mark.parametrize("encoding", ["gb18030", "utf-16-le", "utf-16-be"])
def test_short_text(length: int, encoding: str) -> None:
    text = SIMPLIFIED[0][:length]
    assert read_bytes(text.encode(encoding), "report.txt").text == text


def test_newlines_stay_as_they_are_and_the_mark_is_no_text() -> None:
    source = read_bytes(codecs.BOM_UTF8 + "增长6%。\r\n第二行\n第三行\r".encode(), "report.txt")
    assert source.text == "增长6%。\r\n第二行\n第三行\r"
    assert source.encoding == "utf-8"


def test_a_named_encoding_is_taken_at_its_word() -> None:
    text = "临江新区"
    assert read_bytes(text.encode("gbk"), "report.txt", encoding="gb2312").text == text
    assert read_bytes(text.encode("utf-16"), "report.txt", encoding="utf-16").text == text
    with pytest.raises(UnreadableInput, match="is not in utf-8"):
        read_bytes(text.encode("gbk"), "report.txt", encoding="utf-8")
    for encoding in ("martian", "base64", "undefined"):
        with pytest.raises(UnreadableInput):
            read_bytes(text.encode("gbk"), "report.txt", encoding=encoding)


def test_a_file_cut_off_in_a_character_is_read() -> None:
    data = (SIMPLIFIED[0] * 3).encode()[:-1]
    assert read_bytes(data, "report.txt").text.startswith(SIMPLIFIED[0])


def test_characters_that_only_gb18030_has() -> None:
    text = "临江市䶮镇，" + SIMPLIFIED[0]
    assert read_bytes(text.encode("gb18030"), "report.txt").text == text


@given(st.binary(max_size=400), st.sampled_from(["report.txt", "page.html", "report.docx", "report.pdf"]))
def test_any_bytes_end_in_text_or_our_own_error(data: bytes, name: str) -> None:
    reason = ""
    try:
        assert read_bytes(data, name).text
    except UnreadableInput as error:
        reason = str(error)
    assert not reason or (reason.startswith(f"{name}: ") and "\n" not in reason)


@pytest.mark.parametrize(
    ("really", "opened"),
    [("utf-8", "latin-1"), ("utf-8", "cp1252"), ("gb18030", "latin-1"), ("utf-8", "gb18030"), ("gb18030", "utf-8")],
)
def test_text_saved_after_it_was_opened_in_a_wrong_encoding_is_refused(really: str, opened: str) -> None:
    """Its numbers would still be found, under names that nobody can read."""
    garbled = "".join(SIMPLIFIED).encode(really).decode(opened, "replace")
    with pytest.raises(UnreadableInput, match="hardly any Chinese"):
        read_bytes(garbled.encode(), "report.txt")


@pytest.mark.parametrize("leader", "…．─●")
def test_a_table_of_contents_makes_no_text_unreadable(leader: str) -> None:
    contents = f"{SIMPLIFIED[3]}{leader * 150}1\n" * 9
    assert read_bytes(contents.encode(), "report.txt").encoding == "utf-8"
