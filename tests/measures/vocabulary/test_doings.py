"""Every row of doings.tsv does what its role promises."""

from __future__ import annotations

import re

import pytest
from word_rows import Entry, measures, rows


@pytest.mark.parametrize("row", rows("doings", "causing"), ids=lambda row: row["word"])
def test_whom_one_makes_do_something_is_named_with_it(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [f"{row['word']}企业参加展会"]


@pytest.mark.parametrize("row", rows("doings", "dealing"), ids=lambda row: row["word"])
def test_what_is_done_with_goods_is_done_with_those_of_the_clause_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [f"{row['word']}化肥"]


@pytest.mark.parametrize("row", rows("doings", "bettering"), ids=lambda row: row["word"])
def test_what_is_made_better_does_not_grow_by_its_number(row: Entry) -> None:
    assert [(measure.indicator, measure.aspect) for measure in measures(row["example"])] == [("渔船作业能力", "level")]


@pytest.mark.parametrize("row", rows("doings", "grown"), ids=lambda row: row["word"])
def test_how_something_is_grown_is_no_part_of_what_it_brings_in(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1] == "望川鱼腥草综合产值"


@pytest.mark.parametrize("row", rows("doings", "brought"), ids=lambda row: row["word"])
def test_what_is_brought_to_a_figure_is_named_without_the_verb(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert (measure.indicator, measure.aspect) == ("扶贫标准", "level")


@pytest.mark.parametrize("row", rows("doings", "making"), ids=lambda row: row["word"])
def test_an_output_is_of_what_the_clauses_before_say_is_made(row: Entry) -> None:
    thing = re.sub("^(?:推动|抓好|推进|壮大)", "", row["example"].partition(row["word"])[0])
    assert [measure.indicator for measure in measures(row["example"])] == [f"{thing}产量"]


@pytest.mark.parametrize("row", rows("doings", "pulling"), ids=lambda row: row["word"])
def test_what_is_made_to_grow_is_named_without_its_cause(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["渔村餐饮收入"]


@pytest.mark.parametrize("row", rows("doings", "scope"), ids=lambda row: row["word"])
def test_amounts_are_of_a_thing_and_not_of_its_scope(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["渔船保险承保规模"]


@pytest.mark.parametrize("row", rows("doings", "earning nothing"), ids=lambda row: row["word"])
def test_no_earnings_are_of_what_was_carried_out_or_said(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][-1] == "产值"


@pytest.mark.parametrize("row", rows("doings", "unowning"), ids=lambda row: row["word"])
def test_no_figure_is_of_what_one_only_brings_about_or_overcomes(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["产值"]


@pytest.mark.parametrize("row", rows("doings", "contributing"), ids=lambda row: row["word"])
def test_a_part_of_all_is_a_share_of_it(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["望川渔区渔船占全省"]


@pytest.mark.parametrize("row", rows("doings", "under"), ids=lambda row: row["word"])
def test_what_stands_on_a_ground_is_not_of_it(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["产值", "货运量"]
