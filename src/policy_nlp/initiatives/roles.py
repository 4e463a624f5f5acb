"""What a place says that it is or will be: 全国现代农业高地."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import groupby

from policy_nlp.initiatives.boundaries import after_verbs, is_lead, is_nominal
from policy_nlp.initiatives.candidate import Candidate, surroundings
from policy_nlp.initiatives.quoted import quotes
from policy_nlp.initiatives.vocabulary import SCHEMES, words
from policy_nlp.records.span import Span
from policy_nlp.text.characters import HAN
from policy_nlp.text.places import provinces
from policy_nlp.text.word_trees import one_of, one_of_anywhere

_LONGEST = 32
_LONGEST_BEHIND = 16
"""So much of a role may stand behind the quote in it."""
_REACH = 90
"""A clause that holds a role is read this far back."""
_LONGEST_REST = 8
"""A role that goes on behind a noun of roles ends within so many code points: 枢纽承载城市."""
_JOINTS = "、和与及"
_JOINT = re.compile("、|和(?<![共饱温]和)(?![谐美平睦])|与(?<!参与)|及(?<![普涉]及)")
"""What joins two roles, where it is no part of a word: 和谐, 参与."""
_STOP = '[，,;。；：！？\n“”《》"]'
_TO_LAST_STOP = re.compile(f".*{_STOP}", re.DOTALL)

_PARTS_ROLES = re.compile(f"[{_JOINTS}的]|{_STOP}")
_NOUN = one_of(words("role_nouns.tsv"))
_MODEL = re.compile(f"{one_of(words('name_limits.tsv', of='model'))}(?:[区省市县]|城市)")
"""What 建设 before it names, and does not make: 湖区生态建设示范区."""
_FOLLOWERS = f"(?!建设{_MODEL.pattern}){one_of(words('role_followers.tsv'))}"
_ENDS = f"[{_JOINTS}更迈加取成顺]|{_FOLLOWERS}|中[迈实取]|[两三四五六七八]大|{_STOP}|$"
"""What leaves no doubt that the role ends that it follows."""
_ROLE = re.compile(f"{one_of_anywhere(words('role_nouns.tsv'))}(?:(?={_ENDS})(?P<ended>))?")
"""A noun that ends a role; `ended` where what follows leaves no doubt of it."""
_PROVINCES_END = "".join(short[-1] for short, name in provinces().items() if name.endswith("省"))


def _coined(noun: str, no_more: str = "") -> str:
    """What a place may make it is that ends in `noun`, behind none of the characters that make another word of it.

    Such are `no_more`, and those that no_roles.tsv has before it: 土地, 社区, 全省.
    """
    before = sorted({*no_more, *(word[-2] for word in words("no_roles.tsv") if word.endswith(noun))})
    return f"{noun}(?<={HAN}[^{''.join(before)}]{noun})"


_COINED = (
    f"{_coined('地')}(?!建)",
    f"城市(?<={HAN}{{4}}城市)",
    _coined("区"),
    _coined("省", _PROVINCES_END),
    _coined("极"),
)
"""How words end of which a place may make what it is though no table has them: 传唱地, 首位城市, 缓冲区."""
_COINED_NOUNS = tuple(re.compile(f"{coined}(?={_ENDS})") for coined in _COINED)
"""Each by itself, as a pattern that begins with one character is looked for much faster than one of several."""
_OF_ANOTHER = re.compile(f"[0-9（(市城镇村地园区域]|{one_of(SCHEMES)}")
"""What makes a role a part of another name, or counts it."""
_ALONE = re.compile(f"{one_of(words('role_nouns.tsv', alone='yes'))}$")
_ENDS_IN_ROLE = re.compile(f"{_NOUN}$")
_ENDS_IN_COINED = re.compile(f"^(?![为对]|.*新的)[^在把将使让]*(?:{'|'.join(_COINED)})$")
_BARE = re.compile(f"[{_JOINTS}](?!{HAN}{{2}}友好){_NOUN}(?={_ENDS})")
_COUNTED = re.compile(
    f"^在|亿元|[0-9两]+[个家座处类大]|第[一二三](?:[届批期次个轮]|中心$)|[为是](?:重要|重点)?{_NOUN}$"
    f"|^{one_of(words('name_limits.tsv', of='role begins'))}|{one_of(words('name_limits.tsv', of='role'))}"
)
"""What counts, or tells where something is built, and is no role: 9个基地."""

_MAKES = f"(?:{one_of(words('role_verbs.tsv', kind='makes'))}(?!渝|都市)|{HAN}{{1,3}}大[省国市]向)"
_MOVES = f"(?:{one_of(words('role_verbs.tsv', kind='moves'))})"
_MAKING = re.compile(_MAKES)
_MAKING_OF_IT = ("建设", "创建")
_BEGINS_A_VERB = f"(?=[以{''.join(sorted({verb[0] for verb in words('role_verbs.tsv')}))}]|{HAN}{{1,3}}大[省国市]向)"
_VERB = re.compile(
    f"{_BEGINS_A_VERB}(?!共同富裕)(?:以(?=.{{4}})|(?:{_MOVES}){{0,3}}{_MAKES}(?:了|好|起|成为)?|(?:{_MOVES}){{1,3}}(?!发展|改革))"
)
"""The verbs between a clause and the role that something is to have: 加快打造, 以…建成."""
_LEADS = one_of(words("name_limits.tsv", of="before role"))
_LEAD = re.compile(f"(?:[、的与及以]|和(?![谐美平睦])|形成(?!新)|全省(?!重要|发展|新|第)|{_LEADS})+")
"""What stands between such a verb and the role, and is no part of it: 打造新的…."""
_MORE = re.compile(f"更(?:具|有|加)[^的、]{{2,12}}的(?={one_of(words('wide.tsv'))})")
"""How much of a quality a role has, before the words that it begins with: 更具水乡韵味的世界….

