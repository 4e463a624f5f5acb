"""What holds for every text."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from number_writing import full_width, with_commas
from tests.pace import within

from policy_nlp.quantities import find_quantities

_NUMERALS = "0123456789.,:∶比点零〇一二三四五六七八九十百千万亿两几数多余来半"
_OTHERS = "%‰个元吨年月日第前位至到—-～（）“”、，。翻番倍成每/+ \nＡ"
_WORDS = ["百分之", "分之", "以上", "超过", "以内", "左右", "两位数", "个百分点", "立方米", "人次", "之间", "2024"]
_PIECES = st.sampled_from([*_NUMERALS, *_OTHERS, *_WORDS])
_SPEECH = st.lists(_PIECES, max_size=40).map("".join)


@given(st.one_of(st.text(), _SPEECH))
def test_spans_point_at_the_text_in_order(text: str) -> None:
    end = 0
    for quantity in find_quantities(text):
        assert quantity.span.of(text) == quantity.text != ""
        assert quantity.span.start >= end
        end = quantity.span.end
        if quantity.cue is not None:
            assert 0 <= quantity.cue.start < quantity.cue.end <= len(text)


@given(_SPEECH)
def test_a_range_has_two_ends_and_nothing_else_has(text: str) -> None:
    for quantity in find_quantities(text):
        assert (quantity.relation == "between") == (quantity.high is not None)
        assert quantity.high is None or quantity.low < quantity.high


@given(st.decimals(min_value=0, max_value=10**9, places=2), st.sampled_from(["", "万", "亿", "万亿"]))
def test_every_decimal_is_read_back(value: Decimal, magnitude: str) -> None:
    power = {"": 0, "万": 4, "亿": 8, "万亿": 12}[magnitude]
    for text in (f"投资{value}{magnitude}元", full_width(f"投资{value}{magnitude}元"), f"投资{value} {magnitude}元"):
        (quantity,) = find_quantities(text)
        assert (quantity.low, quantity.unit, quantity.magnitude) == (value * 10**power, "元", power)


@given(st.integers(min_value=1, max_value=10**15))
def test_commas_change_nothing(value: int) -> None:
    (quantity,) = find_quantities(f"投资{with_commas(value)}元")
    assert quantity.low == value


@given(st.integers(min_value=1, max_value=999), st.integers(min_value=1, max_value=99))
def test_a_range_keeps_its_ends(low: int, more: int) -> None:
    (quantity,) = find_quantities(f"增长{low}%—{low + more}%。")
    assert (quantity.low, quantity.high, quantity.relation) == (low, low + more, "between")


_REPEATED_ARABIC = ["1", "1.", "1,", "1,234", "1:", "1—", "1至", "从1至", "“1", "1亿", "2024、", "，1", "1、", "1 "]
_REPEATED_OTHERS = [
    "百分之",
    "分之",
    "零",
    "第",
    "前",
    "亿",
    "一万",
    "一点",
    "（",
    "翻",
    "元/",
    "一九八二、",
    "半",
    "每",
]


@pytest.mark.parametrize("piece", _REPEATED_ARABIC + _REPEATED_OTHERS)
def test_monotonous_text_takes_time_in_proportion(piece: str) -> None:
    text = piece * (50_000 // len(piece))
    with within(2.5):
        find_quantities(text)


def test_cues_of_lists() -> None:
    first, second = find_quantities("居民收入分别增长5%、6%左右。")
    assert (first.relation, second.relation) == ("approx", "approx")
    first, second = find_quantities("居民收入增长5%、6%左右。")
    assert (first.relation, second.relation) == ("eq", "approx")


def test_base_values() -> None:
    (mass,) = find_quantities("粮食3万吨")
    assert (mass.base, mass.base_unit) == (30_000_000, "千克")
    (price,) = find_quantities("每斤5角")
    assert (price.base, price.base_unit) == (Decimal("0.5"), "元")
    (rate,) = find_quantities("补贴120元/月")
    assert rate.base is None


def test_the_cue_says_where_the_bound_stands() -> None:
    text = "新建10亿元以上项目10个，投资超过300亿元，惠及3000多人"
    threshold, count, money, people = find_quantities(text)
    assert [quantity.cue.of(text) if quantity.cue else None for quantity in (threshold, count, money, people)] == [
        "以上",
        None,
        "超过",
        "多",
    ]
