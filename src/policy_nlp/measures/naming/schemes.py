"""What is told of a scheme of which the clause before speaks: who takes part in it, and to what its works are done.

推行联户承包，参加的农户30万户; 实施河道整治行动，整治260公里.
"""

from __future__ import annotations

import re

from policy_nlp.measures.naming.examples import behind_examples
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.naming.objects import counts_things, thing_before
from policy_nlp.measures.naming.parts import Parts
from policy_nlp.measures.naming.surroundings import Surroundings
from policy_nlp.measures.naming.trimming import trimmed
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import is_verb, tagged
from policy_nlp.text.characters import HAN

_JOINING = words("name_words", "joining")
"""How those are told of who take part in what was named before."""
_JOINED_BY = re.compile(
    rf"(?P<joining>{either('name_words', 'joining')})"
    rf"(?:的(?P<who>{HAN}{{1,6}})|(?P<people>{HAN}{{0,4}}?{either('name_words', 'genus', 'countable')}))"
)
_WORKS = frozenset(words("name_words", "work"))
_NEW = "新"
_SCHEME = re.compile(f"(?<=..){either('name_words', 'scheme')}$")


def takes_part(own: str) -> bool:
    """Whether the words before a figure tell only who takes part in something: 参加的农户."""
    return own.startswith(_JOINING) and _JOINED_BY.fullmatch(own) is not None


def told_of_scheme(parts: Parts, around: Surroundings) -> Candidate | None:
    """The name of a figure that tells who takes part in a scheme, or names but what is done in one."""
    if parts.own.startswith(_JOINING):
        name = _taking_part(parts, around)
        return Candidate(name, "subject", "") if name else None
    thing = _worked_on(parts, around)
    return Candidate(parts.own + thing, "object", parts.own) if thing else None


def _taking_part(parts: Parts, around: Surroundings) -> str:
    """Who takes part in what the clause before says is carried out or founded: 推行联户承包，参加的农户30万户."""
    if parts.counted or (found := _JOINED_BY.fullmatch(parts.own)) is None:
        return ""
    founded = parts.joined == "，" and parts.previous and counts_things(parts)
    scheme = behind_examples(thing_before(parts)) if founded else "" if parts.previous else around.object
    who = found["who"] or found["people"]
    return f"{found['joining']}{scheme}的{who}" if scheme and not who.endswith(scheme) else ""


def _worked_on(parts: Parts, around: Surroundings) -> str:
    """To what a doing that alone is named is done; empty where no scheme tells it."""
    if not parts.own or (parts.own != parts.verb and parts.own not in _WORKS):
        return ""
    if parts.counted or parts.previous or parts.attached or parts.owes_to_clauses:
        return ""
    found = _SCHEME.search(around.object)
    if found is None or not _is_work(parts.own, around.object):
        return ""
    last = tagged(around.object)[-1][0]
    if last != found.group() and last not in _WORKS:
        return ""  # 安居工程 is one word, of which nothing is worked on
    return _thing_of(trimmed(around.object[: found.start()]))


def _is_work(own: str, scheme: str) -> bool:
    """Whether a doing is such as a scheme's thing undergoes: 整治, 新建; but 投资, 招收 are not."""
    return own in scheme or own[0] == _NEW or any(work in own for work in _WORKS)


def _thing_of(works: str) -> str:
    """The thing of works: 河道 of 河道整治提升; empty where nothing is done to a thing."""
    told = list(tagged(works))
    whole = len(told)
    while told and (is_verb(*told[-1]) or told[-1][1] == "vn" or told[-1][0] in _WORKS):
        told.pop()
    thing = "".join(word for word, _ in told)
    return thing if whole > len(told) and len(thing) > 1 and told[-1][1][0] == "n" else ""
