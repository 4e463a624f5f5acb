"""Those who have become so large that they belong to others as large: 临港区迈入生产总值千亿元县行列."""

from __future__ import annotations

import re

from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.records.measure import MeasureRelation
from policy_nlp.text.characters import NUMERALS

_MEMBERS = words("clubs", "member", "club")
_CLUBS = words("clubs", "club")
_AFTER = re.compile(
    rf"(?:级|以上)?的?[^，。；、\d的]{{0,6}}?{either('clubs', 'member')}?{either('clubs', 'club')}"
    rf"|(?:级|以上)?的?[^，。；、\d的]{{0,4}}?{either('clubs', 'member')}"
)
_WHICH = (
    rf"了?(?:全[国省市区]|我[国省市区]|国内|内[河陆]|沿海|世界|全球|新晋|新增|又?一[个座家条]"
    rf"|(?:第[{NUMERALS}\d]{{1,3}}|首|唯一)[个座家条]?){{0,3}}"
)
_JOINED = re.compile(
    rf"(?P<who>[^，；。：\d]{{0,20}}?)(?:正式|成功|首次|率先|双双|均|也|已)*"
    rf"(?P<how>{either('clubs', 'come among')}){_WHICH}"
    rf"(?P<what>[^，；。：\d]{{0,12}}?)(?:均|都|双双|首次)*(?P<bound>超过?|过|突破|达到?)?$"
)
_BECOMING = "成为"
"""Says what something is, and joins it to no others where nothing measures them: 成为千亿级产业."""
_BEING = ("成", "成为", "成长为")
"""Ends what says what someone has become, whose size is told as it is, and not as that of others.

成长为产值30亿元的产业."""
_BRANCH = re.compile("(?:级)?[^，。；、\\d的]{0,4}?(?P<what>产业集群|产业|集群)")
_HOW_AT_END = re.compile(f"(?<=..)(?:成长|发展|{either('clubs', 'come among')})为?$")
_MEASURES = words("name_ends", "measure")
_PASSED = ("过", "超", "超过", "突破")
_MARK = re.compile("[，。；：！]")


def are_joined(after: str) -> bool:
    """Whether the words behind a size, up to a mark, name those who are so large: 级城市行列, 的县."""
    return after.endswith(_MEMBERS) and _AFTER.fullmatch(after) is not None


def member_of(said: str, after: str) -> str:
    """What is measured of someone who joined others, before their size; empty where that is not told.

    临港区生产总值 of 临港区跨入生产总值, before 千亿元县行列; 临港区生产总值 of itself and of 临港区生产总值进入.  Of a
    branch it is its output, by which it is called: 装备产业 of 装备成长为, before 万亿级产业.
    """
    found = _JOINED.match(said)
    if found is None or (not found["what"] and not found["who"].endswith(_MEASURES)):
        branch = _BRANCH.match(after)
        if after in _CLUBS:
            return _HOW_AT_END.sub("", said)
        if opening_verb(said) and after.startswith("的"):
            return ""  # 打造年产值30亿元的集群: nobody is made one of them
        if said.endswith(_MEASURES) or branch is None:
            return said if said.endswith(_MEASURES) else ""
        who = _HOW_AT_END.sub("", said)
        return who if who.endswith(branch["what"][:2]) else who + branch["what"]
    who, what = found["who"], found["what"]
    if what.endswith(_MEASURES):
        return who + what
    return who if not what and found["how"] != _BECOMING and who.endswith(_MEASURES) else ""


def bound_of_members(said: str, after: str) -> MeasureRelation:
    """What a size says of someone who joined others: more than what they have passed, and at least what they have."""
    found = _JOINED.match(said) if are_joined(after) else None
    if found is None:
        return "eq"
    if found["bound"] in _PASSED:
        return "gt"
    return "eq" if found["how"].endswith(_BEING) or found["bound"] is not None else "ge"


def is_of_members(before: str, after: str, otherwise: bool) -> bool:
    """Whether a size is that of someone who joined others; `otherwise` where nobody did.

    It is none where someone has become one of them and nothing is measured (临港区成为万亿元城市), or nobody is told of
    (打造成千亿级集群).
    """
    following = _MARK.split(after, maxsplit=1)[0]
    if not are_joined(following):
        return otherwise
    said = _MARK.split(before)[-1]
    if (found := _JOINED.match(said)) is None:
        return otherwise
    if found["what"].endswith(_MEASURES) or (not found["what"] and found["who"].endswith(_MEASURES)):
        return True
    if following in _CLUBS:
        return otherwise
    return trimmed(found["who"]) != "" and found["how"] != _BECOMING and _BRANCH.match(following) is not None
