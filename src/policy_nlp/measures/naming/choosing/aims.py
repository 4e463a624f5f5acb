"""Names that an amount takes from the clauses around it, where its own words leave no doubt that it must.

What money is for (中央财政安排30亿元，用于道路建设; 为加快道路建设，中央财政投入30亿元), what a word points to
(中央财政为此投入30亿元), what reaches so many (实施供水改造，惠及30万户), and what anything may have
(实施青禾工程，培育30家领军企业).
"""

from __future__ import annotations

import re

from policy_nlp.measures.naming.around.surroundings import Surroundings
from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.beside.products import price_like
from policy_nlp.measures.naming.beside.purposes import (
    PRICES,
    SPENDING,
    SPREAD,
    debt_of,
    fund_for,
    fund_of,
    giver_of,
    is_bare_fund,
    is_giver,
    is_issue,
    is_of_giver,
    pointed_out,
    without_giver,
    without_use,
)
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import predication_cut

_REACHING = frozenset((*words("effects", "whole"), SPREAD))
"""Words of how far something reaches that say nothing of their own."""

_SPENT = re.compile("(?<=...)(?:总投资|计划投资|投资额|投资|价格)$")
"""Is what something cost, and not what reaches anyone: 供水改造总投资3亿元，惠及居民30万户; 进口药降价9%，惠及患者."""
_GOT_BY_EACH = ("标准", "水平", "比例")
"""How ends what each of those gets whom something reaches, and reaches no one itself: 抚恤标准提高9元，惠及3万人."""
_RATES = words("name_ends", "rate")
"""How ends what reaches no one: 护理员持证率达到95%，惠及老人3万人次."""
_PLANS = words("works", "scheme")
"""How the name of a plan ends, which is none without its verb: 营养改善计划."""
_CARRIED_OUT, _BRIEF = ("实施", "开展"), 5
"""Says only that there was what reaches so many: 实施老旧小区改造300个，惠及居民9万户."""
_FOR = "用于"
"""Stands between what money is given and what for, which alone reaches anyone."""
_COVERING, _REACHING_WORD = "覆盖", "惠及"
"""Says of what was told before how far it reaches, behind a comma too: 试点扩大到30个县，覆盖农民9万人."""
_OF_IT = re.compile(
    rf"(?:全产业链)?(?:现场)?(?:{either('heads')}|销售收入|观众|参与人[数次]|到场人[数次]|人[数次]|资金)$"
)
"""What is measured of a thing that brings something about: 螺蛳粉产业销售收入30亿元，带动就业3万人."""
_BRINGING_ABOUT = "带动"
"""Behind a comma says what was brought about by all that was told: 补助资金3亿元，带动投资30亿元."""
_NAMED = 8
"""So much of a name tells of what it is, whatever figure stands before: 带动油茶产业综合产值, but not 带动就近就业."""
_MEASURES = words("name_ends", "measure")
_ANYONES = frozenset(("", *words("name_ends", "whatever")))
"""What is named by one word is anyone's: 投资企业30家，带动就业3万人."""
_TO_WHOM = "对"
"""Says already what money is for that someone gives: 中央财政对林区投入30亿元，保证了…."""
_BUDGET = "预算"
"""Says alone only that a sum is planned of what was told before: 赤字去年为90亿元，今年预算安排80亿元."""
_SHORT = 8
"""A purpose that is so short leaves open what all is done for: 用于转移支付."""


def told_by_clauses(parts: Parts, around: Surroundings) -> Candidate | None:
    """The name of an amount with what the clauses around it must lend to it; None where they need not."""
    own, where, thing = parts.own, *(around.aims[0] if around.aims else ("", ""))
    topic = next((aim for place, aim in around.aims if place == "paragraph"), "")
    if parts.points:
        return Candidate(pointed_out(own, thing), "pointed out", parts.verb) if thing and not parts.counted else None
    if parts.piece:
        if parts.alike and (priced := price_like(own.removesuffix(parts.piece), parts.previous)):
            return Candidate(priced, "price of a piece", "")
        lent = parts.previous.rpartition(parts.piece)[2] if parts.piece in parts.previous else thing
        name = lent + own if "、" in lent else own + lent  # what is a list stays one: 小麦、稻谷收购价每50公斤
        return Candidate(name, "price of a piece", "") if lent.endswith(PRICES) else None
    if parts.used:
        told = own or without_use(parts.previous) or around.subject or around.object.removeprefix("的")
        return Candidate(told + parts.counted, "what is spent", "")
    if parts.unspecific:
        return Candidate(thing + own + parts.counted, "undertaking", "") if where == "before" else None
    if parts.reaches:
        return _reaching(parts, where, thing)
    given = around.subject
    if not own and around.giver and given.startswith(around.giver) and given.endswith(SPENDING):
        return Candidate(given, "subject", "")  # 国家用于水利的投资，增加到9亿元，主要用于治河
    return _given(parts, around.giver, where, thing, topic)


