"""Every row of works.tsv does what its role promises."""

from __future__ import annotations

import pytest
from word_rows import Entry, measures, rows


@pytest.mark.parametrize("row", rows("works", "work", "furthering"), ids=lambda row: row["word"])
def test_what_is_furthered_at_the_end_of_a_list_is_furthered_of_each(row: Entry) -> None:
    first, second = (measure.indicator for measure in measures(row["example"]))
    work = row["example"].partition("广场")[2]
    assert (first.endswith(f"公园{work}"), second.endswith(f"广场{work}")) == (True, True)


@pytest.mark.parametrize("row", rows("works", "system"), ids=lambda row: row["word"])
def test_what_a_system_is_for_is_named_where_its_word_comes_again(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["困难学生资助资金"]


@pytest.mark.parametrize("row", rows("works", "founding"), ids=lambda row: row["word"])
def test_even_few_of_what_was_founded_are_a_figure(row: Entry) -> None:
    assert [measure.text for measure in measures(row["example"])] == ["三座"]


@pytest.mark.parametrize("row", rows("works", "added"), ids=lambda row: row["word"])
def test_how_many_there_are_by_now_is_told_without_that_some_were_added(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [f"{row['word']}民宿", "民宿"]


@pytest.mark.parametrize("row", rows("works", "done"), ids=lambda row: row["word"])
def test_the_rate_of_what_was_done_is_of_the_things_before(row: Entry) -> None:
    _, rate = measures(row["example"])
    assert rate.indicator == f"乡村建议{row['word']}率"


@pytest.mark.parametrize("row", rows("works", "building"), ids=lambda row: row["word"])
def test_another_stage_of_what_is_built_has_the_same_thing(row: Entry) -> None:
    first, second = measures(row["example"])
    assert (first.indicator, second.indicator) == ("保障房基本建成", f"保障房{row['word']}")


@pytest.mark.parametrize("row", rows("works", "joining"), ids=lambda row: row["word"])
def test_who_takes_part_is_named_with_what_was_told_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [f"{row['word']}联户承包的农户"]


@pytest.mark.parametrize("row", rows("works", "insurance"), ids=lambda row: row["word"])
def test_what_the_last_of_several_insures_all_have(row: Entry) -> None:
    first, second = (measure.indicator for measure in measures(row["example"]))
    assert (first, second) == ("渔民保险的参保人数", f"农民{row['word']}保险的参保人数")


@pytest.mark.parametrize("row", rows("works", "scheme"), ids=lambda row: row["word"])
def test_works_are_done_to_the_thing_of_the_scheme_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["改造村道"]


@pytest.mark.parametrize("row", rows("works", "rules"), ids=lambda row: row["word"])
def test_with_rules_nothing_is_done_that_the_next_clause_counts(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["扩招"]


@pytest.mark.parametrize("row", rows("works", "done with"), ids=lambda row: row["word"])
def test_a_sum_is_of_the_thing_and_not_of_what_was_done_with_it(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1] == "旅游景区门票总花费"


@pytest.mark.parametrize("row", rows("works", "built"), ids=lambda row: row["word"])
def test_whom_one_makes_build_is_named_with_each_thing(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1] == f"引导渔民{row['word']}堤坝"


@pytest.mark.parametrize("row", rows("works", "registered"), ids=lambda row: row["word"])
def test_what_is_done_anew_is_done_with_those_told_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1] == f"{row['word']}经营主体"
