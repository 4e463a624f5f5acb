"""Names that an amount takes from the clauses around it, where its own words leave no doubt that it must.

What money is for (中央财政安排30亿元，用于道路建设; 为加快道路建设，中央财政投入30亿元), what a word points to
(中央财政为此投入30亿元), and what reaches so many (实施供水改造，惠及30万户).
"""

from __future__ import annotations

from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.naming.parts import Parts
from policy_nlp.measures.naming.purposes import SPREAD, fund_of, is_of_giver, pointed_out
from policy_nlp.measures.naming.surroundings import Surroundings
from policy_nlp.measures.vocabulary import words

_REACHING = frozenset((*words("effects", "whole"), SPREAD))
"""Words of how far something reaches that say nothing of their own."""

_PRICES = ("价", "价格", "标准", "补贴", "电价", "成本")


def told_by_clauses(parts: Parts, around: Surroundings) -> Candidate | None:
    """The name of an amount with what the clauses around it must lend to it; None where they need not."""
    own, where, thing = parts.own, *(around.aims[0] if around.aims else ("", ""))
    if parts.points:
        return Candidate(pointed_out(own, thing), "pointed out", parts.verb) if thing and not parts.counted else None
    if parts.piece:
        lent = parts.previous.rpartition(parts.piece)[2] if parts.piece in parts.previous else thing
        return Candidate(own + lent, "price of a piece", "") if lent.endswith(_PRICES) else None
    if parts.reaches:
        told = where == "before" and parts.reaches in _REACHING
        return Candidate(thing + own + parts.counted, "what reaches", "") if told else None
    giver = own or around.giver
    behind = parts.counted or parts.attached
    fund = fund_of(behind.partition(parts.purpose)[0] if parts.purpose else behind)
    if not is_of_giver(giver) and not (fund and not giver):
        return None
    if parts.purpose:
        return Candidate(giver + fund + parts.purpose, "giver and purpose", "")
    told = parts.aimless and thing != "" and where != "sentence"
    return Candidate(giver + fund + thing, "giver and aim", "") if told else None
