"""A Parquet file of documents to one of records, a few rows at a time."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyarrow
import pyarrow.parquet

from policy_nlp.batch.arrow import ROWS, SCHEMA, extract_batches
from policy_nlp.batch.wishes import Wishes
from policy_nlp.records import UnreadableInput, UnwritableOutput

GROUP_BYTES = 32_000_000
"""Bytes of records that are written together: what is known of each group stays in memory until the end."""


def extract_parquet(documents: str | Path, records: str | Path, wishes: Wishes | None = None) -> int:
    """Write a record for each row of the file `documents` into the file `records`, and return their number.

    The columns are those of `extract_batch`.  Only ROWS documents are in memory at a time (and what the file itself
    keeps in one row group), and GROUP_BYTES of records; `records` appears when it is whole.  Raises UnreadableInput
    and UnwritableOutput.
    """
    target, count = Path(records), 0
    part = target.with_name(f".{target.name[:40]}-{os.getpid()}.part")
    try:
        with pyarrow.parquet.ParquetFile(documents) as source, pyarrow.parquet.ParquetWriter(part, SCHEMA) as sink:
            for group in _groups(extract_batches(source.iter_batches(batch_size=ROWS), wishes)):
                sink.write_table(group, row_group_size=group.num_rows)
                count += group.num_rows
        os.replace(part, target)
    except pyarrow.ArrowInvalid as error:
        raise UnreadableInput(f"{documents}: is no Parquet file ({error})") from None
    except FileNotFoundError as error:
        raise UnreadableInput(f"{documents}: cannot be opened ({error})") from None
    except OSError as error:
        raise UnwritableOutput(f"{records}: cannot be written ({error})") from None
    finally:
        with contextlib.suppress(OSError):
            part.unlink()
    return count


def _groups(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.Table]:
    """The batches put together to groups of GROUP_BYTES."""
    group: list[pyarrow.RecordBatch] = []
    size = 0
    for batch in batches:
        group.append(batch)
        size += batch.nbytes
        if size >= GROUP_BYTES:
            yield pyarrow.Table.from_batches(group)
            group, size = [], 0
    if group:
        yield pyarrow.Table.from_batches(group)
