"""What is measured of things that a list names behind a colon, and the thing that a colon sets before its measures.

各级学校招生人数为：高等学校3千人，小学9万人; 水泥：建成后的年产能力为90万吨.
"""

from __future__ import annotations

import re

from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.naming.completing.told import Unnamed
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import VERBS, heads, tagged

_COLON = "："
_MEASURES = words("name_ends", "measure")
_HEADED = re.compile(
    r"(?P<head>[^，。；：、\d]{2,24}?)"
    f"(?:，?{either('listed', 'announcing')}*(?:为|是|有|达到?))?(?:如下|的?情况|分别是)*："
)
"""What a colon opens a list of: 招生人数将为：, 年产能力如下：, 招生人数，大致估算为：."""
_ITEMS = re.compile(r"(?:[^。；：，、]{0,30}[，、]){0,24}[^。；：，、\d]{1,16}$")
"""The list behind it, up to the words before a figure."""
_LABEL = re.compile(r"(?P<thing>[^，。；：、\d“”一二三四五六]{1,6}(?:[和、][^，。；：、\d]{2,6})?)：(?=[^：]*$)")
"""A thing that opens a sentence, of which all its figures are."""
_CAPACITY = "能力"
_WHEN_DONE = re.compile("^(?:全部|完全)?(?:建成|投产|完工)(?:投产)?(?:以?后)的?")
_HEADCOUNT, _PEOPLE = "人数", (*words("listed", "own number"), *words("schools", "course"))
"""How those end who are their own number: 招生人数为：研究生3千人."""
OF_EACH = re.compile(
    f"^各[级类种]?(?:{either('listed', 'of each')}|地[区方]|(?:[市县区省州乡镇厂矿]|社(?!会)){{1,3}})(?=..)"
)
"""Of which things the list is, which each item says itself: 各级学校在校学生人数."""
_THINGS = "nj"
"""Parts of speech of what has a capacity and is told with it; the colon sets but its sector: 工业：钢铁生产能力."""
_LONGEST_OWNER, _LINKED = 12, "的"
_RELATIVE = ("share", "points", "multiple", "rank")


def with_head_before(name: Candidate, figure: Unnamed) -> Candidate:
    """A name with what a colon before it says is measured, or with the thing of which it tells."""
    parts, said = figure.parts, figure.said
    if _COLON not in said or parts.counted or parts.attached:
        return name
    if name.text.endswith(_CAPACITY) and (label := _LABEL.match(said)) is not None:
        return _of_label(name, label["thing"])
    own = parts.own
    if figure.mention.quantity.dimension in _RELATIVE or name.verb or not 0 < len(own) <= _LONGEST_OWNER:
        return name
    if name.text not in (own, parts.previous + own):  # beside what such a list told before, an item stands alone
        return name
    if own in heads() or own.endswith(_MEASURES) or figure.tail.has("grow", "share"):
        return name
    head = _head_before(said)
    if head.endswith(_HEADCOUNT) and own.endswith(_PEOPLE):
        return name
    return name.called(own + head) if head and head not in own else name


def _of_label(name: Candidate, thing: str) -> Candidate:
    """A capacity with the thing of which a whole sentence tells."""
    bare = _WHEN_DONE.sub("", name.text)
    if thing in bare:
        return name.called(bare)
    if any(tag[0] not in "nbjzcx" for _, tag in tagged(thing) if len(thing) > 1):
        return name
    if any(tag[0] in _THINGS for _, tag in tagged(bare)[:-1]):
        return name
    return name.called(thing + bare)


def _head_before(said: str) -> str:
    """What a list is of that a colon opens: 招生人数 of 各级学校招生人数为：; empty where none is told."""
    lead, _, listed = said.rpartition(_COLON)
    found = _HEADED.search(lead.rpartition("。")[2] + _COLON) if _ITEMS.fullmatch(listed) else None
    _, linked, told = trimmed(found["head"]).rpartition(_LINKED) if found else ("", "", "")
    if not told.endswith(_MEASURES):
        return ""
    if linked:
        return told
    if (each := OF_EACH.match(told)) is not None:
        return told[each.end() :]
    cut = tagged(told)
    first = len(cut) - 1
    while first > 0 and (cut[first - 1][1] in VERBS or cut[first - 1][1] in ("vn", "d", "b")):
        first -= 1
    return "".join(word for word, _ in cut[first:])
