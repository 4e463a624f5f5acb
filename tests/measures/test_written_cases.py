"""Sentences of our own, phenomenon by phenomenon, give the records that a careful reader would write down."""

from __future__ import annotations

import re

import pytest
from written_cases import HERE, Case, cases

TABLES = sorted(path.name for path in (HERE / "cases").glob("*.tsv"))
CASES = [pytest.param(case, id=f"{table}:{case}") for table in TABLES for case in cases(f"cases/{table}")]
NOT_YET = cases("not_yet.tsv")


@pytest.mark.parametrize("case", CASES)
def test_a_sentence_gives_its_records(case: Case) -> None:
    assert case.differences() == []


@pytest.mark.parametrize("case", NOT_YET, ids=str)
@pytest.mark.xfail(strict=True, reason="known to go wrong; once it passes, it belongs to the tables of cases")
def test_a_sentence_that_is_not_read_well_yet(case: Case) -> None:
    assert case.differences() == []


def test_the_tables_are_large_and_say_everything_once() -> None:
    every = [str(case) for table in TABLES for case in cases(f"cases/{table}")] + [str(case) for case in NOT_YET]
    assert len(every) >= 200
    assert len(set(every)) == len(every)


def test_every_table_is_told_where_its_cases_belong() -> None:
    told = re.findall(r"^\| `(\w+)` \|", (HERE / "cases" / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(f"{name}.tsv" for name in told) == TABLES
