"""The words between a name and its figure are taken off and understood."""

from __future__ import annotations

import pytest

from policy_nlp.measures.tails import tail_of


@pytest.mark.parametrize(
    ("before", "name", "roles"),
    [
        ("货运量同比增长", "货运量", ["grow", "adverb"]),
        ("货运量预计将达到", "货运量", ["reach", "adverb", "adverb"]),
        ("失业率稳定在", "失业率", ["reach"]),
        ("企业累计达到", "企业", ["reach", "sum"]),
        ("小麦、玉米产量分别提高到", "小麦、玉米产量", ["to", "each"]),
        ("投资增速", "投资", ["pace"]),
        ("货运量年均增长", "货运量", ["grow", "mean"]),
    ],
)
def test_predicates_come_off_from_the_right(before: str, name: str, roles: list[str]) -> None:
    tail = tail_of(before)
    assert tail.name == name
    assert [p.role for p in tail.predicates] == roles


@pytest.mark.parametrize(
    ("before", "base"),
    [
        ("货运量比上年增长", "上年"),
        ("货运量较2020年增长", "2020年"),
        ("贷款余额比年初增加", "年初"),
        ("产值与上年同期相比增长", "上年同期"),
    ],
)
def test_a_base_of_comparison_comes_off(before: str, base: str) -> None:
    tail = tail_of(before)
    assert tail.base == base
    assert "比" not in tail.name


@pytest.mark.parametrize(
    ("before", "word", "reference"),
    [
        ("投资增速高于全国", "高于", "全国"),
        ("失业率低于全省平均水平", "低于", "全省平均水平"),
        ("新增就业超年度计划", "超", "年度计划"),
    ],
)
def test_a_gap_names_what_it_is_measured_against(before: str, word: str, reference: str) -> None:
    tail = tail_of(before, differing=True)
    assert (tail.gap, tail.reference) == (word, reference)


@pytest.mark.parametrize(
    "before", ["经济总量居全国", "经济总量位列全省", "经济总量稳居全国", "经济总量排名全国", "经济总量上升到全国"]
)
def test_the_words_of_a_rank_come_off(before: str) -> None:
    assert tail_of(before, ranked=True).name == "经济总量"


@pytest.mark.parametrize(
    "when",
    [
        *("从2026年到2028年", "2028年底", "一九八五年", "二〇〇〇年末", "去年底"),
        *("今年3至5月份", "3—5月份", "十二月份"),
        *("年内", "年底前", "季度末", "学期初", "近五年来", "过去3年", "连续三年", "连续6个月", "在十年间", "五年前"),
        *("“十四五”时期", "十五末", "九十年代初", "80年代中期", "目前", "现在", "近年来", "全年"),
        *("由现有", "从上半年", "到三季度", "为建国初期", "恢复到灾前", "在连续两年增产的基础上", "在计划规定"),
        *("五大类", "三批次", "每人每月", "人均每年", "每亩", "每立方米", "人均", "年人均", "亩均"),
    ],
)
def test_when_and_of_each_come_off(when: str) -> None:
    assert tail_of(f"货运量{when}").name == "货运量"


@pytest.mark.parametrize("sum_of_years", ["前五年的总和", "相当于“十三五”时期之和"])
def test_what_a_figure_is_as_much_as_is_no_name(sum_of_years: str) -> None:
    assert tail_of(sum_of_years).name == ""


def test_a_name_that_ends_like_a_predicate_stays_whole() -> None:
    assert tail_of("经济发达").name == "经济发达"
    assert tail_of("城镇新增").name == "城镇新增"
    assert tail_of("能源供应").name == "能源供应"


@pytest.mark.parametrize("before", ["产量增加的去年底", "产量减少的每人每月"])
def test_a_time_behind_what_grew_comes_off_first(before: str) -> None:
    assert tail_of(before).name == "产量"
