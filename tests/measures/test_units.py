"""Units that a name tells where none is written."""

from __future__ import annotations

import pytest

from policy_nlp import extract
from policy_nlp.measures.vocabulary import entries


@pytest.mark.parametrize("row", entries("name_units"), ids=lambda row: row["ending"])
def test_the_name_tells_the_unit(row: dict[str, str]) -> None:
    measures = extract(f"2025年，{row['example']}。", year=2026).measures
    assert measures
    assert {measure.unit for measure in measures} == {row["unit"]}


def test_a_written_unit_stays() -> None:
    (measure,) = extract("2025年，培训残疾人6万人次。", year=2026).measures
    assert measure.unit == "人次"


def test_other_names_tell_no_unit() -> None:
    (measure,) = extract("2025年，景气指数达到101.6。", year=2026).measures
    assert measure.unit == ""


def test_people_behind_a_figure_tell_its_unit() -> None:
    measures = extract("2025年，让12万户36万群众住进新房。", year=2026).measures
    assert [measure.unit for measure in measures] == ["户", "人"]
