"""Headings and openings say whether what follows is planned or claimed, and for which years."""

from __future__ import annotations

import pytest

import policy_nlp

REPORT = """政府工作报告
一、过去五年工作回顾
五年来，我们砥砺前行。货运量年均增长6%，新建学校300所。
刚刚过去的一年，我们攻坚克难。新建学校60所。
二、今后五年的目标任务
新建学校400所。
三、2028年重点工作
新建学校80所。到2030年，城镇化率达到70%。
（一）扩大有效投资。去年完成投资500亿元，今年完成投资560亿元。
（二）办好民生实事。新增床位2000张。
"""


@pytest.fixture(scope="module")
def facts() -> list[tuple[str, str, int | None, int | None]]:
    measures = policy_nlp.extract(REPORT, year=2028).measures
    return [(m.text, m.kind, m.start_year, m.end_year) for m in measures]


@pytest.mark.parametrize(
    "fact",
    [
        ("6%", "baseline", 2023, 2027),
        ("300所", "baseline", 2023, 2027),
        ("60所", "baseline", 2027, 2027),
        ("400所", "target", 2028, 2032),
        ("80所", "target", 2028, 2028),
        ("70%", "target", 2030, 2030),
        ("500亿元", "baseline", 2027, 2027),
        ("560亿元", "target", 2028, 2028),
        ("2000张", "target", 2028, 2028),
    ],
    ids=lambda fact: fact[0],
)
def test_a_figure_belongs_to_its_section(fact: tuple[str, str, int, int], facts: list[tuple[object, ...]]) -> None:
    assert fact in facts


def test_every_figure_of_the_report_is_a_measure(facts: list[tuple[object, ...]]) -> None:
    assert len(facts) == 9


@pytest.mark.xfail(strict=True, reason="a sentence with a count is taken for one that announces a section")
def test_a_dated_count_in_a_plan_does_not_turn_what_follows() -> None:
    text = "二、2026年重点工作\n2025年新建学校30所。新建医院5所。"
    first, second = policy_nlp.extract(text, year=2026).measures
    assert (first.kind, first.end_year) == ("baseline", 2025)
    assert (second.kind, second.end_year) == ("target", 2026)


def test_an_opening_holds_for_its_paragraph() -> None:
    text = "2026年，我们要抓好以下工作。\n新建学校30所。新建医院5所。"
    assert {m.kind for m in policy_nlp.extract(text, year=2026).measures} == {"target"}


def test_without_headings_the_words_of_the_sentence_decide() -> None:
    text = "新建学校30所。将新建医院5所。"
    assert [m.kind for m in policy_nlp.extract(text, year=2026).measures] == ["baseline", "target"]


def test_without_a_year_of_the_report_no_year_is_made_up() -> None:
    (measure,) = policy_nlp.extract("新建学校30所。").measures
    assert (measure.start_year, measure.end_year) == (None, None)


def test_a_heading_that_names_its_year_rules_its_section() -> None:
    text = "一、2025年工作回顾\n新建学校30所。\n二、2026年工作安排\n新建学校40所。"
    assert [(m.kind, m.end_year) for m in policy_nlp.extract(text, year=2026).measures] == [
        ("baseline", 2025),
        ("target", 2026),
    ]


def test_under_a_heading_of_two_periods_the_one_that_a_paragraph_opens_with_goes_on() -> None:
    text = (
        "二、“十五五”主要目标和2026年工作\n“十五五”时期，货运量年均增长5%。\n"
        "今年主要预期目标：货运量增长4%。\n实施兴湖行动。新建学校30所。"
    )
    assert [(m.start_year, m.end_year) for m in policy_nlp.extract(text, year=2026).measures] == [
        (2026, 2030),
        (2026, 2026),
        (2026, 2026),
    ]


def test_many_years_that_open_a_paragraph_of_a_plan_hold_for_it() -> None:
    text = (
        "关于十年规划和第八个五年计划的报告\n\n——一九九一年三月二十五日在望川省人民代表大会上\n\n"
        "一、八十年代的成就和九十年代的目标\n\n"
        "从一九八一年到一九九○年的十年，是经济增长最快的十年。粮食产量平均每年增长百分之四。\n"
        "十年间，农民收入成倍增加。农民人均纯收入由一百九十元增加到六百三十元。\n"
        "今后十年，粮食产量平均每年增长百分之三。"
    )
    found = policy_nlp.extract(text, year=1991).measures
    assert [(m.kind, m.start_year, m.end_year) for m in found] == [
        ("baseline", 1981, 1990),
        ("baseline", 1980, 1980),
        ("baseline", 1990, 1990),
        ("target", 1991, 2000),
    ]


@pytest.mark.parametrize("heading", ["三、2026年工作安排", "三、扎实做好2026年工作", "三、全力做好开局之年各项工作"])
@pytest.mark.parametrize(
    "opening", ["“十五五”的大幕已经拉开。", "“十五五”时期的主要目标已经明确。", "面向2035年，我们满怀信心。"]
)
def test_the_plan_of_a_year_stays_one_whatever_years_its_opening_speaks_of(heading: str, opening: str) -> None:
    report = (
        f"一、2025年工作回顾\n货运量增长6%。\n{heading}\n{opening}\n（一）扩大投资。新建学校80所。\n新增床位2000张。"
    )
    done, *planned = policy_nlp.extract(report, year=2026).measures
    assert (done.kind, done.end_year) == ("baseline", 2025)
    assert [(m.kind, m.start_year, m.end_year) for m in planned] == [("target", 2026, 2026)] * 2


