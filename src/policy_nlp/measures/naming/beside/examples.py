"""Examples before 等 in a name, which stand for more of the kind."""

from __future__ import annotations

import re

from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import tagged

EXAMPLES_END = "等"
_RULES = re.compile(f"[^的，、]{{0,4}}?{either('works', 'rules', 'practice')}")
"""What examples that open like doings are of: 惠民政策, 改革经验."""
_PLACE_LENGTH, _TOWARDS = 4, "至到"
"""A place's name is no longer, and what may stand before it."""
_WATERS = frozenset("河江湖海山")
"""Rivers and lakes are what is worked on, and no place where: 治理清水河、苦水河等河流."""
_RULING = words("works", "ruling")
_DOINGS = words("undertakings")
EXAMPLES = re.compile(rf"[^{EXAMPLES_END}]*、[^{EXAMPLES_END}]*{EXAMPLES_END}(?=.{{2}})")


def behind_examples(own: str) -> str:
    """What stands behind 等 with examples before it: 农田、水利等工程."""
    found = EXAMPLES.match(own)
    return own[found.end() :] if found else own


def are_places(own: str, verb: str) -> bool:
    """Whether the examples behind the `verb` are places: 创建万州、涪陵等省级高新区."""
    listed = own[len(verb) :].partition(EXAMPLES_END)[0].lstrip(_TOWARDS).split("、")
    return len(max(listed, key=len)) <= _PLACE_LENGTH and any(
        item[-1:] not in _WATERS and tagged(item)[0] == (item, "ns") for item in listed
    )


def ruling_verb(verb: str, own: str, noun: str) -> str:
    """The `verb` of a name, but none of examples of rules that open like doings: 出台 of 出台提高低保标准等30项政策.

    `own` are the words before the figure, `noun` is what it counts.  Of experiences nothing is done where but an
    example opens with a verb: 促进就业等30项经验.
    """
    if not verb or not own.endswith(EXAMPLES_END) or _RULES.match(noun) is None:
        return verb
    ruling = next((word for word in _RULING if own.startswith(word)), "")
    return ruling if own[len(ruling) :].startswith(_DOINGS) else verb
