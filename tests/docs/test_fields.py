"""The data dictionary is the one of the types."""

from __future__ import annotations

from types import ModuleType


def test_pages_are_current(make_fields: ModuleType) -> None:
    for language, page in make_fields.pages().items():
        assert make_fields.page_of(language).read_text(encoding="utf-8") == page, "run: make docs"


def test_every_chinese_meaning_is_of_a_field(make_fields: ModuleType) -> None:
    fields = {(name, field) for name, (record, _) in make_fields.RECORDS.items() for field in record.model_fields}
    assert set(make_fields.meanings()) == fields
