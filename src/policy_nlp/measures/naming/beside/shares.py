"""How a share is named, and the share at which a pointer points: 房产投资占40%, 这个比重."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_nlp.measures.mentions import SHARES, Mention
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.naming.name import NAMELESS, Candidate
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import either, words

SHARED = re.compile(r"(?P<part>.{2,}?)占(?P<whole>.{2,})$")
"""A share as it is called until all figures of a sentence have their names: its part, 占, its whole."""
WIDE = re.compile(f"全世界|{either('ranks', 'field')}")
"""The wholes in whose shares countries and provinces rank."""
SHARE_ENDS, SHARE_LENGTH = words("name_ends", "part"), 2
"""How a share is called, and how long these words are."""
_POINTED = re.compile(f"(?:这(?:个|一|种)?|^所占的?){either('name_ends', 'part')}$")
"""What points at a share: 这个比重, 新计划将这一比例."""
_SHARE_TOLD = re.compile(
    r"(?:在(?P<whole>[^，。；]{2,24})中，)?(?P<said>[^，。；\n]{2,40}(?:比重|比例))[^，。；\n]{0,8}。\s*$"
)
"""How a sentence ends that tells of a share, with its whole: 在投资总额中，提高了住宅的投资比重。"""
OF_IT = "占比"
RATIOS = (*SHARE_ENDS, OF_IT, "强度", "率")
"""How names of shares and rates end, which have no parts: 研发支出相当于产值的比例."""
_SAID_TO_BE_SHARES = (*SHARE_ENDS, "率")
_DONE, PLANS, _TASKS = "完成", "(?:计划|任务|预算|指标)", ("任务", "计划")
OF_MONEY = ("收入", "支出", "投资", "额", "值")
"""How ends what is a part of money only."""
_MET = re.compile(f"(?<=..)占(?P<plan>[^占]{{0,8}}(?:{PLANS}|目标)数?)$")
"""A share of what was planned."""
_TOO = re.compile(f"(?<=..)占[^占]{{0,8}}(?:{PLANS}|目标)数?(?=占)")
"""The same where it is a share of something else too: 完成预算的102%，占财政收入的80%."""


def share_pointed_at(own: str, previous: str, before: str) -> str:
    """What words that end with 这个比重 mean: the share of the figure before, or with which the sentence `before` ends.

    在投资总额中，提高了住宅的投资比重。这个比重，去年达到20%.  Empty where they mean none.
    """
    if not _POINTED.search(own):
        return ""
    if SHARED.match(previous) or previous.endswith(_SAID_TO_BE_SHARES):
        return previous
    found = _SHARE_TOLD.search(before)
    if found is None:
        return ""
    said = trimmed(found["said"])
    said = said[len(opening_verb(said)) :].removeprefix("了")
    return f"{said[:-SHARE_LENGTH].removesuffix('的')}占{found['whole']}比重" if found["whole"] else said


def told_as_shares(names: list[Candidate], mentions: Sequence[Mention], tails: Sequence[Tail]) -> None:
    """Say of each share in a sentence how it is one; `names` is changed in place.

    Until all are named a share is its part, 占 and its whole, for from that the shares beside it take the whole. In the
    end one of which no whole is told is said to be a share (房产投资占40%), and of a plan so much was done.
    """
    is_share, told = False, NAMELESS
    for at, (name, mention, tail) in enumerate(zip(names, mentions, tails, strict=True)):
        if not mention.listed:
            is_share = mention.quantity.dimension in SHARES and not mention.carried and tail.has("share")
        before, told = told, _said_to_be_share(name) if is_share else name
        if mention.carried and at and told.text == before.text:
            names[at] = told.called(names[at - 1].text)  # 完成目标的98%，比上年提高6个百分点
        else:
            names[at] = _of_its_whole(told, mention) if "占" in told.text else told


def _said_to_be_share(name: Candidate) -> Candidate:
    """A name that says itself that it is a share."""
    says_so = not name.text or "占" in name.text or name.text.endswith(_SAID_TO_BE_SHARES)
    return name if says_so else name.called(name.text + OF_IT)


def _of_its_whole(name: Candidate, mention: Mention) -> Candidate:
    """The name of a share; one of a plan says that so much of it was done, where that is told: 收入完成预算的98%."""
    if _tells_done(mention.before) and (met := _MET.search(name.text)) is not None:
        part = name.text[: met.start()]
        return name.called(part if part.endswith(_TASKS) else part + _DONE + met["plan"])
    return name.called(_TOO.sub("", name.text)) if name.text.count("占") > 1 else name


def _tells_done(before: str) -> bool:
    """Whether the words before a share say that a plan was done, and not that what was done is a share of it."""
    return _DONE in before and "占" not in before
