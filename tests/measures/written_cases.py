"""Sentences of our own with the records that they must give, and how the two are compared.

A table has the columns `sentence`, `year` (of the report; 2026 where empty), `heading` (above the sentence) and
`records`, parted by ` | `.  A record is `KIND INDICATOR ASPECT RELATION VALUE YEARS` and further fields as
`field=value`: KIND is T for a target or B for what was reached; INDICATOR may offer several names with `/`; ASPECT
has + or - for its direction; VALUE is the number with its unit, magnitude words multiplied in (5.3万亿元, 5—5.5%),
or the reference of a target without a number.  Which table a sentence belongs to, `cases/README.md` tells.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

import policy_nlp
from policy_nlp.records import Measure
from policy_nlp.text.tables import rows

HERE = Path(__file__).parent
KINDS = {"T": "target", "B": "baseline"}
DIRECTIONS = {"+": "up", "-": "down", "": None}
MAGNITUDES = {"万亿": 10**12, "亿": 10**8, "万": 10**4, "": 1}
PEOPLE_OR_THINGS = {"", "个", "人"}
"""Where no counting word follows a number, any of these may be its unit."""

_VALUE = re.compile(r"(?P<low>[\d.]+)(?:—(?P<high>[\d.]+))?(?P<magnitude>万亿|亿|万|)(?P<unit>.*)")


@dataclass(frozen=True)
class Case:
    """A sentence under its heading, and the records that it must give; `kind` is what is wrong, in not_yet.tsv."""

    sentence: str
    year: str
    heading: str
    records: str
    kind: str = ""

    def __str__(self) -> str:
        return f"{self.heading} {self.sentence}".strip()

    def measures(self) -> list[Measure]:
        """What the program finds in it."""
        text = f"{self.heading}\n{self.sentence}" if self.heading else self.sentence
        return policy_nlp.extract(text, year=int(self.year or 2026)).measures

    def differences(self) -> list[str]:
        """Where what the program finds is not what it must find, a line each."""
        expected = self.records.split(" | ") if self.records else []
        found = self.measures()
        if len(found) != len(expected):
            return [f"{len(found)} records instead of {len(expected)}: {[(m.indicator, m.text) for m in found]}"]
        return [line for record, measure in zip(expected, found, strict=True) for line in _differences(record, measure)]


def cases(table: str) -> list[Case]:
    """The cases of a table of this folder."""
    return [Case(**row) for row in _read(table)]


def table_of(name: str, *, here: bool = False) -> list[dict[str, str]]:
    """The rows of a table of the measures, or of one of this folder."""
    return _read(f"{name}.tsv") if here else rows("policy_nlp.measures.vocabulary", f"{name}.tsv")


def entries(table: str, role: str = "") -> list[ParameterSet]:
    """The rows of a table of the measures as parameters, or those of one role.

    Those that not_yet_entries.tsv has for the table, or for the role, are expected to fail.
    """
    failing = {row["word"]: row["why"] for row in _read("not_yet_entries.tsv") if row["promise"] == (role or table)}
    return [_parameter(row, failing) for row in table_of(table) if not role or row["role"] == role]


def _parameter(row: dict[str, str], failing: dict[str, str]) -> ParameterSet:
    word = next(iter(row.values()))
    marks = [pytest.mark.xfail(strict=True, reason=failing[word])] if word in failing else []
    return pytest.param(row, marks=marks, id=word)


def _read(table: str) -> list[dict[str, str]]:
    with (HERE / table).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _differences(record: str, measure: Measure) -> list[str]:
    kind, names, aspect, relation, value, years, *further = record.split(" ")
    start, _, end = years.partition("-")
    expected = {
        "kind": KINDS[kind],
        "aspect": aspect.rstrip("+-"),
        "direction": DIRECTIONS[aspect[len(aspect.rstrip("+-")) :]],
        "relation": relation,
        "start_year": int(start),
        "end_year": int(end or start),
        **_value(value, relation),
        **{field: text or None for field, text in (pair.split("=") for pair in further)},
    }
    if measure.unit in PEOPLE_OR_THINGS and expected.get("unit") == "":
        expected["unit"] = measure.unit
    lines = [
        f"{measure.text}: {field} is {getattr(measure, field)!r} instead of {wanted!r}"
        for field, wanted in expected.items()
        if getattr(measure, field) != wanted
    ]
    if measure.indicator not in names.split("/"):
        lines.append(f"{measure.text}: indicator is {measure.indicator!r} instead of {names!r}")
    return lines


def _value(value: str, relation: str) -> dict[str, object]:
    if relation in ("sync", "above", "below"):
        return {"low": None, "high": None, "unit": None, "reference": value}
    found = _VALUE.fullmatch(value)
    assert found is not None, f"not a value: {value}"
    factor = MAGNITUDES[found["magnitude"]]
    high = float(Decimal(found["high"]) * factor) if found["high"] else None
    return {"low": float(Decimal(found["low"]) * factor), "high": high, "unit": found["unit"]}
