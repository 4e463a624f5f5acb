"""The rows of the tables: what stands in each column, described once.

Names are lower case, ASCII and at most 32 characters long, so that Stata and R take them as they are.  What a column
shares with a record takes its description from there.
"""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from policy_nlp.records import Identity, Initiative, Measure
from policy_nlp.records.tracking import (
    InitiativeLife,
    InitiativeMove,
    Outcome,
    Plan,
    Point,
    Spread,
    Standing,
    Statement,
    Subject,
    TargetMove,
    TargetStatement,
)


def _as(record: type[BaseModel], field: str, prefix: str = "") -> Any:
    """A column that means what `field` of `record` means."""
    return Field(description=prefix + (record.model_fields[field].description or ""))


class Row(BaseModel):
    """One line of a table; its fields are the columns."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ReportRow(Row):
    """What every line says of the report it comes from."""

    region: str | None = _as(Identity, "region")
    report_year: int | None = _as(Identity, "year")
    report: str | None = _as(Statement, "report")


class MeasureRow(ReportRow):
    """One figure of a report."""

    id: str = _as(Measure, "id")
    kind: str = _as(Measure, "kind")
    indicator_id: str | None = _as(Measure, "indicator_id")
    indicator: str = _as(Measure, "indicator")
    aspect: str = _as(Measure, "aspect")
    direction: str | None = _as(Measure, "direction")
    relation: str = _as(Measure, "relation")
    low: int | float | None = _as(Measure, "low")
    high: int | float | None = _as(Measure, "high")
    unit: str | None = _as(Measure, "unit")
    text: str = _as(Measure, "text")
    start_year: int | None = _as(Measure, "start_year")
    end_year: int | None = _as(Measure, "end_year")
    basis: str | None = _as(Measure, "basis")
    commitment: str | None = _as(Measure, "commitment")
    force: str | None = _as(Measure, "force")
    scope: str | None = _as(Measure, "scope")
    reference: str | None = _as(Measure, "reference")
    condition: str | None = _as(Measure, "condition")
    span_start: int | None = Field(description="where text begins in the source, in code points from 0")
    span_end: int | None = Field(description="where text ends in the source: the code point behind it")
    section: str = Field(description="the headings above it, from the outermost on, with > between")
    sentence: str = _as(Measure, "sentence")
    confidence: int | float = _as(Measure, "confidence")


class InitiativeRow(ReportRow):
    """One named initiative of a report."""

    name: str = _as(Initiative, "name")
    type: str = _as(Initiative, "type")
    mentions: int = Field(description="how often the report names it")
    measures: str = _as(Initiative, "measures")
    sentence: str = _as(Initiative, "sentence")


class SubjectRow(Row):
    """What a line is about."""

    region: str = _as(Subject, "region")
    indicator_id: str = _as(Subject, "indicator_id")
    indicator: str = _as(Subject, "indicator")
    aspect: str = _as(Subject, "aspect")
    direction: str | None = _as(Subject, "direction")
    unit: str | None = _as(Subject, "unit")
    scope: str | None = _as(Subject, "scope")
    reference: str | None = _as(Subject, "reference")
    condition: str | None = _as(Subject, "condition")


class StatementRow(SubjectRow):
    """One place where a report states a target or an outcome."""

    start_year: int = _as(Plan, "start_year")
    end_year: int = _as(Plan, "end_year")
    basis: str | None = _as(Plan, "basis")
    first: bool = Field(description="whether it is the statement that counts, and not a further one of the same")
    disputed: bool = Field(description="of the one that counts: whether a further statement contradicts it")
    relation: str = _as(Statement, "relation")
    low: int | float | None = _as(Statement, "low")
    high: int | float | None = _as(Statement, "high")
    text: str = _as(Statement, "text")
    commitment: str | None = _as(TargetStatement, "commitment")
    force: str | None = _as(TargetStatement, "force")
    headline: bool | None = _as(TargetStatement, "headline")
    report: str = _as(Statement, "report")
    span_start: int | None = Field(description="where text begins in that report's source, in code points from 0")
    span_end: int | None = Field(description="where text ends in that report's source: the code point behind it")


class PointRow(SubjectRow):
    """One year of a series."""

    year: int = _as(Point, "year")
    target_relation: str | None = _as(Statement, "relation", "target: ")
    target_low: int | float | None = _as(Statement, "low", "target: ")
    target_high: int | float | None = _as(Statement, "high", "target: ")
    target_text: str | None = _as(Statement, "text", "target: ")
    target_commitment: str | None = _as(TargetStatement, "commitment", "target: ")
    target_force: str | None = _as(TargetStatement, "force", "target: ")
    target_headline: bool | None = _as(TargetStatement, "headline", "target: ")
    target_report: str | None = _as(Statement, "report", "target: ")
    target_disputed: bool | None = _as(Outcome, "disputed", "target: ")
    outcome_relation: str | None = _as(Statement, "relation", "outcome: ")
    outcome_low: int | float | None = _as(Statement, "low", "outcome: ")
    outcome_high: int | float | None = _as(Statement, "high", "outcome: ")
    outcome_text: str | None = _as(Statement, "text", "outcome: ")
    outcome_report: str | None = _as(Statement, "report", "outcome: ")
    outcome_disputed: bool | None = _as(Outcome, "disputed", "outcome: ")
    attained: bool | None = _as(Point, "attained")
    margin: int | float | None = _as(Point, "margin")
    change: str | None = _as(Point, "change")
    delta: int | float | None = _as(Point, "delta")


class LifeRow(Row):
    """One initiative of a region across its reports."""

    region: str = _as(InitiativeLife, "region")
    name: str = _as(InitiativeLife, "name")
    type: str = _as(InitiativeLife, "type")
    names: str = _as(InitiativeLife, "names")
    years: str = _as(InitiativeLife, "years")
    first: int = _as(InitiativeLife, "first")
    last: int = _as(InitiativeLife, "last")
    status: str = _as(InitiativeLife, "status")
    replaced_by: str | None = _as(InitiativeLife, "replaced_by")
    mentions: int = Field(description="how often the reports name it")
    measures: int = Field(description="how many figures stand in sentences that name it")


class StandingRow(Row):
    """One region's target among those of others in the same year."""

    year: int = _as(Spread, "year")
    level: str | None = _as(Spread, "level")
    indicator_id: str = _as(Spread, "indicator_id")
    indicator: str = _as(Spread, "indicator")
    aspect: str = _as(Spread, "aspect")
    direction: str | None = _as(Spread, "direction")
    unit: str | None = _as(Spread, "unit")
    region: str = _as(Standing, "region")
    relation: str = _as(Statement, "relation")
    middle: int | float = _as(Standing, "middle")
    force: str | None = _as(TargetStatement, "force")
    text: str = _as(Statement, "text")
    rank: int = _as(Standing, "rank")
    parent: str | None = _as(Standing, "parent")
    above_parent: int | float | None = _as(Standing, "above_parent")
    regions: int = _as(Spread, "regions")
    mean: int | float = _as(Spread, "mean")
    median: int | float = _as(Spread, "median")
    deviation: int | float | None = _as(Spread, "deviation")


