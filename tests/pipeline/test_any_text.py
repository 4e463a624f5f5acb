"""Whatever the text, a record comes out, soon, and its spans hold."""

import json

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pace import within

import policy_nlp
from policy_nlp.records.schema import report_schema

VALIDATOR = jsonschema.Draft202012Validator(report_schema())
PIECES = [
    "地区生产总值", "城镇新增就业", "增长", "下降", "5.5%", "百分之八", "3万亿元", "65万人", "左右", "以上",
    "分别", "、", "，", "；", "。", "\n", "一、", "（一）", "2026年", "“十五五”时期", "去年", "力争", "达到",
    "“百企争先”行动", "《规划》", "“", "”", "發展", "質(zhì)量", "１２", " ", "高于全国", "与经济增长同步",
    "第4位", "从3家", "到5家", "\ufffd", "\U0001f600", "翻番", "-",
    "，其中", "占", "3家", "在京举行", "八十年代", "前五年", "从2023年起", "持平", "人均", "的目标", "累计", "废止",
]  # fmt: skip
LONG = {
    "digits": "5",
    "opening quotes": "“",
    "a clause without an end": "加快发展现代产业体系",
    "brackets": "（",
    "titles": "《",
    "numerals": "一二三",
    "headings": "一、",
    "question marks": "？",
    "traditional": "發展質(zhì)量",
    "spaces": " ",
}


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(max_size=80))
@settings(max_examples=150)
def test_the_record_is_sound(text):
    report = policy_nlp.extract(text)
    VALIDATOR.validate(json.loads(report.to_json()))
    assert policy_nlp.Report.from_json(report.to_json()) == report
    for measure in report.measures:
        assert measure.span is None or text[slice(*measure.span)] == measure.text
        assert report.explain(measure.id)


@pytest.mark.parametrize("piece", LONG.values(), ids=LONG.keys())
def test_a_long_text_takes_no_longer_than_its_length_warrants(piece):
    with within(5):
        policy_nlp.extract(piece * (100_000 // len(piece)))
