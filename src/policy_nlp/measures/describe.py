"""Every measure of a document, described field by field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from policy_nlp.language.periods import Period, find_periods
from policy_nlp.measures.aspects import aspect_of
from policy_nlp.measures.candidates import Candidate
from policy_nlp.measures.commitments import commitment_of
from policy_nlp.measures.frames import Frame, frames_of
from policy_nlp.measures.kinds import kind_of
from policy_nlp.measures.lists import distribute
from policy_nlp.measures.mentions import Mention, clause_spans, mentions_of
from policy_nlp.measures.naming import choose
from policy_nlp.measures.numberless import numberless_targets
from policy_nlp.measures.parts import parts_of
from policy_nlp.measures.selection import is_figure
from policy_nlp.measures.tails import Tail, tail_of
from policy_nlp.measures.within import between
from policy_nlp.measures.years import years_of
from policy_nlp.records.measure import Aspect, Basis, Direction, Force, Kind, MeasureRelation
from policy_nlp.records.quantity import Quantity
from policy_nlp.records.span import Span
from policy_nlp.text.document import Document, Sentence


@dataclass(slots=True)
class Described:
    """A measure in clean-text terms, with what decided each field."""

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
    reference: str | None = None
    text: str = ""
    reasons: dict[str, str] = field(default_factory=dict)


_DIFFERING = {"points", "share", "count", "rank", "multiple", "ratio", "money"}


def describe(document: Document, quantities: Sequence[Quantity], year: int | None) -> list[Described]:
    """The measures of a document in the order of its text; `year` is the year that the report plans."""
    periods = find_periods(document.text, year)
    described: list[Described] = []
    frames = frames_of(document, periods, year)
    starts, times = [q.span.start for q in quantities], [p.span.start for p in periods]
    for sentence, frame in zip(document.sentences, frames, strict=True):
        span = sentence.span
        own, when = between(quantities, starts, span), between(periods, times, span)
        if own:
            described += _sentence_measures(document.text, sentence, _kept(document.text, span, own), when, frame, year)
        if frame.role == "plan" and ("同步" in sentence.text or "于" in sentence.text):
            described += _numberless(sentence, frame)
    return described


def _kept(text: str, span: Span, own: Sequence[Quantity]) -> list[Quantity]:
    following: Sequence[Quantity | None] = [*own[1:], None]
    return [q for q, after in zip(own, following, strict=True) if is_figure(text, q, after, span)]


def _sentence_measures(
    text: str, sentence: Sentence, quantities: Sequence[Quantity], periods: Sequence[Period], frame: Frame, year: int | None
) -> Iterator[Described]:
    mentions = mentions_of(text, sentence.span, quantities)
    tails = [_tail(text, m) for m in mentions]
    _relate(text, mentions, tails)
    names = _names(text, sentence.span, mentions, tails)
    relations = _relations(mentions, tails)
    for mention, tail, name, relation in zip(mentions, tails, names, relations, strict=True):
        aspect = aspect_of(mention.quantity, tail, name.text)
        flow = bool(name.verb) or tail.has("sum")
        years = years_of(mention, tail, aspect, frame, periods, flow)
        kind, why = kind_of(text, mention, frame, years, year)
        word, force = commitment_of(text, mention, sentence.span.start, relation) if kind == "target" else (None, None)
        yield Described(
            sentence, mention.quantity, name.text, kind, aspect.aspect, aspect.direction, relation,
            years.start, years.end, years.basis, word, force, tail.reference, mention.quantity.text,
            {"kind": why, "aspect": aspect.cue, "years": years.cue},
        )  # fmt: skip


def _tail(text: str, mention: Mention) -> Tail:
    before = mention.before.of(text)
    quantity = mention.quantity
    follows = text[quantity.span.end : quantity.span.end + 1]
    counting = quantity.dimension in ("count", "people", "") and follows not in "，。；、" and follows != ""
    return tail_of(before, ranked=quantity.dimension == "rank", differing=quantity.dimension in _DIFFERING, counting=counting)


def _relate(text: str, mentions: Sequence[Mention], tails: list[Tail]) -> None:
    """Note what each figure owes to the one before it: a list's shared words, the start of a change."""
    for i, (mention, tail) in enumerate(zip(mentions, tails, strict=True)):
        if mention.joined and i:
            tails[i] = Tail("", list(tails[i - 1].predicates), tails[i - 1].base, tails[i - 1].gap, tails[i - 1].reference)
            mention.notes["listed"] = "yes"
        following = tails[i + 1] if i + 1 < len(tails) and mentions[i + 1].tied else None
        if following is not None and not following.name:
            opening = max(mention.before.of(text).rfind("从"), mention.before.of(text).rfind("由"))
            if following.has("to") and opening >= 0:
                mention.notes["from"] = "yes"
                mentions[i + 1].skipped = Span(mention.before.start + opening, mention.quantity.span.start)
            elif following.has("grow") and tail.base is not None and not tail.predicates:
                mention.notes["based"] = tail.base
                mentions[i + 1].skipped = Span(mention.before.start, mention.quantity.span.start)
        between = text[mention.before.start - 1 : mention.before.start] if mention.before.start else ""
        mention.notes.update({"coordinated": "yes"} if between == "、" or "其中" in mention.before.of(text)[:4] else {})


def _names(text: str, sentence: Span, mentions: Sequence[Mention], tails: Sequence[Tail]) -> list[Candidate]:
    """The name of each figure; those of a list share one, until the list is distributed."""
    clauses = clause_spans(sentence.of(text), sentence.start)
    names: list[Candidate] = []
    for mention, tail in zip(mentions, tails, strict=True):
        if mention.notes.get("listed") and names:
            names.append(names[-1])
            continue
        last = names[-1] if names else Candidate("", "none", "")
        parts = parts_of(text, mention, tail, last.text, last.verb, clauses)
        if not parts.own and not parts.counted:
            mention.notes["carried"] = "yes"
        names.append(choose(parts, mention.quantity, aspect_of(mention.quantity, tail, parts.own).aspect).name)
    distribute(names, mentions, tails)
    return names


def _relations(mentions: Sequence[Mention], tails: Sequence[Tail]) -> list[MeasureRelation]:
    """The relation of each figure; in a list that 分别 joins, one bounding word holds for all."""
    relations: list[MeasureRelation] = [m.quantity.relation for m in mentions]
    i = 0
    while i < len(mentions):
        j = i
        while j + 1 < len(mentions) and mentions[j + 1].notes.get("listed"):
            j += 1
        if j > i and tails[i].has("each"):
            bounds = [r for r in relations[i : j + 1] if r != "eq"]
            if len(bounds) == 1:
                relations[i : j + 1] = [r if r == "between" else bounds[0] for r in relations[i : j + 1]]
        i = j + 1
    return relations


def _numberless(sentence: Sentence, frame: Frame) -> Iterator[Described]:
    for target in numberless_targets(sentence.text, sentence.span.start):
        direction: Direction | None = "up" if target.aspect == "growth" else None
        yield Described(
            sentence, None, target.indicator, "target", target.aspect, direction, target.relation,
            frame.start, frame.end, "year", None, "soft", target.reference,
            sentence.text[target.span.start - sentence.span.start : target.span.end - sentence.span.start],
            {"kind": frame.source, "years": frame.source},
        )  # fmt: skip
