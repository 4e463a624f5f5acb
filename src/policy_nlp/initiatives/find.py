"""The initiatives of a document."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from policy_nlp.initiatives.candidate import Candidate
from policy_nlp.initiatives.closings import closings, counted, plans, titles, versions, works
from policy_nlp.initiatives.judge import Verdict, judge
from policy_nlp.initiatives.known import known_names
from policy_nlp.initiatives.quoted import quoted
from policy_nlp.initiatives.roles import quoted_roles, roles, virtues
from policy_nlp.initiatives.words import key, known
from policy_nlp.records.initiative import InitiativeType
from policy_nlp.records.span import Span
from policy_nlp.text.document import Document

_BONUS = {"quoted head": 0.3, "counted": 0.5, "listed role": 2.0}
FINDERS = (quoted, closings, counted, titles, plans, versions, works, roles, quoted_roles, virtues, known_names)


@dataclass(frozen=True, slots=True)
class NamedInitiative:
    """A name of the document with all its mentions, in order; `sentence` numbers the sentence of the first.

    `confidence` is how likely name and type are right, `reason` says what decided them.
    """

    name: str
    type: InitiativeType
    spans: tuple[Span, ...]
    sentence: int
    confidence: float
    reason: str


def find_initiatives(document: Document) -> list[NamedInitiative]:
    """The named initiatives of `document`, in the order of their first mentions."""
    groups = candidates(document.text)
    verdicts = _heads_follow({name: judge(mentions) for name, mentions in groups.items()}, groups)
    mentions = [mention for name, group in groups.items() if verdicts[name].type for mention in group]
    kept = _merged(_apart(mentions, verdicts, len(document.text), document.furniture + document.damaged), verdicts)
    return sorted(_named(document, kept, verdicts), key=lambda found: found.spans[0])


def _heads_follow(verdicts: dict[str, Verdict], groups: dict[str, list[Candidate]]) -> dict[str, Verdict]:
    """The words before a quote stay with a scheme that closes outside it: the longer name is what the shorter is."""
    for name, mentions in groups.items():
        head = mentions[0]
        if head.form != "quoted head" or not head.closing:
            continue
        short = verdicts[key(head.quote + head.closing)] if key(head.quote + head.closing) in verdicts else None
        if short and short.type == "programme" and key(head.quote) not in known() and verdicts[name].type is None:
            verdicts[name] = short
    return verdicts


def candidates(text: str) -> dict[str, list[Candidate]]:
    """Everything in `text` that may be a name, mentions of one name together, by the name's key."""
    groups: dict[str, list[Candidate]] = defaultdict(list)
    for find in FINDERS:
        for candidate in find(text):
            groups[key(candidate.name)].append(candidate)
    groups.pop("", None)
    return groups


def _apart(
    mentions: list[Candidate], verdicts: dict[str, Verdict], length: int, closed: tuple[Span, ...]
) -> dict[str, list[Candidate]]:
    """Of mentions that overlap the best: the longer, unless it is much less sure."""
    taken = bytearray(length)
    for span in closed:
        taken[span.start : span.end] = b"\1" * (span.end - span.start)
    kept: dict[str, list[Candidate]] = defaultdict(list)

    def worth(mention: Candidate) -> tuple[float, int]:
        sure = verdicts[key(mention.name)].confidence + 0.04 * len(mention.name)
        return sure + _BONUS.get(mention.form, 0.0), -mention.span.start

    for mention in sorted(mentions, key=worth, reverse=True):
        start, end = mention.span
        if not any(taken[start:end]) or _shares_closing(mention):
            taken[start:end] = b"\1" * (end - start)
            kept[key(mention.name)].append(mention)
    return kept


def _shares_closing(mention: Candidate) -> bool:
    return mention.form in ("shared", "counted")


def _merged(kept: dict[str, list[Candidate]], verdicts: dict[str, Verdict]) -> dict[str, list[Candidate]]:
    """Bare quotes count as mentions of the full name that quotes the same words."""
    full: dict[str, str] = {}
    for name, mentions in kept.items():
        for mention in mentions:
            if mention.form in ("quoted closing", "quoted head"):
                full.setdefault(key(mention.quote), name)
    for bare, name in full.items():
        if bare != name and bare in kept and bare not in known():
            kept[name] += kept.pop(bare)
    return kept


def _named(
    document: Document, kept: dict[str, list[Candidate]], verdicts: dict[str, Verdict]
) -> Iterator[NamedInitiative]:
    starts = [sentence.span.start for sentence in document.sentences]
    for name, mentions in kept.items():
        verdict = verdicts[name]
        if verdict.type is None:
            continue
        first = next(mention for mention in mentions if key(mention.name) == name)
        spans = tuple(sorted({mention.span for mention in mentions}))
        sentence = max(0, bisect_right(starts, spans[0].start) - 1)
        yield NamedInitiative(first.name, verdict.type, spans, sentence, verdict.confidence, verdict.reason)
