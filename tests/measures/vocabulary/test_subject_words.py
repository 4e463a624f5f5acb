"""Every word of taxes, schools, transport, balances and ranks does what its role promises."""

from __future__ import annotations

import pytest
from word_rows import Entry, measures, planned, rows


@pytest.mark.parametrize("row", rows("relief", "lifting", "charge"), ids=lambda row: row["word"])
def test_how_much_less_people_pay_is_named_with_the_tax_that_is_gone(row: Entry) -> None:
    gone = row["example"].partition("，")[0]
    assert [measure.indicator for measure in measures(row["example"])] == [f"{gone}减轻牧民负担"]


@pytest.mark.parametrize("row", rows("relief", "eased", "carried out"), ids=lambda row: row["word"])
def test_what_is_eased_is_named_with_what_was_done_for_it(row: Entry) -> None:
    eased = row["example"].partition("，")[2].removesuffix("3亿元")
    assert [measure.indicator for measure in measures(row["example"])] == [f"渔具集中采购{eased}"]


@pytest.mark.parametrize("row", rows("schools", "where enrolled", "enrolled"), ids=lambda row: row["word"])
def test_those_enrolled_in_some_schools_are_named_as_all_are(row: Entry) -> None:
    everyone, some = (measure.indicator for measure in measures(row["example"]))
    assert some.endswith(everyone.removeprefix("高等教育"))


@pytest.mark.parametrize("row", rows("schools", "school", "at school"), ids=lambda row: row["word"])
def test_pupils_are_those_of_the_schools_told_before(row: Entry) -> None:
    schools, pupils = (measure.indicator for measure in measures(row["example"]))
    assert pupils.startswith(schools.removesuffix("招生"))


@pytest.mark.parametrize("row", rows("schools", "course"), ids=lambda row: row["word"])
def test_those_at_a_course_are_not_of_the_schools_told_before(row: Entry) -> None:
    assert measures(row["example"])[1].indicator == f"在校{row['word']}"


@pytest.mark.parametrize("row", rows("schools", "stage", "attended"), ids=lambda row: row["word"])
def test_the_rate_of_other_schools_is_that_of_the_schools_told_before(row: Entry) -> None:
    schools, others = (measure.indicator for measure in measures(row["example"]))
    told, stage = ("职校", row["word"]) if row["role"] == "stage" else ("初中", "高中阶段")
    assert others == schools.replace(told, stage)


@pytest.mark.parametrize("row", rows("transport", "carried", "how much", "how far"), ids=lambda row: row["word"])
def test_what_goes_abroad_is_told_of_what_is_carried(row: Entry) -> None:
    everything, part = (measure.indicator for measure in measures(row["example"]))
    far = row["word"] if row["role"] == "how far" else "外贸"
    assert part == everything.replace("望川港", f"望川港{far}")


@pytest.mark.parametrize("row", rows("transport", "which length"), ids=lambda row: row["word"])
def test_a_length_is_of_the_ways_to_which_some_were_added(row: Entry) -> None:
    assert measures(row["example"])[1].indicator == f"渔区公路{row['word']}里程"


@pytest.mark.parametrize("row", rows("transport", "new way"), ids=lambda row: row["word"])
def test_new_length_is_of_the_ways_and_not_of_their_building(row: Entry) -> None:
    assert measures(row["example"])[1].indicator == "新增渔区铁路里程"


@pytest.mark.parametrize("row", rows("sums", "balance"), ids=lambda row: row["word"])
def test_into_what_a_balance_turns_is_its_name(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [f"渔港{row['word']}"]


@pytest.mark.parametrize("row", rows("sums", "balance of trade"), ids=lambda row: row["word"])
def test_a_balance_behind_trade_is_that_of_trade(row: Entry) -> None:
    assert measures(row["example"])[1].indicator == f"贸易{row['word']}"


@pytest.mark.parametrize("row", rows("name_ends", "state"), ids=lambda row: row["word"])
def test_out_of_what_something_is_to_come_names_nothing(row: Entry) -> None:
    assert [measure.indicator for measure in planned(row["example"])] == ["黄麻产量"]


@pytest.mark.parametrize("row", rows("clubs", "judging"), ids=lambda row: row["word"])
def test_a_rank_is_that_in_which_one_is_judged(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [f"渔港{row['word']}"]


@pytest.mark.parametrize("row", rows("clubs", "ranked by"), ids=lambda row: row["word"])
def test_a_rank_is_that_of_the_quality_by_which_one_is_judged(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.indicator.endswith(f"安全{row['word']}")


@pytest.mark.parametrize("row", rows("counted", "paid each"), ids=lambda row: row["word"])
def test_what_each_gets_is_told_of_those_counted_before(row: Entry) -> None:
    assert measures(row["example"])[1].indicator == f"渔工月均{row['word']}"


@pytest.mark.parametrize("row", rows("of_lists", "producing"), ids=lambda row: row["word"])
def test_what_more_can_be_made_is_told_of_another_product_next(row: Entry) -> None:
    assert measures(row["example"])[1].indicator == f"新增石油{row['word']}能力"


@pytest.mark.parametrize("row", rows("of_lists", "capacity"), ids=lambda row: row["word"])
def test_what_is_done_with_capacity_is_done_with_each_of_a_list(row: Entry) -> None:
    cement, glass = (measure.indicator for measure in measures(row["example"]))
    assert (cement, glass) == (f"{row['word']}落后水泥产能", f"{row['word']}落后玻璃产能")


@pytest.mark.parametrize("row", rows("counted", "household"), ids=lambda row: row["word"])
def test_what_households_did_is_told_of_them(row: Entry) -> None:
    those, done = (measure.indicator for measure in measures(row["example"]))
    assert (those.startswith(row["word"]), done) == (True, f"{row['word']}承担课题")


@pytest.mark.parametrize("row", rows("of_lists", "function", "outlay"), ids=lambda row: row["word"])
def test_what_a_budget_spends_on_is_no_end_of_what_it_spends_on_others(row: Entry) -> None:
    first, second = (measure.indicator for measure in measures(row["example"]))
    function, outlay = (row["word"], "支出") if row["role"] == "function" else ("公务接待", row["word"])
    assert (first[2:], second) == (outlay, function + outlay)


@pytest.mark.parametrize("row", rows("works", "ruling"), ids=lambda row: row["word"])
def test_what_is_done_with_rules_is_not_what_examples_of_them_open_with(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.indicator in (f"{row['word']}政策", "政策")


@pytest.mark.parametrize("row", rows("works", "practice"), ids=lambda row: row["word"])
def test_examples_of_what_is_done_so_are_no_part_of_it(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [f"推广{row['word']}"]


@pytest.mark.parametrize("row", rows("of_lists", "done apart"), ids=lambda row: row["word"])
def test_what_is_done_apart_takes_no_verb_of_the_thing_before(row: Entry) -> None:
    assert measures(row["example"])[1].indicator == f"{row['word']}煤炭产能"
