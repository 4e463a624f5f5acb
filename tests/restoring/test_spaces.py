"""Spaces and marks inside words and numbers."""

import pytest

from policy_nlp.restoring import restore


@pytest.mark.parametrize(
    ("damaged", "sound"),
    [
        ("增长 8.6 %；收入 70. 5 亿元", "增长8.6%；收入70.5亿元"),
        ("增长8 .6%", "增长8.6%"),
        ("渔业、盐业分别增长7. 5%、8. 6%、9. 1%", "渔业、盐业分别增长7.5%、8.6%、9.1%"),
        ("吞吐量1 234 567.8 万吨，增长9%", "吞吐量1234567.8万吨，增长9%"),
        ("政 府 工 作 报 告", "政府工作报告"),
        (
            "新区规上工业增加值增长较快，新增规上 企业数量创历史新高，发展后劲明显增强。",
            "新区规上工业增加值增长较快，新增规上企业数量创历史新高，发展后劲明显增强。",
        ),
        ("产业\u200b基金\ufeff", "产业基金"),
        ("实施“强链”[12]工程［3］。", "实施“强链”工程。"),
        ("建设口袋公园①，改造老旧小区②。", "建设口袋公园，改造老旧小区。"),
    ],
)
def test_what_splits_words_and_numbers_goes(damaged: str, sound: str) -> None:
    restored = restore(damaged)
    assert restored.text == sound
    assert restored.counts["spaces"] > 0


@pytest.mark.parametrize(
    "text",
    [
        "\u3000\u3000各位代表：",
        "区长 李明",
        "一、主要工作\n1. 2025年任务",
        "2025 2026",
        "农业12 150 300",
        "新建2025 300个",
        "打响“好山好水 好在临江”品牌，全年接待游客增长12%，文旅融合发展迈出坚实步伐。",
        "临政发〔2025〕5号",
        "[1] 强链工程：指补齐短板的工程。",
        "重点做好①招商②服务",
    ],
)
def test_spaces_that_part_things_stay(text: str) -> None:
    assert restore(text).text == text
