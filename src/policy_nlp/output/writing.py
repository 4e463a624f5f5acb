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
from policy_nlp.records.files import write_whole

_CSV_WORDS = {True: "TRUE", False: "FALSE"}


def csv_bytes(table: Table) -> bytes:
    """CSV in UTF-8 with mark, by which Excel knows it; TRUE and FALSE as Excel and R read them."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows(
        [_CSV_WORDS[cell] if isinstance(cell, bool) else cell for cell in cells] for cells in table.cells()
    )
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def json_lines_bytes(table: Table) -> bytes:
    """JSON Lines in UTF-8, one object a row."""
    rows = (dict(zip(table.columns, cells, strict=True)) for cells in table.cells())
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
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


def write_table(tables: Table | Sequence[Table], path: Path, *, main: str | None = None) -> list[Path]:
    """Write one table or several to `path`, in the format that its ending names, and return the files written.

    Excel takes several tables as sheets, with one more that describes the columns.  For other formats each table gets a
    file of its own: the one called `main` goes to `path` itself, series.csv, the others beside it, series-targets.csv.
    Folders on the way are made.  Raises UnwritableOutput for an ending that is not among ENDINGS and where a file
    cannot be written, MissingPackage where the format needs a package that is not installed.
    """
    several = [tables] if isinstance(tables, Table) else list(tables)
    ending = path.suffix.lower()
    if ending == ".xlsx":
        write_whole(excel_bytes(several), path)
        return [path]
    if ending not in _ONE_TABLE:
        raise UnwritableOutput(f"{path}: tables go to files that end in {', '.join(ENDINGS)}")
    files = {_file(one, path, main if len(several) > 1 else one.name): _ONE_TABLE[ending](one) for one in several}
    for file, data in files.items():
        write_whole(data, file)
    return list(files)


def _file(table: Table, path: Path, main: str | None) -> Path:
    return path if table.name == main else path.with_stem(f"{path.stem}-{table.name}")
