"""The reports that we wrote: a province over three years, its city over two."""

from __future__ import annotations

from pathlib import Path

import pytest

from policy_nlp.pipeline import extract
from policy_nlp.records.tracking import Point, Tracking
from policy_nlp.tracking import across, compare, read_meta, track

REPORTS = Path(__file__).parents[2] / "corpora" / "reports"


@pytest.fixture(scope="module")
def tracking(tmp_path_factory: pytest.TempPathFactory) -> Tracking:
    table = tmp_path_factory.mktemp("meta") / "reports.csv"
    table.write_text("file,region,parent,level\n,临江省,,province\n,望川市,临江省,city\n", encoding="utf-8")
    files = sorted([*REPORTS.glob("临江省/*.txt"), *REPORTS.glob("望川市/*.txt")])
    return track([extract(path) for path in files], meta=read_meta(table))


def points(tracking: Tracking, region: str, indicator: str, aspect: str) -> dict[int, Point]:
    (series,) = (
        one
        for one in tracking.series
        if (one.region, one.indicator_id, one.aspect, one.scope) == (region, indicator, aspect, None)
    )
    return {point.year: point for point in series.points}


def test_growth_of_the_province(tracking: Tracking) -> None:
    found = points(tracking, "临江省", "gdp", "growth")
    targets = {year: (one.target.relation, one.target.low) for year, one in found.items() if one.target}
    assert targets == {2024: ("approx", 6), 2025: ("ge", 5.5), 2026: ("approx", 5.5)}
    reached = {year: (one.outcome.low, one.attained) for year, one in found.items() if one.outcome}
    assert reached == {2023: (5.8, None), 2024: (5.7, True), 2025: (5.8, True)}
    assert [found[year].change for year in (2024, 2025, 2026)] == [None, "lowered", "reworded"]


@pytest.mark.parametrize(
    ("indicator", "aspect", "attained"),
    [
        ("fixed_asset_investment", "growth", {2023: False, 2024: False, 2025: True}),
        ("urban_new_jobs", "level", {2024: True, 2025: True}),
        ("surveyed_unemployment_rate", "level", {2024: True, 2025: True}),
        ("cpi", "growth", {2024: True, 2025: True}),
        ("grain_output", "level", {2024: True, 2025: False}),
        ("energy_intensity", "growth", {2024: True, 2025: True}),
        ("retail_sales", "growth", {2024: False, 2025: True}),
        ("general_public_budget_revenue", "growth", {2024: True, 2025: False}),
    ],
)
def test_what_the_province_attained(tracking: Tracking, indicator: str, aspect: str, attained: dict[int, bool]) -> None:
    found = points(tracking, "临江省", indicator, aspect)
    assert {year: one.attained for year, one in found.items() if one.attained is not None} == attained


def test_the_city_aims_higher_than_its_province(tracking: Tracking) -> None:
    spreads = across(tracking, 2025, indicators=["gdp"])
    (city,) = (one for spread in spreads if spread.aspect == "growth" for one in spread.standings if one.parent)
    assert (city.region, city.parent, city.above_parent) == ("望川市", "临江省", 1)


def test_schemes_go_on_and_end(tracking: Tracking) -> None:
    lives = {life.name: life for life in tracking.initiatives if life.region == "临江省"}
    assert lives["“千渠润田”工程"].years == [2024, 2025, 2026]
    assert lives["“千渠润田”工程"].status == "continued"
    assert lives["“登高揭榜”科技专项"].status == "ended"
    assert lives["“江河安澜”工程"].status == "new"


def test_one_report_against_the_next() -> None:
    old, new = (extract(REPORTS / "临江省" / f"临江省-{year}.txt") for year in (2024, 2025))
    moves = {(one.indicator_id, one.aspect): one for one in compare(old, new).targets}
    assert moves["fixed_asset_investment", "growth"].change == "lowered"
    assert moves["imports_exports", "growth"].change == "new"
    assert moves["general_public_budget_revenue", "growth"].change == "kept"
    assert moves["urban_new_jobs", "level"].delta == 10_000
