"""The types of records as Arrow types."""

from __future__ import annotations

import types
from typing import Any, Literal, Union, get_args, get_origin

import pyarrow
from pydantic import BaseModel

from policy_nlp.records.initiative import Initiative
from policy_nlp.records.measure import Measure
from policy_nlp.records.report import Identity


def arrow_schema() -> pyarrow.Schema:
    """The columns of a table of records; each field's meaning is in its metadata."""
    return pyarrow.schema(
        [
            *_fields(Identity),
            pyarrow.field("measures", pyarrow.list_(_of(Measure))),
            pyarrow.field("initiatives", pyarrow.list_(_of(Initiative))),
            pyarrow.field("error", pyarrow.string(), metadata={"description": "why there is no record"}),
        ]
    )


def _fields(model: type[BaseModel]) -> list[pyarrow.Field]:
    return [
        pyarrow.field(name, _of(field.annotation), metadata={"description": field.description or ""})
        for name, field in model.model_fields.items()
    ]


def _of(kind: Any) -> pyarrow.DataType:
    """The Arrow type of a field's type; numbers that may be whole or not are float64, a span is a list of two."""
    simple = {str: pyarrow.string(), int: pyarrow.int64(), float: pyarrow.float64()}
    if kind in simple:
        return simple[kind]
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        inner = [argument for argument in arguments if argument is not type(None)]
        return pyarrow.float64() if set(inner) == {int, float} else _of(inner[0])
    if origin is Literal:
        return pyarrow.string()
    if origin in (list, tuple):
        return pyarrow.list_(_of(arguments[0]))
    if origin is dict:
        return pyarrow.map_(_of(arguments[0]), _of(arguments[1]))
    return pyarrow.struct(_fields(kind))
