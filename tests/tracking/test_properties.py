"""What must hold for any reports."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from making import outcome, report, target

from policy_nlp.records import Measure, Report
from policy_nlp.records.tracking import Tracking
from policy_nlp.tracking import compare, track

NUMBERS = st.one_of(st.integers(-50, 50), st.decimals(-50, 50, places=2).map(float))
YEARS = st.integers(2019, 2024)


@st.composite
def measures(draw: st.DrawFn, year: int) -> Measure:
    low = draw(st.none() | NUMBERS)
    make = draw(st.sampled_from([target, outcome]))
    return make(
        "约数" if low is None else f"{low}%",
        low,
        year=draw(YEARS) if make is outcome else draw(st.sampled_from([year, year + 4])),
        relation=draw(st.sampled_from(["eq", "ge", "gt", "le", "lt", "approx"])) if low is not None else "sync",
        indicator_id=draw(st.sampled_from(["gdp", "cpi", None])),
        aspect=draw(st.sampled_from(["growth", "level"])),
        direction=draw(st.sampled_from(["up", "down", None])),
        unit=draw(st.sampled_from(["%", "倍", "吨", "公斤", "家", None])),
        basis=draw(st.sampled_from(["year", "point", "average", None])),
        force=draw(st.sampled_from(["hard", "soft"])),
        sentence_span=draw(st.sampled_from([(0, 9), (10, 19)])),
    )


@st.composite
def reports(draw: st.DrawFn) -> Report:
    year = draw(YEARS)
    found = draw(st.lists(measures(year), max_size=4))
    region = draw(st.sampled_from(["临江省", "沧宁省"]))
    initiatives = draw(st.lists(st.text("“”新一轮工程计划2.0年升级为", min_size=1, max_size=9), max_size=3))
    return report(year, *found, region=region, initiatives=dict.fromkeys(initiatives, "甲升级为乙。"))


@given(st.lists(reports(), max_size=5), st.randoms())
def test_the_order_of_the_reports_does_not_matter(given_reports: list[Report], random: object) -> None:
    shuffled = list(given_reports)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert track(shuffled).to_json() == track(given_reports).to_json()


@given(st.lists(reports(), max_size=5))
def test_a_tracking_survives_json(given_reports: list[Report]) -> None:
    tracking = track(given_reports)
    assert Tracking.from_json(tracking.to_json()) == tracking


@given(st.lists(reports(), max_size=5))
def test_points_are_in_order_and_say_something(given_reports: list[Report]) -> None:
    for series in track(given_reports).series:
        years = [point.year for point in series.points]
        assert years == sorted(set(years))
        for point in series.points:
            assert point.target or point.outcome or point.change == "dropped"
            if point.attained is not None:
                assert point.target
                assert point.outcome
            if point.change in ("raised", "lowered"):
                assert point.delta
                assert (point.delta > 0) == (point.change == "raised")


@given(reports())
def test_against_itself_a_report_keeps_every_target(one: Report) -> None:
    comparison = compare(one, one)
    assert {move.change for move in comparison.targets} <= {"kept"}
    assert {move.status for move in comparison.initiatives} <= {"continued"}
