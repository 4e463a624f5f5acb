"""What a reader of a report would expect of its initiatives."""

from __future__ import annotations

import pytest
from found_names import named
from hypothesis import given
from hypothesis import strategies as st
from tests.pace import within

from policy_nlp.initiatives import find_initiatives
from policy_nlp.initiatives.judge import Weights
from policy_nlp.text.structure import structure


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("深入实施“青禾守护”工程，惠及三县。", "“青禾守护”工程"),
        ("实施新一轮“名师下乡”行动计划。", "“名师下乡”行动计划"),
        ("实施“湖光计划”，引进人才。", "湖光计划"),
        ("开展外贸“百船出海”行动，开拓市场。", "外贸“百船出海”行动"),
        ("实施湖区扩优提质三年行动。", "湖区扩优提质三年行动"),
        ("编制《湖区保护规划（草案）》。", "湖区保护规划"),
        ("编制《湖城市国民经济和社会发展第十五个五年规划纲要》。", "湖城市国民经济和社会发展第十五个五年规划纲要"),
        ("完成“十四五”规划目标任务。", "“十四五”规划"),
        ("引湖济川工程建成通水。", "引湖济川工程"),
        ("出台稳岗“12条”，帮助企业。", "稳岗“12条”"),
        ("实施“满湖星”行动计划2.0版，培育企业。", "“满湖星”行动计划2.0版"),
        ("实施“ 湖田增绿 ”工程，再造林2万亩。", "“湖田增绿”工程"),
        ("实施“湖滨计划 ”，引进人才。", "湖滨计划"),
    ],
)
def test_a_programme_is_found_under_the_name_that_the_report_would_use(text: str, name: str) -> None:
    assert named(text).get(name) == "programme"


def test_what_has_an_end_of_its_own_shares_no_closing_noun() -> None:
    found = named("实施“湖跃行动”、茶业“亩产论雄”改革。推广乡镇“五贴近”做法、高中“双优”计划。")
    assert {"湖跃行动", "高中“双优”计划"} <= set(found)
    assert not any("湖跃行动”改革" in name or "做法计划" in name for name in found)
    assert "“组团式”医疗帮扶三年行动" not in named("开展“组团式”医疗帮扶、渔校“强师”三年行动。")
    assert not any(name.endswith("运动") for name in named("“第九届帆船赛”湖城籍运动员夺金13枚。"))


def test_what_was_drawn_to_a_place_is_named_without_who_drew_it() -> None:
    assert named("湖区试验区累计引进“6060”项目30个。建成湖电调度中心。") == {"“6060”项目": "programme"}


def test_places_that_are_counted_and_aims_that_have_a_number_are_names() -> None:
    found = named("锚定“3690”战略发展目标，加快建成农业“五地”。")
    assert found == {"“3690”战略发展目标": "programme", "农业“五地”": "positioning"}


def test_a_number_in_quotes_is_named_with_its_noun_whatever_noun_it_is() -> None:
    assert list(named("落实“2358”湖区总图，发展渔业。")) == ["“2358”湖区总图"]
    assert list(named("深化“1236”渔港治理架构建设。")) == ["“1236”渔港治理架构"]
    assert not any("渔港" in name for name in named("“26”指渔港二期，“96001”渔港热线办件3万。"))
    assert not list(named("打造“120”急救网络，优化“110”接警流程。"))
    assert not any(
        "青" in name or "渔" in name for name in named("“8090”青年创业者增多，“211”渔校招生，“1958”渔馆开馆。")
    )


def test_what_is_counted_with_its_kind_shares_it() -> None:
    found = named("组织实施“尖峰”“领航”“攀岩”三大科技专项。建设渔业、渔具、渔歌三大品牌高地。")
    assert list(found) == ["“尖峰”科技专项", "“领航”科技专项", "“攀岩”科技专项"]


def test_what_is_raised_to_a_version_is_no_scheme_with_it() -> None:
    assert not any("版" in name for name in named("“渔事通”升级至7.0版，“渔码”迭代为3.0版。"))


def test_a_layout_of_the_region_may_be_told_before_的() -> None:
    name = "“一湖引领、两岸支撑、多点协同”的区域发展布局"
    assert named(f"坚持{name}。") == {name: "positioning"}


def test_works_that_add_water_are_schemes() -> None:
    assert named("开工引沙入洱补水工程。") == {"引沙入洱补水工程": "programme"}


def test_a_known_name_that_ends_a_longer_word_in_quotes_is_not_meant() -> None:
    assert "链长制" not in named("“双链长制”扎实推进。")


def test_a_layout_told_as_a_list_is_a_positioning() -> None:
    assert named("构建“东联、西拓、南融”开放格局。")["“东联、西拓、南融”开放格局"] == "positioning"


def test_names_that_share_a_closing_noun_each_get_it() -> None:
    found = named("启动实施“稻香湖区”“渔歌湖区”行动。打好蓝天、碧水、净土保卫战。打好“街改”、治水两大攻坚战。")
    assert {"“稻香湖区”行动", "“渔歌湖区”行动", "蓝天保卫战", "碧水保卫战", "净土保卫战"} <= found.keys()
    assert {"街改攻坚战", "治水攻坚战"} <= found.keys()


def test_a_known_name_takes_the_closing_noun_of_the_name_after_it() -> None:
    assert "以质取胜战略" in named("实施以质取胜和名湖多元战略。")


