"""What a place is made: which words offer it, and where its name begins and ends."""

from __future__ import annotations

import pytest
from found_names import named, offered


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("全面提升区域性渔业会展中心能级。", "区域性渔业会展中心"),
        ("守护好湖滨南岸生态安全屏障。", "湖滨南岸生态安全屏障"),
        ("切实发挥渔业改革排头兵作用。", "渔业改革排头兵"),
        ("有力推进全国渔业创新高地建设。", "全国渔业创新高地"),
        ("从渔业大省迈向渔具强省。", "渔具强省"),
        ("加速崛起为湖区渔具制造高地。", "湖区渔具制造高地"),
        ("维护湖区生态安全的战略屏障更加巩固。", "维护湖区生态安全的战略屏障"),
        ("加快建设更具海岛风情的世界级渔业旅游目的地。", "世界级渔业旅游目的地"),
        ("建设具有海岛风情的世界级渔业旅游目的地。", "具有海岛风情的世界级渔业旅游目的地"),
    ],
)
def test_what_leads_to_a_role_is_no_part_of_it(text: str, name: str) -> None:
    assert name in offered(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("作为全国重要淡水鱼主产区，我们责任重大。", "全国重要淡水鱼主产区"),
        ("努力建设湖区鱼苗繁育保障区、渔业风险缓冲区。", "渔业风险缓冲区"),
        ("奋力打造湖区城乡融合示范省。", "湖区城乡融合示范省"),
        ("打造湖区渔业创新极，带动两岸。", "湖区渔业创新极"),
        ("把滩头建成内湖渔货第一门户。", "内湖渔货第一门户"),
        ("国际渔具消费中心培育步伐加快。", "国际渔具消费中心"),
        ("内湖渔货之都形成基本框架。", "内湖渔货之都"),
        ("建设内湖渔业创新高地、全国湖鲜旅游目的地三大工程。", "全国湖鲜旅游目的地"),
        ("支持滩头建设国家渔货枢纽承载城市。", "国家渔货枢纽承载城市"),
        ("打造立足内湖、面向全国的渔货集散中心。", "立足内湖、面向全国的渔货集散中心"),
        ("打造湖岛平安和谐善治样板。", "湖岛平安和谐善治样板"),
        ("为打造渔业振兴的先行区、示范区贡献力量。", "渔业振兴的先行区、示范区"),
    ],
)
def test_a_role_has_its_whole_name(text: str, name: str) -> None:
    assert name in offered(text)


@pytest.mark.parametrize(
    "text",
    [
        "建设国家渔货枢纽承载城市。",
        "发展以湖港为重要支点的渔货物流。",
        "建设渔港景区、渔村社区和滩头开发区。",
        "打造湖滨度假区，支持外省、邻省共建渔港。",
        "设立渔业第三中心。",
    ],
)
def test_what_only_looks_like_one_is_no_role(text: str) -> None:
    wrong = ("枢纽", "支点", "景区", "社区", "开发区", "度假区", "邻省", "第三中心")
    assert not [name for name in offered(text) if name.endswith(wrong)]


def test_a_layout_of_counted_parts_needs_no_quotes() -> None:
    assert named("聚焦建设两区一地一中心，再上台阶。")["两区一地一中心"] == "positioning"
