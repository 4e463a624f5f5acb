"""A sentence read once: its figures, each with the words that are its own, its name and its bounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from policy_nlp.measures.lists import distribute, runs
from policy_nlp.measures.mentions import Mention, clause_spans, mentions_of
from policy_nlp.measures.name import NAMELESS, Candidate
from policy_nlp.measures.naming import choose
from policy_nlp.measures.parts import parts_of, trimmed
from policy_nlp.measures.selection import is_figure
from policy_nlp.measures.surroundings import subject_and_object, surroundings_of
from policy_nlp.measures.tails import Tail, tail_of
from policy_nlp.records.measure import MeasureRelation
from policy_nlp.records.quantity import Quantity
from policy_nlp.records.span import Span

_DIFFERING = {"points", "share", "count", "rank", "multiple", "ratio", "money"}
_COUNTING = {"count", "people", ""}


@dataclass(slots=True)
class Figure:
    """A quantity that is a measure: where it stands, the words taken off before it, its name, its relation.

    `features` say how sure its name is.
    """

    mention: Mention
    tail: Tail
    name: Candidate
    relation: MeasureRelation
    features: tuple[str, ...]

    @property
    def counts(self) -> bool:
        """Whether the figure counts things that are named behind it."""
        return any(part in self.name.made for part in ("counted", "noun"))


def figures_of(text: str, sentence: Span, quantities: Sequence[Quantity], region: str | None = None) -> list[Figure]:
    """The figures of a sentence, in order; `quantities` are all that stand in it, `region` is the report's own."""
    neighbours = [None, *quantities, None]
    triples = zip(neighbours, quantities, neighbours[2:], strict=False)
    kept = [q for before, q, after in triples if is_figure(text, q, before, after, sentence)]
    if not kept:
        return []
    clauses = clause_spans(sentence.of(text), sentence.start)
    mentions = mentions_of(text, clauses, kept)
    tails = [_tail(text, mention) for mention in mentions]
    _lend_subjects(text, clauses, mentions, tails)
    _relate(text, mentions, tails)
    names, features = _names(text, clauses, mentions, tails, region)
    relations = _relations(mentions, tails)
    return [Figure(*parts) for parts in zip(mentions, tails, names, relations, features, strict=True)]


def _tail(text: str, mention: Mention) -> Tail:
    quantity = mention.quantity
    follows = text[quantity.span.end : quantity.span.end + 1]
    return tail_of(
        mention.before.of(text),
        ranked=quantity.dimension == "rank",
        differing=quantity.dimension in _DIFFERING,
        counting=quantity.dimension in _COUNTING and follows not in ("", "，", "。", "；", "、"),
    )


def _lend_subjects(text: str, clauses: Sequence[Span], mentions: Sequence[Mention], tails: Sequence[Tail]) -> None:
    """Give the first figure without a name the subject of the clause before: 粮食产量屡创新高，去年达到30亿斤."""
    mention, tail = mentions[0], tails[0]
    if trimmed(tail.name) or not mention.clause or mention.after.of(text).strip():
        return
    for clause in reversed(clauses[: mention.clause]):
        lent = tail_of(subject_and_object(clause.of(text))[0])
        if trimmed(lent.name):
            tail.name = lent.name
            tail.predicates += [p for p in lent.predicates if p.role == "pace"]
            return


def _relate(text: str, mentions: Sequence[Mention], tails: list[Tail]) -> None:
    """Note what each figure owes to the one before it: a list's shared words, the start of a change."""
    for i, mention in enumerate(mentions):
        if mention.joined and i:
            last = tails[i - 1]
            tails[i] = Tail("", list(last.predicates), last.base, last.gap, last.reference)
            mention.listed = True
        if i + 1 < len(mentions) and mentions[i + 1].tied and not tails[i + 1].name:
            _relate_change(text, mention, mentions[i + 1], tails[i], tails[i + 1])


def _relate_change(text: str, mention: Mention, following: Mention, tail: Tail, after: Tail) -> None:
    before = mention.before.of(text)
    opening = max(before.rfind("从"), before.rfind("由"))
    if after.has("to") and opening >= 0:
        mention.starts_change = True
        following.skipped = Span(mention.before.start + opening, mention.quantity.span.start)
    elif after.has("grow") and tail.base is not None and not tail.predicates:
        mention.is_base = True
        following.skipped = Span(mention.before.start, mention.quantity.span.start)


def _names(
    text: str, clauses: Sequence[Span], mentions: Sequence[Mention], tails: Sequence[Tail], region: str | None
) -> tuple[list[Candidate], list[tuple[str, ...]]]:
    """The name of each figure, and how sure it is; those of a list share one, until the list is distributed."""
    names: list[Candidate] = []
    features: list[tuple[str, ...]] = []
    unit: str | None = None
    nexts: Sequence[Mention | None] = [*mentions[1:], None]
    for mention, tail, following in zip(mentions, tails, nexts, strict=True):
        if mention.listed and names:
            names.append(names[-1])
            features.append((*features[-1], "listed"))
            continue
        parts = parts_of(text, mention, tail, names[-1] if names else NAMELESS, unit, region)
        unit = mention.quantity.unit
        mention.carried = not parts.own and not parts.counted
        look_around = partial(surroundings_of, text, mention, parts, clauses, following)
        choice = choose(parts, mention.quantity, tail, look_around)
        names.append(choice.name)
        features.append(choice.features)
    distribute(names, mentions, tails)
    return names, features


def _relations(mentions: Sequence[Mention], tails: Sequence[Tail]) -> list[MeasureRelation]:
    """The relation of each figure; in a list that 分别 joins, one bounding word holds for all."""
    relations: list[MeasureRelation] = [m.quantity.relation for m in mentions]
    for first, last in runs(mentions):
        bounds = [r for r in relations[first : last + 1] if r != "eq"]
        if tails[first].has("each") and len(bounds) == 1:
            relations[first : last + 1] = [r if r == "between" else bounds[0] for r in relations[first : last + 1]]
    return relations
