"""Every entry of the tables of words that patterns are made of does what its role promises."""

from __future__ import annotations

from importlib.resources import files

import pytest
from tests.pace import within
from word_rows import Entry, measures, planned, rows
from written_cases import entries as marked

import policy_nlp
from policy_nlp.language.changes import WAYS
from policy_nlp.measures.naming.around.clause import subject_and_object
from policy_nlp.measures.naming.beside.purposes import GIVEN_TO, purpose_of, reaching, says_only_who_gives, thing_of
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.naming.completing.bodies import body_of
from policy_nlp.measures.qualifiers import scope_of
from policy_nlp.measures.vocabulary import entries, words
from policy_nlp.quantities import find_quantities
from policy_nlp.quantities.bounds import relation_before

ROOM = files("policy_nlp.measures.vocabulary")
TABLES = sorted(table.name.removesuffix(".tsv") for table in ROOM.iterdir() if table.name.endswith(".tsv"))


@pytest.mark.parametrize("table", TABLES)
def test_every_entry_stands_once_and_in_its_example(table: str) -> None:
    words_of = [(next(iter(row.values())), row) for row in entries(table)]
    seen = [(word, row.get("role")) for word, row in words_of]
    assert len(seen) == len(set(seen))
    assert [word for word, row in words_of if word not in row["example"]] == []


@pytest.mark.parametrize("table", [table for table in TABLES if "role" in entries(table)[0]])
def test_the_head_of_a_table_says_what_each_role_means(table: str) -> None:
    lines = ROOM.joinpath(f"{table}.tsv").read_text(encoding="utf-8").splitlines()
    told = [line.removeprefix("# ").partition(": ")[0] for line in lines if line.startswith("#")]
    assert sorted(told) == sorted({row["role"] for row in entries(table)})


@pytest.mark.parametrize("row", rows("openings", "lead"), ids=lambda row: row["word"])
def test_what_opens_a_name_is_taken_off(row: Entry) -> None:
    assert row["example"].startswith(row["word"])
    assert not trimmed(row["example"]).startswith(row["word"])


@pytest.mark.parametrize("row", rows("openings", "executing", "furthering"), ids=lambda row: row["word"])
def test_in_what_manner_something_is_done_is_no_part_of_a_name(row: Entry) -> None:
    before, verb, behind = row["example"].partition(row["word"])
    assert before in ("分批", "全力")
    assert trimmed(row["example"]) == trimmed(verb + behind)


