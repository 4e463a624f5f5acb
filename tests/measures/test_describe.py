"""Records of whole texts: what is told of how they were made, the place of the report, and what is damaged."""

from __future__ import annotations

import policy_nlp

TEXT = "二、2026年重点工作\n力争地区生产总值增长6%以上，粮食产量稳定在90亿斤。"
DECIDED = {"kind", "indicator", "aspect", "relation", "years"}


def test_every_field_tells_what_decided_it() -> None:
    report = policy_nlp.extract(TEXT, year=2026)
    for measure in report.measures:
        reasons = report.explain(measure.id)
        assert set(reasons) >= DECIDED
        assert all(reasons[field] for field in DECIDED)


def test_the_word_that_decided_is_in_the_reasons() -> None:
    reasons = policy_nlp.extract(TEXT, year=2026).explain("m1")
    assert reasons["aspect"] == "增长"
    assert "以上" in reasons["relation"]


def test_what_makes_a_place_and_a_threshold_is_in_the_reasons() -> None:
    text = "一、2025年工作回顾\n望海新区财政收入增长6%，年产值3亿元以上工厂增加9家。"
    report = policy_nlp.extract(text, region="望川市", year=2026)
    income, works = report.measures
    assert report.explain(income.id)["scope"] == "新区"
    assert (works.condition, report.explain(works.id)["condition"]) == ("年产值3亿元以上", "以上")


def test_the_place_of_the_report_is_no_part_of_a_name() -> None:
    (measure,) = policy_nlp.extract("一、2025年工作回顾\n望川市财政收入增长6%。", region="望川市", year=2026).measures
    assert (measure.indicator, measure.scope) == ("财政收入", None)


def test_another_place_stays_in_the_name_and_is_its_scope() -> None:
    (measure,) = policy_nlp.extract("一、2025年工作回顾\n望海新区财政收入增长6%。", region="望川市", year=2026).measures
    assert (measure.indicator, measure.scope) == ("望海新区财政收入", "望海新区")


def test_figures_stand_in_the_order_of_the_text_with_their_sentences() -> None:
    text = "一、2025年工作回顾\n财政收入增长6%。新建学校30所、医院5所。\n货运量增长7%。"
    measures = policy_nlp.extract(text, year=2026).measures
    assert [m.text for m in measures] == ["6%", "30所", "5所", "7%"]
    for measure in measures:
        assert measure.text in measure.sentence
        assert text[slice(*measure.sentence_span)] == measure.sentence
        assert measure.section == ["一、2025年工作回顾"]


def test_full_width_figures_are_read_and_lead_back_to_the_source() -> None:
    text = "一、2025年工作回顾\n财政收入增长１２．５％。"
    (measure,) = policy_nlp.extract(text, year=2026).measures
    assert (measure.low, measure.unit) == (12.5, "%")
    assert measure.span is not None
    assert text[slice(*measure.span)] == measure.text == "１２．５％"


def test_traditional_characters_give_simplified_names() -> None:
    (measure,) = policy_nlp.extract("一、2025年工作回顧\n規上工業增加值增長7%。", year=2026).measures
    assert (measure.kind, measure.indicator, measure.aspect) == ("baseline", "规上工业增加值", "growth")


def test_an_empty_text_has_no_measures() -> None:
    assert policy_nlp.extract("", year=2026).measures == []
