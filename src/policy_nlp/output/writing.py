"""Tables into files; the ending of the name says which kind."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from pathlib import Path

from policy_nlp.output.excel import excel_bytes
from policy_nlp.output.frames import frame, needed
from policy_nlp.output.stata import stata_bytes
from policy_nlp.output.tables import Table
from policy_nlp.records.errors import UnwritableOutput

# A spreadsheet takes a text that begins so for a formula.
_ACTIVE = ("=", "+", "-", "@", "\t", "\r")


def csv_bytes(table: Table) -> bytes:
    """CSV in UTF-8 with mark; a text that a spreadsheet would take for a formula gets an apostrophe in front."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([_harmless(cell) for cell in cells] for cells in table.cells())
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def json_lines_bytes(table: Table) -> bytes:
    """JSON Lines in UTF-8, one object a row."""
    lines = (json.dumps(row.model_dump(), ensure_ascii=False) + "\n" for row in table.rows)
    return "".join(lines).encode()


def parquet_bytes(table: Table) -> bytes:
    """Parquet, with the meaning of each column in the schema."""
    arrow, parquet = needed("pyarrow", "Parquet"), needed("pyarrow.parquet", "Parquet")
    made = arrow.Table.from_pandas(frame(table), preserve_index=False)
    meanings = [field.description or "" for field in table.kind.model_fields.values()]
    fields = [field.with_metadata({"description": text}) for field, text in zip(made.schema, meanings, strict=True)]
    out = io.BytesIO()
    parquet.write_table(made.cast(arrow.schema(fields, metadata=made.schema.metadata)), out)
    return out.getvalue()


_ONE_TABLE: dict[str, Callable[[Table], bytes]] = {
    ".csv": csv_bytes,
    ".jsonl": json_lines_bytes,
    ".dta": stata_bytes,
    ".parquet": parquet_bytes,
}
ENDINGS = (*_ONE_TABLE, ".xlsx")
"""The endings of files that tables can be written to."""


def write_table(tables: Table | Sequence[Table], path: Path) -> list[Path]:
    """Write one table or several to `path`, in the format that its ending names, and return the files written.

    Excel takes several tables as sheets, with one more that describes the columns; for other formats each of several
    tables gets a file of its own: series.csv becomes series-targets.csv, series-outcomes.csv and so on.  Raises
    UnwritableOutput for an ending that is not among ENDINGS and where a file cannot be written, MissingPackage where
    the format needs a package that is not installed.
    """
    several = [tables] if isinstance(tables, Table) else list(tables)
    ending = path.suffix.lower()
    if ending == ".xlsx":
        return [_write(path, excel_bytes(several))]
    if ending not in _ONE_TABLE:
        raise UnwritableOutput(f"{path}: tables go to files that end in {', '.join(ENDINGS)}")
    if len(several) == 1:
        return [_write(path, _ONE_TABLE[ending](several[0]))]
    return [_write(path.with_stem(f"{path.stem}-{one.name}"), _ONE_TABLE[ending](one)) for one in several]


def _harmless(cell: object) -> object:
    if isinstance(cell, str) and cell.startswith(_ACTIVE):
        return f"'{cell}"
    return cell


def _write(path: Path, data: bytes) -> Path:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise UnwritableOutput(f"{path}: cannot be written ({error.strerror or error})") from error
    return path