@pytest.mark.parametrize("row", rows("openings", "beginning"), ids=lambda row: row["word"])
def test_since_when_something_goes_on_is_no_part_of_its_name(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["望川公路货运量"]


@pytest.mark.parametrize("row", rows("openings", "told of years"), ids=lambda row: row["word"])
def test_years_before_what_was_done_in_them_are_no_part_of_its_name(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.indicator in ("望川渔场鱼塘", f"望川渔场{row['word']}鱼塘")


@pytest.mark.parametrize("row", rows("openings", "step"), ids=lambda row: row["word"])
def test_a_step_that_a_name_takes_is_no_part_of_it(row: Entry) -> None:
    assert trimmed(row["example"]) == "公路货运量"


@pytest.mark.parametrize(
    "row", rows("openings", "particle", "adverb", "carrier"), ids=lambda row: f"{row['role']} {row['word']}"
)
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


@pytest.mark.parametrize("row", rows("counterparts"), ids=lambda row: row["word"])
def test_a_counterpart_is_of_the_same(row: Entry) -> None:
    first, second = (measure.indicator for measure in measures(row["example"]))
    of = row["of"].split()[0]
    assert (first.endswith(of), second) == (True, first.removesuffix(of) + row["word"])


@pytest.mark.parametrize("row", rows("allotments", "giver", "doing", "fund"), ids=lambda row: row["word"])
def test_who_gives_says_not_what_for(row: Entry) -> None:
    (money,) = find_quantities(row["example"])
    assert says_only_who_gives(row["example"][: money.span.start], money)


@pytest.mark.parametrize("row", rows("allotments", "whole"), ids=lambda row: row["word"])
def test_what_is_whole_needs_no_purpose(row: Entry) -> None:
    (money,) = find_quantities(row["example"])
    assert not says_only_who_gives(row["example"][: money.span.start], money)


@pytest.mark.parametrize("row", rows("allotments", "taken out"), ids=lambda row: row["word"])
def test_what_is_taken_out_of_a_fund_is_of_it(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["土地出让收益"]


@pytest.mark.parametrize("row", rows("allotments", "set aside"), ids=lambda row: row["word"])
def test_so_much_was_paid_out_of_what_was_set_aside(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])][1] == f"水利{row['word']}拨付"


@pytest.mark.parametrize("row", rows("allotments", "work"), ids=lambda row: row["word"])
def test_what_was_done_with_the_money_of_some_years_was_done_in_all_of_them(row: Entry) -> None:
    assert [(measure.start_year, measure.end_year) for measure in measures(row["example"])] == [(2025, 2027)] * 2


@pytest.mark.parametrize("row", rows("allotments", "helping", "helped"), ids=lambda row: row["word"])
def test_those_whom_money_helps_are_named_with_it(row: Entry) -> None:
    money, helped = (measure.indicator for measure in measures(row["example"]))
    assert row["word"] in helped
    assert money.endswith(helped[: -len("支持项目")])


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


@pytest.mark.parametrize("row", rows("allotments", "bestowing"), ids=lambda row: row["word"])
def test_what_is_given_to_each_is_told_by_the_clause_before(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["职校学生助学金每人每月"]


@pytest.mark.parametrize("row", rows("undertakings"), ids=lambda row: row["word"])
def test_what_a_clause_is_about_stands_behind_who_acts(row: Entry) -> None:
    assert thing_of(row["example"]) == "农村水利工程"


@pytest.mark.parametrize("row", rows("effects"), ids=lambda row: row["word"])
def test_how_far_something_reaches_is_told_by_its_word(row: Entry) -> None:
    (quantity,) = find_quantities(row["example"])
    own = row["example"][: quantity.span.start].partition("，")[2]
    assert reaching(row["example"], own, quantity, grows=False) == row["word"]


@pytest.mark.parametrize("row", rows("opening_changes"), ids=lambda row: row["word"])
def test_a_verb_of_change_that_opens_a_name_gives_its_direction(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert (measure.aspect, measure.direction) == ("change", WAYS[row["word"]])


@pytest.mark.parametrize("row", rows("cues", "told", "told behind"), ids=lambda row: row["word"])
def test_what_tells_of_facts_does_so_among_plans(row: Entry) -> None:
    (measure,) = planned(row["example"])
    assert measure.kind == "baseline"


@pytest.mark.parametrize("row", rows("cues", "done with"), ids=lambda row: row["word"])
def test_what_is_done_with_those_there_are_is_planned(row: Entry) -> None:
    (measure,) = planned(row["example"])
    assert measure.kind == "target"


@pytest.mark.parametrize("row", rows("cues", "ordered"), ids=lambda row: row["word"])
def test_a_sentence_that_orders_tells_of_no_facts(row: Entry) -> None:
    assert planned(f"站点正在扩建，{row['example']}")[-1].kind == "target"


@pytest.mark.parametrize("row", rows("cues", "idle"), ids=lambda row: row["word"])
def test_what_lies_idle_or_is_owed_is_so_among_plans_too(row: Entry) -> None:
    (measure,) = planned(row["example"])
    assert measure.kind == "baseline"


@pytest.mark.parametrize("row", rows("cues", "striving"), ids=lambda row: row["word"])
def test_what_is_striven_for_beyond_a_growth_is_one_too(row: Entry) -> None:
    assert [measure.aspect for measure in planned(row["example"])] == ["growth", "growth"]


@pytest.mark.parametrize("row", rows("cues", "not binding"), ids=lambda row: row["word"])
def test_what_only_ends_as_a_word_that_binds_does_not(row: Entry) -> None:
    assert [measure.commitment for measure in planned(row["example"])] == [None]


@pytest.mark.parametrize("row", rows("cues", "begun"), ids=lambda row: row["word"])
def test_what_is_said_of_years_that_begin_says_nothing_of_what_follows(row: Entry) -> None:
    (measure,) = measures(f"{row['example']}。货运量增长5%")
    assert (measure.kind, measure.end_year) == ("baseline", 2027)


@pytest.mark.parametrize("row", rows("town_and_country"), ids=lambda row: row["word"])
def test_what_was_told_of_towns_is_told_of_the_country_next(row: Entry) -> None:
    first, second = (measure.indicator for measure in measures(row["example"]))
    assert second in [first.replace(other, row["word"], 1) for other in row["instead_of"].split() if other in first]


@pytest.mark.parametrize("row", rows("owners", "region"), ids=lambda row: row["word"])
def test_what_was_told_of_a_region_is_told_of_another_next(row: Entry) -> None:
    assert measures(row["example"])[1].indicator == f"{row['word']}地区工业产值"


@pytest.mark.parametrize("row", rows("unnamed_places", "any"), ids=lambda row: row["word"])
def test_what_zones_are_called_tells_not_which(row: Entry) -> None:
    assert body_of(row["example"]) == ""


@pytest.mark.parametrize("row", rows("unnamed_places", "kind"), ids=lambda row: row["word"])
def test_what_kind_of_place_it_is_tells_not_which(row: Entry) -> None:
    assert scope_of(row["example"], None) is None


@pytest.mark.parametrize("row", rows("unnamed_places", "honour"), ids=lambda row: row["word"])
def test_what_the_nation_honoured_is_of_the_place_that_has_it(row: Entry) -> None:
    assert scope_of(row["example"], "某省") is None
    assert scope_of(row["example"].replace(row["word"], "渔业"), "某省") == "全国"


@pytest.mark.parametrize("row", rows("unnamed_places", "area"), ids=lambda row: row["word"])
def test_in_how_many_places_something_is_there_is_a_rate_of_it(row: Entry) -> None:
    _, rate = measures(row["example"])
    assert rate.indicator == f"农家书屋{row['word']}覆盖率"


@pytest.mark.parametrize("row", rows("comparisons", "saved"), ids=lambda row: row["word"])
def test_so_much_less_is_spent_or_levied_by_a_share(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert (measure.indicator, measure.aspect, measure.direction) == ("航标管理费", "growth", row["direction"])


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


@pytest.mark.parametrize("row", rows("comparisons", "more done"), ids=lambda row: row["word"])
def test_what_says_in_one_word_that_more_was_done_makes_a_change_of_the_same(row: Entry) -> None:
    whole, more = measures(row["example"])
    assert (more.indicator, more.aspect, more.direction) == (whole.indicator, "change", "up")


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


@pytest.mark.parametrize("row", rows("pairs"), ids=lambda row: row["word"])
def test_one_word_stands_for_two_names(row: Entry) -> None:
    first, second = (measure.indicator for measure in measures(row["example"]))
    assert (row["first"] in first, row["second"] in second) == (True, True)


@pytest.mark.parametrize("unit", ["增长5%，", "货运量5万吨、", "3家", "确保增长5%", "“", "9", "望海新区增长5%，"])
def test_a_clause_without_end_is_read_in_linear_time(unit: str) -> None:
    with within(5):
        policy_nlp.extract(unit * (30_000 // len(unit)), year=2028)


@pytest.mark.parametrize("adverb", ["将要", "预期目标", "远远"])
def test_adverbs_made_of_others_without_end_are_read_in_linear_time(adverb: str) -> None:
    with within(5):
        planned(f"主要目标是：居民收入{adverb * 28}略快于经济增速，货运量{adverb * 28}增长5%的目标")


def test_the_longest_word_is_tried_first() -> None:
    lengths = list(map(len, words("predicates")))
    assert lengths == sorted(lengths, reverse=True)


@pytest.mark.parametrize("row", rows("receivers"), ids=lambda row: row["word"])
def test_what_someone_gets_is_named_with_the_standard_told_before(row: Entry) -> None:
    (measure,) = measures(row["example"])
    who, standard = ("研究生", f"国家{row['word']}") if row["role"] == "standard" else (row["word"], "津贴标准")
    assert measure.indicator == who + standard


@pytest.mark.parametrize("row", rows("prose", "given up"), ids=lambda row: row["word"])
def test_plants_given_up_are_counted_by_what_all_of_them_have(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.text == "30万千瓦"
    assert measure.indicator.endswith("小机组")


@pytest.mark.parametrize("row", rows("prose", "span"), ids=lambda row: row["word"])
def test_for_how_long_something_is_so_is_no_part_of_its_name(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.indicator == "望川渔场产量占全国"


@pytest.mark.parametrize("row", rows("prose", "came about", "went on", "smoothly"), ids=lambda row: row["word"])
def test_how_something_came_about_is_no_part_of_what_is_told_of_it(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.indicator in ("望川深水码头货运量", "望川渔船更新货运量")
