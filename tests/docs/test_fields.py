"""The data dictionary is the one of the types."""

import importlib.util
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"


@pytest.fixture(scope="module")
def make_fields():
    spec = importlib.util.spec_from_file_location("make_fields", DOCS / "make_fields.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_pages_are_current(make_fields):
    for language, page in make_fields.pages().items():
        assert make_fields.page_of(language).read_text(encoding="utf-8") == page, "run: make docs"


def test_every_chinese_meaning_is_of_a_field(make_fields):
    fields = {(name, field) for name, (record, _) in make_fields.RECORDS.items() for field in record.model_fields}
    assert set(make_fields.meanings()) == fields
