"""What the words of prose.tsv promise: what is counted that is no figure, and of what even few are one."""

from __future__ import annotations

import pytest
from word_rows import Entry, measures, rows

import policy_nlp


@pytest.mark.parametrize("row", rows("prose", "medal"), ids=lambda row: row["word"])
def test_even_few_medals_are_a_figure(row: Entry) -> None:
    assert [measure.text for measure in measures(row["example"])] == ["五枚"]


@pytest.mark.parametrize("row", rows("prose", "ground"), ids=lambda row: row["word"])
def test_on_what_an_amount_stands_is_nothing_counted(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.indicator in ("粮食产量", "渔业产值", "产值", "耕地")


@pytest.mark.parametrize("row", rows("prose", "situation"), ids=lambda row: row["word"])
def test_what_is_so_with_a_pace_is_no_thing_and_what_is_done_about_it_is_not_done_with_what_has_the_pace(
    row: Entry,
) -> None:
    (measure,) = measures(row["example"])
    assert (measure.indicator, measure.aspect) == ("煤炭价格", "growth")


@pytest.mark.parametrize("row", rows("prose", "stage"), ids=lambda row: row["word"])
def test_the_stage_that_an_amount_has_reached_is_nothing_counted(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["产值", "产值"]


@pytest.mark.parametrize(
    "row",
    rows(
        "prose",
        "unit",
        "after",
        "last",
        "package",
        "nation",
        "kin",
        "rallying",
        "rallied",
        "scheme",
        "region",
        "site",
        "plant",
        "bounded",
        "meeting",
        "every",
        "idiom",
        "toiling",
        "never amount",
    ),
    ids=lambda row: f"{row['role']} {row['word']}",
)
def test_points_of_the_text_and_parts_of_names_are_no_figures(row: Entry) -> None:
    assert policy_nlp.extract(row["example"], year=2028).measures == []


@pytest.mark.parametrize("row", rows("prose", "built by"), ids=lambda row: row["word"])
def test_even_few_of_what_was_built_are_a_figure(row: Entry) -> None:
    assert [measure.text for measure in measures(row["example"])] == [f"三{row['word']}"]


@pytest.mark.parametrize("row", rows("prose", "built"), ids=lambda row: row["word"])
def test_even_few_are_a_figure_behind_the_name_of_what_was_built(row: Entry) -> None:
    assert [measure.text for measure in measures(row["example"])] == ["三个"]


@pytest.mark.parametrize("row", rows("prose", "sized"), ids=lambda row: row["word"])
def test_a_size_before_what_is_counted_is_a_part_of_its_name(row: Entry) -> None:
    assert [(measure.indicator, measure.text) for measure in measures(row["example"])] == [
        (f"百亿元{row['word']}", "30家")
    ]


@pytest.mark.parametrize("row", rows("prose", "amount of"), ids=lambda row: row["word"])
def test_what_a_bound_is_of_is_not_graded_by_it(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert (measure.indicator, measure.relation) == (f"提供{row['word']}", "ge")


@pytest.mark.parametrize("row", rows("prose", "lasting", "length told"), ids=lambda row: row["word"])
def test_how_long_something_takes_is_a_figure(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.indicator.endswith(row["word"])


@pytest.mark.parametrize("row", rows("prose", "given up"), ids=lambda row: row["word"])
def test_plants_given_up_are_counted_by_what_all_of_them_have(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.text == "30万千瓦"
    assert measure.indicator.endswith("小机组")


@pytest.mark.parametrize("row", rows("prose", "of a set"), ids=lambda row: row["word"])
def test_a_number_of_a_set_says_only_of_how_many_another_figure_is(row: Entry) -> None:
    assert [measure.text for measure in measures(row["example"])] == ["5%"]
    assert [measure.text for measure in measures(row["example"].replace(row["word"], "湖边"))] == ["30个", "5%"]


@pytest.mark.parametrize(
    "row",
    rows("prose", "packaged", "visitor", "visiting", "how one strives", "striving"),
    ids=lambda row: f"{row['role']} {row['word']}",
)
def test_articles_visits_and_those_who_strive_are_not_counted(row: Entry) -> None:
    assert measures(row["example"]) == []
    assert len(measures(row["example"].replace(row["word"], "湖边"))) == 1
