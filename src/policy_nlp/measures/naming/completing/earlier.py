"""Names that a figure takes from the sentence before its own: 产值要增长7%。在连续两年增长9%的基础上，…."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_nlp.measures.mentions import PHYSICAL, Mention
from policy_nlp.measures.naming.beside.shares import share_pointed_at
from policy_nlp.measures.naming.completing.told import Earlier, Unnamed
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.tails import Tail
from policy_nlp.text.numerals import small_number

_FROM_AFAR = frozenset({"topic", "object", "object alone", "place"})
"""How names are made that have no word of the figure's own clause."""
_DOUBLED = "翻"
_OF_BOTH = re.compile(
    "[这以]?上?述?(?P<number>[两二三四])[项者](?:合计|[总共]计|加起来|相加|合起来|之和)?(?P<rest>占.+)?"
)
"""Points to the last figures of a sentence: 教育经费安排90亿元，科学经费安排9亿元，两项合计增长12%."""
_ONE_OF_BOTH = re.compile("(?P<which>[前后])者(?P<rest>.*)")
"""Points to the last figure of a sentence, or the one before it."""
_SHARES = frozenset(("所占比重", "所占比例", "所占份额"))
"""The share of what was told last: 港口投资90亿元，所占比重由3%提高到5%."""
_POINTERS = frozenset("这以上两二三四前后所")
_POINTS = "这"
_BOTH = 2
_LONGEST = 16
"""A longer name tells more than what is measured."""
_SENTENCE = 120
"""So much is looked back for what 这个比重 points at."""


def with_earlier(name: Candidate, figure: Unnamed) -> Candidate:
    """The name of a figure, from what the paragraph told before where its own sentence lends it none."""
    mention, tail, earlier = figure.mention, figure.tail, figure.told.earlier
    if earlier is None:
        return name
    if earlier.quantity.dimension != mention.quantity.dimension:
        return name if name.text or not _goes_on_with(tail, earlier) else _told_before(earlier)
    if mention.carried and _is_lacking(name, tail, earlier):
        return _told_before(earlier)
    if not figure.previous.text and name.text == figure.parts.verb and _is_done_with_it(mention, earlier):
        return name.called(earlier.name.text + name.text)
    return name


def pointed_at(name: Candidate, figure: Unnamed) -> Candidate:
    """What a sentence means by 这个比重, or by 两项 or 后者 of those that it has told.

    The words before a figure may point at a share though the name was put together with another.
    """
    own, told = figure.parts.own, figure.told
    if name.text[:1] not in _POINTERS and _POINTS not in own:
        return name
    if both := _of_both(name.text, told.names):
        return name.called(both)
    start = told.clauses[0].start
    sentence_before = told.text[max(0, start - _SENTENCE) : start]
    return name.called(share_pointed_at(own, figure.previous.text, sentence_before) or name.text)


def _of_both(name: str, told: Sequence[Candidate]) -> str:
    """What a `name` that points to the last ones `told` by their number or order means: 两项合计, 后者."""
    things = list(dict.fromkeys(one.text for one in told))
    if found := _OF_BOTH.fullmatch(name):
        number = small_number(found["number"])
        return "、".join(things[-number:]) + (found["rest"] or "") if len(things) >= number else ""
    if name in _SHARES:
        return things[-1] + name if things and "占" not in things[-1] else ""
    found = _ONE_OF_BOTH.fullmatch(name)
    if found is None or len(things) < _BOTH:
        return ""
    return things[-1 if found["which"] == "后" else -_BOTH] + found["rest"]


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
