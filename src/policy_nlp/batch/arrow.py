"""Arrow tables of documents to Arrow tables of records, for engines that spread them over machines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import pyarrow

from policy_nlp.batch.arrow_types import arrow_schema
from policy_nlp.batch.step import of_source
from policy_nlp.batch.wishes import Wishes
from policy_nlp.pipeline import source_of_text
from policy_nlp.reading import Source, read_bytes
from policy_nlp.records import PolicyNLPError, UnreadableInput

SCHEMA: pyarrow.Schema = arrow_schema()
"""The columns of the records: those of the report (title, region, year…), measures, initiatives, and error, which
says why a document has no record; the others are then null."""

ROWS = 16
"""Records that are made before they are handed on; one of a long report takes about half a megabyte."""

CONTENT, TEXT = "content", "text"


def extract_batch(batch: pyarrow.RecordBatch, wishes: Wishes | None = None) -> pyarrow.RecordBatch:
    """One record for each row of `batch`, in their order, with the columns of SCHEMA.

    `batch` has the column `content` (the bytes of a file, of any format that we read) or `text` (the text itself),
    and may have `name` (of the file), `region` and `year`, which override what the report says.  Of a document that
    cannot be read, `error` says why.

    Raises UnreadableInput where `batch` has neither `content` nor `text`.
    """
    wishes = wishes or Wishes()
    return pyarrow.RecordBatch.from_pylist([_row(document, wishes) for document in _documents(batch)], schema=SCHEMA)


def extract_batches(
    batches: Iterable[pyarrow.RecordBatch], wishes: Wishes | None = None, rows: int = ROWS
) -> Iterator[pyarrow.RecordBatch]:
    """Batches of records for `batches` of documents, at most `rows` records at a time whatever they hold.

    Nothing else is kept, so a table of any length goes through in the same memory.
    """
    for batch in batches:
        for start in range(0, batch.num_rows, rows):
            yield extract_batch(batch.slice(start, rows), wishes)


def extract_table(table: pyarrow.Table, wishes: Wishes | None = None) -> pyarrow.Table:
    """The records of a table of documents that fits into memory together with its records."""
    return pyarrow.Table.from_batches(extract_batches(table.to_batches(), wishes), schema=SCHEMA)


def _documents(batch: pyarrow.RecordBatch) -> Iterator[dict[str, Any]]:
    """The rows of `batch`, one at a time: the contents of a batch need not all be there twice."""
    known = [name for name in ("name", CONTENT, TEXT, "region", "year") if name in batch.schema.names]
    if CONTENT not in known and TEXT not in known:
        raise UnreadableInput(f"the table has no column content or text, only {', '.join(batch.schema.names)}")
    columns = {name: batch.column(name) for name in known}
    for at in range(batch.num_rows):
        yield {name: column[at].as_py() for name, column in columns.items()}


def _row(document: dict[str, Any], wishes: Wishes) -> dict[str, Any]:
    name = document.get("name") or ""
    region, year = document.get("region") or wishes.region, document.get("year") or wishes.year
    wishes = replace(wishes, region=region, year=None if year is None else int(year))
    try:
        report, _ = of_source(_source(document, name, wishes), wishes)
    except PolicyNLPError as error:
        return {"source": name or None, "error": str(error)}
    except Exception as error:  # a fault of ours: it must not cost the user the other reports
        return {"source": name or None, "error": f"{type(error).__name__}: {error}: a fault of policy-nlp"}
    record = report.model_dump(mode="json")
    identity = record["report"]
    identity["restored"] = list(identity["restored"].items())
    return {**identity, "measures": record["measures"], "initiatives": record["initiatives"]}


def _source(document: dict[str, Any], name: str, wishes: Wishes) -> Source:
    text = document.get(TEXT)
    if text is not None:
        return source_of_text(str(text), name)
    data = document.get(CONTENT)
    if data is None:
        raise UnreadableInput(f"{name}: the row has neither content nor text")
    return read_bytes(bytes(data), name, encoding=wishes.encoding, limits=wishes.limits)
