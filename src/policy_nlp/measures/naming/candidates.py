"""The names that the words around a figure may make."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from policy_nlp.catalogue import is_known
from policy_nlp.measures.naming.examples import EXAMPLES, EXAMPLES_END, behind_examples
from policy_nlp.measures.naming.like_previous import SIDES_OF_TRADE, TOWARDS, half_of_pair
from policy_nlp.measures.naming.name import BUILT, JOINT, OWNED, Candidate
from policy_nlp.measures.naming.objects import counts_things, is_another_thing, is_earned, thing_before
from policy_nlp.measures.naming.parts import Parts
from policy_nlp.measures.naming.plain import plain_reading
from policy_nlp.measures.naming.previous import kind_of_previous
from policy_nlp.measures.naming.products import OUTPUT, PRODUCTS
from policy_nlp.measures.naming.surroundings import Surroundings
from policy_nlp.measures.naming.trimming import opening_verb
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import MEASURED_ENDS, VERBS, heads, predication_cut, tagged, verb_cut
from policy_nlp.text.characters import HAN

_HEADS = heads()
_MEASURES = words("name_words", "measure")
_WHOLE = frozenset(words("name_words", "whole"))
_RULES = words("name_words", "rules")
"""How ends what only says how something is done: nothing is done with it, and no known indicator is of it.

