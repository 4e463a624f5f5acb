"""Line breaks inside sentences."""

import pytest
from damaging import SENTENCES, wrapped

from policy_nlp.restoring import restore

PARAGRAPHS = ["临江新区2026年工作报告", "各位代表：", "一、2025年工作回顾"] + [
    "".join(SENTENCES[start : start + 4]) for start in range(7)
]


@pytest.mark.parametrize(
    ("damaged", "sound"),
    [
        ("全年一般公共预算收入完成70.5\n亿元，增长11.8%。", "全年一般公共预算收入完成70.5亿元，增长11.8%。"),
        (
            "增长 8.6%；全年一般公共预算收入 70.5 亿元，\n增长 11.8%。",
            "增长8.6%；全年一般公共预算收入70.5亿元，增长11.8%。",
        ),
        (
            "全年空气质量持续改善，优良天数达到320天，PM\n2.5\n平均浓度下降",
            "全年空气质量持续改善，优良天数达到320天，PM2.5平均浓度下降",
        ),
        ("深入落实《\n临江市优化营商环境条例\n》，做好", "深入落实《临江市优化营商环境条例》，做好"),
        (
            "全年新增规上工业企业52家，新建标准厂房\n— 12 —\n36万平方米。",
            "全年新增规上工业企业52家，新建标准厂房36万平方米。",
        ),
        (
            "我们全面实施新一轮产业强区战略，扎实推进强链\n\u200b\n工程建设。",
            "我们全面实施新一轮产业强区战略，扎实推进强链工程建设。",
        ),
        ("实现了跨越。”\n”他说", "实现了跨越。””他说"),
        ("今年经济社会发展的\n主要预期目标\n是：增长6%。", "今年经济社会发展的\n主要预期目标\n是：增长6%。"),
        (
            "综合各方面因素，今年经济社会发展的\n主要预期目标\n是：增长6%。",
            "综合各方面因素，今年经济社会发展的主要预期目标是：增长6%。",
        ),
    ],
)
def test_sentence_is_joined(damaged: str, sound: str) -> None:
    assert restore(damaged).text == sound


@pytest.mark.parametrize(
    "text",
    [
        "下载\n打印\n【字号：\n加大\n减小\n】\n临江市政府工作报告\n——2026年1月6日\n市长 李明\n各位代表：",
        "一、2025年工作回顾\n过去一年，全市上下齐心协力。\n（一）聚力稳增长\n地区生产总值增长6%。",
        "指标\n地区生产总值\n6.5\n%\n工业投资\n12\n亿元",
        "全区上下要坚定信心、真抓实干，奋力夺取新胜利\n（一）推动产业提质\n（二）推动城市更新",
        "指标名称\t2025年实际\t2026年目标\t责任单位\n" + "地区生产总值增速\t增长6.2%\t增长6%左右\t区发展改革局\n" * 9,
        "领导带头抓项目，部门合力优环境，企业安心谋发展\n记者 李明\n编辑 王芳",
    ],
)
def test_lines_of_their_own_stay(text: str) -> None:
    assert restore(text).text == text


@pytest.mark.parametrize("width", [56, 68, 80])
@pytest.mark.parametrize("page", [None, 28])
def test_wrapped_page_with_indents_gets_its_paragraphs_back(width: int, page: int | None) -> None:
    restored = restore(wrapped(PARAGRAPHS, width, indent=True, page=page))
    assert [line.strip("\u3000") for line in restored.text.splitlines()] == PARAGRAPHS


@pytest.mark.parametrize("width", [56, 68, 80])
def test_wrapped_page_without_indents_gets_its_sentences_back(width: int) -> None:
    restored = restore(wrapped(PARAGRAPHS, width, indent=False, page=None))
    lines = restored.text.splitlines()
    assert "".join(lines) == "".join(PARAGRAPHS)
    assert all(line.endswith(("。", "：")) for line in lines[3:])


def test_lines_that_each_have_a_blank_one_behind_them_are_joined() -> None:
    page = wrapped(PARAGRAPHS[3:], 60, indent=False, page=None)
    lines = restore(page.replace("\n", "\n\n")).text.split()
    assert "".join(lines) == "".join(PARAGRAPHS[3:])
    assert all(line.endswith("。") for line in lines)
