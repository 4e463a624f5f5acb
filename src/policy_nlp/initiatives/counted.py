"""Names that share a closing noun which counts them: 湖区供水、乡道改造、渡口翻新三大工程."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy_nlp.initiatives.boundaries import clause_start, is_lead, is_nominal, name_start, to_last
from policy_nlp.initiatives.candidate import Candidate, surroundings
from policy_nlp.initiatives.vocabulary import BATTLES, SCHEMES
from policy_nlp.records.span import Span
from policy_nlp.text.characters import HAN
from policy_nlp.text.numerals import small_number
from policy_nlp.text.word_trees import one_of

_TOTAL = re.compile(f"([两三四五六七八九十])(?:大|个|项)((?:专项)?{one_of([*SCHEMES, *BATTLES, '改革'])})")
"""What counts the schemes of a list by the noun that closes them all: 两大攻坚战."""
_SO_ON_END = re.compile("等“?$")
_PACKAGE = re.compile(f"(?:{HAN}{{4,16}}、){{2,11}}{HAN}{{4,16}}$")
"""A package of three or more schemes that are told in some words: 湖区供水、乡道改造、渡口翻新."""
_MEMBER = re.compile(f"{HAN}{{4,16}}(?=、|$)")
_SHORT_NAMES = re.compile(f"(?:[“「]?{HAN}{{2,4}}[”」]?[、和]){{1,4}}[“「]?{HAN}{{2,4}}[”」]?$")
_ITEM = re.compile(f"(?:(?<!{HAN})|(?<=和)){HAN}{{2,6}}?(?=[”」]?(?:、|和(?![谐美睦平])|$))")
"""Two or more schemes by their short names, and one of them: “街改”、治水."""
_LONGEST_LAST = 9
_LAST = re.compile(f"、({HAN}{{2,}})$")
"""What stands last before a total, and may say only that it is carried out: 统筹城乡发展、大力实施两大工程."""
_HAN, _FIRST_END = re.compile(HAN), re.compile("[、和]")
_PAIR = re.compile(f"{HAN}{{4,16}}和{HAN}{{4,10}}$|(?<!、){HAN}{{4,16}}、(?:(?!和){HAN}){{4,16}}$")
_EXPLAINED = re.compile(f"[”」]?[：:]\\s?(?:是?指|即|包括)?((?:{HAN}{{4,24}}[、，；和]){{2,11}}{HAN}{{4,24}})")
"""What tells behind a total which schemes it counts: 三大行动：湖区供水行动、…."""
_EXPLAINED_MEMBER = re.compile(f"{HAN}{{4,24}}")
_TWO = "两"
_LEAST_OF_SOME = 3
"""So many of a package are told at least, where 等 says that there are others."""
_SHORTEST_OF_PAIR = 4
_TO_LAST_END_OF_CLAUSE = to_last("，。；：！？\n“”《》（）")
_REACH, _PACKAGE_REACH = 36, 160


def counted(text: str) -> Iterator[Candidate]:
    """Names that share a closing noun which counts them: “街改”、治水两大攻坚战."""
    for total in _TOTAL.finditer(text):
        so_on = _SO_ON_END.search(text, max(0, total.start() - 2), total.start())
        start = so_on.start() if so_on else total.start()
        last = _LAST.search(text, max(0, start - _LONGEST_LAST), start)
        if last and is_lead(last[1]):
            continue
        members = _SHORT_NAMES.search(text, max(0, start - _REACH), start)
        items = _items(text, Span(*members.span())) if members else []
        if len(items) == small_number(total[1]):
            for item in items:
                yield _member(text, item, total[2], len(items))
        elif so_on:
            yield from _of_package(text, start, total, _LEAST_OF_SOME)
        elif text.startswith("“", start - 1):
            yield from _of_package(text, start - 1, total, small_number(total[1]))
        elif _PACKAGE.search(text, max(0, start - _REACH), start):
            yield from _of_package(text, start, total, small_number(total[1]))
        elif total[1] == _TWO and (pair := _PAIR.search(text, max(0, start - _REACH), start)):
            yield from _of_pair(text, Span(*pair.span()), total[2])
        if explained := _EXPLAINED.match(text, total.end()):
            yield from _of_explanation(text, Span(*explained.span(1)), total)


def _items(text: str, members: Span) -> list[Span]:
    """The members of a list of short names; the first stands behind what is done with them all."""
    items = [Span(*item.span()) for item in _ITEM.finditer(text, *members)]
    end = _FIRST_END.search(text, members.start, members.end)
    if end and _HAN.match(text, end.start() - 1):
        first = Span(name_start(text, clause_start(text, end.start(), _REACH), end.start()), end.start())
        listed = bool(items) and items[0].end == first.end
        if 2 <= first.end - first.start <= 6:
            items[:listed] = [first]
    return items


def _member(text: str, item: Span, closing: str, counted: int) -> Candidate:
    """The name of one of so many that were `counted`, with the noun that closes them all."""
    return Candidate(item.of(text) + closing, item, "counted", closing, "", *surroundings(text, item), counted)


def _of_pair(text: str, pair: Span, closing: str) -> Iterator[Candidate]:
    """Two names that a closing noun counts: 湖区供水和乡道改造两大工程, 湖区供水、乡道改造两大工程."""
    joint = max(text.rfind(joint, pair.start, pair.end) for joint in "和、")
    for item in (Span(name_start(text, pair.start, joint), joint), Span(joint + 1, pair.end)):
        if item.end - item.start >= _SHORTEST_OF_PAIR and is_nominal(item.of(text)):
            yield _member(text, item, closing, 2)


def _of_explanation(text: str, members: Span, total: re.Match[str]) -> Iterator[Candidate]:
    """The members of a package that is explained: 三大行动：湖区供水行动、乡道改造行动、渡口翻新行动."""
    items = [Span(*item.span()) for item in _EXPLAINED_MEMBER.finditer(text, *members)]
    noun = total[2].removeprefix("专项")
    if len(items) == small_number(total[1]) and all(item.of(text).endswith(noun) for item in items):
        for item in items:
            yield Candidate(item.of(text), item, "counted", total[2], "", *surroundings(text, item), len(items))


def _of_package(text: str, end: int, total: re.Match[str], least: int) -> Iterator[Candidate]:
    """The members, at `least` so many, of a package that ends at `end`: 湖区供水、乡道改造、渡口翻新等“三大工程”."""
    start = clause_start(text, end, _PACKAGE_REACH, _TO_LAST_END_OF_CLAUSE)
    members = _PACKAGE.search(text, start, end)
    items = [Span(*item.span()) for item in _MEMBER.finditer(text, *members.span())] if members else []
    if least <= len(items) <= small_number(total[1]):
        items[0] = Span(name_start(text, items[0].start, items[0].end), items[0].end)
        for item in items:
            if is_nominal(item.of(text)):
                yield _member(text, item, total[2], len(items))
