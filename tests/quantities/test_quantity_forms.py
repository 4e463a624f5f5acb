"""The table of written forms: what is found in each phrase, and in phrases that hold no quantity, nothing."""

from __future__ import annotations

from decimal import Decimal

from tests.rows import each

from policy_nlp.quantities import find_quantities
from policy_nlp.quantities.tables import rows

FORMS = rows("forms.tsv")


def cell(row: dict[str, str], column: str, count: int) -> list[str]:
    """The values of a cell, one for each quantity; `-` stands for an empty one."""
    values = row[column].split(" | ") if row[column] else [""] * count
    return ["" if value == "-" else value for value in values]


@each(FORMS, lambda row: f"{row['group']}:{row['phrase']}")
def test_form(row: dict[str, str]) -> None:
    found = find_quantities(row["phrase"])
    count = len(row["text"].split(" | ")) if row["text"] else 0
    assert [quantity.text for quantity in found] == cell(row, "text", count)
    assert [quantity.low for quantity in found] == [Decimal(low) for low in cell(row, "low", count)]
    highs = cell(row, "high", count)
    assert [quantity.high for quantity in found] == [Decimal(high) if high else None for high in highs]
    assert [quantity.relation for quantity in found] == cell(row, "relation", count)
    assert [quantity.unit for quantity in found] == cell(row, "unit", count)
    assert [quantity.dimension for quantity in found] == cell(row, "dimension", count)


def test_the_table_is_large_and_says_everything_once() -> None:
    phrases = [row["phrase"] for row in FORMS]
    assert len(phrases) >= 400
    assert len(set(phrases)) == len(phrases)
