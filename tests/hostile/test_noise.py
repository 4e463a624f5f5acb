"""What is only figures, with no word of what they are: it gives no records, or few, and soon."""

from __future__ import annotations

import pytest
from tests.pace import within

from benchmarks.megabyte import MEGABYTE, UNITS
from policy_nlp import extract

SECONDS = 7.5
"""For fifty thousand characters on a machine that does much else at the time; alone it takes one at the most."""


@pytest.mark.parametrize("unit", UNITS)
def test_a_long_text_of_one_thing_gives_a_result_soon(unit: str) -> None:
    with within(SECONDS):
        report = extract((unit * MEGABYTE)[: MEGABYTE // 20], year=2026)
    assert report.report.characters == MEGABYTE // 20


@pytest.mark.parametrize("unit", ["1%", "1:", "百分之", "3万"])
def test_figures_run_together_are_none(unit: str) -> None:
    assert len(extract(unit * 400, year=2026).measures) <= 4


def test_figures_beside_each_other_are_read() -> None:
    measures = extract("2026年，粮食产量增长5%、7%，畜牧业占比3∶4∶3。", year=2026).measures
    assert [measure.text for measure in measures] == ["5%", "7%", "3", "4", "3"]


def test_amounts_that_may_be_cut_in_many_ways_are_read_in_no_time() -> None:
    with within(SECONDS):
        listed = "饲料三百三百三百万吨，" * 40  # dealt with, until one that has no amount
        extract(f"一、2025年工作回顾\n国家供应渔民{listed}全都运到，化肥3万吨。", year=2026)
