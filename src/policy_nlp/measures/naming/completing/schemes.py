"""What is told of a scheme of which the clause before speaks: who takes part in it, and to what its works are done.

推行联户承包，参加的农户30万户; 实施河道整治行动，整治260公里.
"""

from __future__ import annotations

import re

from policy_nlp.measures.naming.around.clause import subject_and_object
from policy_nlp.measures.naming.around.surroundings import Surroundings
from policy_nlp.measures.naming.beside.examples import behind_examples
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.naming.completing.told import Unnamed
from policy_nlp.measures.naming.from_previous.objects import counts_things, thing_before
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import is_verb, tagged
from policy_nlp.text.characters import HAN

_JOINING = words("works", "joining")
"""How those are told of who take part in what was named before."""
_JOINED_BY = re.compile(
    rf"(?P<joining>{either('works', 'joining')})"
    rf"(?:的(?P<who>{HAN}{{1,6}})|(?P<people>{HAN}{{0,4}}?{either('counted', 'genus', 'countable')}))"
)
_WHO_JOINS = re.compile(f"{HAN}{{2,8}}?(?:直接)?(?:(?:自愿)?(?:参加|参与|加入|参保|参合)|(?P<gains>受益|受惠))")
"""Who does nothing but take part in what was told before, or gain by it."""
_HOW_FAR = re.compile("(?:的?试点)?(?:范围|覆盖面|规模)?(?:已经?)?(?:覆盖)?$")
_OF_MANY = re.compile(
    f"(?<=..)(?:{either('works', 'insurance', 'rules', 'scheme', 'system')}|{either('allotments', 'grant')}"
    "|保险|医保|服务|办学|承包)$"
)
"""How ends what people take part in."""
_ONLY_JOINS = re.compile(
    "(?:已经?|都|均)*(?:纳入(?:保障|救助|医保|低保)?(?:范围)?|受益|受惠|参保|参加|享受(?:待遇|补助|补贴|救助)"
    "|[得获受][到得]?(?:救助|资助|帮扶|补助|帮助))"
)
"""What is told of so many people, of whom nothing says who they are."""
_WORKS = frozenset(words("works", "work"))
_NEW = "新"
_AREAS = frozenset(words("unnamed_places", "area"))
"""What those are called to which something spreads."""
_SPREADING = re.compile("(?:扩大|扩展|扩围|推广|推开|覆盖|增加)[到至](?:全国|全省)?$")
_BEGUN = re.compile("在[^，]{1,12}?(?:试点|试行|启动|开展|展开|推行|实施|运行)$")
"""A clause that says where something began: 先在3个省启动."""
_SCHEME = re.compile(f"(?<=..){either('works', 'scheme')}$")


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


def with_scheme(name: Candidate, figure: Unnamed) -> Candidate:
    """The name of people or places counted, of whom only a clause before tells of what scheme they are a part."""
    parts, mention, before = figure.parts, figure.mention, figure.told.before
    if not parts.counted or not mention.clause:
        return name
    if not parts.own and parts.counted in _AREAS:
        name = _with_scheme_spread(name, mention.before, figure.clause_before())
    if not parts.own and (before is None or before.clause < mention.clause - 1):
        name = _with_scheme_set_up(name, parts, figure.clause_before())
    return name if before is None else _with_scheme_joined(name, figure)


def _with_scheme_set_up(name: Candidate, parts: Parts, clause: str) -> Candidate:
    """A name that tells only that so many gain or are covered, by what the `clause` before says is set up.

    农村低保制度全面建立，90万人纳入保障; 建立临时救助制度，90万人次得到救助.
    """
    if parts.own or not _ONLY_JOINS.fullmatch(parts.counted):
        return name
    subject, thing = subject_and_object(clause)
    scheme = next((one for one in (subject, thing) if _OF_MANY.search(one)), "")
    return name.called(scheme + parts.counted) if scheme else name


def _with_scheme_joined(name: Candidate, figure: Unnamed) -> Candidate:
    """A name that tells only who takes part or gains with what, which a figure told before says how far it reaches.

    合作医疗试点扩大到30个县，90万农民参加; 营养餐扩大到30个县，90万学生受益.
    """
    parts = figure.parts
    joined = _WHO_JOINS.fullmatch(parts.counted) if not parts.own and name.text == parts.counted else None
    if joined is None:
        return name
    spread = next((one.own for one in reversed(figure.told.parts) if "占" not in one.own), "")
    scheme = _HOW_FAR.sub("", trimmed(spread))
    if not _OF_MANY.search(scheme) or opening_verb(scheme):
        return name
    return name.called(scheme + parts.counted if joined["gains"] else parts.counted + scheme)


def _with_scheme_spread(name: Candidate, said: str, clause: str) -> Candidate:
    """A name that tells only of how many places, with what the `clause` before says began elsewhere.

    先在3个省启动试点，扩大到16个城市: `said` are its own words.
    """
    if name.text not in _AREAS or _SPREADING.search(said) is None or _BEGUN.search(clause) is None:
        return name
    scheme = _HOW_FAR.sub("", subject_and_object(clause)[0])
    return name.called(f"{scheme}试点{name.text}" if len(scheme) > 1 else name.text)


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
