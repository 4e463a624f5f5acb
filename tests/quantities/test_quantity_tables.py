"""Every entry of the tables does in its example what it says."""

from __future__ import annotations

from decimal import Decimal

from tests.rows import each

from policy_nlp.quantities import find_quantities
from policy_nlp.quantities.tables import rows

UNITS, BOUNDS, NAMES, VARIANTS = rows("units.tsv"), rows("bounds.tsv"), rows("names.tsv"), rows("variants.tsv")
DIMENSIONS = {row["dimension"] for row in rows("dimensions.tsv")}


@each(UNITS, lambda row: row["unit"])
def test_unit(row: dict[str, str]) -> None:
    quantity = next(quantity for quantity in find_quantities(row["example"]) if quantity.unit == row["unit"])
    assert quantity.dimension == row["dimension"]
    assert quantity.base_unit == (row["base"] or None)
    if row["factor"]:
        assert quantity.base == quantity.low * Decimal(row["factor"])
    else:
        assert quantity.base is None


def test_units_are_many_distinct_and_of_known_dimensions() -> None:
    names = [row["unit"] for row in UNITS]
    assert len(names) >= 200
    assert len(set(names)) == len(names)
    assert {row["dimension"] for row in UNITS} <= DIMENSIONS


def test_every_dimension_of_a_form_is_documented() -> None:
    found = {quantity.dimension for row in rows("forms.tsv") for quantity in find_quantities(row["phrase"])}
    assert found <= DIMENSIONS


@each(BOUNDS, lambda row: f"{row['side']}:{row['word']}")
def test_bound(row: dict[str, str]) -> None:
    (quantity,) = find_quantities(row["example"])
    assert quantity.relation == row["relation"]
    if row["relation"] == "eq":
        assert quantity.cue is None  # the word only ends like one that bounds
        return
    assert quantity.cue is not None
    assert quantity.cue.of(row["example"]).startswith(row["word"])


@each([row for row in BOUNDS if row["not_next_to"]], lambda row: row["word"])
def test_bound_within_another_word(row: dict[str, str]) -> None:
    for other in row["not_next_to"]:
        word = row["word"] + other if row["side"].startswith("after") else other + row["word"]
        text = row["example"].replace(row["word"], word)
        assert all(quantity.cue is None or quantity.cue.of(text) != row["word"] for quantity in find_quantities(text))


@each(NAMES, lambda row: f"{row['how']}:{row['words']}")
def test_name(row: dict[str, str]) -> None:
    assert find_quantities(row["example"]) == []


@each(rows("halves.tsv"), lambda row: row["unit"])
def test_half_a_unit(row: dict[str, str]) -> None:
    (quantity,) = find_quantities(row["example"])
    assert (quantity.low, quantity.unit) == (Decimal("2.5"), row["unit"])


@each(rows("ranks.tsv"), lambda row: row["word"])
def test_what_an_ordinal_behind_it_is_a_rank_of(row: dict[str, str]) -> None:
    assert [(quantity.text, quantity.low) for quantity in find_quantities(row["example"])] == [("第五", 5)]


@each(rows("divisors.tsv"), lambda row: row["unit"])
def test_what_a_unit_may_be_divided_by(row: dict[str, str]) -> None:
    (quantity,) = find_quantities(row["example"])
    assert quantity.unit.endswith(f"/{row['unit']}")


@each(VARIANTS, lambda row: row["variant"])
def test_variant(row: dict[str, str]) -> None:
    plain = row["example"].replace(row["variant"], row["plain"])
    (usual,), (unusual,) = find_quantities(plain), find_quantities(row["example"])
    assert (unusual.low, unusual.unit, unusual.relation) == (usual.low, usual.unit, usual.relation)
    assert unusual.span.of(row["example"]) == unusual.text
