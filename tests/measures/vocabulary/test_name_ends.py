"""Every row of name_ends.tsv does what its role promises."""

from __future__ import annotations

import pytest
from word_rows import Entry, measures, rows


@pytest.mark.parametrize("row", rows("name_ends", "of office"), ids=lambda row: row["word"])
def test_what_an_office_has_is_of_the_office_told_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1] == f"省政府{row['word']}"


@pytest.mark.parametrize("row", rows("name_ends", "priced by", "price", "area"), ids=lambda row: row["word"])
def test_the_next_product_has_the_same_price_or_area(row: Entry) -> None:
    first, second = (measure.indicator for measure in measures(row["example"]))
    assert (row["word"] in first, second) == (True, first.replace("粮食", "棉花"))


@pytest.mark.parametrize("row", rows("name_ends", "act"), ids=lambda row: row["word"])
def test_a_doing_that_says_all_takes_no_head(row: Entry) -> None:
    assert measures(row["example"])[0].indicator == row["word"]


@pytest.mark.parametrize("row", rows("name_ends", "class"), ids=lambda row: row["word"])
def test_another_of_its_class_is_measured_by_the_same(row: Entry) -> None:
    first, second = (measure.indicator for measure in measures(row["example"]))
    assert first.partition(row["word"])[2] == second.partition(row["word"])[2] != ""


@pytest.mark.parametrize("row", rows("name_ends", "of all"), ids=lambda row: row["word"])
def test_of_how_many_something_is_measured_is_no_figure(row: Entry) -> None:
    assert [measure.text for measure in measures(row["example"])] == ["5%"]


@pytest.mark.parametrize("row", rows("name_ends", "no whole"), ids=lambda row: row["word"])
def test_in_what_something_goes_on_is_nothing_that_shares_are_of(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert "占" not in measure.indicator


@pytest.mark.parametrize("row", rows("name_ends", "part"), ids=lambda row: row["word"])
def test_what_part_something_is_is_told_of_the_figure_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["工业产值", f"渔业占工业产值{row['word']}"]


@pytest.mark.parametrize("row", rows("name_ends", "whatever", "whichever"), ids=lambda row: row["word"])
def test_what_anything_may_have_is_of_what_the_clause_before_undertakes(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.indicator.startswith("青禾工程培育")


@pytest.mark.parametrize("row", rows("name_ends", "facet"), ids=lambda row: row["word"])
def test_what_says_not_of_what_it_is_takes_that_from_the_name_before(row: Entry) -> None:
    first, second = (measure.indicator for measure in measures(row["example"]))
    assert second.endswith(row["word"])
    assert second.removesuffix(row["word"]) == first[: len(second) - len(row["word"])] != ""


@pytest.mark.parametrize("row", rows("name_ends", "complete"), ids=lambda row: row["word"])
def test_a_name_that_says_all_takes_nothing_from_the_clause_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [row["word"]]


@pytest.mark.parametrize(
    "row", rows("name_ends", "sphere", "sphere head"), ids=lambda row: f"{row['role']} {row['word']}"
)
def test_what_a_field_has_is_named_with_the_field_that_was_spoken_of(row: Entry) -> None:
    (only,) = measures(row["example"])
    assert only.indicator.startswith("低空")
    assert only.indicator.endswith(row["word"] if row["role"] == "sphere head" else "产值")


@pytest.mark.parametrize("row", rows("name_ends", "of goods"), ids=lambda row: row["word"])
def test_what_is_told_of_goods_is_of_those_that_were_made(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["煤炭产量", f"煤炭{row['word']}"]


@pytest.mark.parametrize("row", rows("name_ends", "size"), ids=lambda row: row["word"])
def test_how_large_something_is_told_of_what_grew(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["数字贸易", f"数字贸易{row['word']}"]


@pytest.mark.parametrize("row", rows("name_ends", "trait"), ids=lambda row: row["word"])
def test_a_trait_is_of_the_things_of_which_a_part_is_told(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1] == f"新增{row['word']}渔具"


@pytest.mark.parametrize("row", rows("name_ends", "grand total"), ids=lambda row: row["word"])
def test_a_sum_behind_kinds_of_one_thing_is_of_all_of_them(row: Entry) -> None:
    *_, last = measures(row["example"])
    assert last.indicator == row["word"]