def test_a_place_may_become_a_new_one() -> None:
    assert named("奋力建设现代化新江苏，推进壮美江苏建设。") == {
        "现代化新江苏": "positioning",
        "壮美江苏": "positioning",
    }


def test_what_provinces_send_and_share_is_a_programme() -> None:
    assert {"黔中引水", "桂电东送"} <= named("黔中引水二期开工，桂电东送规模扩大。").keys()
    found = named("外电入浙通道投运，沪滇协作走深走实，疆电外送能力提升。")
    assert {"外电入浙", "沪滇协作", "疆电外送"} <= found.keys()


def test_the_members_of_a_counted_package_each_get_its_closing_noun() -> None:
    found = named("聚力实施湖区供水跃升、乡道改造升级、渡口翻新便民等“三大工程”。")
    assert {"湖区供水跃升工程", "乡道改造升级工程", "渡口翻新便民工程"} <= found.keys()


def test_quotes_with_words_between_share_the_closing_noun_that_follows() -> None:
    found = named("实施城东“强龙首”、城西“强龙尾”战略。")
    assert any("强龙首" in name and name.endswith("战略") for name in found)


def test_a_reform_that_becomes_a_scheme_is_not_part_of_its_name() -> None:
    found = named("推动湖长制改革升级为湖区焕新行动，迭代湖岸强基行动。")
    assert {"湖区焕新行动", "湖岸强基行动"} <= found.keys()
    assert not any("升级为" in name or "迭代" in name for name in found)


def test_a_promised_figure_is_no_programme() -> None:
    assert named("力争6%，推进“确保5%”行动。") == {}


def test_a_run_of_good_years_and_the_strategies_of_the_nation_are_no_programmes() -> None:
    assert named("实现油料产量“六连增”，对接国家重大战略，落实国家发展战略。") == {}


def test_a_role_is_named_without_its_place_and_its_verb() -> None:
    found = named("湖港、江港打造全国首个智慧航运示范区，支持湖城大力推进全国现代稻米产业高地建设。")
    assert found.get("全国现代稻米产业高地") == "positioning"
    assert not any("大力" in name for name in found)


def test_what_is_only_pushed_on_is_neither_a_role_nor_a_campaign() -> None:
    assert not named("以新型工业化全面推进强省建设。扎实开展学习教育，巩固拓展主题教育成果。")


def test_what_a_place_claims_is_a_positioning() -> None:
    found = named("加快建设农业强省、旅游强省，打造具有全国影响力的稻米产业高地，建设更高水平的平安江淮。")
    for name in ("农业强省", "旅游强省", "具有全国影响力的稻米产业高地", "平安江淮"):
        assert found.get(name) == "positioning"


def test_the_reports_own_place_may_have_a_virtue() -> None:
    found = named("湖城市人民政府工作报告\n各位代表：\n我们全力推进平安湖城建设。")
    assert found.get("平安湖城") == "positioning"


def test_doctrine_is_a_formula_and_metaphors_are_nothing() -> None:
    found = named("深刻领悟“两个确立”的决定性意义。打好政策“组合拳”，打通“最后一公里”，服务“三农”。")
    assert found == {"两个确立": "formula"}


def test_every_mention_is_kept_and_the_short_form_counts_with_the_full_one() -> None:
    text = "实施“青禾守护”工程。今年的“青禾守护”要进村。“青禾守护”工程惠及三县。"
    (found,) = find_initiatives(structure(text))
    assert [span.of(text) for span in found.spans] == ["“青禾守护”工程", "“青禾守护”", "“青禾守护”工程"]
    assert found.sentence == 0
    assert 0 < found.verdict.confidence <= 1
    assert found.verdict.reason


def test_a_name_that_contains_a_known_name_is_not_taken_apart() -> None:
    found = named("制定教育强国建设三年行动计划。")
    assert "教育强国" not in found


@pytest.mark.parametrize(
    ("region", "is_meant"),
    [("江西省", True), ("江西省瓷乡市", True), ("瓷乡市", True), (None, True), ("云南省", False), ("全国", False)],
)
def test_what_a_province_coined_is_meant_in_reports_that_may_be_its_own(region: str | None, is_meant: bool) -> None:
    found = find_initiatives(structure("瓷乡融入一圈引领、两轴驱动、三区协同。"), region)
    assert bool(found) == is_meant


def test_the_weights_can_be_read() -> None:
    weights = Weights.shipped()
    assert len(weights.intercepts) == 5
    assert all(len(row) == 5 for row in weights.weights.values())


PIECES = [*"“”《》、，。\n和湖", "实施", "打造", "工程", "行动", "攻坚战", "高地", "两大", "十四五", "规划"]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=60).map("".join))
def test_any_text_gives_names_whose_spans_lie_in_it(text: str) -> None:
    for found in find_initiatives(structure(text)):
        assert found.name.strip()
        assert list(found.spans) == sorted(set(found.spans))
        assert all(0 <= span.start < span.end <= len(text) for span in found.spans)
        assert 0 < found.verdict.confidence <= 1


@pytest.mark.parametrize("piece", ["“", "“，", "攻坚战", "实施", "百", "高地、", "两大", "《", "2.0", "引"])
def test_a_long_run_of_anything_takes_time_in_proportion(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    with within(5):
        find_initiatives(structure(text))


def test_what_battles_are_for_may_be_short_and_long() -> None:
    found = named("打好蓝天、碧水、黑土地、湖滨湿地保卫战。")
    assert set(found) == {"蓝天保卫战", "碧水保卫战", "黑土地保卫战", "湖滨湿地保卫战"}
