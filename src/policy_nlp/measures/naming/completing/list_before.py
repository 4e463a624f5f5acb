"""What the figures of a list before a figure say for it too: 建设农场3个，茶园5个; 工业企业3家、商业企业5家，均增8%."""

from __future__ import annotations

from policy_nlp.measures.naming.completing.lender import last_but_done
from policy_nlp.measures.naming.completing.told import Told, Unnamed
from policy_nlp.measures.naming.in_lists.list_openings import going_on, per_head, with_opening
from policy_nlp.measures.naming.in_lists.of_listed import of_all, of_those
from policy_nlp.measures.naming.name import NAMELESS, Candidate

_REACHES, _JOINED, _SEVERAL = "what reaches", "、", 2


def with_list_before(name: Candidate, figure: Unnamed) -> Candidate:
    """A name with what the figures before say for it too: a verb, a grade, of how many things they are."""
    told, parts, mention = figure.told, figure.parts, figure.mention
    if name.made == _REACHES and _reaches_by_all(name, told):
        return Candidate(parts.own + parts.counted, "own", parts.verb)
    if told.before is None or figure.lender is NAMELESS:
        return name
    text, last = told.text, last_but_done(told, mention, figure.tail)
    name = with_opening(name, last, parts, told.parts[-1], (told.before, mention), text)
    if not figure.tail.predicates and "；" not in text[told.before.end : mention.start]:
        name = going_on(name, last, parts, told.parts[-1])
    name = per_head(name, last, parts, mention.before)
    if mention.quantity.dimension == "count":
        name = of_those(name, last, parts, mention.before)
    return of_all(name, told.names, parts, told.mentions, text)


def _reaches_by_all(name: Candidate, told: Told) -> bool:
    """Whether all of several things that were done reach so many, not the last: 建市场3个、食堂9家，惠及居民9万人."""
    at = len(told.names)
    if at < _SEVERAL or not name.text.startswith(told.names[-1].text):
        return False
    first, last = told.names[-2:]
    between = told.text[told.mentions[at - 2].end : told.mentions[at - 1].start]
    return first.verb != "" and last.verb != "" and first.text != last.text and between.startswith(_JOINED)
