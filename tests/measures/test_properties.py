"""What holds for any text, and for every number in a sentence whose form is known."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import policy_nlp
from policy_nlp.records import Measure

WORDS = [
    "地区生产总值",
    "城镇、农村居民人均可支配收入",
    "新增就业",
    "失业率",
    "增长",
    "下降",
    "提高到",
    "达到",
    "分别",
    "占",
    "居全国第",
    "高于全国",
    "比上年",
    "力争",
    "确保",
    "由",
    "从",
    "以上",
    "左右",
    "不低于",
    "控制在",
    "以内",
    "其中",
    "年均",
    "累计",
    "同步",
    "主要预期目标是：",
    "2025年",
    "“十五五”时期",
    "五年来",
    "今年",
    "去年",
    "到2030年",
    "第",
    "前",
    "个",
    "家",
    "位",
    "%",
    "个百分点",
    "亿元",
    "万人",
    "元",
    "倍",
    "番",
    "翻一",
    "百分之",
    "一",
    "三",
    "五",
    "十",
    "百",
    "万",
    "亿",
    "0",
    "7",
    "12",
    "5.5",
    "3.8",
    "—",
    "至",
    "、",
    "，",
    "。",
    "；",
    "：",
    "“",
    "”",
    "（",
    "）",
    "《",
    "》",
    "\n",
    "一、",
    "（二）",
    "工作回顾",
]
TEXTS = st.lists(st.sampled_from(WORDS), max_size=60).map("".join) | st.text(max_size=120)
NAMES = st.sampled_from(["货运量", "规上工业增加值", "固定资产投资", "社会消费品零售总额", "旅客吞吐量", "技改投资"])
NUMBERS = st.decimals(min_value="0.1", max_value="99.9", places=1).filter(lambda number: number > 0)
YEARS = st.none() | st.integers(1954, 2040)
CHANGES = st.sampled_from(
    [("增长", "up"), ("下降", "down"), ("同比增长", "up"), ("实际增长", "up"), ("比上年下降", "down")]
)
BOUNDS = st.sampled_from([("{}", "eq"), ("{}以上", "ge"), ("{}左右", "approx"), ("{}以内", "le"), ("超过{}", "gt")])


@given(TEXTS, YEARS)
@settings(max_examples=150)
def test_any_text_gives_measures_in_order_whose_spans_lead_back(text: str, year: int | None) -> None:
    measures = policy_nlp.extract(text, year=year).measures
    assert [m.id for m in measures] == [f"m{number}" for number in range(1, len(measures) + 1)]
    spans = [m.span for m in measures if m.span is not None]
    assert spans == sorted(spans)
    for measure in measures:
        assert measure.span is None or text[slice(*measure.span)] == measure.text
        assert 0 <= measure.confidence <= 1
        assert_fields_agree(measure)


def assert_fields_agree(measure: Measure) -> None:
    """No field of a measure contradicts another."""
    assert (measure.high is not None) == (measure.relation == "between")
    assert (measure.low is None) == (measure.relation in ("sync", "above", "below"))
    assert measure.direction is None or measure.aspect in ("growth", "change", "gap")
    assert measure.direction is not None or measure.aspect in ("level", "rank")
    assert (measure.force is None) == (measure.kind == "baseline")
    assert measure.commitment is None or measure.kind == "target"
    assert measure.condition is None or measure.condition in measure.indicator
    if measure.start_year is not None and measure.end_year is not None:
        assert measure.start_year <= measure.end_year


@given(TEXTS)
@settings(max_examples=60)
def test_the_same_text_gives_the_same_records(text: str) -> None:
    assert policy_nlp.extract(text, year=2026).to_json() == policy_nlp.extract(text, year=2026).to_json()


@given(NAMES, CHANGES, BOUNDS, NUMBERS)
@settings(max_examples=60)
def test_a_growth_gives_back_its_number(
    name: str, change: tuple[str, str], bound: tuple[str, str], number: Decimal
) -> None:
    form, relation = bound
    (measure,) = policy_nlp.extract(
        f"一、2025年工作回顾\n{name}{change[0]}{form.format(f'{number}%')}。", year=2026
    ).measures
    assert (measure.indicator, measure.aspect, measure.direction) == (name, "growth", change[1])
    assert (measure.low, measure.unit, measure.relation) == (float(number), "%", relation)


@given(st.lists(st.tuples(NAMES, NUMBERS), min_size=2, max_size=4, unique_by=lambda pair: pair[0]))
@settings(max_examples=60)
def test_a_list_joined_by_respectively_gives_each_name_its_number(pairs: list[tuple[str, Decimal]]) -> None:
    names, numbers = "、".join(name for name, _ in pairs), "、".join(f"{number}%" for _, number in pairs)
    measures = policy_nlp.extract(f"一、2025年工作回顾\n{names}分别增长{numbers}。", year=2026).measures
    assert [m.low for m in measures] == [float(number) for _, number in pairs]
    assert {m.aspect for m in measures} == {"growth"}


@given(st.lists(st.tuples(NAMES, CHANGES, NUMBERS), min_size=1, max_size=5))
@settings(max_examples=60)
def test_clauses_of_a_sentence_keep_their_own_names_and_numbers(
    clauses: list[tuple[str, tuple[str, str], Decimal]],
) -> None:
    sentence = "，".join(f"{name}{change}{number}%" for name, (change, _), number in clauses)
    measures = policy_nlp.extract(f"一、2025年工作回顾\n{sentence}。", year=2026).measures
    expected = [(name, direction, float(number)) for name, (_, direction), number in clauses]
    assert [(m.indicator, m.direction, m.low) for m in measures] == expected


@given(NAMES, st.integers(1, 9999), st.integers(1, 9999))
@settings(max_examples=40)
def test_from_and_to_are_two_levels_a_year_apart(name: str, low: int, high: int) -> None:
    text = f"一、2025年工作回顾\n{name}由{low}亿元增加到{high}亿元。"
    before, after = policy_nlp.extract(text, year=2026).measures
    assert [(m.indicator, m.aspect, m.unit) for m in (before, after)] == [(name, "level", "元")] * 2
    assert (before.low, after.low) == (low * 10**8, high * 10**8)
    assert (before.end_year, after.end_year) == (2024, 2025)


@pytest.mark.parametrize("word", ["++", "+%", "C++", "(", "[", "\\", "*"])
def test_a_word_of_signs_may_be_repeated_of_a_system(word: str) -> None:
    (measure,) = policy_nlp.extract(f"建立{word}制度，{word}资金达到3亿元。").measures
    assert measure.text == "3亿元"
