"""The small tables of words that stand beside the grammar."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def rows(package: str, name: str) -> tuple[dict[str, str], ...]:
    """The rows of the tab-separated table `name` of `package`, each by its column names; read once.

    Raises ValueError where a row has not one cell for each column.
    """
    text = files(package).joinpath(name).read_text(encoding="utf-8")
    header, *lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    columns = header.split("\t")
    return tuple(dict(zip(columns, line.split("\t"), strict=True)) for line in lines)


def cells(package: str, name: str, column: str, **where: str) -> list[str]:
    """What stands in a column of a table, in the rows whose other columns are as `where` says."""
    return [row[column] for row in rows(package, name) if all(row[other] == value for other, value in where.items())]
