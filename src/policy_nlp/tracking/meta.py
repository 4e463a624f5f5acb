"""The table that says which report is whose: file, region, parent, level, year."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from policy_nlp.reading.lists import read_list
from policy_nlp.records.errors import UnreadableInput

COLUMNS = ("file", "region", "parent", "level", "year")


@dataclass(frozen=True, slots=True)
class MetaRow:
    """What is known of one report, or with an empty `file` of one region."""

    file: str
    region: str | None = None
    parent: str | None = None
    level: str | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Meta:
    """The rows of a table of reports."""

    rows: Sequence[MetaRow] = ()

    def of(self, source: str | None) -> MetaRow | None:
        """The row of the file `source`: the same path, else the same name, else the same name without its ending."""
        if not source:
            return None
        for form in (str, _name, _stem):
            for row in self.rows:
                if row.file and form(row.file) == form(source):
                    return row
        return None


def read_meta(path: Path) -> Meta:
    """The table at `path`: CSV in UTF-8 or GB18030; only the column ``file`` or ``region`` is needed.

    Raises `UnreadableInput` where it is no such table, or a year is no number.
    """
    table = csv.DictReader(io.StringIO(read_list(path, "a CSV table")))
    unknown = set(table.fieldnames or ()) - set(COLUMNS)
    if unknown or not table.fieldnames:
        raise UnreadableInput(f"{path}: the first line must name columns among {', '.join(COLUMNS)}")
    return Meta(tuple(_row(cells, path, number) for number, cells in enumerate(table, 2)))


def _row(cells: dict[str, str], path: Path, line: int) -> MetaRow:
    values = {name: (cells.get(name) or "").strip() for name in COLUMNS}
    if values["year"] and not (values["year"].isascii() and values["year"].isdigit() and len(values["year"]) == 4):
        raise UnreadableInput(f"{path}, line {line}: year {values['year'][:20]!r} is no year")
    return MetaRow(
        file=values["file"],
        region=values["region"] or None,
        parent=values["parent"] or None,
        level=values["level"] or None,
        year=int(values["year"]) if values["year"] else None,
    )


def _name(path: str) -> str:
    return PurePath(path).name


def _stem(path: str) -> str:
    return PurePath(path).stem