class MoveRow(SubjectRow):
    """How one target moved between two reports."""

    change: str = _as(TargetMove, "change")
    delta: int | float | None = _as(TargetMove, "delta")
    old_relation: str | None = _as(Statement, "relation", "old target: ")
    old_low: int | float | None = _as(Statement, "low", "old target: ")
    old_high: int | float | None = _as(Statement, "high", "old target: ")
    old_text: str | None = _as(Statement, "text", "old target: ")
    new_relation: str | None = _as(Statement, "relation", "new target: ")
    new_low: int | float | None = _as(Statement, "low", "new target: ")
    new_high: int | float | None = _as(Statement, "high", "new target: ")
    new_text: str | None = _as(Statement, "text", "new target: ")
    outcome_low: int | float | None = _as(Statement, "low", "old year's outcome: ")
    outcome_text: str | None = _as(Statement, "text", "old year's outcome: ")
    attained: bool | None = _as(TargetMove, "attained")


class InitiativeMoveRow(Row):
    """Whether an initiative of two reports is in both."""

    status: str = _as(InitiativeMove, "status")
    name: str = _as(InitiativeMove, "name")
    old_name: str | None = _as(InitiativeMove, "old_name")
    type: str = _as(InitiativeMove, "type")
    replaced_by: str | None = _as(InitiativeMove, "replaced_by")
