"""Records as tables.

A spreadsheet takes a cell that begins with = + - @ for a formula, a CSV file has no way to say that it is a text, and
what a report says is not to be run.  Such a text has an apostrophe in front in every table, whatever the format, so
that all say the same.  The texts of the records themselves, and of JSON, stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

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
from policy_nlp.records import Initiative, Report
from policy_nlp.records.tracking import (
    Comparison,
    InitiativeLife,
    Outcome,
    Point,
    Spread,
    Statement,
    Subject,
    Target,
    Tracking,
)

_ACTIVE = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of one kind under a name; the kind has the columns, even where there are no rows."""

    name: str
    kind: type[Row]
    rows: Sequence[Row]

    @property
    def columns(self) -> list[str]:
        """The names of the columns, in order."""
        return list(self.kind.model_fields)

    def cells(self) -> Iterator[list[Any]]:
        """The rows as lists of plain values, none of which a spreadsheet would run."""
        columns = self.columns
        for row in self.rows:
            yield [harmless(getattr(row, column)) for column in columns]

    def column(self, name: str) -> list[Any]:
        """The cells of one column."""
        return [harmless(getattr(row, name)) for row in self.rows]


def harmless(cell: Any) -> Any:
    """The cell; with an apostrophe in front where it is a text that a spreadsheet would take for a formula."""
    if isinstance(cell, str) and cell.startswith(_ACTIVE):
        return f"'{cell}"
    return cell


def report_tables(*reports: Report) -> list[Table]:
    """Tables of one report or several: measures, targets and outcomes (of the same columns), initiatives."""
    measures = [
        MeasureRow(**_origin(report), **_measure(measure.model_dump()))
        for report in reports
        for measure in report.measures
    ]
    initiatives = [_initiative(report, one) for report in reports for one in report.initiatives]
    return [
        Table("measures", MeasureRow, measures),
        Table("targets", MeasureRow, [row for row in measures if row.kind == "target"]),
        Table("outcomes", MeasureRow, [row for row in measures if row.kind == "baseline"]),
        Table("initiatives", InitiativeRow, initiatives),
    ]


def tracking_tables(tracking: Tracking) -> list[Table]:
    """Tables of a tracking: every statement of a target, every statement of an outcome, series, initiatives."""
    judged = [
        *((series, point, point.year, point.year, "year") for series in tracking.series for point in series.points),
        *((plan, plan, plan.start_year, plan.end_year, plan.basis) for plan in tracking.plans),
    ]
    targets, outcomes = (
        [
            StatementRow(**_subject(subject), start_year=start, end_year=end, basis=basis, **row)
            for subject, both, start, end, basis in judged
            for row in _statements(getattr(both, side))
        ]
        for side in ("target", "outcome")
    )
    points = [PointRow(**_subject(series), **_point(point)) for series in tracking.series for point in series.points]
    return [
        Table("targets", StatementRow, targets),
        Table("outcomes", StatementRow, outcomes),
        Table("series", PointRow, points),
        Table("initiatives", LifeRow, [_life(life) for life in tracking.initiatives]),
    ]


def across_tables(spreads: Iterable[Spread]) -> list[Table]:
    """The table of regions side by side."""
    rows = [
        StandingRow(
            **spread.model_dump(include=set(StandingRow.model_fields) & set(Spread.model_fields)),
            **standing.model_dump(include={"region", "middle", "rank", "parent", "above_parent"}),
            **standing.target.model_dump(include={"relation", "force", "text"}),
        )
        for spread in spreads
        for standing in spread.standings
    ]
    return [Table("across", StandingRow, rows)]


def compare_tables(comparison: Comparison) -> list[Table]:
    """Tables of what changed between two reports: targets, initiatives."""
    targets = [
        MoveRow(
            **_subject(move),
            change=move.change,
            delta=move.delta,
            **_figure("old", move.old),
            **_figure("new", move.new),
            outcome_low=move.outcome.low if move.outcome else None,
            outcome_text=move.outcome.text if move.outcome else None,
            attained=move.attained,
        )
        for move in comparison.targets
    ]
    initiatives = [InitiativeMoveRow(**move.model_dump()) for move in comparison.initiatives]
    return [Table("targets", MoveRow, targets), Table("initiatives", InitiativeMoveRow, initiatives)]


def _origin(report: Report) -> dict[str, Any]:
    identity = report.report
    return {"region": identity.region, "report_year": identity.year, "report": identity.source}


def _initiative(report: Report, one: Initiative) -> InitiativeRow:
    return InitiativeRow(
        **_origin(report),
        name=one.name,
        type=one.type,
        mentions=len(one.spans),
        measures=" ".join(one.measures),
        sentence=one.sentence,
    )


def _measure(values: dict[str, Any]) -> dict[str, Any]:
    start, end = values["span"] or (None, None)
    values |= {"span_start": start, "span_end": end, "section": " > ".join(values["section"])}
    return {column: values[column] for column in MeasureRow.model_fields if column in values}


def _subject(subject: Subject) -> dict[str, Any]:
    return {field: getattr(subject, field) for field in Subject.model_fields}


def _statements(said: Target | Outcome | None) -> Iterator[dict[str, Any]]:
    if said is None:
        return
    statements: list[Statement] = [said, *said.others]
    for statement in statements:
        start, end = statement.span or (None, None)
        yield {
            **{field: getattr(statement, field) for field in ("relation", "low", "high", "text", "report")},
            "commitment": getattr(statement, "commitment", None),
            "force": getattr(statement, "force", None),
            "headline": getattr(statement, "headline", None),
            "first": statement is said,
            "disputed": statement is said and said.disputed,
            "span_start": start,
            "span_end": end,
        }


def _point(point: Point) -> dict[str, Any]:
    target, outcome = point.target, point.outcome
    return {
        "year": point.year,
        **_figure("target", target),
        "target_commitment": target.commitment if target else None,
        "target_force": target.force if target else None,
        "target_headline": target.headline if target else None,
        "target_report": target.report if target else None,
        "target_disputed": target.disputed if target else None,
        **_figure("outcome", outcome),
        "outcome_report": outcome.report if outcome else None,
        "outcome_disputed": outcome.disputed if outcome else None,
        "attained": point.attained,
        "margin": point.margin,
        "change": point.change,
        "delta": point.delta,
    }


def _figure(prefix: str, said: Statement | None) -> dict[str, Any]:
    return {
        f"{prefix}_{field}": getattr(said, field) if said else None for field in ("relation", "low", "high", "text")
    }


def _life(life: InitiativeLife) -> LifeRow:
    return LifeRow(
        region=life.region,
        name=life.name,
        type=life.type,
        names="; ".join(life.names),
        years=" ".join(map(str, life.years)),
        first=life.first,
        last=life.last,
        status=life.status,
        replaced_by=life.replaced_by,
        mentions=sum(len(mention.spans) for mention in life.mentions),
        measures=sum(len(mention.measures) for mention in life.mentions),
    )
