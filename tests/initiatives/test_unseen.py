"""Names that are in no table: what bounds them, and what they are."""

from __future__ import annotations

import pytest
from found_names import named, offered


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "启动渔业“领潮”、制盐“逐浪”、造船“问海”三大专项。",
            {"渔业“领潮”专项", "制盐“逐浪”专项", "造船“问海”专项"},
        ),
        (
            "实施渔村“焕彩升级”、渔港“培优育强”、渔船“抢滩布局”工程。",
            {"渔村“焕彩升级”工程", "渔港“培优育强”工程", "渔船“抢滩布局”工程"},
        ),
        (
            "完善渔政人员“湖管港用”、渔医人才“岛岸一体化”等机制。",
            {"渔政人员“湖管港用”机制", "渔医人才“岛岸一体化”机制"},
        ),
        (
            "推进“两湖三港”清淤护岸、“退网还草”、“浮筏+光伏”等工程。",
            {"“两湖三港”清淤护岸工程", "“退网还草”工程", "“浮筏+光伏”工程"},
        ),
        (
            "实施渔家女“织梦”、渔二代“归湖”、老船长“传帮带”等就业计划。",
            {"渔家女“织梦”就业计划", "渔二代“归湖”就业计划", "老船长“传帮带”就业计划"},
        ),
        (
            "推行“湖长+渔警”“港长+法官”协同治理模式。",
            {"“湖长+渔警”协同治理模式", "“港长+法官”协同治理模式"},
        ),
        (
            "推进外贸“双百”拓湖市行动。",
            {"外贸“双百”拓湖市行动"},
        ),
        (
            "启动“湖源清流”生态保护和修复重大工程。",
            {"“湖源清流”生态保护和修复重大工程"},
        ),
        (
            "深化渔港综合治理任务和湖南五市两年行动方案。",
            {"湖南五市两年行动方案"},
        ),
        (
            "加快岚江水资源配置、渡口灌区、湖北供水工程建设。",
            {"岚江水资源配置工程"},
        ),
        (
            "争创国家渔业强市建设示范城市。",
            {"国家渔业强市建设示范城市"},
        ),
        (
            "深化“亩产论渔”“能耗论渔”综合评价改革。",
            {"“亩产论渔”综合评价改革", "“能耗论渔”综合评价改革"},
        ),
        (
            "推进渔业“大托管”、水权“小票据”试点。",
            {"渔业“大托管”试点", "水权“小票据”试点"},
        ),
        (
            "推进渔港“一港一策”管护、渔船“焕新”行动。",
            {"渔船“焕新”行动"},
        ),
    ],
)
def test_quotes_with_words_before_each_share_what_closes_their_list(text: str, names: set[str]) -> None:
    assert names <= offered(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“清湾净滩”专项行动整治河段八条。", "“清湾净滩”专项行动"),
        ("实施“渔网+”一号创新工程。", "“渔网+”一号创新工程"),
        ("国家公园“管护一张图”试点通过验收。", "国家公园“管护一张图”试点"),
    ],
)
def test_a_quoted_scheme_has_its_whole_name(text: str, name: str) -> None:
    assert named(text).get(name) == "programme"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("打造全国渔歌传唱地、湖岛风情体验地和现代渔业基地。", "全国渔歌传唱地"),
        ("打造全国渔歌传唱地、湖岛风情体验地和现代渔业基地。", "湖岛风情体验地"),
        ("支持滩头建设国际渔具首位城市。", "国际渔具首位城市"),
        ("深化渔民友好型城市建设。", "渔民友好型城市"),
        ("打造“一湖一策”渔业合作先行区。", "“一湖一策”渔业合作先行区"),
        ("建设全国“两湖”治理样板区。", "全国“两湖”治理样板区"),
        ("打造全国渔具产业基地、一流“清湖牌”稻米高地。", "一流“清湖牌”稻米高地"),
        ("渔民增收示范区、湖区文明建设排头兵建设取得成效。", "湖区文明建设排头兵"),
    ],
)
def test_what_a_place_is_made_is_offered_though_no_table_has_its_noun(text: str, name: str) -> None:
    assert name in offered(text)


def test_what_is_done_with_a_quality_of_the_first_thing_named_is_no_scheme_of_its_own() -> None:
    assert "渔歌普及攻坚和质量提升工程" in offered("实施渔歌普及攻坚和质量提升工程。")
    assert {"渔港提升工程", "岛路改造工程"} <= offered("实施渔港提升和岛路改造工程。")


def test_quotes_that_touch_share_the_words_before_them() -> None:
    assert {"渔业“双增”计划", "渔业“双优”计划"} <= offered("深入实施渔业“双增”“双优”计划。")
    assert {"安渔“十条”", "安渔“八条”"} <= offered("出台安渔“十条”“八条”等政策。")


def test_a_scheme_for_the_virtue_of_a_region_is_one() -> None:
    assert named("健康江苏行动成效明显，出台数字江苏战略。") == dict.fromkeys(
        ("健康江苏行动", "数字江苏战略"), "programme"
    )


