"""When a target is met, and by how much."""

from __future__ import annotations

from typing import Any

import pytest
from making import outcome, report, target

from policy_nlp.tracking import track

CPI = {"indicator": "居民消费价格", "indicator_id": "cpi"}
JOBLESS = {"indicator": "城镇调查失业率", "indicator_id": "surveyed_unemployment_rate", "aspect": "level"}
TREES = {"indicator": "雪松长势指数", "indicator_id": None, "aspect": "level", "unit": "点"}
CAMPS = {"indicator": "新建营地", "indicator_id": None, "aspect": "level", "unit": "个"}
RANK = {"aspect": "rank", "unit": "位"}


@pytest.mark.parametrize(
    ("text", "relation", "bounds", "reached", "met", "margin", "about"),
    [
        ("6%", "ge", (6, None), 6.1, True, 0.1, {}),
        ("6%", "ge", (6, None), 6, True, 0, {}),
        ("7%", "ge", (7, None), 6.9, False, -0.1, {}),
        ("7%", "gt", (7, None), 7, False, 0, {}),
        ("7%", "approx", (7, None), 6.9, True, -0.1, {}),
        ("8%", "approx", (8, None), 7.4, False, -0.6, {}),
        ("7.5%", "approx", (7.5, None), 7.4, False, -0.1, {}),
        ("7.5%", "approx", (7.5, None), 7.7, True, 0.2, {}),
        ("6.5%—7%", "between", (6.5, 7), 6.7, True, 0.2, {}),
        ("6.5%—7%", "between", (6.5, 7), 7.4, True, 0.9, {}),
        ("6.5%—7%", "between", (6.5, 7), 6.4, False, -0.1, {}),
        ("3%", "approx", (3, None), 2, True, 1, CPI),
        ("3%", "approx", (3, None), 3.6, False, -0.6, CPI),
        ("3%", "le", (3, None), 4.8, False, -1.8, CPI),
        ("5.5%", "le", (5.5, None), 5.2, True, 0.3, JOBLESS),
        ("30点", "eq", (30, None), 30, True, 0, TREES),
        ("30点", "eq", (30, None), 32, None, 2, TREES),
        ("30个", "eq", (30, None), 32, True, 2, CAMPS),
        ("前10位", "le", (10, None), 8, True, 2, RANK),
    ],
)
def test_targets_against_outcomes(
    text: str,
    relation: str,
    bounds: tuple[float, float | None],
    reached: float,
    met: bool | None,
    margin: float,
    about: dict[str, Any],
) -> None:
    low, high = bounds
    series = track(
        [
            report(2024, target(text, low, year=2024, relation=relation, high=high, **about)),
            report(2025, outcome(str(reached), reached, year=2024, **about)),
        ]
    ).series
    point = series[0].points[0]
    assert (point.attained, point.margin) == (met, margin)


@pytest.mark.parametrize(
    ("relation", "low", "met"), [("gt", 6, True), ("ge", 7, True), ("ge", 5.5, None), ("lt", 6, False), ("lt", 8, None)]
)
def test_a_bounded_outcome_is_judged_only_where_all_that_it_allows_agrees(
    relation: str, low: float, met: bool | None
) -> None:
    (series,) = track(
        [
            report(2024, target("6%", 6, year=2024, relation="ge")),
            report(2025, outcome(f"{low}%", low, year=2024, relation=relation)),
        ]
    ).series
    point = series.points[0]
    assert point.attained is met
    assert point.margin is None
