"""Names without quotes that end in a closing noun, also those that share one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy_nlp.initiatives.boundaries import clause_start, has_stop, is_lead, is_nominal, name_start, to_last
from policy_nlp.initiatives.candidate import Candidate, surroundings
from policy_nlp.initiatives.words import BATTLES, SCHEMES, YEARS, closing_nouns, known_writings, one_of, words
from policy_nlp.records.span import Span, span_at
from policy_nlp.text.characters import HAN
from policy_nlp.text.numerals import small_number

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
_OF_THE_FIRST = re.compile(f"(?:质量|品质|能力|水平|效能|功能|服务){HAN}{{2}}(?:{HAN}{{2}})?$")
"""What is done with a quality of what the words before 和 named: 渔歌普及攻坚和质量提升工程 is one scheme."""
_YEAR, _OF = "年", "的"
_AS = "为"
"""What is done as something is not named by it: 以协同为战略."""
_LONGEST_SHARER = 3
_SHORTEST_MEMBER, _LONGEST_MEMBER, _LONGEST_LIST = 4, 24, 6
_COINED = re.compile(one_of(_COINED_PARTS))
_QUOTED_MEMBER = re.compile("“([^“”，。；\n]{2,16})”$")
_STRATEGY = "战略"
_WHICH = re.compile(f"(?:{one_of(words('lead_words.tsv', kind='which'))})*")
_SHARED_BY_LISTS = frozenset(words("closings.tsv", shared="lists"))
_TO_LAST_END_OF_CLAUSE = to_last("，。；：！？\n“”《》（）")
_AND_SO_ON = re.compile("等(?:重[大点]|专项|系列|标志性)?$")
_TOTAL = re.compile(f"([两三四五六七八九十])(?:大|个|项)((?:专项)?{one_of([*SCHEMES, *BATTLES, '改革'])})")
"""What counts the schemes of a list by the noun that closes them all: 两大攻坚战."""
_SUM_OF_LIST = re.compile("[两三四五六七八九十](?:大|项)(?:专项)?$")
_SO_ON_END = re.compile("等“?$")
_PACKAGE = re.compile(f"(?:{HAN}{{4,16}}、){{2,11}}{HAN}{{4,16}}$")
_MEMBER = re.compile(f"{HAN}{{4,16}}(?=、|$)")
_COUNTED = re.compile(f"(?:[“「]?{HAN}{{2,4}}[”」]?[、和]){{1,4}}[“「]?{HAN}{{2,4}}[”」]?$")
_ITEM = re.compile(f"(?:(?<!{HAN})|(?<=和)){HAN}{{2,6}}?(?=[”」]?(?:、|和(?![谐美睦平])|$))")
_LONGEST_LAST = 9
_LAST = re.compile(f"、({HAN}{{2,}})$")
"""What stands last before a total, and may say only that it is carried out: 统筹城乡发展、大力实施两大工程."""
_HAN, _FIRST_END = re.compile(HAN), re.compile("[、和]")
_PAIR = re.compile(f"{HAN}{{4,16}}和{HAN}{{4,10}}$|(?<!、){HAN}{{4,16}}、(?:(?!和){HAN}){{4,16}}$")
_EXPLAINED = re.compile(f"[”」]?[：:]\\s?(?:是?指|即|包括)?((?:{HAN}{{4,24}}[、，；和]){{2,11}}{HAN}{{4,24}})")
"""What tells behind a total which schemes it counts: 三大行动：湖区供水行动、…."""
_EXPLAINED_MEMBER = re.compile(f"{HAN}{{4,24}}")
_TWO = "两"
_REACH, _PACKAGE_REACH = 36, 160


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
    """Whether the closing noun counts a list whose last member begins at `begin`: 治水、治气、治土三大行动."""
    return text.startswith("、", begin - 1) and _SUM_OF_LIST.search(text, begin, closing) is not None


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
        if end - item.start < _SHORTEST_MEMBER or not is_nominal(item.of(text)) or _CLOSINGS.search(item.of(text)):
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


def counted(text: str) -> Iterator[Candidate]:
    """Names that share a closing noun which counts them: “街改”、治水两大攻坚战."""
    for total in _TOTAL.finditer(text):
        so_on = _SO_ON_END.search(text, max(0, total.start() - 2), total.start())
        start = so_on.start() if so_on else total.start()
        last = _LAST.search(text, max(0, start - _LONGEST_LAST), start)
        if last and is_lead(last[1]):
            continue
        members = _COUNTED.search(text, max(0, start - _REACH), start)
        items = _items(text, Span(*members.span())) if members else []
        if len(items) == small_number(total[1]):
            for item in items:
                around = surroundings(text, item)
                yield Candidate(item.of(text) + total[2], item, "counted", total[2], "", *around, len(items))
        elif so_on:
            yield from _of_package(text, start, total, 3)
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


def _of_pair(text: str, pair: Span, closing: str) -> Iterator[Candidate]:
    """Two names that a closing noun counts: 湖区供水和乡道改造两大工程, 湖区供水、乡道改造两大工程."""
    joint = max(text.rfind(joint, pair.start, pair.end) for joint in "和、")
    for item in (Span(name_start(text, pair.start, joint), joint), Span(joint + 1, pair.end)):
        if item.end - item.start >= _SHORTEST_MEMBER and is_nominal(item.of(text)):
            around = surroundings(text, item)
            yield Candidate(item.of(text) + closing, item, "counted", closing, "", *around, 2)


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
                around = surroundings(text, item)
                yield Candidate(item.of(text) + total[2], item, "counted", total[2], "", *around, len(items))
