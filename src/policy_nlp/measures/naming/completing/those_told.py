"""Those of whom a clause before says only that they were asked, or how many they are, and of whom the next ones tell.

据对120个重点企业的调查，成本下降3%; 有三分之一的渔区，渔民收入超过800元.
"""

from __future__ import annotations

import re

from policy_nlp.measures.naming.completing.told import Unnamed
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import is_verb, tagged
from policy_nlp.text.characters import NUMERALS
from policy_nlp.text.numerals import FOUR_DIGITS

_FAR, _WITHIN = 2, 80
"""So many clauses before are looked at, and so much of each."""
_NUMBER = f"(?:[0-9][0-9.,]*|[{NUMERALS}]+)[多余]?[万亿]?"
_ASKED = re.compile(
    f"(?:根?据|按照?)(?:{FOUR_DIGITS}年)?(?:对|各地?)?(?:[^，]*、)?[^，]{{0,12}}?{_NUMBER}[个家户所](?P<who>[^，]{{2,16}}?)"
    f"的?(?:不完全|抽样|典型|初步)?{either('openings', 'survey')}(?:表明|显示)?"
)
"""A clause that says only among how many something was found, and who they are."""
_ASKERS = words("bodies", "asker")
"""Those who asked, or where it was asked, are not those asked: 据9个部门的统计, 据20个县的调查."""
_SHARE = f"(?:百分之[{NUMERALS}]+|[{NUMERALS}]分之[{NUMERALS}]|[0-9.]+[%％]|[{NUMERALS}]成|一半|半数)"
_SOME = re.compile(
    f"(?:但|也|还|仍然?|已经?|全[国省市区县])*有(?:大?约|近)?{_SHARE}(?:以上|左右)?的(?P<who>[^，]{{1,12}})"
)
"""A clause that says only of how many of all something will be told."""
_ASKING = words("openings", "survey")
_DOING, _THINGS = "vn", "nqj"
_BEGIN, _FIRST = ("据", "根据", "按", "按照"), frozenset("据根按但也还仍已全有")
"""With these such a clause begins."""


def with_those_told(name: Candidate, figure: Unnamed) -> Candidate:
    """A name with those of whom one of the last clauses before the figure says only how many they are."""
    parts, at, text = figure.parts, figure.mention.clause, figure.told.text
    if not at or not parts.own or parts.counted:
        return name
    for clause in reversed(figure.told.clauses[max(0, at - _FAR) : at]):
        if text[clause.start] not in _FIRST:
            continue
        said = text[clause.start : min(clause.end, clause.start + _WITHIN)]
        if not (who := _those_told(said)):
            continue
        asked, told, own = name.text.partition(who)
        if not told:
            begun = name.text.removesuffix(parts.own)  # 经营 of 经营主体
            return name.called(who + (parts.own if who.startswith(begun) else name.text), "")
        return name.called(told + own, "") if asked in _ASKING else name
    return name


def _those_told(clause: str) -> str:
    """Those of whom a clause says no more than that they were asked, or what share of all they are."""
    if clause.startswith(_BEGIN):
        asked = _ASKED.fullmatch(clause)
        who = asked["who"].removesuffix("的") if asked is not None else ""
        return who if who and not who.endswith(_ASKERS) else ""
    some = _SOME.fullmatch(clause) if "有" in clause[:6] else None
    return some["who"] if some is not None and _is_a_kind(some["who"]) else ""


def _is_a_kind(who: str) -> bool:
    """Whether words name some only: 重点企业; 企业完成技术改造 tells of them what they did."""
    said = tagged(who.rpartition("的")[2])
    if len(said) == 1:
        return said[0][1] != _DOING
    return said[-1][1][0] in _THINGS and not any(is_verb(*word) for word in said)
