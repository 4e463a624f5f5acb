"""What decided each field of a record, to read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from policy_nlp.records import Identity, Initiative, Measure, Report


def explanation(report: Report) -> str:
    """Every record of `report` on a line, and under it the fields with the rule or the cue that decided each."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield "report"
    yield from _fields(report.report, report.explain("report"))
    for measure in report.measures:
        yield f"{measure.id}  {measure.indicator}  {measure.text}"
        yield from _fields(measure, report.explain(measure.id))
    for initiative in report.initiatives:
        yield initiative.name
        yield from _fields(initiative, report.explain(initiative.name))


def _fields(record: Identity | Measure | Initiative, reasons: Mapping[str, str]) -> Iterator[str]:
    values = record.model_dump()
    width = max(map(len, reasons), default=0)
    for field, reason in reasons.items():
        value = _years(values) if field == "years" else values.get(field)
        yield f"    {field:<{width}}  {'-' if value is None else value}  ({reason or 'no cue'})"


def _years(values: Mapping[str, object]) -> str:
    start, end = values.get("start_year"), values.get("end_year")
    return f"{start}" if start == end else f"{start}–{end}"
