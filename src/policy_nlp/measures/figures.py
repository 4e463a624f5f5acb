"""A sentence read once: its figures, each with the words that are its own, its name and its bounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from policy_nlp.measures.clauses import clause_spans
from policy_nlp.measures.comparisons import note_comparisons
from policy_nlp.measures.from_to import relate, take_new_ones
from policy_nlp.measures.mentions import COUNTING, SHARES, Mention, mentions_of
from policy_nlp.measures.naming.bodies import with_its_body
from policy_nlp.measures.naming.choice import choose
from policy_nlp.measures.naming.earlier import Earlier, pointed_at, with_earlier
from policy_nlp.measures.naming.lists import distribute
from policy_nlp.measures.naming.name import NAMELESS, Candidate
from policy_nlp.measures.naming.neighbours import going_on, of_all, of_those, per_head, share_ends, with_opening
from policy_nlp.measures.naming.parts import Parts, parts_of
from policy_nlp.measures.naming.products import with_its_output
from policy_nlp.measures.naming.shares import (
    share_in_whole,
    with_its_whole,
    with_share,
    with_whole,
)
from policy_nlp.measures.naming.subjects import lend_subjects
from policy_nlp.measures.naming.surroundings import surroundings_of
from policy_nlp.measures.naming.trimming import opening_verb, trimmed
from policy_nlp.measures.relations import relations_of
from policy_nlp.measures.selection import is_figure
from policy_nlp.measures.states import is_ground
from policy_nlp.measures.tails import Tail, tail_of
from policy_nlp.records.measure import MeasureRelation
from policy_nlp.records.quantity import Quantity
from policy_nlp.records.span import Span

_UNDIFFERING = frozenset({"time", "temperature"})
"""Dimensions in which no gap is given."""
_NO_LEVELS = SHARES | {"rank"}
_ENDED = ("", "，", "。", "；", "、")
_WHO = ("households", "people", "number")
"""What counts the same in two ways: 3万户、9万人."""


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
    if not kept:
        return []
    clauses = clause_spans(sentence.of(text), sentence.start)
    mentions = mentions_of(text, clauses, kept)
    for mention in mentions:
        mention.is_ground = is_ground(text, mention)
    tails = [_tail(text, mention) for mention in mentions]
    take_new_ones(text, mentions, tails)
    lend_subjects(text, clauses, mentions, tails)
    for at, tail in enumerate(tails):
        if "所占" in tail.name or tail.has("share"):
            tail.name = with_whole(tail.name, text, clauses[: mentions[at].clause])
        elif tail.name.endswith("部分"):
            tail.name = with_its_whole(tail.name, text, clauses[: mentions[at].clause])
    relate(text, mentions, tails)
    note_comparisons(text, mentions, tails)
    names, features = _names(text, clauses, mentions, tails, region, earlier.told if earlier else None)
    relations = relations_of(text, mentions, tails)
    return list(map(Figure, mentions, tails, names, relations, features))


def _tail(text: str, mention: Mention) -> Tail:
    dimension, end = mention.quantity.dimension, mention.quantity.span.end
    return tail_of(
        mention.before.of(text),
        ranked=dimension == "rank",
        differing=dimension not in _UNDIFFERING,
        pointed=dimension == "points",
        shared=dimension in SHARES,
        counting=dimension in ("people", "households") or (dimension in COUNTING and text[end : end + 1] not in _ENDED),
    )


def _count_with_the_next(text: str, mention: Mention, name: str, following: Mention) -> None:
    """Let what opens a clause count what stands behind the figure that it is joined to: 3万户、9万名群众搬入新居.

    `name` are the words before it.
    """
    if name and (text[following.quantity.span.start - 1] != "、" or not _is_but_done(name)):
        return
    if mention.quantity.dimension in _WHO and (following.quantity.dimension in _WHO or following.quantity.unit == "头"):
        mention.after = following.after


def _is_but_done(name: str) -> bool:
    """Whether the words before a figure tell only what was done: 解决了700万人、500万头牲畜的饮水困难."""
    name = trimmed(name)
    return opening_verb(name) == name


def _names(
    text: str,
    clauses: Sequence[Span],
    mentions: Sequence[Mention],
    tails: Sequence[Tail],
    region: str | None,
    earlier: Earlier | None,
) -> tuple[list[Candidate], list[tuple[str, ...]]]:
    """The name of each figure, and how sure it is; those of a list share one, until the list is distributed."""
    names: list[Candidate] = []
    features: list[tuple[str, ...]] = []
    unit: str | None = None
    level, levelled = unit, ""  # the unit and the name of the last figure that is no share, growth or rank
    told: list[Parts] = []
    before: Mention | None = None
    for at, mention in enumerate(mentions):
        tail, following = tails[at], mentions[at + 1] if at + 1 < len(mentions) else None
        if mention.listed and names:
            names.append(names[-1])
            told.append(told[-1])
            features.append(features[-1] if "listed" in features[-1] else (*features[-1], "listed"))
            continue
        if following is not None and following.joined and not tail.predicates:
            _count_with_the_next(text, mention, tail.name, following)
        beside = level if "其中" in mention.before.of(text)[:6] and names and names[-1].text == levelled else unit
        named = _name_before(text, mention, mentions, names)
        if before is not None and tail.name and _told_apart(text, before, mention):
            named = NAMELESS
        parts = parts_of(text, mention, tail, named, beside, region)
        unit = mention.quantity.unit
        mention.carried = not parts.own and not parts.counted
        look_around = partial(surroundings_of, text, mention, parts, clauses, following)
        choice = choose(parts, mention.quantity, tail, look_around)
        said = text[clauses[0].start : mention.quantity.span.start]
        name = with_its_output(choice.name, mention.quantity, said)
        previous = names[-1] if names else NAMELESS
        name = pointed_at(name, previous, text, clauses[0].start)
        name = with_earlier(name, previous, parts, mention, tail, earlier)
        if before is not None:
            among = parts.joined == "其中" or "占" in names[-1].text
            if tail.has("share") and parts.own and among and not parts.counted:
                name = name._replace(text=parts.own)  # beside a share the words before it are all of its part
            name = with_share(text, name, names[-1], before, mention, tail)
            if mention.carried and tail.has("share"):
                name = name._replace(text=share_in_whole(name.text, [one.text for one in names], told))
            name = with_opening(name, names[-1], parts, told[-1], (before, mention), text)
            if not tail.predicates and "；" not in text[before.quantity.span.end : mention.quantity.span.start]:
                name = going_on(name, names[-1], parts)
            name = per_head(name, names[-1], parts, mention.before.of(text))
            if mention.quantity.dimension == "count":
                name = of_those(name, names[-1], parts, mention.before.of(text))
            name = of_all(name, names, parts, mentions, text)
        name = with_its_body(name, text, clauses, (before, mention), parts.previous, region)
        names.append(name)
        told.append(parts)
        before = mention
        if mention.quantity.dimension not in _NO_LEVELS:
            level, levelled = unit, name.text
        features.append(choice.features)
    share_ends(names, mentions, told, text)
    distribute(names, mentions, tails, [parts.own for parts in told])
    return names, features


def _name_before(text: str, mention: Mention, mentions: Sequence[Mention], names: Sequence[Candidate]) -> Candidate:
    """The last of `names`, which a figure may take something of: none that is only in what respect something ranks.

    进出口总额3000亿元，在世界的位次居第9位，其中出口1800亿元.
    """
    if not names:
        return NAMELESS
    if "其中" in mention.before.of(text)[:3] and mention.quantity.dimension != "rank":
        told = zip(reversed(mentions[: len(names)]), reversed(names), strict=True)
        return next((name for before, name in told if before.quantity.dimension != "rank"), names[-1])
    return names[-1]


def _told_apart(text: str, before: Mention, mention: Mention) -> bool:
    """Whether a clause of its own stands behind a semicolon between two figures: …3个；推动产业升级，完成20个项目."""
    between = text[before.quantity.span.end : mention.before.start]
    return "；" in between and "，" in between.rpartition("；")[2]
