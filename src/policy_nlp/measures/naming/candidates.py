"""The names that the words around a figure may make."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from policy_nlp.catalogue import is_known
from policy_nlp.measures.naming.name import BUILT, KIND, OF_CHANGE, OF_OTHER, OF_SECTOR, Candidate
from policy_nlp.measures.naming.objects import (
    OF_THING,
    SAYING_WHAT_IS_MEASURED,
    by_heads,
    change_of_previous,
    counts_things,
    is_another_thing,
    is_of_thing,
    of_thing,
    some_of_them,
    thing_before,
    thing_done,
    thing_of,
)
from policy_nlp.measures.naming.parts import Parts
from policy_nlp.measures.naming.surroundings import Surroundings
from policy_nlp.measures.naming.trimming import opening_verb
from policy_nlp.measures.vocabulary import either, entries, words
from policy_nlp.measures.words import heads, predication_cut, tagged, verb_cut
from policy_nlp.text.characters import HAN

_POINTER = re.compile(r"(?:这|该)(?:方面|个|些|项|种|一)?(?:的)?")
_EXAMPLES = re.compile(r"[^等]*、[^等]*等(?=.{2})")
_HEADS = heads()
_IN_A_SHARE = re.compile(f"(?:在|[用以]|{HAN}了)(?P<whole>占(?:全?世界|全球|全国)|(?<=在)占[^，]+)的?$")
"""What things stand in of so much of a whole: 在占人口85%的地区普及."""
_BOUNDS = ("以上", "以下")
_BOUNDED = re.compile("(?:以上|以下|级)的?(?P<thing>[^以级]+)$")
"""What is counted behind its bound: 项目 of 开工亿元以上项目, which 10亿元以上31个 are of too."""
_COUNTERPARTS = {row["word"]: tuple(row["of"].split()) for row in entries("counterparts")}
_BUDGET = "预算"
_TRADE, _BALANCES = "贸易", ("逆差", "顺差")
_SHARE_OF = re.compile("在?(?P<whole>[^，占在]{2,14}?)中(?:所占)?的?(?:比重|比例|份额)")
"""A share of something that is said without its part: 在国民生产总值中的比重."""
_INVESTED, _PLANNED_SUM = "投资", re.compile("(?:的?计划)?总投资$")
"""What is done of a sum that is planned: 计划总投资90亿元，已完成投资30亿元."""
_PRODUCING, _OUTPUT, _PRODUCTS = "生产", "产量", frozenset(words("products"))
_PER_HEAD = re.compile("(?:平均)?(?:每人(?:平均)?|人均)(?:每年)?(?:占有|消费|分得|生产)(?=.)")
_PER_HOUSEHOLD = re.compile(f"{HAN}{{0,4}}?每[百千]户(?:居民|家庭|农户)?(?:平均)?拥有的?(?=.)")
"""What a list of products has by heads, or by households: 平均每人占有粮食800斤，棉花10斤."""
_ALL_OF_SOCIETY = "全社会"
_SECTORS = ("单位", "所有制", "经济", "集体", "个体", "个人")
"""How parts of all of society are called."""
_OF_A_SECTOR = re.compile(f"[^，]{{0,8}}?(?:{'|'.join(_SECTORS)})(?P<head>(?:固定资产)?投资.*|消费品?零售.*)")
_JOINT = re.compile("、|和")
_TOTALS = ("总数", "总量", "累计总数")
"""Names of the sum of what was added before."""
_SIZES = ("总量", "总数", "数量", "规模", "总规模")
_HEAD_SHARE = re.compile(rf"(?:{either('heads')}|增量)占")
"""A share of what needs an owner: 产量占全国."""
_QUARTER = re.compile("第?[一二三四]季度|[上下]半年|[0-9一二三四五六七八九十月、至到和]{1,6}月份")
_AND = ("和", "以及", "及", "与")
"""What joins something without a figure to what is counted: 壮大3大集群和5条产业链."""
_MEASURES = words("name_words", "measure")
_WHOLE = frozenset(words("name_words", "whole"))
_SHARES = ("占比", "比重", "比例")
"""What nothing is done with that was done with the whole: 新增床位400张，其中护理床位占比60%."""
_CAUSING = words("name_words", "causing")
"""What makes those counted do something, which is a part of the name: 组织30名工人参加培训."""
_GRADED = re.compile("级(?:及?以上)?")
_GRADE = 4
"""A grade alone is no longer: 自治区级."""
_OF_ALL = ("总量", "总数", "总额", "生产总值", "总水平")
"""Heads that a kind does not take."""
_SUMS = ("投资总额", "收入总额", "支出总额", "贷款总额")
"""Sums of which a kind takes the thing: 全民所有制单位投资 of 固定资产投资总额."""
_RESIDENTS, _IN_TOWN_OR_COUNTRY = "居民", re.compile("(?:(?:城镇|城市|农村|乡村|分别)[、和与]?)+")
"""Who is told of by where they live: 居民人均可支配收入增长5%，其中城镇、农村分别增长4%、6%."""
_COMPLETE = 5
"""A name that is so long says of what it is more often than not."""
_OUTPUT, _PRODUCTS = "产量", frozenset(words("products"))
_RATES = words("name_words", "rate")
_HALF = 2
"""So long is a word for one of two, such as 出口."""
_KIND_LENGTH = 8
"""The name of a kind is no longer."""
_STAMMER = re.compile(rf"({HAN}{{2,6}})(总?)\1")
"""Said twice in a row: 医疗医疗, 运营里程总里程."""
_USED_FOR = "用于"
_USE = re.compile(rf"(?P<giver>[^，]*?){_USED_FOR}[^，]+?(?P<fund>的?(?:支出|投入|资金|经费|投资))")
"""What money is used for, of which a part is used for something in it: 用于农业的投入, 其中用于水利…."""
LONGEST = 60
"""A longer name is none."""
_TIED = re.compile(
    r"(?:平均)?(?:每天|每日|日均|每月|月均)(?:净增|新增)$|(?:的)?(?:增速|增幅|占|规模和增速|总量和增速|(?:总量|规模)和$|排名|(?:总量|规模|总规模|数量|总数|份额|比重|占比)$)"
)


def candidates(parts: Parts, around: Surroundings) -> list[Candidate]:
    """Every name that the words beside and around a figure may make, the plain reading first, each name once."""
    plain = plain_reading(parts)
    ways: list[Iterable[Candidate]] = [[plain], _counting(parts, around), _own(parts), _following(parts, plain)]
    ways.append(_aimed(parts, around, plain))
    if parts.own in _WHOLE:
        ways.append(_of_place(around, plain.text))
    elif not (around.of_all and parts.own):
        # What took a part of the name before is not put together with that name once more.
        bare = plain._replace(text=parts.own) if plain.made == "shared" else plain
        ways += [_previous(parts, around, bare), _of_place(around, bare.text), _around(around, bare)]
    offered: dict[str, Candidate] = {}
    made: set[str] = set()
    for candidate in chain.from_iterable(ways):
        if candidate.text not in made and 0 < len(candidate.text) <= LONGEST:
            made.add(candidate.text)
            said_once = _said_once(candidate)
            offered.setdefault(said_once.text, said_once)
    return list(offered.values()) or [plain]


def _said_once(candidate: Candidate) -> Candidate:
    """A candidate without what it says twice in a row, for which at least two characters must come again."""
    text = candidate.text
    if len(set(text)) > len(text) - 2 or _STAMMER.search(text) is None:
        return candidate
    return candidate._replace(text=_STAMMER.sub(r"\2\1", text))


def _without_pointer(own: str) -> str:
    """The words before a figure without what points back to an earlier name: 这方面的投资."""
    found = _POINTER.match(own) if own.startswith(("这", "该")) else None
    return own[found.end() :] if found else own


def _behind_examples(own: str) -> str:
    """What stands behind 等 with examples before it: 农田、水利等工程."""
    found = _EXAMPLES.match(own)
    return own[found.end() :] if found else own


def _own(parts: Parts) -> Iterator[Candidate]:
    """Names from the words before the figure."""
    own, verb = parts.own, parts.verb
    if not own:
        return
    yield Candidate(own, "own", verb)
    if _EXAMPLES.match(own):
        yield Candidate(verb + _behind_examples(own), "behind examples", verb)
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
        yield Candidate(_JOINT.split(own)[-1], "last of list", "")


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


def _previous(parts: Parts, around: Surroundings, plain: Candidate) -> Iterator[Candidate]:
    """Names that take something from the name of the figure before."""
    previous, verb, name = parts.previous, parts.previous_verb, plain.text
    if not previous:
        return
    if parts.own not in _HEADS and not parts.own.endswith(_RATES):
        yield Candidate(previous, "previous", verb)
    if verb and not plain.verb:
        yield Candidate(verb + name, "previous verb", verb)
    if kind := kind_of_previous(parts):
        yield kind
    if name and name != previous and not _are_two_things(parts):
        if half := _half_of_pair(parts, name):
            yield Candidate(half, "shared", verb)
        elif not counts_things(parts) and not (parts.verb and parts.counted):
            yield Candidate(parts.shared + name, "shared", verb)
        if around.previous_subject and around.previous_subject != previous:
            yield Candidate(around.previous_subject + name, "previous subject", "")
        if not parts.built and not is_another_thing(parts):
            yield Candidate(previous + name, BUILT, verb)
        if verb and thing_before(parts):
            yield Candidate(thing_before(parts) + name, "object of previous and own", "")
    if verb and thing_before(parts):
        yield Candidate(thing_before(parts), "previous without verb", "")


def kind_of_previous(parts: Parts) -> Candidate | None:
    """A kind of what was named before, with its head, and its verb if that has one: 新增铁路营业里程…其中高铁."""
    own, previous = parts.own, parts.previous
    if (
        not own
        or parts.joined not in ("、", "其中")
        or parts.verb
        or not parts.alike
        or max(map(len, _JOINT.split(own))) > _KIND_LENGTH
    ):
        return None
    if previous.endswith(_SUMS):
        previous = previous[:-2]
    if not previous.endswith(_MEASURES) or previous.endswith(_OF_ALL) or own.endswith(SAYING_WHAT_IS_MEASURED):
        return None
    if previous.startswith(_RESIDENTS) and _IN_TOWN_OR_COUNTRY.fullmatch(own):
        return Candidate(own + previous, KIND, "")
    named = tagged(previous)
    doing = (
        named[-2][0] if len(named) > 2 and named[-2][1] in ("v", "vn") and named[-2][0] != parts.previous_verb else ""
    )
    return Candidate(f"{parts.previous_verb}{own}{doing}{named[-1][0]}", KIND, parts.previous_verb)


def _graded_head(own: str, parts: Parts) -> str:
    """What stands behind the grade of the name before, where a figure has but a grade: 省级园区3个，其中国家级1个."""
    if not parts.alike or not own.endswith("级") or len(own) > _GRADE:
        return ""
    return _GRADED.split(parts.previous, maxsplit=1)[-1] if "级" in parts.previous else ""


def _half_of_pair(parts: Parts, name: str) -> str:
    """The name of one of the two that a word of the name before stands for: 外贸出口 behind 外贸进出口总额."""
    if len(name) != _HALF or name not in parts.previous:
        return ""
    pair = next((row["word"] for row in entries("pairs") if name in (row["first"], row["second"])), "")
    lead, found, _ = parts.previous.partition(pair) if pair else ("", "", "")
    return lead + name if found else ""


def _are_two_things(parts: Parts) -> bool:
    """Whether the figure and the one before are told apart by a comma, each with a name that says what is measured."""
    if parts.counted and not parts.own and parts.joined == "、":
        return True
    return parts.joined in ("，", ",", "；") and _is_complete(parts.own) and parts.previous.endswith(_MEASURES)


def _is_complete(name: str) -> bool:
    """Whether a name says what is measured, and probably of what."""
    return name.endswith(_MEASURES) and (len(name) >= _COMPLETE or _is_output(name))


def _is_output(name: str) -> bool:
    """Whether a name is that of how much of a product was made: 早稻产量."""
    return name.endswith(_OUTPUT) and name.removesuffix(_OUTPUT) in _PRODUCTS


def _of_place(around: Surroundings, name: str) -> Iterator[Candidate]:
    """A name with the place or body that the sentence speaks of."""
    if around.place and around.place not in name and not (name and around.place.endswith(name)):
        yield Candidate(around.place + name, "place", "")


def _around(around: Surroundings, plain: Candidate) -> Iterator[Candidate]:
    """Names that take something from the clauses and the sentence before."""
    name = plain.text
    if around.topic:
        yield Candidate(around.topic + name, "topic", "")
    if around.subject:
        if not (_is_complete(name) and around.subject.endswith(_MEASURES)):
            yield Candidate(around.subject + name, "subject", "")
        yield Candidate(around.subject, "subject alone", "")
    if around.object:
        yield Candidate(around.object + name, "object", "")
        yield Candidate(around.object, "object alone", "")


def _counting(parts: Parts, around: Surroundings) -> Iterator[Candidate]:
    """Names of a figure that counts what follows it."""
    own, verb = parts.own, parts.verb
    if not parts.counted:
        return
    yield Candidate(own + parts.counted, "own and counted", verb)
    yield Candidate(own + parts.noun, "own and noun", verb)
    yield Candidate(verb + parts.counted, "verb and counted", verb)
    yield Candidate(verb + parts.noun, "verb and noun", verb)
    if "、" in parts.counted:
        if not _EXAMPLES.match(parts.counted):
            yield Candidate(own + parts.counted.partition("、")[0], "own and first counted", verb)
        if thing := described(parts.counted):
            yield Candidate(own + thing, "own and thing described", verb)
    yield Candidate(parts.counted, "counted", "")
    yield Candidate(parts.noun, "noun", "")
    if parts.owned:
        yield Candidate(parts.noun + own, "noun of own", "")
    if around.said and parts.noun == parts.counted and not parts.counted.endswith(around.said):
        yield Candidate(verb + parts.counted + around.said, "counted and said", verb)
        yield Candidate(parts.counted + around.said, "only counted and said", "")


def described(counted: str) -> str:
    """The thing behind a list of what is said of it, or of examples: 吸引力强、带动面广的景区, 视力、听力等残疾儿童."""
    thing = _behind_examples(counted)
    if thing == counted:
        before, _, thing = counted.rpartition("的")
        thing = thing if "、" in before and len(thing) > 1 else ""
    return thing


def plain_reading(parts: Parts) -> Candidate:
    """The reading that holds where nothing speaks against it."""
    own = _without_pointer(parts.own)
    if parts.counted:
        return _plain_counting(own, parts)
    if not own or own != parts.own:
        return Candidate((parts.shared if own else parts.previous) + own, "previous", parts.previous_verb)
    if parts.previous and (built := _built_on_previous(own, parts)):
        return built
    if change := change_of_previous(parts):
        return Candidate(change + own, OF_CHANGE, change)
    if is_of_thing(own, parts):
        return Candidate(of_thing(own, parts), "object of previous and own", "")
    if (
        parts.verb == own
        and parts.alike
        and parts.previous_verb
        and thing_before(parts)
        and parts.joined in ("、", "，")
    ):
        return Candidate(own + thing_before(parts), OF_OTHER, own)
    if parts.verb and (thing := thing_of(parts)):
        return Candidate(own + thing, OF_OTHER, own)
    if parts.verb == own and parts.alike and (thing := thing_done(parts)):
        return Candidate(thing + own, OF_OTHER, "")
    if own in _HEADS and parts.shared and parts.joined == "、":
        return (
            Candidate(thing_before(parts) + own, "object of previous and own", "")
            if counts_things(parts)
            else Candidate(parts.shared + own, "shared", "")
        )
    if parts.verb and "等" in own and _EXAMPLES.match(own):
        return Candidate(parts.verb + _behind_examples(own), "behind examples", parts.verb)
    return _plain_in_list(own, parts) or Candidate(own, "own", opening_verb(own))


def _built_on_previous(own: str, parts: Parts) -> Candidate | None:
    """A name that says only what of the figure before it is of: head, quarter, total, share, counterpart."""
    if head := _graded_head(own, parts):
        return Candidate(parts.previous_verb + own + head, BUILT, parts.previous_verb)
    if _QUARTER.fullmatch(own):
        return Candidate(own + _QUARTER.sub("", parts.previous), BUILT, parts.previous_verb)
    if parts.previous_verb and own in _TOTALS and thing_before(parts):
        return Candidate(_behind_examples(thing_before(parts)) + own, BUILT, "")
    if _HEAD_SHARE.match(own):
        return Candidate(_owner(parts.previous, own) + own, BUILT, "")
    if parts.joined == "其中" and own.endswith(_BOUNDS) and own[:1].isdigit():
        found = _BOUNDED.search(parts.previous)
        thing = found["thing"] if found else thing_before(parts)
        return Candidate(parts.previous_verb + own + thing, BUILT, parts.previous_verb)
    if counterpart := _counterpart(own, parts.previous):
        return Candidate(counterpart, BUILT, "")
    return _beside_previous(own, parts)


def _counterpart(own: str, previous: str) -> str:
    """What `own` is of the same thing as the figure before: 财政支出 behind 财政收入."""
    previous = previous.removesuffix(_BUDGET)
    found = next((word for word in _COUNTERPARTS.get(own, ()) if previous.endswith(word)), "")
    lead = previous.removesuffix(found)
    return (lead or (_TRADE if own in _BALANCES else "")) + own if found else ""


def _beside_previous(own: str, parts: Parts) -> Candidate | None:
    """A name that is of the figure before as a share, a sector, one product of several, or what is said of it."""
    if parts.joined == "、" and (head := by_heads(own, parts)):
        return Candidate(head, BUILT, "")
    if (share := _SHARE_OF.fullmatch(own)) and parts.joined == "，":
        return Candidate(f"{parts.previous}占{share['whole']}比重", BUILT, "")
    if parts.joined == "其中" and own.endswith(_SECTORS) and parts.previous.startswith(_ALL_OF_SOCIETY):
        return Candidate(own + parts.previous.removeprefix(_ALL_OF_SOCIETY), OF_SECTOR, "")
    if parts.joined == "，" and own.endswith(_SECTORS) and (sector := _OF_A_SECTOR.match(parts.previous)):
        return Candidate(own + sector["head"], OF_SECTOR, "")
    if parts.joined == "其中" and own.startswith(_USED_FOR) and (used := _USE.fullmatch(parts.previous)):
        return Candidate(used["giver"] + own + used["fund"], BUILT, "")
    if own == _INVESTED and (planned := _PLANNED_SUM.search(parts.previous)):
        return Candidate(f"{parts.previous[: planned.start()]}完成{own}", BUILT, "")
    if own == _PRODUCING and parts.previous.endswith(_OUTPUT):
        return Candidate(parts.previous, BUILT, parts.previous_verb)
    owner = (parts.alike and _PER_HEAD.match(parts.previous)) or _PER_HOUSEHOLD.match(parts.previous)
    if owner and parts.joined in ("，", "、") and own in _PRODUCTS:
        return Candidate(owner.group() + own, BUILT, "")
    if _TIED.match(own):
        return Candidate(parts.previous + own, BUILT, parts.previous_verb)
    return None


def _owner(previous: str, own: str) -> str:
    """What the name before says that `own` is of as well: 粮食 of 粮食产量, but all of it where `own` is its size."""
    if own.startswith(_SIZES):
        return previous
    ends = (previous.removesuffix(head) for head in (*_HEADS, *_MEASURES) if len(head) > 1 and previous.endswith(head))
    return min(ends, key=len, default=previous)


def _plain_counting(own: str, parts: Parts) -> Candidate:
    """The plain reading where the figure counts what follows it; `own` are the words before it."""
    if parts.owned and (found := _IN_A_SHARE.search(own)):
        return Candidate(parts.counted + found["whole"], BUILT, "")
    if not own:
        if some := some_of_them(parts):
            return Candidate(some, OF_OTHER, "")
        if parts.previous.endswith(parts.counted):
            return Candidate(parts.previous, "previous", parts.previous_verb)
        return Candidate(parts.counted, "counted", "")
    if parts.owned and (parts.told or not parts.verb):
        return Candidate(parts.noun + own, "noun of own", "")
    if own.endswith("等") or "、" in own or (parts.verb and own.endswith(_AND) and tagged(own)[-1][0] in _AND):
        return Candidate(parts.verb + parts.noun, "verb and noun", parts.verb)
    if parts.verb == own and not own.endswith(_CAUSING):
        return Candidate(own + parts.noun, "verb and noun", parts.verb)
    return Candidate(own + parts.counted, "own and counted", parts.verb)


def _plain_in_list(own: str, parts: Parts) -> Candidate | None:
    """The plain reading of `own` where it takes something from the figure before it in a list."""
    if parts.joined == "其中" and own in _PRODUCTS and parts.previous.endswith(_OUTPUT):
        return Candidate(own, "own", "")
    if parts.joined == "其中" and (kind := kind_of_previous(parts)):
        return kind
    if parts.joined in ("其中", "，") and (half := _half_of_pair(parts, own)):
        return Candidate(half, BUILT, "")
    if parts.joined not in ("、", "其中") or not parts.previous_verb or parts.verb or not thing_before(parts):
        return None
    if (parts.joined == "其中" and own.endswith(_SHARES)) or (
        own.endswith(OF_THING) and (is_known(own) or own[:2] in parts.previous)
    ):
        return None
    return Candidate(parts.previous_verb + own, "previous verb", parts.previous_verb)
