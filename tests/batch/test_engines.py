"""The same step in engines that spread tables over processes and machines; each runs where it can be imported."""

import multiprocessing
import resource
import sys

import pytest

pyarrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

from policy_nlp.batch import (  # noqa: E402
    SCHEMA,
    extract_batch,
    extract_batches,
    extract_parquet,
    extract_table,
)
from policy_nlp.batch.arrow import ROWS  # noqa: E402
from policy_nlp.records import UnreadableInput  # noqa: E402

TEXT = "某省政府工作报告\n2026年，地区生产总值增长{}%左右，新增就业{}万人以上。\n"


def _documents(count, repeat=1):
    texts = [TEXT.format(at, at + 1) * repeat for at in range(count)]
    return pyarrow.table({"name": [f"{at}.txt" for at in range(count)], "text": texts})


def _expected(count):
    return pyarrow.Table.from_batches([extract_batch(_documents(count).to_batches()[0])])


def test_parquet_in_parquet_out(tmp_path):
    parquet.write_table(_documents(40), tmp_path / "documents.parquet")
    assert extract_parquet(tmp_path / "documents.parquet", tmp_path / "records.parquet") == 40
    assert parquet.read_table(tmp_path / "records.parquet").equals(_expected(40))
    (tmp_path / "broken.parquet").write_bytes(b"PAR1 and no more")
    for name in ("broken.parquet", "missing.parquet"):
        with pytest.raises(UnreadableInput):
            extract_parquet(tmp_path / name, tmp_path / "none.parquet")
    assert not list(tmp_path.glob(".*"))
    assert not list(tmp_path.glob("none*"))


def _grown(rows, queue):
    """Memory in kilobytes that `rows` rows take above what the first few took."""

    def batches():
        for _ in range(rows // ROWS):
            yield _documents(ROWS, 4).to_batches()[0]

    made, first = 0, 0
    for batch in extract_batches(batches()):
        made += batch.num_rows
        if made == 4 * ROWS:
            first = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    queue.put((made, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - first))


def test_a_long_table_takes_no_more_memory_than_a_short_one():
    context = multiprocessing.get_context("spawn")
    queue = context.Queue()
    process = context.Process(target=_grown, args=(20 * ROWS, queue))
    process.start()
    made, grown = queue.get(timeout=60)
    process.join()
    assert made == 20 * ROWS
    assert grown < 30_000


def test_dask_processes(tmp_path):
    distributed = pytest.importorskip("distributed")
    parts = []
    for at in range(3):
        parts.append(tmp_path / f"documents-{at}.parquet")
        parquet.write_table(_documents(5 + at), parts[-1])
    made = [tmp_path / f"records-{at}.parquet" for at in range(3)]
    with (
        distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster,
        distributed.Client(cluster) as client,
    ):
        assert client.gather(client.map(extract_parquet, parts, made)) == [5, 6, 7]
        (batch,) = _documents(5).to_batches()
        assert client.submit(extract_batch, batch).result().equals(extract_batch(batch))
    for at, file in enumerate(made):
        assert parquet.read_table(file).equals(_expected(5 + at))


def test_spark_map_in_arrow(tmp_path, monkeypatch):
    sql = pytest.importorskip("pyspark.sql")
    from pyspark.sql.pandas.types import from_arrow_schema

    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    parquet.write_table(_documents(6), tmp_path / "documents.parquet")
    spark = sql.SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    try:
        documents = spark.read.parquet(str(tmp_path / "documents.parquet"))
        records = documents.mapInArrow(extract_batches, from_arrow_schema(SCHEMA))
        records.write.parquet(str(tmp_path / "records"))
    finally:
        spark.stop()
    made = parquet.read_table(tmp_path / "records").sort_by("source")
    assert made.to_pylist() == _expected(6).to_pylist()


def test_ray_data(tmp_path):
    ray = pytest.importorskip("ray")
    data = pytest.importorskip("ray.data")
    ray.init(num_cpus=1, include_dashboard=False, log_to_driver=False)
    try:
        documents = data.from_arrow(_documents(6))
        made = documents.map_batches(extract_table, batch_format="pyarrow", batch_size=ROWS).take_all()
    finally:
        ray.shutdown()
    assert [row["source"] for row in made] == [f"{at}.txt" for at in range(6)]
    assert [len(row["measures"]) for row in made] == [2] * 6
