"""The names that the words around a figure may make."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from policy_nlp.catalogue import is_known
from policy_nlp.measures.naming.around.surroundings import Surroundings
from policy_nlp.measures.naming.beside.examples import EXAMPLES, EXAMPLES_END, behind_examples
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.beside.purposes import fund_for
from policy_nlp.measures.naming.beside.words_behind import opens_with_doing
from policy_nlp.measures.naming.choosing.owned import tells_of
from policy_nlp.measures.naming.choosing.plain import plain_reading
from policy_nlp.measures.naming.from_previous.like_it import SIDES_OF_TRADE
from policy_nlp.measures.naming.from_previous.objects import is_another_thing, thing_before
from policy_nlp.measures.naming.from_previous.with_it import (
    costs_by_itself,
    is_complete,
    is_done_besides,
    owner_of_head,
    was_paid_for,
    with_previous,
)
from policy_nlp.measures.naming.name import JOINT, OWNED, Candidate
from policy_nlp.measures.naming.tidy import said_once
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import heads, predication_cut, tagged, verb_cut

_HEADS = heads()
_MEASURES = words("name_ends", "measure")
_WHOLE = frozenset(words("name_ends", "whole"))
_RULES = words("works", "rules")
"""How ends what only says how something is done: nothing is done with it, and no known indicator is of it.

改进招生办法，扩招9万人; 落实生育政策，出生人口90万人.
"""
_SAVING = words("doings", "saving")
"""What is done without the thing told before, which only brings it about: 改造锅炉，全年节约30万吨煤."""
_CONSUMED = "耗"
"""How ends how much of something is used, behind which it is told how much of it was saved: 能耗降低3%，节约9万吨."""
_SCOPE = re.compile(f"{either('doings', 'scope')}$")
"""What of a thing is widened, which its amounts are not of: 农业保险覆盖面."""
_BUILDING, _WORK, _SHORTEST_THING = words("works", "building"), "建设", 3
_TO_BE_BUILT = re.compile("(?:新一轮|新的?|[三五]年)*(?P<thing>[^，、]{2,}?)(?:[三五]年|攻坚|行动|建设)*(?:计划|行动)")
"""A plan to build something: 新的旧改计划, 旧改三年行动."""
_OF_FIRMS, _EARNING_NOTHING = frozenset(words("firms", "of firms")), words("doings", "earning nothing")
"""What firms earn, and what is carried out, settled or said, which earns nothing."""
_GIVING, _FUNDS = words("allotments", "doing"), words("allotments", "fund")
_FUND = re.compile(f".{{0,4}}{either('allotments', 'fund')}")
"""What is left of the name of money that was given, behind the beginning of what it is for."""
_OF_THING = "object of previous and own"
LONGEST = 60
"""A longer name is none."""

_SO_MANY = re.compile(r"\d[\d.]*[万亿]?余?[个项条家所座处类批期宗]")
"""How an object opens that tells how many there are, which is no name of its own: 实施90项重大工程，完成投资9亿元."""
_ABROAD, _RATE = "对外", "率"


def candidates(parts: Parts, around: Surroundings, plain: Candidate | None = None) -> list[Candidate]:
    """Every name that the words beside and around a figure may make, the plain reading first, each name once.

    `plain` is the plain reading where it is known already.
    """
    if parts.own in _SAVING and parts.previous.endswith(_CONSUMED):
        return [Candidate(parts.own + parts.attached, "own", parts.verb)]  # nothing of what is used for each
    plain = plain or plain_reading(parts)
    ways: list[Iterable[Candidate]] = [[plain], _counting(parts, around), _own(parts), _following(parts, plain)]
    ways.append(_aimed(parts, around, plain))
    if parts.own in _WHOLE:
        ways.append(_of_place(around, plain.text))
    elif not (around.of_all and parts.own):
        # What took a part of the name before is not put together with that name once more.
        bare = plain.called(parts.own) if plain.made == "shared" else plain
        if not _earns_nothing(parts.previous, parts):
            ways.append(with_previous(parts, around, bare))
        ways.append(_of_place(around, bare.text))
        if parts.own or parts.noun == parts.counted:
            # Those counted who do something are told of for themselves: …，9万名群众搬入新居.
            ways.append(_around(parts, around, bare))
    offered: dict[str, Candidate] = {}
    made: set[str] = set()
    for candidate in chain.from_iterable(ways):
        owner = candidate.text.removesuffix(parts.own)
        if _earns_nothing(owner, parts) or _is_half_a_fund(owner, parts):
            continue
        if owner.endswith(_FUNDS) and parts.previous.endswith(owner) and was_paid_for(parts):
            continue
        if candidate.text not in made and 0 < len(candidate.text) <= LONGEST:
            made.add(candidate.text)
            text = said_once(candidate.text)
            offered.setdefault(text, candidate if text == candidate.text else candidate.called(text))
    return list(offered.values()) or [plain]


def _earns_nothing(owner: str, parts: Parts) -> bool:
    """Whether what firms earn is told, which `owner` can't have: 30件实事完成，产值增长9%."""
    return parts.own in _OF_FIRMS and owner.endswith(_EARNING_NOTHING)


