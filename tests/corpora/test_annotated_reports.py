"""The reports that we wrote: each is long enough, annotated, and its annotations point where they say."""

from __future__ import annotations

import json
import re
import unicodedata
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

CORPORA = Path(__file__).parents[2] / "corpora"
ANNOTATIONS = CORPORA / "annotations"
TEXTS = {path.stem: path for path in sorted((CORPORA / "reports").rglob("*.txt"))}

CLEAN, DAMAGED = "青屿开发区-2025", "青屿开发区-2025-受损"
LEAST_CHARACTERS = {
    "临江省-2024": 4000,
    "临江省-2025": 2500,
    "临江省-2026": 2500,
    "望川市-2025": 3000,
    "望川市-2026": 3000,
    CLEAN: 3000,
    DAMAGED: 3000,
    "沧宁省-1986": 2000,
}
KEYS = [
    *("start", "end", "surface", "kind", "indicator", "aspect", "dir", "relation"),
    *("low", "high", "unit", "from_year", "to_year"),
]
ASPECTS = {"level", "growth", "change", "rank", "gap"}
RELATIONS = {"eq", "ge", "gt", "le", "lt", "approx", "between"}
WITHOUT_NUMBER = {"sync", "above", "below"}
TYPES = {"programme", "positioning", "formula", "brand", "plain"}

Row = dict[str, Any]


def read(name: str) -> str:
    # newline="" keeps line ends as they are, so that offsets hold
    with TEXTS[name].open(encoding="utf-8", newline="") as file:
        return file.read()


def measures(name: str) -> list[Row]:
    lines = (ANNOTATIONS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def initiatives(name: str) -> list[list[str]]:
    lines = (ANNOTATIONS / f"{name}.initiatives.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines]


def numbered(name: str) -> list[Row]:
    return [row for row in measures(name) if row["start"] is not None]


def test_every_text_is_promised_and_annotated() -> None:
    assert TEXTS.keys() == LEAST_CHARACTERS.keys()
    assert {path.stem for path in ANNOTATIONS.glob("*.jsonl")} == TEXTS.keys()
    assert {path.name.removesuffix(".initiatives.tsv") for path in ANNOTATIONS.glob("*.tsv")} == TEXTS.keys()


@pytest.mark.parametrize("name", LEAST_CHARACTERS)
def test_text_is_as_long_as_promised(name: str) -> None:
    assert len("".join(read(name).split())) >= LEAST_CHARACTERS[name]


@pytest.mark.parametrize("name", LEAST_CHARACTERS)
def test_offsets_point_at_the_surface(name: str) -> None:
    text = read(name)
    for row in numbered(name):
        assert row["surface"]
        assert text[row["start"] : row["end"]] == row["surface"]


@pytest.mark.parametrize("name", LEAST_CHARACTERS)
def test_places_follow_one_another(name: str) -> None:
    rows = numbered(name)
    for before, after in pairwise(rows):
        assert before["end"] <= after["start"]


@pytest.mark.parametrize("name", LEAST_CHARACTERS)
def test_fields_hold_what_they_may(name: str) -> None:
    for row in measures(name):
        assert list(row) == KEYS
        assert row["kind"] in {"T", "B"}
        assert row["indicator"] == row["indicator"].strip() != ""
        assert row["aspect"] in ASPECTS
        assert (row["dir"] in {"+", "-"}) == (row["aspect"] in {"growth", "change", "gap"})
        assert (row["relation"] == "between") == bool(row["high"])
        assert re.fullmatch(r"\d{4}", row["from_year"])
        assert re.fullmatch(r"\d{4}", row["to_year"])
        assert row["from_year"] <= row["to_year"]


@pytest.mark.parametrize("name", LEAST_CHARACTERS)
def test_values_are_those_of_the_surface(name: str) -> None:
    for row in numbered(name):
        assert row["relation"] in RELATIONS
        assert re.fullmatch(r"\d+(\.\d+)?", row["low"])
        assert re.fullmatch(r"(\d+(\.\d+)?)?", row["high"])
        assert row["unit"]
        digits = re.fullmatch(r"(\d+(?:\.\d+)?)[万亿億萬]*", unicodedata.normalize("NFKC", row["surface"]))
        if digits:
            assert digits[1] == row["low"]


@pytest.mark.parametrize("name", LEAST_CHARACTERS)
def test_targets_without_a_number_say_against_what(name: str) -> None:
    for row in measures(name):
        if row["start"] is None:
            assert row["end"] is None
            assert row["kind"] == "T"
            assert row["relation"] in WITHOUT_NUMBER
            assert row["low"]
            assert not row["surface"] + row["high"] + row["unit"]


@pytest.mark.parametrize("name", [name for name in LEAST_CHARACTERS if name != DAMAGED])
def test_initiatives_are_named_in_the_text(name: str) -> None:
    """Names that share a closing noun are put together, so it is their characters that must stand there."""
    text, rows = read(name), initiatives(name)
    assert len({row[0] for row in rows}) == len(rows)
    for label, kind in rows:
        assert kind in TYPES
        assert set(label) <= set(text)


def test_damaged_page_says_the_same_as_the_clean_one() -> None:
    place = {"start", "end", "surface"}
    values = [
        [{key: row[key] for key in KEYS if key not in place} for row in measures(name)] for name in (CLEAN, DAMAGED)
    ]
    assert values[0] == values[1]
    assert initiatives(CLEAN) == initiatives(DAMAGED)


def test_damaged_page_is_damaged() -> None:
    text = read(DAMAGED)
    assert "發(fā)展" in text
    assert "，" not in text
    assert "?jì)夂駳庀蟆?/p>" in text
    assert "？！爱?dāng)前" in text
    assert "?８劭诜矫?建成" in text


def test_outcomes_answer_the_targets_of_the_year_before() -> None:
    """The small world holds together: most main targets of one report have an outcome in the next."""
    for place, years in (("临江省", (2024, 2025, 2026)), ("望川市", (2025, 2026))):
        for year, following in pairwise(years):
            planned = {row["indicator"] for row in measures(f"{place}-{year}") if row["kind"] == "T"}
            reached = {
                row["indicator"]
                for row in measures(f"{place}-{following}")
                if row["kind"] == "B" and row["to_year"] == str(year)
            }
            assert len(planned & reached) >= 15
