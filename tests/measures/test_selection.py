"""What belongs to a name or to the prose is no figure, in the middle of figures too."""

from __future__ import annotations

import pytest

import policy_nlp


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("10亿元以上项目10个，增长6%", ["10个", "6%"]),
        ("“十四五”以来新建5A级景区3家", ["3家"]),
        ("2座35万千瓦电站投产，发电量增长6%", ["2座", "6%"]),
        ("下放12批1181项审批事项", ["1181项"]),
        ("连续24个月增长，增速达到6%", ["6%"]),
        ("实施“1188”工程，完成投资30亿元", ["30亿元"]),
        ("3月5日新开工项目30个", ["30个"]),
        ("第3批新建学校30所", ["30所"]),
        ("印发1号文件，培训干部300人", ["300人"]),
        ("打造15分钟生活圈，新建社区食堂30家", ["30家"]),
    ],
)
def test_only_figures_of_their_own_are_measures(sentence: str, figures: list[str]) -> None:
    measures = policy_nlp.extract(f"一、2025年工作回顾\n{sentence}。", year=2026).measures
    assert [m.text for m in measures] == figures
