"""Targets that name another indicator instead of a number."""

from __future__ import annotations

import pytest

from policy_nlp.measures.numberless import numberless_targets


@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        ("居民收入增长与经济增长同步", ("居民收入", "growth", "sync", "经济增长")),
        ("居民收入和经济增长基本同步", ("居民收入", "growth", "sync", "经济增长")),
        ("预期目标：工业投资增速高于全国", ("工业投资", "growth", "above", "全国")),
        ("预期目标：失业率低于全国平均水平", ("失业率", "level", "below", "全国平均水平")),
    ],
)
def test_a_target_without_a_number_has_a_reference(sentence: str, fact: tuple[str, ...]) -> None:
    (target,) = numberless_targets(sentence, 0)
    assert (target.indicator, target.aspect, target.relation, target.reference) == fact


@pytest.mark.parametrize(
    "sentence",
    [
        "工业投资增速高于全国",
        "预期目标：工业投资增速高于全国2个百分点",
        "推动城乡同步规划",
        "坚持高标准建设",
        "",
        "同步",
    ],
)
def test_nothing_else_is_a_target(sentence: str) -> None:
    assert list(numberless_targets(sentence, 0)) == []


def test_its_span_is_its_clause() -> None:
    sentence = "货运量增长6%，居民收入增长与经济增长同步。"
    (target,) = numberless_targets(sentence, 100)
    assert target.span.shifted(-100).of(sentence) == "居民收入增长与经济增长同步"
