"""Every word of bare heads and of circumstances does what its role promises."""

from __future__ import annotations

import pytest
from word_rows import Entry, measures, rows


@pytest.mark.parametrize(
    "row",
    rows("bare_heads", "planned", "dealt", "progress", "supplied", "in time"),
    ids=lambda row: f"{row['role']} {row['word']}",
)
def test_a_bare_head_is_of_the_things_told_before(row: Entry) -> None:
    assert measures(row["example"])[1].indicator.removeprefix("建设").startswith("渔港项目")


@pytest.mark.parametrize("row", rows("bare_heads", "tied"), ids=lambda row: row["word"])
def test_pace_and_place_are_of_the_thing_told_before(row: Entry) -> None:
    assert measures(row["example"])[1].indicator.startswith("渔业产值")


@pytest.mark.parametrize("row", rows("circumstances", "facing", "how faced"), ids=lambda row: row["word"])
def test_what_stood_in_the_way_is_no_part_of_a_name(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["产值"]


@pytest.mark.parametrize("row", rows("circumstances", "means", "serving as"), ids=lambda row: row["word"])
def test_how_something_came_about_is_told_without_its_verb(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.indicator.endswith("新增泊位")
    assert row["word"] not in measure.indicator
