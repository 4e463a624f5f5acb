"""How far a record agrees with an annotation, field by field.

The rules are those of the scorer that comes with the annotated reports: spans that overlap are paired, equal values
first; a name is right when its characters agree (F1 of the character multisets, 0.75 or more).
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path

from policy_nlp.records import Measure

RIGHT = 0.75
"""From this agreement of its characters on, a name is right."""
FIELDS = ("kind", "value", "relation", "aspect", "indicator", "end_year")
_MAGNITUDES = {
    "万亿": 12,
    "千亿": 11,
    "百亿": 10,
    "十亿": 9,
    "亿": 8,
    "千万": 7,
    "百万": 6,
    "十万": 5,
    "万": 4,
    "千": 3,
    "百": 2,
}
_NO_MAGNITUDE = ("千瓦", "千克", "千米", "千卡", "千伏", "千字", "百分", "千分", "万吨级", "千兆")
_SAME_UNIT = {
    "％": "%",
    "百分点": "个百分点",
    "公斤": "千克",
    "度": "千瓦时",
    "平方公里": "平方千米",
    "公里": "千米",
    "立方": "立方米",
}
_COUNTING = {"", "人", "个", "名", "家", "户", "位"}
_KINDS = {"T": "target", "B": "baseline"}
_DIRECTIONS = {"+": "up", "-": "down", "": None}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an annotation; see the form of the annotated reports."""

    start: int | None
    end: int | None
    surface: str
    kind: str
    indicator: str
    aspect: str
    dir: str
    relation: str
    low: str
    high: str
    unit: str
    from_year: str
    to_year: str


def lines_of(table: Path) -> tuple[list[Line], int | None]:
    """The lines of an annotation, and the offset up to which the text was annotated, where that is not its end."""
    rows = [json.loads(line) for line in table.read_text(encoding="utf-8").splitlines() if line.strip()]
    upto = next((row["upto"] for row in rows if "upto" in row), None)
    names = Line.__dataclass_fields__
    return [Line(**{k: v for k, v in row.items() if k in names}) for row in rows if "upto" not in row], upto


def bare(name: str) -> str:
    """A name as it is compared: without quotes, brackets, scope and the words of the aspect at its end."""
    name = re.sub(r"[“”\"'‘’「」『』《》〈〉\s]|[（(].*?[)）]", "", name)
    before = None
    while before != name:
        before = name
        name = re.sub(r"^(?:全省|全市|全区|全县|全国|我省|我市|我区|我国|全社会的|省|市|自治区)+(?=..)", "", name)
        name = re.sub(r"^(?:完成|实现|达到|达|保持|预计|力争|确保|争取|全年|累计|其中|的|年均)+", "", name)
    return re.sub(r"(?:的)?(?:增长|增幅|增速|涨幅|下降|提高|上涨|降低|达|达到|数|量|总数)$", "", name) or name


def agreement(first: str, second: str) -> float:
    """F1 of the characters of two names, 0 to 1."""
    a, b = Counter(bare(first)), Counter(bare(second))
    common = sum((a & b).values())
    return 2 * common / (sum(a.values()) + sum(b.values())) if common else 0.0


def value_of(low: object, high: object, unit: str | None) -> tuple[Decimal | None, Decimal | None, str]:
    """A value with its magnitude words multiplied in: low, high, base unit."""
    base, factor = re.sub(r"[（(].*?[)）]", "", (unit or "").strip().replace("％", "%")), Decimal(1)
    base = re.sub(r"(?<=.)每(?=.)", "/", base)
    while not base.startswith(_NO_MAGNITUDE) and (word := next((w for w in _MAGNITUDES if base.startswith(w)), "")):
        base, factor = base[len(word) :], factor * Decimal(10) ** _MAGNITUDES[word]
    base = _SAME_UNIT.get(base, base)
    if base == "成":
        base, factor = "%", factor * 10
    if base.startswith("个") and base not in ("个百分点", "个基点"):
        base = "个"
    numbers = [None if x is None or x == "" else _decimal(x) for x in (low, high)]
    return *(None if n is None else n * factor for n in numbers), base  # type: ignore[return-value]


def _decimal(value: object) -> Decimal | None:
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return None


def same_value(line: Line, measure: Measure) -> bool:
    """Whether annotation and record give the same quantity."""
    (low, high, unit), (other_low, other_high, other_unit) = (
        value_of(line.low, line.high, line.unit),
        value_of(measure.low, measure.high, measure.unit),
    )
    if low is None or other_low is None:
        return low is other_low
    units = unit == other_unit or (unit == "" and other_unit in _COUNTING)
    return units and _close(low, other_low) and _close(high, other_high)


def _close(first: Decimal | None, second: Decimal | None) -> bool:
    if first is None or second is None:
        return first is second
    return abs(first - second) <= abs(first) * Decimal("1e-9")


def judged(line: Line, measure: Measure) -> dict[str, bool]:
    """Which fields of a record agree with the annotation it is paired with."""
    return {
        "kind": _KINDS[line.kind] == measure.kind,
        "value": same_value(line, measure),
        "relation": line.relation == measure.relation,
        "aspect": line.aspect == measure.aspect and _DIRECTIONS[line.dir] == measure.direction,
        "indicator": agreement(line.indicator, measure.indicator) >= RIGHT,
        "end_year": line.to_year in ("", "?") or str(measure.end_year) == line.to_year,
    }


def paired(lines: Sequence[Line], measures: Sequence[Measure]) -> list[tuple[int, int]]:
    """Indices of lines and measures whose spans overlap, one to one, equal values first."""
    offered = []
    for i, line in enumerate(lines):
        for j, measure in enumerate(measures):
            if line.start is None or line.end is None or measure.span is None:
                continue
            start, end = measure.span
            overlap = min(end, line.end) - max(start, line.start)
            if overlap > 0:
                union = end - start + line.end - line.start - overlap
                offered.append((not same_value(line, measure), -overlap / union, i, j))
    taken: tuple[set[int], set[int]] = set(), set()
    pairs = []
    for _, _, i, j in sorted(offered):
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            pairs.append((i, j))
    return sorted(pairs)
