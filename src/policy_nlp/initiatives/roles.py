"""What a place says that it is or will be: 全国现代农业高地, 平安江淮."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy_nlp.initiatives.candidate import Candidate
from policy_nlp.initiatives.words import one_of, words
from policy_nlp.records.span import Span

_BECOMES = (
    "打造成为|建设成为|打造成|建设|打造|建成|构筑|构建|筑牢|争创|争当|创建|成为|共建|做强|推进|推动|加快|提升|加强|深化|发挥"
    "|增强|强化|保障|参与|再造|唱好|持续|全面"
)
_NOUN = one_of(words("role_nouns.tsv"))
_CLAUSE = re.compile(r"[^，。；：！？\n“”《》\"]{4,90}")
_ROLE = re.compile(f"{_NOUN}(?=[、和与及及其]|建设|功能|作用|影响|能级|地位|品牌|目标|基本|初步|更|迈|加|取|成|$)")
_VERB = re.compile(f"(?:{_BECOMES})+(?:了|好|起|更高水平的?)?")
_LEAD = re.compile(r"(?:一个|一批|若干|新的|更高水平的?|我省|我市|全省|全球唯一的|全国唯一的)+")
_HOME = re.compile(r"([\u4e00-\u9fff]{2,5}?)(?:省|市|自治区|特别行政区|区|县)(?:人民政府|政府工作报告|第)")
_JOINTS = "、和与及"


def roles(text: str) -> Iterator[Candidate]:
    """Candidates that a noun of place or rank ends."""
    for clause in _CLAUSE.finditer(text):
        ends = [match.end() for match in _ROLE.finditer(text, *clause.span())]
        if ends:
            yield from _of_clause(text, clause.start(), ends)


def _of_clause(text: str, start: int, ends: list[int]) -> Iterator[Candidate]:
    governed = ""
    for end in ends:
        begin = start
        for verb in _VERB.finditer(text, start, end - 2):
            if governed and verb.start() == start:
                break
            begin, governed = verb.end(), verb[0]
            if verb[0].startswith(("打造", "建设", "成为", "争", "构筑", "筑牢", "创建", "共建")):
                break
        lead = _LEAD.match(text, begin, end)
        begin = lead.end() if lead else begin
        if 3 <= end - begin <= 32:
            yield Candidate(
                text[begin:end], Span(begin, end), "role", text[end - 2 : end], "", governed, text[end : end + 6]
            )
        joint = max(text.rfind(mark, begin + 3, end - 3) for mark in _JOINTS)
        if joint > 0:
            yield Candidate(
                text[joint + 1 : end], Span(joint + 1, end), "role", text[end - 2 : end], "", governed, text[end:][:6]
            )
        start = end + 1 if end < len(text) and text[end] in _JOINTS else end


def virtues(text: str) -> Iterator[Candidate]:
    """平安, 数字, 美丽… with the name of a place: of a province, of the country, or of the report's own."""
    home = _HOME.search(text, 0, 400)
    places = [*words("regions.tsv", "name"), *([home[1]] if home else [])]
    pattern = re.compile(f"(?:{one_of(words('virtues.tsv'))})(?:{one_of(places)})(?![^、，。；“”建的和]?[市县区大])")
    for found in pattern.finditer(text):
        span = Span(*found.span())
        lead, follows = text[max(0, span.start - 12) : span.start], text[span.end : span.end + 6]
        yield Candidate(found[0], span, "virtue", found[0][:2], "", lead, follows)
