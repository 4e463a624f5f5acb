"""What is said in praise of what is counted is no part of its name."""

from __future__ import annotations

import pytest
from word_rows import Entry, measures, rows

from policy_nlp.measures.naming.beside.praise import without_vague_end


def test_only_the_end_is_taken_for_vague() -> None:
    assert without_vague_end("民生实事圆满完成") == "民生实事"
    assert without_vague_end("圆满完成的民生实事") == "圆满完成的民生实事"


@pytest.mark.parametrize("row", rows("traits", "ever more", "trait", "part played"), ids=lambda row: row["word"])
def test_what_those_counted_have_ever_more_of_is_not_counted(row: Entry) -> None:
    assert [measure.indicator for measure in measures(row["example"])] == ["渔业集群"]


@pytest.mark.parametrize("row", rows("traits", "thing"), ids=lambda row: row["word"])
def test_a_thing_keeps_the_verb_that_it_is_named_by(row: Entry) -> None:
    assert without_vague_end(row["example"]) == row["example"]
    assert without_vague_end(row["example"].replace(row["word"], "夜色")) == "渔村"


@pytest.mark.parametrize("row", rows("traits", "made so"), ids=lambda row: row["word"])
def test_what_those_counted_are_soon_to_be_is_praise(row: Entry) -> None:
    assert without_vague_end(row["example"]) == "渔村"
    assert without_vague_end(row["example"].replace(row["word"], "渔船")) == "渔村加快打造乡旅渔船"
