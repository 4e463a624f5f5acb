"""Chinese numerals, by their value and by what makes none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from number_writing import in_characters

from policy_nlp.quantities import find_quantities
from policy_nlp.quantities.numerals import Numeral, numeral


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("十", 10),
        ("二十", 20),
        ("一百零五", 105),
        ("一百一十", 110),
        ("一万二", 12_000),
        ("两千三", 2_300),
        ("三百五", 350),
        ("一亿二", 120_000_000),
        ("一亿零五", 100_000_005),
        ("千亿", 10**11),
        ("万亿", 10**12),
        ("三万亿", 3 * 10**12),
        ("一万二千亿", 12 * 10**11),
    ],
)
def test_value(word: str, value: int) -> None:
    assert numeral(word) == Numeral(value, None)


@pytest.mark.parametrize(
    ("word", "low", "high"), [("三四十", 30, 40), ("七八百", 700, 800), ("十七八", 17, 18), ("三五", 3, 5)]
)
def test_two_neighbours(word: str, low: int, high: int) -> None:
    assert numeral(word) == Numeral(low, high)


@pytest.mark.parametrize("word", ["百千万", "一九八二", "二〇二五", "亿万", "五三", "九八", "一二三", "百百"])
def test_no_number(word: str) -> None:
    assert numeral(word) is None


@given(st.integers(min_value=1, max_value=10**16 - 1))
def test_every_number_is_read_back(value: int) -> None:
    assert numeral(in_characters(value)) == Numeral(value, None)


@given(st.integers(min_value=2, max_value=10**16 - 1))
def test_every_number_is_found_in_a_sentence(value: int) -> None:
    (quantity,) = find_quantities(f"产量为{in_characters(value)}吨，")
    assert (quantity.low, quantity.unit, quantity.relation) == (value, "吨", "eq")
