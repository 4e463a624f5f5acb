"""Whom a standard is for, where a clause before says what standard: 提高国家奖学金标准，研究生提高到2万元."""

from __future__ import annotations

import re

from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.naming.completing.told import Unnamed
from policy_nlp.measures.naming.name import BUILT, Candidate
from policy_nlp.measures.vocabulary import either, words

_RECEIVERS = words("receivers", "receiver")
"""How those end who get something."""
_STANDARD_ENDS = words("receivers", "standard")
_STANDARD = f"(?P<thing>[^，；。：的]{{2,20}}?{either('receivers', 'standard')})"
_ADVERB = either("predicates", "adverb")
_MOVED = "提高|上调|调整|调高|降低|下调|调低|下降"
_RAISED = re.compile(
    f"[^，；。：]{{0,8}}?(?:{_MOVED}|增加|完善)了?{_STANDARD}"
    f"|{_STANDARD.replace('<thing>', '<told>')}(?:{_ADVERB}|适当){{0,3}}(?:{_MOVED}|提标)后?"
)
"""A clause that says only which standard is raised, or which rate is brought down."""
_BY_SHARE = re.compile(f"按照?[^，、]{{1,10}}给予(?P<what>{either('allotments', 'grant')})")
_GIVEN = re.compile(
    "(?:(?:继续)?对(?P<whom>[^，。；、]{2,24}?))?(?:(?:给予|予以)(?:最高|一次性(?=最高))*|(?<=.)最高(?=..$))"
    f"(?P<what>(?:[^，。；、]{{2,20}}?)??(?:{either('allotments', 'grant')}|支持|扶持))"
)
"""What is given to someone, at most so much: 对新办渔企给予最高50万元补助."""
_TOWARDS = re.compile("(?:继续)?对(?P<whom>[^，；。]{2,24})")
"""For whom something is done, as a clause of its own."""
_TOLD_OF_ALL = re.compile("城乡(?:居民)?")
_SOMEONE = re.compile(f"[^，、]{{0,6}}?{either('receivers', 'receiver')}")
"""Those for whom the standard told before is."""
_DIMENSIONS = frozenset({"money", "share", "fraction", "points"})
_MOVES = ("to", "grow", "reach", "from")
_LONGEST = 10
_GIVING = ("按", "给予", "予以", "对")
"""How a name begins that tells what is given to someone."""
_SHORT = 6
"""A grant of a name no longer may be given to those of whom the clause before tells."""


def for_receivers(name: Candidate, figure: Unnamed) -> Candidate:
    """The name of what some people get with the standard of which the figure or the clause before tells."""
    parts, mention = figure.parts, figure.mention
    own = parts.own
    if parts.counted or not own.endswith(_RECEIVERS):
        return name
    if len(own) > _LONGEST or not name.text.endswith(own) or mention.joined:
        return name
    if mention.quantity.dimension not in _DIMENSIONS or not figure.tail.has(*_MOVES) or opening_verb(own):
        return name
    standard = _told_before(parts) or _raised(figure)
    return Candidate(own + standard, BUILT, "") if standard else name


def given_to(name: Candidate, figure: Unnamed) -> Candidate:
    """The name of what is given to someone, without the verb, with those to whom the clause before says it is given.

    对新办渔企给予最高50万元补助; 对购置农机的农户，按售价的三成给予补助.
    """
    if not name.text.startswith(_GIVING):
        return name
    found = _GIVEN.fullmatch(name.text)
    if found is not None:
        whom = found["whom"] or (_towards(figure) if len(found["what"]) <= _SHORT else "")
        return name.called(whom + found["what"], "")
    found = _BY_SHARE.fullmatch(name.text)
    whom = _towards(figure) if found else ""
    return name.called(whom + found["what"], "") if found and whom else name


def _towards(figure: Unnamed) -> str:
    """For whom the clause before says that something is done."""
    found = _TOWARDS.fullmatch(figure.clause_before().strip("， ")) if figure.mention.clause else None
    return found["whom"] if found else ""


def _told_before(parts: Parts) -> str:
    """The standard of the figure before, without those for whom it is."""
    if not parts.previous.endswith(_STANDARD_ENDS) or parts.joined not in ("，", "、", "；", "其中"):
        return ""
    previous = parts.previous[len(parts.previous_verb) :]
    someone = _SOMEONE.match(previous)
    return previous[someone.end() :] if someone else _TOLD_OF_ALL.sub("", previous, count=1)


def _raised(figure: Unnamed) -> str:
    """The standard that the clause before says is raised."""
    found = _RAISED.fullmatch(trimmed(figure.clause_before())) if figure.mention.clause else None
    return _TOLD_OF_ALL.sub("", found["thing"] or found["told"], count=1) if found else ""
