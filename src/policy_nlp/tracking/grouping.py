"""Which figures are about the same thing."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from policy_nlp.catalogue import group_key
from policy_nlp.records import Measure
from policy_nlp.records.measure import Aspect, Direction
from policy_nlp.tracking.figures import Figure
from policy_nlp.tracking.units import by_family, in_one_unit


class Topic(NamedTuple):
    """What a figure is about, but for its unit and direction."""

    region: str
    indicator_id: str
    aspect: Aspect
    scope: str
    reference: str
    condition: str


@dataclass(frozen=True, slots=True)
class Group:
    """Figures about one thing, brought to one unit and one direction, in no particular order."""

    topic: Topic
    figures: tuple[Figure, ...]

    def subject(self) -> dict[str, Any]:
        """The fields of a record that say what it is about."""
        return {
            **{field: value or None for field, value in self.topic._asdict().items()},
            "indicator": _commonest(figure.measure.indicator for figure in self._telling()),
            "direction": self.figures[0].direction,
            "unit": next((figure.unit for figure in self.figures if figure.unit), None),
        }

    def _telling(self) -> list[Figure]:
        return [figure for figure in self.figures if figure.measure.kind == "target"] or list(self.figures)


def indicator_of(measure: Measure) -> str:
    """The catalogue's id for what is measured, or a key of its own that is the same in every report."""
    return measure.indicator_id or group_key(measure.indicator, aspect=measure.aspect, unit=measure.unit)


def groups_of(figures: Iterable[Figure]) -> list[Group]:
    """The figures by what they are about, in the order of topics and units; what has no name is about nothing."""
    topics: defaultdict[Topic, list[Figure]] = defaultdict(list)
    for figure in figures:
        if figure.measure.indicator.strip():
            topics[topic_of(figure)].append(figure)
    return [
        Group(topic, tuple(_facing_one_way(in_one_unit(alike, topic.aspect))))
        for topic in sorted(topics)
        for alike in by_family(topics[topic], topic.aspect)
    ]


def topic_of(figure: Figure) -> Topic:
    """What `figure` is about."""
    measure = figure.measure
    return Topic(
        region=figure.sheet.region,
        indicator_id=indicator_of(measure),
        aspect=measure.aspect,
        scope=measure.scope or "",
        reference=(measure.reference or "") if measure.aspect == "gap" else "",
        condition=measure.condition or "",
    )


def _facing_one_way(figures: list[Figure]) -> list[Figure]:
    direction = _direction(figure for figure in figures if figure.measure.kind == "target") or _direction(figures)
    return [figure.facing(direction) for figure in figures]


def _direction(figures: Iterable[Figure]) -> Direction | None:
    votes = Counter(figure.direction for figure in figures)
    if not votes["up"] and not votes["down"]:
        return None
    return "down" if votes["down"] > votes["up"] else "up"


def _commonest(names: Iterable[str]) -> str:
    counts = Counter(names)
    return min(counts, key=lambda name: (-counts[name], name))
