"""A year's target, the outcome that a later report states, and how targets move."""

from __future__ import annotations

import pytest
from making import HEADLINE, outcome, report, target

from policy_nlp.records import PolicyNLPError, Report
from policy_nlp.records.tracking import Point, Series
from policy_nlp.tracking import track

GRAIN = {"indicator": "粮食产量", "indicator_id": "grain_output", "aspect": "level", "relation": "ge"}
BONDS = {"indicator_id": "ultra_long_treasury_bonds", "aspect": "level", "unit": "元"}
FUND = {"indicator": "省级财政", "indicator_id": None, "aspect": "level", "unit": "元"}


def only(*reports: Report) -> Series:
    """The one series of the reports."""
    (series,) = track(reports).series
    return series


def points(*reports: Report) -> dict[int, Point]:
    """The points of the one series of the reports, by year."""
    return {point.year: point for point in only(*reports).points}


def test_the_outcome_of_a_year_is_what_a_later_report_says() -> None:
    found = points(
        report(2024, target("6%", 6, year=2024, relation="approx")),
        report(2025, outcome("5.7%", 5.7, year=2024), target("5.5%", 5.5, year=2025, relation="ge")),
    )
    assert found[2024].target is not None
    assert found[2024].outcome is not None
    assert (found[2024].target.low, found[2024].outcome.low) == (6, 5.7)
    assert found[2024].outcome.report == "临江省-2025.txt"
    assert found[2025].outcome is None


def test_what_a_report_says_of_its_own_year_is_no_outcome() -> None:
    found = points(report(2024, target("6%", 6, year=2024), outcome("6.2%", 6.2, year=2024)))
    assert found[2024].outcome is None
    assert found[2024].attained is None


def test_no_report_says_it_so_there_is_no_outcome() -> None:
    found = points(
        report(2024, target("6%", 6, year=2024)),
        report(2025, outcome("6%", 6, year=2023), target("5%", 5, year=2025)),
    )
    assert found[2024].outcome is None


def test_an_average_over_years_is_no_outcome_of_its_last_year() -> None:
    tracking = track([report(2026, outcome("6.1%", 6.1, year=2025, start_year=2021, basis="average"))])
    assert tracking.series == []


def test_the_headline_goes_first_and_the_others_are_kept() -> None:
    found = points(
        report(
            2024,
            target("7%", 7, year=2024, sentence="要为实现7%而努力。", sentence_span=(5, 20)),
            target("6%", 6, year=2024, sentence=HEADLINE, sentence_span=(30, 50)),
        )
    )
    main = found[2024].target
    assert main is not None
    assert main.low == 6
    assert [other.low for other in main.others] == [7]
    assert main.disputed


def test_two_targets_of_one_sentence_do_not_contradict_each_other() -> None:
    strive = target("6.5%", 6.5, year=2024, commitment="力争", force="soft")
    ensure = target("6%", 6, year=2024, commitment="确保")
    main = points(report(2024, strive, ensure))[2024].target
    assert main is not None
    assert (main.low, main.commitment, main.disputed) == (6, "确保", False)


def test_a_rounded_number_does_not_contradict_the_exact_one() -> None:
    found = points(
        report(
            2025,
            outcome("1.39万亿斤", 1.39e12, year=2024, unit="斤", sentence_span=(0, 9), **{**GRAIN, "relation": "eq"}),
            outcome("1.3万亿斤", 1.3e12, year=2024, unit="斤", sentence_span=(20, 29), **GRAIN),
        )
    )
    assert found[2024].outcome is not None
    assert not found[2024].outcome.disputed


def test_a_missing_report_is_a_gap_and_a_report_without_the_target_a_drop() -> None:
    other = target("5%", 5, year=2025, indicator="进出口总额", indicator_id="imports_exports")
    gap = points(report(2023, target("6%", 6, year=2023)), report(2025, target("5%", 5, year=2025)))
    assert {year: point.change for year, point in gap.items()} == {2023: None, 2025: "lowered"}
    drop = track([report(2023, target("6%", 6, year=2023)), report(2025, other)]).series
    assert {one.indicator_id: [(p.year, p.change) for p in one.points] for one in drop} == {
        "gdp": [(2023, None), (2025, "dropped")],
        "imports_exports": [(2025, "new")],
    }


def test_a_number_goes_before_what_it_is_to_keep_pace_with() -> None:
    sync = target("与全国同步", None, year=2025, relation="sync", unit=None, reference="全国", sentence=HEADLINE)
    rate = target("5%", 5, year=2025, relation="approx", force="soft", sentence=HEADLINE)
    main = points(report(2025, sync, rate))[2025].target
    assert main is not None
    assert (main.low, [other.relation for other in main.others]) == (5, ["sync"])


