"""Targets and outcomes across years, and targets across regions, as plots."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from policy_nlp.output.frames import needed
from policy_nlp.records.errors import UnwritableOutput
from policy_nlp.records.files import write_whole
from policy_nlp.records.tracking import Point, Series, Spread, Target

PLOTS = (".svg", ".png", ".pdf", ".html")
"""The endings of files that plots can be written to."""

_FONT_PACKAGE, _ITS_FONTS = "zhplot", "fonts"
"""A package for the sake of its Noto Sans SC: a font of one weight, as no other can be put into a PDF."""
_FONTS = "Noto Sans SC, Noto Sans CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif"
_OUTCOME, _TARGET = "实绩 outcome", "目标 target"
_COLOURS = {_OUTCOME: "#4c78a8", _TARGET: "#e4572e"}
_RANGE_COLOUR = "#f5bcab"
_BOUNDS = {
    "以上 at least": "triangle-up",
    "左右 about": "circle",
    "以内 at most": "triangle-down",
    "区间 range": "diamond",
    "等于 equal": "square",
}
_BOUND_OF = {"ge": 0, "gt": 0, "approx": 1, "le": 2, "lt": 2, "between": 3}
_ASPECTS = {
    ("growth", None): "增长 growth", ("growth", "up"): "增长 growth", ("growth", "down"): "下降 fall",
    ("change", None): "增减 change", ("change", "up"): "增加 increase", ("change", "down"): "减少 decrease",
    ("gap", None): "差距 gap", ("gap", "up"): "高于 above", ("gap", "down"): "低于 below",
    ("rank", None): "位次 rank", ("level", None): "",
}  # fmt: skip
"""What the numbers tell; a fall has them as they are written, so that a larger one is a larger fall."""
_FORCES = {"硬 hard": _COLOURS[_TARGET], "软 soft": "white"}
_SETTINGS: dict[str, dict[str, Any]] = {"html": {"inline": True}, "png": {"scale_factor": 2}}
# Amounts in the units that Chinese counts in: 1.4万亿, 1,200万.
_AMOUNT = (
    "abs(datum.value) >= 1e12 ? format(datum.value / 1e12, ',~r') + '万亿' : "
    "abs(datum.value) >= 1e8 ? format(datum.value / 1e8, ',~r') + '亿' : "
    "abs(datum.value) >= 1e4 ? format(datum.value / 1e4, ',~r') + '万' : format(datum.value, ',~r')"
)
_MEDIAN = "虚线 中位数 dashed: median"
_MOST = 40
_ONE_BELOW_THE_OTHER, _COLUMNS = 4, 3
_WIDTH, _HEIGHT, _YEAR_WIDTH, _ROW = 420, 260, 22, 18


def plot(series: Iterable[Series], out: Path) -> None:
    """Draw the series that have targets with numbers to `out`, over the same years.

    An outcome is a dot on a line, which breaks where no report says it.  A target is a mark that says how it is
    bounded, filled where it is worded as hard; a range is a bar with a mark in its middle.

    Raises UnwritableOutput for an ending that is not among PLOTS and where there is nothing or too much to draw,
    MissingPackage where altair is not installed.
    """
    _check_ending(out)
    drawn = [one for one in series if not one.scope and any(_has_number(point) for point in one.points)]
    if not drawn:
        raise UnwritableOutput(f"{out}: there is no target with a number to draw")
    if len(drawn) > _MOST:
        raise UnwritableOutput(f"{out}: {len(drawn)} series have targets, a plot shows {_MOST}: choose indicators")
    altair = needed("altair", "a plot", "plots")
    years = [point.year for one in drawn for point in one.points]
    span = list(range(min(years), max(years) + 1))
    _draw(altair, [_panel(altair, one, span) for one in drawn], out)


def plot_across(spreads: Iterable[Spread], out: Path) -> None:
    """Draw regions side by side to `out`: a mark for each region's target, a rule at their median.

    Raises as `plot` does.
    """
    _check_ending(out)
    drawn = list(spreads)
    if not drawn:
        raise UnwritableOutput(f"{out}: there is nothing that regions have in common to draw")
    if len(drawn) > _MOST:
        raise UnwritableOutput(f"{out}: {len(drawn)} indicators have targets, a plot shows {_MOST}: choose indicators")
    altair = needed("altair", "a plot", "plots")
    _draw(altair, [_ranking(altair, one) for one in drawn], out)


def _check_ending(out: Path) -> None:
    if out.suffix.lower() not in PLOTS:
        raise UnwritableOutput(f"{out}: plots go to files that end in {', '.join(PLOTS)}")


def _draw(altair: Any, panels: Sequence[Any], out: Path) -> None:
    write_whole(_bytes(_page(altair, panels), out.suffix.lower().removeprefix(".")), out)


def _has_number(point: Point) -> bool:
    return point.target is not None and point.target.low is not None


def _page(altair: Any, panels: Sequence[Any]) -> Any:
    """The panels on one page, in one weight of one font and without transparency.

    A PDF with several fonts or opacities names them in another order each time.
    """
    return (
        altair.concat(*panels, columns=1 if len(panels) <= _ONE_BELOW_THE_OTHER else _COLUMNS)
        .resolve_scale(color="shared", shape="shared", fill="shared")
        .configure(font=_FONTS)
        .configure_view(stroke=None)
        .configure_title(fontWeight="normal")
        .configure_axis(gridColor="#eeeeee", domainColor="#999999", tickColor="#999999", titleFontWeight="normal")
        .configure_legend(labelLimit=0, titleFontWeight="normal")
    )


def _panel(altair: Any, series: Series, span: list[int]) -> Any:
    """One series over the years of `span`: its outcomes as a line, its targets as marks, its ranges as bars."""
    year = altair.X("year:O", title=None, scale=altair.Scale(domain=span), axis=altair.Axis(labelAngle=-60))
    axis = altair.Axis(labelExpr=_AMOUNT)
    value = altair.Y("low:Q", title=series.unit or "", scale=altair.Scale(zero=False, padding=12), axis=axis)
    colour = altair.Color(
        "what:N", title=None, scale=altair.Scale(domain=list(_COLOURS), range=list(_COLOURS.values()))
    )
    reached = altair.Chart(_data(altair, _outcomes(series, span))).encode(x=year, y=value, color=colour)
    planned = altair.Chart(_data(altair, _targets(series))).encode(x=year, y=value, color=colour)
    shape = altair.Shape("bound:N", title="写法 bound", scale=_scale(altair, _BOUNDS), legend=_legend(altair, "white"))
    fill = altair.Fill("force:N", title="力度 force", scale=_scale(altair, _FORCES), legend=_legend(altair))
    return altair.layer(
        reached.mark_line(strokeWidth=1.5),
        planned.transform_filter("isValid(datum.high)")
        .mark_bar(size=7, opacity=1)
        .encode(y2="high:Q", color=altair.value(_RANGE_COLOUR)),
        planned.mark_point(size=70, opacity=1, strokeWidth=1.5).encode(y="middle:Q", shape=shape, fill=fill),
        reached.mark_point(filled=True, size=22, opacity=1),
    ).properties(width=max(_WIDTH, _YEAR_WIDTH * len(span)), height=_HEIGHT, title=f"{series.region} {_name(series)}")


def _ranking(altair: Any, spread: Spread) -> Any:
    """One indicator: the regions from the highest target to the lowest."""
    order = [one.region for one in spread.standings]
    region = altair.Y("region:N", title=None, sort=order, axis=altair.Axis(labelLimit=0))
    axis = altair.Axis(labelExpr=_AMOUNT)
    value = altair.X("low:Q", title=spread.unit or "", scale=altair.Scale(zero=False, padding=12), axis=axis)
    aims = altair.Chart(_data(altair, (_mark(one.target, region=one.region) for one in spread.standings)))
    marks = aims.encode(x=value, y=region)
    shape = altair.Shape("bound:N", title="写法 bound", scale=_scale(altair, _BOUNDS), legend=_legend(altair, "white"))
    fill = altair.Fill("force:N", title="力度 force", scale=_scale(altair, _FORCES), legend=_legend(altair))
    middle = altair.Chart(_data(altair, iter([{"low": spread.median}]))).mark_rule(color="#999999", strokeDash=[4, 3])
    return altair.layer(
        middle.encode(x="low:Q"),
        marks.transform_filter("isValid(datum.high)")
        .mark_bar(size=7, opacity=1)
        .encode(x2="high:Q", color=altair.value(_RANGE_COLOUR)),
        marks.mark_point(size=70, opacity=1, strokeWidth=1.5).encode(
            x="middle:Q", shape=shape, fill=fill, color=altair.value(_COLOURS[_TARGET])
        ),
    ).properties(
        width=_WIDTH,
        height=_ROW * len(order),
        title=altair.TitleParams(f"{spread.year} {_name(spread)}", subtitle=_MEDIAN, subtitleColor="#999999"),
    )


def _scale(altair: Any, values: dict[str, str]) -> Any:
    return altair.Scale(domain=list(values), range=list(values.values()))


def _legend(altair: Any, fill: str | None = None) -> Any:
    given = {"symbolFillColor": fill} if fill else {}
    return altair.Legend(symbolStrokeColor=_COLOURS[_TARGET], symbolStrokeWidth=1.5, **given)


def _data(altair: Any, values: Iterator[dict[str, object]]) -> Any:
    return altair.Data(values=list(values))


def _outcomes(series: Series, span: list[int]) -> Iterator[dict[str, object]]:
    """A row for each year, empty where nothing is said, so that the line breaks there."""
    said = {point.year: point.outcome.low for point in series.points if point.outcome}
    for year in span:
        yield {"year": year, "what": _OUTCOME, "low": said.get(year)}


def _targets(series: Series) -> Iterator[dict[str, object]]:
    for point in series.points:
        if point.target is not None and point.target.low is not None:
            yield _mark(point.target, year=point.year, what=_TARGET)


def _mark(target: Target, **place: object) -> dict[str, object]:
    """What is drawn of a target, with where it stands."""
    middle = target.low if target.low is None or target.high is None else (target.low + target.high) / 2
    return {
        **place,
        "low": target.low,
        "high": target.high,
        "middle": middle,
        "bound": _bound(target),
        "force": list(_FORCES)[target.force != "hard"],
    }


def _bound(target: Target) -> str:
    return list(_BOUNDS)[_BOUND_OF.get(target.relation, 4)]


def _name(about: Series | Spread) -> str:
    told = _ASPECTS[about.aspect, about.direction if about.aspect not in ("rank", "level") else None]
    reference = about.reference if isinstance(about, Series) and about.aspect == "gap" else None
    return " ".join(part for part in (about.indicator, told, reference) if part)


def _bytes(chart: Any, form: str) -> bytes:
    _register_font(needed("vl_convert", "a plot", "plots"))
    out: io.BytesIO | io.StringIO = io.BytesIO() if form in ("png", "pdf") else io.StringIO()
    try:
        chart.save(out, format=form, **_SETTINGS.get(form, {}))
    except ValueError as reason:
        raise UnwritableOutput(f"the plot could not be made as {form}: {str(reason).strip()}") from reason
    made = out.getvalue()
    return made if isinstance(made, bytes) else made.encode()


def _register_font(convert: Any) -> None:
    """Let a picture have Chinese characters on a machine that has no font with them."""
    package = find_spec(_FONT_PACKAGE)
    if package and package.origin:
        convert.register_font_directory(str(Path(package.origin).with_name(_ITS_FONTS)))
