"""The initiatives of a document."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain

from policy_nlp.initiatives.beside import agreed
from policy_nlp.initiatives.candidate import Candidate
from policy_nlp.initiatives.closings import closings
from policy_nlp.initiatives.counted import counted
from policy_nlp.initiatives.judge import judge
from policy_nlp.initiatives.known import known_names, known_part_quoted, known_sharers
from policy_nlp.initiatives.overlaps import apart
from policy_nlp.initiatives.plans import plans, titles, versions, works
from policy_nlp.initiatives.quoted import quoted
from policy_nlp.initiatives.roles import half_quoted_roles, quoted_roles, roles
from policy_nlp.initiatives.verdict import Verdict
from policy_nlp.initiatives.virtues import virtues
from policy_nlp.initiatives.vocabulary.known_names import key, known_to_the_nation
from policy_nlp.records.initiative import InitiativeType
from policy_nlp.records.span import Span
from policy_nlp.text.document import Document

_GAP = re.compile(r"(?:(?<=[“「『])|^)\s+|\s+(?=[”」』]|$)")
"""A slip of the typist that is no part of a name: “东数西算 ”工程."""
FINDERS = (
    *(quoted, closings, counted, titles, plans, versions, works),
    *(roles, quoted_roles, half_quoted_roles, virtues, known_part_quoted, known_sharers),
)


@dataclass(slots=True)
class NamedInitiative:
    """A name of the document with all its mentions, in order; `sentence` numbers the sentence of the first.

    `spans` are in the clean text.  `verdict` tells how likely name and type are right, and what decided them.
    """

    name: str
    type: InitiativeType
    spans: tuple[Span, ...]
    sentence: int
    verdict: Verdict


def find_initiatives(document: Document, region: str | None = None) -> list[NamedInitiative]:
    """The named initiatives of `document`, in the order of their first mentions.

    `region` is whose report it is: names that other provinces coined are not looked for.
    """
    return named_by(judge, document, region)


def named_by(
    judge: Callable[[list[Candidate]], Verdict], document: Document, region: str | None = None
) -> list[NamedInitiative]:
    """The initiatives of `document` as `judge` tells them from other names by their mentions."""
    groups = candidates(document.text, region)
    verdicts = agreed(document.text, groups, {name: judge(mentions) for name, mentions in groups.items()})
    _let_heads_follow(verdicts, groups)
    kept = apart(groups, verdicts, len(document.text), (*document.furniture, *document.damaged))
    return sorted(_named(document, kept, verdicts), key=lambda found: _ends(found.spans[0]))


def candidates(text: str, region: str | None = None) -> dict[str, list[Candidate]]:
    """Everything in the report of `region` that may be a name, mentions of one name together, by the name's key."""
    groups: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in chain(*(find(text) for find in FINDERS), known_names(text, region)):
        groups[key(candidate.name)].append(candidate)
    groups.pop("", None)
    _tell_closings(groups)
    return groups


def _tell_closings(groups: dict[str, list[Candidate]]) -> None:
    """Tell bare quotes which nouns close the same words elsewhere: what is a scheme there is seldom a brand here."""
    closings: dict[str, set[str]] = defaultdict(set)
    for mentions in groups.values():
        for mention in mentions:
            if mention.quote and mention.closing:
                closings[key(mention.quote)].add(mention.closing[-2:])
    for name, nouns in closings.items():
        told = tuple(sorted(nouns))
        for mention in groups.get(name, ()):
            mention.closings = told


def _let_heads_follow(verdicts: dict[str, Verdict], groups: dict[str, list[Candidate]]) -> None:
    """The words before a quote stay with a scheme that closes outside it: the longer name is what the shorter is."""
    for name, mentions in groups.items():
        head = mentions[0]
        if (
            head.form != "quoted head"
            or not head.closing
            or verdicts[name].type
            or known_to_the_nation(key(head.quote))
        ):
            continue
        shorter = verdicts.get(key(head.quote + head.closing))
        if shorter and shorter.type == "programme":
            verdicts[name] = shorter


def _named(
    document: Document, kept: dict[str, list[Candidate]], verdicts: dict[str, Verdict]
) -> Iterator[NamedInitiative]:
    """The initiatives among the names that were kept, each with the sentence of its first mention."""
    starts = [sentence.span.start for sentence in document.sentences]
    for name, mentions in kept.items():
        verdict = verdicts[name]
        if verdict.type is None:
            continue
        spans = _places(mentions)
        sentence = max(0, bisect_right(starts, spans[0].start) - 1)
        written = mentions[0].name
        if written.split(None, 1) != [written]:
            written = _GAP.sub("", written)
        yield NamedInitiative(written, verdict.type, spans, sentence, verdict)


def _places(mentions: list[Candidate]) -> tuple[Span, ...]:
    """Where a name stands, each place once; most names stand in one."""
    if len(mentions) == 1:
        return (mentions[0].span,)
    return tuple(sorted({mention.span for mention in mentions}, key=_ends))


def _ends(span: Span) -> tuple[int, int]:
    """What spans are sorted by: pairs of numbers are compared faster than spans are."""
    return span.start, span.end
