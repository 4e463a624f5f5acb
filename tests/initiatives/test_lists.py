"""Names that stand in lists, and what only counts or quotes a part of them."""

from __future__ import annotations

import pytest
from found_names import named, offered


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("统筹实施稳渔纾困、稳港扩容、稳船保供三大行动。", {"稳渔纾困行动", "稳港扩容行动", "稳船保供行动"}),
        ("坚决打好蓝湖、碧港、净滩三大保卫战。", {"蓝湖保卫战", "碧港保卫战", "净滩保卫战"}),
        ("实施清洁渔港、安全渔船两大专项行动。", {"清洁渔港专项行动", "安全渔船专项行动"}),
        ("实施“渔网+制造”“渔网+政务”两大行动。", {"“渔网+制造”行动", "“渔网+政务”行动"}),
        ("开展渔港建设提速年、渔政作风提升年行动。", {"渔港建设提速年行动", "渔政作风提升年行动"}),
        ("实施现代渔业倍增、港口服务跃升三年行动计划。", {"现代渔业倍增三年行动计划", "港口服务跃升三年行动计划"}),
        ("开展“清湖护苗”“亮网收笼”专项执法行动。", {"“清湖护苗”专项执法行动", "“亮网收笼”专项执法行动"}),
    ],
)
def test_each_member_of_a_list_is_named_with_the_noun_that_closes_or_counts_it(text: str, names: set[str]) -> None:
    assert named(text) == dict.fromkeys(names, "programme")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("实施湖区就业护航和渔民稳岗行动。", {"湖区就业护航行动", "渔民稳岗行动"}),
        ("实施渔村学校扩优、渔业职教提能和湖医强基工程。", {"渔业职教提能工程", "湖医强基工程"}),
        ("开展渔具焕新、渔民强基等系列行动。", {"渔具焕新行动", "渔民强基行动"}),
        ("打好湖汊清淤、黑臭水体治理攻坚战。", {"湖汊清淤攻坚战", "黑臭水体治理攻坚战"}),
    ],
)
def test_names_that_end_alike_share_the_noun_behind_the_last(text: str, names: set[str]) -> None:
    assert names <= offered(text)


def test_what_does_not_end_alike_shares_no_noun() -> None:
    assert "渔船更新和渔港强基工程" in offered("实施渔船更新和渔港强基工程。")


def test_what_a_list_only_describes_closes_no_name() -> None:
    assert "渔具整顿攻坚战" not in offered("打好渔具整顿、湖面清障的攻坚战。")


def test_a_list_that_does_not_have_as_many_members_as_are_counted_names_none() -> None:
    assert named("推进渔民养老保险制度、渔港体制和渔网流通体制三项改革。") == {}


def test_the_quoted_noun_of_a_role_belongs_to_it() -> None:
    assert named("打造联通湖外“桥头堡”，当好县域开放“新枢纽”。") == {
        "联通湖外“桥头堡”": "positioning",
        "县域开放“新枢纽”": "positioning",
    }
    assert named("打造渔民创业、渔村创新和增加渔业供给“双引擎”。") == {}


def test_cities_that_are_friendly_to_some_are_roles_each() -> None:
    assert set(named("建设青年友好城市、全龄友好城市。")) == {"青年友好城市", "全龄友好城市"}


def test_how_work_is_done_is_no_work() -> None:
    assert named("推广“一网三查”工作法。").keys() <= {"一网三查"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("推进“三湾一滩”更新改造。", "“三湾一滩”更新改造"),
        ("实施“免跑即享”直达机制。", "“免跑即享”直达机制"),
        ("推进“船岸一体化”、“智慧渔政”双试点建设。", "“智慧渔政”试点"),
    ],
)
def test_what_stands_between_a_quote_and_its_noun(text: str, name: str) -> None:
    assert named(text).get(name) == "programme"