def _reaching(parts: Parts, where: str, thing: str) -> Candidate | None:
    """The name of how many something reaches, where the clause before says what."""
    within = parts.joined == "、" and parts.previous != ""
    covering = parts.reaches == _COVERING  # 家庭医生签约率70%，覆盖居民9万人: what the rate is of does
    if parts.own and parts.joined == "，" and parts.previous.endswith(_RATES) and not (parts.alike or covering):
        return Candidate(parts.own + parts.counted, "own", parts.verb)
    if parts.reaches not in _REACHING and (within or where != "before"):
        named = parts.alike or len(parts.own) >= _NAMED
        if parts.reaches == _BRINGING_ABOUT and parts.joined == "，" and parts.own and named:
            return Candidate(parts.own + parts.counted, "own", parts.verb)
        if not parts.own or not _goes_on(parts, where):
            return None
        thing = _effecting(parts)
        if thing in _ANYONES and not giver_of(parts.previous):
            return None
        return Candidate(thing + parts.own + parts.counted, "what reaches", "")
    if covering and parts.previous and (parts.joined == "、" or where != "before"):
        thing = _covering(parts)
    elif within or (where != "before" and not (where == "sentence" and parts.reaches == SPREAD and parts.own)):
        told = _SPENT.sub("", parts.previous.rpartition(_FOR)[2])
        told = parts.carried_out or told[: predication_cut(told)]
        if told.endswith(_GOT_BY_EACH) and parts.reaches != SPREAD and parts.own:
            return Candidate(parts.own + parts.counted, "what reaches", "")
        thing = told if parts.reaches != SPREAD and parts.own and not parts.alike else ""
    if not thing or parts.counted.startswith(thing):
        return None
    if thing.startswith(_CARRIED_OUT) and len(thing) > _BRIEF:
        thing = thing[2:]
    return Candidate(thing + parts.own + parts.counted, "what reaches", "")


def _goes_on(parts: Parts, where: str) -> bool:
    """Whether what brings something about is the figure before, and nothing that was told `before` it or since."""
    return parts.joined == "、" or (parts.joined == "，" and where != "before")


def _effecting(parts: Parts) -> str:
    """What brings about so much: the thing of the figure before, without what was measured of it, or what was given."""
    if parts.previous.endswith(SPENDING):
        return parts.previous[len(parts.previous_verb) :]
    if found := _OF_IT.search(parts.previous):
        return "" if giver_of(parts.previous) else parts.previous[: found.start()]
    if parts.previous.endswith(_MEASURES):
        return parts.shared.removeprefix(parts.previous_verb)
    thing = parts.previous[len(parts.previous_verb) :]
    if scheme := parts.carried_out:
        return scheme
    if thing.endswith(_PLANS):
        return without_giver(thing)  # 中央财政营养改善计划30亿元，惠及学生9万名
    return thing[: predication_cut(thing)]


def _gives_too(parts: Parts) -> bool:
    """Whether one gives beside another who gave for something: 中央财政安排教育补助30亿元，地方财政安排20亿元."""
    giver = giver_of(parts.previous)
    if parts.joined not in ("，", "、") or not parts.alike or not giver or parts.own.startswith(giver[:2]):
        return False
    return is_giver(parts.own) and not is_giver(parts.previous) and not is_of_giver(parts.previous)


def _for_another_purpose(parts: Parts) -> Candidate | None:
    """What the giver of the figure before gives for something else: 安排9亿元用于修路，安排3亿元用于供水."""
    gives = parts.purpose.startswith(_FOR) and _FOR in parts.previous and parts.joined in ("，", "、")
    giver = giver_of(parts.previous) if gives else ""
    return Candidate(giver + parts.purpose, "giver and purpose", "") if giver else None


def _covering(parts: Parts) -> str:
    """What was told before that covers so many: 基站 of 新建基站30座; nothing where that tells of covering too."""
    if _COVERING in parts.previous:
        return ""
    thing = parts.shared if parts.previous.endswith(_MEASURES) else parts.previous[len(parts.previous_verb) :]
    return thing.partition(_REACHING_WORD)[0]


def _given(parts: Parts, giver: str, where: str, thing: str, topic: str) -> Candidate | None:
    """The name of an amount that is given, with what it is for, or else with the `topic` of its paragraph."""
    if not parts.own and parts.previous and parts.alike:
        return _for_another_purpose(parts)
    if parts.own == _BUDGET and parts.previous and parts.alike:
        return Candidate(parts.previous, "previous", parts.previous_verb)
    giver = parts.own or giver
    behind = parts.counted or parts.attached
    fund = fund_of(behind.partition(parts.purpose)[0] if parts.purpose else behind)
    if is_issue(parts.own):
        fund = fund or ("" if parts.attached else debt_of(parts.previous))
        return Candidate(parts.own + fund, "debt", parts.verb) if fund else None
    if not is_of_giver(giver) and not (fund and not giver):
        return None
    if parts.purpose and _TO_WHOM not in parts.own:
        aim = thing if where == "aim" and len(parts.purpose) < _SHORT else ""
        return Candidate(giver + fund + aim + parts.purpose, "giver and purpose", "")
    if parts.aimless and (parts.joined == "其中" or _gives_too(parts)) and parts.previous:
        return Candidate(giver + without_giver(parts.previous), "giver of previous", "")
    if thing and is_bare_fund(fund) and (where == "aim" or (where == "before" and parts.aimless)):
        return Candidate(fund_for(giver + fund, thing), "giver and aim", "")
    if topic and is_bare_fund(fund) and parts.aimless:
        return Candidate(fund_for(giver + fund, topic), "giver and aim", "")
    return Candidate(giver + fund, "giver and fund", "") if giver and fund else None