That it has it (具有…的) belongs to the role.
"""
_OF = re.compile("的(?<!目的)")
"""What joins qualities to a role, and not the second character of 目的地."""
_PREPOSITIONS = frozenset("在以把对为将向与和及同")
"""What shows that something is done with a role, and not that it is: 在渔业基地."""
_MANY = re.compile(one_of(words("name_limits.tsv", of="before roles")))
"""What leads to many, of which none is the place's role: 打造一批具有竞争力的先进制造业集群."""
_INNER_VERB = re.compile(one_of(words("role_verbs.tsv", kind="inner")))
_OF_PLACES = re.compile(
    f"^[^的]{{0,10}}?(?:[^的]、[^的]{{1,4}}|[港市区县州])(?<![向务射领引通接连及])(?=国家|全国)"
    f"|^{HAN}{{2,4}}(?=具有.{{4}})|^(?:{HAN}{{2}}、){{0,4}}{HAN}{{2,3}}(?=省域副中心)"
)
"""Places that a role belongs to, before the words that a role begins with; 面向全国 is no place."""
_ANOTHER_MAKES = re.compile(
    f"{HAN}{{2,4}}?(?:打造|创建|争创|建成|当好|建设(?={one_of(words('wide.tsv'))}))"
    f"|{one_of(words('cities.tsv', 'name'))}市?建设"
)
"""Another place that makes something in the list of a first: 支持湖城打造渔业高地、滩城打造渔具基地."""
_NUMBER = re.compile(r"\s{0,8}(?:[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]+[.．、）)])?")
"""What stands before the words of a line: its indent and its number."""
_LISTED = "([^“”「」『』，。；\n]{4,24}(?:、[^“”「」『』，。；、\n]{4,24}){1,5})[”」』]"
_LIST, _ANY_LIST = re.compile(f"“{_LISTED}"), re.compile(f"[“「『]{_LISTED}")
"""One character is looked for much faster than a class, and most texts have no other quotes."""
_ITEM = re.compile("[^、]+")
_QUOTED_NOUN = re.compile(f"[新双主]?{_NOUN}")
"""What is quoted of a role that begins before the quote: 联通湖区“桥头堡”."""
_IS_APART = re.compile(
    f"的[^、]+、$|(?:{HAN}{{3,}}|{HAN}{{2}}(?=中国)){one_of(words('name_limits.tsv', of='apart'))}"
    "[、和与及]$(?<!市场.)(?<!稻谷.)"
)
"""What stands by itself before a role in one list, as it has qualities or is marked out: 国家公园和生态高地.

A bare thing does not, which shares what goes on behind it: 文化馆、图书馆总分馆制示范区.
"""
_SUM_OF_LIST = re.compile(f"{HAN}{{2}}[两三四五六七八九]大{HAN}{{2,6}}$")
"""What ends with a number of roles, of which only the last stands in it."""
_COUNTS = re.compile("[0-9一二两三四五六七八九十]+[个大]")
"""Roles that are only counted have names elsewhere: “四个中心、六个基地”."""


