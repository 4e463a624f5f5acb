"""Figures that are lost for good."""

import pytest

from policy_nlp.restoring import restore


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("固定资产投资增长14；全年", ["14"]),
        ("城镇化率达到.%，", [".%"]),
        ("税收占比达到%。", ["%"]),
        ("工业投资增长.5%", [".5%"]),
        ("工业投资增长5.%", ["5.%"]),
        ("X区全年增长X%，", ["X", "X%"]),
        ("力争20XX年完成投资**亿元", ["20XX年", "**亿元"]),
        ("某某区和××县", ["某某", "××"]),
    ],
)
def test_lost_figures_are_marked_and_stay(text: str, lost: list[str]) -> None:
    restored = restore(text)
    assert restored.text == text
    assert [span.of(restored.text) for span in restored.damaged] == lost


@pytest.mark.parametrize(
    "text",
    [
        "增长14%；",
        "分别增长6.2、5.8和7.1个百分点",
        "“数据要素×”行动",
        "PM2.5下降3%",
        "某些企业、某项目",
        "两横三纵、3×5公里",
        "增长0.5%",
        "排名提升4位。",
        "提高5，6两项标准",
        "系数提高到0.57。",
        "满意度由81提高到86。",
        "指数提高到86.5。",
    ],
)
def test_sound_figures_are_not_marked(text: str) -> None:
    assert not restore(text).damaged
