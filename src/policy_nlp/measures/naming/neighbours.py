"""What two figures side by side in a list say for both: 建成8个国家级、13个省级中心, 新建3座公园和5座广场."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.naming.lists import output_lead
from policy_nlp.measures.naming.name import Candidate

_GRADE = re.compile(r"[级批]$")
_GRADED = re.compile(r"^.*?[级批]")
_JOINTS = ("、", "和", "及", "与")
_COUNTS = ("counted", "noun")
"""How a name is made that has nothing but what is counted."""


def share_between_neighbours(names: list[Candidate], mentions: Sequence[Mention], text: str) -> None:
    """Give each of two neighbours in a list what only the other one says; `names` is changed in place."""
    places = list(pairwise(range(len(names))))
    for left, right in places:
        if _side_by_side(mentions[left], mentions[right], text):
            names[right] = _with_opening(names[left], names[right])
    for left, right in reversed(places):
        if _side_by_side(mentions[left], mentions[right], text):
            names[left] = _with_head(names[left], names[right])


def _side_by_side(left: Mention, right: Mention, text: str) -> bool:
    """Whether nothing but a list parts two figures."""
    if left.clause != right.clause or right.listed:
        return False
    start = right.quantity.span.start
    return text[start - 1] in _JOINTS or text[right.before.start - 1 : right.before.start] == "、"


def _with_opening(left: Candidate, right: Candidate) -> Candidate:
    """The right name with the verb, or the output by which it is counted, that the left one opens with."""
    if left.verb and right.made in _COUNTS and not right.verb:
        return right._replace(text=left.verb + right.text, verb=left.verb)
    return right._replace(text=output_lead(left.text, [right.text]) + right.text)


def _with_head(left: Candidate, right: Candidate) -> Candidate:
    """The left name with the head that only the right one shows: 国家级中心 beside 省级中心."""
    if not _GRADE.search(left.text):
        return left
    head = _GRADED.sub("", right.text, count=1)
    return left._replace(text=left.text + head) if head != right.text else left
