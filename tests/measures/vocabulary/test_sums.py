"""Every row of sums.tsv does what its role promises."""

from __future__ import annotations

import pytest
from word_rows import Entry, measures, rows


@pytest.mark.parametrize("row", rows("sums", "means"), ids=lambda row: row["word"])
def test_no_money_is_for_what_only_brings_about(row: Entry) -> None:
    (money,) = measures(row["example"])
    assert money.indicator == "中央财政安排资金"


@pytest.mark.parametrize("row", rows("sums", "sum"), ids=lambda row: row["word"])
def test_what_is_added_over_years_is_a_sum_of_them(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert (measure.start_year, measure.end_year) == (2023, 2027)


@pytest.mark.parametrize("row", rows("sums", "yearly"), ids=lambda row: row["word"])
def test_what_comes_anew_each_year_is_summed_over_the_years(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert (measure.start_year, measure.end_year) == (2023, 2027)


@pytest.mark.parametrize("row", rows("sums", "come in"), ids=lambda row: row["word"])
def test_so_much_came_in_of_the_investment_told_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [f"外商投资{row['word'].removeprefix('已')}"]


@pytest.mark.parametrize("row", rows("sums", "used"), ids=lambda row: row["word"])
def test_so_much_was_used_of_the_funds_told_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][-1] == f"{row['word']}外资"


@pytest.mark.parametrize("row", rows("sums", "spent"), ids=lambda row: row["word"])
def test_parts_of_a_sum_are_named_as_it_is(row: Entry) -> None:
    named = [measure.indicator for measure in measures(row["example"])]
    assert named == [f"港口{row['word']}", f"航道{row['word']}"]


@pytest.mark.parametrize("row", rows("sums", "heads", "takings"), ids=lambda row: f"{row['role']} {row['word']}")
def test_heads_are_counted_of_no_sum(row: Entry) -> None:
    heads = row["word"] if row["role"] == "heads" else "人数"
    assert [measure.indicator for measure in measures(row["example"])][1] == f"旅居{heads}"


@pytest.mark.parametrize("row", rows("sums", "held", "in all"), ids=lambda row: row["word"])
def test_what_there_is_in_all_was_not_added(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["新增渔船", f"渔船{row['word']}"]


@pytest.mark.parametrize("row", rows("sums", "raised"), ids=lambda row: row["word"])
def test_so_much_was_raised_by_those_counted_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1] == f"上市船厂{row['word']}"


@pytest.mark.parametrize("row", rows("sums", "came of it"), ids=lambda row: row["word"])
def test_so_many_suffered_in_those_counted_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1] == f"海难{row['word']}"
