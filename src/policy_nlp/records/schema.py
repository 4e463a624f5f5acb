"""The JSON Schema of a report's record, made from the types.

`python -m policy_nlp.records.schema` writes the file that is shipped anew.
"""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

from pydantic.json_schema import models_json_schema

from policy_nlp.records.report import SCHEMA_NAME, Report

FILE = "report.schema.json"


def report_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) that every record validates against, as shipped."""
    schema: dict[str, Any] = json.loads(files(__package__).joinpath(FILE).read_text(encoding="utf-8"))
    return schema


def generated() -> str:
    """The text of the schema as the types give it now."""
    _, definitions = models_json_schema([(Report, "serialization")], by_alias=True)
    parts = definitions["$defs"]
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{SCHEMA_NAME.replace('/', ':')}",
        **parts.pop("Report"),
        "$defs": parts,
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    Path(__file__).with_name(FILE).write_text(generated(), encoding="utf-8")
