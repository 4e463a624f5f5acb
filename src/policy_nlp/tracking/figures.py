"""A report's figures, ready to be laid side by side."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from policy_nlp.records import Measure, Report
from policy_nlp.records.measure import Direction, MeasureRelation
from policy_nlp.text.tables import rows

_TURNED: dict[MeasureRelation, MeasureRelation] = {
    "ge": "le",
    "le": "ge",
    "gt": "lt",
    "lt": "gt",
    "above": "below",
    "below": "above",
}


# A sentence with so many targets for the year is the list of the main ones, though what announces it stands before.
_LIST = 4


@dataclass(frozen=True, slots=True)
class Sheet:
    """One report, placed: whose it is, of which year, and by which name figures refer to it."""

    report: Report
    name: str
    region: str
    year: int


@dataclass(frozen=True, slots=True)
class Figure:
    """One measure of one report, with exact numbers that may be brought to another unit or direction."""

    measure: Measure
    sheet: Sheet
    headline: bool
    """Whether it stands among the year's main targets: where they are announced, or in a list of several."""
    announced: bool
    """Whether the report says that it does."""
    low: Decimal | None
    high: Decimal | None
    relation: MeasureRelation
    unit: str | None
    direction: Direction | None

    @property
    def middle(self) -> Decimal | None:
        """The number by which figures are compared: of a range the middle."""
        if self.low is None or self.high is None:
            return self.low
        return (self.low + self.high) / 2

    @property
    def step(self) -> Decimal:
        """One of the last digit written, in the figure's unit: 0.1 for 7.5%, 1 for 8%, 1000 for 0.8万元."""
        return _step(self.measure, self.low)

    def scaled(self, factor: Decimal, unit: str | None) -> Figure:
        """The same figure in a unit of which `factor` make one of its own."""
        return replace(self, low=_times(self.low, factor), high=_times(self.high, factor), unit=unit)

    def facing(self, direction: Direction | None) -> Figure:
        """The same figure as one of `direction`: a fall by 0.7% is a rise by −0.7%."""
        if direction is None or self.direction in (None, direction):
            return replace(self, direction=direction)
        low, high = (self.low, self.high) if self.high is None else (self.high, self.low)
        return replace(
            self,
            low=_times(low, Decimal(-1)),
            high=_times(high, Decimal(-1)),
            relation=_TURNED.get(self.relation, self.relation),
            direction=direction,
        )


def figures_of(sheet: Sheet) -> Iterator[Figure]:
    """The figures of a report, in the order of the text."""
    announced = _announced_sentences(sheet.report)
    headlines = announced | _list_sentences(sheet.report)
    for measure in sheet.report.measures:
        yield Figure(
            measure=measure,
            sheet=sheet,
            headline=measure.sentence_span in headlines,
            announced=measure.sentence_span in announced,
            low=exact(measure.low),
            high=exact(measure.high),
            relation=measure.relation,
            unit=measure.unit,
            direction=measure.direction,
        )


def exact(value: int | float | None) -> Decimal | None:
    """A record's number without binary rounding."""
    return None if value is None else Decimal(repr(value))


def plain(value: Decimal | None) -> int | float | None:
    """The number as a record has it, or None where there is none."""
    return None if value is None else number(value)


def number(value: Decimal) -> int | float:
    """The number as a record has it: an int where it is whole."""
    return int(value) if value == value.to_integral_value() else float(value)


def _times(value: Decimal | None, factor: Decimal) -> Decimal | None:
    return None if value is None else value * factor


def _announced_sentences(report: Report) -> set[tuple[int, int]]:
    """Where the year's main targets stand: sentences that say so, or under a heading that does."""
    return {
        one.sentence_span
        for one in _year_targets(report)
        if _headlines().search(" ".join([one.sentence, *one.section[-1:]]))
    }


def _list_sentences(report: Report) -> set[tuple[int, int]]:
    """Sentences with a list of the year's targets."""
    listed = Counter(one.sentence_span for one in _year_targets(report))
    return {sentence for sentence, count in listed.items() if count >= _LIST}


def _year_targets(report: Report) -> Iterator[Measure]:
    return (one for one in report.measures if one.kind == "target" and one.end_year == report.report.year)


_WRITTEN = re.compile(r"[0-9]+(?:\.([0-9]+))?")


def _step(measure: Measure, low: Decimal | None) -> Decimal:
    if not low:
        return Decimal(1)
    found = _WRITTEN.search(measure.text.replace(",", "").replace("，", ""))
    if found and Decimal(found[0]):
        return abs(low) / Decimal(found[0]) * Decimal(1).scaleb(-len(found[1] or ""))
    return Decimal(1).scaleb(int(low.normalize().as_tuple().exponent))


@lru_cache(maxsize=1)
def _headlines() -> re.Pattern[str]:
    return re.compile("|".join(re.escape(row["cue"]) for row in rows(__package__, "headlines.tsv")))
