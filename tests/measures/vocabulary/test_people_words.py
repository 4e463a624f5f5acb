"""Every word of people, and of lists behind a colon, does what its role promises."""

from __future__ import annotations

import pytest
from word_rows import Entry, measures, rows


def names(row: Entry) -> list[str]:
    return [measure.indicator for measure in measures(row["example"])]


@pytest.mark.parametrize("row", rows("listed", "announcing"), ids=lambda row: row["word"])
def test_what_leads_up_to_a_list_is_no_part_of_what_is_measured_in_it(row: Entry) -> None:
    assert names(row) == ["高等学校招生人数", "小学招生人数"]


@pytest.mark.parametrize("row", rows("listed", "of each"), ids=lambda row: row["word"])
def test_of_which_things_a_list_is_each_item_says_itself(row: Entry) -> None:
    assert names(row) == ["织网在册职工人数", "造船在册职工人数"]


@pytest.mark.parametrize("row", rows("listed", "own number"), ids=lambda row: row["word"])
def test_people_are_their_own_number(row: Entry) -> None:
    assert names(row) == [row["word"]]


@pytest.mark.parametrize("row", rows("people", "doer"), ids=lambda row: row["word"])
def test_who_does_something_with_a_part_is_named_with_it(row: Entry) -> None:
    assert names(row) == ["发行国库券", f"{row['word']}认购的国库券"]


@pytest.mark.parametrize("row", rows("people", "getting"), ids=lambda row: row["word"])
def test_what_people_get_is_what_was_paid_out(row: Entry) -> None:
    assert names(row) == [f"低保对象{row['word']}取暖补贴", "发放取暖补贴"]


@pytest.mark.parametrize("row", rows("people", "harm"), ids=lambda row: row["word"])
def test_harm_is_of_the_accidents_told_before(row: Entry) -> None:
    assert names(row) == ["煤矿事故起数", f"煤矿事故{row['word']}人数"]


@pytest.mark.parametrize("row", rows("people", "by heads"), ids=lambda row: row["word"])
def test_by_heads_there_is_so_much_of_the_next_product_too(row: Entry) -> None:
    assert names(row) == [f"平均每人{row['word']}粮食", f"平均每人{row['word']}棉花"]


@pytest.mark.parametrize("row", rows("people", "by households"), ids=lambda row: row["word"])
def test_what_each_gets_is_told_of_those_counted_before(row: Entry) -> None:
    assert names(row) == ["危房改造", f"危房改造户均{row['word']}"]


@pytest.mark.parametrize("row", rows("people", "lasting"), ids=lambda row: row["word"])
def test_what_lasts_is_no_sum_of_years(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert (measure.basis, measure.start_year, measure.end_year) == ("point", 2027, 2027)


@pytest.mark.parametrize("row", rows("people", "bringing up"), ids=lambda row: row["word"])
def test_what_became_of_some_is_told_of_the_people_alone(row: Entry) -> None:
    assert names(row) == [f"水产院校{row['word']}学员", "取得证书的学员"]
