"""Wholes told with their own number, and those in a whole of whom something is told.

占全省300个乡的30%: both the villages and their share; 300个合作社中，有120个完成计划.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_nlp.measures.mentions import COUNTING, SHARES, Mention, bound_length
from policy_nlp.measures.naming.beside.totals import thing_told
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.naming.in_lists.lists import runs
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.words import opens_with_predicate
from policy_nlp.text.characters import HAN

_WITHIN = 40
"""So much is read before the number of a whole."""
_WHOLE = re.compile(
    "(?:^|[，。；：\n])(?P<part>[^，。；：占\n]*?)(?:大?约|只|仅|已)?占(?P<whole>[^，。；：占\n]{0,14}?)(?:大约|约|近)?$"
)
"""The words before the number of a whole: 占全省, 女工占职工总数."""
_ITS_SHARE = re.compile("(?P<thing>[^，。；、的0-9]{0,12})的(?:将近|大约|约|近)?")
"""What stands between the number of a whole and the share in it: 个乡的."""
_ALL_THERE_ARE = re.compile("^(?:全[国省市区县乡镇]|[我本][国省市县])?(?:现有|原有|共有|所有|全部)?的?")
"""Says of a whole only that it is all there is."""
_MEN, _HEADS = "人", "口"
"""So many of 人口 are counted in its first half: 9亿人口."""
_SOME = re.compile("(?:已经|已|只|就|还)?有?(?:大约|约|近)?")
"""What stands before the number of some of those told of."""
_AMONG, _THERE_ARE, _LONGEST = "中，", re.compile("，(?:已经?|就|只)?有(?:大约|约|近)?$"), 18
"""What is done by some is told in no more characters."""
_OF_MORE = re.compile("中，?(?:已经?|就|只)?有(?:大约|约|近)?$")
"""Before those who are but some themselves, and no whole of the next ones: 60项指标中有30项提前完成，有9项…."""
_THAN = ("比", "提前", "超额")
"""How opens what is so of some of them: 有60项比上年提高, 提前完成."""
_EACH_HAS, _NOT = "分别有", ("没有", "未", "尚未")
_DONE, _VERB = re.compile(f"了(?={HAN})"), 4


def name_counted(names: list[Candidate], mentions: Sequence[Mention], text: str, begin: int) -> None:
    """Name wholes told with their number, and those of a number who did something; `names` is changed in place.

    The sentence begins at `begin`.
    """
    _name_wholes(names, mentions, text)
    _name_what_each_did(names, mentions)
    _name_some(names, mentions, text, begin)


def _name_wholes(names: list[Candidate], mentions: Sequence[Mention], text: str) -> None:
    """Name the wholes told with their number by what they are, and their shares; `names` is changed in place."""
    for at in range(len(mentions) - 1):
        whole, share = mentions[at], mentions[at + 1]
        if share.quantity.dimension not in SHARES or whole.quantity.dimension in SHARES:
            continue
        of_it = _ITS_SHARE.fullmatch(text, whole.end, share.start) if share.start > whole.end else None
        told = _WHOLE.search(text[max(0, whole.start - _WITHIN) : whole.start]) if of_it else None
        if of_it is None or told is None:
            continue
        counted = of_it["thing"]
        if whole.quantity.unit == _MEN and counted.startswith(_HEADS):
            counted = _MEN + counted  # 占全国9亿人口的8%
        whole_told = told["whole"] + counted
        thing = _ALL_THERE_ARE.sub("", told["whole"], count=1) + counted
        if not thing:
            continue
        part = trimmed(told["part"]) or (names[at - 1].text.partition("占")[0] if at else "")
        names[at] = Candidate(thing, "own", "")
        names[at + 1] = Candidate(
            f"{part}占{whole_told if part == thing or counted.startswith(_MEN + _HEADS) else thing}", "own", ""
        )


def _name_what_each_did(names: list[Candidate], mentions: Sequence[Mention]) -> None:
    """Say of each of a list what so much of it has done: 甲场和乙场分别有30%和40%完成了计划.

    `names` is changed in place.
    """
    for first, end in runs(mentions):
        last = mentions[end]
        if last.quantity.dimension not in SHARES or not mentions[first].said.endswith(_EACH_HAS):
            continue
        done = last.after[bound_length(last.after) :]
        if 1 < len(done) <= _LONGEST and (done.startswith(_NOT) or opens_with_predicate(done)):
            for k in range(first, end + 1):
                names[k] = names[k].called(names[k].text + _DONE.sub("", done))


def _name_some(names: list[Candidate], mentions: Sequence[Mention], text: str, begin: int) -> None:
    """Say of those of a number told before what they have done: 300个合作社中，有120个完成了计划，80个减少了收入.

    `begin` is where the sentence begins; `names` is changed in place.
    """
    if mentions[0].quantity.dimension not in COUNTING:
        return
    begin_of_some, end_of_all = mentions[1].start, mentions[0].end
    if text.find(_AMONG, end_of_all, begin_of_some) < 0 and (
        _OF_MORE.search(text, begin, mentions[0].start) or not _THERE_ARE.search(text, end_of_all, begin_of_some)
    ):
        return
    all_of_them, unit = names[0], mentions[0].quantity.unit
    things = thing_told(all_of_them)
    for before, at in zip(mentions, range(1, len(mentions)), strict=False):
        some = mentions[at]
        if some.quantity.unit != unit or not things:
            return
        said = text[max(before.end, text.rfind("，", begin, some.start) + 1) : some.start]
        done = some.after
        does = done.startswith(_THAN) or opens_with_predicate(done) or _DONE.search(done, 0, _VERB) is not None
        if _SOME.fullmatch(said) is None or not 1 < len(done) <= _LONGEST or not does:
            return
        if names[at].text in (all_of_them.text, names[at - 1].text, done) or things not in names[at].text:
            names[at] = Candidate(things + _DONE.sub("", done), "own", "")
