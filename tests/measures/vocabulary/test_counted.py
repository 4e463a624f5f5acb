"""Every row of counted.tsv does what its role promises."""

from __future__ import annotations

import pytest
from word_rows import Entry, measures, planned, rows


@pytest.mark.parametrize("row", rows("counted", "settling"), ids=lambda row: row["word"])
def test_where_people_settle_is_told_of_those_counted(row: Entry) -> None:
    assert [measure.indicator for measure in planned(row["example"])] == [f"引导在县城{row['word']}"]


@pytest.mark.parametrize("row", rows("counted", "way"), ids=lambda row: row["word"])
def test_by_what_ways_something_was_brought_about_is_no_part_of_it(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["再就业"]


@pytest.mark.parametrize("row", rows("counted", "genus"), ids=lambda row: row["word"])
def test_the_genus_at_the_end_of_a_list_is_that_of_each_kind(row: Entry) -> None:
    first, second = (measure.indicator for measure in measures(row["example"]))
    assert first.partition(row["word"])[1:] == second.partition(row["word"])[1:] != ("", "")


@pytest.mark.parametrize("row", rows("counted", "earner"), ids=lambda row: row["word"])
def test_who_takes_in_more_is_named_with_that(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.indicator == f"{row['word']}增收"


@pytest.mark.parametrize(
    "row", rows("counted", "countable", "come to", "how come", "turned into"), ids=lambda row: row["word"]
)
def test_what_some_of_those_counted_have_come_to_is_told_of_them(row: Entry) -> None:
    those, some = (measure.indicator for measure in measures(row["example"]))
    assert some.startswith(those.removeprefix("登记"))


@pytest.mark.parametrize("row", rows("counted", "gone through"), ids=lambda row: row["word"])
def test_of_what_is_gone_through_the_next_clause_tells_how_many_are_left(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["公司", "公司"]


@pytest.mark.parametrize("row", rows("counted", "undergone"), ids=lambda row: row["word"])
def test_what_people_undergo_was_not_done_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1] == f"{row['word']}处分"


@pytest.mark.parametrize("row", rows("counted", "coming to"), ids=lambda row: row["word"])
def test_what_those_came_to_of_whom_another_deed_was_told_is_of_them(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1].startswith(f"渔船{row['word']}")


@pytest.mark.parametrize("row", rows("counted", "left"), ids=lambda row: row["word"])
def test_the_last_of_them_are_called_by_what_they_are(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["渔民上岸"]
