"""Names without quotes that end in a closing noun, titles of plans, and plans by their number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policy_nlp.initiatives.boundaries import clause_start, is_nominal, name_start
from policy_nlp.initiatives.candidate import Candidate, Form, surroundings
from policy_nlp.initiatives.words import one_of, words
from policy_nlp.records.span import Span

_CLOSING = one_of(words("closings.tsv", unquoted="yes"))
_CLOSINGS = re.compile(f"(?:[三五十]年)?{_CLOSING}(?:(?:[三五十]年)?{_CLOSING})*")
_NOT_CLOSING = re.compile("[款生师性部院局委者区队学地定支科程化份度代轻成内均]|建议|开放|力量|人才|总师|布局|单位|重点")
_TITLE = re.compile(r"《([^《》\n]{2,60}?(?:规划|纲要|计划|方案|战略))(?:（[^（）]{1,12}）)?》")
_FIVE_YEARS = re.compile(
    r"(?:[\u4e00-\u9fff]{2,3}(?:省|市|自治区))?国民经济和社会发展第[一二三四五六七八九十]{1,3}个五年(?:计划|规划)"
    r"(?:和[0-9０-９二〇○零一三]{4}年远景目标)?纲要|"
    r"第[一二三四五六七八九十]{1,3}个五年(?:计划|规划)(?!的?建议|和|纲要)"
)
_WIDE = re.compile("国家|新时代")
_AND = re.compile("[和与及、]")
_SCHEME_END = re.compile(one_of(words("name_parts.tsv", joined="yes")) + "$")


_NUMBERS = {"两": 2, "三": 3, "四": 4, "五": 5}
_COUNTED = re.compile(
    "((?:[“「]?[\u4e00-\u9fff]{2,4}[”」]?[、和]){1,4}[“「]?[\u4e00-\u9fff]{2,4}[”」]?)"
    "([两三四五])大(攻坚战|工程|行动|计划|战略|改革)"
)
_ITEM = re.compile(f"(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{{2,6}})(?=[”」]?(?:[、和]|$))")


def closings(text: str) -> Iterator[Candidate]:
    """Candidates that a closing noun ends: 强苗育种工程."""
    for closing in _CLOSINGS.finditer(text):
        if _NOT_CLOSING.match(text, closing.end()):
            continue
        start = name_start(text, clause_start(text, closing.start()), closing.start())
        if closing.start() - start < 2 or text.startswith("承包", closing.start() - 2):
            continue
        for begin in _beginnings(text, start, closing.start()):
            if not is_nominal(text[begin : closing.start()]):
                continue
            yield _candidate(text, Span(begin, closing.end()), closing[0], "closing")
        yield from _sharing(text, start, closing)


def _beginnings(text: str, start: int, closing: int) -> list[int]:
    """Where the name may begin: after the name that shares its closing noun, or as found, or without 国家."""
    wide = _WIDE.match(text, start, closing - 1)
    joint = _joint(text, start, closing)
    return [joint.end()] if joint else [start, *([wide.end()] if wide else [])]


def _joint(text: str, start: int, closing: int) -> re.Match[str] | None:
    """The 和 that joins two names to one closing noun: 景区提升和乡道改造工程, but not 湖区保护和修复工程."""
    for joint in _AND.finditer(text, start + 4, closing - 3):
        if _SCHEME_END.search(text, start, joint.start()) and _SCHEME_END.search(text, joint.end(), closing):
            return joint
    return None


def _sharing(text: str, start: int, closing: re.Match[str]) -> Iterator[Candidate]:
    """Names that share the closing noun: 蓝天、碧水、净土保卫战."""
    length = closing.start() - start
    joint = _joint(text, start, closing.start())
    if joint:
        item = Span(start, joint.start())
        yield Candidate(item.of(text) + closing[0], item, "shared", closing[0], "", *surroundings(text, item))
    at = start
    while at > length and text[at - 1] in "、和" and length <= 3:
        item = Span(at - 1 - length, at - 1)
        if any(character in "，。、；：”\n" for character in item.of(text)) or _CLOSINGS.search(item.of(text)):
            return
        yield Candidate(item.of(text) + closing[0], item, "shared", closing[0], "", *surroundings(text, item))
        at = item.start


def counted(text: str) -> Iterator[Candidate]:
    """Names that share a closing noun which counts them: “街改”、治水两大攻坚战."""
    for total in _COUNTED.finditer(text):
        items = [Span(*item.span(1)) for item in _ITEM.finditer(text, total.start(1), total.end(1))]
        if len(items) == _NUMBERS[total[2]]:
            for item in items:
                yield Candidate(
                    item.of(text) + total[3], item, "counted", total[3], "", *surroundings(text, item), len(items)
                )


def titles(text: str) -> Iterator[Candidate]:
    """Plans and outlines by their title: 《湖区保护规划纲要》."""
    for title in _TITLE.finditer(text):
        yield _candidate(text, Span(*title.span(1)), title[1][-2:], "title")


def plans(text: str) -> Iterator[Candidate]:
    """Five-year plans by their number."""
    for plan in _FIVE_YEARS.finditer(text):
        yield _candidate(text, Span(*plan.span()), plan[0][-2:], "plan")


def _candidate(text: str, span: Span, closing: str, form: Form) -> Candidate:
    return Candidate(span.of(text), span, form, closing, "", *surroundings(text, span))


_VERSION = re.compile(r"[\u4e00-\u9fffA-Za-z+]{2,16}[2-9]\.0(?![0-9∶:：%％])版?(?:方案|改革|行动|工程|计划)?")


def versions(text: str) -> Iterator[Candidate]:
    """Schemes with a version: 湖长制改革2.0版."""
    for found in _VERSION.finditer(text):
        start = name_start(text, found.start(), found.end() - 3)
        yield _candidate(text, Span(start, found.end()), found[0][-2:], "version")


_PLACE = "[\u4e00-\u9fff]"
_WORKS = re.compile(
    f"(?:引{_PLACE}[济入补]{_PLACE}|[蒙疆陇川青甘宁藏桂云黔晋陕]电[入送][京津沪渝粤苏浙鲁湘鄂赣皖川豫冀闽琼桂])(?:(?:延伸|二期|增效|输水|供水){{0,3}}工程)?"
)


def works(text: str) -> Iterator[Candidate]:
    """Schemes that lead water or current from one place to another: 引甲济乙工程."""
    for found in _WORKS.finditer(text):
        yield _candidate(text, Span(*found.span()), "", "works")
