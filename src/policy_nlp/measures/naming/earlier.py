"""Names that a figure takes from the sentence before its own: 产值要增长7%。在连续两年增长9%的基础上，…."""

from __future__ import annotations

from dataclasses import dataclass

from policy_nlp.measures.mentions import PHYSICAL, Mention
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.naming.parts import Parts
from policy_nlp.measures.naming.shares import share_pointed_at
from policy_nlp.measures.tails import Tail
from policy_nlp.records.quantity import Quantity

_FROM_AFAR = frozenset({"topic", "object", "object alone", "place"})
"""How names are made that have no word of the figure's own clause."""
_DOUBLED = "翻"
_POINTER = "这"
_LONGEST = 16
"""A longer name tells more than what is measured."""
_SENTENCE = 120
"""So much is looked back for what 这个比重 points at."""


@dataclass(slots=True)
class Earlier:
    """The last figure that the paragraph told before a sentence: its name, and the words between that and it."""

    name: Candidate
    quantity: Quantity
    tail: Tail


def with_earlier(
    name: Candidate, previous: Candidate, parts: Parts, mention: Mention, tail: Tail, earlier: Earlier | None
) -> Candidate:
    """The name of a figure, from what was told `earlier` where its own sentence lends it none.

    `previous` is the name of the figure before in the same sentence.
    """
    if earlier is None:
        return name
    if earlier.quantity.dimension != mention.quantity.dimension:
        return name if name.text or not _goes_on_with(tail, earlier) else _told_before(earlier)
    if mention.carried and _is_lacking(name, tail, earlier):
        return _told_before(earlier)
    if not previous.text and name.text == parts.verb and _is_done_with_it(mention, earlier):
        return name.called(earlier.name.text + name.text)
    return name


def pointed_at(name: Candidate, previous: Candidate, text: str, start: int) -> Candidate:
    """The name of which a sentence that begins at `start` says only 这个比重."""
    if not name.text.startswith(_POINTER):
        return name
    return name.called(share_pointed_at(name.text, previous.text, text[max(0, start - _SENTENCE) : start]))


def _told_before(earlier: Earlier) -> Candidate:
    return Candidate(earlier.name.text, "told before", earlier.name.verb)


def _goes_on_with(tail: Tail, earlier: Earlier) -> bool:
    """Whether a figure tells how far came what was told to grow, or how that grew which was told to come so far.

    产值年均增长8%。2000年，达到9亿元; 吞吐量达到9亿吨。上半年，增长8%.
    """
    if tail.has("grow", "pace"):
        return True
    grew = earlier.tail.has("grow", "pace") or earlier.quantity.text.startswith(_DOUBLED)
    return grew and tail.has("reach", "to")


def _is_lacking(name: Candidate, tail: Tail, earlier: Earlier) -> bool:
    """Whether a figure without words of its own has no name, or but one from afar for a pace that was told before.

    物价涨幅要控制在5%以内。虽然一再努力，涨幅还是到了8%.
    """
    return not name.text or (name.made in _FROM_AFAR and tail.has("pace") and earlier.tail.has("pace", "grow"))


def _is_done_with_it(mention: Mention, earlier: Earlier) -> bool:
    """Whether a part of an amount told before has something done with it: 总规模达3亿吨。计划建成投产8000万吨."""
    quantity = mention.quantity
    return (
        quantity.dimension in PHYSICAL and quantity.unit == earlier.quantity.unit and len(earlier.name.text) <= _LONGEST
    )
