"""The words on both sides of a figure that hold one thing: 在30项指标中, 对300件规章进行清理, 除3个项目以外."""

from __future__ import annotations

import re

from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.naming.beside.boundaries import counted_alone, is_closed
from policy_nlp.measures.naming.beside.counting import AMONG, ITEMS, counted_of
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import is_verb, predication_cut, tagged, verb_cut

_BY, _SURVEYED = ("据", "根据"), re.compile(f"(?P<who>[^，]+?)的?(?:不完全)?{either('openings', 'survey')}")
"""What was found of those counted: 据30个试点企业的统计."""
_TO, _ADDED = "对", words("works", "added")
_DONE_TO = re.compile(
    "(?P<thing>[^，。；、]{2,16}?)(?:(?:全面|普遍|统一|集中|依法|分别)?(?:进行|实施|开展)了?"
    "(?:全面|集中|统一|专项|重点|认真|彻底)*的?|的)(?P<doing>[^，。；、的]{2,4})"
)
"""What is done to what is counted, behind it: 对300件规章进行全面清理."""
_CAME_TO_BE = re.compile("(?:已经?|都)?(?P<doing>实现)了?(?P<what>再?就业|脱贫|扭亏(?:为盈|增盈)?|达标)")
"""What some of those have come to: 下岗职工中有30万人实现了再就业."""
_APART = ("以外", "之外", "外")
"""What behind a figure sets it apart from what is told next: 除黄麻减产三成以外."""
_BUT_FOR, _OTHERS = ("除", "除了"), "外"
_BUT_THESE = re.compile("[以之]外$|(?<=[^内国海境省市县区场例户野对])外$")
"""What sets those counted apart from others of them: 除3个项目停建以外."""
_TRIED = "试点"
_TRIED_WHERE = re.compile("(?P<what>[^，。；、在]{3,}?)(?:试点)?(?:已经?|开始|先后|首先|率先|继续)*在[^，。；]*$")
_TRYING = re.compile("(?:中)?(?:(?:进行|开展|实行|组织)了?)?(?:先行)?试点$")
"""What is tried in so many places: 税费改革在甲省和其他省的9个县（市）进行试点."""
_TASK, _DONE = "任务", "完成"
_WORKS, _DOINGS = words("works", "work"), ("v", "vn")
"""What so many were to have done to them, which is no part of what it is: 完成9万户危房改造任务."""
_TRIED_THERE = re.compile(
    f"(?P<where>[^，。；、在]{{0,6}}?(?:{either('places')}|省|企业|学校|高校|医院|单位|机构)(?:（[^（）]{{1,8}}）)?)"
    "(?:先行|率先|继续|同时|先)*(?:开展|启动|实施|实行|推行|进行|组织)了?(?P<what>[^，。；、的]*)试点"
)
_THERE = re.compile("(?:首先|率先|先后|先|已经?|将|要|还)*在(?:全国)?$")
"""What is tried in so many places, told behind these: 在9个城市开展税费改革试点, 养老保险今年先在9个县启动试点."""
_WITHIN = ("在", "中")
"""What makes of things counted those of which a share is told: 在30项指标中，达到…的占9%."""


def counted_beside(text: str, mention: Mention, own: str, after: str) -> tuple[str, str, bool]:
    """The words before a figure and those that it counts, where both hold one thing, and whether it counts its own."""
    counted, owned = counted_of(after, mention, own)
    if counted:
        counted = counted_alone(counted, is_closed(text[mention.until : mention.until + 1]))
    if counted.endswith(_TASK) and own in ("", _DONE) and not mention.quantity.unit.endswith(ITEMS):
        done = counted.removesuffix(_TASK)
        counted = done if done.endswith(_WORKS) or (done and tagged(done)[-1][1] in _DOINGS) else counted
    if own.startswith(_WITHIN[0]) and counted.endswith(_WITHIN[1]):
        own, counted = trimmed(own[1:]), counted[:-1]
    counted = AMONG.sub("", counted) if counted.endswith(_WITHIN[1]) else counted
    if own.startswith(_BY) and own[1:2] != "点" and (surveyed := _SURVEYED.fullmatch(counted)) is not None:
        own, counted = own.removeprefix("根")[1:].removesuffix("的"), surveyed["who"]
    if own.startswith(_BUT_FOR[0]) and len(own) > 1 and after.startswith(_APART):
        own = own.removeprefix(_BUT_FOR[0]).removeprefix("了")
    if own.endswith(_WITHIN[1]) and not counted and (come := _CAME_TO_BE.match(after)) is not None:
        own, counted = own[:-1], come["doing"] + come["what"]
    if own in _BUT_FOR or counted.endswith(_OTHERS):
        own, counted = own.removeprefix(_BUT_FOR[0]).removeprefix("了"), _BUT_THESE.sub("", counted)
    if counted and own.startswith(_TO) and tagged(own)[0][0] == _TO:
        own, counted = _done_to(own, counted)
    if counted.endswith(_TRIED) and _THERE.search(mention.before) and (tried := _TRIED_THERE.fullmatch(counted)):
        return (tried["what"] or _THERE.sub("", own)) + _TRIED, tried["where"], owned
    if counted.endswith(_TRIED) and (tried := _TRIED_WHERE.match(own)):
        own, counted = tried["what"] + _TRIED, _TRYING.sub("", counted)
    return own, counted, owned


def _done_to(own: str, counted: str) -> tuple[str, str]:
    """The words on both sides of a figure of those to whom something is done, with the doing before them.

    对300件规章进行全面清理; 对关键性的30个项目攻关 is of 关键性项目.
    """
    if done := _DONE_TO.fullmatch(counted):
        return done["doing"], done["thing"]
    if own == _TO:
        bare = verb_cut(counted) == len(counted) == predication_cut(counted)
    else:
        bare = not is_verb(*tagged(own)[-1]) or own.endswith(_ADDED)
    return (own[len(_TO) :], counted) if bare else (own, counted)
