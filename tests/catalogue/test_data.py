"""Every row of the data files does what its example says."""

from __future__ import annotations

from collections import defaultdict
from typing import get_args

import pytest
from tests.rows import each

from policy_nlp.catalogue import indicators
from policy_nlp.catalogue.canonical import canonical, forms
from policy_nlp.catalogue.contrasts import contrasts
from policy_nlp.catalogue.tables import read_table
from policy_nlp.catalogue.units import fits, unit_family
from policy_nlp.records.measure import Aspect


@each(read_table("wording"), lambda row: f"{row['place']} {row['word']}")
def test_a_word_makes_two_names_equal(row: dict[str, str]) -> None:
    assert row["word"].upper() in row["example"].upper()
    name, without_growth = forms(row["example"])
    assert (without_growth if row["place"] == "aspect" else name) == canonical(row["same_as"])


@pytest.mark.parametrize("row", read_table("contrasts"), ids=lambda row: row["group"])
def test_a_contrast_keeps_two_names_apart(row: dict[str, str]) -> None:
    example, never = contrasts(canonical(row["example"])), contrasts(canonical(row["never"]))
    assert example != never
    assert set(example) ^ set(never) <= set(row["words"].split(" "))


@pytest.mark.parametrize("row", read_table("units"), ids=lambda row: row["family"])
def test_a_unit_belongs_to_one_family(row: dict[str, str]) -> None:
    assert any(unit in row["example"] for unit in row["units"].split(" "))
    for unit in row["units"].split(" "):
        assert unit_family(unit) == unit_family(f"万{unit}") == row["family"]


def test_a_unit_fits_its_family_and_a_missing_one_fits_all() -> None:
    assert fits("万亿元", "level", "元")
    assert fits("亿美元", "level", "元")
    assert fits(None, "level", "元")
    assert fits("万", "level", "人")
    assert fits("%", "growth", "元")
    assert fits("倍", "level", "元")
    assert not fits("%", "level", "元")
    assert not fits("公里", "level", "元")
    assert not fits("个百分点", "change", "人")


def test_no_name_belongs_to_two_indicators_for_one_aspect() -> None:
    owners: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for entry in indicators().values():
        for name, aspects in ((entry.chinese, frozenset()), *entry.aliases):
            for aspect in aspects or get_args(Aspect):
                owners[canonical(name), aspect].add(entry.id)
    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}


def test_the_contract_names_are_there() -> None:
    assert len(indicators()) >= 160
    assert set(indicators()) >= {
        "gdp", "cpi", "urban_new_jobs", "surveyed_unemployment_rate", "registered_unemployment_rate", "grain_output",
        "energy_intensity", "industrial_value_added", "fixed_asset_investment", "retail_sales",
        "general_public_budget_revenue", "imports_exports", "disposable_income_per_capita", "national_income",
        "gross_industrial_agricultural_output",
    }  # fmt: skip
