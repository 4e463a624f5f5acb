"""The worked study is what its command makes of the reports that come with the program."""

import importlib.util
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"


@pytest.fixture(scope="module")
def study():
    spec = importlib.util.spec_from_file_location("make_study", DOCS / "make_study.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_columns_are_described_from_the_types(study):
    assert (DOCS / "study" / "columns.md").read_text(encoding="utf-8") == study.columns(), "run make study"


def test_the_series_of_our_own_reports_is_up_to_date(study, tmp_path):
    table = study.series_table(study.growth(study.OURS))
    study.write_table(table, tmp_path / "linjiang.csv")
    assert (tmp_path / "linjiang.csv").read_bytes() == (DOCS / "study" / "linjiang.csv").read_bytes(), "run make study"
