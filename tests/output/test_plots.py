"""Plots: what is drawn, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from policy_nlp.output import PLOTS, plot
from policy_nlp.output.plots import plot_across
from policy_nlp.pipeline import extract
from policy_nlp.records import PolicyNLPError
from policy_nlp.records.tracking import Series
from policy_nlp.tracking import across, narrow, track

pytest.importorskip("altair")

TEXTS = {
    2023: "2023年主要预期目标：地区生产总值增长6.5%左右。",
    2024: "2023年，地区生产总值增长6.2%。2024年主要预期目标：地区生产总值增长5.5%—6%。",
    2025: "2024年，地区生产总值增长5.7%。2025年主要预期目标：地区生产总值增长5.5%以上。",
}


@pytest.fixture(scope="module")
def series() -> list[Series]:
    reports = [extract(text, region="临江省", year=year) for year, text in TEXTS.items()]
    return narrow(track(reports), indicators=["gdp"]).series


def test_a_picture_names_the_series_and_its_years(series: list[Series], tmp_path: Path) -> None:
    plot(series, tmp_path / "new" / "growth.svg")
    text = (tmp_path / "new" / "growth.svg").read_text(encoding="utf-8")
    for said in ("临江省 地区生产总值 增长 growth", "2023", "2024", "2025", "硬 hard"):
        assert said in text


def test_a_fall_is_called_one(tmp_path: Path) -> None:
    """A larger mark is a larger fall, which 增长 would turn round."""
    text = "2025年主要预期目标：单位地区生产总值能耗下降3%左右。"
    found = track([extract(text, region="临江省", year=2025)]).series
    plot(found, tmp_path / "fall.svg")
    assert "单位地区生产总值能耗 下降 fall" in (tmp_path / "fall.svg").read_text(encoding="utf-8")


def test_the_rule_of_a_spread_is_explained(tmp_path: Path) -> None:
    text = "2025年主要预期目标：地区生产总值增长5%。"
    both = track([extract(text, region=region, year=2025) for region in ("临江省", "沧宁省")])
    plot_across(across(both), tmp_path / "spread.svg")
    assert "中位数" in (tmp_path / "spread.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize(("ending", "first"), [("png", b"\x89PNG"), ("pdf", b"%PDF-"), ("html", b"<!DOCTYPE html>")])
def test_other_forms(ending: str, first: bytes, series: list[Series], tmp_path: Path) -> None:
    plot(series, tmp_path / f"growth.{ending}")
    assert (tmp_path / f"growth.{ending}").read_bytes().lstrip().startswith(first)


@pytest.mark.parametrize("ending", PLOTS)
def test_the_same_series_give_the_same_picture(ending: str, series: list[Series], tmp_path: Path) -> None:
    for name in ("a", "b"):
        plot(series, tmp_path / f"{name}{ending}")
    assert (tmp_path / f"a{ending}").read_bytes() == (tmp_path / f"b{ending}").read_bytes()


def test_what_cannot_be_drawn_is_refused(series: list[Series], tmp_path: Path) -> None:
    with pytest.raises(PolicyNLPError, match=r"\.svg"):
        plot(series, tmp_path / "growth.gif")
    with pytest.raises(PolicyNLPError, match="no target"):
        plot([], tmp_path / "growth.svg")
    with pytest.raises(PolicyNLPError, match="choose"):
        plot(series * 50, tmp_path / "growth.svg")
