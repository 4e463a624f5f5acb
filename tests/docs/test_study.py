"""The worked study is what its command makes of the reports that come with the program."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

STUDY = Path(__file__).parents[2] / "docs" / "study"


def test_the_columns_are_described_from_the_types(study: ModuleType) -> None:
    assert (STUDY / "columns.md").read_text(encoding="utf-8") == study.columns(), "run make study"


def test_the_series_of_our_own_reports_is_up_to_date(study: ModuleType, tmp_path: Path) -> None:
    table = study.series_table(study.growth(study.OURS))
    study.write_table(table, tmp_path / "linjiang.csv")
    assert (tmp_path / "linjiang.csv").read_bytes() == (STUDY / "linjiang.csv").read_bytes(), "run make study"
