"""Records as JSON text."""

from __future__ import annotations

import re

from pydantic import BaseModel

_SPAN_OVER_LINES = re.compile(r"\[\s+(\d+),\s+(\d+)\s+\]")


def json_text(record: BaseModel) -> str:
    """`record` as JSON, characters as they are: keys always in the same order, one a line, a span on one line."""
    return _SPAN_OVER_LINES.sub(r"[\1, \2]", record.model_dump_json(by_alias=True, indent=2)) + "\n"
