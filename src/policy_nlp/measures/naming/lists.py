"""Lists in which each figure has its own name: 城镇、农村居民人均可支配收入分别增长4.4%、5.9%."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from policy_nlp.catalogue import is_known
from policy_nlp.measures.clauses import masked
from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.naming.trimming import opening_verb
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import either, entries, words
from policy_nlp.measures.words import heads, tagged
from policy_nlp.text.characters import HAN

_COMMA = re.compile("、")
_CONJUNCTION = re.compile(r"以及|和|与|及(?!相关|其)")
_HEAD_ENDS = words("name_words", "measure")
_HEADED = re.compile(rf"{either('name_words', 'measure')}$")
_TOWARDS = ("对", "向")
_GENERA = words("name_words", "genus")
"""Words that end another one to say of what kind it is: 居民 of 农村居民."""
_TAXES = "税"
_SIDE = "面"
"""What a head of one character does not go with: 亏损面, but 床位 and 床位数."""
_PLACE_ENDS = ("区", "市", "县", "城", "省", "州", "港")
_LETTERS = re.compile(r"[A-Za-z][A-Za-z\d.]*")
_ETC = "等"
"""What sums up the items of a list: 化肥等产品产量."""
_THINGS = words("name_words", "thing")
_ACTS = words("name_words", "act")
"""Doings that say all of what is measured: 接待游客."""
_FEW = 4
"""So many figures at most tell of one thing before the next is told of."""
_BRIEF = 6
"""A name of a share that is no longer may be of several things."""
_SHORT = 3
"""A name of a thing shares its last noun only with so short a word before it: 小学、初中学校."""
_NUMERALS = "零一二三四五六七八九十"
_SO_MANY = re.compile("(?<=..)(?P<number>[二两三四五六七八九十])[大个](?P<all>.{2,})$")
_BRANCHES = re.compile(rf"(?:产业集群|产业链|产业|集群)(?:总|综合)?{either('name_words', 'measure')}$")
"""Branches that are counted at the end of a list, with what is measured of them: 三大主导产业产值."""
_FACETS = heads() | frozenset(words("name_words", "facet"))
"""Names that say what is measured but not of what: they take that from the name before them."""
_RATES = words("name_words", "rate")
_PAIRS = {row["word"]: (row["first"], row["second"]) for row in entries("pairs")}
_WHOLE = frozenset(row["word"] for row in entries("pairs") if row["whole"])
"""Words that are one name too, unless 分别 parts it."""
_EACH = "分别"
_USED_FOR = re.compile(".{0,12}?用于(?=.)")
_OF_WHOM = re.compile("[对向][^的]{1,10}的(?=..)")
_AIMS = ("任务", "目标", "计划")
_DONE = re.compile("^(?:完成|实现|达到)")
_SAID = re.compile(f"{_EACH}|占(?![比地用])")
"""What is said of each of the things named before it."""
_SECTORS = re.compile("三次产业|第?一、第?二、第?三(?:次)?产业|一二三(?:次)?产业?")
_STRUCTURE = "结构"
_AREA = re.compile(rf"{HAN}{{0,8}}?(?:{'|'.join(word for word in words('places') if len(word) > 1)})(?=..)")
_BEARER = re.compile(rf"(?:国际|国内)?{either('name_words', 'bearer')}(?=..)")
_PER = re.compile(rf"每[十百千万]*(?:名|个)?{HAN}")
_PER_OUTPUT = re.compile(r"(?:单位|每?万元)(?:国内|地区)?(?:生产总值|GDP)")
_OF_OUTPUT = re.compile(r"[能水电煤]耗|用水|碳排放")
"""What is counted by output: it takes 单位生产总值 from the name before it."""


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
        before = _names_before(names[max(0, first - _FEW * count) : first], count, skipping=each)
        parts: list[str] | None = None
        if mentions[first].carried and before:
            parts = _without_adding(before, split_name(names[first].text, count))
        else:
            of_each = before and (each or own[first].startswith(_EACH))
            if of_each and before and own[first].endswith(_RATES) and len(own[first]) <= _BRIEF:
                parts = _of_each(own[first], before)
            parts = parts or split_name(names[first].text, count, joined=each)
            if parts is None and of_each and before:
                parts = _of_each(own[first], before)
        for i in range(first, last + 1):
            names[i] = names[first]._replace(text=parts[i - first]) if parts else names[first]


def _without_adding(before: list[str], total: list[str] | None) -> list[str]:
    """The names of the figures before, or what was added by them where that is all that their totals take of these."""
    if total and all(name.startswith(thing) for name, thing in zip(before, total, strict=True)):
        return total
    return before


def _of_each(own: str, before: Sequence[str]) -> list[str] | None:
    """What `own` says of each of the names before it: 总数, 新能源占比, 分别完成投资, 分别改造; None if of none."""
    said = _DONE.sub("", own.removeprefix(_EACH), count=1)
    if own.startswith(_EACH) and said.endswith(_AIMS):
        return list(before)
    things = [name[len(opening_verb(name)) :] for name in before]
    if own.startswith(_EACH) and said == opening_verb(said) != "":
        return [said + thing for thing in things]
    if said and (own.startswith(_EACH) or own in _FACETS or (len(own) <= _BRIEF and own.endswith(_RATES))):
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
    if not name.endswith(_RATES):
        return False
    return any(name.startswith(thing) for one in before if len(thing := one[len(opening_verb(one)) :]) > 1)


def split_name(name: str, count: int, joined: bool = True) -> list[str] | None:
    """The `count` names that a coordinated name stands for, with what they share given to each; None if it is not one.

    `joined` says that 分别 joins it; without that 进出口 is one name.
    """
    if (said := _SAID.search(name, 1)) and (parts := split_name(name[: said.start()], count)):
        return [part + name[said.start() :].removeprefix(_EACH) for part in parts]
    paired, cuts = _paired(name, count, joined), _cuts(name, count)
    if paired and (not cuts or len(paired) > 2 or _COMMA.search(_pair_of(name))):
        return paired
    if len(cuts) + 1 < count:
        return None
    bounds = [0, *[c for cut in cuts for c in cut], len(name)]
    items = [name[bounds[k] : bounds[k + 1]] for k in range(0, len(bounds), 2)]
    if not all(items):
        return None
    items[-1] = _without_sum(items[-1])
    return _counted_at_end(items) or _shared(items)


def _counted_at_end(items: list[str]) -> list[str] | None:
    """The items of a list that are counted at its end, each with what is measured of all; None where none is.

    稀土、铜两大主导产业营收 are 稀土产业营收 and 铜产业营收.
    """
    found = _SO_MANY.search(items[-1]) if len(items) < len(_NUMERALS) else None
    if found is None or _NUMERALS[len(items)] != found["number"].replace("两", "二"):
        return None
    branches = _BRANCHES.search(found["all"])
    measured = branches.group() if branches else found["all"]
    return [item + measured for item in (*items[:-1], items[-1][: found.start()])]


def _without_sum(item: str) -> str:
    """The last item of a list without what sums up all of them: 化肥产量 of 化肥等产品产量."""
    if _ETC not in item[1:] or not item.endswith(_HEAD_ENDS):
        return item
    said = [word for word, _ in tagged(item)]
    if _ETC not in said[1:]:
        return item
    at = said.index(_ETC, 1)
    first, summed = "".join(said[:at]), said[at + 1 :]
    measure = _HEADED.search("".join(summed))
    if measure and len(measure.group()) > 1:
        return first + measure.group()
    head = summed.pop() if summed else ""
    while len(head) == 1 and summed:
        head = summed.pop() + head
    return first + head


def _cuts(name: str, count: int) -> list[tuple[int, int]]:
    """Where a name is cut into `count` items: at 、 alone where that gives as many, else at words that join too."""
    hidden = masked(name)
    commas = [m.span() for m in _COMMA.finditer(hidden)]
    if len(commas) + 1 == count:
        return commas
    ends = {0}
    for word, _ in tagged(name):
        ends.add(max(ends) + len(word))
    joints = [m.span() for m in _CONJUNCTION.finditer(hidden) if ends.issuperset(m.span())]
    if len(joints) + 1 == count and not commas:
        return joints
    return sorted(commas + joints)[1 - count :]


def _paired(name: str, count: int, joined: bool) -> list[str] | None:
    """The names that one word stands for: 城乡 for 城镇 and 农村, 三次产业 for three."""
    if count == 3 and (found := _SECTORS.search(name)):
        kept = name if name.endswith(_STRUCTURE) else ""
        rest = "占比" if kept else name[found.end() :]
        return [f"{kept or name[: found.start()]}第{number}产业{rest}" for number in "一二三"]
    word = _pair_of(name)
    if count != 2 or not word or (word in _WHOLE and not joined):
        return None
    first, second = _PAIRS[word]
    return [
        name.replace(word, part, 1) for part in ("城市" if word == "城乡" and "居民" not in name else first, second)
    ]


def _pair_of(name: str) -> str:
    """The word in a name that stands for two."""
    return next((word for word in _PAIRS if word in name), "")


def _shared(items: list[str]) -> list[str]:
    """Items of a coordination, each with the words that only the first or the last one shows."""
    tail = _tail_of(items)
    if tail:
        items = [*(item if item.endswith(tail) else item + tail for item in items[:-1]), items[-1]]
    lead = _lead_of(items)
    return [items[0], *(item if item.startswith(lead) else lead + item for item in items[1:])]


def _tail_of(items: list[str]) -> str:
    """The end of the last item that the others share: 产量 of 集成电路、工业机器人产量."""
    model, last = items[-2][len(opening_verb(items[-2])) :], items[-1]
    if not model and (verb := opening_verb(last)):
        return last[len(verb) :]
    model = model or items[-2]
    words = [part for word, _ in tagged(last) for part in _halves(word)]
    starts = [start for k in range(1, len(words)) if (start := "".join(words[:k])) not in items and len(start) >= 2]
    alike = max(
        (s for s in starts if s[-1] == model[-1] or _are_places(s, model)),
        key=lambda s: _likeness(len(s), len(model)),
        default="",
    )
    headed = last.endswith(_HEAD_ENDS)
    if len(model) > 2 and last.endswith(model[-2:]):
        return ""
    like, _, rest = last.rpartition(model[-2:]) if len(model) > 2 else ("", "", "")
    if like and headed and rest and not _is_complete(items[0]):
        return rest
    if len(model) == 1 and len(words[0]) != _SHORT:
        return last[1:] if last[0] != model else last[len(words[0]) :]
    if _LETTERS.fullmatch(model) and (letters := _LETTERS.match(last)):
        return last[letters.end() :]
    if _is_complete(items[0]) or any(item.endswith(_RATES) for item in items[:-1]):
        return last[len(alike) :] if alike and headed and abs(len(alike) - len(model)) <= 1 else ""
    if alike:
        return last[len(alike) :]
    if headed and model.endswith(_TAXES):
        return ""
    if not headed:
        facet = max((f for f in _FACETS if last.endswith(f) and _SHORT <= len(f) < len(last)), key=len, default="")
        return facet or next((last[len(s) :] for s in starts if len(s) == len(model) <= _SHORT), "")
    fitting = [s for s in starts if len(last) - len(s) >= 2]
    fitting = [s for s in fitting if not _goes_on(s, last)] or fitting
    if fitting:
        return last[len(min(fitting, key=lambda s: (abs(len(s) - len(model)), -len(s)))) :]
    head = _HEADED.search(last)
    short = head is not None and len(head.group()) == 1 and model.endswith(_SIDE)
    return head.group() if head and head.start() and not short else ""


def _goes_on(start: str, name: str) -> bool:
    """Whether `start` ends within what a thing of `name` has: 基本 of 孤儿基本生活标准, 报销 of 大病保险报销比例."""
    end = 0
    for word, tag in tagged(name):
        end += len(word)
        if end >= len(start):
            return end > len(word) and tag[0] in "abdv"
    return False


def _are_places(start: str, model: str) -> bool:
    """Whether both end like names of places: 经济特区 and 沿海城市."""
    return start.endswith(_PLACE_ENDS) and model.endswith(_PLACE_ENDS)


def _halves(word: str) -> list[str]:
    """A word, or the two words that one of four characters is made of which ends in its genus: 农村居民."""
    return [word[:2], word[2:]] if len(word) == 4 and word.endswith(_GENERA) else [word]


def _likeness(length: int, other: int) -> float:
    return min(length, other) / max(length, other)


def _is_complete(item: str) -> bool:
    """Whether an item says what is measured: 货运量, but not 化学需氧量, which is a thing that is measured."""
    return item.startswith(_ACTS) or (item.endswith(_HEAD_ENDS) and not item.endswith(_THINGS))


def output_lead(first: str, others: Sequence[str]) -> str:
    """单位生产总值 of the first name, where the others are counted by output too and do not say so."""
    found = _PER_OUTPUT.match(first)
    counted = found and all(_OF_OUTPUT.search(item) and not _PER_OUTPUT.match(item) for item in others)
    return found.group() if found and counted else ""


def _is_facet(item: str) -> bool:
    """Whether a name says what is measured but not of what: 死亡人数, 满意率."""
    return item in _FACETS or (len(item) <= _SHORT and item.endswith(("率", "数")))


def _owner_of(first: str, others: Sequence[str]) -> str:
    """The area, body or means that the first name opens with, behind its verb, where the others open with none."""
    verb = opening_verb(first)
    rest = first[len(verb) :]
    if found := _AREA.match(rest):
        return "" if any(map(_AREA.match, others)) else verb + found.group()
    found = _BEARER.match(rest)
    if found is None or any(_BEARER.match(item) or (is_known(item) and item[-2:] != first[-2:]) for item in others):
        return ""
    return verb + found.group()


def _lead_of(items: list[str]) -> str:
    """The beginning of the first item that the others share: 生产安全事故 of 生产安全事故起数和死亡人数."""
    first, others = items[0], items[1:]
    if found := _PER.match(first):
        return "" if any(_PER.match(item) for item in others) else found.group()
    if lead := output_lead(first, others) or _owner_of(first, others):
        return lead
    if (found := _OF_WHOM.match(first)) and not any(item.startswith(_TOWARDS) for item in others):
        return found.group()
    if (found := _USED_FOR.match(first)) and not any(map(_USED_FOR.match, others)):
        return found.group()
    if first.startswith(_TOWARDS) and not any(item.startswith(_TOWARDS) for item in others):
        return first[0]
    if _is_complete(first):
        if _is_facet(first) or not all(map(_is_facet, others)):
            return ""
        words = [w for w, _ in tagged(first)]
        ends = ["".join(words[k:]) for k in range(1, len(words))] or [f for f in _FACETS if first.endswith(f)]
        return first[: -len(next((e for e in ends if e in _FACETS), words[-1]))]
    verb = opening_verb(first)
    whole = len(verb) == len(first) or any(item.endswith(_HEAD_ENDS) or opening_verb(item) for item in others)
    return "" if whole else verb
