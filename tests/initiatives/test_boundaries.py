"""Where a name begins and ends, and which of several writings is meant."""

from __future__ import annotations

import pytest
from found_names import named, offered

from policy_nlp.initiatives.find import candidates


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("三是深化渔港清淤焕新工程。", "渔港清淤焕新工程"),
        ("设立30亿元湖区渔业引导基金。", "湖区渔业引导基金"),
        ("认真实施全国湖泊水系连通规划。", "全国湖泊水系连通规划"),
        ("建设设施齐备、管理有序的要素流转枢纽，抓好试点。", "设施齐备、管理有序的要素流转枢纽"),
        ("打造内湖地区对外开放新高地等重大任务。", "内湖地区对外开放新高地"),
        ("推进滩头、沙坝省域副中心城市建设。", "省域副中心城市"),
        ("对接湖区一体化建设、国家粮油战略腹地建设等部署。", "国家粮油战略腹地"),
        ("支持滩头苏区融湖先行区建设。", "滩头苏区融湖先行区"),
        ("打造和美渔村先行区。", "和美渔村先行区"),
        ("编制“十六五”碳达峰行动方案。", "“十六五”碳达峰行动方案"),
        ("用好“敢试敢闯”系列支持政策。", "“敢试敢闯”系列支持政策"),
        ("出台稳渔业“21条”“18条”等政策。", "稳渔业“21条”"),
        ("建立对外开放“2+N”政策体系。", "对外开放“2+N”政策体系"),
        ("实施以旧换新惠渔行动。", "以旧换新惠渔行动"),
        ("实施为老服务“银潮”计划。", "为老服务“银潮”计划"),
        ("推进兴渔富岛行动和发展湖区事业五年规划。", "兴渔富岛行动"),
        ("完成年度“四类渔船”改造任务。", "“四类渔船”改造"),
        ("开展“四清四治”全面深化年行动。", "“四清四治”全面深化年行动"),
        ("巩固碧湖、净滩保卫战成果。", "碧湖保卫战"),
        ("实施湖田振兴、滩地改良、新一轮稻米跃升行动。", "湖田振兴行动"),
        ("接续开展渔港攻坚突破年、湖岸提质增效年行动。", "渔港攻坚突破年行动"),
        ("安排专项资金支持渔港清淤三年行动计划。", "渔港清淤三年行动计划"),
        ("成为四方游客了解湖城风土的热门目的地。", "四方游客了解湖城风土的热门目的地"),
    ],
)
def test_a_name_begins_behind_what_leads_to_it_and_ends_with_its_noun(text: str, name: str) -> None:
    assert name in offered(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("加快空港、海港“两港互动”机制建设。", "海港“两港互动”机制"),
        ("创新“渔民+合作社”模式。", "创新“渔民+合作社”模式"),
        ("渔歌集团“三换”改造完成。", "渔歌集团“三换”改造"),
        ("支持滩头创建国家“两网融合”试点。", "滩头创建国家“两网融合”试点"),
        ("落实“以工代赈”“湖九条”等政策。", "“湖九条”等政策"),
        ("建成以渔港试验区为重点的“112”开放体系。", "渔港试验区为重点的“112”开放体系"),
        ("“双师傅制”培养工程硕博士。", "“双师傅制”培养工程"),
        ("打赢湖城保卫战、滩头保卫战。", "卫战保卫战"),
        ("以湖区协同为战略牵引。", "湖区协同为战略"),
        ("用好渔业基金、湖城科创基金等基金。", "湖城科创基金基金"),
        ("“渔光互补”方式惠及十二个项目。", "“渔光互补”方式惠及十二个项目"),
    ],
)
def test_what_stands_before_a_quote_is_not_always_its_head(text: str, name: str) -> None:
    assert name not in offered(text)


def test_a_known_name_may_stand_half_in_quotes() -> None:
    assert named("推进“三网”融合，落实长江“十年禁渔”。") == {"“三网”融合": "programme", "长江“十年禁渔”": "programme"}


