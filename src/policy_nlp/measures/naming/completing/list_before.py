"""What the figures of a list before a figure say for it too: 建设农场3个，茶园5个; 工业企业3家、商业企业5家，均增8%."""

from __future__ import annotations

from policy_nlp.measures.naming.completing.lender import last_but_done
from policy_nlp.measures.naming.completing.told import Unnamed
from policy_nlp.measures.naming.in_lists.list_openings import going_on, per_head, with_opening
from policy_nlp.measures.naming.in_lists.of_listed import of_all, of_those
from policy_nlp.measures.naming.name import NAMELESS, Candidate


def with_list_before(name: Candidate, figure: Unnamed) -> Candidate:
    """A name with what the figures before say for it too: a verb, a grade, of how many things they are."""
    told, parts, mention = figure.told, figure.parts, figure.mention
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
