"""What each column of each table means, from the types of the rows."""

from __future__ import annotations

from collections.abc import Iterable
from types import NoneType
from typing import NamedTuple, get_args

from policy_nlp.output.rows import (
    InitiativeMoveRow,
    InitiativeRow,
    LifeRow,
    MeasureRow,
    MoveRow,
    PointRow,
    Row,
    StandingRow,
    StatementRow,
)

_KINDS: dict[str, type[Row]] = {
    "report: measures, targets, outcomes": MeasureRow,
    "report: initiatives": InitiativeRow,
    "track: targets, outcomes": StatementRow,
    "track: series": PointRow,
    "track: initiatives": LifeRow,
    "track --across": StandingRow,
    "compare: targets": MoveRow,
    "compare: initiatives": InitiativeMoveRow,
}
_TYPES = {int: "whole number", float: "number", str: "text", bool: "yes or no"}


class Entry(NamedTuple):
    """One column: its table, name, type, whether it may be empty, and meaning."""

    table: str
    column: str
    type: str
    optional: bool
    meaning: str


def dictionary(kinds: Iterable[tuple[str, type[Row]]] | None = None) -> list[Entry]:
    """Every column of every table, or of `kinds` (names of tables with the type of their rows)."""
    return [
        Entry(table, column, _TYPES[plain_type(kind, column)], may_be_empty(kind, column), field.description or "")
        for table, kind in (_KINDS.items() if kinds is None else kinds)
        for column, field in kind.model_fields.items()
    ]


def dictionary_markdown() -> str:
    """The data dictionary as Markdown, a table for each kind of rows."""
    lines: list[str] = []
    for table, kind in _KINDS.items():
        lines += [f"### {table}", "", (kind.__doc__ or "").strip(), ""]
        lines += ["| column | type | meaning |", "| --- | --- | --- |"]
        lines += [
            f"| `{one.column}` | {one.type}{' or empty' if one.optional else ''} | {one.meaning.replace('|', '/')} |"
            for one in dictionary([(table, kind)])
        ]
        lines.append("")
    return "\n".join(lines)


def plain_type(kind: type[Row], column: str) -> type:
    """int, float, str or bool: what the column holds where it is not empty; float where it holds any number."""
    annotation = kind.model_fields[column].annotation
    parts: list[type] = [part for part in get_args(annotation) or (annotation,) if part is not NoneType]
    return float if float in parts else parts[0]


def may_be_empty(kind: type[Row], column: str) -> bool:
    """Whether a row may have nothing in the column."""
    return NoneType in get_args(kind.model_fields[column].annotation)
