"""Every row of of_lists.tsv does what its role promises."""

from __future__ import annotations

import pytest
from word_rows import Entry, measures, rows


@pytest.mark.parametrize("row", rows("of_lists", "lost"), ids=lambda row: row["word"])
def test_what_was_lost_beside_another_thing_is_said_to_be_lost(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [
        row["word"] + thing for thing in ("木材", "钢材")
    ]


@pytest.mark.parametrize("row", rows("of_lists", "bearer", "purse"), ids=lambda row: row["word"])
def test_what_bears_a_list_of_things_bears_each(row: Entry) -> None:
    assert [measure.indicator.startswith(row["word"]) for measure in measures(row["example"])] == [True, True]


@pytest.mark.parametrize("row", rows("of_lists", "body"), ids=lambda row: row["word"])
def test_what_a_body_did_is_its_own_in_each_figure(row: Entry) -> None:
    body = row["example"].partition("实现")[0]
    assert [measure.indicator.startswith(body) for measure in measures(row["example"])] == [True, True]


@pytest.mark.parametrize("row", rows("of_lists", "set"), ids=lambda row: row["word"])
def test_what_was_set_by_two_bodies_is_the_same_thing(row: Entry) -> None:
    assert [measure.indicator.endswith("试点企业") for measure in measures(row["example"])] == [True, True]


@pytest.mark.parametrize("row", rows("of_lists", "range"), ids=lambda row: row["word"])
def test_what_stands_alone_has_the_head_of_the_next_one(row: Entry) -> None:
    assert [measure.indicator.endswith("客运航线") for measure in measures(row["example"])] == [True, True]
