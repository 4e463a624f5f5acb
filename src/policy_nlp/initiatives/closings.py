"""Names without quotes that end in a closing noun, also those that share one that does not count them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy_nlp.initiatives.boundaries import clause_start, has_stop, is_nominal, name_start
from policy_nlp.initiatives.candidate import Candidate, surroundings
from policy_nlp.initiatives.vocabulary import BATTLES, YEARS, closing_nouns, words
from policy_nlp.initiatives.vocabulary.known_names import known_writings
from policy_nlp.records.span import Span, span_at
from policy_nlp.text.characters import HAN
from policy_nlp.text.word_trees import one_of

_CLOSINGS = re.compile(closing_nouns(unquoted="yes"))
_NOT_CLOSING = re.compile(one_of(words("closing_limits.tsv", side="unquoted")))
"""What makes a closing noun a part of another word: 工程 of 工程师."""
_KNOWN = sorted((name for name, _, quoted in known_writings() if not quoted), key=len, reverse=True)
_KNOWN_BY_LAST = {last: tuple(name for name in _KNOWN if name[-1] == last) for last in {name[-1] for name in _KNOWN}}
"""What ends with a known name is that name with words before it."""
_NATION = re.compile("国家|全国|中国")
_FIELD = re.compile(f"(?!新时代|农村)(?:(?![和与及因让使靠受由为]){HAN}){{2,4}}")
"""What may stand before a known name and make a longer one of it where that is carried out: 库区 before 安居工程."""
_CARRIES_OUT = re.compile(one_of(words("lead_words.tsv", kind="carries out")) + "$")
_AND = re.compile("[和与及、]")
_COINED_PARTS = words("name_parts.tsv", kind="coined")
_MAKES_STRONG = re.compile(f"[兴强]{HAN}$")
"""What a strategy makes of a place: 科教兴市."""
_ENDS_ALIKE = (
    *(
        re.compile(one_of(parts) + "$")
        for parts in (words("name_parts.tsv", joined="yes"), [part for part in _COINED_PARTS if len(part) > 1])
    ),
    _MAKES_STRONG,
)
"""What names that 和 joins to one closing noun end with: both with what is done, with a coined part or with what is
made strong."""
_OF_THE_FIRST = re.compile(f"{one_of(words('name_limits.tsv', of='quality'))}{HAN}{{2}}(?:{HAN}{{2}})?$")
"""What is done with a quality of what the words before 和 named: 渔歌普及攻坚和质量提升工程 is one scheme."""
_YEAR, _OF = "年", "的"
_AS = "为"
"""What is done as something is not named by it: 以协同为战略."""
_LONGEST_SHARER = 3
_FIGURE_ENDS = "元%％吨亩"
"""A figure ends so, and no name: 完成投资90亿元、超年度计划8%."""
_SHORTEST_MEMBER, _LONGEST_MEMBER, _LONGEST_LIST = 4, 24, 6
_SHORTEST_OBJECT = 2
"""What battles are for may be shorter, and of other lengths: 蓝天、碧水、黑土地保卫战."""
_COINED = re.compile(one_of(_COINED_PARTS))
_QUOTED_MEMBER = re.compile("“([^“”，。；\n]{2,16})”$")
_STRATEGY = "战略"
_WHICH = re.compile(f"(?:{one_of(words('lead_words.tsv', kind='which'))})*")
_SHARED_BY_LISTS = frozenset(words("closings.tsv", shared="lists"))
_AND_SO_ON = re.compile("等(?:重[大点]|专项|系列|标志性)?$")
_SUM_OF_LIST = re.compile(f"[两三四五六七八九十](?:大|项)(?:{HAN}{{2,4}})?$")


def closings(text: str) -> Iterator[Candidate]:
    """Candidates that a closing noun ends: 强苗育种工程."""
    for found in _CLOSINGS.finditer(text):
        if _NOT_CLOSING.match(text, found.end()) or text.startswith("承包", found.start() - 2):
            continue
        years = 2 * text.startswith(YEARS, max(0, found.start() - 2))
        closing = span_at(found.start() - years, found.end())
        so_on = _AND_SO_ON.search(text, closing.start - 4, closing.start)
        if so_on:
            yield from _ended_list(text, so_on.start(), closing)
            continue
        start = name_start(text, clause_start(text, closing.start), closing.start)
        if closing.start - start >= 2:
            yield from _of_closing(text, start, closing)


def _of_closing(text: str, start: int, closing: Span) -> Iterator[Candidate]:
    """The names that one closing noun ends: its own, one joined to it by 和, and those of a list before it."""
    noun = closing.of(text)
    joint = _joint(text, start, closing.start)
    if joint:
        yield _sharer(text, Span(start, joint.start()), noun)
    begin = joint.end() if joint else start
    if text.startswith(_AS, closing.start - 1) or _counts_a_list(text, begin, closing.start):
        return
    if is_nominal(text[begin : closing.start]) and not _in_a_known_name(text, begin, closing.end):
        span = Span(begin, closing.end)
        yield Candidate(span.of(text), span, "closing", noun, "", *surroundings(text, span))
    yield from _sharers_before(text, start, closing)


def _counts_a_list(text: str, begin: int, closing: int) -> bool:
    """Whether the closing noun counts a list: of what begins at `begin` (治水、治气、治土三大行动), or of quotes."""
    return text.startswith(("、", "”"), begin - 1) and _SUM_OF_LIST.search(text, begin, closing) is not None


def _in_a_known_name(text: str, begin: int, end: int) -> bool:
    """Whether a known name ends at `end` and words before it begin at `begin` that are no part of a longer name."""
    ends = _KNOWN_BY_LAST.get(text[end - 1], ())
    if not text.endswith(ends, begin + 1, end):
        return False
    known = next(name for name in ends if text.endswith(name, begin + 1, end))
    named = end - len(known)
    if _NATION.fullmatch(text, begin, named):
        return False
    return not (_FIELD.fullmatch(text, begin, named) and _CARRIES_OUT.search(text, max(0, begin - 4), begin))


def _joint(text: str, start: int, closing: int) -> re.Match[str] | None:
    """The 和 that joins two names to one closing noun: 景区提升和乡道改造工程, but not 湖区保护和修复工程."""
    for joint in _AND.finditer(text, start + 4, closing - 3):
        if not _OF_THE_FIRST.match(text, joint.end(), closing) and any(
            ends.search(text, start, joint.start()) and ends.search(text, joint.end(), closing) for ends in _ENDS_ALIKE
        ):
            return joint
    return None


def _sharers_before(text: str, start: int, closing: Span) -> Iterator[Candidate]:
    """Short names of one length that share the closing noun: 蓝天、碧水、净土保卫战."""
    yield from _list_before(text, start, closing)
    length = closing.start - start
    while length <= _LONGEST_SHARER and start > length and text[start - 1] in "、和":
        item = Span(start - 1 - length, start - 1)
        if has_stop(item.of(text)) or _closed(text, item):
            return
        yield _sharer(text, item, closing.of(text))
        start = item.start


def _closed(text: str, item: Span) -> bool:
    """Whether a closing noun stands in `item`, or ends with it and begins before."""
    return any(found.end() > item.start for found in _CLOSINGS.finditer(text, max(0, item.start - 3), item.end))


def _list_before(text: str, start: int, closing: Span) -> Iterator[Candidate]:
    """Longer names that share the closing noun of the list that they stand in: 湖区供水、乡道改造提升工程."""
    noun = closing.of(text)
    spanned = noun.startswith(YEARS)
    shared = noun in _SHARED_BY_LISTS or (spanned and noun[2:] in _SHARED_BY_LISTS)
    described = text.startswith(_OF, closing.start - 1)
    if not shared or described or "、" not in text[max(0, start - _LONGEST_MEMBER - 1) : start]:
        return
    clause = clause_start(text, start, _LONGEST_MEMBER)
    start = clause if _WHICH.fullmatch(text, clause, start) else start
    shortest = _SHORTEST_OBJECT if noun in BATTLES else _SHORTEST_MEMBER
    for _ in range(_LONGEST_LIST):
        if text[start - 1 : start] != "、":
            return
        end = start - 1
        if quote := _QUOTED_MEMBER.search(text, max(0, end - _LONGEST_MEMBER), end):
            start = quote.start()
            if not _CLOSINGS.search(quote[1]):
                around = surroundings(text, Span(start, end))
                yield Candidate(quote[0] + noun, Span(start, end), "quoted closing", noun, quote[1], *around)
            continue
        start = clause_start(text, end, _LONGEST_MEMBER)
        item = span_at(name_start(text, start, end), end)
        if end - item.start < shortest or not is_nominal(item.of(text)) or _CLOSINGS.search(item.of(text)):
            return
        if text[end - 1] in _FIGURE_ENDS:
            return
        yearly = spanned or (noun.startswith(_YEAR) and text.startswith(_YEAR, end - 1))
        strong = noun == _STRATEGY and _MAKES_STRONG.search(text, item.start, end)
        if yearly or strong or noun in BATTLES or _COINED.search(text, item.start, end):
            yield _sharer(text, item, noun)


def _ended_list(text: str, end: int, closing: Span) -> Iterator[Candidate]:
    """The names of a list that 等 ends before the closing noun, or one that is led to: 湖区供水、乡道改造等工程."""
    start = clause_start(text, end, _LONGEST_MEMBER)
    item = Span(name_start(text, start, end), end)
    named = end - item.start >= _SHORTEST_MEMBER and is_nominal(item.of(text)) and not _closed(text, item)
    listed = text[start - 1 : start] == "、"
    if named and (listed or item.start > start):
        yield _sharer(text, item, closing.of(text))
    if named and listed:
        yield from _list_before(text, start, closing)


def _sharer(text: str, item: Span, closing: str) -> Candidate:
    if closing.startswith(_YEAR) and text.startswith(_YEAR, item.end - 1):
        closing = closing.removeprefix(_YEAR)
    return Candidate(item.of(text) + closing, item, "shared", closing, "", *surroundings(text, item))