def test_what_is_set_once_and_no_main_target_is_not_dropped_but_over() -> None:
    camps = {"indicator": "新建营地", "indicator_id": None, "aspect": "level", "unit": "个"}
    rest = report(2026, target("5%", 5, year=2026))
    once = track([report(2025, target("30个", 30, year=2025, **camps)), rest]).series
    assert [[point.change for point in one.points] for one in once if one.unit == "个"] == [[None]]
    announced = track([report(2025, target("30个", 30, year=2025, sentence=HEADLINE, **camps)), rest]).series
    assert [[point.change for point in one.points] for one in announced if one.unit == "个"] == [[None, "dropped"]]
    twice = track([*(report(year, target("30个", 30, year=year, **camps)) for year in (2024, 2025)), rest]).series
    assert [point.change for one in twice if one.unit == "个" for point in one.points] == [None, "kept", "dropped"]


def test_a_whole_and_what_is_taken_from_it_do_not_contradict_each_other() -> None:
    whole = target("1.2万亿元", 1.2e12, year=2025, indicator="发行超长期特别国债", **BONDS)
    part = target("900亿元", 9e10, year=2025, indicator="安排超长期特别国债", sentence_span=(40, 60), **BONDS)
    main = points(report(2025, whole, part))[2025].target
    assert main is not None
    assert (len(main.others), main.disputed) == (1, False)


def test_a_name_that_says_only_who_pays_contradicts_nothing() -> None:
    schools = target("40亿元", 4e9, year=2025, **FUND)
    main = points(report(2025, schools, target("50亿元", 5e9, year=2025, sentence_span=(40, 60), **FUND)))[2025].target
    assert main is not None
    assert not main.disputed


def test_a_later_report_that_gives_another_number_contradicts_the_first() -> None:
    found = points(
        report(2025, outcome("5.7%", 5.7, year=2024)),
        report(2026, outcome("6.1%", 6.1, year=2024)),
    )[2024].outcome
    assert found is not None
    assert (found.low, found.disputed) == (5.7, True)


def test_every_kind_of_move() -> None:
    found = points(
        report(2020, outcome("6%", 6, year=2019)),
        report(2021, target("6%", 6, year=2021, relation="approx")),
        report(2022, target("6%", 6, year=2022, relation="ge")),
        report(2023, target("6.5%", 6.5, year=2023, relation="ge")),
        report(2024, target("6.5%", 6.5, year=2024, relation="ge")),
        report(2025, target("6%—6.5%", 6, year=2025, relation="between", high=6.5)),
    )
    assert {year: (point.change, point.delta) for year, point in found.items()} == {
        2019: (None, None),
        2021: ("new", None),
        2022: ("reworded", 0),
        2023: ("raised", 0.5),
        2024: ("kept", 0),
        2025: ("lowered", -0.25),
    }


def test_a_target_without_a_number_has_its_place() -> None:
    sync = target("与经济增长同步", None, year=2025, relation="sync", unit=None, reference="经济增长")
    found = points(
        report(2024, target("6%", 6, year=2024)), report(2025, sync), report(2026, outcome("5%", 5, year=2025))
    )
    assert found[2025].target is not None
    assert found[2025].target.relation == "sync"
    assert (found[2025].change, found[2025].delta, found[2025].attained) == ("reworded", None, None)


def test_a_fall_is_a_negative_rise_in_a_series_of_rises() -> None:
    found = points(
        report(2024, target("6%", 6, year=2024)),
        report(2025, outcome("1.2%", 1.2, year=2024, direction="down"), target("3%", 3, year=2025)),
    )
    assert found[2024].outcome is not None
    assert (found[2024].outcome.low, found[2024].outcome.text, found[2024].attained) == (-1.2, "1.2%", False)


def test_a_planned_fall_keeps_its_number_as_written() -> None:
    intensity = {"indicator": "单位地区生产总值能耗", "indicator_id": "energy_intensity", "direction": "down"}
    series = only(
        report(2024, target("3%", 3, year=2024, relation="approx", **intensity)),
        report(2025, outcome("3.4%", 3.4, year=2024, **intensity)),
    )
    point = series.points[0]
    assert (series.direction, point.target and point.target.low) == ("down", 3)
    assert (point.attained, point.margin) == (True, 0.4)


def test_units_that_convert_meet_in_one_series() -> None:
    series = only(
        report(2024, target("480亿斤", 48_000_000_000, year=2024, unit="斤", **GRAIN)),
        report(2025, outcome("2431万吨", 24_310_000, year=2024, unit="吨", **{**GRAIN, "relation": "eq"})),
    )
    point = series.points[0]
    assert series.unit == "斤"
    assert point.outcome is not None
    assert (point.outcome.low, point.outcome.text) == (48_620_000_000, "2431万吨")
    assert (point.attained, point.margin) == (True, 620_000_000)


