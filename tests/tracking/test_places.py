"""Whose reports they are, and regions side by side."""

from __future__ import annotations

from pathlib import Path

import pytest
from making import outcome, report, target

from policy_nlp.records import PolicyNLPError
from policy_nlp.text.tables import rows
from policy_nlp.tracking import Meta, MetaRow, across, read_meta, track

META = """\ufefffile,region,parent,level,year
望川市-2025.txt,望川市,临江省,city,
云汀市-2025.txt,云汀市,临江省,city,2025
,临江省,,province,
"""


@pytest.fixture
def meta(tmp_path: Path) -> Meta:
    path = tmp_path / "reports.csv"
    path.write_text(META, encoding="utf-8")
    return read_meta(path)


def test_targets_spread_and_rise_from_level_to_level(meta: Meta) -> None:
    tracking = track(
        [
            report(2025, target("5.5%", 5.5, year=2025, relation="ge")),
            report(2025, target("6.5%", 6.5, year=2025, relation="approx", force="soft"), region="望川市"),
            report(
                None, target("6%—7%", 6, year=2025, high=7, relation="between"), region=None, source="云汀市-2025.txt"
            ),
        ],
        meta=meta,
    )
    cities, province = across(tracking, 2025)[0], across(tracking, 2025, least=1)[-1]
    assert (cities.level, cities.regions, cities.mean, cities.lowest, cities.highest, cities.hard) == (
        "city", 2, 6.5, 6.5, 6.5, 1,
    )  # fmt: skip
    assert [(one.region, one.rank, one.above_parent) for one in cities.standings] == [
        ("云汀市", 1, 1),
        ("望川市", 1, 1),
    ]
    assert (province.level, province.standings[0].above_parent) == ("province", None)


def test_units_meet_across_regions() -> None:
    grain = {"indicator": "粮食产量", "indicator_id": "grain_output", "aspect": "level", "relation": "ge"}
    tracking = track(
        [
            report(2025, target("480亿斤", 48_000_000_000, year=2025, unit="斤", **grain)),
            report(2025, target("2400万吨", 24_000_000, year=2025, unit="吨", **grain), region="沧宁省"),
        ]
    )
    (spread,) = across(tracking, 2025)
    assert spread.unit in ("斤", "吨")
    assert spread.lowest == spread.highest


def test_a_table_by_name_without_ending() -> None:
    meta = Meta((MetaRow("records/甲.json", region="甲县", year=2024),))
    assert meta.of("甲.txt") == meta.rows[0]
    assert meta.of("乙.txt") is None
    assert meta.of(None) is None


def test_a_table_may_leave_the_region_to_the_report() -> None:
    """Whose report it is the report says itself: only what stands above it is wanting."""
    meta = Meta(
        (MetaRow("望川市-2025.txt", parent="临江省", level="city"), MetaRow("", region="临江省", level="province"))
    )
    reports = [
        report(2025, target("6.5%", 6.5, year=2025), region="望川市", source="望川市-2025.txt"),
        report(2025, target("5.5%", 5.5, year=2025), region="临江省", source="临江省-2025.txt"),
    ]
    (spread,) = across(track(reports, meta=meta), 2025)
    assert (spread.level, spread.standings[0].region, spread.standings[0].above_parent) == ("city", "望川市", 1)


def test_a_table_as_excel_writes_it_in_china(tmp_path: Path) -> None:
    path = tmp_path / "reports.csv"
    path.write_bytes("file,region\n甲.txt,甲县\n".encode("gbk"))
    assert read_meta(path).rows == (MetaRow("甲.txt", region="甲县"),)


@pytest.mark.parametrize("text", ["", "name,place\nx,y\n", "file,year\n甲.txt,去年\n"])
def test_a_table_of_another_form_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "reports.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PolicyNLPError, match=r"reports\.csv"):
        read_meta(path)


def test_a_table_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(PolicyNLPError, match=r"none\.csv: there is no such file"):
        read_meta(tmp_path / "none.csv")


@pytest.mark.parametrize("row", rows("policy_nlp.tracking", "levels.tsv"), ids=lambda row: row["example"])
def test_levels_that_names_tell(row: dict[str, str]) -> None:
    regions = {"全国", row["example"]}
    found = track([report(2025, target("6%", 6, year=2025), region=region) for region in regions]).places
    (place,) = (one for one in found if one.region == row["example"])
    assert (place.level, place.parent) == (row["level"], row["parent"] or None)


def test_provinces_against_the_country_without_a_table() -> None:
    tracking = track(
        [
            report(2025, target("5%", 5, year=2025, relation="approx"), region="全国"),
            report(2025, target("6%", 6, year=2025), region="临江省"),
            report(2025, target("5%", 5, year=2025), region="沧宁省"),
        ]
    )
    (spread,) = (one for one in across(tracking) if one.level == "province")
    assert [(one.region, one.above_parent) for one in spread.standings] == [("临江省", 1), ("沧宁省", 0)]


def test_a_household_is_no_estate_and_no_person() -> None:
    """A mean over 300 estates and 100000 households says nothing."""
    estates = {"indicator": "改造老旧小区", "indicator_id": "old_estates_renovated", "aspect": "level"}
    watched = {"indicator": "识别监测对象", "indicator_id": None, "aspect": "level"}
    tracking = track(
        [
            report(
                2025,
                target("300个", 300, year=2025, unit="个", **estates),
                target("2万户", 20_000, year=2025, unit="户", **watched),
                target("6万人", 60_000, year=2025, unit="人", **watched),
            ),
            report(2025, target("10万户", 100_000, year=2025, unit="户", **estates), region="沧宁省"),
            report(2025, target("400个", 400, year=2025, unit="个", **estates), region="云川省"),
        ]
    )
    assert [(one.unit, one.regions, one.highest) for one in across(tracking, 2025)] == [("个", 2, 400)]
    assert sorted(one.unit or "" for one in tracking.series if "监测" in one.indicator) == ["人", "户"]


def test_a_number_without_a_counting_word_goes_with_the_others() -> None:
    poor = {"indicator": "农村贫困人口", "indicator_id": "poverty_population", "aspect": "change", "direction": "down"}
    (series,) = track(
        [
            report(2024, target("10万", 100_000, year=2024, unit="", **poor)),
            report(2025, outcome("12万人", 120_000, year=2024, unit="人", **poor)),
        ]
    ).series
    assert (series.unit, series.points[0].attained) == ("人", True)


@pytest.mark.parametrize(
    ("name", "id", "units"),
    [
        ("净增经营主体", "net_new_market_entities", ("户", "家")),
        ("新增瞪羚企业", None, ("户", "家")),
        ("改造危旧房", "old_homes_renovated", ("户", "套")),
    ],
)
def test_firms_and_homes_are_counted_in_households_too(name: str, id: str | None, units: tuple[str, str]) -> None:
    counted = {"indicator": name, "indicator_id": id, "aspect": "level"}
    reports = [
        report(2025, target(f"300{unit}", 300, year=2025, unit=unit, **counted), region=region)
        for region, unit in zip(("沧宁省", "云川省"), units, strict=True)
    ]
    assert [one.regions for one in across(track(reports), 2025)] == [2]


@pytest.mark.parametrize("row", rows("policy_nlp.tracking", "firms.tsv"), ids=lambda row: row["firm"])
def test_every_word_for_firms(row: dict[str, str]) -> None:
    from policy_nlp.tracking.units import family

    assert row["firm"] in row["example"]
    assert family("户", "level", None, row["example"]) == family("家", "level", None, row["example"])
