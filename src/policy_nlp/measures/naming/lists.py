"""Lists in which each figure has its own name: 城镇、农村居民人均可支配收入分别增长4.4%、5.9%."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from policy_nlp.measures.clauses import masked
from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import either, entries, words
from policy_nlp.measures.words import tagged

_SEPARATOR = re.compile(r"、|以及|和|与|及(?!相关|其)")
_HEADED = re.compile(rf"{either('name_words', 'measure')}$")
_HEAD_ENDS = words("name_words", "measure")
_PAIRS = entries("pairs")


def runs(mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """The first and last index of every list of two figures or more that share their words."""
    first = 0
    for i in range(1, len(mentions) + 1):
        if i == len(mentions) or not mentions[i].listed:
            if i - first > 1:
                yield first, i - 1
            first = i


def distribute(names: list[Candidate], mentions: Sequence[Mention], tails: Sequence[Tail]) -> None:
    """Give each figure of a list its own part of the shared name; `names` is changed in place.

    A list that 分别 joins and that has no name of its own takes the names of as many figures before it.
    """
    for first, last in runs(mentions):
        count = last - first + 1
        before = [n.text for n in names[max(0, first - count) : first]]
        if mentions[first].carried and tails[first].has("each") and len(before) == count:
            parts: list[str] | None = before
        else:
            parts = split_name(names[first].text, count, joined=tails[first].has("each"))
        for i in range(first, last + 1):
            names[i] = names[first]._replace(text=parts[i - first] if parts else names[first].text)


def split_name(name: str, count: int, joined: bool = True) -> list[str] | None:
    """The `count` names that a coordinated name stands for, with what they share given to each; None if it is not one.

    `joined` says that 分别 joins it; without that 进出口 is one name.
    """
    hidden = masked(name)
    cuts = [m.span() for m in _SEPARATOR.finditer(hidden)]
    if len(cuts) + 1 < count:
        return _paired(name, count, joined) if not cuts else None
    cuts = cuts[-(count - 1) :]
    bounds = [0, *[c for cut in cuts for c in cut], len(name)]
    items = [name[bounds[k] : bounds[k + 1]] for k in range(0, len(bounds), 2)]
    if not all(items):
        return None
    return _shared(items)


def _paired(name: str, count: int, joined: bool) -> list[str] | None:
    """The names that one word stands for: 城乡 for 城镇 and 农村, 三次产业 for three."""
    if count == 3 and "三次产业" in name:
        return [name.replace("三次产业", f"第{number}产业", 1) for number in "一二三"]
    if count != 2 or not joined:
        return None
    pair = next((row for row in _PAIRS if row["word"] in name), None)
    if pair is None:
        return None
    first = "城市" if pair["word"] == "城乡" and "居民" not in name else pair["first"]
    return [name.replace(pair["word"], part, 1) for part in (first, pair["second"])]


def _shared(items: list[str]) -> list[str]:
    """Items of a coordination, each with the words that only the first or the last one shows."""
    first, last = items[0], items[-1]
    if not first.endswith(_HEAD_ENDS):
        tail = _tail_of(items)
        return [*(item if item.endswith(tail) else item + tail for item in items[:-1]), last] if tail else items
    lead = _lead_of(items)
    return [first, *(lead + item for item in items[1:])]


def _tail_of(items: list[str]) -> str:
    """The end of the last item that the others share: 产量 of 集成电路、工业机器人产量."""
    words = [w for w, _ in tagged(items[-1])]
    model = items[-2]
    starts = ["".join(words[:k]) for k in range(1, len(words))]
    same = next((s for s in starts if s[-1] == model[-1] and len(s) >= 2), None)
    if same is None:
        fitting = [s for s in starts if len(items[-1]) - len(s) >= 2]
        same = min(fitting, key=lambda s: abs(len(s) - len(model)), default=None)
    if same is not None:
        return items[-1][len(same) :]
    head = _HEADED.search(items[-1])
    return head.group() if head and head.start() else ""


def _lead_of(items: list[str]) -> str:
    """The beginning of the first item that the others share: 生产安全事故 of 生产安全事故起数和死亡人数."""
    if max(len(i) for i in items[1:]) > 6:
        return ""
    words = [w for w, _ in tagged(items[0])]
    ends = ["".join(words[k:]) for k in range(1, len(words))]
    fitting = [e for e in ends if 2 <= len(e) <= len(items[0]) - 2]
    end = min(fitting, key=lambda e: (abs(len(e) - len(items[1])), len(e)), default=None)
    return items[0][: len(items[0]) - len(end)] if end else ""
