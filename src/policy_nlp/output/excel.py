"""Tables as an Excel workbook."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime, timezone
from typing import Any

from policy_nlp.output.dictionary import Entry, dictionary
from policy_nlp.output.frames import needed
from policy_nlp.output.tables import Table
from policy_nlp.records.errors import UnwritableOutput

# A workbook says when it was made; the same tables must give the same bytes.
_MADE = datetime(2000, 1, 1, tzinfo=timezone.utc).replace(tzinfo=None)
_MOST_CHARACTERS = 32_767
_MOST_ROWS = 1_048_575
# Amounts from here on, which years never are, are shown with separators instead of as 1E+14.
_LARGE = 10_000
_WIDTH = 14
_WIDTHS = {"sentence": 60, "indicator": 28, "name": 28, "names": 28, "section": 28, "meaning": 80}


def excel_bytes(tables: Sequence[Table]) -> bytes:
    """A workbook with a sheet for each table and a last one that says what each column means.

    Texts are written as texts, whatever they look like; of one that is longer than a cell can be, what fits.  Raises
    UnwritableOutput for more rows than a sheet holds.
    """
    xlsxwriter = needed("xlsxwriter", "Excel")
    out = io.BytesIO()
    settings = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, settings) as book:
        book.set_properties({"created": _MADE})
        head, large = book.add_format({"bold": True}), book.add_format({"num_format": "#,##0"})
        for table in tables:
            _sheet(book.add_worksheet(table.name), table.columns, list(table.cells()), head, large)
        meanings = dictionary([(table.name, table.kind) for table in tables])
        _sheet(book.add_worksheet("columns"), list(Entry._fields), [list(one) for one in meanings], head, large)
    return out.getvalue()


def _sheet(sheet: Any, columns: Sequence[str], rows: Sequence[Sequence[object]], head: Any, large: Any) -> None:
    if len(rows) > _MOST_ROWS:
        raise UnwritableOutput(f"an Excel sheet holds {_MOST_ROWS:,} rows, not {len(rows):,}: write CSV or Parquet")
    sheet.write_row(0, 0, columns, head)
    for number, row in enumerate(rows, 1):
        for place, cell in enumerate(row):
            _cell(sheet, number, place, cell, large)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(rows), 1), len(columns) - 1)
    for place, column in enumerate(columns):
        sheet.set_column(place, place, _WIDTHS.get(column, max(_WIDTH, len(column) + 3)))


def _cell(sheet: Any, row: int, column: int, value: object, large: Any) -> None:
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, int | float):
        sheet.write_number(row, column, value, large if abs(value) >= _LARGE else None)
    elif isinstance(value, str) and value:
        short = value if len(value) <= _MOST_CHARACTERS else value[: _MOST_CHARACTERS - 1] + "…"
        sheet.write_string(row, column, short)
