"""The errors that remain, told apart by kind, with examples from reports that we wrote."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeVar

from benchmarks.evaluate import scored
from policy_nlp import Measure, Report
from training.agreement import Line, bare, judged, lines_of, paired

T = TypeVar("T")
KINDS = (
    "name too short",
    "name too long",
    "another name",
    "kind",
    "end_year",
    "aspect",
    "relation",
    "value",
    "missed",
    "no measure",
)
EXAMPLES = 3
_BEFORE, _AFTER = 44, 14
"""How much of a sentence an example shows."""


@dataclass(frozen=True, slots=True)
class Error:
    """One thing that is wrong: its kind, the figure with the text around it, what was wanted and what came out."""

    kind: str
    context: str
    wanted: str
    got: str


def errors(table: Path, text: str, report: Report) -> Iterator[Error]:
    """The errors in the figures of `report` against the annotation `table`; one figure may have several."""
    lines, upto = lines_of(table)
    lines = [line for line in lines if line.start is not None]
    measures = [m for m in report.measures if scored(m) and (upto is None or (m.span or (0, 0))[0] < upto)]
    pairs = paired(lines, measures)
    for i, j in pairs:
        line, measure = lines[i], measures[j]
        for field, agrees in judged(line, measure).items():
            if not agrees:
                kind = _of_name(line.indicator, measure.indicator) if field == "indicator" else field
                yield Error(kind, _context(text, line.start, line.end), _wanted(line, field), _got(measure, field))
    for line in _without(lines, {i for i, _ in pairs}):
        yield Error("missed", _context(text, line.start, line.end), line.indicator, "")
    for measure in _without(measures, {j for _, j in pairs}):
        yield Error("no measure", _context(text, *(measure.span or (0, 0))), "", measure.indicator)


def _without(items: list[T], taken: set[int]) -> list[T]:
    return [item for at, item in enumerate(items) if at not in taken]


def _of_name(wanted: str, got: str) -> str:
    wanted_characters, got_characters = Counter(bare(wanted)), Counter(bare(got))
    if not got_characters - wanted_characters:
        return "name too short"
    return "another name" if wanted_characters - got_characters else "name too long"


def _wanted(line: Line, field: str) -> str:
    return {
        "kind": {"T": "target", "B": "baseline"}[line.kind],
        "value": f"{line.low}{'—' if line.high else ''}{line.high} {line.unit}",
        "relation": line.relation,
        "aspect": f"{line.aspect} {({'+': 'up', '-': 'down'}).get(line.dir, '')}".strip(),
        "indicator": line.indicator,
        "end_year": line.to_year,
    }[field]


def _got(measure: Measure, field: str) -> str:
    if field == "value":
        return f"{measure.low}{'' if measure.high is None else f'—{measure.high}'} {measure.unit or ''}".strip()
    if field == "aspect":
        return f"{measure.aspect} {measure.direction or ''}".strip()
    return str(getattr(measure, field))


def _context(text: str, start: int | None, end: int | None) -> str:
    """The figure marked, with what stands around it in its sentence."""
    start, end = start or 0, end or 0
    first = max(text.rfind(mark, 0, start) for mark in "。；！\n") + 1
    stops = [at for mark in "。；！\n" if (at := text.find(mark, end)) >= 0]
    last = min(stops, default=len(text))
    before, after = text[max(first, start - _BEFORE) : start], text[end : min(last, end + _AFTER)]
    return f"{'…' * (start - _BEFORE > first)}{before}⟦{text[start:end]}⟧{after}{'…' * (end + _AFTER < last)}".strip()


def examples(found: Iterable[Error]) -> dict[str, list[dict[str, str]]]:
    """A few errors of each kind, those that need the fewest words first."""
    by_kind: dict[str, dict[str, Error]] = defaultdict(dict)
    for error in sorted(found, key=lambda error: (len(error.context), error.context)):
        by_kind[error.kind].setdefault(error.wanted + error.got, error)
    return {kind: [asdict(e) for e in list(by_kind[kind].values())[:EXAMPLES]] for kind in KINDS if by_kind[kind]}
