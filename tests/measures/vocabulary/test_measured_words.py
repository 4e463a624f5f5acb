"""Every word of what is measured of a thing told before does what its role promises."""

from __future__ import annotations

import pytest
from word_rows import Entry, measures, rows


def names(row: Entry) -> list[str]:
    return [measure.indicator for measure in measures(row["example"])]


@pytest.mark.parametrize("row", rows("measured", "of each kind"), ids=lambda row: row["word"])
def test_what_is_measured_of_another_thing_of_a_list_was_not_built(row: Entry) -> None:
    thing = row["example"].partition("、")[2].partition(row["word"])[0]
    assert names(row)[1].removeprefix("泊位") == thing + row["word"]


@pytest.mark.parametrize("row", rows("measured", "of it too"), ids=lambda row: row["word"])
def test_what_else_is_told_of_a_thing_is_of_all_of_it(row: Entry) -> None:
    assert names(row)[1] == f"渔业贷款{row['word']}"


@pytest.mark.parametrize("row", rows("measured", "extent"), ids=lambda row: row["word"])
def test_there_is_more_of_an_extent(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert (measure.aspect, measure.direction) == ("change", "up")


@pytest.mark.parametrize("row", rows("measured", "covered"), ids=lambda row: row["word"])
def test_how_many_are_covered_is_told_of_the_scheme(row: Entry) -> None:
    assert names(row)[1] == f"渔民合作医疗{row['word']}"


@pytest.mark.parametrize("row", rows("measured", "tax share"), ids=lambda row: row["word"])
def test_the_share_of_taxes_is_one_in_the_revenue_told_before(row: Entry) -> None:
    assert names(row)[1] == "税收占地方财政收入比重"


@pytest.mark.parametrize("row", rows("measured", "standard"), ids=lambda row: row["word"])
def test_a_standard_is_that_of_what_the_clause_before_changes(row: Entry) -> None:
    assert names(row)[-1] in (f"船工补贴月{row['word']}", f"船工保险总{row['word']}", f"渔业综合{row['word']}")


@pytest.mark.parametrize("row", rows("measured", "fuel"), ids=lambda row: row["word"])
def test_in_what_energy_is_reckoned_is_not_what_was_used(row: Entry) -> None:
    assert names(row) == ["海盐单位能耗"]


@pytest.mark.parametrize("row", rows("measured", "sum"), ids=lambda row: row["word"])
def test_a_part_of_a_sum_takes_its_thing(row: Entry) -> None:
    assert names(row)[1] in ("渔业投资", "渔业收入", "渔业财政支出", "渔业银行贷款")