def roles(text: str) -> Iterator[Candidate]:
    """Candidates that a noun of place or rank ends."""
    ended: list[int] = []
    others: list[int] = []
    for found in _ROLE.finditer(text):
        (others if found["ended"] is None else ended).append(found.end())
    known = {*ended, *others}
    ends_coined = (found.end() for noun in _COINED_NOUNS for found in noun.finditer(text))
    coined = {end for end in ends_coined if end not in known}
    for start, group in groupby(sorted({*ended, *coined}), key=lambda end: _clause_start(text, end)):
        if start is not None:
            ends = list(group)
            yield from _of_clause(text, start, ends, coined)
            if text[start - 1 : start] == "”" and ends[0] <= start + _LONGEST_BEHIND:
                yield from _behind_a_quote(text, start, ends[0])
    everywhere = sorted({*others, *ended, *coined})
    for end in others:
        if not _goes_on(text, end, everywhere):
            yield from _followed(text, end)


def _goes_on(text: str, end: int, ends: list[int]) -> bool:
    """Whether a role that ends at `end` is the beginning of a longer one: 枢纽承载城市."""
    after = bisect_right(ends, end)
    next_end = ends[after] if after < len(ends) else end
    return end < next_end <= end + _LONGEST_REST and not _PARTS_ROLES.search(text, end, next_end)


def quoted_roles(text: str) -> Iterator[Candidate]:
    """Roles that one pair of quotes lists: “湖区生态屏障、全市创新高地”."""
    for quote in (_ANY_LIST if "「" in text or "『" in text else _LIST).finditer(text):
        items = [Span(quote.start(1) + item.start(), quote.start(1) + item.end()) for item in _ITEM.finditer(quote[1])]
        if all(_is_role_of_a_name(text, item) for item in items):
            around = surroundings(text, Span(*quote.span()))
            for item in items:
                name = item.of(text)
                yield Candidate(name, item, "listed role", name[-2:], "", *around, len(items))


def half_quoted_roles(text: str) -> Iterator[Candidate]:
    """Roles of which only the noun is quoted, where something is made of it: 打造联通湖区“桥头堡”."""
    for quote in quotes(text):
        start = _clause_start(text, quote.start()) if _QUOTED_NOUN.fullmatch(quote[1]) else None
        verb = None if start is None else _verb(text, start, quote.start() - 2)
        if verb is None or not _MAKING.search(verb[0]):
            continue
        begin = _without_lead(text, verb.end(), quote.start())
        name, head = text[begin : quote.end()], text[begin : quote.start()]
        if "、" not in head and 4 <= len(head) <= _LONGEST and _is_role(head + quote[1]):
            follows = text[quote.end() : quote.end() + 6]
            yield Candidate(name, Span(begin, quote.end()), "followed role", name[-3:-1], "", verb[0], follows)


def _is_role_of_a_name(text: str, item: Span) -> bool:
    """Whether an item ends as a role does and is not only counted."""
    return bool(_ENDS_IN_ROLE.search(text, item.start, item.end)) and not _COUNTS.match(text, item.start, item.end)


def _clause_start(text: str, end: int) -> int | None:
    """Where the clause begins, or None where it is too long for one."""
    stop = _TO_LAST_STOP.match(text, max(0, end - _REACH), end)
    if stop is not None:
        return stop.end()
    return 0 if end <= _REACH else None


def _of_clause(text: str, start: int, ends: list[int], coined: set[int]) -> Iterator[Candidate]:
    """The roles of one clause; those that stand side by side share what governs them and what follows.

    Ends of `coined` nouns count where something is made of them.
    """
    number = _NUMBER.match(text, start)
    start, governed, leads, placed = number.end() if number else start, "", "", False
    series: list[Span] = []
    for end in ends:
        if end <= start:
            continue
        bare = _BARE.match(text, end)
        end = bare.end() if bare else end
        verb = _verb(text, start, end - 2)
        if end in coined and not _is_made(text, verb, end) and not (series and _MAKING.search(governed)):
            continue
        begin = start
        if verb is None and not (governed or series):
            begin = _without_what_leads(text, start, end)
            leads = text[start:begin]
        elif verb and not ((governed or series) and verb.start() > start):
            placed = verb.start() >= start + 2 and not is_lead(text[start : verb.start()])
            begin, governed = verb.end(), verb[0]
            leads = governed
        elif placed and (another := _ANOTHER_MAKES.match(text, start, end - 2)):
            begin = another.end()
        if not _MANY.match(text, begin):
            series.append(Span(_without_lead(text, begin, end), end))
        start = end + text.startswith(tuple(_JOINTS), end)
        if start == end:
            yield from _of_series(text, series, leads)
            series = []
    yield from _of_series(text, series, leads)


def _without_what_leads(text: str, start: int, end: int) -> int:
    """Where the role begins that nothing makes; a verb before 的 says what it is for: 维护湖区安全的屏障."""
    begin = after_verbs(text, start, end - 2)
    return start if text[begin - 1 : begin] in _PREPOSITIONS or _OF.search(text, begin, end) else begin


