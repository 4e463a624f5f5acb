"""Names of one form that stand in one clause are mostly of one type, so that each sways the others a little."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from policy_nlp.initiatives.candidate import Candidate
from policy_nlp.initiatives.features import group_of
from policy_nlp.initiatives.verdict import CLASSES, Verdict, swayed
from policy_nlp.records.initiative import InitiativeType

_ENDS_CLAUSE = re.compile("[，。；：\n]")

_Placed = tuple[int, int, str]
"""Where a mention begins and ends, and the key of its name."""


def agreed(text: str, groups: Mapping[str, list[Candidate]], verdicts: Mapping[str, Verdict]) -> dict[str, Verdict]:
    """The verdicts by the key of each name, after the names beside it had their say."""
    votes: dict[str, dict[InitiativeType | None, int]] = {}
    for clause in _clauses(text, groups):
        overlapping = _overlapping(clause)
        said = dict.fromkeys(CLASSES, 0)
        for name in overlapping:
            said[verdicts[name].type] += 1
        for name, same in overlapping.items():
            if verdicts[name].explain is None:
                continue
            own = votes.setdefault(name, dict.fromkeys(CLASSES, 0))
            for kind, names in said.items():
                own[kind] += names
            for other in same:
                own[verdicts[other].type] -= 1
    return {name: swayed(verdict, votes[name]) if name in votes else verdict for name, verdict in verdicts.items()}


def _clauses(text: str, groups: Mapping[str, list[Candidate]]) -> Iterator[Sequence[_Placed]]:
    """The mentions of names of one form that begin in one clause, where there are several."""
    by_form: defaultdict[str, list[_Placed]] = defaultdict(list)
    for name, mentions in groups.items():
        for mention in mentions:
            by_form[group_of(mention.form)].append((mention.span.start, mention.span.end, name))
    for placed in by_form.values():
        placed.sort()
        first = 0
        for at in range(1, len(placed) + 1):
            if at == len(placed) or _ENDS_CLAUSE.search(text, placed[at - 1][0], placed[at][0]):
                if at - first > 1:
                    yield placed[first:at]
                first = at


def _overlapping(clause: Sequence[_Placed]) -> Mapping[str, set[str]]:
    """For each name of a clause itself and the names that take some of the same words: only one of them is meant."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for at, (_, end, name) in enumerate(clause):
        found[name].add(name)
        for start, _, other in (clause[later] for later in range(at + 1, len(clause))):
            if start >= end:
                break
            found[name].add(other)
            found[other].add(name)
    return found
