"""Every measure of a document, described field by field."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from policy_nlp.language.periods import Period, find_periods
from policy_nlp.measures.aspects import Decision, aspect_of
from policy_nlp.measures.commitments import Binding, bindings_of, commitment_of
from policy_nlp.measures.confidence import confidence_of
from policy_nlp.measures.figures import Figure, figures_of
from policy_nlp.measures.frames import Frame, frames_of
from policy_nlp.measures.kinds import given_late, kind_of
from policy_nlp.measures.numberless import lists_targets, numberless_targets
from policy_nlp.measures.qualifiers import condition_of, scope_of
from policy_nlp.measures.states import state_of
from policy_nlp.measures.units import unit_of
from policy_nlp.measures.within import dealt
from policy_nlp.measures.years import years_of
from policy_nlp.records.measure import Aspect, Basis, Direction, Force, Kind, MeasureRelation
from policy_nlp.records.quantity import Quantity
from policy_nlp.records.span import Span
from policy_nlp.text.document import Document, Sentence

_BEHIND = 14
"""So many characters behind a figure may say that it is a growth."""


@dataclass(slots=True)
class Described:
    """A measure in clean-text terms, with what decided each field.

    `features` are what its confidence was reckoned from.
    """

    sentence: Sentence
    quantity: Quantity | None
    indicator: str
    kind: Kind
    aspect: Aspect
    direction: Direction | None
    relation: MeasureRelation
    unit: str | None = None
    start_year: int | None = None
    end_year: int | None = None
    basis: Basis | None = None
    commitment: str | None = None
    force: Force | None = None
    scope: str | None = None
    reference: str | None = None
    condition: str | None = None
    text: str = ""
    confidence: float = 0.5
    features: tuple[str, ...] = ()
    reasons: dict[str, str] = field(default_factory=dict)


class _Setting(NamedTuple):
    """What all figures of a sentence have in common."""

    text: str
    sentence: Sentence
    frame: Frame
    periods: Sequence[Period]
    bindings: Sequence[Binding]
    year: int | None
    late: bool
    region: str | None


def describe(
    document: Document, quantities: Sequence[Quantity], year: int | None, region: str | None = None
) -> Iterator[Described]:
    """The measures of a document in the order of its text.

    `quantities` are all that stand in the document, in order; `year` is the year that the report plans, `region`
    the report's own.  Nothing comes from a place that is marked as damaged.
    """
    text, late = document.text, given_late(document.text)
    spans = [sentence.span for sentence in document.sentences]
    figures = dealt(_sound(quantities, document.damaged), spans)
    periods = dealt(find_periods(text, year), spans)
    frames = frames_of(document, periods, year)
    listing: int | None = None  # the paragraph that lists targets
    befores = (None, *document.sentences)
    for sentence, before, own, when, frame in zip(document.sentences, befores, figures, periods, frames, strict=False):
        if own:
            setting = _Setting(text, sentence, frame, when, bindings_of(sentence, before), year, late, region)
            for figure in figures_of(text, sentence.span, own, region):
                yield _described(figure, setting)
        if frame.role == "plan":
            listing = sentence.paragraph if lists_targets(sentence.text) else listing
            if listing == sentence.paragraph:
                yield from _numberless(sentence, frame)


def _sound(quantities: Sequence[Quantity], damaged: Sequence[Span]) -> Sequence[Quantity]:
    """The quantities that no damage touches; `damaged` ascends without overlaps."""
    if not damaged:
        return quantities
    ends = [span.end for span in damaged]

    def touched(span: Span) -> bool:
        behind = bisect_left(ends, span.start + 1)
        return behind < len(damaged) and damaged[behind].overlaps(span)

    return [q for q in quantities if not touched(q.span)]


def _described(figure: Figure, setting: _Setting) -> Described:
    text, sentence, frame, periods, bindings, year, late, region = setting
    mention, tail = figure.mention, figure.tail
    quantity = mention.quantity
    end = quantity.span.end
    aspect = aspect_of(quantity, tail, figure.name.text, text[end : min(end + _BEHIND, sentence.span.end)])
    name = _full_name(figure, aspect)
    state = state_of(text, mention)
    years = years_of(mention, tail, aspect, frame, periods, figure.adds_up(name), state, year)
    kind, why = kind_of(text, mention, frame, years, year, state, late=late)
    word, force = commitment_of(mention, bindings, figure.relation) if kind == "target" else (None, None)
    told = "frame:firm" if frame.firm else f"frame:{frame.role}"
    features = (*figure.features, told, f"aspect:{aspect.aspect}", f"kind:{kind}")
    return Described(
        sentence=sentence,
        quantity=quantity,
        indicator=name,
        kind=kind,
        aspect=aspect.aspect,
        direction=aspect.direction,
        relation=figure.relation,
        unit=unit_of(quantity, name, figure.counts, text[end : min(end + _BEHIND, sentence.span.end)]),
        start_year=years.start,
        end_year=years.end,
        basis=years.basis,
        commitment=word,
        force=force,
        scope=scope_of(name, region),
        reference=tail.reference,
        condition=condition_of(name),
        text=quantity.text,
        confidence=confidence_of(features),
        features=features,
        reasons={
            "kind": why or "nothing says that it is planned",
            "indicator": figure.name.made,
            "aspect": aspect.cue or "nothing says that it changes",
            "relation": quantity.cue.of(text) if quantity.cue else figure.relation,
            "years": years.cue or "not said",
        },
    )


def _full_name(figure: Figure, aspect: Decision) -> str:
    """The name of a figure; that of a rank or a gap keeps the word of the pace that is compared: 增速."""
    name = figure.name.text
    pace = figure.tail.first("pace") if aspect.aspect in ("rank", "gap") else None
    return name if pace is None or name.endswith(pace.word) else name + pace.word


def _numberless(sentence: Sentence, frame: Frame) -> Iterator[Described]:
    for target in numberless_targets(sentence.text, sentence.span.start):
        yield Described(
            sentence=sentence,
            quantity=None,
            indicator=target.indicator,
            kind="target",
            aspect=target.aspect,
            direction="up" if target.aspect == "growth" else None,
            relation=target.relation,
            start_year=frame.start,
            end_year=frame.end,
            basis="year",
            force="soft",
            reference=target.reference,
            text=target.span.shifted(-sentence.span.start).of(sentence.text),
            confidence=confidence_of(("numberless",)),
            features=("numberless",),
            reasons={"kind": frame.source, "relation": target.relation, "years": frame.source},
        )
