"""Names that stand in quotes, with the words around that belong to them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from policy_nlp.initiatives.boundaries import clause_start, is_lead, is_nominal, name_start
from policy_nlp.initiatives.candidate import Candidate, after_note, surroundings
from policy_nlp.initiatives.vocabulary import A_SPAN, SCHEMES, closing_nouns, words
from policy_nlp.initiatives.vocabulary.known_names import key, known_to_the_nation
from policy_nlp.records.span import Span, span_at
from policy_nlp.text.characters import HAN
from policy_nlp.text.word_trees import one_of

_QUOTED = r"([^“”「」『』\"\n。！？；;]{2,36})[”」』\"]"
_RARER_OPENINGS = '「『"'
_QUOTE = re.compile("“" + _QUOTED)
"""What most texts have alone: one character is looked for much faster than a class."""
_UNQUOTED = frozenset(words("closings.tsv", unquoted="yes"))
_UNQUOTED_ENDS = tuple(_UNQUOTED)
_SCHEME = one_of(SCHEMES)
_AT_ONCE = re.compile(f"(?:{A_SPAN})?{closing_nouns()}")
_ANY_CLOSING = re.compile(closing_nouns())
_TAIL = re.compile(r"[\w+×]{1,16}")
_TAIL_STOP = re.compile(
    f"(?!目标(?:(?<=战略目标)|(?<=战略发展目标)|{HAN}{{0,3}}体系)|号(?<=[头一]号)|(?:覆盖|推进)(?:机制|{_SCHEME})|国家科技)"
    f"{one_of(words('closing_limits.tsv', side='between'))}"
    "|[的了等在为是与及并已把被将让使向到从也均获不未]|更(?!新)|与(?!修复)"
    '|达(?<![碳直]达)|共(?<!公共)|和(?!美|修复)|对(?<!结对)|系列(?<![”」』"]系列)|名单(?<!白名单)'
    f"|(?:提升|优化|完善)(?!专项|{_SCHEME})"
)
"""What parts a quote from a noun behind it, so that the noun is not its own."""
_OF = re.compile(f"的(?={HAN}{{0,2}}教育|管理体制)")
_OF_LAYOUT = re.compile(f"的(?=(?:{HAN}{{0,4}}(?:发展|空间|战略|保护))?新?(?:格局|布局))")
_LAID_OUT = re.compile(
    "[0-9一二三四五六七八九十两][核心主副轴带区圈翼极廊屏点片域群城都港湾环网山江河湖海岸纵横芯谷体地]"
)
"""What is laid out in parts that are counted, and no manner of working: “一核引领、两带支撑”的发展格局."""
_YEAR = re.compile(f"(?!活动|行动){HAN}{{2,6}}(?<![三五十一二四])年(?:行动|活动)(?!计划|方案)")
"""A year of something is one noun, whatever words it is made of: “四清四治”全面深化年行动."""
_CODE = re.compile("(?!(?:(?:19|20)[0-9]{2}|12[0-9]{3}|9[56][0-9]{3,4}|10+)$)[0-9]{4,}|[0-9]+(?:[+＋][0-9A-ZＮ]+)+")
"""A name that is a number, and says nothing without the noun behind it, whatever noun that is.

