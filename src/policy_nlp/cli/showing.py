"""A report as tables to read in a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from policy_nlp.cli.pages import pages
from policy_nlp.records import Initiative, Measure, Report

FEW = 12
"""How many outcomes stand for all of them where not all are asked for."""
_RELATIONS = {
    "ge": "≥", "gt": ">", "le": "≤", "lt": "<", "approx": "≈", "sync": "同步", "above": "高于", "below": "低于"
}  # fmt: skip
_ARROWS = {"up": "↑", "down": "↓", None: ""}


def show_report(report: Report, *, full: bool) -> None:
    """Print the targets, the outcomes and the initiatives of `report`; not all outcomes unless `full`.

    Raises UnwritableOutput.
    """
    targets = _this_year_first(report)
    outcomes = [measure for measure in report.measures if measure.kind == "baseline"]
    with pages() as console:
        console.print(_headline(report))
        _print_measures(console, "Targets 目标", targets, len(targets))
        _print_measures(console, "Outcomes 实绩", outcomes, len(outcomes) if full else FEW)
        if report.initiatives:
            console.print(_initiatives(report.initiatives))


def _this_year_first(report: Report) -> list[Measure]:
    """The targets for the report's year, then those for later years and several, then those of years that are past."""
    year = report.report.year

    def turn(one: Measure) -> int:
        if year is None or one.end_year is None or one.start_year == one.end_year == year:
            return 0
        return 1 if one.end_year >= year else 2

    return sorted((one for one in report.measures if one.kind == "target"), key=turn)


def _headline(report: Report) -> Text:
    identity = report.report
    name = identity.title or f"{identity.region or '?'} {identity.year or '?'}"
    counts = f"{len(report.measures)} measures and {len(report.initiatives)} initiatives"
    mended = sum(identity.restored.values())
    repaired = f", {mended} places mended" if mended else ""
    return Text.assemble((name, "bold"), f"\n{counts} in {identity.characters:,} characters{repaired}\n")


def _print_measures(console: Console, title: str, measures: Sequence[Measure], most: int) -> None:
    if not measures:
        return
    console.print(_measures(title, measures[:most]))
    if len(measures) > most:
        console.print(f"  … and {len(measures) - most} more: --all shows them\n", style="dim")


def _table(title: str) -> Table:
    return Table(title=title, title_justify="left", title_style="bold", box=SIMPLE_HEAD, pad_edge=False)


def _measures(title: str, measures: Iterable[Measure]) -> Table:
    table = _table(title)
    table.add_column("", justify="right", style="dim")
    table.add_column("indicator", overflow="fold")
    table.add_column("")
    table.add_column("as written", justify="right", overflow="fold")
    table.add_column("year")
    table.add_column("bound by")
    for one in measures:
        name = one.indicator + (f"（{one.scope}）" if one.scope else "")
        table.add_row(one.id, name, _change(one), _value(one), _years(one), one.commitment or "")
    return table


def _change(measure: Measure) -> str:
    aspect = "" if measure.aspect == "level" else measure.aspect
    return f"{aspect} {_ARROWS[measure.direction]}".strip()


def _value(measure: Measure) -> str:
    relation = _RELATIONS.get(measure.relation, "")
    written = measure.text if measure.low is not None else measure.reference or ""
    return f"{relation} {written}".strip()


def _years(measure: Measure) -> str:
    start, end = measure.start_year, measure.end_year
    if end is None:
        return "?"
    return f"{end}" if start in (None, end) else f"{start}–{end}"


def _initiatives(initiatives: Iterable[Initiative]) -> Table:
    table = _table("Initiatives 举措")
    table.add_column("name", overflow="fold")
    table.add_column("type")
    table.add_column("mentions", justify="right")
    table.add_column("measures in its sentences", style="dim", overflow="fold")
    for one in initiatives:
        table.add_row(one.name, one.type, str(len(one.spans)), " ".join(one.measures))
    return table