def test_a_thought_in_words_and_what_is_held_on_a_day_are_no_schemes() -> None:
    assert "programme" not in named("按照“强渔港、补渔链”思路招引企业。").values()
    assert "programme" not in named("举办“渔鼓节”主题活动、“开湖日”系列活动。").values()


def test_whose_rank_a_plan_is_of_is_no_part_of_its_name() -> None:
    assert "“十五五”规划纲要" in named("编制省级“十五五”规划纲要。")


def test_what_is_told_of_land_and_towns_is_no_role() -> None:
    found = offered("保护湖区湿地，整治滩头盐碱地。湖城等三个城市水质达标。依托“渔业云”平台，各地示范区扩大。")
    found |= offered("多快好省地建设渔港。推进渔港项目落地。打造试点城市。建设渔村是重中之重。")
    assert not any(name.endswith(("湿地", "盐碱地", "城市", "好省地", "落地", "之重")) for name in found)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("实施渔货出海等行动。", "渔货出海行动", "programme"),
        ("出台《关于支持滩头渔业加快振兴的若干措施》。", "关于支持滩头渔业加快振兴的若干措施", "programme"),
        ("锚定“3615”战略目标。", "“3615”战略目标", "programme"),
        ("实施“1+1+5”渔业提质目标政策体系。", "“1+1+5”渔业提质目标政策体系", "programme"),
        ("“南鱼北运”规模扩大，“岛车北上”累计九万辆。", "南鱼北运", "programme"),
        ("“南鱼北运”规模扩大，“岛车北上”累计九万辆。", "岛车北上", "programme"),
        ("提高“湖上粮仓”建设成效。", "湖上粮仓", "positioning"),
        ("落实“一点三地”新定位。", "一点三地", "positioning"),
        ("“两个渔具基地”初具规模。", "两个渔具基地", "positioning"),
        ("建成以内湖开放型经济试验区为重点的开放体系。", "内湖开放型经济试验区", "positioning"),
    ],
)
def test_what_a_name_is_can_be_told_by_how_it_is_made(text: str, name: str, kind: str) -> None:
    assert named(text).get(name) == kind


def test_what_is_built_or_founded_is_no_role_in_quotes_either() -> None:
    found = named("优化“单一窗口”建设，打响“湖上粮仓”品牌。")
    assert found.get("单一窗口") != "positioning"
    assert found.get("湖上粮仓") != "positioning"


def test_a_place_that_is_built_stands_by_itself_before_a_role() -> None:
    found = offered("打造环湖文旅康养带、湖西北世界级山地旅游目的地、古渡文化走廊。")
    assert "湖西北世界级山地旅游目的地" in found
    assert not any("康养带、" in name for name in found)
    assert "功能完善、运行高效的要素配置枢纽" in offered("打造功能完善、运行高效的要素配置枢纽。")


def test_each_place_of_a_list_may_make_something_of_itself() -> None:
    found = offered("支持湖城打造渔业创新高地、滩城打造全国渔具基地、渔州建设全国休闲渔业首选地。")
    assert {"渔业创新高地", "全国渔具基地", "全国休闲渔业首选地"} <= found
    assert "生态文明建设全国样板" in offered("打造渔业高地、生态文明建设全国样板。")
    assert "湖区文明建设排头兵" in offered("建设国家渔业高地、湖区文明建设排头兵。")
    assert "共同富裕先行者" in offered("争做渔业转型排头兵、共同富裕先行者。")


def test_a_model_of_what_is_built_up_is_named_with_it() -> None:
    assert {"教育强省建设示范区", "文化强国建设先行区"} <= offered("打造教育强省建设示范区、文化强国建设先行区。")
    assert "国家湖泊保护建设示范区" in offered("推进国家湖泊保护建设示范区、平安建设先行区建设。")
    assert "渔业高地" in offered("推进渔业高地建设，示范区扩大。")


def test_a_layout_may_be_joined_by_的_to_what_it_lays_out() -> None:
    text = "打造“一核引领、两带支撑、多点发力”的渔业发展新格局。"
    assert named(text) == {text.removeprefix("打造").removesuffix("。"): "positioning"}
    assert "positioning" not in named("打造“人人参与、人人尽责”的治理格局。").values()
    assert "positioning" not in named("形成“渔民主体、渔会牵头”的湖泊保护格局。").values()
    assert "positioning" not in named("形成“全省一盘棋”的渔业发展格局。").values()


def test_what_is_done_with_short_names_that_are_counted_is_no_part_of_the_first() -> None:
    found = offered("实施强链、补链、延链三大行动。打好蓝天、碧水、净土、清湖四大保卫战。")
    assert {"强链行动", "补链行动", "延链行动", "蓝天保卫战", "清湖保卫战"} <= found
    assert not any(name.startswith(("实施", "打好")) for name in found)


def test_two_names_that_are_counted_may_stand_in_a_list() -> None:
    found = offered("开展渔业消费提振、渔货出海拓市两大行动。实施渔港提质和岛路改造两大工程。")
    assert {"渔业消费提振行动", "渔货出海拓市行动", "渔港提质工程", "岛路改造工程"} <= found
    assert {"强链行动", "补链行动", "延链行动"} <= offered("实施强链、补链和延链三大行动。")
    assert "渔港提质工程" not in offered("实施渔港提质、渔业升级和渔才引育两大工程。")


