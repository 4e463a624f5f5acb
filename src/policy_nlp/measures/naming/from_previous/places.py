"""What was done in one place of that which the figure before tells of: 改造校舍30万平方米，其中中部地区9万平方米."""

from __future__ import annotations

import re

from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.from_previous.objects import thing_before
from policy_nlp.measures.vocabulary import either, words

_WHERE = words("owners", "where")
_AMONG_THEM = "其中"
_PLACE = re.compile(f"[^，、]{{0,8}}?{either('owners', 'where')}(?=..)")


def done_there(own: str, parts: Parts) -> str:
    """The thing told before with the place that `own` is, and what was done with it; empty where it is no such place.

    Where the figure before tells of a place already, the next of them may follow.
    """
    if not own.endswith(_WHERE) or not parts.alike:
        return ""
    thing = thing_before(parts)
    if parts.joined == _AMONG_THEM:
        return "" if thing.endswith(_WHERE) else parts.previous_verb + own + thing
    before = _PLACE.match(thing)
    return parts.previous_verb + own + thing[before.end() :] if before else ""
