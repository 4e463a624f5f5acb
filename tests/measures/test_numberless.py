"""Targets that name another indicator instead of a number."""

from __future__ import annotations

import pytest

import policy_nlp
from policy_nlp.measures.numberless import numberless_targets


@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        ("居民收入增长与经济增长同步", ("居民收入", "growth", "sync", "经济增长")),
        ("居民收入和经济增长基本同步", ("居民收入", "growth", "sync", "经济增长")),
        ("预期目标：工业投资增速高于全国", ("工业投资", "growth", "above", "全国")),
        ("预期目标：失业率低于全国平均水平", ("失业率", "level", "below", "全国平均水平")),
        ("预期目标：5G网络覆盖率高于全国平均水平", ("5G网络覆盖率", "level", "above", "全国平均水平")),
        ("预期目标：就业率不低于全国平均水平", ("就业率", "level", "above", "全国平均水平")),
        ("工业投资增速保持在全国平均水平以上", ("工业投资", "growth", "above", "全国平均水平")),
        ("碳排放强度降低完成国家下达目标", ("碳排放强度", "level", "sync", "国家下达目标")),
        ("全面完成国家下达的用水量任务", ("用水量", "level", "sync", "国家下达任务")),
        ("居民收入增速与经济增速持平", ("居民收入", "growth", "sync", "经济增速")),
        ("海产品价格涨幅不高于全国平均水平", ("海产品价格", "growth", "below", "全国平均水平")),
        ("港口投资增长好于全国平均水平", ("港口投资", "growth", "above", "全国平均水平")),
        ("主要指标增速达到或高于全国平均水平", ("主要指标", "growth", "above", "全国平均水平")),
        ("菜价涨幅比前年的实际涨幅低一些", ("菜价", "growth", "below", "前年的实际涨幅")),
        ("力争渔民收入稳步增长、劳动报酬与劳动生产率同步提升", ("劳动报酬", "growth", "sync", "劳动生产率")),
        ("空气质量约束性指标完成国家下达目标", ("空气质量约束性指标", "level", "sync", "国家下达目标")),
        ("海产品价格涨幅与全国保持一致", ("海产品价格", "growth", "sync", "全国")),
        ("渔民收入增长与经济增长持平或略高", ("渔民收入", "growth", "sync", "经济增长")),
        ("渔民收入稳步增长、增速高于经济增速", ("渔民收入", "growth", "above", "经济增速")),
        ("城乡渔民收入增速分别高于经济增速", ("城乡渔民收入", "growth", "above", "经济增速")),
        ("渔民收入增长与经济增长同步等", ("渔民收入", "growth", "sync", "经济增长")),
        ("包括工业产值增长6%、渔民收入增长与经济增长同步等3个约束性指标", ("渔民收入", "growth", "sync", "经济增长")),
    ],
)
def test_a_target_without_a_number_has_a_reference(sentence: str, fact: tuple[str, ...]) -> None:
    (target,) = numberless_targets(sentence, 0)
    assert (target.indicator, target.aspect, target.relation, target.reference) == fact


@pytest.mark.parametrize(
    ("sentence", "facts"),
    [
        (
            "渔民收入增速高于经济增速、高于全国平均水平",
            [("渔民收入", "above", "经济增速"), ("渔民收入", "above", "全国平均水平")],
        ),
        (
            "渔民收入增长和经济增长同步、船员薪酬提高和捕捞效率提高同步",
            [("渔民收入", "sync", "经济增长"), ("船员薪酬", "sync", "捕捞效率提高")],
        ),
        ("居民收入增长6%左右、与经济增长基本同步", [("居民收入", "sync", "经济增长")]),
        ("居民收入增长6%左右，与经济增长基本同步", [("居民收入", "sync", "经济增长")]),
        ("城镇、农村居民收入增长与经济增长同步", [("城镇、农村居民收入", "sync", "经济增长")]),
        ("渔业投资增速、盐业投资增速高于全国", [("渔业投资", "above", "全国"), ("盐业投资", "above", "全国")]),
        (
            "渔业产值、港口投资和水产品进出口总额增速均高于全国",
            [("渔业产值", "above", "全国"), ("港口投资", "above", "全国"), ("水产品进出口总额", "above", "全国")],
        ),
        (
            "水耗强度和近海污染物减排量完成国家下达目标",
            [("水耗强度", "sync", "国家下达目标"), ("近海污染物减排量", "sync", "国家下达目标")],
        ),
        (
            "二氧化硫、氨氮排放量完成国家下达目标",
            [("二氧化硫排放量", "sync", "国家下达目标"), ("氨氮排放量", "sync", "国家下达目标")],
        ),
        ("渔业产值增长6%，确保高于全省、力争高于全国", [("渔业产值", "above", "全省"), ("渔业产值", "above", "全国")]),
        ("渔业产值保持在合理区间、增速不低于全国", [("渔业产值", "above", "全国")]),
        ("鱼价涨幅控制在2%以内，低于经济增长率", [("鱼价", "below", "经济增长率")]),
        ("鱼价上涨不超过百分之三，低于去年", [("鱼价", "below", "去年")]),
        ("渔业研发投入强度达到2%、高于全省", [("渔业研发投入强度", "above", "全省")]),
        ("海水水质优良率完成省定目标", [("海水水质优良率", "sync", "省定目标")]),
        ("渔民收入稳步增长，增速与经济增长基本同步", [("渔民收入", "sync", "经济增长")]),
        ("渔民收入增长6%左右，力争与经济增长同步", [("渔民收入", "sync", "经济增长")]),
        (
            "海工投资增速快于工业投资增速、工业投资增速快于全部投资增速",
            [("海工投资", "above", "工业投资增速"), ("工业投资", "above", "全部投资增速")],
        ),
        (
            "渔业产值、港口投资增速均高于全国平均水平",
            [("渔业产值", "above", "全国平均水平"), ("港口投资", "above", "全国平均水平")],
        ),
        (
            "水耗强度、秸秆利用比例完成国家下达控制目标",
            [("水耗强度", "sync", "国家下达控制目标"), ("秸秆利用比例", "sync", "国家下达控制目标")],
        ),
    ],
)
def test_a_clause_may_hold_several_targets(sentence: str, facts: list[tuple[str, ...]]) -> None:
    found = [(t.indicator, t.relation, t.reference) for t in numberless_targets(sentence, 0)]
    assert found == facts


