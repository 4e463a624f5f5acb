"""Those for whom something is done: some of them, and what they have less to do."""

from __future__ import annotations

import re

from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.from_previous.objects import change_of_previous, thing_before
from policy_nlp.measures.naming.name import OF_CHANGE, Candidate
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import tagged

_SERVING = ("培训", "体检", "筛查")
"""What is done for people, some of whom are told of: 职业技能培训30万人次，其中农民工9万人次."""
_EFFORTS = words("owners", "effort")
_LESS = f"{either('owners', 'service')}?{either('owners', 'effort')}"
"""What those who are served have less of: 办理时限, 材料."""
_EFFORT_ALONE = re.compile(f"(?:平均)?(?P<what>{_LESS})")
_EFFORT = re.compile(rf"(?<=..){_LESS}$")
"""The same behind who is served: 登记业务减时限40%、材料30%."""
_SERVED = words("owners", "served")
"""How what is done for people and firms is called, who have less to do for it: 上线登记事项30项，平均时限压减40%."""


def are_served(own: str, parts: Parts) -> bool:
    """Whether those whom a figure counts are some of whom the one before tells what was done for them."""
    return parts.alike and parts.previous.endswith(_SERVING) and all(t[0] not in "vdpmcu" for _, t in tagged(own))


def less_to_do(own: str, parts: Parts) -> Candidate | None:
    """What people and firms have less to do for the service told before, or what of this is less as well."""
    if not own.endswith(_EFFORTS) or change_of_previous(parts):
        return None
    found = _EFFORT_ALONE.fullmatch(own)
    if found is None:
        return None
    effort = _EFFORT.search(parts.previous)
    thing = thing_before(parts)
    served = parts.previous[: effort.start()] if effort else parts.previous if thing in _SERVED else thing
    if not served.endswith(_SERVED) and not (effort and parts.joined == "、"):
        return None
    return Candidate(served + found["what"], OF_CHANGE, parts.previous_verb if effort else "")
