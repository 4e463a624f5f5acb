"""Figures side by side in a list, and what the names of such have from before and from behind them."""

from __future__ import annotations

import re

from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.vocabulary import either

WORK = re.compile(rf"(?<=..){either('works', 'work')}$")
"""Work that ends the name of what it is done to: 脱硝改造."""
_JOINTS = ("、", "和", "及", "与")
_NEARLY = "近约超过达"
"""With what a bound of the right one ends: 3座桥和近千公里道路."""


def thing_of(name: Candidate, parts: Parts) -> str:
    """What a name has from behind its figure."""
    behind = () if "said" in name.made else (parts.counted, parts.noun, parts.attached)
    return next((thing for thing in behind if thing and name.text.endswith(thing)), "")


def lead_of(name: Candidate, parts: Parts) -> str | None:
    """What a name has from before its figure, where it ends with what stands behind it; None where it does not."""
    thing = thing_of(name, parts)
    return name.text[: -len(thing)] if thing else None


def side_by_side(left: Mention, right: Mention, text: str) -> bool:
    """Whether nothing but a list parts two figures."""
    if left.clause != right.clause or right.listed:
        return False
    start = right.start
    while text[start - 1] in _NEARLY and start > left.end:
        start -= 1
    return text[start - 1] in _JOINTS or text[right.begin - 1 : right.begin] == "、"
