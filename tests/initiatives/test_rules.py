"""What rules decide of a name, whatever the trained weights say."""

from __future__ import annotations

import pytest
from found_names import named, offered


@pytest.mark.parametrize("name", ["国家重大工程", "新一轮三年行动", "65个专项行动", "失业保险基金"])
def test_schemes_as_there_are_many_have_no_name(name: str) -> None:
    assert named(f"组织实施{name}。") == {}


@pytest.mark.parametrize("name", ["渔业经济“头号工程”", "碳达峰“十大工程”"])
def test_what_is_only_counted_in_quotes_is_named_with_its_field(name: str) -> None:
    assert named(f"深入实施{name}。") == {name: "programme"}


@pytest.mark.parametrize("name", ["百亿工程", "百团计划", "万人计划"])
def test_a_scheme_that_closes_in_its_quotes_is_named_without_its_field(name: str) -> None:
    assert named(f"深入实施渡口改造“{name}”。") == {name: "programme"}


@pytest.mark.parametrize(
    "name", ["“三圈四带”城镇空间格局", "“五纵六横”现代水网", "“两屏三湖”生态安全屏障", "“2+5”重点功能区"]
)
def test_a_layout_of_a_place_is_a_positioning(name: str) -> None:
    assert named(f"加快构建{name}。") == {name: "positioning"}


@pytest.mark.parametrize("name", ["两极三带", "三地一区", "一区三中心", "三个枢纽", "六大高地"])
def test_what_counts_several_parts_of_a_place_is_a_positioning(name: str) -> None:
    assert named(f"全力推进“{name}”建设。") == {name: "positioning"}


def test_a_park_before_a_role_is_no_part_of_it() -> None:
    assert "湖心国家公园、渔业创新高地" not in offered("建设湖心国家公园、渔业创新高地。")


def test_what_has_qualities_of_its_own_before_a_role_is_no_part_of_it() -> None:
    names = offered("打造国际一流的营商环境、具有全球影响力的渔业创新中心。")
    assert "具有全球影响力的渔业创新中心" in names
    assert not any("营商环境" in name for name in names)


def test_the_members_of_a_package_that_is_explained_are_schemes() -> None:
    names = ["渔港管理行动", "船员培训行动", "渡口改造行动"]
    assert named(f"三大行动：{'、'.join(names)}。") == dict.fromkeys(names, "programme")


def test_two_names_that_are_counted_share_their_closing_noun() -> None:
    found = named("打好湖区水质治理和渡口整顿两个攻坚战。")
    assert found == {"湖区水质治理攻坚战": "programme", "渡口整顿攻坚战": "programme"}


@pytest.mark.parametrize(
    "name", ["湖鲜出湖", "渔电入网", "歌舞下乡", "好戏进万家", "湖海通办", "10分钟滨湖生活圈", "泵改闸"]
)
def test_what_is_taken_to_people_or_places_is_a_scheme(name: str) -> None:
    assert named(f"持续推进“{name}”。") == {name: "programme"}


def test_a_known_name_with_a_field_before_it_is_another_name() -> None:
    assert {"库区安居工程", "渔村安居工程"} <= offered("实施库区安居工程。启动渔村安居工程。")
    assert "农民因安居工程" not in offered("农民因安居工程搬了家。")


def test_a_version_at_once_behind_a_quote_belongs_to_it() -> None:
    assert {"“两渡工程”2.0版", "“渡口码”3.0版"} <= offered("实施“两渡工程”2.0版。迭代“渡口码”3.0版。")


def test_what_a_region_is_made_is_a_positioning_unless_it_is_a_brand() -> None:
    assert named("积极打造“帆船江苏”。") == {"帆船江苏": "positioning"}
    assert "positioning" not in named("积极打造“帆船江苏”品牌。").values()


@pytest.mark.parametrize("follows", ["的信念愈加坚定", "交出新答卷", "谱写新篇章"])
def test_what_something_is_made_may_be_a_role_whatever_follows(follows: str) -> None:
    assert "湖区创新高地" in offered(f"当好湖区创新高地{follows}。")


@pytest.mark.parametrize("follows", ["12个", "镇村", "工程", "战略"])
def test_what_is_counted_or_goes_on_is_no_role(follows: str) -> None:
    assert "湖区创新中心" not in offered(f"建设湖区创新中心{follows}。")


def test_quotes_in_a_list_have_the_noun_that_says_of_what_kind_they_are() -> None:
    assert "“光热氢储”多能互补工程" in offered("深入实施“光热氢储”等多能互补工程。")
    assert "“先看后买”机制" in offered("推广“先看后买”等新机制。")
    assert {"“强渔”行动", "“兴渔”行动"} <= offered("实施“强渔”“兴渔”等五大行动。")
    assert "“青禾匠人”培训计划" in offered("实施“青禾匠人”等3个培训计划。")
    assert not any("多能互补工程师" in name for name in offered("表彰“光热氢储”等多能互补工程师。"))


def test_a_name_that_must_be_quoted_is_meant_too_where_a_noun_closes_it() -> None:
    assert named("深化最多跑一次改革。") == {"最多跑一次改革": "programme"}
    assert named("深化渔村码头改革。") == {}
