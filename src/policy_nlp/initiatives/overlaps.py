"""One name a place: which of the candidates that overlap is meant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from policy_nlp.initiatives.candidate import Candidate
from policy_nlp.initiatives.verdict import Verdict
from policy_nlp.initiatives.vocabulary import SCHEMES
from policy_nlp.initiatives.vocabulary.known_names import key, known_to_the_nation
from policy_nlp.records.span import Span

_A_CHARACTER = 0.04
"""How much confidence a longer name may lack for each character that it has more."""
_PREFERRED = {"quoted head": 0.3, "counted": 0.5, "listed role": 2.0}
_SHARING = ("shared", "counted")
"""Forms whose closing noun stands elsewhere, so that their mention does not exclude another."""

_CLOSE_KNOWN = (*SCHEMES, "改革", "斗争", "机制")
"""What closes the longer name of a known scheme at once: “扫黄”斗争."""

_TAKEN, _WHOLLY = b"\1", b"\2"
"""Marks of what a name takes; where it takes it wholly, not even a known name within it counts."""

Groups = dict[str, list[Candidate]]


def apart(groups: Groups, verdicts: Mapping[str, Verdict], length: int, closed: Iterable[Span]) -> Groups:
    """The mentions that remain, by the key of their name: of those that overlap the best, none within `closed`.

    A bare quote that a full name quotes too is a mention of the full name; a known name in quotes is meant also where
    more words follow that close it, but a noun that does so at once makes one name of both.
    """
    named = [(name, mention) for name, mentions in groups.items() if verdicts[name].type for mention in mentions]

    def worth(pair: tuple[str, Candidate]) -> tuple[float, int]:
        name, mention = pair
        sure = verdicts[name].confidence + _A_CHARACTER * len(mention.name) + _PREFERRED.get(mention.form, 0.0)
        return sure, -mention.span.start

    taken = bytearray(length)

    def marks(span: Span) -> bytearray:
        return taken[span.start : span.end]

    for span in closed:
        taken[span.start : span.end] = _WHOLLY * (span.end - span.start)
    kept: Groups = defaultdict(list)
    for name, mention in sorted(named, key=worth, reverse=True):
        span = mention.span
        if mention.form in _SHARING or not any(marks(span)):
            taken[span.start : span.end] = (_WHOLLY if mention.form == "known" else _TAKEN) * (span.end - span.start)
            kept[name].append(mention)
        elif _is_meant_too(name, mention) and _WHOLLY not in marks(span):
            kept[name].append(mention)
    for bare, name in _full_names(kept).items():
        kept[name] += kept.pop(bare, [])
        kept[name] += [mention for mention in groups.get(bare, ()) if not any(marks(mention.span))]
    return kept


def _is_meant_too(name: str, mention: Candidate) -> bool:
    """Whether a known name in quotes is meant, though more words make a longer name of it."""
    return mention.form == "quoted" and known_to_the_nation(name) and not mention.follows.startswith(_CLOSE_KNOWN)


def _stands_alone(bare: str) -> bool:
    """Whether the words of a quote are a name without what stands around it."""
    return known_to_the_nation(bare) or bare.endswith(SCHEMES)


def _full_names(kept: Groups) -> dict[str, str]:
    """By the key of the words in quotes, the name that quotes them and says more."""
    full: dict[str, str] = {}
    for name, mentions in kept.items():
        for mention in mentions:
            bare = key(mention.quote)
            if mention.form in ("quoted closing", "quoted head") and bare != name and not _stands_alone(bare):
                full.setdefault(bare, name)
    return {bare: name for bare, name in full.items() if name not in full}
