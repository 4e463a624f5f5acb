"""Every word of the tables of one subject each does what its role promises."""

from __future__ import annotations

import pytest
from word_rows import Entry, measures, rows


@pytest.mark.parametrize("row", rows("relief", "lifting", "charge"), ids=lambda row: row["word"])
def test_how_much_less_people_pay_is_named_with_the_tax_that_is_gone(row: Entry) -> None:
    gone = row["example"].partition("，")[0]
    assert [measure.indicator for measure in measures(row["example"])] == [f"{gone}减轻牧民负担"]


@pytest.mark.parametrize("row", rows("relief", "eased", "carried out"), ids=lambda row: row["word"])
def test_what_is_eased_is_named_with_what_was_done_for_it(row: Entry) -> None:
    eased = row["example"].partition("，")[2].removesuffix("3亿元")
    assert [measure.indicator for measure in measures(row["example"])] == [f"渔具集中采购{eased}"]
