"""Targets and outcomes across years as a plot."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from policy_nlp.output.frames import needed
from policy_nlp.records.errors import UnwritableOutput
from policy_nlp.records.files import write_whole
from policy_nlp.records.tracking import Point, Series, Target

PLOTS = (".svg", ".png", ".html")
"""The endings of files that plots can be written to."""

_FONT_PACKAGE = "manimgx_fonts_cjk"
_FONTS = "Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif"
_OUTCOME, _TARGET = "实绩 outcome", "目标 target"
_COLOURS = {_OUTCOME: "#4c78a8", _TARGET: "#e4572e"}
_BOUNDS = {
    "以上 at least": "triangle-up",
    "左右 about": "circle",
    "以内 at most": "triangle-down",
    "其他 other": "square",
}
_BOUND_OF = {"ge": 0, "gt": 0, "approx": 1, "le": 2, "lt": 2}
_FORCES = {"硬 hard": _COLOURS[_TARGET], "软 soft": "white"}
_SETTINGS: dict[str, dict[str, Any]] = {"html": {"inline": True}, "png": {"scale_factor": 2}}
_MOST = 40
_WIDTH, _HEIGHT, _YEAR_WIDTH = 420, 260, 22


def plot(series: Iterable[Series], out: Path) -> None:
    """Draw the series that have targets with numbers to `out`, one below the other.

    An outcome is a dot on a line, which breaks where no report says it.  A target is a mark that says how it is
    bounded, filled where it is worded as hard; a range is a bar.  Raises UnwritableOutput for an ending that is not
    among PLOTS and where there is nothing or too much to draw, MissingPackage where altair is not installed.
    """
    ending = out.suffix.lower()
    if ending not in PLOTS:
        raise UnwritableOutput(f"{out}: plots go to files that end in {', '.join(PLOTS)}")
    drawn = [one for one in series if not one.scope and any(_has_number(point) for point in one.points)]
    if not drawn:
        raise UnwritableOutput(f"{out}: there is no target with a number to draw")
    if len(drawn) > _MOST:
        raise UnwritableOutput(f"{out}: {len(drawn)} series have targets, a plot shows {_MOST}: choose indicators")
    write_whole(_bytes(_page(drawn), ending.removeprefix(".")), out)


def _has_number(point: Point) -> bool:
    return point.target is not None and point.target.low is not None


def _page(series: list[Series]) -> Any:
    altair = needed("altair", "a plot", "plots")
    return (
        altair.vconcat(*(_panel(altair, one) for one in series))
        .resolve_scale(color="shared", shape="shared", fill="shared")
        .configure(font=_FONTS)
        .configure_view(stroke=None)
        .configure_axis(gridColor="#eeeeee", domainColor="#999999", tickColor="#999999")
        .configure_legend(labelLimit=0)
    )


def _panel(altair: Any, series: Series) -> Any:
    """One series: its outcomes as a line, its targets as marks, its ranges as bars."""
    years = [point.year for point in series.points]
    span = list(range(min(years), max(years) + 1))
    year = altair.X("year:O", title=None, scale=altair.Scale(domain=span), axis=altair.Axis(labelAngle=-60))
    value = altair.Y("low:Q", title=series.unit or "", scale=altair.Scale(zero=False, padding=12))
    colour = altair.Color(
        "what:N", title=None, scale=altair.Scale(domain=list(_COLOURS), range=list(_COLOURS.values()))
    )
    reached = altair.Chart(_data(altair, _outcomes(series, span))).encode(x=year, y=value, color=colour)
    planned = altair.Chart(_data(altair, _targets(series))).encode(x=year, y=value, color=colour)
    shape = altair.Shape("bound:N", title="写法 bound", scale=_scale(altair, _BOUNDS), legend=_legend(altair, "white"))
    fill = altair.Fill("force:N", title="力度 force", scale=_scale(altair, _FORCES), legend=_legend(altair))
    return altair.layer(
        reached.mark_line(strokeWidth=1.5),
        reached.mark_point(filled=True, size=28, opacity=1),
        planned.transform_filter("isValid(datum.high)").mark_bar(size=7, opacity=0.35).encode(y2="high:Q"),
        planned.mark_point(size=70, opacity=1, strokeWidth=1.5).encode(y="middle:Q", shape=shape, fill=fill),
    ).properties(width=max(_WIDTH, _YEAR_WIDTH * len(span)), height=_HEIGHT, title=_title(series))


def _scale(altair: Any, values: dict[str, str]) -> Any:
    return altair.Scale(domain=list(values), range=list(values.values()))


def _legend(altair: Any, fill: str | None = None) -> Any:
    given = {"symbolFillColor": fill} if fill else {}
    return altair.Legend(symbolStrokeColor=_COLOURS[_TARGET], symbolStrokeWidth=1.5, **given)


def _data(altair: Any, values: Iterator[dict[str, Any]]) -> Any:
    return altair.Data(values=list(values))


def _outcomes(series: Series, span: list[int]) -> Iterator[dict[str, Any]]:
    """A row for each year, empty where nothing is said, so that the line breaks there."""
    said = {point.year: point.outcome.low for point in series.points if point.outcome}
    for year in span:
        yield {"year": year, "what": _OUTCOME, "low": said.get(year)}


def _targets(series: Series) -> Iterator[dict[str, Any]]:
    for point in series.points:
        target = point.target
        if target is None or target.low is None:
            continue
        middle = target.low if target.high is None else (target.low + target.high) / 2
        yield {
            "year": point.year,
            "what": _TARGET,
            "low": target.low,
            "high": target.high,
            "middle": middle,
            "bound": _bound(target),
            "force": list(_FORCES)[target.force != "hard"],
        }


def _bound(target: Target) -> str:
    return list(_BOUNDS)[_BOUND_OF.get(target.relation, 3)]


def _title(series: Series) -> str:
    aspect = "" if series.aspect == "level" else series.aspect
    return f"{series.region} {series.indicator} {aspect}".strip()


def _bytes(chart: Any, form: str) -> bytes:
    _register_font(needed("vl_convert", "a plot", "plots"))
    out: io.BytesIO | io.StringIO = io.BytesIO() if form == "png" else io.StringIO()
    chart.save(out, format=form, **_SETTINGS.get(form, {}))
    made = out.getvalue()
    return made if isinstance(made, bytes) else made.encode()


def _register_font(convert: Any) -> None:
    """Let a picture have Chinese characters on a machine that has no font with them."""
    package = find_spec(_FONT_PACKAGE)
    if package and package.origin:
        convert.register_font_directory(str(Path(package.origin).parent))
