"""Tables as pandas data frames."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from policy_nlp.output.dictionary import plain_type
from policy_nlp.output.tables import Table, report_tables, tracking_tables
from policy_nlp.records import PolicyNLPError, Report
from policy_nlp.records.tracking import Tracking

if TYPE_CHECKING:
    import pandas

_DTYPES = {int: "Int64", float: "Float64", str: "string", bool: "boolean"}
_WIDE = {
    "target": "target_low",
    "target_high": "target_high",
    "relation": "target_relation",
    "outcome": "outcome_low",
    "attained": "attained",
}


class MissingPackage(PolicyNLPError):
    """A package that only some outputs need is not installed."""


def needed(package: str, what: str, extra: str = "tables") -> ModuleType:
    """The module `package` of the extra; raises MissingPackage, saying how to install it, where it is not there."""
    try:
        return import_module(package)
    except ImportError:
        raise MissingPackage(f"{what} needs {package}: pip install 'policy-nlp[{extra}]'") from None


def frame(table: Table) -> pandas.DataFrame:
    """A table as a data frame: texts as string, years as Int64, numbers as Float64, yes and no as boolean."""
    pd = needed("pandas", "a data frame")
    columns = {column: pd.array(table.column(column), dtype=_dtype(table, column)) for column in table.columns}
    made: pandas.DataFrame = pd.DataFrame(columns, columns=table.columns)
    return made


def to_frame(report: Report) -> pandas.DataFrame:
    """The measures of a report, one a row."""
    return frame(report_tables(report)[0])


def tracking_frame(tracking: Tracking, *, wide: bool = False) -> pandas.DataFrame:
    """The series of a tracking, one year a row; `wide`, one series a row.

    Wide, the columns of each year are target_2024, target_high_2024, relation_2024, outcome_2024 and attained_2024.
    """
    long = frame(next(table for table in tracking_tables(tracking) if table.name == "series"))
    return _wide(long) if wide else long


def _wide(long: pandas.DataFrame) -> pandas.DataFrame:
    subject = list(long.columns[: list(long.columns).index("year")])
    # A missing value in a key would make its row vanish or clash; the number of the series cannot.
    number = long.groupby(subject, dropna=False, sort=False).ngroup()
    heads = long[subject].groupby(number).first()
    years = sorted({int(year) for year in long["year"]})
    parts = [heads]
    for name, column in _WIDE.items():
        values = long.assign(series=number).pivot(index="series", columns="year", values=column).reindex(columns=years)
        parts.append(values.set_axis([f"{name}_{year}" for year in years], axis=1))
    made: pandas.DataFrame = needed("pandas", "a data frame").concat(parts, axis=1)
    names = [f"{name}_{year}" for year in years for name in _WIDE]
    return made[[*subject, *names]].reset_index(drop=True)


def _dtype(table: Table, column: str) -> str:
    return _DTYPES[plain_type(table.kind, column)]
