"""Arrow batches of documents to Arrow batches of records."""

import json

import pytest

from policy_nlp import extract

pyarrow = pytest.importorskip("pyarrow")

from policy_nlp.batch import SCHEMA, Wishes, extract_batch, extract_batches  # noqa: E402
from policy_nlp.records import Report, UnreadableInput  # noqa: E402

TEXT = "某省政府工作报告\n2026年，地区生产总值增长5.5%左右，新增就业{}万人以上。实施“甲”计划。\n"


def _batch(**columns):
    return pyarrow.RecordBatch.from_pydict(columns)


def _record(row):
    """The record that a row holds, in the form of a file's."""
    identity = {name: row[name] for name in json.loads(extract("x").to_json())["report"]}
    identity["restored"] = dict(identity["restored"])
    return Report.model_validate({"report": identity, "measures": row["measures"], "initiatives": row["initiatives"]})


def test_a_row_holds_what_the_record_holds():
    texts = [TEXT.format(at) for at in range(3)]
    made = extract_batch(_batch(text=texts, region=["甲省", None, None], year=[2026, 2025, None]))
    assert made.schema == SCHEMA
    assert [_record(row) for row in made.to_pylist()] == [
        extract(text, region=region, year=year)
        for text, region, year in zip(texts, ["甲省", None, None], [2026, 2025, None], strict=True)
    ]


def test_content_is_read_as_a_file_is():
    page = f"<html><head><meta charset=gbk></head><body><p>{TEXT.format(7)}</p></body></html>".encode("gbk")
    made = extract_batch(_batch(name=["甲.html", "乙.txt"], content=[page, TEXT.format(8).encode("gb18030")]))
    assert made.column("source").to_pylist() == ["甲.html", "乙.txt"]
    assert all(len(measures) == 2 for measures in made.column("measures").to_pylist())


def test_a_bad_row_says_why_and_the_others_are_done():
    made = extract_batch(_batch(name=["a.txt", "b.pdf", "c.txt"], content=[b"", b"%PDF-1.4 broken", "增长5%".encode()]))
    errors = made.column("error").to_pylist()
    assert "is empty" in errors[0]
    assert "b.pdf" in errors[1]
    assert errors[2] is None
    assert made.column("measures").null_count == 2


def test_a_table_without_documents_is_refused():
    with pytest.raises(UnreadableInput, match="content or text"):
        extract_batch(_batch(title=["甲"]))
    assert extract_batch(_batch(text=pyarrow.array([], pyarrow.string()))).num_rows == 0


def test_a_long_table_comes_in_short_batches():
    batches = [_batch(text=[TEXT.format(at) for at in range(70)])] * 2
    made = list(extract_batches(batches, Wishes(year=2026), rows=32))
    assert [batch.num_rows for batch in made] == [32, 32, 6] * 2
    assert {row["year"] for batch in made for row in batch.to_pylist()} == {2026}


def test_every_column_says_what_it_means():
    assert all(SCHEMA.field(name).metadata[b"description"] for name in ("title", "year", "error"))
    assert all(field.metadata[b"description"] for field in SCHEMA.field("measures").type.value_type)