def test_a_report_that_comes_twice_counts_once() -> None:
    one = report(2025, outcome("5.7%", 5.7, year=2024))
    found = points(one, one.model_copy())[2024].outcome
    assert found is not None
    assert found.others == []


def test_growth_and_level_do_not_meet() -> None:
    level = outcome("3.02万亿元", 3.02e12, year=2024, aspect="level", unit="元")
    found = track([report(2025, level, outcome("5.7%", 5.7, year=2024))]).series
    assert [(one.aspect, one.unit) for one in found] == [("growth", "%"), ("level", "元")]


def test_a_figure_of_a_part_of_the_region_stands_apart() -> None:
    part = target("8%", 8, year=2024, scope="青屿开发区")
    found = track([report(2024, target("6%", 6, year=2024), part)]).series
    assert [(one.scope, one.points[0].target and one.points[0].target.low) for one in found] == [
        (None, 6),
        ("青屿开发区", 8),
    ]


def test_an_unknown_indicator_meets_itself_across_years() -> None:
    names = ("“蓝湾”志愿者队伍", "全省“蓝湾”志愿者队伍")
    found = only(
        *(
            report(year, target("3支", 3, year=year, indicator=name, indicator_id=None, aspect="level", unit="支"))
            for year, name in zip((2024, 2025), names, strict=True)
        )
    )
    assert found.indicator_id.startswith("x:")
    assert [point.change for point in found.points] == [None, "kept"]


def test_figures_without_a_name_are_not_thrown_together() -> None:
    bare = [outcome(f"{n}%", n, year=2024, indicator="", indicator_id=None) for n in (3, 4)]
    assert track([report(2025, *bare)]).series == []


def test_plans_for_several_years_stand_apart_and_are_judged() -> None:
    average = {"start_year": 2021, "basis": "average"}
    tracking = track(
        [
            report(2021, target("6%", 6, year=2025, relation="approx", **average)),
            report(2026, outcome("5.8%", 5.8, year=2025, **average)),
        ]
    )
    (plan,) = tracking.plans
    assert tracking.series == []
    assert (plan.start_year, plan.end_year, plan.basis, plan.attained, plan.margin) == (
        2021,
        2025,
        "average",
        True,
        -0.2,
    )


def test_a_yearly_mean_is_not_held_against_a_sum() -> None:
    """年均增长7% is not met by 五年增长57%, nor missed by it."""
    mean, sum_ = ({"start_year": 2021, "basis": basis} for basis in ("average", "total"))
    plans = track(
        [
            report(2021, target("7%", 7, year=2025, **mean), target("40%", 40, year=2025, **sum_)),
            report(2026, outcome("35%", 35, year=2025, **sum_)),
        ]
    ).plans
    assert [(plan.basis, plan.target and plan.target.text, plan.attained) for plan in plans] == [
        ("average", "7%", None),
        ("total", "40%", False),
    ]


def test_of_several_bounds_the_one_that_says_most_is_the_outcome() -> None:
    """连续跨上7万亿元、8万亿元台阶."""
    amount = {"aspect": "level", "unit": "元", "relation": "ge"}
    steps = [outcome(f"{n}万亿元", n * 10**12, year=2024, **amount) for n in (7, 8)]
    assert points(report(2025, *steps))[2024].outcome.low == 8 * 10**12  # type: ignore[union-attr]


def test_growth_is_in_percent_where_any_of_it_is() -> None:
    (series,) = track(
        [
            report(2024, target("翻番", 1, year=2024, unit="倍")),
            report(2025, target("翻番", 1, year=2025, unit="倍"), outcome("80%", 80, year=2024)),
        ]
    ).series
    assert (series.unit, series.points[0].margin) == ("%", -20)


def test_a_recalled_target_counts_only_where_its_own_report_is_missing() -> None:
    recalled = target("5%", 5, year=2024)
    missing = points(report(2025, recalled, outcome("6%", 6, year=2024)))
    assert missing[2024].target is not None
    assert missing[2024].target.report == "临江省-2025.txt"
    there = points(report(2024, outcome("1%", 1, year=2023)), report(2025, recalled, outcome("6%", 6, year=2024)))
    assert there[2024].target is None


def test_a_report_that_none_can_place_is_named() -> None:
    tracking = track([report(None, outcome("6%", 6, year=2024)), report(2025, region=None, source="无名.txt")])
    assert tracking.left_out == ["临江省-None.txt", "无名.txt"]
    assert tracking.series == []


def test_one_report_is_no_list_of_reports() -> None:
    with pytest.raises(PolicyNLPError, match="several reports"):
        track(report(2025))  # type: ignore[arg-type]
