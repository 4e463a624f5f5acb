"""Shares one after another of which each says what so many of the same do: 渔户中有20%生活富裕，60%过着温饱的生活."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_nlp.measures.mentions import SHARES, Mention, bound_length
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.words import tagged

_ALONE = frozenset(("", "有", "还有", "也有", "另有", "只有", "而", "另外", "另外有"))
"""What stands before a share that says nothing of whom it is."""
_THOSE = re.compile("(?P<those>[^，。；、的]{2,8}?)(?:大体上|大约|当中|之中|里面|中|里)*有?")
_AMONG, _THERE_ARE = ("中", "里", "有"), "有"
"""What makes of those before a share the ones of whom it is."""
_OPENING = 12
_TELLING = "vazd"
"""How parts of speech begin that tell what someone does, or how he is."""
_NOT_DONE = ("的", "用于", "投向", "用在", "来自", "是", "为")
"""How begins what is told of a share and no doing of those that it is of."""


def tell_of_the_same(mentions: Sequence[Mention], tails: Sequence[Tail]) -> None:
    """Give shares that tell only what those do of whom they are a share the name of those, told with the first."""
    those, before = "", -1
    for mention, tail in zip(mentions, tails, strict=True):
        doing = _doing(mention)
        own = tail.name.strip("，；、 ") if doing else ""
        if doing and own not in _ALONE and (found := _THOSE.fullmatch(trimmed(own))) is not None:
            named = all(tag[0] in "nbj" for _, tag in tagged(found["those"]))
            of_some = own.endswith(_AMONG) or mention.before.rstrip().endswith(_THERE_ARE)
            those = found["those"] if named and of_some else ""
        elif not doing or not those or mention.clause - before > 1:
            those = ""
        if doing and those:
            tail.name = those + doing
            mention.until, mention.after = mention.end, ""
            before = mention.clause


def _doing(mention: Mention) -> str:
    """What is told behind a share that those do of whom it is; empty where nothing is."""
    if mention.quantity.dimension not in SHARES:
        return ""
    said = mention.after[bound_length(mention.after) :]
    if len(said) < 2 or said.startswith(_NOT_DONE):
        return ""
    return said if any(tag[0] in _TELLING for _, tag in tagged(said[:_OPENING])) else ""
