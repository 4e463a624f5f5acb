"""Lists in which each figure has its own name: 城镇、农村居民人均可支配收入分别增长4.4%、5.9%."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from policy_nlp.measures.mentions import HOUSEHOLDS, WHO, Mention
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.totals import of_totals
from policy_nlp.measures.naming.in_lists.coordination import EACH, split_name
from policy_nlp.measures.naming.in_lists.shared_words import FACETS, HEAD_ENDS, RATES
from policy_nlp.measures.naming.name import QUARTER, Candidate
from policy_nlp.measures.tails import Tail

_FEW = 4
"""So many figures at most tell of one thing before the next is told of."""
_BRIEF = 6
"""A name of a share that is no longer may be of several things."""
_OWNER = re.compile("[^，、]{0,8}?(?:保险|医保|低保|社保|新农合|合作医疗|高中|[小中大]学|幼儿园|高校|企业)(?=..)")
"""Of whom the figure before is, of one by one of whom the next clause tells: 职工医保和居民医保."""
_EXAMPLES_END = "等"
_AIMS = ("任务", "目标", "计划")
_DONE = re.compile("^(?:完成|实现|达到)")

_PER_HEAD = "人均"
_RESPECTS = re.compile(f"(?P<items>[^，；]{{2,5}}(?:、[^，；、]{{2,5}}){{1,3}})(?:增[速长幅])?(?:{EACH}|分[居列])")
"""A list of what is told of the thing of the figure before, and of nothing without it: 总量、增速、人均分别居…."""
_RESPECT = re.compile(f"总[量额]|增[速幅]|规模|占比|{_PER_HEAD}(?:水平)?")
_PART_OF_YEAR = re.compile(f"{QUARTER}|前[一二三]季度|前?[0-9一二三四五六七八九十—至]{{1,5}}个?月份?|全年")
_AT_ANY_TIME = re.compile(f"^(?:{_PART_OF_YEAR.pattern})")


def runs(mentions: Sequence[Mention]) -> Sequence[tuple[int, int]]:
    """The first and last index of every list of two figures or more that share their words."""
    firsts = [at for at, mention in enumerate(mentions) if not mention.listed]
    if len(firsts) == len(mentions):
        return ()
    return [(first, behind - 1) for first, behind in pairwise([*firsts, len(mentions)]) if behind - first > 1]


def distribute(names: list[Candidate], mentions: Sequence[Mention], tails: Sequence[Tail], own: Sequence[str]) -> None:
    """Give each figure of a list its own part of the shared name; `names` is changed in place.

    A list that has no name of its own takes the names of as many figures before it, if all of these differ:
    小麦产量300吨，玉米产量200吨，增长4%和5%.  `own` are the words before each figure, of which a head that 分别
    joins is that of each of them: 总数分别达到30家、20家.
    """
    for first, last in runs(mentions):
        count, each = last - first + 1, tails[first].has("each")
        told = range(max(0, first - _FEW * count), first)
        started = first >= count and all(mentions[at].starts_change for at in told[-count:])
        reached = [names[at] for at in told if started or not mentions[at].starts_change]
        before = _names_before(reached, count, skipping=each)
        shared = _without_pace(names[first], tails[first])
        counted = {mentions[n].quantity.dimension for n in range(first, last + 1)}
        if first and (told_of := _respects(names[first - 1].text, mentions[first].before, count)):
            parts: list[str] | None = told_of
            tails[first].predicates[:] = [said for said in tails[first].predicates if said.role != "pace"]
        elif not each and len(counted) > 1 and _is_one_thing(shared.text, counted):
            parts = None
        elif mentions[first].carried and before:
            things = of_totals(before, mentions[first].quantity, tails[first])
            parts = _without_adding(things, split_name(shared.text, count))
        else:
            parts = _names_in(shared.text, count, own[first], before, each)
            if parts is None and each and first and mentions[first].clause - mentions[first - 1].clause == 1:
                parts = _of_owners(names[first - 1].text, own[first], count, shared.text)
        for i in range(first, last + 1):
            names[i] = shared.called(parts[i - first]) if parts else shared


def _respects(thing: str, before: str, count: int) -> list[str] | None:
    """The names of `count` figures of which the words `before` the first tell only in what respect or part of the year
    each is of the `thing` told before; None where they tell more.

    地区生产总值突破9万亿元，总量、增速、人均分别居…; 产值增长5%，一季度、上半年分别增长3%、4%.
    """
    found = _RESPECTS.match(before.lstrip("，、")) if "、" in before[2:] else None
    items = found["items"].split("、") if found else []
    if not thing or len(items) != count:
        return None
    if all(map(_PART_OF_YEAR.fullmatch, items)):
        return [item + _AT_ANY_TIME.sub("", thing) for item in items]
    if all(map(_RESPECT.fullmatch, items)):
        return [item + thing if item.startswith(_PER_HEAD) else thing + item for item in items]
    return None


def _is_one_thing(name: str, counted: set[str]) -> bool:
    """Whether a name with several kinds of amounts is one thing: those moved, told in households and people; 水费等."""
    return (HOUSEHOLDS in counted and counted <= WHO) or name.endswith(_EXAMPLES_END)


def _without_pace(name: Candidate, tail: Tail) -> Candidate:
    """A list without the word of the pace that each of its items ends with: 产值增速、投资增速分别居第3位、第2位."""
    pace = tail.first("pace")
    return name.called(name.text.replace(pace.word, "")) if pace is not None and pace.word in name.text else name


def _names_in(name: str, count: int, own: str, before: list[str] | None, each: bool) -> list[str] | None:
    """The names of `count` figures that share a `name`: its own parts, or what `own` says of each of those `before`.

    A brief name of a rate is rather of those before; `each` says that 分别 joins the figures.
    """
    of_each = before if each or own.startswith(EACH) else None
    brief = own.endswith(RATES) and len(own) <= _BRIEF
    parts = _of_each(own, of_each) if of_each and brief else None
    parts = parts or split_name(name, count, joined=each)
    return _of_each(own, of_each) if parts is None and of_each else parts


def _of_owners(before: str, own: str, count: int, name: str) -> list[str] | None:
    """What `own` says of each of the `count` owners of which the name `before` is; None where it is of no such.

    职工医保和居民医保补助标准提高到90元，报销比例分别达到80%和70%.
    """
    items = split_name(before, count) if own and own in (name, name.partition(EACH)[0]) else None
    if items is None or not own.endswith(HEAD_ENDS) or own in before:
        return None
    owners = [found.group() for item in items if (found := _OWNER.match(item))]
    return [owner + own for owner in owners] if len(set(owners)) == count else None


def _without_adding(before: list[str], total: list[str] | None) -> list[str]:
    """The names of the figures before, or what was added by them where that is all that their totals take of these."""
    if total and all(name.startswith(thing) for name, thing in zip(before, total, strict=True)):
        return total
    return before


def _of_each(own: str, before: Sequence[str]) -> list[str] | None:
    """What `own` says of each of the names before it: 总数, 新能源占比, 分别完成投资, 分别改造; None if of none."""
    said = _DONE.sub("", own.removeprefix(EACH), count=1)
    if own.startswith(EACH) and said.endswith(_AIMS):
        return list(before)
    things = [name[len(opening_verb(name)) :] for name in before]
    if own.startswith(EACH) and said == opening_verb(said) != "":
        return [said + thing for thing in things]
    if said and (own.startswith(EACH) or own in FACETS or (len(own) <= _BRIEF and own.endswith(RATES))):
        return [thing + said for thing in things]
    return None


def _names_before(names: Sequence[Candidate], count: int, skipping: bool) -> list[str] | None:
    """The last `count` names, which must differ; `skipping` those that were carried to the next figure or its rate."""
    texts = [name.text for name in names]
    if skipping:
        texts = [text for text, before in zip(texts, ["", *texts], strict=False) if text != before]
        texts = [text for at, text in enumerate(texts) if not _is_of_one_of(text, texts[:at])]
    texts = texts[-count:]
    return texts if len(set(texts)) == count else None


def _is_of_one_of(name: str, before: Sequence[str]) -> bool:
    """Whether a name is the rate of one of those before it: 代表建议办结率 behind 办理代表建议."""
    if not name.endswith(RATES):
        return False
    return any(name.startswith(thing) for one in before if len(thing := one[len(opening_verb(one)) :]) > 1)
