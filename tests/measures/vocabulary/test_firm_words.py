"""Every word of firms and branches does what its role promises."""

from __future__ import annotations

import pytest
from word_rows import Entry, measures, rows


@pytest.mark.parametrize("row", rows("firms", "of firms"), ids=lambda row: row["word"])
def test_what_firms_earn_is_of_the_firms_told_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["造船企业总产值", f"造船企业{row['word']}"]


@pytest.mark.parametrize("row", rows("firms", "maker"), ids=lambda row: row["word"])
def test_what_those_who_make_or_trade_earn_is_theirs(row: Entry) -> None:
    names = [measure.indicator for measure in measures(row["example"])]
    assert names == [f"地方{row['word']}{what}" for what in ("利润", "税金")]


@pytest.mark.parametrize("row", rows("firms", "branch"), ids=lambda row: row["word"])
def test_what_a_branch_earns_is_its_own_and_of_nothing_that_it_did(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [f"县属{row['word']}产值"]


@pytest.mark.parametrize("row", rows("firms", "employing"), ids=lambda row: row["word"])
def test_firms_that_were_told_of_give_work(row: Entry) -> None:
    assert measures(row["example"])[1].indicator == f"乡镇企业{row['word']}劳动力"


@pytest.mark.parametrize("row", rows("firms", "coming"), ids=lambda row: row["word"])
def test_that_firms_came_to_a_park_is_no_part_of_what_else_the_park_has(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1] == "渔业园区营收"


@pytest.mark.parametrize("row", rows("firms", "staff", "employer"), ids=lambda row: row["word"])
def test_those_who_work_with_the_firms_told_before_are_theirs(row: Entry) -> None:
    firms, staff = (measure.indicator for measure in measures(row["example"]))
    assert staff.startswith(firms.removeprefix("开办"))
    assert row["word"] in firms + staff


@pytest.mark.parametrize("row", rows("firms", "done to makers"), ids=lambda row: row["word"])
def test_what_is_done_with_makers_is_no_part_of_what_they_earn(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["造船企业产值"]


@pytest.mark.parametrize("row", rows("firms", "turned over"), ids=lambda row: row["word"])
def test_what_firms_turn_over_loses_nothing_itself(row: Entry) -> None:
    assert measures(row["example"])[-1].indicator == "国营企业亏损额"


@pytest.mark.parametrize("row", rows("firms", "used up"), ids=lambda row: row["word"])
def test_what_makers_use_up_is_theirs(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [f"冶金工业炼铁{row['word']}"]


@pytest.mark.parametrize("row", rows("firms", "by the piece"), ids=lambda row: row["word"])
def test_what_is_reckoned_by_the_piece_has_no_earnings(row: Entry) -> None:
    assert measures(row["example"])[-1].indicator == "冶金工业利税"
