"""Tables: the same columns in every format, and nothing lost on the way."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import pytest

from policy_nlp.output import (
    Table,
    across_tables,
    compare_tables,
    dictionary,
    dictionary_markdown,
    report_tables,
    tracking_tables,
    write_table,
)
from policy_nlp.output.frames import MissingPackage, needed
from policy_nlp.output.rows import InitiativeMoveRow
from policy_nlp.pipeline import extract
from policy_nlp.records import PolicyNLPError, Report
from policy_nlp.records.tracking import Tracking
from policy_nlp.tracking import across, compare, track

TEXTS = {
    2024: "2024年主要预期目标：地区生产总值增长6%左右，城镇新增就业45万人以上。深入实施“千渠润田”工程。",
    2025: "2024年，地区生产总值增长5.7%。2025年主要预期目标：地区生产总值增长5.5%以上。推进“千渠润田”工程。",
}
EVIL = ["=1+1", "+86", "-2", "@SUM(A1)", "\tx", "平常"]


@pytest.fixture(scope="module")
def reports() -> list[Report]:
    return [extract(text, region="临江省", year=year) for year, text in TEXTS.items()]


@pytest.fixture(scope="module")
def tracking(reports: list[Report]) -> Tracking:
    return track(reports)


@pytest.fixture(scope="module")
def tables(reports: list[Report], tracking: Tracking) -> list[Table]:
    return [
        *report_tables(reports[1]),
        *tracking_tables(tracking),
        *across_tables(across(tracking, 2025, least=1)),
        *compare_tables(compare(*reports)),
    ]


def evil_table() -> Table:
    rows = [
        InitiativeMoveRow(status="new", name=text, old_name=None, type="programme", replaced_by=None) for text in EVIL
    ]
    return Table("initiatives", InitiativeMoveRow, rows)


def test_every_table_has_rows(tables: list[Table]) -> None:
    assert all(table.rows for table in tables if table.name not in ("initiatives",))


def test_names_of_columns_suit_stata_and_r(tables: list[Table]) -> None:
    for table in tables:
        for column in table.columns:
            assert re.fullmatch(r"[a-z][a-z0-9_]{0,31}", column)


def test_every_column_is_described() -> None:
    entries = dictionary()
    assert all(entry.meaning for entry in entries)
    assert all(f"`{entry.column}`" in dictionary_markdown() for entry in entries)


def test_csv_opens_in_excel_and_holds_the_points(tracking: Tracking, tmp_path: Path) -> None:
    paths = write_table(tracking_tables(tracking), tmp_path / "track.csv", main="series")
    assert [path.name for path in paths] == [
        "track-targets.csv",
        "track-outcomes.csv",
        "track.csv",
        "track-initiatives.csv",
    ]
    assert paths[2].read_bytes().startswith(b"\xef\xbb\xbf")
    with paths[2].open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if (row["indicator_id"], row["aspect"]) == ("gdp", "growth")]
    assert [(row["year"], row["target_low"], row["outcome_low"], row["change"]) for row in rows] == [
        ("2024", "6", "5.7", ""),
        ("2025", "5.5", "", "lowered"),
    ]


def test_csv_makes_formulas_harmless(tmp_path: Path) -> None:
    (path,) = write_table(evil_table(), tmp_path / "evil.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        names = [row["name"] for row in csv.DictReader(file)]
    assert names == ["'=1+1", "'+86", "'-2", "'@SUM(A1)", "'\tx", "平常"]


def test_negative_numbers_stay_numbers(tracking: Tracking, tmp_path: Path) -> None:
    (_, _, path, _) = write_table(tracking_tables(tracking), tmp_path / "track.csv")
    assert ",-0.5" in path.read_text(encoding="utf-8-sig")


def test_json_lines_have_the_columns(tables: list[Table], tmp_path: Path) -> None:
    for table in tables:
        (path,) = write_table(table, tmp_path / "rows.jsonl")
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        assert len(rows) == len(table.rows)
        assert all(list(row) == table.columns for row in rows)


def test_an_unknown_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PolicyNLPError, match=r"\.csv"):
        write_table(evil_table(), tmp_path / "evil.ods")


def test_folders_on_the_way_are_made_and_files_are_no_folders(tmp_path: Path) -> None:
    (path,) = write_table(evil_table(), tmp_path / "new" / "evil.csv")
    assert path.is_file()
    with pytest.raises(PolicyNLPError, match="cannot be written"):
        write_table(evil_table(), path / "evil.csv")


def test_a_package_that_is_missing_is_named() -> None:
    with pytest.raises(MissingPackage, match=r"needs no_such_package: pip install 'policy-nlp\[tables\]'"):
        needed("no_such_package", "Parquet")
