"""One report against another."""

from __future__ import annotations

import pytest
from making import HEADLINE, outcome, report, target
from rich.console import Console

from policy_nlp.output.pages import comparison_page
from policy_nlp.records import PolicyNLPError
from policy_nlp.tracking import compare, track

TRADE = {"indicator": "进出口总额", "indicator_id": "imports_exports"}
CPI = {"indicator": "居民消费价格", "indicator_id": "cpi"}
PLAN = {"section": ["二、2025年重点工作"]}

OLD = report(
    2024,
    target("6%", 6, year=2024, relation="approx", sentence=HEADLINE),
    target("3%", 3, year=2024, relation="approx", sentence_span=(20, 30), **CPI),
    initiatives={"“双百强企”计划": "一", "“一枚印章管到底”改革": "二"},
)
NEW = report(
    2025,
    outcome("5.7%", 5.7, year=2024, section=["一、2024年工作回顾"]),
    target("8%", 8, year=2025, **TRADE, **PLAN),
    target("5.5%", 5.5, year=2025, relation="ge", sentence=HEADLINE, sentence_span=(40, 60), **PLAN),
    initiatives={"“双百强企”计划2.0版": "三", "“一件事一次办”改革": "“一枚印章管到底”改革升级为“一件事一次办”改革。"},
)


def test_targets_headline_first() -> None:
    moves = compare(OLD, NEW).targets
    assert [(move.indicator_id, move.change, move.delta) for move in moves] == [
        ("gdp", "lowered", -0.5),
        ("imports_exports", "new", None),
        ("cpi", "dropped", None),
    ]
    assert moves[0].outcome is not None
    assert (moves[0].outcome.low, moves[0].attained) == (5.7, True)


def test_initiatives_and_sections() -> None:
    comparison = compare(OLD, NEW)
    assert [(one.name, one.status, one.old_name, one.replaced_by) for one in comparison.initiatives] == [
        ("“双百强企”计划2.0版", "continued", "“双百强企”计划", None),
        ("“一件事一次办”改革", "new", None, None),
        ("“一枚印章管到底”改革", "ended", "“一枚印章管到底”改革", "“一件事一次办”改革"),
    ]
    assert [(one.heading, one.old) for one in comparison.sections] == [("工作回顾", None), ("重点工作", None)]
    assert sum(one.new or 0 for one in comparison.sections) == pytest.approx(1, abs=0.001)


@pytest.mark.parametrize(
    ("heading", "shown"),
    [
        ("一、2024年和“十四五”时期工作回顾", "“十四五”时期工作回顾"),
        ("三、今年的重点工作", "重点工作"),
        ("二、2025年、2026年目标", "目标"),
    ],
)
def test_what_joined_a_year_to_a_heading_goes_with_it(heading: str, shown: str) -> None:
    old = report(2024, target("6%", 6, year=2024, section=[heading]))
    assert [one.heading for one in compare(old, report(2025)).sections] == [shown]


def test_two_regions_of_one_year() -> None:
    there = report(2024, target("7%", 7, year=2024), region="沧宁省")
    assert [(move.indicator_id, move.change) for move in compare(OLD, there).targets] == [
        ("gdp", "raised"),
        ("cpi", "dropped"),
    ]


def test_a_page_to_read() -> None:
    page = Console(width=100, force_terminal=False)
    with page.capture() as captured:
        page.print(comparison_page(compare(OLD, NEW)))
    text = captured.get()
    assert "临江省 2024 → 2025" in text
    assert "1 lowered, 1 new, 1 dropped" in text
    assert "≥ 5.5%" in text


def test_a_report_without_a_year_is_refused() -> None:
    with pytest.raises(PolicyNLPError, match="year"):
        compare(OLD, report(None))


def test_what_is_no_report_is_said_to_be_none() -> None:
    with pytest.raises(PolicyNLPError, match="not str"):
        compare(OLD, "2025")  # type: ignore[arg-type]
    with pytest.raises(PolicyNLPError, match="not str"):
        track(["2025"])  # type: ignore[list-item]
