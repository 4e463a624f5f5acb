"""One entry of a table serves every way to write its name."""

from __future__ import annotations

import re

from found_names import named
from tests.rows import each

from policy_nlp.initiatives import find_initiatives
from policy_nlp.initiatives.vocabulary import PACKAGE
from policy_nlp.initiatives.vocabulary.known_names import PROVINCIAL, key
from policy_nlp.text.structure import structure
from policy_nlp.text.tables import rows

CLOSED = re.compile("“([^“”、，]+)”((?:工程|行动|计划|战略|改革|试点)+)")
SCHEMES = [row for row in rows(PACKAGE, PROVINCIAL) if row["type"] == "programme"]
OPEN = [row["name"] for row in SCHEMES if not re.search("[“”]|(?:工程|行动|计划|战略|改革|试点)$", row["name"])]
QUOTING = [row["name"] for row in (*SCHEMES, *rows(PACKAGE, "programmes.tsv")) if CLOSED.fullmatch(row["name"])]


def found(text: str) -> dict[str, str]:
    return {key(name): kind for name, kind in named(text).items()}


@each(OPEN, lambda name: name)
def test_a_scheme_that_a_province_coined_is_one_name_whatever_noun_closes_it(name: str) -> None:
    for noun in ("工程", "行动", "行动计划", "战略"):
        assert found(f"深入实施“{name}”{noun}，取得成效。") == {key(name) + noun: "programme"}


@each(OPEN, lambda name: name)
def test_a_scheme_is_named_without_what_is_only_done_with_it(name: str) -> None:
    assert found(f"深入推进“{name}”建设，取得成效。") == {key(name): "programme"}


@each(QUOTING, lambda name: name)
def test_a_name_that_quotes_a_part_is_the_same_with_other_quotes_or_none(name: str) -> None:
    bare = name.replace("“", "").replace("”", "")
    assert found(f"深入实施“{bare}”，取得成效。") == {key(name): "programme"}
    if not bare[0].isdigit():
        assert found(f"深入实施{bare}，取得成效。") == {key(name): "programme"}


def test_a_number_that_a_province_made_up_is_meant_in_quotes_alone() -> None:
    assert found("瓷厂对照“1269”，添了窑炉。") == {"1269": "programme"}
    assert found("瓷厂用“头雁”，添了窑炉。").get("头雁") != "programme"


def test_a_known_name_is_meant_beside_a_longer_one_only_where_more_than_a_noun_closes_that() -> None:
    assert found("窗口推进“高效办成一件事”改革。") == {"高效办成一件事改革": "programme"}
    assert "多规合一" in found("编制“多规合一”国土空间规划体系。")


def test_what_parts_a_known_name_may_be_left_out() -> None:
    assert found("市里推进突破菏泽鲁西崛起，村里深化主动创安主动创稳。") == dict.fromkeys(
        ("突破菏泽鲁西崛起", "主动创安主动创稳"), "programme"
    )


def test_a_province_need_not_close_what_it_coined() -> None:
    document = structure("“便民停车”和“头雁”受欢迎。")
    assert [(found.name, found.type) for found in find_initiatives(document, "安徽省")] == [("便民停车", "programme")]
    assert "便民停车" not in [found.name for found in find_initiatives(document, "云南省") if found.type == "programme"]


def test_what_is_an_ordinary_phrase_is_no_scheme_unless_a_noun_closes_it() -> None:
    for phrase, province in [("老有所学", "安徽省"), ("幸福家园", "云南省")]:
        document = structure(f"让村里“{phrase}”成为常事。")
        assert "programme" not in [found.type for found in find_initiatives(document, province)]