A short number (“120”急救网络, “211”高校), a year, a round number and one that is dialled name nothing.
"""
_OF_CODE = re.compile(f"(?!建设){HAN}{{2,9}}?(?=[，。；、：（［\\n]|建设[，。；、]|等)")
_NO_NAME_OF_CODE = re.compile(one_of(words("closing_limits.tsv", side="coded")))
_NOT_CLOSING = re.compile(one_of(words("closing_limits.tsv", side="quoted")))
"""What makes a closing noun a part of another word: 战略 of 战略支点."""
_LINK = re.compile(f"({HAN}{{0,10}})[、和与]({HAN}{{0,12}})")
_LONGEST_LINK = 10 + 1 + 12
_HEADED = re.compile(f"[、和与]{HAN}{{2,12}}")
_LISTS = re.compile(f"[、和与]{HAN}{{0,12}}")
_LONGEST_LIST = 6
_NOT_SHARED = tuple(words("closings.tsv", shared=""))
_SHARED = (*_UNQUOTED_ENDS, "机制", "模式", "试点")
_SO_MANY = "(?:[0-9一二三四五六七八九十]{1,3}[个项大])?(?![0-9一二三四五六七八九十]{1,3}[个项大])"
_AND_SO_ON = re.compile(f"等{_SO_MANY}(?:集成|重[大点]|新(?=机制))?")
_SO_ON_OF_KIND = re.compile(f"等{_SO_MANY}({HAN}{{2,6}}?{_SCHEME})")
"""What a list of quotes is called together, where a word says of what kind they are: “光热氢储”等多能互补工程."""
_TOTAL = re.compile(f"[两三四五六七八九十][大项](?:重[大点])?|双(?=试点|{_SCHEME})")
"""What counts the members of a run before the noun that they share: “强基”“强链”两大行动."""
_TOTAL_OF_KIND = re.compile(f"[两三四五六七八九十][大项]({HAN}{{2,4}}?(?:{_SCHEME}|专项))")
"""The same where a word says of what kind they are: “攀峰”“领航”三大科技专项."""
_BETWEEN = ("", "、", "和", "与", "及")
_JOINT = re.compile(
    "^(?:创新|发展)(?!药|型)|为(?:重点|主体|核心|引领|统领|支撑)|^部分|^[省市]级$|^不|[省市]委|[与于到从在]|和(?![美谐睦])"
    f"|^[0-9一二三四五六七八九十]+[.、]|{one_of(words('name_limits.tsv', of='head'))}"
    f"|{one_of(words('name_limits.tsv', of='head ends'))}$(?<![新善敢]作为)"
)
"""What shows that the words before a quote are no part of its name: 以…为引领的“青禾”行动."""
SCHEME_OR_PILOT = (*SCHEMES, "试点")
"""What makes a scheme of its own of words that the nation knows, with the field before them: 湖区“费改税”试点."""
_CITIES = frozenset(words("cities.tsv", "name"))
_WORK = ("工作", "任务")
_NATION = "国家"
_OF_THE_NATION = ("国家公园", "国家级")
"""Words that begin with the nation and lose their meaning without it."""
_COMPLETE = re.compile(f"[0-9一二三四五六七八九十]条$|{_SCHEME}$")
"""A quote that needs no closing noun of its own."""
_WHOLE = re.compile("..(?:改革|攻坚|会战|专项)$")
"""The same where a mark parts it from the next: “百日攻坚”、“清网”行动, but not “百日攻坚”“清网”行动."""
_LISTED = re.compile(f"(?<!{one_of([*SCHEMES, '改革', '试点', '规划', '纲要', '战略'])})(?<![”」』》])、$")
"""What ends a list whose last member stands before the quote, unless each member is a name: 空港、海港“两港”联动."""
_QUOTES_TOO = re.compile("[”」』][^，。；：！？、“”\n]{1,10}、$")
"""What stands before the 、 in a list whose members each quote something: 渔港“一港一策”管护、渔船“焕新”行动."""
_OWN_NOUN = re.compile(f"{one_of(words('name_limits.tsv', of='own noun'))}$")
"""What ends a name by itself, so that it shares no closing noun of the next: “镁系”攻坚、“强网”工程."""
_COUNTED = re.compile(
    f"(?![百千万][^百千万]{{0,2}}{_SCHEME}$)[一二三四五六七八九十百千两双0-9]+[大项个条件篇区地化]?|头号"
)
"""A quote that says no more than how many, so that it is named with its field; a round sum is a name: “百团计划”."""


@lru_cache(maxsize=1)
def quotes(text: str) -> Sequence[re.Match[str]]:
    """Every short quote of `text`, for all who look for names in them."""
    quote = _any_quote() if any(map(text.__contains__, _RARER_OPENINGS)) else _QUOTE
    return tuple(quote.finditer(text))


@cache
def _any_quote() -> re.Pattern[str]:
    return re.compile(f"[“{_RARER_OPENINGS}]{_QUOTED}")


def quoted(text: str) -> Iterator[Candidate]:
    """Candidates from every quoted span of `text`."""
    run: list[re.Match[str]] = []
    headed = False
    found = quotes(text)
    for at, quote in enumerate(found):
        if run:
            between = text[after_note(text, run[-1].end()) : quote.start()]
            if 0 < len(between) <= _LONGEST_LINK:
                yield from _sharing_ahead(text, run[-1], found[at : at + _LONGEST_LIST])
            if between not in _BETWEEN:
                yield from _of_run(text, run, headed)
                run, headed = [], len(between) <= _LONGEST_LINK and _HEADED.fullmatch(between) is not None
        run.append(quote)
    if run:
        yield from _of_run(text, run, headed)


def _of_run(text: str, run: list[re.Match[str]], headed: bool) -> Iterator[Candidate]:
    """Candidates from quotes that follow one another: a closing noun at once after the last belongs to all.

    `headed`: whether a name stands before them in one list, and they have words of their own before them.
    """
    end = run[-1].end()
    listed = headed or len(run) > 1
    so_on = _AND_SO_ON.match(text, end) or (_TOTAL.match(text, end) if listed else None)
    shared = _at_once(text, so_on.end() if so_on else end) if so_on or listed else ""
    if not (shared or so_on) and len(run) > 1:
        shared = _with_words_before(text, end)
    shared = "" if shared.endswith(_NOT_SHARED) else shared
    of_kind = _SO_ON_OF_KIND.match(text, end) if so_on else None
    if so_on and not of_kind and not shared and listed:
        of_kind = _TOTAL_OF_KIND.match(text, end)
    spans = [span_at(*quote.span()) for quote in run]
    lead, follows = surroundings(text, Span(spans[0].start, end) if len(run) > 1 else spans[0])
    begin = before = spans[0].start
    for quote, span in zip(run, spans, strict=True):
        begin = begin if span.start == before else span.start
        before, inside = span.end, quote[1]
        yield Candidate(inside, span, "quoted", "", inside, lead, follows, len(run))
        closing = None if so_on and (shared or of_kind) and quote is run[-1] else _closing(text, quote.end())
        if closing is None and inside[0].isdigit():
            closing = _of_code(text, quote)
        if closing and not (inside.endswith(_UNQUOTED_ENDS) and closing[0] not in _UNQUOTED):
            yield from _with_closing(text, quote, Span(quote.start(), closing.end()), closing[0], begin)
        elif of_kind and not _NOT_CLOSING.match(text, of_kind.end()):
            yield from _with_closing(text, quote, span, of_kind[1], begin)
        elif shared and (so_on or quote is not run[-1]) and not _is_complete(text, quote):
            yield from _with_closing(text, quote, span, shared, begin)
        elif _COUNTED.match(inside):
            yield from _with_head(text, quote, begin)


def _is_complete(text: str, quote: re.Match[str]) -> bool:
    """Whether a quote is a name without the closing noun behind the next one."""
    if _COMPLETE.search(quote[1]):
        return True
    return _WHOLE.search(quote[1]) is not None and text[quote.end() - 1 : quote.end() + 1] != "”“"


def _sharing_ahead(text: str, quote: re.Match[str], rest: Sequence[re.Match[str]]) -> Iterator[Candidate]:
    """What shares the closing noun of the `rest` that follows in its list: 城东“强基”、城西“强链”行动."""
    following = rest[0]
    between = _LINK.fullmatch(text, quote.end(), following.start())
    if not between or not (between[1] or between[2]):
        return
    if _OWN_NOUN.search(between[1]) if between[1] else _is_complete(text, quote):
        return
    if between[1] and known_to_the_nation(key(quote[1])):
        return
    closing = _closing_of_list(text, rest)
    if not closing or _ANY_CLOSING.fullmatch(between[1].removesuffix("建设")[-2:]):
        return
    span = Span(quote.start(), between.end(1))
    head = _head(text, quote.start())
    around = surroundings(text, span)
    yield Candidate(span.of(text) + closing, span, "quoted closing", closing, quote[1], *around)
    if head < quote.start():
        span = Span(head, span.end)
        around = surroundings(text, span)
        yield Candidate(span.of(text) + closing, span, "quoted head", closing, quote[1], *around)


def _closing_of_list(text: str, rest: Sequence[re.Match[str]]) -> str:
    """The closing noun of the list that the first of these quotes begins, or none."""
    last = rest[0]
    for following in rest[1:]:
        if not _LISTS.fullmatch(text, last.end(), following.start()):
            break
        last = following
    if of_kind := _SO_ON_OF_KIND.match(text, last.end()):
        return "" if _NOT_CLOSING.match(text, of_kind.end()) else of_kind[1]
    so_on = _AND_SO_ON.match(text, last.end()) or _TOTAL.match(text, last.end())
    closing = _AT_ONCE.match(text, so_on.end()) if so_on else _closing(text, last.end())
    return closing[0] if closing and closing[0].endswith(_SHARED) else ""


def _at_once(text: str, at: int) -> str:
    found = _AT_ONCE.match(text, at)
    return found[0] if found and not _NOT_CLOSING.match(text, found.end()) else ""


def _with_words_before(text: str, at: int) -> str:
    """The noun that the quotes before `at` share and the words that part it from them: “湖跃”“海跃”综合评价改革."""
    found = _closing(text, at)
    return text[at : found.end()] if found and found[0].endswith(_SHARED) else ""


def _closing(text: str, at: int) -> re.Match[str] | None:
    """The closing noun that belongs to the quote which ends at `at`: at once after it, else the last scheme."""
    tail = _TAIL.match(text, at)
    if not tail:
        return None
    year = _YEAR.match(text, at)
    if year:
        return year
    of = _joint_of(text, at) if text.startswith("的", at) else None
    stop = _TAIL_STOP.search(text, of.end() if of else at, tail.end())
    noun_string = _ANY_CLOSING.finditer(text, at, stop.start() if stop else tail.end())
    ends = [found for found in noun_string if not _NOT_CLOSING.match(text, found.end())]
    schemes = [found for found in ends if found[0] in _UNQUOTED]
    if not ends:
        return None
    best = ends[0] if ends[0].start() == at and (ends[0] in schemes or not schemes) else (schemes or ends)[-1]
    return _without_work(text, at, best)


def _of_code(text: str, quote: re.Match[str]) -> re.Match[str] | None:
    """What a number in quotes numbers, also where no table has the noun: “2358”湖区总图."""
    tail = _OF_CODE.match(text, quote.end()) if _CODE.fullmatch(quote[1]) else None
    if tail is None or _NO_NAME_OF_CODE.search(tail[0]) or _TAIL_STOP.search(tail[0]):
        return None
    return tail


def _joint_of(text: str, at: int) -> re.Match[str] | None:
    """The 的 that joins a quote to its noun; a layout is joined so to what it lays out."""
    laid_out = _LAID_OUT.search(text, text.rfind("“", 0, at) + 1, at)
    return (_OF_LAYOUT.match(text, at) if laid_out else None) or _OF.match(text, at)


def _without_work(text: str, at: int, best: re.Match[str]) -> re.Match[str]:
    """The closing noun before 工作 or 任务, where there is one: “四通”改造任务."""
    work = next((word for word in _WORK if best[0].endswith(word)), "")
    shorter = _ANY_CLOSING.search(text, at, best.end() - len(work)) if work else None
    return shorter if shorter and shorter.end() == best.end() - len(work) else best


def _with_closing(text: str, quote: re.Match[str], span: Span, closing: str, begin: int) -> Iterator[Candidate]:
    """The name that `closing` ends, and what it is called with the words before `begin`, where its run begins."""
    name = span.of(text) if span.end > quote.end() else quote[0] + closing
    lead, follows = surroundings(text, span)
    yield Candidate(name, span, "quoted closing", closing, quote[1], lead, follows)
    head = _head(text, begin)
    if head < begin and not _is_the_nations(quote[1], name, closing, text[head:begin]):
        lead, _ = surroundings(text, Span(head, span.end))
        span = Span(head, span.end) if begin == span.start else span
        yield Candidate(text[head:begin] + name, span, "quoted head", closing, quote[1], lead, follows)


def _is_the_nations(quote: str, name: str, closing: str, field: str) -> bool:
    """Whether a name is known to the nation, or what it quotes is, and no scheme for a `field` is made of that."""
    if known_to_the_nation(key(name)):
        return True
    of_its_own = closing.endswith(SCHEME_OR_PILOT) and field not in _CITIES
    return not of_its_own and known_to_the_nation(key(quote))


def _with_head(text: str, quote: re.Match[str], begin: int) -> Iterator[Candidate]:
    """安商“八条”: a count in quotes with what it counts before it, or before the run that begins at `begin`."""
    head = _head(text, begin)
    if head < begin and not known_to_the_nation(key(quote[1])):
        span = span_at(head if begin == quote.start() else quote.start(), quote.end())
        around = surroundings(text, Span(head, quote.end()))
        yield Candidate(text[head:begin] + quote[0], span, "quoted head", "", quote[1], *around)


def _head(text: str, at: int) -> int:
    """Where the words begin that stand before the quote at `at` and belong to its name."""
    start = clause_start(text, at, 24)
    if start >= at - 1:
        return at
    if _LISTED.search(text, max(0, start - 3), start) and not _QUOTES_TOO.search(text, max(0, start - 12), start):
        return at
    head = name_start(text, start, at + 2)
    head += len(_NATION) * (text.startswith(_NATION, head) and not text.startswith(_OF_THE_NATION, head))
    words_before = text[head:at]
    nominal = len(words_before) >= 2 and is_nominal(words_before) and not is_lead(words_before)
    return head if nominal and not _JOINT.search(words_before) else at
