"""What a place says that it is or will be: 全国现代农业高地, 平安江淮."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy_nlp.initiatives.boundaries import is_nominal
from policy_nlp.initiatives.candidate import Candidate, surroundings
from policy_nlp.initiatives.words import one_of, words
from policy_nlp.records.span import Span

_LIGHT = (
    "加快推进|全力推进|深入推进|积极推进|扎实推进|推进|推动|加快|加强|深化|提升|发挥|增强|强化|在推进|持续|全力|着力|聚力|致力|支持"
    "|聚焦|开创|彰显|全面推进|用好|完善|巩固|建强|申建|努力|奋力|积极|高水平|高质量|高标准|深化|坚决|坚持|携手|共同|基本|纵深推进|持续提升|服务保障|做好|做优"
)
_MAIN = (
    "当好|打造成为|打造成|打造|建设成为|建设成|建设|建成|构筑|构建|筑牢|争创|争当|创建|成为|共建|做强|再造|唱好|创成|争做|围绕建设|"
    "[\u4e00-\u9fff]{1,3}大[省国市]向|被誉为|定位为|作为"
)
_NOUN = one_of(words("role_nouns.tsv"))
_CLAUSE = re.compile(r"[^，,;。；：！？\n“”《》\"]{3,90}")
_ROLE = re.compile(
    f"{_NOUN}(?=[、和与及]|建设|功能|作用|影响|能级|地位|品牌|目标|为目标|基本|初步|更|迈|加|取|成|引领|框架|格局|重大|使命|定位|中[迈实取]|为目标|$)"
)
_VERB = re.compile(f"以(?=.{{4}})|(?:{_LIGHT}){{0,3}}(?:{_MAIN})(?:了|好|起|更高水平的?|成为)?|(?:{_LIGHT}){{1,3}}(?!发展|改革)")
_MAIN_VERB = re.compile(_MAIN)
_LEAD = re.compile(r"(?:一个|一批|若干|新的|更高水平的?|我省|我市|全省|全球唯一的|全国唯一的|新一轮|首批)+")
_COUNTED = re.compile(
    "[0-9两]+[个家座处类大]|^(?:新建|培育|认定|新培育|建好|入选|落地|启动|明确|关闭|指|确保|首个|中心|重要)|入选|获评|率先"
)
_BARE = re.compile(f"[、和与及](?:{_NOUN})(?=[、，。；：！？\n]|建设|$)")
_HOME = re.compile(r"([\u4e00-\u9fff]{2,5}?)(?:省|市|自治区|特别行政区|区|县)(?:人民政府|政府工作报告|第)")
_NUMBER = re.compile("(?:（[一二三四五六七八九十]{1,3}）|[0-9]+[.．])?")
_LIST = re.compile("[“「『]([^“”「」『』，。；\n]{4,24}(?:、[^“”「」『』，。；、\n]{4,24}){1,5})[”」』]")
_ITEM = re.compile("[^、]+")
_ENDS_IN_ROLE = re.compile(f"{_NOUN}$")
_NAMED = re.compile(f".{{2}}{_NOUN}$")
_JOINTS = "、和与及"


def roles(text: str) -> Iterator[Candidate]:
    """Candidates that a noun of place or rank ends."""
    for clause in _CLAUSE.finditer(text):
        ends = [match.end() for match in _ROLE.finditer(text, *clause.span())]
        if ends:
            yield from _of_clause(text, Span(*clause.span()), ends)


def quoted_roles(text: str) -> Iterator[Candidate]:
    """Roles that one pair of quotes lists: “湖区生态屏障、全市创新高地”."""
    for quote in _LIST.finditer(text):
        items = [Span(quote.start(1) + item.start(), quote.start(1) + item.end()) for item in _ITEM.finditer(quote[1])]
        if all(_ENDS_IN_ROLE.search(text, *item) for item in items):
            for item in items:
                around = surroundings(text, Span(*quote.span()))
                yield Candidate(item.of(text), item, "listed role", text[item.end - 2 : item.end], "", *around, len(items))


def _of_clause(text: str, clause: Span, ends: list[int]) -> Iterator[Candidate]:
    """The roles of one clause; those that stand side by side share what governs them and what follows."""
    start, governed = _NUMBER.match(text, clause.start, clause.end).end(), ""  # type: ignore[union-attr]
    series: list[Span] = []
    for end in ends:
        if end <= start:
            continue
        bare = _BARE.match(text, end, clause.end)
        end = bare.end() if bare else end
        verb = _verb(text, start, end - 2)
        begin = start
        if verb and not (governed and verb.start() > start):
            begin, governed = verb.end(), verb[0]
        lead = _LEAD.match(text, begin, end)
        series.append(Span(lead.end() if lead else begin, end))
        if end < clause.end and text[end] in _JOINTS:
            start = end + 1
            continue
        start = end + (end < clause.end and text[end] in _JOINTS)
        yield from _of_series(text, series, governed)
        series = []
    yield from _of_series(text, series, governed)


def _of_series(text: str, series: list[Span], governed: str) -> Iterator[Candidate]:
    for begin, end in series:
        for at in {begin, _after_joint(text, begin, end)}:
            if end - at <= 32 and is_role(text[at:end]):
                follows = text[series[-1].end :][:6]
                span = Span(at, end)
                yield Candidate(span.of(text), span, "role", text[end - 2 : end], "", governed, follows, len(series))


def _verb(text: str, start: int, end: int) -> re.Match[str] | None:
    """What governs the roles of a clause: its first verb of making, else a light verb at its start."""
    light = None
    for verb in _VERB.finditer(text, start, end):
        if _MAIN_VERB.search(verb[0]):
            return verb
        if verb.start() == start:
            light = verb
    return light


def _after_joint(text: str, begin: int, end: int) -> int:
    """Where the last member begins of a name that may be a list."""
    return max((text.rfind(mark, begin + 3, end - 3) + 1 for mark in _JOINTS), default=0) or begin


def is_role(name: str) -> bool:
    """Whether `name` can be what a place is, and not a count of buildings."""
    return bool(_NAMED.search(name)) and is_nominal(name) and not _COUNTED.search(name)


def virtues(text: str) -> Iterator[Candidate]:
    """平安, 数字, 美丽… with the name of a place: of a province, of the country, or of the report's own."""
    home = _HOME.search(text, 0, 400)
    places = [*words("regions.tsv", "name"), *([home[1]] if home else [])]
    pattern = re.compile(
        f"(?:{one_of(words('virtues.tsv'))})(?:{one_of(places)})(?![、，。；“”建的和]?[市县区大]|示范|行动|创新中心)"
    )
    for found in pattern.finditer(text):
        span = Span(*found.span())
        yield Candidate(found[0], span, "virtue", found[0][:2], "", *surroundings(text, span))