def test_what_is_raised_to_a_new_version_begins_behind_its_verb() -> None:
    assert "升级“湖聚英才”政策" not in offered("升级“湖聚英才”政策5.0版。")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("实施渔民融入社区三年行动。", "渔民融入社区三年行动"),
        ("制定加入海洋公约行动计划。", "加入海洋公约行动计划"),
        ("推动渔镇加入渔港焕新三年行动。", "渔港焕新三年行动"),
        ("推动渔业融入渔港焕新三年行动。", "渔港焕新三年行动"),
    ],
)
def test_who_takes_part_is_named_only_with_what_is_carried_out(text: str, name: str) -> None:
    assert list(named(text)) == [name]


@pytest.mark.parametrize("name", ["要素市场、资本配置枢纽", "文化馆、图书馆总分馆制示范区", "全国稻谷、油料生产基地"])
def test_a_bare_thing_shares_what_makes_a_role_of_it(name: str) -> None:
    assert list(named(f"打造{name}。")) == [name]


def test_a_field_for_experiments_is_meant_only_where_it_is_a_figure_of_speech() -> None:
    assert named("打造全国改革开放试验田。") == {"全国改革开放试验田": "positioning"}
    assert named("打造水稻试验田。") == {}


def test_new_doings_before_a_quote_belong_to_its_name() -> None:
    assert "青年新作为“领航”工程" in offered("实施青年新作为“领航”工程。")


def test_共同富裕_before_a_place_is_no_virtue_of_it() -> None:
    assert named("共同富裕浙江先行。") == {}


def test_what_is_done_before_a_total_is_none_of_what_it_counts() -> None:
    assert not any("渔港" in name for name in named("统筹渔港发展、大力实施两大工程。"))
    assert not any("渔港" in name for name in named("聚焦渔港转型、坚持人才为本、深入实施三大行动。"))
    assert {"渔港改造工程", "岛路提升工程"} <= offered("实施渔港改造、岛路提升两大工程。")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("湖田“费改税”试点全面实施。", "湖田“费改税”试点"),
        ("渔家广播“村村通”工程连到湖心。", "渔家广播“村村通”工程"),
        ("深入实施候鸟湿地“绿盾”行动。", "候鸟湿地“绿盾”行动"),
        ("建设渔政数据3.0，推动共享。", "渔政数据3.0"),
    ],
)
def test_a_scheme_with_a_field_or_a_version_is_one_of_its_own(text: str, name: str) -> None:
    assert named(text).get(name) == "programme"


def test_a_city_before_a_pilot_of_the_nation_makes_no_other_of_it() -> None:
    assert "“车路云一体化”试点" in named("推进宁波“车路云一体化”试点。")


def test_what_a_place_stands_for_in_few_words_is_its_role() -> None:
    assert named("锚定“双港一走廊”目标定位，扎实工作。") == {"双港一走廊": "positioning"}
    assert named("紧扣“三个高地、两个枢纽”战略定位。") == {"三个高地、两个枢纽": "positioning"}
    assert "positioning" not in named("牢记“在渔业上走在前、在湖治上作示范”这一战略定位。").values()


@pytest.mark.parametrize(
    ("text", "absurd"),
    [
        ("开展燃气安全“百日攻坚”、“九小渔铺”消防隐患清零专项行动。", "燃气安全“百日攻坚”消防隐患清零专项行动"),
        ("深化渔场“二次改革”、渔企“瘦身健体”行动。", "渔场“二次改革”行动"),
        ("实施促渔“八大专项”、扩网“提速年”行动。", "促渔“八大专项”行动"),
        ("组织护渔“秋季会战”、清湖“利网”行动。", "护渔“秋季会战”行动"),
    ],
)
def test_a_quote_that_ends_as_a_scheme_does_needs_no_noun_of_the_next(text: str, absurd: str) -> None:
    assert absurd not in offered(text)
    assert absurd.partition("“")[2].partition("”")[0] in offered(text)


def test_quotes_that_meet_share_the_noun_behind_them() -> None:
    assert set(named("开展“百日攻坚”“春季会战”行动。")) == {"“百日攻坚”行动", "“春季会战”行动"}


def test_a_figure_of_speech_with_a_closing_noun_is_a_name() -> None:
    assert named("启动“抱团出海”行动。") == {"“抱团出海”行动": "programme"}
    assert named("渔企“抱团出海”闯市场。") == {}


def test_what_a_place_is_known_by_is_no_role_that_it_claims() -> None:
    assert named("打响“渔歌之乡”招牌。").get("渔歌之乡") != "positioning"
    assert named("建设“渔歌之乡”，振兴渔业。")["渔歌之乡"] == "positioning"


@pytest.mark.parametrize("name", ["3个中心、2个基地", "3个中心2个基地", "三个中心、两个基地"])
def test_roles_that_are_only_counted_are_named_together_in_digits_too(name: str) -> None:
    assert named(f"加快建设“{name}”，振兴渔业。") == {name: "positioning"}
