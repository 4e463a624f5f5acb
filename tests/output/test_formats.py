"""What pandas, Excel, Stata and Parquet readers find in the files; skipped where these are not installed."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from policy_nlp.output import (
    Table,
    dictionary,
    frame,
    report_tables,
    to_frame,
    tracking_frame,
    tracking_tables,
    write_table,
)
from policy_nlp.output.rows import InitiativeMoveRow, PointRow
from policy_nlp.pipeline import extract
from policy_nlp.records.tracking import Tracking
from policy_nlp.tracking import track

pandas = pytest.importorskip("pandas")

REPORTS = Path(__file__).parents[2] / "corpora" / "reports" / "临江省"


@pytest.fixture(scope="module")
def tracking() -> Tracking:
    return track([extract(path) for path in sorted(REPORTS.glob("*.txt"))])


@pytest.fixture(scope="module")
def series(tracking: Tracking) -> Table:
    return next(table for table in tracking_tables(tracking) if table.kind is PointRow)


def test_long_frame(tracking: Tracking, series: Table) -> None:
    long = tracking.to_frame()
    assert list(long.columns) == series.columns
    assert len(long) == sum(len(one.points) for one in tracking.series)
    assert (str(long["year"].dtype), str(long["target_low"].dtype)) == ("Int64", "Float64")
    gdp = long[(long["indicator_id"] == "gdp") & (long["aspect"] == "growth") & long["scope"].isna()]
    assert gdp.set_index("year")["target_low"].dropna().to_dict() == {2024: 6, 2025: 5.5, 2026: 5.5}


def test_wide_frame_has_a_row_for_each_series(tracking: Tracking) -> None:
    wide = tracking_frame(tracking, wide=True)
    assert len(wide) == len(tracking.series)
    gdp = wide[(wide["indicator_id"] == "gdp") & (wide["aspect"] == "growth") & wide["scope"].isna()]
    assert gdp[["target_2024", "outcome_2024", "target_2025"]].iloc[0].tolist() == [6, 5.7, 5.5]
    assert all(len(column) <= 32 for column in wide.columns)


def test_an_empty_tracking_still_has_its_columns() -> None:
    assert list(track([]).to_frame().columns) == list(PointRow.model_fields)
    assert len(track([]).to_frame(wide=True)) == 0


def test_the_frame_of_a_report_holds_its_measures() -> None:
    report = extract(REPORTS / "临江省-2024.txt")
    found = to_frame(report)
    assert found["text"].tolist() == [measure.text for measure in report.measures]


def test_stata_reads_numbers_labels_and_yes_and_no(series: Table, tmp_path: Path) -> None:
    (path,) = write_table(series, tmp_path / "series.dta")
    with pandas.read_stata(path, iterator=True) as reader:
        labels = reader.variable_labels()
        found = reader.read()
    assert list(found.columns) == series.columns
    assert labels["year"] == PointRow.model_fields["year"].description
    expected = frame(series)
    assert found["target_low"].tolist() == pytest.approx(expected["target_low"].astype("float64").tolist(), nan_ok=True)
    assert set(found["attained"].dropna()) == {"yes", "no"}
    assert found["region"].tolist() == expected["region"].tolist()


def test_stata_takes_long_texts_and_empty_tables(tmp_path: Path) -> None:
    long = "长" * 3000
    rows = [InitiativeMoveRow(status="new", name=long, old_name=None, type="programme", replaced_by=None)]
    (path,) = write_table(Table("initiatives", InitiativeMoveRow, rows), tmp_path / "long.dta")
    assert pandas.read_stata(path)["name"].tolist() == [long]
    (path,) = write_table(Table("series", PointRow, []), tmp_path / "empty.dta")
    assert list(pandas.read_stata(path).columns) == list(PointRow.model_fields)


def test_parquet_keeps_types_and_meanings(series: Table, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    (path,) = write_table(series, tmp_path / "series.parquet")
    expected = frame(series)
    pandas.testing.assert_frame_equal(
        pandas.read_parquet(path, dtype_backend="numpy_nullable"), expected, check_dtype=False
    )
    assert parquet.read_schema(path).field("year").metadata == {
        b"description": b"the year that target and outcome are about"
    }


def test_excel_has_a_sheet_for_each_table_and_one_for_the_columns(tracking: Tracking, tmp_path: Path) -> None:
    pytest.importorskip("xlsxwriter")
    pytest.importorskip("openpyxl")
    (path,) = write_table(tracking_tables(tracking), tmp_path / "track.xlsx")
    sheets = pandas.read_excel(path, sheet_name=None)
    assert list(sheets) == ["targets", "outcomes", "series", "initiatives", "columns"]
    assert len(sheets["series"]) == sum(len(one.points) for one in tracking.series)
    assert set(sheets["columns"]["column"]) >= set(PointRow.model_fields)


HARMLESS = {
    "=1+1": "'=1+1",
    "@SUM(A1)": "'@SUM(A1)",
    "+1+cmd|x": "'+1+cmd|x",
    "-2+3": "'-2+3",
    "\t=1": "'\t=1",
    "-2.3%": "'-2.3%",
    "5%—6%": "5%—6%",
    "http://example.org": "http://example.org",
}


def named(*names: str) -> Table:
    rows = [InitiativeMoveRow(status="new", name=name, old_name=None, type="brand", replaced_by=None) for name in names]
    return Table("initiatives", InitiativeMoveRow, rows)


@pytest.mark.parametrize("ending", [".csv", ".jsonl", ".dta", ".parquet", ".xlsx"])
def test_no_table_holds_what_a_spreadsheet_would_run_and_all_hold_the_same(ending: str, tmp_path: Path) -> None:
    for package in ("pyarrow", "xlsxwriter", "openpyxl"):
        pytest.importorskip(package)
    (path,) = write_table(named(*HARMLESS), tmp_path / f"evil{ending}")
    read = {
        ".csv": pandas.read_csv,
        ".jsonl": lambda path: pandas.read_json(path, lines=True),
        ".dta": pandas.read_stata,
        ".parquet": pandas.read_parquet,
        ".xlsx": pandas.read_excel,
    }[ending]
    assert read(path)["name"].tolist() == list(HARMLESS.values())


def test_excel_writes_texts_as_texts(tmp_path: Path) -> None:
    pytest.importorskip("xlsxwriter")
    openpyxl = pytest.importorskip("openpyxl")
    (path,) = write_table(named("-2.3%", "'=1", "字" * 40_000), tmp_path / "texts.xlsx")
    sheet = openpyxl.load_workbook(path)["initiatives"]
    cells = [sheet.cell(row=number, column=2) for number in range(2, 5)]
    assert [cell.data_type for cell in cells] == ["s"] * 3
    assert len(cells[2].value) == 32_767


def test_every_meaning_fits_a_label_of_stata() -> None:
    assert [entry for entry in dictionary() if len(entry.meaning) > 80] == []


@pytest.mark.parametrize("ending", [".csv", ".jsonl", ".dta", ".parquet", ".xlsx"])
def test_the_same_input_gives_the_same_bytes(ending: str, tmp_path: Path) -> None:
    for package in ("pyarrow", "xlsxwriter"):
        pytest.importorskip(package)
    report = extract(REPORTS / "临江省-2024.txt")
    first = [path.read_bytes() for path in write_table(report_tables(report), tmp_path / f"a{ending}")]
    time.sleep(1.1 if ending in (".xlsx", ".dta") else 0)
    second = [path.read_bytes() for path in write_table(report_tables(report), tmp_path / f"b{ending}")]
    assert first == second