def test_a_known_name_that_begins_a_longer_quote_is_not_meant() -> None:
    assert "互联网+" not in named("发展“互联网+渔业”，修缮码头。")


def test_strategies_that_make_strong_are_two() -> None:
    assert {"科教兴湖战略", "以质强渔战略"} <= offered("大力实施科教兴湖和以质强渔战略。")


def test_a_known_name_is_meant_where_strategy_is_only_told_of_it() -> None:
    assert named("抢抓长江经济带发展战略机遇。") == {"长江经济带发展": "programme"}


def test_what_is_tried_first_stays_in_a_name() -> None:
    assert "东港新区渔业改革先行先试行动计划" in offered("实施东港新区渔业改革先行先试行动计划。")


def test_a_known_name_is_meant_where_more_words_close_its_quote() -> None:
    assert "多规合一" in named("健全“多规合一”国土空间规划体系。")


def test_a_year_that_has_a_theme_is_a_programme() -> None:
    assert named("开展湖区环境提升年活动。") == {"湖区环境提升年活动": "programme"}


def test_short_names_that_share_a_battle_are_battles() -> None:
    assert named("打好碧湖、净滩保卫战。") == {"碧湖保卫战": "programme", "净滩保卫战": "programme"}


def test_strategies_and_known_plans_in_a_list_each_have_their_end() -> None:
    found = named("实施科教兴湖、人才强湖、创新驱动发展战略。落实中国妇女、儿童发展纲要。")
    assert {"科教兴湖战略", "人才强湖战略", "创新驱动发展战略", "中国妇女发展纲要", "中国儿童发展纲要"} <= set(found)


def test_the_end_of_a_list_belongs_to_quotes_and_to_a_package_without_so_on_too() -> None:
    assert "“双湖”行动" in offered("接续开展“双湖”、渔港提质、滩头焕新行动。")
    package = offered("深入开展渔港优势产业提升、湖岸新兴产业培育、滩头特色产业培育“三大行动”。")
    assert {"渔港优势产业提升行动", "滩头特色产业培育行动"} <= package
    assert {"府院联动", "府检联动"} <= offered("深化府院、府检联动。")
    assert "退耕还林还草" not in offered("推进退耕还林、退牧还草。")


def test_a_new_place_may_be_new_in_several_ways() -> None:
    assert named("建设“六个现代化新云南”。") == {"六个现代化新云南": "positioning"}


def test_a_head_may_speak_of_beauty() -> None:
    assert "宜居和美渔村建设“百千万”工程" in offered("扎实推进宜居和美渔村建设“百千万”工程。")


def test_an_outline_may_name_its_period_in_quotes() -> None:
    found = named("编制国民经济和社会发展“十六五”规划纲要。对照2040年远景目标纲要。")
    assert list(found) == ["国民经济和社会发展“十六五”规划纲要", "2040年远景目标纲要"]


def test_a_plan_of_a_field_for_a_period_is_named_with_the_field() -> None:
    assert named("编制“十四五”湖岸保护规划。") == {"“十四五”湖岸保护规划": "programme"}


def test_what_is_only_counted_or_only_told_of_a_quote_is_no_name() -> None:
    assert named("聚焦“九个坚持”重点任务。").get("“九个坚持”重点任务") is None
    mentions = [mention for group in candidates("建成“四个高地、六个枢纽”。").values() for mention in group]
    assert "listed role" not in {mention.form for mention in mentions}


def test_what_is_strong_in_a_field_is_named_without_what_is_built_beside_it() -> None:
    assert set(named("推动构建湖区产业体系与渔业强省、稻米强省。")) == {"渔业强省", "稻米强省"}


def test_a_vision_in_quotes_becomes_a_new_place() -> None:
    assert named("建设“强富美高”新江苏。").get("“强富美高”新江苏") == "positioning"
