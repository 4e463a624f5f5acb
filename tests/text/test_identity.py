"""Whose report it is, of which year, given when, and where that was found."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy_nlp.text.identity import Naming, identify
from policy_nlp.text.structure import structure

REPORTS = Path(__file__).parents[3] / "shared" / "reports"


def naming(text: str, name: str | None = None) -> Naming:
    return identify(structure(text), name)


@pytest.mark.parametrize(
    ("text", "title", "region", "year", "date"),
    [
        (
            "2026年云岭省政府工作报告\n——2026年1月26日在云岭省第十四届人民代表大会第四次会议上\n"
            "云岭省省长 王某某\n各位代表：",
            "2026年云岭省政府工作报告",
            "云岭省",
            2026,
            "2026-01-26",
        ),
        (
            "政府工作报告\n（2025年1月8日在青山市云溪区第七届人民代表大会第五次会议上）\n区长 李某\n各位代表：",
            "政府工作报告",
            "青山市云溪区",
            2025,
            "2025-01-08",
        ),
        (
            "政府工作报告\n2024年12月26日在临海县第十七届人民代表大会第四次会议上\n二、2025年主要工作\n今年任务艰巨。",
            "政府工作报告",
            "临海县",
            2025,
            "2024-12-26",
        ),
        (
            "——2017年3月5日在第十二届全国人民代表大会第五次会议上\n国务院总理\n各位代表：",
            None,
            "全国",
            2017,
            "2017-03-05",
        ),
        (
            "各位代表：\n我代表国务院，向第六届全国人民代表大会第一次会议作政府工作报告，请予审议。",
            "政府工作报告",
            "全国",
            1983,
            None,
        ),
        ("各位代表：\n自去年９月第五届全国人民代表大会第三次会议开过以后，又是一年多。", None, "全国", 1981, None),
        (
            "各位代表：\n我代表国务院作报告。第十届全国人民代表大会第一次会议以来的五年，很不平凡。",
            None,
            "全国",
            2008,
            None,
        ),
        ("各位代表：\n现在，我代表国务院作报告。\n一、2014年工作回顾\n过去一年，成绩不小。", None, "全国", 2015, None),
        (
            "各位代表：\n我代表国务院，作关于“十六五”规划和2040年远景目标纲要的报告。\n一、2030年回顾\n"
            "二、到2035年的奋斗目标",
            "关于“十六五”规划和2040年远景目标纲要的报告",
            "全国",
            2031,
            None,
        ),
        (
            "各位代表：\n我代表国务院，作关于十年规划的报告。\n一、成就\n二、2031—2040年的主要目标\n目标是明确的。",
            "关于十年规划的报告",
            "全国",
            2031,
            None,
        ),
        (
            "各位代表：\n我代表国务院，作关于五年计划的报告。\n一、2021年至2025年的成就\n二、2030年的奋斗目标\n目标是明确的。",
            "关于五年计划的报告",
            "全国",
            2026,
            None,
        ),
        (
            "清河镇2024年工作总结和2025年工作计划\n今年以来工作平稳。",
            "清河镇2024年工作总结和2025年工作计划",
            "清河镇",
            2025,
            None,
        ),
        (
            "3月9日，在全市动员大会上，蓝湾开发区党工委书记、管委会主任赵某表示，2025年，蓝湾开发区将力争增长6%。\n"
            "2024年，蓝湾开发区完成产值80亿元。",
            None,
            "蓝湾开发区",
            2025,
            "2025-03-09",
        ),
    ],
)
def test_a_report_names_itself(text: str, title: str | None, region: str, year: int, date: str | None) -> None:
    found = naming(text)
    assert (found.title, found.region, found.year, found.date) == (title, region, year, date)
    assert {found.region_from, found.year_from} == {"text"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "一句话。",
        "XX市政府工作报告\n现在，我代表市人民政府作报告。",
        "某县20XX年工作总结\n全市上下努力。",
        "×省工作报告",
    ],
)
def test_what_is_masked_or_not_said_is_not_guessed(text: str) -> None:
    found = naming(text)
    assert (found.region, found.year, found.date) == (None, None, None)
    assert (found.region_from, found.year_from, found.date_from) == (None, None, None)


def test_the_files_name_helps_where_the_text_is_silent() -> None:
    found = naming("各位代表：\n过去的工作有成绩。", "reports/全国-1982.txt")
    assert (found.region, found.region_from, found.year, found.year_from) == ("全国", "file name", 1982, "file name")
    assert naming("一句话。", "云岭省2026年政府工作报告.docx").title == "云岭省2026年政府工作报告"
    assert naming("一句话。", "河北2026.txt").region == "河北省"


def test_the_text_goes_before_the_files_name() -> None:
    found = naming("2026年云岭省政府工作报告\n各位代表：", "全国-1982.txt")
    assert (found.region, found.year) == ("云岭省", 2026)


@pytest.mark.parametrize(
    "opening",
    [
        "政府工作报告\n——二〇二六年一月二十七日在云岭省十四届人民代表大会第四次会议上",
        "政府工作报告\n——2026年1月27日在云岭省第十四届\n人民代表大会第四次会议上",
    ],
)
def test_the_day_it_was_given_in_numerals_or_over_two_lines(opening: str) -> None:
    found = naming(f"{opening}\n云岭省省长 王某某\n各位代表：\n现在报告工作。")
    assert (found.date, found.date_from, found.year) == ("2026-01-27", "text", 2026)


def test_the_issuer_may_stand_on_the_line_behind_its_label() -> None:
    found = naming("2026年云岭省政府工作报告\n来源：\n云岭日报\n【字体：\n大\n小\n】\n各位代表：\n现在报告工作。")
    assert (found.issuer, found.issuer_from) == ("云岭日报", "page")
    assert naming("2026年云岭省政府工作报告\n来源：\n时间：2026-02-12\n各位代表：\n现在报告工作。").issuer is None


def test_the_page_says_when_it_was_published() -> None:
    found = naming("来源：某日报\n时间：2026-02-12\n各位代表：\n现在报告工作。")
    assert (found.year, found.year_from, found.date, found.date_from) == (2026, "page", "2026-02-12", "page")


@given(st.text(max_size=200), st.none() | st.text(max_size=30))
def test_any_text_and_name_will_do(text: str, name: str | None) -> None:
    found = naming(text, name)
    assert (found.date is None) or re.fullmatch(r"\d{4}-\d\d-\d\d", found.date)
    for fact in ("title", "region", "year", "date"):
        assert (getattr(found, fact) is None) == (getattr(found, fact + "_from") is None)


@pytest.mark.skipif(not REPORTS.is_dir(), reason="the shared reports are not here")
def test_real_reports_are_named_as_their_files() -> None:
    silent = []
    for path in sorted(REPORTS.glob("[np]*/*.txt")):
        region, _, year = path.stem.rpartition("-")
        document = structure(path.read_text(encoding="utf-8"))
        found = identify(document)
        assert found.region in (region, None)
        assert found.year in (int(year), None)
        silent += [path.stem] if found.region is None or found.year is None else []
        named = identify(document, path.name)
        assert (named.region, named.year) == (region, int(year))
    assert len(silent) <= 10


SAID = {
    "title": ("望川市2026年政府工作报告", "meta ArticleTitle"),
    "date": ("2026-02-10 09:32", "meta PubDate"),
    "issuer": ("望川市人民政府办公室", "index table"),
}


def said_of(text: str, name: str | None = None, **said: tuple[str, str]) -> Naming:
    return identify(structure(text), name, said)


def test_what_the_file_says_of_itself_comes_first() -> None:
    found = said_of("各位代表：\n我代表东城县人民政府报告工作。", "西城县-2020.html", **SAID)
    assert (found.title, found.title_from) == ("望川市2026年政府工作报告", "meta ArticleTitle")
    assert (found.region, found.region_from) == ("望川市", "meta ArticleTitle")
    assert (found.year, found.year_from) == (2026, "meta ArticleTitle")
    assert (found.date, found.date_from) == ("2026-02-10", "meta PubDate")
    assert (found.issuer, found.issuer_from) == ("望川市人民政府办公室", "index table")


def test_then_the_text_then_the_file_name() -> None:
    found = said_of("2026年东城县政府工作报告\n各位代表：", "西城县-2020.html")
    assert (found.title, found.title_from) == ("2026年东城县政府工作报告", "text")
    assert (found.region, found.year) == ("东城县", 2026)
    found = said_of("各位代表：", "西城县2020年政府工作报告.pdf")
    assert (found.title, found.title_from) == ("西城县2020年政府工作报告", "file name")
    assert (found.region, found.region_from, found.year, found.year_from) == ("西城县", "file name", 2020, "file name")


def test_the_name_of_a_site_or_a_template_is_no_title() -> None:
    for words in ("望川市人民政府门户网站", "Microsoft Word - 文档1", "PowerPoint 演示文稿"):
        assert said_of("2026年东城县政府工作报告\n各位代表：", title=(words, "title element")).title_from == "text"


def test_a_page_dated_long_after_its_report_was_given_has_the_reports_date() -> None:
    text = "政府工作报告\n（2015年1月8日在望川市第五届人民代表大会第四次会议上）\n各位代表："
    assert said_of(text, date=("2021-06-30", "meta PubDate")).date == "2015-01-08"
    assert said_of(text, date=("2015-01-20", "meta PubDate")).date == "2015-01-20"


def test_the_issuer_stands_in_the_lines_of_the_page() -> None:
    found = said_of("政府工作报告\n来源：望川市人民政府办公室\n各位代表：\n现在报告工作。")
    assert (found.issuer, found.issuer_from) == ("望川市人民政府办公室", "page")
    assert (found.region, found.region_from) == ("望川市", "page")
