"""The schema that is shipped is the one of the types, and every record has its form."""

import json
import pickle
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest

import policy_nlp
from policy_nlp.records.schema import FILE, generated, report_schema

REPORTS = sorted(Path(__file__).parents[2].joinpath("corpora", "reports").rglob("*.txt"))


def test_the_shipped_schema_is_current():
    shipped = files("policy_nlp.records").joinpath(FILE).read_text(encoding="utf-8")
    assert shipped == generated(), "run: make schema"


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_records_validate(path):
    record = json.loads(policy_nlp.extract(path).to_json())
    jsonschema.validate(record, report_schema(), cls=jsonschema.Draft202012Validator)


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_records_are_what_checking_their_values_gives(path):
    report = policy_nlp.extract(path)
    for made in (*report.measures, *report.initiatives):
        checked = type(made)(**made.model_dump())
        assert made == checked == pickle.loads(pickle.dumps(made)) == made.model_copy()
        assert made.model_dump_json() == checked.model_dump_json()
        assert made.model_fields_set == checked.model_fields_set


def test_what_lacks_a_field_does_not():
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"schema": "policy-nlp/report/1"}, report_schema())
