"""Initiatives across reports."""

from __future__ import annotations

import pytest
from making import report

from policy_nlp.text.tables import rows
from policy_nlp.tracking import track
from policy_nlp.tracking.names import life_key, life_keys


def test_first_last_and_status() -> None:
    lives = track(
        [
            report(2024, initiatives={"“千渠润田”工程": "一", "“双百强企”计划": "二"}),
            report(2025, initiatives={"“千渠润田”工程": "三", "保交楼": "四"}),
        ]
    ).initiatives
    assert {life.name: (life.years, life.status) for life in lives} == {
        "“千渠润田”工程": ([2024, 2025], "continued"),
        "“双百强企”计划": ([2024], "ended"),
        "保交楼": ([2025], "new"),
    }


def test_forms_of_a_name_are_one_life() -> None:
    (life,) = track(
        [
            report(2024, initiatives={"“临江好办”改革": "一"}),
            report(2025, initiatives={"“临江好办”改革2.0版": "二"}),
            report(2026, initiatives={"新一轮“临江好办”改革": "三"}),
        ]
    ).initiatives
    assert (life.first, life.last, life.name) == (2024, 2026, "“临江好办”改革")
    assert life.names == ["“临江好办”改革", "“临江好办”改革2.0版", "新一轮“临江好办”改革"]
    assert [mention.sentence for mention in life.mentions] == ["一", "二", "三"]


@pytest.mark.parametrize("row", rows("policy_nlp.tracking", "name_forms.tsv"), ids=lambda row: row["example"])
def test_every_form_of_the_table(row: dict[str, str]) -> None:
    assert life_key(row["example"]) == life_key(row["same"])


def test_different_names_stay_apart() -> None:
    names = [
        "“千渠润田”工程",
        "“千企出海”行动",
        "“一滩两岸”岸线更新行动",
        "“一滩两岸”夜游行动",
        "“八五”普法规划",
        "“八五”规划",
        "节能减排攻坚战",
        "节能减排技术示范工程",
        "知识创新工程",
        "技术创新工程",
    ]
    assert len({life_key(name) for name in names}) == len(names)


@pytest.mark.parametrize("row", rows("policy_nlp.tracking", "short_names.tsv"), ids=lambda row: row["short"])
def test_every_short_form(row: dict[str, str]) -> None:
    assert life_key(row["short"]) == life_key(row["name"])


@pytest.mark.parametrize(
    "names",
    [
        ("一揽子化债方案", "一揽子化解地方债务方案"),
        ("天然河道养护工程", "天然河道资源养护工程"),
        ("863计划", "“863”计划"),
        ("“九五”计划", "国民经济和社会发展第九个五年计划纲要", "第九个五年计划"),
        (
            "城市更新行动",
            "新一轮城市更新三年行动",
            "城市更新行动2.0版",
            "城市更新专项行动（2024—2026年）",
            "“城市更新”",
        ),
    ],
)
def test_a_name_and_its_other_forms(names: tuple[str, ...]) -> None:
    assert len(set(life_keys((name, "programme") for name in names).values())) == 1


def test_an_abbreviation_of_two_names_is_neither() -> None:
    names = ["山河治理工程", "山地河道治理工程", "山区河流治理工程"]
    assert len(set(life_keys((name, "programme") for name in names).values())) == 3


def test_a_goal_and_the_scheme_for_it_are_two_lives() -> None:
    keys = life_keys([("健康临江", "positioning"), ("健康临江行动", "programme")])
    assert len(set(keys.values())) == 2


def test_several_that_one_replaces() -> None:
    told = "“百园提质”工程、“千家升级”计划整合为“万企焕新”行动。"
    lives = track(
        [
            report(2024, initiatives={"“百园提质”工程": "一", "“千家升级”计划": "二"}),
            report(2025, initiatives={"“万企焕新”行动": told}),
        ]
    ).initiatives
    assert [life.replaced_by for life in lives] == ["“万企焕新”行动", "“万企焕新”行动", None]


@pytest.mark.parametrize(
    "told",
    [
        "“百园提质”工程提前完成。全省公交票价调整为2元，“千园焕新”工程开工。",
        "深入开展“百园提质”工程，接续实施“千园焕新”工程。",
    ],
)
def test_what_only_stands_nearby_replaces_nothing(told: str) -> None:
    lives = track(
        [report(2024, initiatives={"“百园提质”工程": "一"}), report(2025, initiatives={"“千园焕新”工程": told})]
    ).initiatives
    assert [life.replaced_by for life in lives] == [None, None]


@pytest.mark.parametrize("row", rows("policy_nlp.tracking", "replacements.tsv"), ids=lambda row: row["cue"])
def test_every_way_to_say_that_one_took_the_place_of_another(row: dict[str, str]) -> None:
    old = "“一枚印章管到底”改革" if "印章" in row["example"] else "“百园提质”工程"
    new = "“一件事一次办”改革" if "印章" in row["example"] else "“千园焕新”工程"
    lives = track(
        [report(2024, initiatives={old: "旧的。"}), report(2025, initiatives={new: row["example"]})]
    ).initiatives
    assert {life.name: life.replaced_by for life in lives} == {old: new, new: None}
