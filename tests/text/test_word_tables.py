"""Every word of the tables of this room does what its example says."""

from __future__ import annotations

import pytest

from policy_nlp.text.headings import is_byline
from policy_nlp.text.identity import identify
from policy_nlp.text.places import place_in_opening, place_in_title
from policy_nlp.text.structure import structure
from policy_nlp.text.tables import rows

ROOM = "policy_nlp.text"
WORDS = [("offices.tsv", "office"), ("place_ends.tsv", "word"), ("year_words.tsv", "word")]


@pytest.mark.parametrize(("table", "column"), WORDS)
def test_every_word_stands_once_and_in_its_example(table: str, column: str) -> None:
    entries = rows(ROOM, table)
    seen = [(row[column], row.get("tells")) for row in entries]
    assert len(seen) == len(set(seen))
    assert [row[column] for row in entries if row[column] not in row["example"]] == []


@pytest.mark.parametrize("row", rows(ROOM, "offices.tsv"), ids=lambda row: row["office"])
def test_who_heads_a_government_speaks_for_its_place(row: dict[str, str]) -> None:
    assert is_byline(row["example"])
    assert place_in_opening(row["example"]) == row["example"].partition("　")[0].removesuffix(row["office"])


@pytest.mark.parametrize("row", rows(ROOM, "place_ends.tsv"), ids=lambda row: row["word"])
def test_a_title_names_its_place_but_none_in_general(row: dict[str, str]) -> None:
    assert place_in_title(f"2028年{row['example']}政府工作报告") == row["example"]
    assert place_in_title(f"2028年全{row['word']}政府工作报告") is None


@pytest.mark.parametrize("row", rows(ROOM, "year_words.tsv"), ids=lambda row: f"{row['tells']} {row['word']}")
def test_headings_and_sentences_tell_the_year_that_is_planned(row: dict[str, str]) -> None:
    assert identify(structure(row["example"])).year == 2028
