"""A table of many reports to a table of records, through Arrow alone or Dask: time and the most memory taken.

    python -m benchmarks.table [--rows 100000] [--dask N] [--keep FOLDER]

The reports are pieces of ours, a few paragraphs each, with their figures changed from row to row.  Memory is the most
that any process held at a time (peak resident set), beside that at the beginning; it must not grow with the rows.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import re
import resource
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pyarrow
import pyarrow.parquet

from policy_nlp.batch import extract_parquet

CORPORA = Path(__file__).parents[1] / "corpora" / "reports"
ROWS_OF_A_GROUP = 1000
MOST_CHARACTERS = 200
DIGIT = re.compile("[1-9]")


def main() -> None:
    """Print what a table of so many rows takes."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rows", type=int, default=100_000)
    options.add_argument("--dask", type=int, default=0, metavar="N", help="by N processes of dask.distributed")
    options.add_argument("--keep", type=Path, help="where the tables are left; else they are thrown away")
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = asked.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        parts = max(1, 4 * asked.dask)
        documents = [folder / f"documents-{part}.parquet" for part in range(parts)]
        for part, file in enumerate(documents):
            write_documents(file, asked.rows // parts + (part < asked.rows % parts), seed=part)
        began = time.monotonic()
        rows = by_dask(documents, asked.dask) if asked.dask else by_arrow(documents)
        seconds = time.monotonic() - began
        measures = sum(_measures(target_of(file)) for file in documents)
    print(f"{rows:,} documents, {measures:,} measures in {seconds:,.0f} s, {rows / seconds:,.0f} documents a second")


def write_documents(file: Path, rows: int, seed: int) -> None:
    """A table of names and texts, a group of rows at a time."""
    chance = random.Random(seed)
    paragraphs = [line for path in sorted(CORPORA.rglob("*.txt")) for line in path.read_text("utf-8").splitlines()]
    paragraphs = [line for line in paragraphs if len(line) > 40]
    schema = pyarrow.schema({"name": pyarrow.string(), "text": pyarrow.string(), "year": pyarrow.int64()})
    with pyarrow.parquet.ParquetWriter(file, schema) as sink:
        for start in range(0, rows, ROWS_OF_A_GROUP):
            group = range(start, min(start + ROWS_OF_A_GROUP, rows))
            columns = {
                "name": [f"{seed}-{row}.txt" for row in group],
                "text": [varied(chance, paragraphs) for _ in group],
                "year": [chance.randrange(1990, 2027) for _ in group],
            }
            sink.write_table(pyarrow.table(columns, schema))


def varied(chance: random.Random, paragraphs: list[str]) -> str:
    """A few paragraphs with other digits."""
    text = "\n".join(chance.sample(paragraphs, 2))[:MOST_CHARACTERS]
    return DIGIT.sub(lambda _: str(chance.randrange(1, 10)), text)


def target_of(documents: Path) -> Path:
    """Where the records of a table go."""
    return documents.with_name(documents.name.replace("documents", "records"))


def by_arrow(documents: list[Path]) -> int:
    """One process, one table after the other; says how much memory it takes on its way."""
    queue: multiprocessing.Queue[tuple[int, int, int]] = multiprocessing.get_context("spawn").Queue()
    process = multiprocessing.get_context("spawn").Process(target=_extract, args=(documents, queue))
    process.start()
    rows, first, most = queue.get()
    process.join()
    print(f"peak memory {most / 1024:,.0f} MB, of which {first / 1024:,.0f} MB after the first sixteen documents")
    return rows


def _extract(documents: list[Path], queue: multiprocessing.Queue[tuple[int, int, int]]) -> None:
    from policy_nlp.batch import extract_batch

    warm = next(_batches(documents[0]))
    extract_batch(warm)
    first = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    rows = sum(extract_parquet(file, target_of(file)) for file in documents)
    queue.put((rows, first, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))


def _batches(file: Path) -> Iterator[pyarrow.RecordBatch]:
    with pyarrow.parquet.ParquetFile(file) as source:
        yield from source.iter_batches(batch_size=16)


def by_dask(documents: list[Path], processes: int) -> int:
    """Dask's processes, a table each."""
    from distributed import Client, LocalCluster

    with (
        LocalCluster(n_workers=processes, threads_per_worker=1, processes=True, dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):
        rows = client.gather(client.map(extract_parquet, documents, [target_of(file) for file in documents]))
        peaks = client.run(lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    print("peak memory of the processes: " + ", ".join(f"{peak / 1024:,.0f} MB" for peak in peaks.values()))
    return sum(rows)


def _measures(file: Path) -> int:
    batches = pyarrow.parquet.ParquetFile(file).iter_batches(columns=["measures"], batch_size=ROWS_OF_A_GROUP)
    return sum(len(batch.column(0).flatten()) for batch in batches)


if __name__ == "__main__":
    main()