改进招生办法，扩招9万人; 落实生育政策，出生人口90万人.
"""
_COMPLETE = 5
"""A name that is so long says of what it is more often than not."""
_PEOPLE, _MONEY = words("name_words", "heads"), words("name_words", "takings")
_RATES, _SIZES = words("name_words", "rate"), words("name_words", "size")
_RATE = "率"
_OUTPUT_OF_ALL = "生产总值"
_UNDERGOING = words("name_words", "undergone")
_BURDENS = words("name_words", "burden")
"""Of what people are freed, which nothing else is of: 减轻企业负担9亿元，汽车销售30万辆."""
_LESS = ("减少", "压减", "削减")
"""What is done with that of which there are fewer now, which nothing else is of: 减少积压90万件，完成搬迁30家."""
_SCOPE = re.compile(f"{either('name_words', 'scope')}$")
"""What of a thing is widened, which its amounts are not of: 农业保险覆盖面."""
_BUILDING, _WORK, _SHORTEST_THING = words("name_words", "building"), "建设", 3
_TO_BE_BUILT = re.compile("(?:新一轮|新的?|[三五]年)*(?P<thing>[^，、]{2,}?)(?:[三五]年|攻坚|行动|建设)*(?:计划|行动)")
"""A plan to build something: 新的旧改计划, 旧改三年行动."""
_LEAST_SAID, _MOST_SAID = 2, 10
_ALL = "总"
_DOINGS = VERBS | {"vn"}
_AMOUNTS = ("余额", "金额")
_ON_MARKETS = ("渗透率", "占有率")
"""Rates of a thing, whatever was measured of it before: 新能源汽车销量60万辆，渗透率55%."""
_STAMMER = re.compile(rf"({HAN}{{{_LEAST_SAID},{_MOST_SAID}}})({_ALL}?)\1")
"""Said twice in a row: 医疗医疗, 运营里程总里程."""
LONGEST = 60
"""A longer name is none."""

_ABROAD = "对外"


def candidates(parts: Parts, around: Surroundings, plain: Candidate | None = None) -> list[Candidate]:
    """Every name that the words beside and around a figure may make, the plain reading first, each name once.

    `plain` is the plain reading where it is known already.
    """
    plain = plain or plain_reading(parts)
    ways: list[Iterable[Candidate]] = [[plain], _counting(parts, around), _own(parts), _following(parts, plain)]
    ways.append(_aimed(parts, around, plain))
    if parts.own in _WHOLE:
        ways.append(_of_place(around, plain.text))
    elif not (around.of_all and parts.own):
        # What took a part of the name before is not put together with that name once more.
        bare = plain.called(parts.own) if plain.made == "shared" else plain
        ways += [_previous(parts, around, bare), _of_place(around, bare.text)]
        if parts.own or parts.noun == parts.counted:
            # Those counted who do something are told of for themselves: …，9万名群众搬入新居.
            ways.append(_around(parts, around, bare))
    offered: dict[str, Candidate] = {}
    made: set[str] = set()
    for candidate in chain.from_iterable(ways):
        if candidate.text not in made and 0 < len(candidate.text) <= LONGEST:
            made.add(candidate.text)
            text = _said_once(candidate.text)
            offered.setdefault(text, candidate if text == candidate.text else candidate.called(text))
    return list(offered.values()) or [plain]


def _said_once(name: str) -> str:
    """A name without what it says twice in a row, for which two characters must come again not far behind."""
    for at in range(len(name) - 2 * _LEAST_SAID + 1):
        beginning, last = name[at : at + _LEAST_SAID], at + _LEAST_SAID + _MOST_SAID + 1
        again = name.find(beginning, at + _LEAST_SAID, last)
        while again >= 0:
            said = name[at:again]
            if name.startswith(said, again) or name.startswith(said.removesuffix(_ALL), again):
                return _STAMMER.sub(r"\2\1", name)
            again = name.find(beginning, again + 1, last)
    return name


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
            yield Candidate(parts.own + parts.attached + aim + parts.purpose, f"own and {where} aim", parts.verb)
    if parts.purpose and not parts.own:
        yield Candidate(parts.attached + parts.purpose, "purpose", "")


def _has_its_own_doer(parts: Parts, subject: str) -> bool:
    """Whether `subject` ends in who does before what another does here: 税收中央分享60%、地方分享40%."""
    own, shared = parts.own, parts.shared
    alike = len(own) > 2 and own[-2:] == parts.previous[-2:]
    return alike and shared != "" and subject != shared and subject.startswith(shared)


def _does_otherwise(parts: Parts) -> bool:
    """Whether a figure tells of a doing of its own and what it is done with: 拨付资金30亿元、建设学校20所.

    Who did the one may have done the other as well: 望川集团产值30亿元、新增岗位900个.
    """
    if not parts.verb:
        return False
    if parts.counted or parts.shared == parts.previous_verb:
        return True
    done = parts.previous_verb or (parts.shared and tagged(parts.shared)[-1][1] in _DOINGS)
    return bool(done) and parts.verb != parts.own


def _previous(parts: Parts, around: Surroundings, plain: Candidate) -> Iterator[Candidate]:
    """Names that take something from the name of the figure before."""
    previous, verb, name = parts.previous, parts.previous_verb, plain.text
    if not previous or _begins_anew(parts):
        return
    if parts.own not in _HEADS and not parts.own.endswith((*_RATES, *_MEASURES)):
        yield Candidate(previous, "previous", verb)
    if verb and not plain.verb and not is_earned(name, parts) and not _undergo_something(parts):
        yield Candidate(verb + name, "previous verb", verb)
    if kind := kind_of_previous(parts):
        yield kind
    if name and name != previous and not _are_two_things(parts):
        side_by_side = name[0] == previous[:1] == TOWARDS
        if half := half_of_pair(parts, name):
            yield Candidate(half, "shared", verb)
        elif not (
            side_by_side
            or counts_things(parts)
            or _does_otherwise(parts)
            or _has_its_own(parts)
            or parts.shared == previous
        ):
            yield Candidate(parts.shared + name, "shared", verb)
        if around.previous_subject not in ("", previous) and not _has_its_own_doer(parts, around.previous_subject):
            yield Candidate(around.previous_subject + name, "previous subject", "")
        rates = name.endswith(_RATE) and previous.endswith(_RATE)  # a rate is of no rate
        makes = name.endswith(OUTPUT) and len(name) > len(OUTPUT) + 1  # whose output a product's is, its name tells
        apart = makes or side_by_side or is_another_thing(parts) or _are_some_of_them(parts) or _counts_people(parts)
        if not (parts.built or rates or apart):
            yield Candidate(_owner_of_head(previous, name) + name, BUILT, verb)
        if verb and thing_before(parts) and not rates:
            yield Candidate(thing_before(parts) + name, "object of previous and own", "")
    if verb and thing_before(parts) and not (parts.joined == "，" and parts.own.endswith(_MEASURES)):
        yield Candidate(thing_before(parts), "previous without verb", "")


def _owner_of_head(previous: str, head: str) -> str:
    """Of what a `head` is, where the name before ends with another: 林下经济 of 林下经济面积, before 产值.

    A rate, a size, the amount of a sum or what is no head is of all that was named before.
    """
    if (head not in _HEADS and head not in _MEASURES) or (
        head.endswith((*_RATES, *_SIZES, *_AMOUNTS)) and not head.endswith(_ON_MARKETS)
    ):
        return previous
    owner = MEASURED_ENDS.cut_off(previous)
    return previous if owner is None else owner


def _begins_anew(parts: Parts) -> bool:
    """Whether a figure is of nothing told before: who gives for it, or what was done is told.

    单位生产总值能耗下降3%，节能3亿吨: what was saved is not reckoned by output.
    """
    gives = parts.giving and parts.joined == "，" and not parts.alike
    if parts.verb == parts.own and parts.previous_verb == parts.previous and parts.verb and parts.joined == "、":
        return True  # 退税减税30亿元、缓税缓费9亿元: a doing beside another
    return gives or (parts.verb != "" and parts.shared.endswith(_OUTPUT_OF_ALL))


def _are_two_things(parts: Parts) -> bool:
    """Whether the figure and the one before are told apart by a comma, each with a name that says what is measured."""
    if (parts.counted and not parts.own and parts.joined == "、") or is_earned(parts.own, parts):
        return True
    if parts.joined not in ("，", ",", "；"):
        return False
    less = parts.previous_verb in _LESS and tagged(parts.own)[-1][1] in _DOINGS
    if not parts.alike and parts.previous_verb and (parts.previous.endswith(_BURDENS) or less):
        return True
    return _is_complete(parts.own) and parts.previous.endswith(_MEASURES)


def _undergo_something(parts: Parts) -> bool:
    """Whether those counted undergo something, whatever was done with what was told before: 30人受到处分."""
    return not parts.own and parts.counted.startswith(_UNDERGOING)


def _are_some_of_them(parts: Parts) -> bool:
    """Whether a figure counts some of those counted before, who have a name of their own: 技术人员…，其中医生…."""
    if parts.joined != "其中" or not parts.alike or parts.counted or parts.previous.endswith(_MEASURES):
        return False
    told = tagged(parts.own)
    return len(told) == 1 and told[0][1][0] == "n"


def _counts_people(parts: Parts) -> bool:
    """Whether people are counted behind a sum, which has none: 旅游总花费3亿元，旅居人数9万人."""
    return not parts.alike and parts.own.endswith(_PEOPLE) and parts.previous.endswith(_MONEY)


def _has_its_own(parts: Parts) -> bool:
    """Whether nothing is shared with the figure before: 公路投资 beside 铁路投资, doctors beside 技术人员."""
    head = parts.previous.removeprefix(parts.shared) if parts.shared else ""
    another = head not in ("", parts.own, parts.previous) and parts.own.endswith(head)
    return another or _are_some_of_them(parts)


def _is_complete(name: str) -> bool:
    """Whether a name says what is measured, and probably of what."""
    return name.endswith(_MEASURES) and name not in _HEADS and (len(name) >= _COMPLETE or _is_output(name))


def _is_output(name: str) -> bool:
    """Whether a name is that of how much of a product was made: 早稻产量."""
    return name.endswith(OUTPUT) and name.removesuffix(OUTPUT) in PRODUCTS


def _of_place(around: Surroundings, name: str) -> Iterator[Candidate]:
    """A name with the place or body that the sentence speaks of."""
    if around.place and around.place not in name and not (name and around.place.endswith(name)):
        yield Candidate(around.place + name, "place", "")


def _around(parts: Parts, around: Surroundings, plain: Candidate) -> Iterator[Candidate]:
    """Names that take something from the clauses and the sentence before."""
    name = plain.text
    if name in SIDES_OF_TRADE and _ABROAD in around.topic + around.subject:
        return  # 对外经济方面，出口30亿美元: all of it is abroad
    if around.topic and not (around.topic.endswith(_RULES) and is_known(name)):
        yield Candidate(_owner_of_head(around.topic, name) + name, "topic", "")
    if around.subject:
        if not (around.subject.endswith(_MEASURES) and (_is_complete(name) or is_another_thing(parts))):
            yield Candidate(_owner_of_head(around.subject, name) + name, "subject", "")
        yield Candidate(around.subject, "subject alone", "")
    if around.object and not (name and around.object.endswith(_RULES) and (name == plain.verb or is_known(name))):
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
    """
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
    if parts.owned:
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
