"""Every entry of the tables of words that patterns are made of does what its role promises."""

from __future__ import annotations

import time

import pytest
from written_cases import entries as marked

import policy_nlp
from policy_nlp.measures.goals import goal_of, is_missed, is_nameless
from policy_nlp.measures.naming.bodies import body_of
from policy_nlp.measures.naming.purposes import GIVEN_TO, purpose_of, reaching, says_only_who_gives, thing_of
from policy_nlp.measures.naming.surroundings import subject_and_object
from policy_nlp.measures.naming.trimming import trimmed
from policy_nlp.measures.qualifiers import scope_of
from policy_nlp.measures.vocabulary import entries, words
from policy_nlp.quantities import find_quantities
from policy_nlp.quantities.bounds import relation_before
from policy_nlp.records import Measure

TABLES = (
    *("allotments", "changes", "comparisons", "courses", "cues", "effects", "goals", "name_words", "openings", "pairs"),
    *("products", "prose", "purposes", "ranks", "town_and_country", "undertakings", "unnamed_places"),
)
Entry = dict[str, str]


def rows(table: str, *roles: str) -> list[Entry]:
    return [row for row in entries(table) if not roles or row["role"] in roles]


def measures(example: str) -> list[Measure]:
    return policy_nlp.extract(f"一、2027年工作回顾\n{example}。", year=2028).measures


def planned(example: str) -> list[Measure]:
    return policy_nlp.extract(f"二、2028年目标任务\n{example}。", year=2028).measures


@pytest.mark.parametrize("table", TABLES)
def test_every_entry_stands_once_and_in_its_example(table: str) -> None:
    seen = [(row["word"], row.get("role")) for row in entries(table)]
    assert len(seen) == len(set(seen))
    assert [row["word"] for row in entries(table) if row["word"] not in row["example"]] == []


@pytest.mark.parametrize("row", rows("openings", "lead"), ids=lambda row: row["word"])
def test_what_opens_a_name_is_taken_off(row: Entry) -> None:
    assert row["example"].startswith(row["word"])
    assert not trimmed(row["example"]).startswith(row["word"])


@pytest.mark.parametrize("row", rows("openings", "step"), ids=lambda row: row["word"])
def test_a_step_that_a_name_takes_is_no_part_of_it(row: Entry) -> None:
    assert trimmed(row["example"]) == "公路货运量"


@pytest.mark.parametrize("row", rows("openings", "particle", "adverb"), ids=lambda row: f"{row['role']} {row['word']}")
def test_a_small_word_in_a_name_is_no_part_of_it(row: Entry) -> None:
    before, _, after = row["example"].partition(row["word"])
    assert trimmed(row["example"]) == f"{before}{after}".removeprefix("完成")


@pytest.mark.parametrize("row", marked("openings", role="state"))
def test_what_is_said_of_a_subject_ends_it(row: Entry) -> None:
    assert subject_and_object(row["example"]) == ("公路建设", "")


