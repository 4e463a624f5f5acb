"""Every word of who asks, has shares, is ranked or has done what is counted does what its role promises."""

from __future__ import annotations

import pytest
from word_rows import Entry, measures, rows


def names(row: Entry) -> list[str]:
    return [measure.indicator for measure in measures(row["example"])]


@pytest.mark.parametrize("row", rows("bodies", "asker"), ids=lambda row: row["word"])
def test_what_was_found_is_not_of_those_who_asked(row: Entry) -> None:
    assert names(row)[1] == "渔船成本"


@pytest.mark.parametrize("row", rows("bodies", "sharer"), ids=lambda row: row["word"])
def test_who_has_one_share_has_the_next_one_too(row: Entry) -> None:
    assert names(row) == [f"望川{row['word']}{what}占全省" for what in ("产值", "税收")]


@pytest.mark.parametrize("row", rows("bodies", "ranked"), ids=lambda row: row["word"])
def test_a_rank_by_which_some_are_called_is_nobodys(row: Entry) -> None:
    assert [measure.text for measure in measures(row["example"])] == ["9席"]


@pytest.mark.parametrize("row", rows("bodies", "doer"), ids=lambda row: row["word"])
def test_some_of_what_someone_has_done_are_told_without_the_doer(row: Entry) -> None:
    assert names(row)[1] == "达到国内先进水平的成果"
