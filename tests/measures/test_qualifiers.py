"""The threshold in a name, and whose figure it is."""

from __future__ import annotations

import pytest

from policy_nlp.measures.qualifiers import condition_of, scope_of


@pytest.mark.parametrize(
    ("indicator", "condition"),
    [
        ("10亿元以上项目", "10亿元以上"),
        ("年产值100亿元以上企业", "年产值100亿元以上"),
        ("超千亿元产业集群", "超千亿元"),
        ("百亿级企业", "百亿级"),
        ("60岁以上老年人", "60岁以上"),
        ("亿元以上项目", "亿元以上"),
        ("财政收入", None),
        ("规上工业企业", None),
        ("新增5G基站", None),
        ("", None),
    ],
)
def test_a_threshold_belongs_to_the_name(indicator: str, condition: str | None) -> None:
    assert condition_of(indicator) == condition


@pytest.mark.parametrize(
    ("indicator", "region", "scope"),
    [
        ("青屿开发区产值", "望川市", "青屿开发区"),
        ("青屿开发区产值", "青屿开发区", None),
        ("全国粮食产量", "望川市", "全国"),
        ("全国粮食产量", "全国", None),
        ("财政收入", "望川市", None),
        ("财政收入", None, None),
    ],
)
def test_the_scope_is_a_place_that_is_not_the_report_s_own(
    indicator: str, region: str | None, scope: str | None
) -> None:
    assert scope_of(indicator, region) == scope