@pytest.mark.parametrize("event", ["特大洪灾发生后，各地全力救灾。", "今年以来，我们先后派出救灾队伍。"])
def test_a_review_that_goes_on_to_the_months_before_its_report_does_so_behind_an_event(event: str) -> None:
    text = f"""一、2027年和今年以来工作回顾
去年，我们迎难而上。新建学校30所。
{event}
我们统筹救灾和建设，修复校舍90栋。
二、2028年重点工作
新建学校40所。
"""
    found = policy_nlp.extract(text, year=2028).measures
    years = [(m.text, m.kind, m.end_year) for m in found]
    assert years == [("30所", "baseline", 2027), ("90栋", "baseline", 2028), ("40所", "target", 2028)]


@pytest.mark.parametrize("address", ["各位代表，刚刚过去的2025年，", "各位代表！刚刚过去的2025年，"])
def test_whom_a_paragraph_speaks_to_stands_before_what_opens_it(address: str) -> None:
    text = (
        "一、“十四五”时期和2025年工作回顾\n过去五年，我们办成了一批大事。\n"
        f"{address}全省上下奋力拼搏，高技术产业投资增长6.5%。\n——质效稳步提升。新增上市公司9家。\n"
    )
    assert {m.start_year for m in policy_nlp.extract(text, year=2026).measures} == {2025}


def test_a_year_that_dates_one_figure_opens_no_part_of_the_section() -> None:
    text = (
        "一、2025年和“十四五”时期工作回顾\n五年来，我们攻坚克难，实现新跨越。\n"
        "2025年三大产业占比提高约6个百分点。\n旅游提质升级，新增度假区2个。\n"
        "2025年森林覆盖率达到60%。\n新增湿地公园4个。\n"
    )
    measures = policy_nlp.extract(text, year=2026).measures
    assert [(m.start_year, m.end_year) for m in measures if m.unit == "个"] == [(2021, 2025), (2021, 2025)]


def test_the_last_few_of_the_years_reviewed_are_told_of_in_one_paragraph() -> None:
    text = (
        "一、“十四五”时期工作回顾\n五年来，我们主要做了以下工作：\n（一）稳住经济大盘。近两年，面对冲击，我们果断应对。"
        "出口年均增长3%。\n（二）抓好农业。茶叶产量年均增长5%。\n"
    )
    first, second = policy_nlp.extract(text, year=2026).measures
    assert (first.start_year, first.end_year) == (2024, 2025)
    assert (second.start_year, second.end_year) == (2021, 2025)


def test_several_years_in_the_review_of_one_year_are_told_of_in_one_paragraph() -> None:
    text = "一、2025年工作回顾\n四年来共发行渔业债券510亿元，带动投资900亿元。\n领取失业补贴的渔民达到36万人。\n"
    years = [(m.start_year, m.end_year) for m in policy_nlp.extract(text, year=2026).measures]
    assert years == [(2022, 2025), (2022, 2025), (2025, 2025)]


def test_a_report_without_headings_turns_to_its_plan() -> None:
    text = "过去五年，我们砥砺前行。新建学校300所。\n下面，我就今年工作讲几点意见。\n新建学校80所。\n新增床位2000张。"
    facts = [(m.kind, m.end_year) for m in policy_nlp.extract(text, year=2028).measures]
    assert facts == [("baseline", 2027), ("target", 2028), ("target", 2028)]


def test_a_list_of_what_is_to_be_done_plans_without_headings() -> None:
    announced = "国家计划在发展渔业方面，采取以下措施："
    listed = "（一）抓好30个渔场。\n（二）增加网箱400只。去年新增网箱90只。\n渔港整修500座。"
    kinds = [m.kind for m in policy_nlp.extract(f"{announced}\n{listed}", year=1978).measures]
    assert kinds == ["target", "target", "baseline", "baseline"]


def test_a_paragraph_on_another_aspect_goes_on_with_the_plan_of_the_one_before() -> None:
    planned = "张明表示，今年渔港开工率要提高到60%。"
    further = "渔业加工方面，建设冷库30座。去年只建设冷库9座。"
    kinds = [m.kind for m in policy_nlp.extract(f"{planned}\n{further}\n渔港整修50座。", year=2028).measures]
    assert kinds == ["target", "target", "baseline", "baseline"]


@pytest.mark.parametrize(
    "opening",
    [
        "在讲今年的工作之前，先回顾一下去年的情况。",
        "大家都关心今年的渔价，这里先说一说去年的情况。",
    ],
)
def test_a_review_put_before_the_year_that_its_opening_speaks_of(opening: str) -> None:
    text = f"政府工作报告\n一、关于经济形势\n{opening}货运量增长6%，新建学校300所。\n客运量增长5%。"
    assert {(m.kind, m.end_year) for m in policy_nlp.extract(text, year=1987).measures} == {("baseline", 1986)}


UNTOLD = """一、去年的形势
过去的一年，农村形势很好。茶叶产量四十万吨，增长百分之二。
二、坚决压缩集团购买
今年会议费要比去年压缩九亿元；小汽车购置费压缩百分之二十。
差旅费支出安排三十亿元。
"""


def test_headings_that_tell_no_year_end_what_a_sentence_began() -> None:
    found = [(m.text, m.kind, m.end_year) for m in policy_nlp.extract(UNTOLD, year=1989).measures]
    assert found == [
        ("四十万吨", "baseline", 1988),
        ("百分之二", "baseline", 1988),
        ("九亿元", "target", 1989),
        ("百分之二十", "target", 1989),
        ("三十亿元", "target", 1989),
    ]
