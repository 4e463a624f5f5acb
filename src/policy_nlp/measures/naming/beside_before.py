"""A name beside the figure before: the share that this began, and the list in which both stand.

农业支出占总支出的5%，工业占50%; 新建水库3座，改造9座.
"""

from __future__ import annotations

from policy_nlp.measures.naming.lender import last_but_done, last_told
from policy_nlp.measures.naming.list_openings import going_on, per_head, with_opening
from policy_nlp.measures.naming.name import BUILT, NAMELESS, Candidate
from policy_nlp.measures.naming.of_listed import of_all, of_those
from policy_nlp.measures.naming.shares import share_in_whole, with_share
from policy_nlp.measures.naming.told import Unnamed


def with_share_before(name: Candidate, figure: Unnamed) -> Candidate:
    """A name with what a share says of its part or its whole, which was told before."""
    told, parts, mention, tail = figure.told, figure.parts, figure.mention, figure.tail
    if told.before is None:
        return name
    share, last = tail.has("share"), last_told(told, mention)
    among = parts.joined == "其中" or "占" in last.text
    if share and name.made == BUILT and parts.own.endswith("中"):
        return name
    if share and parts.own and among and not parts.counted:
        name = name.called(parts.own)  # beside a share the words before it are all of its part
    name = with_share(told.text, name, last, told.before, mention, tail)
    if share and mention.carried:
        name = name.called(share_in_whole(name.text, [one.text for one in told.names], told.parts))
    return name


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
