"""What may name a figure, taken out of the words around it."""

from __future__ import annotations

import pytest

from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.trimming import trimmed


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("全年财政收入", "财政收入"),
        ("全市货运量", "货运量"),
        ("我省粮食产量", "粮食产量"),
        ("2025年财政收入", "财政收入"),
        ("到2030年城镇化率", "城镇化率"),
        ("“十四五”时期货运量", "货运量"),
        ("五年来货运量", "货运量"),
        ("其中出口", "出口"),
        ("力争实现财政收入", "财政收入"),
        ("将新建学校", "新建学校"),
        ("全国重点文物保护单位", "全国重点文物保护单位"),
        ("新增科技型中小企业", "新增科技型中小企业"),
        ("", ""),
    ],
)
def test_time_scope_and_light_verbs_are_no_part_of_a_name(words: str, name: str) -> None:
    assert trimmed(words) == name


@pytest.mark.parametrize("words", ["全年财政收入", "其中，出口", "力争全市完成投资", "将把要", "到2030年", "、，。"])
def test_trimming_twice_is_trimming_once(words: str) -> None:
    assert trimmed(trimmed(words)) == trimmed(words)


@pytest.mark.parametrize(
    "opening",
    [
        *("到2030年底", "“十四五”以来", "今年", "2027、2028两年", "一九八四年、一九八五年两年", "九十年代"),
        *("第一个五年计划期间", "在过去五年中", "今后若干年内", "用三年时间", "年底前", "连续第三年", "截至11月底"),
        *("3到5月份", "六月底以前", "据有关部门统计", "按可比价格计算", "按老口径", "据海关统计", "国家规定的"),
        *("在恢复时期", "在调整初期", "扣除价格因素后", "国务院提出了", "将超过《纲要》所规定的", "国家提出"),
        *("完全可以实现本世纪末", "就可以为在2030年", "对实现2030年"),
    ],
)
def test_when_and_who_says_it_are_no_part_of_a_name(opening: str) -> None:
    assert trimmed(f"{opening}粮食产量") == "粮食产量"


@pytest.mark.parametrize(("name", "verb"), [("新增企业", "新增"), ("建成学校", "建成"), ("财政收入", ""), ("", "")])
def test_the_verb_that_opens_a_name_is_known(name: str, verb: str) -> None:
    assert opening_verb(name) == verb
