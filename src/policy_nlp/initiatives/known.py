"""Names that every reader of Chinese policy knows, wherever they stand."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from policy_nlp.initiatives.candidate import Candidate, surroundings
from policy_nlp.initiatives.quoted import quotes
from policy_nlp.initiatives.vocabulary import words
from policy_nlp.initiatives.vocabulary.known_names import cores, national_writings, provincial_writings
from policy_nlp.records.initiative import InitiativeType
from policy_nlp.records.span import Span
from policy_nlp.text.characters import HAN
from policy_nlp.text.places import COUNTRY, province_of
from policy_nlp.text.word_trees import one_of, one_of_anywhere

_QUOTES = re.compile("[“”]")


def _written(writings: Iterable[tuple[str, InitiativeType, bool]]) -> list[str]:
    """Names that are meant wherever they stand; 、 in them, and quotes around a part of them, may be left out."""
    names = [name for name, _, quoted in writings if not quoted]
    without = (_QUOTES.sub("", name) for name in names if _QUOTES.search(name) and not name[1].isdigit())
    together = (name.replace("、", "") for name in names if "、" in name)
    return list(dict.fromkeys((*names, *without, *together)))


_NATIONAL = _written(national_writings())
_NAMES = list(dict.fromkeys((*_NATIONAL, *_written(provincial_writings()))))
_KNOWN = frozenset(_NAMES)
_GOES_ON = re.compile(
    f"(?!战略(?:部署|机遇|要求|任务)){one_of(words('known_continuations.tsv'))}|建设(?:[三五]年|规划|纲要|行动)"
)
"""What makes another name of a known one before it; where strategy is only told of it (战略部署), nothing does."""
_NAME = re.compile(f"{one_of_anywhere(_NATIONAL)}(?!{_GOES_ON.pattern})")


@cache
def _coined(province: str) -> list[str]:
    return _written(provincial_writings(province))


@cache
def _coined_anywhere() -> re.Pattern[str]:
    """A pattern for what any province coined."""
    return re.compile(f"{one_of_anywhere(_written(provincial_writings()))}(?!{_GOES_ON.pattern})")


_BEGINS_A_QUOTE = re.compile(f"[“「『].*{HAN}$")
"""A known name that begins a quote which says more: “互联网+旅游”."""
_QUOTED_BEFORE = re.compile(f"“{HAN}{{1,2}}$")
"""What makes another word of a known name that ends a quote: “双链长制”."""
_SHARED = tuple(words("closings.tsv", shared="lists"))
_SHORTEST_BODY = 4
_BODIES = {
    name.removesuffix(closing): closing
    for closing in _SHARED
    for name in _NAMES
    if name.endswith(closing)
    and len(name) >= _SHORTEST_BODY + len(closing)
    and name.removesuffix(closing) not in _KNOWN
}
"""What known names say before the closing noun that they may share with the name after them."""
_BY_ENDING: defaultdict[str, list[str]] = defaultdict(list)
for _body in _BODIES:
    _BY_ENDING[_body[-_SHORTEST_BODY:]].append(_body)
_LAST = "".join(sorted({end[-1] for end in _BY_ENDING}))
_JOINT = re.compile(f"[、和与及](?<=[{re.escape(_LAST)}].)")
_SHORTEST_ENDING, _LONG_ENDING = 2, 4
_SIDE_BY_SIDE = ("、", "和")
_OF_THE_NATION = "中国"
"""What names in a list share that the first begins with: 中国妇女、儿童发展纲要."""


@cache
def _like(name: str) -> tuple[tuple[str, int], ...]:
    """The other names that end as `name` does, the longest first, and how many characters they share."""
    alike: list[tuple[str, int]] = []
    for other in _BY_LAST.get(name[-_SHORTEST_ENDING:], ()):
        shared = _shared(name, other)
        shorter = min(len(name), len(other))
        is_end = min(shorter - _SHORTEST_ENDING, _LONG_ENDING) <= shared < shorter
        if is_end and other[:-shared] not in _KNOWN:
            alike.append((other, shared))
    return tuple(alike)


def _shared(name: str, other: str) -> int:
    """How many characters `name` and `other` end with alike."""
    shared, longest = 0, min(len(name), len(other))
    while shared < longest and name[-1 - shared] == other[-1 - shared]:
        shared += 1
    return shared


def _by_last(names: Iterable[str]) -> Mapping[str, list[str]]:
    """The names by their last characters, the longest first."""
    by_last: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(names, key=len, reverse=True):
        by_last[name[-_SHORTEST_ENDING:]].append(name)
    return by_last


_BY_LAST = _by_last(_NAMES)
_SHORTEST_QUOTE = 2
_NEXT = re.compile(r"[^，。；：！？、\n“”]{2,16}")


def _by_part(names: Iterable[str]) -> Mapping[str, list[str]]:
    """The names by the words that they begin or end with."""
    parts: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        for at in range(_SHORTEST_QUOTE, len(name) - 1):
            parts[name[:at]].append(name)
            parts[name[at:]].append(name)
    return parts


_PARTS = _by_part(_NAMES)


def known_names(text: str, region: str | None = None) -> Iterator[Candidate]:
    """Every mention of a known name that need not stand in quotes.

    What another province than that of `region` coined means nothing here; a place of no known province may lie in any.
    """
    for span in _mentions(text, region):
        if not (
            _BEGINS_A_QUOTE.match(text, max(0, span.start - 1), span.end + 1)
            or (text.startswith("”", span.end) and _QUOTED_BEFORE.search(text, max(0, span.start - 3), span.start))
        ):
            name = span.of(text)
            yield Candidate(name, span, "known", "", "", *surroundings(text, span))
            for before in _before_in_list(text, span.start, name):
                yield before
                if before.name.startswith(_OF_THE_NATION) and _OF_THE_NATION + name in _KNOWN:
                    yield Candidate(_OF_THE_NATION + name, span, "known", "", "", *surroundings(text, span))


def _mentions(text: str, region: str | None) -> Iterator[Span]:
    """Where known names stand in a report of `region`: those of the nation, and those that its province coined."""
    yield from (Span(*found.span()) for found in _NAME.finditer(text))
    if region == COUNTRY:
        return
    province = province_of(region) if region else None
    if province is None:
        yield from (Span(*found.span()) for found in _coined_anywhere().finditer(text))
        return
    for name in _coined(province):  # too few for a pattern, which takes longer to make than to look for each
        yield from (place for place in _places(text, name) if not _GOES_ON.match(text, place.end))
    for name in cores(province):
        yield from (Span(place.start + 1, place.end - 1) for place in _places(text, f"“{name}”"))


def _places(text: str, name: str) -> Iterator[Span]:
    end = 0
    while (start := text.find(name, end)) >= 0:
        end = start + len(name)
        yield Span(start, end)


def _before_in_list(text: str, start: int, name: str) -> Iterator[Candidate]:
    """Known names before `name` at `start` that end as it does: 大气、水污染防治行动计划."""
    while text[start - 1 : start] in _SIDE_BY_SIDE and (before := _before(text, start - 1, name)):
        other, span = before
        yield Candidate(other, span, "shared", other[-2:], "", *surroundings(text, span))
        start = span.start


def _before(text: str, end: int, name: str) -> tuple[str, Span] | None:
    """The known name whose beginning ends at `end`, while its end is that of `name`."""
    for other, shared in _like(name):
        if text.endswith(other[:-shared], 0, end):
            return other, Span(end - len(other) + shared, end)
    return None


def known_part_quoted(text: str) -> Iterator[Candidate]:
    """Known names of which one end stands in quotes: “两网”融合."""
    for quote in quotes(text):
        start, end = quote.span()
        for name in _PARTS.get(quote[1], ()):
            before, _, after = name.partition(quote[1])
            if text.endswith(before, 0, start) and text.startswith(after, end):
                span = Span(start - len(before), end + len(after))
                yield Candidate(span.of(text), span, "known", "", "", *surroundings(text, span))


def known_sharers(text: str) -> Iterator[Candidate]:
    """Known names whose closing noun the name after them has: 科教兴国和人才强国战略."""
    for joint in _JOINT.finditer(text):
        end = joint.start()
        for body in _BY_ENDING.get(text[end - 4 : end], ()):
            following = _NEXT.match(text, joint.end()) if text.endswith(body, 0, end) else None
            if following and following[0].find(_BODIES[body], 2) > 0:
                span = Span(end - len(body), end)
                closing = _BODIES[body]
                yield Candidate(body + closing, span, "shared", closing, "", *surroundings(text, span))