@pytest.mark.parametrize(
    "sentence",
    [
        "预期目标：工业投资增速高于全国2个百分点",
        "推动城乡同步规划",
        "坚持高标准建设",
        "不仅低于发达地区",
        "各项约束性指标完成国家下达任务",
        "全面完成国家下达的节水任务",
        "节水治沙完成国家下达任务",
        "近海环境质量完成省下达目标",
        "力争执行结果好于预期",
        "这个速度比前五年的速度低一些",
        "",
        "同步",
    ],
)
def test_nothing_else_is_a_target(sentence: str) -> None:
    assert list(numberless_targets(sentence, 0)) == []


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("今年的主要预期目标是：就业率达到90%。工业投资增速高于全国平均水平。", ["工业投资"]),
        ("今年的主要预期目标是：就业率达到90%。要坚持靠海吃海，确保渔业产值增速高于全国。", []),
        ("今年的主要预期目标是：就业率达到90%。同时，要养护渔场，渔民收入与经济增长同步。", ["渔民收入"]),
        ("今年宏观调控的目标是，就业率达到90%，鱼价涨幅小于去年。", ["鱼价"]),
        ("今年的主要预期目标是：就业率达到90%，水质优良率等完成国家考核目标。", ["水质优良率等"]),
        ("今年的主要任务和指标是：就业率达到90%，鱼价涨幅低于去年。", ["鱼价"]),
        ("“十五五”时期的目标是：就业率达到90%，渔业投资增速高于经济增速。", ["渔业投资"]),
        ("今年要扩大内需。居民收入增长与经济增长同步。", []),
        ("今年的主要预期目标是：就业率达到90%。\n居民收入增长与经济增长同步。", []),
        (
            "今年的主要预期目标是：\n——产业。渔业产值增速快于全国。\n——民生。渔民收入与经济增长同步。",
            ["渔业产值", "渔民收入"],
        ),
        (
            "今年的主要预期目标是：就业率达到90%。提出这样的目标考虑了各方面因素。增速高于全国，渔业产值增速高于全国。",
            [],
        ),
        ("今年的主要预期目标是：就业率达到90%。上述目标与全国一致，税收增速高于全国。", []),
    ],
)
def test_targets_stand_where_targets_are_listed(text: str, indicators: list[str]) -> None:
    measures = policy_nlp.extract(f"二、2026年工作安排\n{text}", year=2026).measures
    assert [m.indicator for m in measures if m.low is None] == indicators


@pytest.mark.parametrize(
    ("heading", "text", "indicators"),
    [
        ("二、“十五五”时期主要目标任务", "——民生持续改善。渔民收入增长与经济增长同步。", ["渔民收入"]),
        ("二、“十五五”时期主要目标任务", "——产业更强。盐田产量高于往年。", []),
        ("二、“十五五”时期重点任务", "——民生持续改善。渔民收入增长与经济增长同步。", []),
        (
            "二、“十五五”时期展望",
            "未来五年要实现以下主要目标。\n——民生改善。渔民收入增长与经济增长同步。",
            ["渔民收入"],
        ),
        ("二、2026年主要目标和重点工作", "扩大内需。渔民收入增长与经济增长同步。", []),
        ("二、2026年主要预期目标", "扩大内需。渔民收入增长与经济增长同步。", ["渔民收入"]),
    ],
)
def test_below_announced_aims_only_growth_beside_that_of_all_is_a_target(
    heading: str, text: str, indicators: list[str]
) -> None:
    measures = policy_nlp.extract(f"一、过去五年工作回顾\n经济增长5%。\n{heading}\n{text}", year=2026).measures
    assert [m.indicator for m in measures if m.low is None] == indicators


def test_its_span_is_its_clause() -> None:
    sentence = "货运量增长6%，居民收入增长与经济增长同步。"
    (target,) = numberless_targets(sentence, 100)
    assert target.span.shifted(-100).of(sentence) == "居民收入增长与经济增长同步"
