"""Every row of owners.tsv does what its role promises."""

from __future__ import annotations

import pytest
from word_rows import Entry, measures, rows


@pytest.mark.parametrize("row", rows("owners", "owned"), ids=lambda row: row["word"])
def test_what_is_linked_to_its_thing_is_named_with_it(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.indicator == f"望川工程{row['word']}"


@pytest.mark.parametrize("row", rows("owners", "service"), ids=lambda row: row["word"])
def test_what_is_done_with_a_request_goes_with_the_time_it_takes(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [f"登记业务{row['word']}时限"]


@pytest.mark.parametrize("row", rows("owners", "served"), ids=lambda row: row["word"])
def test_what_takes_less_in_a_clause_of_its_own_is_of_the_service_told_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1].endswith(f"{row['word']}材料")


@pytest.mark.parametrize("row", rows("owners", "whose"), ids=lambda row: row["word"])
def test_what_says_of_whom_it_is_is_not_of_the_firm_before(row: Entry) -> None:
    _, following = measures(f"望川集团营业收入达到50亿元，{row['example']}")
    assert not following.indicator.startswith("望川")


@pytest.mark.parametrize("row", rows("owners", "sector"), ids=lambda row: row["word"])
def test_a_sector_of_what_all_of_society_invests_takes_its_head(row: Entry) -> None:
    _, part = measures(f"全社会固定资产投资30亿元，其中{row['example']}9亿元")
    assert part.indicator == f"{row['example']}固定资产投资"


@pytest.mark.parametrize("row", rows("owners", "effort"), ids=lambda row: row["word"])
def test_what_the_served_have_less_of_goes_down(row: Entry) -> None:
    (only,) = measures(row["example"])
    assert (only.indicator, only.aspect, only.direction) == (f"登记业务{row['word']}", "growth", "down")


@pytest.mark.parametrize("row", rows("owners", "burden"), ids=lambda row: row["word"])
def test_of_a_burden_is_nothing_but_what_was_taken_off(row: Entry) -> None:
    burden, sold = (measure.indicator for measure in measures(row["example"]))
    assert burden.endswith(f"渔民{row['word']}")
    assert "渔民" not in sold


@pytest.mark.parametrize("row", rows("owners", "those served"), ids=lambda row: row["word"])
def test_who_is_served_was_not_held_or_built_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1] == f"服务{row['word']}"


@pytest.mark.parametrize("row", rows("owners", "pronoun"), ids=lambda row: row["word"])
def test_what_stands_for_another_word_is_no_name(row: Entry) -> None:
    assert row["word"] not in measures(row["example"])[0].indicator


@pytest.mark.parametrize("row", rows("owners", "where"), ids=lambda row: row["word"])
def test_what_is_done_in_a_place_is_done_with_the_things_told_before(row: Entry) -> None:
    there = measures(row["example"])[1].indicator
    assert there in (f"新建{row['word']}码头", f"{row['word']}新建码头")  # town and country are told of before the verb
