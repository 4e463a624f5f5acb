"""The State Council's targets and outcomes since 1994, where its reports are at hand."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from policy_nlp.pipeline import extract
from policy_nlp.records.tracking import Point, Statement, Tracking
from policy_nlp.tracking import track

HERE = Path(__file__).parent
REPORTS = HERE.parents[2] / "shared" / "reports" / "national"
LEAST = 0.97
CHANGES = ("gdp", "cpi", "energy_intensity", "price_level", "retail_price_index")
"""Indicators of which the targets are growth rates; the others are amounts."""

pytestmark = pytest.mark.skipif(not REPORTS.is_dir(), reason="the reports are not here")


@pytest.fixture(scope="module")
def tracking() -> Tracking:
    return track(extract(path) for path in sorted(REPORTS.glob("*.txt")) if path.stem[-4:] > "1993")


def expected() -> list[dict[str, str]]:
    lines = HERE.joinpath("national.tsv").read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t"))


def points(tracking: Tracking, indicator: str) -> dict[int, Point]:
    aspect = "growth" if indicator in CHANGES else "level"
    return {
        point.year: point
        for one in tracking.series
        if (one.region, one.indicator_id, one.aspect, one.scope) == ("全国", indicator, aspect, None)
        for point in one.points
    }


def written(said: Statement | None) -> tuple[str, str, str]:
    return ("-", "", "") if said is None else (said.relation, _number(said.low), _number(said.high))


def wanted(relation: str, low: str, high: str = "") -> tuple[str, str, str]:
    return relation, _number(float(low) if low else None), _number(float(high) if high else None)


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.10g}"


def differences(tracking: Tracking) -> tuple[int, list[str]]:
    """How many facts were compared, and those that are otherwise."""
    count, wrong = 0, []
    for row in expected():
        point = points(tracking, row["indicator"]).get(int(row["year"]))
        for side, fact in (
            ("target", wanted(row["target"], row["low"], row["high"])),
            ("outcome", wanted(row["outcome"], row["reached"])),
        ):
            found = written(getattr(point, side) if point else None)
            count += 1
            if found != fact:
                wrong.append(f"{row['year']} {row['indicator']} {side}: {fact} is found as {found}")
    return count, wrong


def test_targets_and_outcomes_of_three_decades(tracking: Tracking) -> None:
    count, wrong = differences(tracking)
    assert count > 200
    assert len(wrong) <= count * (1 - LEAST), "\n".join(wrong)
