"""What there is in all of that to which the figure before tells what was added, and how long it is."""

from __future__ import annotations

import re

from policy_nlp.measures.naming.beside.examples import behind_examples
from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.from_previous.objects import thing_before
from policy_nlp.measures.vocabulary import either, words

NEW = "新增"
_IN_ALL = "总"
_ANEW = ("新", "净增", "增设")
_LENGTH, _OF_WAYS = "里程", ("", *words("transport", "which length"))
_NEW_WAY = re.compile(f"{either('transport', 'new way')}+$")
_NEW_WAYS = words("transport", "new way")
_LENGTHS = frozenset((*(f"{which}{_LENGTH}" for which in _OF_WAYS), "总长度", "总长"))
"""What ways have that were added to: 新增高速公路300公里、通车里程3000公里."""
_WAY = rf"(?:{either('transport', 'which length')})?{_LENGTH}"
_BEHIND = re.compile(rf"(?P<thing>[^，、]{{2,}}?)(?:(?:{_WAY})?{NEW}|{NEW}{_WAY})")
"""The same where what was done stands behind it: 高速公路通车里程新增300公里，总里程3000公里."""
_OF_A_WAY = re.compile(f"(?P<thing>[^，、]{{2,}}?)(?:{either('transport', 'which length')})?{_LENGTH}")
_BEING_BUILT = "在建"
_ADDED, _STOCK_ENDS = (NEW, "净增"), (_LENGTH, "面积", "容量", "保有量", "人数")
"""What is added to what there is in all, and how that is called."""
_HELD = words("sums", "held")
_TOTALS = (*words("name_ends", "size"), "累计总数", *_HELD)
"""Names of the sum of what was added before."""
_STOCKS = words("sums", "held", "in all")
"""How ends the name of what there is in all, which was not added: 新增造船贷款9亿元、涉海贷款余额30亿元."""
_ADDED_EACH = re.compile("(?:平均)?(?:每[天日月年]|[日月年]均)(?:净增加?|新增|新设|新登记|新注册)(?=..)")
"""What says how many come to those there are in each span of time: 日均新增网店1.8万户，总数达到900万户."""


def in_all(own: str, parts: Parts) -> str:
    """A total or a length with the thing to which something was added before; empty where `own` is neither.

    The total may be of what was added: 新增光伏装机30万千瓦，总装机达到200万千瓦.
    """
    if own.startswith(_IN_ALL) and parts.previous.startswith(_ANEW) and parts.previous.endswith(own[len(_IN_ALL) :]):
        thing = _added_to(parts)
        return thing and thing.removesuffix(own[len(_IN_ALL) :]) + own
    thing = _added_to(parts) if own in _TOTALS or own in _LENGTHS else ""
    if thing.endswith(_NEW_WAYS) and own in _LENGTHS:
        thing = _NEW_WAY.sub("", thing)  # 建成轻轨新线3条，通车里程90公里
    return thing and thing + own


def is_stock(own: str, verb: str) -> bool:
    """Whether `own` names what there is in all by now, behind what the `verb` before tells was added."""
    return verb.startswith(_ANEW) and own.endswith(_STOCKS)


def new_length(own: str, parts: Parts) -> str:
    """By how much longer ways are that were built: 建成高速公路3条、新增里程90公里; empty where `own` tells no such."""
    if not own.startswith(NEW) or own[len(NEW) :] not in _LENGTHS or not parts.previous_verb:
        return ""
    way = _added_to(parts)
    return way and NEW + _NEW_WAY.sub("", way) + own[len(NEW) :]


def stock_added_to(own: str, parts: Parts) -> str:
    """How much was added to what there is in all, told after that: 公路里程300公里，五年新增90公里."""
    if own not in _ADDED or parts.counted or not parts.alike or parts.previous_verb:
        return ""
    return own + parts.previous.replace(_IN_ALL + _LENGTH, _LENGTH) if parts.previous.endswith(_STOCK_ENDS) else ""


def length_beside(own: str, parts: Parts) -> str:
    """How long the same ways are in use or being built: 轻轨通车里程90公里，在建里程30公里."""
    if not parts.previous.endswith(_LENGTH) or parts.joined not in ("，", "、") or parts.previous_verb:
        return ""
    if own != _BEING_BUILT and own not in _LENGTHS and own != _BEING_BUILT + _LENGTH:
        return ""
    way = _OF_A_WAY.fullmatch(parts.previous)
    return way["thing"] + own.removesuffix(_LENGTH) + _LENGTH if way and parts.alike else ""


def _added_to(parts: Parts) -> str:
    """The thing to which the figure before tells what was added; empty where only its length is named: 新增运营里程."""
    if NEW in parts.previous and (behind := _BEHIND.fullmatch(parts.previous)):
        return behind["thing"]
    each = _ADDED_EACH.match(parts.previous)
    if not parts.previous_verb and each is None:
        return ""
    thing = behind_examples(parts.previous[each.end() :] if each else thing_before(parts)).removesuffix(_LENGTH)
    return "" if thing in _OF_WAYS else thing
