"""Every measure of a document, described field by field."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from policy_nlp.language.periods import Period, find_periods
from policy_nlp.measures.aspects import aspect_of
from policy_nlp.measures.commitments import commitment_of
from policy_nlp.measures.confidence import confidence_of
from policy_nlp.measures.figures import Figure, figures_of
from policy_nlp.measures.frames import Frame, frames_of
from policy_nlp.measures.kinds import kind_of
from policy_nlp.measures.numberless import numberless_targets
from policy_nlp.measures.qualifiers import condition_of, scope_of
from policy_nlp.measures.within import between
from policy_nlp.measures.years import years_of
from policy_nlp.records.measure import Aspect, Basis, Direction, Force, Kind, MeasureRelation
from policy_nlp.records.quantity import Quantity
from policy_nlp.text.document import Document, Sentence


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


_FLOW = re.compile("新增|新建|新开|净增|转移就业|脱贫|改造|建成|完成")
"""In a name: amounts of several years that add up."""


def describe(
    document: Document, quantities: Sequence[Quantity], year: int | None, region: str | None = None
) -> list[Described]:
    """The measures of a document in the order of its text.

    `quantities` are all that stand in the document, in order; `year` is the year that the report plans, `region`
    the report's own.  Nothing comes from a place that is marked as damaged.
    """
    text, described = document.text, list[Described]()
    sound = [q for q in quantities if not any(q.span.overlaps(d) for d in document.damaged)]
    periods = find_periods(text, year)
    starts, times = [q.span.start for q in sound], [p.span.start for p in periods]
    for sentence, frame in zip(document.sentences, frames_of(document, periods, year), strict=True):
        own, when = between(sound, starts, sentence.span), between(periods, times, sentence.span)
        if own:
            for figure in figures_of(text, sentence.span, own, region):
                described.append(_described(text, sentence, figure, when, frame, year, region))
        if frame.role == "plan":
            described += _numberless(sentence, frame)
    return described


def _described(
    text: str,
    sentence: Sentence,
    figure: Figure,
    periods: Sequence[Period],
    frame: Frame,
    year: int | None,
    region: str | None,
) -> Described:
    mention, tail, name = figure.mention, figure.tail, figure.name.text
    end = mention.quantity.span.end
    aspect = aspect_of(mention.quantity, tail, name, text[end : min(end + 14, sentence.span.end)])
    if aspect.aspect in ("rank", "gap") and (pace := tail.first("pace")) and not name.endswith(pace.word):
        name += pace.word
    flow = (
        bool(figure.name.verb)
        or tail.has("sum")
        or _FLOW.search(name) is not None
        or (figure.counts and not tail.has("reach", "bound", "to"))
    )
    years = years_of(mention, tail, aspect, frame, periods, flow)
    kind, why = kind_of(text, mention, frame, years, year)
    word, force = (
        commitment_of(text, mention, sentence.span.start, figure.relation) if kind == "target" else (None, None)
    )
    features = (
        *figure.features,
        f"frame:{'firm' if frame.firm else frame.role}",
        f"aspect:{aspect.aspect}",
        f"kind:{kind}",
    )
    cue = mention.quantity.cue
    return Described(
        sentence=sentence,
        quantity=mention.quantity,
        indicator=name,
        kind=kind,
        aspect=aspect.aspect,
        direction=aspect.direction,
        relation=figure.relation,
        start_year=years.start,
        end_year=years.end,
        basis=years.basis,
        commitment=word,
        force=force,
        scope=scope_of(name, region),
        reference=tail.reference,
        condition=condition_of(name),
        text=mention.quantity.text,
        confidence=confidence_of(features),
        features=features,
        reasons={
            "kind": why or "nothing says that it is planned",
            "indicator": figure.name.made,
            "aspect": aspect.cue or "nothing says that it changes",
            "relation": cue.of(text) if cue else figure.relation,
            "years": years.cue or "not said",
        },
    )


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
