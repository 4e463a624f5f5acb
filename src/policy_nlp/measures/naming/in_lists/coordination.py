"""The names that a coordinated name stands for: 城镇、农村居民人均可支配收入."""

from __future__ import annotations

import re

from policy_nlp.catalogue import is_known
from policy_nlp.measures.clauses import masked
from policy_nlp.measures.naming.in_lists.shared_words import HEAD_ENDS, HEADED, share_words
from policy_nlp.measures.vocabulary import either, entries
from policy_nlp.measures.words import tagged

_COMMA = re.compile("、")
_QUOTES_MEET = re.compile("(?<=”)(?=“)")
"""Things in quotes need no mark between them: “云花”“云茶”产值."""
_CONJUNCTION = re.compile(r"以及|(?<!国家)和|(?<=国家)和(?!地区)|与|及(?!相关|其)")
_ETC = "等"
"""What sums up the items of a list: 化肥等产品产量."""
_NUMERALS = "零一二三四五六七八九十"
_SO_MANY = re.compile(
    "(?<=.)(?P<number>[二两三四五六七八九十])(?:[大个]|地(?!区)|家(?P<firms>[^，、]{0,3}?(?:企业?|公司)))(?P<all>.{2,})$"
)
"""How many items a list has, at its end; firms have names of their own: 望川、临海两家船企销量."""
_BRANCHES = re.compile(rf"(?:产业集群|产业链|产业|集群)(?:总|综合)?{either('name_ends', 'measure')}$")
"""Branches that are counted at the end of a list, with what is measured of them: 三大主导产业产值."""
_PAIRS = {row["word"]: (row["first"], row["second"]) for row in entries("pairs")}
_WHOLE = frozenset(row["word"] for row in entries("pairs") if row["whole"])
"""Words that are one name too, unless 分别 parts it."""
EACH = "分别"
_SAID = re.compile(f"{EACH}|占(?![比地用])")
"""What is said of each of the things named before it."""
_OF = "占"
_SECTORS = re.compile("三次产业|第?一、第?二、第?三(?:次)?产业|一二三(?:次)?产业?")
_STRUCTURE = "结构"
_HEAD_FIRST = re.compile(
    "(?P<head>[^，、]{2,20}?(?:标准|定额|价格?|水平|限额|津贴|补助|费率|税率|比例))(?P<part>[^，、]{2,6})"
)
"""What is measured, before those of whom it is: 公用经费标准小学."""


def split_name(name: str, count: int, joined: bool = True) -> list[str] | None:
    """The `count` names that a coordinated name stands for, with what they share given to each; None if it is not one.

    `joined` says that 分别 joins it; without that 进出口 is one name.
    """
    if (said := _SAID.search(name, 1)) and (parts := split_name(name[: said.start()], count)):
        rest = name[said.start() :].removeprefix(EACH)
        wholes = split_name(rest[1:], count) if rest.startswith(_OF) and _COMMA.search(rest) else None
        return [part + (f"{_OF}{wholes[at]}" if wholes else rest) for at, part in enumerate(parts)]
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
    shared = _counted_at_end(items) or _with_head_first(share_words(items) or items) or share_words(items)
    return _as_known(items, shared) or shared


def _with_head_first(items: list[str]) -> list[str] | None:
    """The items with what is measured, where that opens the first: 停泊费标准一类、二类港口 are two standards.

    None where nothing of the kind opens it, or where the others are not of its kind.
    """
    found = _HEAD_FIRST.fullmatch(items[0])
    if found is None or any(len(item) != len(found["part"]) or _HEAD_FIRST.search(item) for item in items[1:]):
        return None
    return [items[0], *(found["head"] + item for item in items[1:])]


def _as_known(items: list[str], shared: list[str] | None) -> list[str] | None:
    """The items with so much of the last one's end that each is a known indicator, where those that words alone make
    of them (`shared`) are not; None where that cannot be.

    居民医保和基本公共卫生服务经费人均财政补助标准 share 人均财政补助标准, not 服务经费.
    """
    *others, last = items
    if not is_known(last) or all(map(is_known, shared or others)):
        return None
    words = [word for word, _ in tagged(last)]
    ends = ("".join(words[at:]) for at in range(1, len(words)))
    end = next((end for end in ends if all(is_known(item + end) for item in others)), None)
    return None if end is None else [*(item + end for item in others), last]


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
    if _ETC not in item[1:] or not item.endswith(HEAD_ENDS):
        return item
    said = [word for word, _ in tagged(item)]
    if _ETC not in said[1:]:
        return item
    at = said.index(_ETC, 1)
    first, summed = "".join(said[:at]), said[at + 1 :]
    measure = HEADED.search("".join(summed))
    if measure and len(measure.group()) > 1:
        return first + measure.group()
    head = summed.pop() if summed else ""
    while len(head) == 1 and summed:
        head = summed.pop() + head
    return first + head


def _cuts(name: str, count: int) -> list[tuple[int, int]]:
    """Where a name is cut into `count` items: at 、 alone where that gives as many, else at words that join too."""
    hidden = masked(name)
    commas = sorted(m.span() for m in (*_COMMA.finditer(hidden), *_QUOTES_MEET.finditer(name)))
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
