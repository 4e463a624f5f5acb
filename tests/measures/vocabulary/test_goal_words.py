"""What the words of goals.tsv promise: how goals were set and met, and where a plan lists them."""

from __future__ import annotations

import pytest
from word_rows import Entry, planned, rows

from policy_nlp.measures.promising.goals import goal_of, is_missed, is_nameless, is_set_before
from policy_nlp.measures.without_numbers.numberless import numberless_targets
from policy_nlp.quantities import find_quantities


@pytest.mark.parametrize(
    "row", rows("goals", "met", "manner", "missing", "set", "kind"), ids=lambda row: f"{row['role']} {row['word']}"
)
def test_how_a_goal_was_set_and_met_is_no_part_of_its_name(row: Entry) -> None:
    (quantity,) = find_quantities(row["example"])
    lead = row["example"][: quantity.span.start]
    assert goal_of(row["example"], lead, quantity) == "eq"
    assert is_nameless(lead)
    assert is_missed(lead) == (row["role"] == "missing")


@pytest.mark.parametrize("row", rows("goals", "listed"), ids=lambda row: row["word"])
def test_what_the_listed_goals_are_called_lets_them_do_without_numbers(row: Entry) -> None:
    assert [target.relation for target in planned(row["example"])] == ["sync"]
    assert planned(row["example"].partition("：")[2]) == []


@pytest.mark.parametrize("row", rows("goals", "pursuing", "reasoning"), ids=lambda row: f"{row['role']} {row['word']}")
def test_goals_that_are_worked_for_or_explained_are_not_listed(row: Entry) -> None:
    assert [target.relation for target in planned(row["example"].replace(row["word"], ""))] == ["sync"]
    assert planned(row["example"]) == []


@pytest.mark.parametrize("row", rows("goals", "working"), ids=lambda row: row["word"])
def test_a_clause_of_work_sets_no_goal(row: Entry) -> None:
    page = "“十五五”时期的主要目标任务\n——民生改善。\n——渔民更富。渔业产值达到30亿元。"
    aim = row["example"].removeprefix(row["word"])
    assert [target.relation for target in planned(page + aim)] == ["eq", "sync"]
    assert [target.relation for target in planned(page + row["example"])] == ["eq"]


@pytest.mark.parametrize(
    "row", rows("goals", "plan", "planned", "promised"), ids=lambda row: f"{row['role']} {row['word']}"
)
def test_what_a_plan_or_a_promise_had_set_is_told_before_its_figure(row: Entry) -> None:
    lead = row["example"].removesuffix("7%")
    assert is_set_before(lead)
    assert not is_set_before(lead.replace(row["word"], "渔获"))


@pytest.mark.parametrize("row", rows("goals", "task"), ids=lambda row: row["word"])
def test_what_is_to_be_done_is_no_indicator(row: Entry) -> None:
    assert [target.indicator for target in numberless_targets(row["example"], 0)] == ["用水强度"]
    fished = row["example"].replace(row["word"], "捕捞量")
    assert [target.indicator for target in numberless_targets(fished, 0)] == ["渔港捕捞量", "用水强度"]
