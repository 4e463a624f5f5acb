"""Every row of clubs.tsv does what its role promises."""

from __future__ import annotations

import pytest
from word_rows import Entry, measures, rows


@pytest.mark.parametrize("row", rows("clubs", "come among", "member", "club"), ids=lambda row: row["word"])
def test_who_joins_those_of_a_size_has_at_least_that(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert (measure.indicator, measure.aspect, measure.low) == ("望川港区生产总值", "level", 30_000_000_000)


@pytest.mark.parametrize("row", rows("clubs", "nation"), ids=lambda row: row["word"])
def test_a_nation_with_which_one_compares_is_no_part_of_the_name(row: Entry) -> None:
    assert measures(row["example"])[0].indicator.endswith("人均水资源")


@pytest.mark.parametrize("row", rows("clubs", "more each"), ids=lambda row: row["word"])
def test_what_each_earns_more_is_told_of_nothing_else(row: Entry) -> None:
    assert measures(row["example"])[1].indicator == f"户均{row['word']}"


@pytest.mark.parametrize("row", rows("clubs", "peak"), ids=lambda row: row["word"])
def test_the_peak_since_which_something_fell_is_no_part_of_its_name(row: Entry) -> None:
    assert measures(row["example"])[0].indicator == "渔船污染排放量"
