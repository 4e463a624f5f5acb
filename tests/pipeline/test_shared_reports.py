"""Every real report beside the repository has a record whose spans lead back; without them there is nothing to test."""

import json
from pathlib import Path

import jsonschema
import pytest

import policy_nlp
from policy_nlp.records.schema import report_schema

REPORTS = sorted(Path(__file__).parents[3].joinpath("shared", "reports").rglob("*.txt"))
VALIDATOR = jsonschema.Draft202012Validator(report_schema())


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_a_real_report(path):
    source = policy_nlp.read(path)
    report = policy_nlp.extract(source)
    VALIDATOR.validate(json.loads(report.to_json()))
    assert report.report.region
    assert report.report.year
    for measure in report.measures:
        assert measure.span is None or source.text[slice(*measure.span)] == measure.text
        start, end = measure.sentence_span
        assert measure.span is None or start <= measure.span[0] < measure.span[1] <= end
    for initiative in report.initiatives:
        assert all(source.text[start:end] for start, end in initiative.spans)
