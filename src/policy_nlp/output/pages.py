"""What changed, and how series ran, as pages to read in a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from rich.box import SIMPLE_HEAD
from rich.console import Group
from rich.table import Table
from rich.text import Text

from policy_nlp.records.measure import Direction, MeasureRelation
from policy_nlp.records.tracking import Change, Comparison, Point, Series, Spread, Statement, Status, TargetMove

_RELATIONS: dict[MeasureRelation, str] = {
    "ge": "≥", "gt": ">", "le": "≤", "lt": "<", "approx": "≈", "sync": "同步", "above": "高于", "below": "低于"
}  # fmt: skip
_STYLES: dict[str, str] = {
    "raised": "green", "lowered": "red", "reworded": "yellow", "new": "cyan", "dropped": "magenta",
    "continued": "", "kept": "dim", "ended": "magenta",
}  # fmt: skip
_CHANGES: tuple[Change, ...] = ("raised", "lowered", "reworded", "kept", "new", "dropped")
_STATUSES: tuple[Status, ...] = ("new", "continued", "ended")
_ARROWS: dict[Direction | None, str] = {"up": "↑", "down": "↓", None: ""}


def comparison_page(comparison: Comparison) -> Group:
    """Targets by how they moved, initiatives by whether they went on, and sections by weight."""
    old, new = comparison.old, comparison.new
    counts = Counter(move.change for move in comparison.targets)
    said = ", ".join(f"{counts[change]} {change}" for change in _CHANGES if counts[change]) or "no targets"
    head = Text.assemble((f"{old.region} {old.year} → {new.region} {new.year}", "bold"), f"\nTargets: {said}\n")
    return Group(head, *_targets(comparison.targets), _initiatives(comparison), _sections(comparison))


def series_page(series: Iterable[Series]) -> Group:
    """Series of targets and outcomes, a table each."""
    return Group(*(_series(one) for one in series))


def across_page(spreads: Iterable[Spread]) -> Group:
    """Regions side by side, a table for each indicator."""
    return Group(*(_spread(one) for one in spreads))


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def _targets(moves: Iterable[TargetMove]) -> Iterator[Table]:
    by_change: dict[Change, list[TargetMove]] = {change: [] for change in _CHANGES}
    for move in moves:
        by_change[move.change].append(move)
    for change, found in by_change.items():
        if not found:
            continue
        table = _table(f"{change} ({len(found)})", "indicator", "", "old", "reached", "new")
        for move in found:
            table.add_row(
                move.indicator + (f"（{move.scope}）" if move.scope else ""),
                _aspect(move.aspect, move.direction),
                _said(move.old),
                _said(move.outcome) + _mark(move.attained),
                Text(_said(move.new), _STYLES[change]),
            )
        yield table


def _initiatives(comparison: Comparison) -> Table:
    table = _table("Initiatives 举措", "", "name", "type", "before, or what took its place")
    for status in _STATUSES:
        for move in comparison.initiatives:
            if move.status == status:
                beside = move.replaced_by or (move.old_name if move.old_name != move.name else None)
                table.add_row(Text(status, _STYLES[status]), move.name, move.type, beside or "")
    return table


def _sections(comparison: Comparison) -> Table:
    table = _table("Sections: share of the figures 各部分的数字占比", "heading", "old", "new")
    for one in comparison.sections:
        table.add_row(one.heading, _share(one.old), _share(one.new))
    return table


def _series(series: Series) -> Table:
    name = f"{series.region} {series.indicator} {_aspect(series.aspect, series.direction)}".strip()
    table = _table(f"{name} ({series.unit or '—'})", "year", "target", "bound by", "outcome", "", "margin", "moved")
    for point in series.points:
        table.add_row(
            str(point.year),
            _said(point.target),
            (point.target.commitment or "") if point.target else "",
            _said(point.outcome),
            _mark(point.attained),
            _number(point.margin),
            Text(_moved(point), _STYLES.get(point.change or "", "")),
        )
    return table


def _spread(spread: Spread) -> Table:
    name = f"{spread.indicator} {_aspect(spread.aspect, spread.direction)}".strip()
    middle = f"mean {_number(spread.mean)}, median {_number(spread.median)}, {spread.hard} of {spread.regions} hard"
    table = _table(f"{spread.year} {name} ({spread.unit or '—'}): {middle}", "", "region", "target", "above parent")
    for one in spread.standings:
        above = f"{one.above_parent:+.6g} {one.parent}" if one.above_parent is not None else ""
        table.add_row(str(one.rank), one.region, _said(one.target), above)
    return table


def _aspect(aspect: str, direction: Direction | None) -> str:
    return f"{'' if aspect == 'level' else aspect} {_ARROWS[direction]}".strip()


def _said(statement: Statement | None) -> str:
    if statement is None:
        return ""
    relation = _RELATIONS.get(statement.relation, "")
    disputed = " (!)" if getattr(statement, "disputed", False) else ""
    return f"{relation} {' '.join(statement.text.split())}".strip() + disputed


def _mark(attained: bool | None) -> str:
    return "" if attained is None else " ✓" if attained else " ✗"


def _moved(point: Point) -> str:
    return f"{point.change or ''} {'' if not point.delta else f'{point.delta:+.6g}'}".strip()


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.6g}"


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.0%}"
