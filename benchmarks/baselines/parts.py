"""The part of the work that tools for numbers can do: finding a figure, reading its number and its unit.

What a tool finds beside the annotated figures counts neither way: a number may be rightly read and yet no measure.
Ranges are left out, since the tools give them as two numbers that a caller can join.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import NamedTuple

from benchmarks.baselines.usual_script import measures
from policy_nlp import find_quantities
from training.agreement import Line, value_of

PARTS = ("money", "share", "points", "other")
FOLDER = Path(__file__).parent
TOOLS = {"JioNLP": FOLDER / "jionlp_figures.py", "Recognizers-Text": FOLDER / "recognizers_figures.py"}


class Found(NamedTuple):
    """A figure that a tool found: where it stands, its number without magnitude words, its unit."""

    start: int
    end: int
    number: str
    unit: str


class Missing(Exception):
    """A tool is not installed in the Python that was named; the message says what that Python said."""


def ours(texts: Sequence[str]) -> list[list[Found]]:
    """What `find_quantities` finds in texts as they are, unrepaired."""
    return [[Found(q.span.start, q.span.end, str(q.low), q.unit) for q in find_quantities(text)] for text in texts]


def usual_script(texts: Sequence[str]) -> list[list[Found]]:
    """What the usual script finds."""
    return [[Found(m["span"][0], m["span"][1], repr(m["low"]), m["unit"]) for m in measures(text, 0)] for text in texts]


def by_tool(script: Path, python: str, texts: Sequence[str]) -> tuple[str, list[list[Found]]]:
    """The version of a tool and what it finds, run by the interpreter `python`; raises Missing."""
    try:
        command, asked = [python, str(script)], json.dumps(texts)
        done = subprocess.run(command, input=asked, capture_output=True, text=True, check=True)
    except FileNotFoundError:
        raise Missing(f"there is no {python}") from None
    except subprocess.CalledProcessError as error:
        raise Missing((error.stderr.strip().splitlines() or ["it stopped"])[-1]) from None
    answer = json.loads(done.stdout)
    return answer["version"], [[Found(*one) for one in found] for found in answer["figures"]]


def part_of(line: Line) -> str:
    """Which part an annotated figure belongs to, by its unit."""
    unit = value_of(line.low, line.high, line.unit)[2]
    if unit.endswith("百分点"):
        return "points"
    return "share" if unit == "%" else "money" if re.search("元|美分", unit) else "other"


def compare(lines: Sequence[Sequence[Line]], found: Sequence[Sequence[Found]]) -> dict[str, list[int]]:
    """For each part: figures whose number is right, whose number and unit are, and all; texts in the same order."""
    counts = {part: [0, 0, 0] for part in (*PARTS, "all")}
    for annotated, offered in zip(lines, found, strict=True):
        for line in annotated:
            if line.start is None or line.relation == "between":
                continue
            best = _best(line, offered)
            for part in (part_of(line), "all"):
                counts[part] = [old + new for old, new in zip(counts[part], (best > 0, best > 1, 1), strict=True)]
    return counts


def _best(line: Line, offered: Iterable[Found]) -> int:
    """2 where a figure that overlaps has the number and the unit, 1 where one has the number, else 0."""
    low, _, unit = value_of(line.low, line.high, line.unit)
    start, end = line.start or 0, line.end or 0
    reached = 0
    for one in offered:
        if one.start < end and start < one.end and low is not None and _same(low, one.number):
            _, _, other = value_of(None, None, one.unit)
            reached = max(reached, 2 if _unit(unit) == _unit(other) else 1)
    return reached


def _same(wanted: Decimal, number: str) -> bool:
    try:
        return abs(Decimal(number) - wanted) <= abs(wanted) * Decimal("1e-9")
    except InvalidOperation:
        return False


def _unit(unit: str) -> str:
    """Counting words that a reader would take for the same, and no unit at all, are one."""
    return "" if unit in ("人", "个", "名", "家", "户", "位") else unit


READERS: dict[str, Callable[[Sequence[str]], list[list[Found]]]] = {"policy-nlp": ours, "usual script": usual_script}
