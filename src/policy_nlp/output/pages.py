"""What changed, and how series ran, as pages to read in a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from policy_nlp.records.measure import Direction, MeasureRelation
from policy_nlp.records.tracking import (
    Change,
    Comparison,
    InitiativeMove,
    Point,
    Series,
    Spread,
    Statement,
    Status,
    TargetMove,
)

_RELATIONS: dict[MeasureRelation, str] = {
    "ge": "≥", "gt": ">", "le": "≤", "lt": "<", "approx": "≈"
}  # fmt: skip
_STYLES: dict[str, str] = {
    "raised": "green", "lowered": "red", "reworded": "yellow", "new": "cyan", "dropped": "magenta",
    "continued": "", "kept": "dim", "ended": "magenta",
}  # fmt: skip
_CHANGES: tuple[Change, ...] = ("raised", "lowered", "reworded", "kept", "new", "dropped")
_LAYOUTS: tuple[tuple[tuple[Change, ...], tuple[str, ...]], ...] = (
    (("raised", "lowered", "reworded", "kept"), ("old", "reached", "new")),
    (("new",), ("new",)),
    (("dropped",), ("old", "reached")),
)
_STATUSES: tuple[Status, ...] = ("new", "continued", "ended")
_MAGNITUDES = ((1e12, "万亿"), (1e8, "亿"), (1e4, "万"))
_MINUS = ("-", "−", "－", "负", "—")
_ARROWS: dict[Direction | None, str] = {"up": "↑", "down": "↓", None: ""}


def comparison_page(comparison: Comparison) -> Group:
    """Targets by how they moved, initiatives by whether they went on, and sections by weight."""
    return Group(
        Text(_names(comparison), "bold"),
        Text(),
        *_targets(comparison.targets),
        *_initiatives(comparison.initiatives),
        *_sections(comparison),
    )


def series_page(series: Iterable[Series]) -> Group:
    """Series of targets and outcomes, a table each."""
    return Group(*(part for one in series for part in _series(one)))


def across_page(spreads: Iterable[Spread]) -> Group:
    """Regions side by side, a table for each indicator."""
    return Group(*(part for one in spreads for part in _spread(one)))


def _names(comparison: Comparison) -> str:
    old, new = comparison.old, comparison.new
    same = old.region == new.region
    return f"{old.region} {old.year} → {new.year}" if same else f"{old.region} {old.year} → {new.region} {new.year}"


def _table(*columns: str) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold", min_width=_longest_word(column))
    return table


def _longest_word(column: str) -> int:
    """What the head of a column must have so that none of its words breaks, however narrow the terminal."""
    return max(map(len, column.split()), default=0)


def _targets(moves: Sequence[TargetMove]) -> Iterator[RenderableType]:
    counts = Counter(move.change for move in moves)
    said = ", ".join(f"{counts[change]} {change}" for change in _CHANGES if counts[change]) or "none"
    yield Text(f"Targets 目标: {said}", "bold")
    for changes, columns in _LAYOUTS:
        found = [move for change in changes for move in moves if move.change == change]
        if found:
            yield _moves_table(found, columns)


def _moves_table(moves: Sequence[TargetMove], columns: Sequence[str]) -> Table:
    table = _table("", "indicator", "", *columns)
    for number, move in enumerate(moves):
        if number and moves[number - 1].change != move.change:
            table.add_section()
        style = _STYLES[move.change]
        cells: dict[str, str | Text] = {
            "old": _said(move.old),
            "reached": _said(move.outcome) + _mark(move.attained),
            "new": Text(_said(move.new), style),
        }
        name = move.indicator + (f"（{move.scope}）" if move.scope else "")
        kind = _aspect(move.aspect, move.direction)
        table.add_row(Text(move.change, style), name, kind, *(cells[column] for column in columns))
    return table


def _initiatives(moves: Sequence[InitiativeMove]) -> Iterator[RenderableType]:
    """The names of each status in one paragraph: lists are long, and nothing else is said of most."""
    counts = Counter(move.status for move in moves)
    said = ", ".join(f"{counts[status]} {status}" for status in _STATUSES if counts[status]) or "none"
    yield Text(f"Initiatives 举措: {said}", "bold")
    if not moves:
        return
    table = _table("", "")
    table.show_header = False
    for status in _STATUSES:
        names = [_name(move) for move in moves if move.status == status]
        if names:
            table.add_row(Text(status, _STYLES[status]), "、".join(names))
            table.add_section()
    yield table


def _name(move: InitiativeMove) -> str:
    if move.replaced_by:
        return f"{move.name} (→ {move.replaced_by})"
    return f"{move.name} (← {move.old_name})" if move.old_name not in (None, move.name) else move.name


def _sections(comparison: Comparison) -> Iterator[RenderableType]:
    if not comparison.sections:
        return
    yield Text("Sections 各部分: share of the figures 数字占比", "bold")
    table = _table("heading", str(comparison.old.year), str(comparison.new.year))
    for one in comparison.sections:
        table.add_row(one.heading, _share(one.old), _share(one.new))
    yield table


def _series(series: Series) -> Iterator[RenderableType]:
    name = f"{series.region} {series.indicator} {_aspect(series.aspect, series.direction)}".strip()
    yield Text(f"{name} ({series.unit or '—'})", "bold")
    table = _table("year", "target", "bound by", "force", "outcome", "margin", "moved")
    for point in series.points:
        target = point.target
        table.add_row(
            str(point.year),
            _said(target),
            (target.commitment or "") if target else "",
            (target.force or "") if target else "",
            _said(point.outcome) + _mark(point.attained),
            _amount(point.margin),
            Text(_moved(point), _STYLES.get(point.change or "", "")),
        )
    yield table


def _spread(spread: Spread) -> Iterator[RenderableType]:
    name = f"{spread.year} {spread.indicator} {_aspect(spread.aspect, spread.direction)}".strip()
    level = f" of level {spread.level}" if spread.level else ""
    yield Text(f"{name} ({spread.unit or '—'})", "bold")
    yield Text(
        f"{spread.regions} {'region' if spread.regions == 1 else 'regions'}{level}, "
        f"mean {_amount(spread.mean)}, median {_amount(spread.median)}, "
        f"{spread.hard} worded as hard"
    )
    parents = any(one.above_parent is not None for one in spread.standings)
    table = _table("", "region", "target", "force", *(["above parent"] if parents else []))
    for one in spread.standings:
        above = "" if one.above_parent is None else f"{_signed(one.above_parent)} {one.parent}"
        cells = str(one.rank), one.region, _said(one.target), one.target.force or ""
        table.add_row(*cells, *([above] if parents else []))
    yield table


def _aspect(aspect: str, direction: Direction | None) -> str:
    return f"{'' if aspect == 'level' else aspect} {_ARROWS[direction]}".strip()


def _said(statement: Statement | None) -> str:
    if statement is None:
        return ""
    relation = "" if statement.low is None else _RELATIONS.get(statement.relation, "")
    disputed = " (!)" if getattr(statement, "disputed", False) else ""
    return f"{relation} {_signed_text(statement)}".strip() + disputed


def _signed_text(statement: Statement) -> str:
    """The text of a figure, with a minus where it is of the other direction: a fall among growth rates."""
    text = " ".join(statement.text.split())
    turned = statement.low is not None and statement.low < 0 and not text.startswith(_MINUS)
    return f"-{text}" if turned else text


def _mark(attained: bool | None) -> str:
    return "" if attained is None else " ✓" if attained else " ✗"


def _moved(point: Point) -> str:
    return f"{point.change or ''} {_signed(point.delta) if point.delta else ''}".strip()


def _signed(value: float) -> str:
    return f"{'+' if value > 0 else ''}{_amount(value)}"


def _amount(value: float | None) -> str:
    """A number in the magnitudes that Chinese counts in: 5亿, -1.2万."""
    if value is None:
        return ""
    size, word = next(((size, word) for size, word in _MAGNITUDES if abs(value) >= size), (1.0, ""))
    return f"{value / size:.6g}{word}"


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.0%}"