def _is_made(text: str, verb: re.Match[str] | None, end: int) -> bool:
    """Whether `verb` makes the role that ends at `end`, or moves its making on: 推进花园城市建设."""
    return verb is not None and (bool(_MAKING.search(verb[0])) or text.startswith(_MAKING_OF_IT, end))


def _without_lead(text: str, begin: int, end: int) -> int:
    """Where a role begins without what only leads to it."""
    for inner in _INNER_VERB.finditer(text, begin, end - 4):
        begin = inner.end()
    lead = _LEAD.match(text, begin, end)
    begin = lead.end() if lead else begin
    if text[begin] == "更" and (more := _MORE.match(text, begin, end)):
        begin = more.end()
    places = _OF_PLACES.match(text[begin:end])
    return begin + (places.end() if places else 0)


def _behind_a_quote(text: str, start: int, end: int) -> Iterator[Candidate]:
    """The role that a quote begins or stands in, where something is made of it: 建设“一湖一策”合作示范区."""
    quote = text.rfind("“", max(0, start - _LONGEST), start)
    before = _clause_start(text, quote) if quote >= 0 else None
    verb = None if before is None else _verb(text, before, quote)
    if verb is None or not _MAKING.search(verb[0]) or _VERB.search(text, start, end - 2):
        return
    begin = _without_lead(text, _after_joint(text, verb.end(), end), end)
    name = text[begin:end]
    if begin <= quote and len(name) <= _LONGEST and "、" not in text[start:end] and _is_role(name):
        yield Candidate(name, Span(begin, end), "role", name[-2:], "", verb[0], text[end : end + 6])


def _followed(text: str, end: int) -> Iterator[Candidate]:
    """The role that ends at `end` where something is made of it, whatever follows: 当好湖区创新高地的信念."""
    start = None if _OF_ANOTHER.match(text, end) else _clause_start(text, end)
    verb = None if start is None else _verb(text, start, end - 2)
    if verb is None or not _MAKING.search(verb[0]) or _MANY.match(text, verb.end()):
        return
    begin = _without_lead(text, verb.end(), end)
    name = text[begin:end]
    if len(name) <= _LONGEST and "、" not in name and _is_role(name):
        yield Candidate(name, Span(begin, end), "followed role", name[-2:], "", verb[0], text[end : end + 6])


def _of_series(text: str, series: list[Span], governed: str) -> Iterator[Candidate]:
    for span in series:
        begin, end = span.start, span.end
        last = _after_joint(text, begin, end)
        for at in sorted({last if _is_apart(text, begin, last) else begin, last}):
            name = text[at:end]
            if end - at <= _LONGEST and _is_role(name) and not _counts_a_list(text, at, name):
                follows = text[series[-1].end : series[-1].end + 6]
                yield Candidate(name, Span(at, end), "role", name[-2:], "", governed, follows, len(series))


def _counts_a_list(text: str, at: int, name: str) -> bool:
    """Whether the role at `at` is the last of a list with the noun that counts them: 渔业、渔具、渔歌三大高地."""
    return text.startswith("、", at - 1) and "大" in name and _SUM_OF_LIST.search(name) is not None


def _verb(text: str, start: int, end: int) -> re.Match[str] | None:
    """What governs the roles of a clause: its first verb of making, else a verb of moving at its start."""
    moving = None
    for verb in _VERB.finditer(text, start, end):
        if _MAKING.search(verb[0]) and not (verb.start() > start and _MODEL.fullmatch(text, verb.end(), end + 2)):
            return verb
        if verb.start() == start:
            moving = verb
    return moving


def _after_joint(text: str, begin: int, end: int) -> int:
    """Where the last member begins of a name that may be a list; qualities joined by 、 before 的 are no members."""
    last = max((joint.end() for joint in _JOINT.finditer(text, begin + 3, end - 3)), default=0)
    listed = _ENDS_IN_ROLE.search(text, begin, max(begin, last - 1))
    qualities = last and text[last - 1] == "、" and not _OF.search(text, begin, last)
    described = qualities and _OF.search(text, last, end) and not listed
    return begin if described else last or begin


def _is_apart(text: str, begin: int, last: int) -> bool:
    """Whether what is listed before the role at `last` is no part of it, nor a role that it shares its words with."""
    return bool(_IS_APART.search(text, begin, last)) and not _ENDS_IN_ROLE.search(text, begin, last - 1)


def _is_role(name: str) -> bool:
    """Whether `name` can be what a place is, and not a count of buildings."""
    named = _ENDS_IN_ROLE.search(name, 2) or _ALONE.search(name)
    if named is None and not _ENDS_IN_ROLE.search(name):
        named = _ENDS_IN_COINED.search(name)
    return named is not None and is_nominal(name) and not _COUNTED.search(name)
