"""One name a place: which of the candidates that overlap is meant."""

from __future__ import annotations

from collections import defaultdict

from policy_nlp.initiatives.candidate import Candidate
from policy_nlp.initiatives.verdict import Verdict
from policy_nlp.initiatives.words import key, known
from policy_nlp.records.span import Span

_A_CHARACTER = 0.04
"""How much confidence a longer name may lack for each character that it has more."""
_PREFERRED = {"quoted head": 0.3, "counted": 0.5, "listed role": 2.0}
_SHARING = ("shared", "counted")
"""Forms whose closing noun stands elsewhere, so that their mention does not exclude another."""

Groups = dict[str, list[Candidate]]


def apart(groups: Groups, verdicts: dict[str, Verdict], length: int, closed: tuple[Span, ...]) -> Groups:
    """The mentions that remain, by the key of their name: of those that overlap the best, none within `closed`."""
    named = [(name, mention) for name, mentions in groups.items() if verdicts[name].type for mention in mentions]

    def worth(pair: tuple[str, Candidate]) -> tuple[float, int]:
        name, mention = pair
        sure = verdicts[name].confidence + _A_CHARACTER * len(mention.name) + _PREFERRED.get(mention.form, 0.0)
        return sure, -mention.span.start

    taken = bytearray(length)
    for start, end in closed:
        taken[start:end] = b"\1" * (end - start)
    kept: Groups = defaultdict(list)
    for name, mention in sorted(named, key=worth, reverse=True):
        start, end = mention.span
        if mention.form in _SHARING or taken.find(1, start, end) < 0:
            taken[start:end] = b"\1" * (end - start)
            kept[name].append(mention)
    return dict(kept)


def merged(kept: Groups) -> Groups:
    """Bare quotes count as mentions of the full name that quotes the same words."""
    full: dict[str, str] = {}
    for name, mentions in kept.items():
        for mention in mentions:
            if mention.form in ("quoted closing", "quoted head"):
                full.setdefault(key(mention.quote), name)
    for bare, name in full.items():
        if bare != name and bare in kept and name in kept and bare not in known():
            kept[name] += kept.pop(bare)
    return kept
