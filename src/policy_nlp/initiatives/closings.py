"""Names without quotes that end in a closing noun, titles of plans, and plans by their number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy_nlp.initiatives.boundaries import clause_start, name_start
from policy_nlp.initiatives.candidate import Candidate, Form
from policy_nlp.initiatives.words import one_of, words
from policy_nlp.records.span import Span

_CLOSING = one_of(words("closings.tsv", unquoted="yes"))
_CLOSINGS = re.compile(f"(?:[三五十]年)?{_CLOSING}(?:(?:[三五十]年)?{_CLOSING})*")
_NOT_CLOSING = re.compile("[生师性部院局委者区队学地定支科程化份度代轻成内均]|建议|开放|力量|人才|总师|布局|单位|重点")
_TITLE = re.compile(r"《([^《》\n]{2,60}?(?:规划|纲要|计划|方案|战略))(?:（[^（）]{1,12}）)?》")
_FIVE_YEARS = re.compile(
    r"(?:[\u4e00-\u9fff]{2,8}[省市区县])?(?:国民经济和社会发展)?第[一二三四五六七八九十]{1,3}个五年(?:计划|规划)"
    r"(?:和[0-9０-９二〇○零一三]{4}年远景目标)?(?:纲要)?"
)
_WIDE = re.compile("全国|国家|新时代|全省|全市")
_AND = re.compile("[和与及]")


def closings(text: str) -> Iterator[Candidate]:
    """Candidates that a closing noun ends: 强苗育种工程."""
    for closing in _CLOSINGS.finditer(text):
        if _NOT_CLOSING.match(text, closing.end()):
            continue
        start = name_start(text, clause_start(text, closing.start()), closing.start())
        if closing.start() - start < 2:
            continue
        for begin in _beginnings(text, start, closing.start()):
            yield _candidate(text, Span(begin, closing.end()), closing[0], "closing")
        yield from _sharing(text, start, closing)


def _beginnings(text: str, start: int, closing: int) -> list[int]:
    """Where the name may begin: as found, without 国家 or 新时代, or after 和."""
    wide = _WIDE.match(text, start, closing - 1)
    joined = [found.end() for found in _AND.finditer(text, start + 2, closing - 2)]
    return [start, *([wide.end()] if wide else []), *joined]


def _sharing(text: str, start: int, closing: re.Match[str]) -> Iterator[Candidate]:
    """Names that share the closing noun: 蓝天、碧水、净土保卫战."""
    length = closing.start() - start
    for joint in _AND.finditer(text, start + 2, closing.start() - 2):
        item = Span(start, joint.start())
        lead = text[max(0, start - 12) : start]
        yield Candidate(item.of(text) + closing[0], item, "shared", closing[0], "", lead, text[joint.start() :][:6])
    at = start
    while at > length and text[at - 1] in "、和" and length <= 5:
        item = Span(at - 1 - length, at - 1)
        if any(character in "，。、；：”\n" for character in item.of(text)):
            return
        yield Candidate(
            item.of(text) + closing[0], item, "shared", closing[0], "", text[max(0, item.start - 12) : item.start]
        )
        at = item.start


def titles(text: str) -> Iterator[Candidate]:
    """Plans and outlines by their title: 《湖区保护规划纲要》."""
    for title in _TITLE.finditer(text):
        yield _candidate(text, Span(*title.span(1)), title[1][-2:], "title")


def plans(text: str) -> Iterator[Candidate]:
    """Five-year plans by their number."""
    for plan in _FIVE_YEARS.finditer(text):
        yield _candidate(text, Span(*plan.span()), plan[0][-2:], "plan")


def _candidate(text: str, span: Span, closing: str, form: Form) -> Candidate:
    lead, follows = text[max(0, span.start - 12) : span.start], text[span.end : span.end + 6]
    return Candidate(span.of(text), span, form, closing, "", lead, follows)


_VERSION = re.compile(r"[\u4e00-\u9fffA-Za-z+]{2,16}[0-9]\.0版?(?:方案|改革|行动|工程|计划)?")


def versions(text: str) -> Iterator[Candidate]:
    """Schemes with a version: 湖长制改革2.0版."""
    for found in _VERSION.finditer(text):
        start = name_start(text, found.start(), found.end() - 3)
        yield _candidate(text, Span(start, found.end()), found[0][-2:], "version")


_PLACE = "[\u4e00-\u9fff]"
_WORKS = re.compile(
    f"(?:引{_PLACE}{{1,2}}[济入补渡调]{_PLACE}{{1,2}}|{_PLACE}电[入送]{_PLACE}|{_PLACE}水{_PLACE}[调引])(?:二期|输水|调水)?(?:工程)?"
)


def works(text: str) -> Iterator[Candidate]:
    """Schemes that lead water or current from one place to another: 引甲济乙工程."""
    for found in _WORKS.finditer(text):
        yield _candidate(text, Span(*found.span()), "", "works")
