"""Every entry of the tables does what its example says."""

from __future__ import annotations

import pytest
from tests.rows import each

from policy_nlp.initiatives import find_initiatives
from policy_nlp.initiatives.find import candidates
from policy_nlp.initiatives.words import KNOWN_TABLES, PACKAGE
from policy_nlp.text.structure import structure
from policy_nlp.text.tables import rows

TABLES = [
    *KNOWN_TABLES.values(),
    *("closings.tsv", "closing_limits.tsv", "establishments.tsv", "figures_of_speech.tsv", "known_continuations.tsv"),
    *("lead_words.tsv", "name_parts.tsv", "regions.tsv", "role_followers.tsv", "role_nouns.tsv", "role_verbs.tsv"),
    *("virtues.tsv", "visions.tsv"),
]
KNOWN = [(kind, row) for kind, table in KNOWN_TABLES.items() for row in rows(PACKAGE, table)]
GIVEN = [
    row
    for table in (
        *("closings.tsv", "lead_words.tsv", "regions.tsv", "role_followers.tsv", "role_nouns.tsv", "role_verbs.tsv"),
        *("virtues.tsv", "visions.tsv"),
    )
    for row in rows(PACKAGE, table)
]


@each(KNOWN, lambda known: known[1]["name"])
def test_a_known_name_is_found_with_its_type(known: tuple[str, dict[str, str]]) -> None:
    kind, row = known
    found = {named.name: named.type for named in find_initiatives(structure(row["example"]))}
    assert found.get(row["name"]) == kind


@each(GIVEN, lambda row: row["example"])
def test_a_word_of_the_grammar_bounds_a_name(row: dict[str, str]) -> None:
    names = {mention.name for mentions in candidates(row["example"]).values() for mention in mentions}
    assert row["gives"] in names


@each(rows(PACKAGE, "closing_limits.tsv"), lambda row: f"{row['side']} {row['word']}")
def test_a_noun_that_a_word_parts_or_makes_another_closes_no_name(row: dict[str, str]) -> None:
    form = "closing" if row["side"] == "unquoted" else "quoted closing"
    assert row["word"] in row["example"]
    assert [m.name for mentions in candidates(row["example"]).values() for m in mentions if m.form == form] == []


@each(rows(PACKAGE, "known_continuations.tsv"), lambda row: row["word"])
def test_a_known_name_within_a_longer_one_is_not_meant(row: dict[str, str]) -> None:
    assert row["word"] in row["example"]
    assert [m.name for mentions in candidates(row["example"]).values() for m in mentions if m.form == "known"] == []


@each(rows(PACKAGE, "figures_of_speech.tsv"), lambda row: row["name"])
def test_a_figure_of_speech_names_nothing(row: dict[str, str]) -> None:
    assert find_initiatives(structure(row["example"])) == []


@each(rows(PACKAGE, "establishments.tsv"), lambda row: row["word"])
def test_an_establishment_is_no_role(row: dict[str, str]) -> None:
    assert find_initiatives(structure(row["example"])) == []


@each(rows(PACKAGE, "name_parts.tsv"), lambda row: row["word"])
def test_a_part_of_names_stays_within_the_name(row: dict[str, str]) -> None:
    names = {mention.name for mentions in candidates(row["example"]).values() for mention in mentions}
    assert row["example"].removeprefix("实施").removesuffix("。") in names


@pytest.mark.parametrize("table", TABLES)
def test_no_entry_stands_twice(table: str) -> None:
    entries = rows(PACKAGE, table)
    column = "name" if "name" in entries[0] else "word"
    names = [(row[column], row.get("kind"), row.get("side")) for row in entries]
    assert len(names) == len(set(names))
