"""Which of the names told before a figure it may take something from, and with which unit its own is compared."""

from __future__ import annotations

import re

from policy_nlp.language.changes import CHANGING
from policy_nlp.measures.mentions import COUNTING, SHARES, Mention
from policy_nlp.measures.naming.around.clause import SET_OFF
from policy_nlp.measures.naming.around.clause_subject import subject_of
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.naming.completing.told import Told
from policy_nlp.measures.naming.in_lists.coordination import split_name
from policy_nlp.measures.naming.name import NAMELESS, Candidate
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import heads

_OF_PLAN = re.compile("占[^占]{0,6}(?:预算数?|计划|目标|任务)(?:比重)?$")
"""A share of what was planned, of which nothing more is told."""
_SURVEY = re.compile(f"(?:根?据|按照?)[^，]{{2,24}}{either('openings', 'survey')}")
"""A clause that says only among whom something was found."""
_OUTPUT_OF_ALL = "总产"
"""What is told of all of something behind its parts."""
_HEADS = heads()
_WITH_ITS_SHARE = 2
"""A part and its share are so many figures."""
_TRADE = "世界贸易"
"""In this a country ranks by all that it trades: 出口90亿美元，在世界贸易中居第9位."""
_MEASURES, _LEVEL = words("name_ends", "measure"), "水平"
_THERE_ARE_STILL = re.compile("(?:[仍还尚]然?|现在?|目前)有(?:大约|[约近]|不到|超过)?$")
"""What tells of things there are, with which nothing was done that was done with others: 减少渔户30万户，仍有9万户."""
_MOVED = re.compile(f"(?P<what>[^，]{{2,40}}?)(?:{either('predicates', 'adverb')}|全面|较大){{0,3}}{CHANGING}")
"""A clause that says only which way something moved: 扣除标准进一步提高."""


_CAME_ABOUT = frozenset(words("prose", "came about"))
"""What is told next of some of those counted, behind what they cost: 批准公司90家，投资30亿元，已开业30家."""


def lender_of(told: Told, mention: Mention, tail: Tail) -> Candidate:
    """The name before of which a figure may take something: none that is only in what respect something ranks.

    进出口总额3000亿元，在世界的位次居第9位，其中出口1800亿元.
    """
    if mention.is_among() and (spoken_of := _told_in_clause(told, mention)) is not None:
        return spoken_of
    if told.earlier is not None and (_is_among_those_told_before(told, mention) or _is_balance(told, mention)):
        return told.earlier.name
    if not told.names:
        return NAMELESS
    before = told.before
    if before is not None:
        if _told_apart(told.text, before, mention) if tail.name else _was_surveyed(told, before, mention):
            return NAMELESS
        if outside := _before_bracket(told, before, mention):
            return outside
    if "占" in told.names[-1].text and not trimmed(tail.name) and (planned := _planned(told, mention)):
        return planned
    if mention.quantity.dimension == "rank" and _TRADE in mention.before:
        return _whole_of_part(told)
    if tail.name.startswith(_OUTPUT_OF_ALL) and (whole := _whole_of_parts(told)):
        return whole
    if mention.is_among() and mention.quantity.dimension != "rank":
        return _last_amount(told, mention)
    if before is not None and before.quantity.dimension == "money" and trimmed(tail.name) in _CAME_ABOUT:
        return _last_counted(told, mention) or told.names[-1]
    return _part_of_share(told, mention, tail) or last_but_done(told, mention, tail)


def unit_beside(told: Told, mention: Mention) -> str | None:
    """The unit with which that of a figure is compared: that of the amount of which it is a part, or the last."""
    if mention.is_among() and _told_in_clause(told, mention) not in (None, NAMELESS):
        return mention.quantity.unit
    if told.before is None:
        earlier = told.earlier if _is_among_those_told_before(told, mention) else None
        return earlier.quantity.unit if earlier is not None else None
    grown = mention.quantity.unit == told.before.quantity.unit
    among = told.names[-1].text == told.levelled and mention.is_among() and not grown
    return told.level if among else told.before.quantity.unit


def last_told(told: Told, mention: Mention) -> Candidate:
    """The name before; of a list that 其中 goes on with, that of its last figure: 甲、乙分别增长3%、5%，其中…."""
    last = told.names[-1]
    if not told.mentions[len(told.names) - 1].listed or not mention.is_among():
        return last
    named = reversed(told.mentions[: len(told.names)])
    count = 1 + next(n for n, before in enumerate(named) if not before.listed)
    listed = split_name(last.text, count)
    return last.called(listed[-1]) if listed else last


def _part_of_share(told: Told, mention: Mention, tail: Tail) -> Candidate | None:
    """The part of which the figure before is but the share, where something else is told of it.

    渔获900万吨，海鱼450万吨，占50%，单产提高9公斤.
    """
    if len(told.names) < _WITH_ITS_SHARE or "占" in tail.name or not (trimmed(tail.name) or tail.has("pace")):
        return None
    if mention.quantity.dimension in SHARES and not tail.has("grow"):
        return None
    amount, share_told = told.mentions[len(told.names) - 2 : len(told.names)]
    another = amount.quantity.unit == mention.quantity.unit and trimmed(tail.name) not in _HEADS
    if another or "；" in told.text[share_told.end : mention.start]:
        return None  # 引航9亿元，占60%，航标6亿元: another part
    part, share = told.names[-2:]
    return part if part.text and share.text.startswith(f"{part.text}占") else None


