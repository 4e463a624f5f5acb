"""Every word of names does what its role promises."""

from __future__ import annotations

import re

import pytest
from word_rows import Entry, measures, planned, rows


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


@pytest.mark.parametrize("row", rows("name_words", "lost"), ids=lambda row: row["word"])
def test_what_was_lost_beside_another_thing_is_said_to_be_lost(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [
        row["word"] + thing for thing in ("木材", "钢材")
    ]


@pytest.mark.parametrize("row", rows("name_words", "owned"), ids=lambda row: row["word"])
def test_what_is_linked_to_its_thing_is_named_with_it(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.indicator == f"望川工程{row['word']}"


@pytest.mark.parametrize("row", rows("name_words", "dealing"), ids=lambda row: row["word"])
def test_what_is_done_with_goods_is_done_with_those_of_the_clause_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [f"{row['word']}化肥"]


@pytest.mark.parametrize("row", rows("name_words", "bearer", "purse"), ids=lambda row: row["word"])
def test_what_bears_a_list_of_things_bears_each(row: Entry) -> None:
    assert [measure.indicator.startswith(row["word"]) for measure in measures(row["example"])] == [True, True]


@pytest.mark.parametrize("row", rows("name_words", "means"), ids=lambda row: row["word"])
def test_no_money_is_for_what_only_brings_about(row: Entry) -> None:
    (money,) = measures(row["example"])
    assert money.indicator == "中央财政安排资金"


@pytest.mark.parametrize("row", rows("name_words", "settling"), ids=lambda row: row["word"])
def test_where_people_settle_is_told_of_those_counted(row: Entry) -> None:
    assert [measure.indicator for measure in planned(row["example"])] == [f"引导在县城{row['word']}"]


@pytest.mark.parametrize("row", rows("name_words", "body"), ids=lambda row: row["word"])
def test_what_a_body_did_is_its_own_in_each_figure(row: Entry) -> None:
    body = row["example"].partition("实现")[0]
    assert [measure.indicator.startswith(body) for measure in measures(row["example"])] == [True, True]


@pytest.mark.parametrize("row", rows("name_words", "bettering"), ids=lambda row: row["word"])
def test_what_is_made_better_does_not_grow_by_its_number(row: Entry) -> None:
    assert [(measure.indicator, measure.aspect) for measure in measures(row["example"])] == [("渔船作业能力", "level")]


@pytest.mark.parametrize("row", rows("name_words", "priced by", "price", "area"), ids=lambda row: row["word"])
def test_the_next_product_has_the_same_price_or_area(row: Entry) -> None:
    first, second = (measure.indicator for measure in measures(row["example"]))
    assert (row["word"] in first, second) == (True, first.replace("粮食", "棉花"))


@pytest.mark.parametrize("row", rows("name_words", "act"), ids=lambda row: row["word"])
def test_a_doing_that_says_all_takes_no_head(row: Entry) -> None:
    assert measures(row["example"])[0].indicator == row["word"]


@pytest.mark.parametrize("row", rows("name_words", "class"), ids=lambda row: row["word"])
def test_another_of_its_class_is_measured_by_the_same(row: Entry) -> None:
    first, second = (measure.indicator for measure in measures(row["example"]))
    assert first.partition(row["word"])[2] == second.partition(row["word"])[2] != ""


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


@pytest.mark.parametrize("row", rows("name_words", "grown"), ids=lambda row: row["word"])
def test_how_something_is_grown_is_no_part_of_what_it_brings_in(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1] == "望川鱼腥草综合产值"


@pytest.mark.parametrize("row", rows("name_words", "served"), ids=lambda row: row["word"])
def test_what_takes_less_in_a_clause_of_its_own_is_of_the_service_told_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1].endswith(f"{row['word']}材料")


@pytest.mark.parametrize("row", rows("name_words", "way"), ids=lambda row: row["word"])
def test_by_what_ways_something_was_brought_about_is_no_part_of_it(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["再就业"]


@pytest.mark.parametrize("row", rows("name_words", "no whole"), ids=lambda row: row["word"])
def test_in_what_something_goes_on_is_nothing_that_shares_are_of(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert "占" not in measure.indicator


@pytest.mark.parametrize("row", rows("name_words", "part"), ids=lambda row: row["word"])
def test_what_part_something_is_is_told_of_the_figure_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["工业产值", f"渔业占工业产值{row['word']}"]


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


@pytest.mark.parametrize("row", rows("name_words", "joining"), ids=lambda row: row["word"])
def test_who_takes_part_is_named_with_what_was_told_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [f"{row['word']}联户承包的农户"]


@pytest.mark.parametrize("row", rows("name_words", "come in"), ids=lambda row: row["word"])
def test_so_much_came_in_of_the_investment_told_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == [f"外商投资{row['word'].removeprefix('已')}"]


@pytest.mark.parametrize("row", rows("name_words", "used"), ids=lambda row: row["word"])
def test_so_much_was_used_of_the_funds_told_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][-1] == f"{row['word']}外资"


@pytest.mark.parametrize("row", rows("name_words", "spent"), ids=lambda row: row["word"])
def test_parts_of_a_sum_are_named_as_it_is(row: Entry) -> None:
    named = [measure.indicator for measure in measures(row["example"])]
    assert named == [f"港口{row['word']}", f"航道{row['word']}"]


@pytest.mark.parametrize("row", rows("name_words", "insurance"), ids=lambda row: row["word"])
def test_what_the_last_of_several_insures_all_have(row: Entry) -> None:
    first, second = (measure.indicator for measure in measures(row["example"]))
    assert (first, second) == ("渔民保险的参保人数", f"农民{row['word']}保险的参保人数")


@pytest.mark.parametrize("row", rows("name_words", "of goods"), ids=lambda row: row["word"])
def test_what_is_told_of_goods_is_of_those_that_were_made(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["煤炭产量", f"煤炭{row['word']}"]


@pytest.mark.parametrize("row", rows("name_words", "gone through"), ids=lambda row: row["word"])
def test_of_what_is_gone_through_the_next_clause_tells_how_many_are_left(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["公司", "公司"]


@pytest.mark.parametrize("row", rows("name_words", "brought"), ids=lambda row: row["word"])
def test_what_is_brought_to_a_figure_is_named_without_the_verb(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert (measure.indicator, measure.aspect) == ("扶贫标准", "level")


@pytest.mark.parametrize("row", rows("name_words", "size"), ids=lambda row: row["word"])
def test_how_large_something_is_told_of_what_grew(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["数字贸易", f"数字贸易{row['word']}"]


@pytest.mark.parametrize("row", rows("name_words", "scheme"), ids=lambda row: row["word"])
def test_works_are_done_to_the_thing_of_the_scheme_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["改造村道"]


@pytest.mark.parametrize("row", rows("name_words", "making"), ids=lambda row: row["word"])
def test_an_output_is_of_what_the_clauses_before_say_is_made(row: Entry) -> None:
    thing = re.sub("^(?:推动|抓好|推进|壮大)", "", row["example"].partition(row["word"])[0])
    assert [measure.indicator for measure in measures(row["example"])] == [f"{thing}产量"]


@pytest.mark.parametrize("row", rows("name_words", "trait"), ids=lambda row: row["word"])
def test_a_trait_is_of_the_things_of_which_a_part_is_told(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1] == f"新增{row['word']}渔具"


@pytest.mark.parametrize("row", rows("name_words", "pulling"), ids=lambda row: row["word"])
def test_what_is_made_to_grow_is_named_without_its_cause(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["渔村餐饮收入"]


@pytest.mark.parametrize("row", rows("name_words", "rules"), ids=lambda row: row["word"])
def test_with_rules_nothing_is_done_that_the_next_clause_counts(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["扩招"]


@pytest.mark.parametrize("row", rows("name_words", "scope"), ids=lambda row: row["word"])
def test_amounts_are_of_a_thing_and_not_of_its_scope(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["渔船保险承保规模"]


@pytest.mark.parametrize("row", rows("name_words", "burden"), ids=lambda row: row["word"])
def test_of_a_burden_is_nothing_but_what_was_taken_off(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1] == "渔船销售"


@pytest.mark.parametrize("row", rows("name_words", "undergone"), ids=lambda row: row["word"])
def test_what_people_undergo_was_not_done_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1] == f"{row['word']}处分"


@pytest.mark.parametrize("row", rows("name_words", "heads", "takings"), ids=lambda row: f"{row['role']} {row['word']}")
def test_heads_are_counted_of_no_sum(row: Entry) -> None:
    heads = row["word"] if row["role"] == "heads" else "人数"
    assert [measure.indicator for measure in measures(row["example"])][1] == f"旅居{heads}"


@pytest.mark.parametrize("row", rows("name_words", "done with"), ids=lambda row: row["word"])
def test_a_sum_is_of_the_thing_and_not_of_what_was_done_with_it(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1] == "旅游景区门票总花费"


@pytest.mark.parametrize("row", rows("name_words", "built"), ids=lambda row: row["word"])
def test_whom_one_makes_build_is_named_with_each_thing(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1] == f"引导渔民{row['word']}堤坝"


@pytest.mark.parametrize("row", rows("name_words", "those served"), ids=lambda row: row["word"])
def test_who_is_served_was_not_held_or_built_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1] == f"服务{row['word']}"


@pytest.mark.parametrize("row", rows("name_words", "earning nothing"), ids=lambda row: row["word"])
def test_no_earnings_are_of_what_was_carried_out_or_said(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][-1] == "产值"


@pytest.mark.parametrize("row", rows("name_words", "unowning"), ids=lambda row: row["word"])
def test_no_figure_is_of_what_one_only_brings_about_or_overcomes(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["产值"]


@pytest.mark.parametrize("row", rows("name_words", "grand total"), ids=lambda row: row["word"])
def test_a_sum_behind_kinds_of_one_thing_is_of_all_of_them(row: Entry) -> None:
    *_, last = measures(row["example"])
    assert last.indicator == row["word"]


@pytest.mark.parametrize("row", rows("name_words", "held", "in all"), ids=lambda row: row["word"])
def test_what_there_is_in_all_was_not_added(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["新增渔船", f"渔船{row['word']}"]


@pytest.mark.parametrize("row", rows("name_words", "contributing"), ids=lambda row: row["word"])
def test_a_part_of_all_is_a_share_of_it(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["望川渔区渔船占全省"]


@pytest.mark.parametrize("row", rows("name_words", "under"), ids=lambda row: row["word"])
def test_what_stands_on_a_ground_is_not_of_it(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["产值", "货运量"]


@pytest.mark.parametrize("row", rows("name_words", "pronoun"), ids=lambda row: row["word"])
def test_what_stands_for_another_word_is_no_name(row: Entry) -> None:
    assert row["word"] not in measures(row["example"])[0].indicator


@pytest.mark.parametrize("row", rows("name_words", "come among", "member", "club"), ids=lambda row: row["word"])
def test_who_joins_those_of_a_size_has_at_least_that(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert (measure.indicator, measure.aspect, measure.low) == ("望川港区生产总值", "level", 30_000_000_000)


@pytest.mark.parametrize("row", rows("name_words", "where"), ids=lambda row: row["word"])
def test_what_is_done_in_a_place_is_done_with_the_things_told_before(row: Entry) -> None:
    there = measures(row["example"])[1].indicator
    assert there in (f"新建{row['word']}码头", f"{row['word']}新建码头")  # town and country are told of before the verb


@pytest.mark.parametrize("row", rows("name_words", "nation"), ids=lambda row: row["word"])
def test_a_nation_with_which_one_compares_is_no_part_of_the_name(row: Entry) -> None:
    assert measures(row["example"])[0].indicator.endswith("人均水资源")


@pytest.mark.parametrize("row", rows("name_words", "more each"), ids=lambda row: row["word"])
def test_what_each_earns_more_is_told_of_nothing_else(row: Entry) -> None:
    assert measures(row["example"])[1].indicator == f"户均{row['word']}"


@pytest.mark.parametrize("row", rows("name_words", "peak"), ids=lambda row: row["word"])
def test_the_peak_since_which_something_fell_is_no_part_of_its_name(row: Entry) -> None:
    assert measures(row["example"])[0].indicator == "渔船污染排放量"


@pytest.mark.parametrize("row", rows("name_words", "coming to"), ids=lambda row: row["word"])
def test_what_those_came_to_of_whom_another_deed_was_told_is_of_them(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1].startswith(f"渔船{row['word']}")
