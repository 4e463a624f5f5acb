"""A Parquet file of documents to one of records, a few rows at a time."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import pyarrow
import pyarrow.parquet

from policy_nlp.batch.arrow import ROWS, SCHEMA, extract_batches
from policy_nlp.batch.wishes import Wishes
from policy_nlp.records import UnreadableInput, UnwritableOutput


def extract_parquet(documents: str | Path, records: str | Path, wishes: Wishes | None = None) -> int:
    """Write a record for each row of the file `documents` into the file `records`, and return their number.

    The columns are those of `extract_batch`.  Only ROWS rows are in memory at a time (and what the file itself keeps
    in one row group); `records` appears when it is whole.  Raises UnreadableInput and UnwritableOutput.
    """
    target, count = Path(records), 0
    part = target.with_name(f".{target.name[:40]}-{os.getpid()}.part")
    try:
        with pyarrow.parquet.ParquetFile(documents) as source, pyarrow.parquet.ParquetWriter(part, SCHEMA) as sink:
            for batch in extract_batches(source.iter_batches(batch_size=ROWS), wishes):
                sink.write_batch(batch)
                count += batch.num_rows
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