def last_but_done(told: Told, mention: Mention, tail: Tail) -> Candidate:
    """The name before, without what was done, for things there are still: 减少渔户30万户，仍有9万户没有脱贫."""
    last = told.names[-1]
    if not tail.has("reach") or last.verb in ("", last.text) or _THERE_ARE_STILL.search(mention.before) is None:
        return last
    return Candidate(last.text.removeprefix(last.verb), last.made, "")


def _last_amount(told: Told, mention: Mention) -> Candidate:
    """What 其中 goes on with: the last name that is not of a rank, for things counted beside money that of things.

    停建冷库800个，压缩投资30亿元，其中大型冷库96个.
    """
    named = [*zip(reversed(told.mentions[: len(told.names)]), reversed(told.names), strict=True)]
    last = next((name for before, name in named if before.quantity.dimension != "rank"), told.names[-1])
    if named[0][0].quantity.dimension == "money" and mention.quantity.dimension in COUNTING:
        unit = mention.quantity.unit
        last = next((name for before, name in named if before.quantity.unit == unit), last)
    return last_told(told, mention) if last is told.names[-1] else last


def _last_counted(told: Told, mention: Mention) -> Candidate | None:
    """The name of the last figure that counts with the unit of this one."""
    named = zip(reversed(told.mentions[: len(told.names)]), reversed(told.names), strict=True)
    return next((name for before, name in named if before.quantity.unit == mention.quantity.unit), None)


def _told_apart(text: str, before: Mention, mention: Mention) -> bool:
    """Whether a clause of its own stands behind a semicolon between two figures: …3个；推动产业升级，完成20个项目."""
    between = text[before.end : mention.begin]
    if between.rstrip("，").endswith(SET_OFF):
        return False
    return "；" in between and "，" in between.rpartition("；")[2]


def _was_surveyed(told: Told, before: Mention, mention: Mention) -> bool:
    """Whether the figure before tells only how many were asked: 试验站，据12个县的统计，有30个."""
    if before.clause >= mention.clause:
        return False
    return _SURVEY.fullmatch(told.clauses[before.clause].of(told.text)) is not None


def _planned(told: Told, mention: Mention) -> Candidate | None:
    """The name of that of which the figure before is a share of what was planned: 收入完成预算的102%，增加3亿元."""
    last = told.names[-1]
    found = _OF_PLAN.search(last.text) if mention.quantity.dimension != "points" else None
    if found is None:
        return None
    part, before = last.text[: found.start()], told.names[-2] if len(told.names) > 1 else last
    return before if before is not last and before.text.endswith(part) else last.called(part)


def _told_in_clause(told: Told, mention: Mention) -> Candidate | None:
    """What a clause without a figure names whose parts 其中 tells: 主要产品产量有所增加，其中棉纱增长8%.

    None where it is the figure before of which the clause of 其中 tells.
    """
    at = mention.clause
    if not at or (told.before is not None and told.before.clause >= at - 1):
        return None
    clause = told.clauses[at - 1].of(told.text)
    moved = _MOVED.fullmatch(clause)
    spoken_of = trimmed(moved["what"]) if moved else ""
    if not spoken_of.endswith(_MEASURES):
        spoken_of = trimmed(subject_of(clause))
    if spoken_of.endswith(_MEASURES) and not spoken_of.endswith(_LEVEL):
        return NAMELESS.called(spoken_of)
    return None if told.names else NAMELESS


def _is_among_those_told_before(told: Told, mention: Mention) -> bool:
    """Whether the first figure of a sentence is a part of the last one before it: 投资30亿元。其中国有单位9亿元."""
    return not told.names and told.earlier is not None and mention.is_among() and not mention.clause


def _is_balance(told: Told, mention: Mention) -> bool:
    """Whether a sentence begins with the balance of what was told before: 支出30亿元。收支相抵，赤字3亿元."""
    return not told.names and mention.clause == 1 and told.clauses[0].of(told.text).endswith(SET_OFF)


def _before_bracket(told: Told, before: Mention, mention: Mention) -> Candidate | None:
    """The name told before a bracket that closes behind the figure `before`: 产量30亿（其中大豆3亿），增长5%."""
    closed = told.text.find("）", before.end, mention.start)
    if closed < 0:
        return None
    opened = told.text.rfind("（", told.clauses[0].start, closed)
    named = zip(told.mentions, told.names, strict=False)
    return next((name for one, name in reversed([*named]) if one.quantity.span.end <= opened), None)


def _whole_of_part(told: Told) -> Candidate:
    """The name of what the last figure with a name of its own is a part of, if it is one: 进出口…，其中出口…."""
    of_own = [at for at in range(len(told.names)) if not (told.mentions[at].carried or told.mentions[at].listed)]
    part = len(of_own) > 1 and told.mentions[of_own[-1]].is_among()
    return told.names[of_own[-2] if part else -1]


def _whole_of_parts(told: Told) -> Candidate | None:
    """The name of what the last figures are parts of: 棉田30万亩，其中长绒棉9万亩、短绒棉21万亩，总产量9万吨."""
    unit = told.mentions[len(told.names) - 1].quantity.unit
    for at in range(len(told.names) - 1, 0, -1):
        if told.mentions[at].quantity.unit != unit:
            return None
        if told.mentions[at].is_among():
            return told.names[at - 1]
    return None