def _is_half_a_fund(owner: str, parts: Parts) -> bool:
    """Whether `owner` is what is left of money that was given, without how it is called, and so owns nothing.

    投入水利 of 投入水利资金30亿元，灌溉面积9万亩; but 安排 in 安排中央资金30亿元、省级资金9亿元 gives both.
    """
    previous = parts.previous
    if owner in _GIVING and parts.own.endswith(_FUNDS):
        return False
    return (
        len(owner) < len(previous)
        and owner.startswith(_GIVING)
        and previous.startswith(owner)
        and _FUND.fullmatch(previous, len(owner)) is not None
    )


def _own(parts: Parts) -> Iterator[Candidate]:
    """Names from the words before the figure."""
    own, verb = parts.own, parts.verb
    if not own:
        return
    yield Candidate(own, "own", verb)
    if EXAMPLES.match(own):
        yield Candidate(verb + behind_examples(own), "behind examples", verb)
    at = len(own) if own in _HEADS else verb_cut(own)
    if verb and len(own) > len(verb) + 1:
        yield Candidate(own[len(verb) :], "own without verb", "")
    elif not verb and at < len(own):
        yield Candidate(own[at:], "own from its verb", opening_verb(own[at:]))
    if parts.follows and verb_cut("其" + parts.follows) == 1:
        yield Candidate(own + parts.follows, "own and what follows", verb)
    if own.endswith(("占", "占比")) and parts.previous:
        yield Candidate(f"{own.removesuffix('比')}{thing_before(parts)}比重", "share of previous", "")
    if "、" in own or "和" in own:
        yield Candidate(JOINT.split(own)[-1], "last of list", "")


def _following(parts: Parts, plain: Candidate) -> Iterator[Candidate]:
    """Names that take something from what follows an amount."""
    own, verb, attached, purpose = parts.own, parts.verb, parts.attached, parts.purpose
    if attached:
        noun = attached[: min(predication_cut(attached), verb_cut(attached))]
        yield Candidate(own + attached, "own and attached", verb)
        if noun != attached:
            yield Candidate(own + noun, "own and attached noun", verb)
        if own:
            yield Candidate(attached, "attached", "")
    if purpose and not attached.endswith(purpose):
        yield Candidate(plain.text + purpose, "own and purpose", plain.verb)
        if "、" in purpose:
            yield Candidate(plain.text + purpose.partition("、")[0], "own and first purpose", plain.verb)
        if parts.counted:
            yield Candidate(own + parts.noun + purpose, "noun and purpose", verb)
        if attached:
            yield Candidate(own + attached + purpose, "attached and purpose", verb)


def _aimed(parts: Parts, around: Surroundings, plain: Candidate) -> Iterator[Candidate]:
    """Names that take what an amount is for, or what reaches so many, from the clauses before."""
    for where, aim in around.aims:
        if parts.reaches or parts.unspecific:
            yield Candidate(aim + plain.text, f"{where} reaching", "")
        else:
            given = parts.own + parts.attached
            yield Candidate(fund_for(given, aim) + parts.purpose, f"own and {where} aim", parts.verb)
    if parts.purpose and not parts.own:
        yield Candidate(parts.attached + parts.purpose, "purpose", "")


def _of_place(around: Surroundings, name: str) -> Iterator[Candidate]:
    """A name with the place or body that the sentence speaks of."""
    if around.place and around.place not in name and not (name and around.place.endswith(name)):
        yield Candidate(around.place + name, "place", "")


