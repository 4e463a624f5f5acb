"""What is counted by examples before its number: 施工的线路有甲城—乙城线、丙城—丁城线等9条."""

from __future__ import annotations

import re

from policy_nlp.measures.mentions import COUNTING, REACH
from policy_nlp.measures.naming.beside.examples import EXAMPLES_END
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.naming.completing.told import Unnamed
from policy_nlp.measures.naming.name import Candidate

_THERE_ARE = re.compile(
    "(?:^|[，。；：\n　])(?P<what>[^，。；：有\n　]{2,20}?)(?:主要)?(?:共?(?<![国所])有|包括)"
    "[^，。；：]{4,80}等(?:[大约近共]|一共)*$"
)
"""What a clause says there are, by examples before their number."""


def with_kind_of_examples(name: Candidate, figure: Unnamed) -> Candidate:
    """What the examples before a figure are of, where its clause says that there are such; else the name."""
    parts, mention = figure.parts, figure.mention
    if parts.counted or not parts.own.endswith(EXAMPLES_END) or mention.quantity.dimension not in COUNTING:
        return name
    begin = max(figure.told.clauses[0].start, mention.reach, mention.start - REACH)
    found = _THERE_ARE.search(figure.told.text[begin : mention.start])
    kind = trimmed(found["what"]) if found else ""
    return Candidate(kind, "own", "") if kind else name
