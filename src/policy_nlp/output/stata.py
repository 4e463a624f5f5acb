"""Tables as Stata data sets."""

from __future__ import annotations

import io
from datetime import datetime, timezone
from typing import Any

from policy_nlp.output.dictionary import plain_type
from policy_nlp.output.frames import frame
from policy_nlp.output.tables import Table

_MADE = datetime(2000, 1, 1, tzinfo=timezone.utc).replace(tzinfo=None)
_LONGEST_LABEL = 80
# Longer texts need Stata's own kind of long string.
_LONGEST_PLAIN = 2045
_YES_NO: dict[float, str] = {0: "no", 1: "yes"}


def stata_bytes(table: Table) -> bytes:
    """A data set of Stata 14 and later (format 118), with a label for each variable and for yes and no."""
    made = frame(table)
    for column in table.columns:
        made[column] = _stored(made[column], plain_type(table.kind, column))
    texts = [column for column in table.columns if plain_type(table.kind, column) is str]
    out = io.BytesIO()
    made.to_stata(
        out,
        write_index=False,
        version=118,
        time_stamp=_MADE,
        data_label=f"policy-nlp: {table.name}"[:_LONGEST_LABEL],
        variable_labels=_labels(table),
        convert_strl=[column for column in texts if _is_long(made[column])],
        value_labels={column: _YES_NO for column in _yes_no(table) if len(made)},
    )
    return out.getvalue()


def _stored(column: Any, kind: type) -> Any:
    """The column as Stata can hold it: an empty text for a missing one, a missing number for the others."""
    if kind is str:
        return column.fillna("").astype(object)
    return column.astype("Float64").astype("float64")


def _labels(table: Table) -> dict[str, str]:
    """The meanings of the columns; a test holds them to the length that Stata allows."""
    return {name: field.description or name for name, field in table.kind.model_fields.items()}


def _yes_no(table: Table) -> list[str]:
    return [column for column in table.columns if plain_type(table.kind, column) is bool]


def _is_long(column: Any) -> bool:
    return any(len(text.encode()) > _LONGEST_PLAIN for text in column)