def _around(parts: Parts, around: Surroundings, plain: Candidate) -> Iterator[Candidate]:
    """Names that take something from the clauses and the sentence before."""
    name = plain.text
    if costs_by_itself(parts):
        return
    if name in SIDES_OF_TRADE and _ABROAD in around.topic + around.subject:
        return  # 对外经济方面，出口30亿美元: all of it is abroad
    if around.topic and not (around.topic.endswith(_RULES) and is_known(name)):
        yield Candidate(owner_of_head(around.topic, name) + name, "topic", "")
    if around.subject:
        rated = around.subject.endswith(_RATE) and parts.verb == name  # nothing is done with a rate
        if not (rated or (around.subject.endswith(_MEASURES) and (is_complete(name) or is_another_thing(parts)))):
            yield Candidate(owner_of_head(around.subject, name) + name, "subject", "")
        if not rated:
            yield Candidate(around.subject, "subject alone", "")
    name = parts.own if plain.made == _OF_THING else name  # what has the thing told before has no object besides
    ruled = name and around.object.endswith(_RULES) and (name == plain.verb or is_known(name))
    ruled = ruled or (name == plain.verb and name.endswith(_SAVING))
    if around.object and not ruled and not _SO_MANY.match(around.object) and not is_done_besides(parts):
        if name == plain.verb and _is_done_with(name, around.object):
            yield Candidate(name + around.object, "object", name)
        else:
            yield Candidate(_to_build(around.object, name) + name, "object", "")
        if not name.endswith(_BUILDING):
            yield Candidate(around.object, "object alone", "")


def _is_done_with(doing: str, thing: str) -> bool:
    """Whether a doing alone is done with a thing told before: 淘汰 with 落后产能, but 扩招 not with 高职扩招."""
    return not doing.endswith((*_BUILDING, *_MEASURES)) and doing not in thing and tagged(thing)[-1][1] == "n"


def _to_build(thing: str, doing: str) -> str:
    """What a clause says is to be built or widened, for what is told of it.

    安居工程 of 房价调控和安居工程建设, before 建成; 农业保险 of 农业保险覆盖面; 旧改 of 新的旧改计划, before 开工.
    A figure of which nothing is told is of the thing itself: 提高养老金标准，人均由90元提高到120元.
    """
    if not doing:
        return thing
    if doing.endswith(_BUILDING) and (planned := _TO_BE_BUILT.fullmatch(thing)):
        return planned["thing"]
    if not doing.endswith(_BUILDING) or not thing.endswith(_WORK):
        owner = _SCOPE.sub("", thing)
        return owner if len(owner) >= _SHORTEST_THING else thing
    last = thing.removesuffix(_WORK).rpartition("和")[2]
    return last if len(last) >= _SHORTEST_THING else thing


def _counting(parts: Parts, around: Surroundings) -> Iterator[Candidate]:
    """Names of a figure that counts what follows it."""
    if not parts.counted:
        return
    own, verb, predicated = parts.own, parts.verb, parts.noun != parts.counted
    if not ("、" in own and own.endswith(EXAMPLES_END)):  # examples are no part of what is counted behind them
        yield Candidate(own + parts.counted, "own and counted", verb)
        if predicated:
            yield Candidate(own + parts.noun, "own and noun", verb)
    if verb != own:
        yield Candidate(verb + parts.counted, "verb and counted", verb)
        if predicated:
            yield Candidate(verb + parts.noun, "verb and noun", verb)
    if "、" in parts.counted:
        if not EXAMPLES.match(parts.counted):
            yield Candidate(own + parts.counted.partition("、")[0], "own and first counted", verb)
        if thing := described(parts.counted):
            yield Candidate(own + thing, "own and thing described", verb)
    yield Candidate(parts.counted, "counted", "")
    if predicated:
        yield Candidate(parts.noun, "noun", "")
    if parts.owned and (parts.told or (tells_of(own) and not opens_with_doing(parts.counted))):
        yield Candidate(parts.noun + own, OWNED, "")
    if around.said and not predicated and not parts.counted.endswith(around.said):
        yield Candidate(verb + parts.counted + around.said, "counted and said", verb)
        yield Candidate(parts.counted + around.said, "only counted and said", "")


def described(counted: str) -> str:
    """The thing behind a list of what is said of it, or of examples: 吸引力强、带动面广的景区, 视力、听力等残疾儿童."""
    thing = behind_examples(counted)
    if thing == counted:
        before, _, thing = counted.rpartition("的")
        thing = thing if "、" in before and len(thing) > 1 else ""
    return thing
