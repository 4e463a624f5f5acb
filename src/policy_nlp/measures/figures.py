"""A sentence read once: its figures, each with the words that are its own, its name and its bounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policy_nlp.measures.clauses import clause_spans
from policy_nlp.measures.comparing.comparisons import note_comparisons
from policy_nlp.measures.comparing.from_to import relate, take_new_ones
from policy_nlp.measures.comparing.relations import relations_of
from policy_nlp.measures.mentions import COUNTING, SHARES, Mention, mentions_of
from policy_nlp.measures.naming.around.of_the_same import tell_of_the_same
from policy_nlp.measures.naming.around.subjects import lend_subjects
from policy_nlp.measures.naming.completing.share_wholes import share_of_those, with_its_whole, with_whole
from policy_nlp.measures.naming.completing.told import Earlier
from policy_nlp.measures.naming.completing.wholes import share_within
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.naming.names import names_of
from policy_nlp.measures.promising.states import is_ground
from policy_nlp.measures.selecting.selection import is_figure
from policy_nlp.measures.tails import Tail, tail_of
from policy_nlp.records.measure import MeasureRelation
from policy_nlp.records.quantity import Quantity
from policy_nlp.records.span import Span

_UNDIFFERING = frozenset({"time", "temperature"})
"""Dimensions in which no gap is given."""
_WHO, _BETTERED = ("people", "households"), "改善"
_TIME, _SO_LONG, _LENGTHS = "time", "长", ("时长", "全长")
"""What says only that a time is long: 回收期长达54天."""
_ENDED = ("", "，", "。", "；", "、")
_FIRST_HAN, _LAST_HAN = "㐀", "鿿"
"""A sentence without such characters cannot be read: an abstract in English, or what a wrong encoding spoilt."""


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
    def told(self) -> Earlier:
        """What the sentences behind it may go on with."""
        return Earlier(self.name, self.mention.quantity, self.tail)

    @property
    def counts(self) -> bool:
        """Whether it counts what is named behind it: 30名学生."""
        return "counted" in self.name.made or "noun" in self.name.made


def figures_of(
    text: str, sentence: Span, quantities: Sequence[Quantity], region: str | None = None, earlier: Figure | None = None
) -> list[Figure]:
    """The figures of a sentence, in order; `quantities` are all that stand in it, `region` is the report's own.

    `earlier` is the last figure that the paragraph has told before, whose name holds for what has none.
    """
    neighbours = [None, *quantities, None]
    triples = zip(neighbours, quantities, neighbours[2:], strict=False)
    kept = [q for before, q, after in triples if is_figure(text, q, before, after, sentence)]
    if not kept or not any(_FIRST_HAN <= character <= _LAST_HAN for character in sentence.of(text)):
        return []
    clauses = clause_spans(sentence.of(text), sentence.start)
    mentions = mentions_of(text, clauses, kept)
    for mention in mentions:
        mention.is_ground = is_ground(text, mention)
    tails = [_tail(text, mention) for mention in mentions]
    if len(mentions) > 1:
        take_new_ones(text, mentions, tails)
    if len(mentions) > 1 and mentions[1].quantity.dimension in SHARES:
        tell_of_the_same(mentions, tails)
    lend_subjects(text, clauses, mentions, tails)
    for at, tail in enumerate(tails):
        if tail.name.endswith("中") and mentions[at].quantity.dimension in SHARES and mentions[at].clause:
            tail.name = share_within(tail.name, text, clauses[: mentions[at].clause])
        if "所占" in tail.name or tail.has("share"):
            tail.name = with_whole(tail.name, text, clauses[: mentions[at].clause])
        elif tail.name.endswith("部分"):
            tail.name = with_its_whole(tail.name, text, clauses[: mentions[at].clause])
        elif mentions[at].quantity.dimension in SHARES:
            tail.name = share_of_those(tail, text, clauses, mentions[at])
    if len(mentions) > 1:
        relate(text, mentions, tails)
    note_comparisons(text, mentions, tails)
    names, features = names_of(text, clauses, mentions, tails, region, earlier.told if earlier else None)
    relations = relations_of(text, mentions, tails)
    return list(map(Figure, mentions, tails, names, relations, features))


def _tail(text: str, mention: Mention) -> Tail:
    """What stands between name and figure, taken apart by what may stand there before its unit."""
    dimension, end = mention.quantity.dimension, mention.end
    tail = tail_of(
        mention.before,
        ranked=dimension == "rank",
        differing=dimension not in _UNDIFFERING,
        pointed=dimension == "points",
        shared=dimension in SHARES,
        counting=dimension in _WHO
        or (dimension in COUNTING and (text[end : end + 1] not in _ENDED or mention.before.endswith(_BETTERED))),
    )
    if dimension == _TIME and tail.name.endswith(_SO_LONG) and not tail.name.endswith(_LENGTHS):
        tail.name = tail.name.removesuffix(_SO_LONG)
    return tail
