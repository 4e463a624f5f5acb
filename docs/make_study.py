"""Makes the tables and plots of the worked study anew, from the reports themselves.

    python docs/make_study.py [FOLDER]

FOLDER holds the State Council's reports, ../shared/reports/national where it is not given; without them only what is
made from corpora/ is written.  The tables go into study.md and study.zh.md, the plots and data into study/.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from policy_nlp import extract, track
from policy_nlp.output import Table, dictionary_markdown, plot, tracking_tables, write_table
from policy_nlp.records.tracking import Point, Statement, Tracking
from policy_nlp.tracking import narrow

HERE = Path(__file__).parent
ROOT = HERE.parent
OURS = ROOT / "corpora" / "reports" / "临江省"
STATE = ROOT.parent / "shared" / "reports" / "national"
SINCE = 1994
_SIGNS = {"ge": "≥ ", "gt": "> ", "le": "≤ ", "lt": "< ", "approx": "≈ "}
_WORDS = {
    "study.md": {
        "head": ("year", "target, %", "bound by", "force", "outcome, %", "attained", "margin", "moved"),
        "hard": "hard", "soft": "soft", True: "yes", False: "no",
        "sum": ("force", "targets", "of them with an outcome", "attained", "mean margin"),
    },
    "study.zh.md": {
        "head": ("年份", "目标，%", "承诺词", "力度", "实绩，%", "是否实现", "差额", "变动"),
        "hard": "硬", "soft": "软", True: "是", False: "否",
        "new": "新增", "raised": "调高", "lowered": "调低", "kept": "不变", "reworded": "改写", "dropped": "取消",
        "sum": ("力度", "目标数", "其中有实绩", "实现", "平均差额"),
    },
}  # fmt: skip


def main() -> None:
    """Write what can be made from the reports that are at hand."""
    HERE.joinpath("study").mkdir(exist_ok=True)
    HERE.joinpath("study", "columns.md").write_text(columns(), encoding="utf-8")
    _make(OURS, "linjiang")
    state = Path(sys.argv[1]) if len(sys.argv) > 1 else STATE
    if state.is_dir():
        _make(state, "state-council")


def columns() -> str:
    """What each column of each table means."""
    return f"# The columns of the tables\n\n{dictionary_markdown().rstrip()}\n"


def growth(folder: Path) -> Tracking:
    """The growth of gross domestic product in the reports of `folder`, from 1994 on."""
    found = narrow(track(extract(path) for path in sorted(folder.glob("*.txt"))), indicators=["gdp"], since=SINCE)
    whole = [one for one in found.series if one.aspect == "growth" and not one.scope]
    return found.model_copy(update={"series": whole, "plans": [], "initiatives": []})


def series_table(tracking: Tracking) -> Table:
    """The points of the series, as every format has them."""
    return next(table for table in tracking_tables(tracking) if table.name == "series")


def _make(folder: Path, name: str) -> None:
    tracking = growth(folder)
    plot(tracking.series, HERE / "study" / f"{name}.svg")
    write_table(series_table(tracking), HERE / "study" / f"{name}.csv")
    points = [point for one in tracking.series for point in one.points]
    for page in _WORDS:
        _put(HERE / page, name, "\n".join(_rows(points, page)))
        _put(HERE / page, f"{name}-summary", "\n".join(_summary(points, page)))


def _put(page: Path, name: str, table: str) -> None:
    """Replace what stands between the marks of `name` in a page, where it has them."""
    text = page.read_text(encoding="utf-8")
    marked = re.compile(rf"(<!-- {name} -->\n).*?(<!-- end -->)", re.DOTALL)
    page.write_text(marked.sub(lambda found: f"{found[1]}\n{table}\n\n{found[2]}", text), encoding="utf-8")


def _line(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _rows(points: list[Point], page: str) -> Iterator[str]:
    words = _WORDS[page]
    yield _line(words["head"])
    yield _line(("---",) * len(words["head"]))
    for point in points:
        target = point.target
        yield _line(
            (
                str(point.year),
                _said(target),
                (target and target.commitment) or "",
                words[target.force] if target and target.force else "",
                _said(point.outcome),
                "" if point.attained is None else words[point.attained],
                "" if point.margin is None else f"{point.margin:+g}",
                f"{words.get(point.change, point.change or '')} {f'{point.delta:+g}' if point.delta else ''}".strip(),
            )
        )


def _summary(points: list[Point], page: str) -> Iterator[str]:
    """How often targets of each force were attained, and by how much."""
    words = _WORDS[page]
    yield _line(words["sum"])
    yield _line(("---",) * len(words["sum"]))
    for force in ("hard", "soft"):
        found = [point for point in points if point.target and point.target.force == force]
        verdicts = Counter(point.attained for point in found)
        margins = [point.margin for point in found if point.margin is not None]
        mean = f"{sum(margins) / len(margins):+.2f}" if margins else ""
        judged = verdicts[True] + verdicts[False]
        yield _line((words[force], str(len(found)), str(judged), str(verdicts[True]), mean))


def _said(said: Statement | None) -> str:
    if said is None:
        return ""
    if said.low is None:
        return said.relation
    high = "" if said.high is None else f"–{said.high:g}"
    return f"{_SIGNS.get(said.relation, '')}{said.low:g}{high}"


if __name__ == "__main__":
    main()
