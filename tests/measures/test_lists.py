"""A coordinated name stands for as many names as there are figures."""

from __future__ import annotations

import pytest

from policy_nlp.measures.naming.lists import split_name


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("进口、出口", ["进口", "出口"]),
        ("固定资产投资、社会消费品零售总额", ["固定资产投资", "社会消费品零售总额"]),
        ("小麦、玉米产量", ["小麦产量", "玉米产量"]),
        ("小麦、玉米、大豆产量", ["小麦产量", "玉米产量", "大豆产量"]),
        ("铁路和公路货运量", ["铁路货运量", "公路货运量"]),
        ("存贷款余额", ["存款余额", "贷款余额"]),
        ("进出口总额", ["进口总额", "出口总额"]),
        ("城乡居民收入", ["城镇居民收入", "农村居民收入"]),
        ("火灾事故起数和死亡人数", ["火灾事故起数", "火灾事故死亡人数"]),
        pytest.param(
            "“一老一小”服务设施和“银龄”食堂",
            ["“一老一小”服务设施", "“银龄”食堂"],
            marks=pytest.mark.xfail(strict=True, reason="the last noun goes to a name that has one"),
        ),
    ],
)
def test_a_list_of_names_shares_what_only_one_shows(name: str, names: list[str]) -> None:
    assert split_name(name, len(names)) == names


@pytest.mark.parametrize("name", ["财政收入", "“强链、补链”项目", "《就业、创业办法》"])
def test_a_name_that_lists_nothing_is_not_split(name: str) -> None:
    assert split_name(name, 2) is None


def test_fewer_names_than_figures_are_not_split() -> None:
    assert split_name("小麦、玉米产量", 3) is None
