"""The names that the words around a figure may make."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from policy_nlp.measures.parts import Parts, opening_verb
from policy_nlp.measures.words import heads, verb_cut

_DEICTIC = re.compile(r"^(?:这|该)(?:方面|个|些|项|种|一)?(?:的)?")
_EXAMPLES = re.compile(r"^[^等]*、[^等]*等(?=.{2})")
_TIED = re.compile(
    r"^(?:的)?(?:增速|增幅|占|规模和增速|总量和增速|排名|(?:总量|规模|总规模|数量|总数|份额|比重|占比)$)"
)


class Candidate(NamedTuple):
    """A name, how it was put together, and the verb that it opens with."""

    text: str
    made: str
    verb: str


def candidates(parts: Parts) -> list[Candidate]:
    """Every name that the parts may make, the plain reading first, each name once."""
    seen: set[str] = set()
    result = []
    for candidate in _all(parts):
        if candidate.text and candidate.text not in seen and len(candidate.text) <= 60:
            seen.add(candidate.text)
            result.append(candidate)
    return result or [Candidate("", "none", "")]


def _all(parts: Parts) -> Iterator[Candidate]:
    plain = _plain(parts)
    yield plain
    name, verb = plain.text, plain.verb
    if parts.counted:
        yield from _counting(parts)
    if parts.own:
        yield Candidate(parts.own, "own", parts.verb)
        if _EXAMPLES.search(parts.own):
            yield Candidate(parts.verb + _EXAMPLES.sub("", parts.own), "behind examples", parts.verb)
        if parts.verb and len(parts.own) > len(parts.verb):
            yield Candidate(parts.own[len(parts.verb) :], "own without verb", "")
        at = verb_cut(parts.own)
        if not parts.verb and at < len(parts.own):
            yield Candidate(parts.own[at:], "own from its verb", opening_verb(parts.own[at:]))
        if parts.follows and verb_cut("其" + parts.follows) == 1:
            yield Candidate(parts.own + parts.follows, "own and what follows", parts.verb)
        if parts.own.endswith(("占", "占比")) and parts.previous:
            whole = parts.previous[len(parts.previous_verb) :] if parts.previous_verb else parts.previous
            yield Candidate(f"{parts.own.removesuffix('比')}{whole}比重", "share of previous", "")
        if "、" in parts.own or "和" in parts.own:
            yield Candidate(re.split("、|和", parts.own)[-1], "last of list", "")
    if parts.previous:
        yield Candidate(parts.previous, "previous", parts.previous_verb)
        if parts.previous_verb and not verb:
            yield Candidate(parts.previous_verb + name, "previous verb", parts.previous_verb)
        if name and name != parts.previous:
            yield Candidate(parts.shared + name, "shared", parts.previous_verb)
            if parts.previous_subject and parts.previous_subject != parts.previous:
                yield Candidate(parts.previous_subject + name, "previous subject", "")
            yield Candidate(parts.previous + name, "previous and own", parts.previous_verb)
            bare = parts.previous[len(parts.previous_verb) :] if parts.previous_verb else ""
            if bare:
                yield Candidate(bare + name, "object of previous and own", "")
        if parts.previous_verb and len(parts.previous) > len(parts.previous_verb):
            yield Candidate(parts.previous[len(parts.previous_verb) :], "previous without verb", "")
    if parts.place and parts.place not in name:
        yield Candidate(parts.place + name, "place", "")
    if parts.topic:
        yield Candidate(parts.topic + name, "topic", "")
    if parts.subject:
        yield Candidate(parts.subject + name, "subject", "")
        yield Candidate(parts.subject, "subject alone", "")
    if parts.object:
        yield Candidate(parts.object + name, "object", "")
        yield Candidate(parts.object, "object alone", "")


def _counting(parts: Parts) -> Iterator[Candidate]:
    """Names of a figure that counts what follows it."""
    own, verb = parts.own, parts.verb
    yield Candidate(own + parts.counted, "own and counted", verb)
    yield Candidate(own + parts.noun, "own and noun", verb)
    yield Candidate(verb + parts.counted, "verb and counted", verb)
    yield Candidate(verb + parts.noun, "verb and noun", verb)
    yield Candidate(parts.counted, "counted", "")
    yield Candidate(parts.noun, "noun", "")
    if parts.owned:
        yield Candidate(parts.noun + own, "noun of own", "")
    if parts.said and not parts.counted.endswith(parts.said):
        yield Candidate(verb + parts.counted + parts.said, "counted and said", verb)
        yield Candidate(parts.counted + parts.said, "only counted and said", "")


def _plain(parts: Parts) -> Candidate:
    """The reading that holds where nothing speaks against it."""
    own = _DEICTIC.sub("", parts.own)
    if parts.counted:
        if not own:
            return Candidate(parts.counted, "counted", "")
        if parts.owned and not parts.verb:
            return Candidate(parts.noun + own, "noun of own", "")
        if own.endswith("等") or "、" in own:
            return Candidate(parts.verb + parts.noun, "verb and noun", parts.verb)
        if parts.verb == own:
            return Candidate(own + parts.noun, "verb and noun", parts.verb)
        return Candidate(own + parts.counted, "own and counted", parts.verb)
    if not own or own != parts.own:
        return Candidate((parts.shared if own else parts.previous) + own, "previous", parts.previous_verb)
    if parts.previous and _TIED.match(own):
        return Candidate(parts.previous + own, "previous and own", parts.previous_verb)
    if own in heads() and parts.shared and parts.joined == "、":
        return Candidate(parts.shared + own, "shared", "")
    if parts.verb and _EXAMPLES.search(own):
        return Candidate(parts.verb + _EXAMPLES.sub("", own), "behind examples", parts.verb)
    if parts.joined in ("、", "其中") and parts.previous_verb and not parts.verb:
        return Candidate(parts.previous_verb + own, "previous verb", parts.previous_verb)
    return Candidate(own, "own", opening_verb(own))