@pytest.mark.parametrize("row", rows("openings", "manner"), ids=lambda row: row["word"])
def test_how_something_was_done_is_no_part_of_what_is_counted(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["新建公园"]


@pytest.mark.parametrize("row", rows("products"), ids=lambda row: row["word"])
def test_a_bare_product_with_an_amount_is_its_output(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [f"{row['word']}产量"]


@pytest.mark.parametrize("row", rows("courses"), ids=lambda row: row["word"])
def test_how_something_went_is_no_part_of_its_name(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert (measure.indicator, measure.aspect) == ("工业投资", "growth")


@pytest.mark.parametrize("row", rows("purposes"), ids=lambda row: row["word"])
def test_what_money_is_for_is_read_behind_it(row: Entry) -> None:
    (money,) = find_quantities(row["example"])
    assert purpose_of(row["example"], money).startswith(row["word"])


@pytest.mark.parametrize("row", rows("name_words", "work", "furthering"), ids=lambda row: row["word"])
def test_what_is_furthered_at_the_end_of_a_list_is_furthered_of_each(row: Entry) -> None:
    first, second = (measure.indicator for measure in measures(row["example"]))
    work = row["example"].partition("广场")[2]
    assert (first.endswith(f"公园{work}"), second.endswith(f"广场{work}")) == (True, True)


@pytest.mark.parametrize("row", rows("name_words", "causing"), ids=lambda row: row["word"])
def test_whom_one_makes_do_something_is_named_with_it(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [f"{row['word']}企业参加展会"]


@pytest.mark.parametrize("row", rows("name_words", "system"), ids=lambda row: row["word"])
def test_what_a_system_is_for_is_named_where_its_word_comes_again(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["困难学生资助资金"]


@pytest.mark.parametrize("row", rows("name_words", "of office"), ids=lambda row: row["word"])
def test_what_an_office_has_is_of_the_office_told_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1] == f"省政府{row['word']}"


@pytest.mark.parametrize("row", rows("name_words", "of firms"), ids=lambda row: row["word"])
def test_what_firms_earn_is_of_the_firms_told_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["造船企业总产值", f"造船企业{row['word']}"]


@pytest.mark.parametrize("row", rows("name_words", "owned"), ids=lambda row: row["word"])
def test_what_is_linked_to_its_thing_is_named_with_it(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.indicator == f"望川工程{row['word']}"


@pytest.mark.parametrize("row", rows("name_words", "bearer"), ids=lambda row: row["word"])
def test_what_bears_a_list_of_things_bears_each(row: Entry) -> None:
    assert [measure.indicator.startswith(row["word"]) for measure in measures(row["example"])] == [True, True]


@pytest.mark.parametrize("row", rows("counterparts"), ids=lambda row: row["word"])
def test_a_counterpart_is_of_the_same(row: Entry) -> None:
    first, second = (measure.indicator for measure in measures(row["example"]))
    of = row["of"].split()[0]
    assert (first.endswith(of), second) == (True, first.removesuffix(of) + row["word"])


@pytest.mark.parametrize("row", rows("name_words", "means"), ids=lambda row: row["word"])
def test_no_money_is_for_what_only_brings_about(row: Entry) -> None:
    (money,) = measures(row["example"])
    assert money.indicator == "中央财政安排资金"


@pytest.mark.parametrize("row", rows("allotments", "giver", "doing", "fund"), ids=lambda row: row["word"])
def test_who_gives_says_not_what_for(row: Entry) -> None:
    (money,) = find_quantities(row["example"])
    assert says_only_who_gives(row["example"][: money.span.start], money)


@pytest.mark.parametrize("row", rows("allotments", "whole"), ids=lambda row: row["word"])
def test_what_is_whole_needs_no_purpose(row: Entry) -> None:
    (money,) = find_quantities(row["example"])
    assert not says_only_who_gives(row["example"][: money.span.start], money)


@pytest.mark.parametrize("row", rows("allotments", "issue"), ids=lambda row: row["word"])
def test_what_is_borrowed_is_named_without_what_for(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.indicator.startswith(row["word"])
    assert measure.indicator.endswith(("国债", "债券"))


@pytest.mark.parametrize("row", rows("allotments", "grant"), ids=lambda row: row["word"])
def test_what_is_given_to_someone_has_money_of_its_own(row: Entry) -> None:
    given = GIVEN_TO.search(row["example"])
    assert given is not None
    assert given["what"] == f"粮种{row['word']}"


@pytest.mark.parametrize("row", rows("undertakings"), ids=lambda row: row["word"])
def test_what_a_clause_is_about_stands_behind_who_acts(row: Entry) -> None:
    assert thing_of(row["example"]) == "农村水利工程"


@pytest.mark.parametrize("row", rows("effects"), ids=lambda row: row["word"])
def test_how_far_something_reaches_is_told_by_its_word(row: Entry) -> None:
    (quantity,) = find_quantities(row["example"])
    own = row["example"][: quantity.span.start].partition("，")[2]
    assert reaching(row["example"], own, quantity) == row["word"]


@pytest.mark.parametrize("row", rows("name_words", "body"), ids=lambda row: row["word"])
def test_what_a_body_did_is_its_own_in_each_figure(row: Entry) -> None:
    body = row["example"].partition("实现")[0]
    assert [measure.indicator.startswith(body) for measure in measures(row["example"])] == [True, True]


@pytest.mark.parametrize("row", rows("name_words", "act"), ids=lambda row: row["word"])
def test_a_doing_that_says_all_takes_no_head(row: Entry) -> None:
    assert measures(row["example"])[0].indicator == row["word"]


@pytest.mark.parametrize("row", rows("name_words", "class"), ids=lambda row: row["word"])
def test_another_of_its_class_is_measured_by_the_same(row: Entry) -> None:
    first, second = (measure.indicator for measure in measures(row["example"]))
    assert first.partition(row["word"])[2] == second.partition(row["word"])[2] != ""


@pytest.mark.parametrize("row", rows("changes"), ids=lambda row: row["word"])
def test_a_verb_of_change_that_opens_a_name_gives_its_direction(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert (measure.aspect, measure.direction) == ("change", row["direction"])


@pytest.mark.parametrize("row", rows("cues", "told", "told behind"), ids=lambda row: row["word"])
def test_what_tells_of_facts_does_so_among_plans(row: Entry) -> None:
    (measure,) = planned(row["example"])
    assert measure.kind == "baseline"


@pytest.mark.parametrize("row", rows("cues", "ordered"), ids=lambda row: row["word"])
def test_a_sentence_that_orders_tells_of_no_facts(row: Entry) -> None:
    assert planned(f"站点正在扩建，{row['example']}")[-1].kind == "target"


@pytest.mark.parametrize("row", rows("goals"), ids=lambda row: f"{row['role']} {row['word']}")
def test_how_a_goal_was_set_and_met_is_no_part_of_its_name(row: Entry) -> None:
    (quantity,) = find_quantities(row["example"])
    lead = row["example"][: quantity.span.start]
    assert goal_of(row["example"], lead, quantity) == "eq"
    assert is_nameless(lead)
    assert is_missed(lead) == (row["role"] == "missing")


@pytest.mark.parametrize("row", rows("cues", "striving"), ids=lambda row: row["word"])
def test_what_is_striven_for_beyond_a_growth_is_one_too(row: Entry) -> None:
    assert [measure.aspect for measure in planned(row["example"])] == ["growth", "growth"]


@pytest.mark.parametrize("row", rows("cues", "begun"), ids=lambda row: row["word"])
def test_what_is_said_of_years_that_begin_says_nothing_of_what_follows(row: Entry) -> None:
    (measure,) = measures(f"{row['example']}。货运量增长5%")
    assert (measure.kind, measure.end_year) == ("baseline", 2027)


@pytest.mark.parametrize("row", rows("name_words", "set"), ids=lambda row: row["word"])
def test_what_was_set_by_two_bodies_is_the_same_thing(row: Entry) -> None:
    assert [measure.indicator.endswith("试点企业") for measure in measures(row["example"])] == [True, True]


@pytest.mark.parametrize("row", rows("name_words", "of all"), ids=lambda row: row["word"])
def test_of_how_many_something_is_measured_is_no_figure(row: Entry) -> None:
    assert [measure.text for measure in measures(row["example"])] == ["5%"]


@pytest.mark.parametrize("row", rows("name_words", "founding"), ids=lambda row: row["word"])
def test_even_few_of_what_was_founded_are_a_figure(row: Entry) -> None:
    assert [measure.text for measure in measures(row["example"])] == ["三座"]


@pytest.mark.parametrize("row", rows("name_words", "added"), ids=lambda row: row["word"])
def test_how_many_there_are_by_now_is_told_without_that_some_were_added(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [f"{row['word']}民宿", "民宿"]


@pytest.mark.parametrize("row", rows("name_words", "service"), ids=lambda row: row["word"])
def test_what_is_done_with_a_request_goes_with_the_time_it_takes(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [f"登记业务{row['word']}时限"]


@pytest.mark.parametrize("row", rows("name_words", "way"), ids=lambda row: row["word"])
def test_by_what_ways_something_was_brought_about_is_no_part_of_it(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["再就业"]


@pytest.mark.parametrize("row", rows("name_words", "part"), ids=lambda row: row["word"])
def test_what_part_something_is_is_told_of_the_figure_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["工业产值", f"渔业占工业产值{row['word']}"]


@pytest.mark.parametrize("row", rows("name_words", "coming"), ids=lambda row: row["word"])
def test_that_firms_came_to_a_park_is_no_part_of_what_else_the_park_has(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1] == "渔业园区营收"


@pytest.mark.parametrize("row", rows("prose", "medal"), ids=lambda row: row["word"])
def test_even_few_medals_are_a_figure(row: Entry) -> None:
    assert [measure.text for measure in measures(row["example"])] == ["五枚"]


@pytest.mark.parametrize("row", rows("prose", "stage"), ids=lambda row: row["word"])
def test_the_stage_that_an_amount_has_reached_is_nothing_counted(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["产值", "产值"]


@pytest.mark.parametrize("row", rows("town_and_country"), ids=lambda row: row["word"])
def test_what_was_told_of_towns_is_told_of_the_country_next(row: Entry) -> None:
    assert measures(row["example"])[1].indicator == f"{row['word']}人均住房面积"


@pytest.mark.parametrize("row", rows("unnamed_places", "any"), ids=lambda row: row["word"])
def test_what_zones_are_called_tells_not_which(row: Entry) -> None:
    assert body_of(row["example"]) == ""


@pytest.mark.parametrize("row", rows("unnamed_places", "kind"), ids=lambda row: row["word"])
def test_what_kind_of_place_it_is_tells_not_which(row: Entry) -> None:
    assert scope_of(row["example"], None) is None


@pytest.mark.parametrize("row", rows("unnamed_places", "area"), ids=lambda row: row["word"])
def test_in_how_many_places_something_is_there_is_a_rate_of_it(row: Entry) -> None:
    _, rate = measures(row["example"])
    assert rate.indicator == f"农家书屋{row['word']}覆盖率"


@pytest.mark.parametrize("row", rows("comparisons", "gap"), ids=lambda row: row["word"])
def test_a_word_of_gaps_gives_its_direction_and_what_it_is_to(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert (measure.aspect, measure.direction, measure.indicator) == ("gap", row["direction"], "货运量增速")
    assert measure.reference == "全国平均水平"


@pytest.mark.parametrize("row", rows("comparisons", "plan"), ids=lambda row: row["word"])
def test_what_differs_from_a_plan_is_a_gap(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert (measure.indicator, measure.aspect) == ("财政收入", "gap")


@pytest.mark.parametrize("row", rows("comparisons", "base"), ids=lambda row: row["word"])
def test_what_a_change_counts_from_is_no_part_of_its_name(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert (measure.indicator, measure.aspect, measure.direction) == ("货运量", "growth", "up")


@pytest.mark.parametrize("row", rows("comparisons", "more"), ids=lambda row: row["word"])
def test_more_or_less_than_before_is_a_change(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert (measure.aspect, measure.direction) == ("change", row["direction"])


@pytest.mark.parametrize("row", marked("comparisons", role="reference"))
def test_what_stands_behind_a_word_of_gaps_is_what_it_is_to(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.indicator in ("货运量", "货运量增速")
    assert (measure.aspect, measure.direction) in (("gap", "up"), ("change", "up"))


@pytest.mark.parametrize("row", rows("comparisons", "bound"), ids=lambda row: row["word"])
def test_a_bound_before_a_whole_is_that_of_the_share(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.relation == relation_before(row["word"])


@pytest.mark.parametrize("row", rows("ranks"), ids=lambda row: f"{row['role']} {row['word']}")
def test_words_before_a_rank_are_no_part_of_its_name(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert (measure.indicator, measure.aspect) == ("货运量", "rank")


@pytest.mark.parametrize(
    "row",
    rows(
        "prose",
        "unit",
        "after",
        "last",
        "package",
        "nation",
        "scheme",
        "region",
        "site",
        "bounded",
        "meeting",
        "every",
        "idiom",
    ),
    ids=lambda row: f"{row['role']} {row['word']}",
)
def test_points_of_the_text_and_parts_of_names_are_no_figures(row: Entry) -> None:
    assert policy_nlp.extract(row["example"], year=2028).measures == []


@pytest.mark.parametrize("row", rows("prose", "sized"), ids=lambda row: row["word"])
def test_a_size_before_what_is_counted_is_a_part_of_its_name(row: Entry) -> None:
    assert [(measure.indicator, measure.text) for measure in measures(row["example"])] == [
        (f"百亿元{row['word']}", "30家")
    ]


@pytest.mark.parametrize("row", rows("prose", "lasting"), ids=lambda row: row["word"])
def test_how_long_something_takes_is_a_figure(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.indicator.endswith(row["word"])


@pytest.mark.parametrize("row", rows("name_words", "whatever", "whichever"), ids=lambda row: row["word"])
def test_what_anything_may_have_is_of_what_the_clause_before_undertakes(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.indicator.startswith("青禾工程培育")


@pytest.mark.parametrize("row", rows("name_words", "whose"), ids=lambda row: row["word"])
def test_what_says_of_whom_it_is_is_not_of_the_firm_before(row: Entry) -> None:
    _, following = measures(f"望川集团营业收入达到50亿元，{row['example']}")
    assert not following.indicator.startswith("望川")


@pytest.mark.parametrize("row", rows("name_words", "done"), ids=lambda row: row["word"])
def test_the_rate_of_what_was_done_is_of_the_things_before(row: Entry) -> None:
    _, rate = measures(row["example"])
    assert rate.indicator == f"乡村建议{row['word']}率"


@pytest.mark.parametrize("row", rows("name_words", "facet"), ids=lambda row: row["word"])
def test_what_says_not_of_what_it_is_takes_that_from_the_name_before(row: Entry) -> None:
    first, second = (measure.indicator for measure in measures(row["example"]))
    assert second.endswith(row["word"])
    assert second.removesuffix(row["word"]) == first[: len(second) - len(row["word"])] != ""


@pytest.mark.parametrize("row", rows("name_words", "sum"), ids=lambda row: row["word"])
def test_what_is_added_over_years_is_a_sum_of_them(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert (measure.start_year, measure.end_year) == (2023, 2027)


@pytest.mark.parametrize("row", rows("name_words", "yearly"), ids=lambda row: row["word"])
def test_what_comes_anew_each_year_is_summed_over_the_years(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert (measure.start_year, measure.end_year) == (2023, 2027)


@pytest.mark.parametrize("row", rows("name_words", "genus"), ids=lambda row: row["word"])
def test_the_genus_at_the_end_of_a_list_is_that_of_each_kind(row: Entry) -> None:
    first, second = (measure.indicator for measure in measures(row["example"]))
    assert first.partition(row["word"])[1:] == second.partition(row["word"])[1:] != ("", "")


@pytest.mark.parametrize("row", rows("name_words", "complete"), ids=lambda row: row["word"])
def test_a_name_that_says_all_takes_nothing_from_the_clause_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [row["word"]]


@pytest.mark.parametrize("row", rows("pairs"), ids=lambda row: row["word"])
def test_one_word_stands_for_two_names(row: Entry) -> None:
    first, second = (measure.indicator for measure in measures(row["example"]))
    assert (row["first"] in first, row["second"] in second) == (True, True)


@pytest.mark.parametrize("unit", ["增长5%，", "货运量5万吨、", "3家", "确保增长5%", "“", "9", "望海新区增长5%，"])
def test_a_clause_without_end_is_read_in_linear_time(unit: str) -> None:
    start = time.process_time()
    policy_nlp.extract(unit * (30_000 // len(unit)), year=2028)
    assert time.process_time() - start < 5


def test_the_longest_word_is_tried_first() -> None:
    lengths = list(map(len, words("predicates")))
    assert lengths == sorted(lengths, reverse=True)


@pytest.mark.parametrize("row", rows("prose", "given up"), ids=lambda row: row["word"])
def test_plants_given_up_are_counted_by_what_all_of_them_have(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.text == "30万千瓦"
    assert measure.indicator.endswith("小机组")


@pytest.mark.parametrize("row", rows("name_words", "earner"), ids=lambda row: row["word"])
def test_who_takes_in_more_is_named_with_that(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.indicator == f"{row['word']}增收"


@pytest.mark.parametrize("row", rows("name_words", "sector"), ids=lambda row: row["word"])
def test_a_sector_of_what_all_of_society_invests_takes_its_head(row: Entry) -> None:
    _, part = measures(f"全社会固定资产投资30亿元，其中{row['example']}9亿元")
    assert part.indicator == f"{row['example']}固定资产投资"


@pytest.mark.parametrize("row", rows("name_words", "building"), ids=lambda row: row["word"])
def test_another_stage_of_what_is_built_has_the_same_thing(row: Entry) -> None:
    first, second = measures(row["example"])
    assert (first.indicator, second.indicator) == ("保障房基本建成", f"保障房{row['word']}")


@pytest.mark.parametrize(
    "row", rows("name_words", "countable", "come to", "how come", "turned into"), ids=lambda row: row["word"]
)
def test_what_some_of_those_counted_have_come_to_is_told_of_them(row: Entry) -> None:
    those, some = (measure.indicator for measure in measures(row["example"]))
    assert some.startswith(those.removeprefix("登记"))


@pytest.mark.parametrize("row", rows("name_words", "staff", "employer"), ids=lambda row: row["word"])
def test_those_who_work_with_the_firms_told_before_are_theirs(row: Entry) -> None:
    firms, staff = (measure.indicator for measure in measures(row["example"]))
    assert staff.startswith(firms.removeprefix("开办"))
    assert row["word"] in firms + staff


@pytest.mark.parametrize("row", rows("name_words", "effort"), ids=lambda row: row["word"])
def test_what_the_served_have_less_of_goes_down(row: Entry) -> None:
    (only,) = measures(row["example"])
    assert (only.indicator, only.aspect, only.direction) == (f"登记业务{row['word']}", "growth", "down")


@pytest.mark.parametrize(
    "row", rows("name_words", "sphere", "sphere head"), ids=lambda row: f"{row['role']} {row['word']}"
)
def test_what_a_field_has_is_named_with_the_field_that_was_spoken_of(row: Entry) -> None:
    (only,) = measures(row["example"])
    assert only.indicator.startswith("低空")
    assert only.indicator.endswith(row["word"] if row["role"] == "sphere head" else "产值")
