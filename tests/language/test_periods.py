"""Expressions of time: where they stand and which years they mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pace import within

from policy_nlp.language.periods import Period, find_periods
from policy_nlp.text.tables import rows


def only(text: str, report_year: int | None = 2026) -> Period:
    found = find_periods(text, report_year)
    assert len(found) == 1, found
    return found[0]


def years(period: Period) -> tuple[int | None, int | None]:
    return period.start_year, period.end_year


@pytest.mark.parametrize("row", rows("policy_nlp.language", "periods.tsv"), ids=lambda row: row["example"])
def test_every_word_of_the_table_means_the_years_it_says(row: dict[str, str]) -> None:
    found = find_periods(row["example"], 2026)
    given = "?" if found[-1].start_year is None else f"{found[-1].start_year}-{found[-1].end_year}"
    assert given == row["gives"]


@pytest.mark.parametrize(
    "row", rows("policy_nlp.language", "beside_periods.tsv"), ids=lambda row: f"{row['role']} {row['word']}"
)
def test_every_word_beside_a_period_gives_it_its_role(row: dict[str, str]) -> None:
    assert row["word"] in row["example"]
    assert only(row["example"]).role == row["gives"]


@pytest.mark.parametrize("row", rows("policy_nlp.language", "plans.tsv"), ids=lambda row: row["name"])
def test_every_plan_is_known_in_its_example_and_by_its_number(row: dict[str, str]) -> None:
    assert find_periods(row["example"], 2026)[0].word
    numbered = only(f"第{row['number']}个五年计划期间")
    assert years(numbered) == (int(row["start"]), int(row["end"]))
    assert years(only(f"“{row['name']}”时期")) == years(numbered)


@pytest.mark.parametrize(
    ("text", "word", "start", "end", "basis"),
    [
        ("2024年新增就业8万人", "2024年", 2024, 2024, "year"),
        ("１９８１年产量", "１９８１年", 1981, 1981, "year"),
        ("一九八一年产量", "一九八一年", 1981, 1981, "year"),
        ("一九八○年产量", "一九八○年", 1980, 1980, "year"),
        ("二〇二五年产量", "二〇二五年", 2025, 2025, "year"),
        ("八二年产量", "八二年", 1982, 1982, "year"),
        ("2021—2025年累计", "2021—2025年", 2021, 2025, "plan"),
        ("2021年至2025年累计", "2021年至2025年", 2021, 2025, "plan"),
        ("从一九五三年到一九五七年", "一九五三年到一九五七年", 1953, 1957, "plan"),
        ("2023、2024年累计", "2023、2024年", 2023, 2024, "plan"),
        ("“十四五”前四年", "“十四五”前四年", 2021, 2024, "plan"),
        ("“十四五”后两年", "“十四五”后两年", 2024, 2025, "plan"),
        ("“十四五”末", "“十四五”末", 2025, 2025, "point"),
        ("“十五五”开局之年", "“十五五”开局之年", 2026, 2026, "year"),
        ("第五个五年计划的最后一年", "第五个五年计划的最后一年", 1980, 1980, "year"),
        ("到2030年建成", "2030年", 2030, 2030, "point"),
        ("2030年前达峰", "2030年前", 2030, 2030, "point"),
        ("2025年底通车", "2025年底", 2025, 2025, "point"),
        ("截至去年10月底通车", "去年10月底", 2025, 2025, "point"),
        ("去年四季度开工", "去年四季度", 2025, 2025, "year"),
        ("2025年1至9月完成投资", "2025年1至9月", 2025, 2025, "year"),
        ("今年上半年开工", "今年上半年", 2026, 2026, "year"),
        ("八十年代建成", "八十年代", 1980, 1989, "plan"),
        ("2012年以来", "2012年", 2012, 2025, "plan"),
    ],
)
def test_forms(text: str, word: str, start: int, end: int, basis: str) -> None:
    period = only(text)
    assert (period.word, *years(period), period.basis) == (word, start, end, basis)


@pytest.mark.parametrize(
    "text",
    ["比2009年提高9个百分点", "较上年增加5亿元", "与2020年相比增长3%", "是2010年的2.2倍", "在2005年基础上下降两成"],
)
def test_the_base_of_a_comparison_is_marked(text: str) -> None:
    assert only(text).role == "base"


@pytest.mark.parametrize("text", ["编制“十五五”规划纲要", "实施《某省2030年行动方案》", "2035年远景目标", "“八五”普法"])
def test_a_period_within_a_name_is_marked(text: str) -> None:
    assert only(text).role == "name"


@pytest.mark.parametrize("text", ["占比提高到2025年的三成", "2026年经济增长5%", "“十五五”规划期增长5%"])
def test_other_periods_say_when(text: str) -> None:
    assert only(text).role == "time"


@pytest.mark.parametrize(
    "text", ["年级", "15年", "三年行动", "连续37年", "发〔2024〕3号", "2000多年", "12345678年", "七八年", ""]
)
def test_what_is_no_period(text: str) -> None:
    assert find_periods(text, 2026) == []


def test_without_the_reports_year_relative_words_have_none() -> None:
    assert years(only("去年新建5所", None)) == (None, None)
    assert years(only("今后五年新建5所", None)) == (None, None)
    assert years(only("2025年新建5所", None)) == (2025, 2025)


def test_a_term_of_government_began_with_the_last_election() -> None:
    assert years(only("本届政府", 2018)) == (2013, 2017)
    assert years(only("本届政府", 2026)) == (2023, 2025)
    assert years(only("上届政府", 2003)) == (1993, 1997)


def test_part_of_a_year_takes_the_year_of_its_sentence() -> None:
    found = find_periods("2025年开局良好，一季度增长6%。上半年增长5%。", 2026)
    assert [years(period) for period in found] == [(2025, 2025), (2025, 2025), (None, None)]


def test_these_five_years_are_those_that_the_text_named() -> None:
    found = find_periods("“十五五”时期是关键期。这五年新增就业80万人。", 2026)
    assert years(found[1]) == (2026, 2030)


def test_the_years_before_are_those_before_the_named_ones() -> None:
    assert years(find_periods("五年来投入80亿元，比前五年增长67%。", 2003)[1]) == (1993, 1997)


def test_an_average_runs_over_what_was_named() -> None:
    assert years(find_periods("“十四五”时期发展很快，年均增长6%。", 2026)[1]) == (2021, 2025)
    assert years(find_periods("从2020年的5万亿元增加到2025年的7万亿元，年均增长7%。", 2026)[2]) == (2021, 2025)
    assert years(find_periods("到1985年达到九百亿元，比1980年增长四成，平均每年增长7%。", 1982)[2]) == (1981, 1985)
    assert years(only("年均增长6%")) == (None, None)


def test_years_beside_a_period_end_with_it() -> None:
    assert years(find_periods("从1981年到二十世纪末的二十年间", 1982)[-1]) == (1981, 2000)


def test_a_long_report_takes_milliseconds() -> None:
    text = "2025年，全市新增就业8万人，比上年增长5%，“十四五”时期年均增长6%。继续做好各项工作，抓好落实。" * 400
    find_periods(text, 2026)
    with within(1):
        find_periods(text, 2026)


def test_the_ground_that_a_year_stands_on_is_not_the_year_told_of() -> None:
    grounds, told = find_periods("在1992年较快发展的基础上，1993年又有新的进步。", 1994)
    assert (grounds.role, told.role, told.start_year) == ("base", "time", 1993)


def test_a_year_whose_figure_is_told_with_it_is_no_mere_ground() -> None:
    assert find_periods("在去年增长8.5%的基础上，继续提高。", 2026)[0].role == "time"


TIMES = st.text(
    st.sampled_from("0129一二五九十〇年月日季度前后上下半去今到至—-、“”《》比的来均间内计划期\n。末底第个 ４x"),
    max_size=60,
)


@given(TIMES | st.text(max_size=60), st.none() | st.integers(1949, 2100))
def test_spans_point_at_their_words_in_order_on_any_text(text: str, report_year: int | None) -> None:
    end = 0
    for period in find_periods(text, report_year):
        assert period.span.of(text) == period.word != ""
        assert period.span.start >= end
        assert (period.start_year is None) == (period.end_year is None)
        end = period.span.end


@pytest.mark.parametrize(
    "unit", ["年", "2", "二", "“", "十五", "1月", "《", "2025年、", "五年", "“十五五”", "《路》年"]
)
def test_any_megabyte_takes_seconds(unit: str) -> None:
    with within(2.5):
        find_periods(unit * (100_000 // len(unit)), 2026)
