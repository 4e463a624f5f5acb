"""Initiatives across reports."""

from __future__ import annotations

import pytest
from making import report

from policy_nlp.text.tables import rows
from policy_nlp.tracking import track
from policy_nlp.tracking.names import life_key


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
        "提振消费行动",
        "提振消费",
    ]
    assert len({life_key(name) for name in names}) == len(names)


@pytest.mark.parametrize("row", rows("policy_nlp.tracking", "replacements.tsv"), ids=lambda row: row["cue"])
def test_every_way_to_say_that_one_took_the_place_of_another(row: dict[str, str]) -> None:
    old = "“一枚印章管到底”改革" if "印章" in row["example"] else "“百园提质”工程"
    new = "“一件事一次办”改革" if "印章" in row["example"] else "“千园焕新”工程"
    lives = track(
        [report(2024, initiatives={old: "旧的。"}), report(2025, initiatives={new: row["example"]})]
    ).initiatives
    assert {life.name: life.replaced_by for life in lives} == {old: new, new: None}
