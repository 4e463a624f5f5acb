"""Names with a form of their own: titles, five-year plans, versions, works of water and power."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from policy_nlp.initiatives.boundaries import clause_start, is_lead, name_start
from policy_nlp.initiatives.candidate import Candidate, Form, surroundings
from policy_nlp.initiatives.vocabulary import SCHEMES
from policy_nlp.records.span import Span
from policy_nlp.text.characters import ALL_PROVINCES, HAN, NUMERALS
from policy_nlp.text.numerals import PLAN_NAME
from policy_nlp.text.word_trees import one_of

_TITLE = re.compile(
    r"《\s?([^《》\n]{2,60}?(?:规划|纲要|计划|方案|战略)|关于[^《》\n]{4,56}(?:意见|措施))(?:（[^（）]{1,12}）)?\s?》"
)
_PERIODS = f"(?:第[{NUMERALS}]{{1,3}}个五年|“{PLAN_NAME}”)(?:计划|规划)"
_DIGITS = "0-9０-９二〇○零一三"
_FAR_GOALS = "远景目标"
_OF_HORIZON = f"年的?{_FAR_GOALS}"
_HORIZON = f"[{_DIGITS}]{{4}}{_OF_HORIZON}"
_DEVELOPMENT = f"民经济和社会发展(?:{_PERIODS}(?:和{_HORIZON})?纲要|十年规划(?:和{_PERIODS}纲要)?)"
_OUTLINE = re.compile(f"国{_DEVELOPMENT}")
_OF_PROVINCE = re.compile(f"{HAN}{{2,3}}(?:省|市|自治区)$")
_FIVE_YEARS = re.compile("第[一二三四五六七八九十]{1,3}个五年(?:计划|规划)(?!的?建议|和|纲要)")
_VERSION = re.compile(rf"\.0(?<=[2-9]\.0)(?![0-9∶:：%％])版?(?:{one_of([*SCHEMES, '方案', '改革'])})?")
_VERSIONED = re.compile(r"(?:“[^“”，。；\n]{2,16}”(?:[^\W\d_]|\+){0,16}|(?:[^\W\d_]|\+){2,16})$")
"""The version of a scheme from its point on (2.0版), and what is called so, before the number: 湖长制改革."""
_RAISED_TO = ("至", "到", "为", "成")
"""What is raised to a version has none in its name: “渔事通”升级至3.0版."""
_SENDERS, _RECEIVERS = "蒙疆陇川青甘宁藏桂云黔晋陕吉", "京津沪渝粤苏浙鲁湘鄂赣皖川豫冀闽琼桂"
_EXTENDED = "(?:(?:延伸|二期|增效|输水|供水|补水|调水){0,3}工程)?"
_WORKS = (
    (re.compile(f"引{HAN}(?:[济入补]{HAN}{_EXTENDED}|输水工程)"), 0),
    (re.compile(f"电(?<=[{_SENDERS}]电)(?:[入送][{_RECEIVERS}]|[东南西北]送){_EXTENDED}"), 1),
    (re.compile(f"入(?<=外电入|外气入|险资入|基金入|引客入)[{ALL_PROVINCES}]"), 2),
)
"""What leads from place to place, and how many characters of it stand before the one that is looked for."""
_WATER = (
    re.compile("水资源配置(?:工程)?"),
    re.compile(f"引水(?:(?<=[江河湖渠都]引水)|(?<=[{ALL_PROVINCES}]中引水))(?:工程)?"),
)
_BETWEEN = (
    (re.compile("协作(?!工作|帮扶|示范|园|区)"), re.compile(f"[{ALL_PROVINCES}]{{2}}(?:东西部)?$")),
    (re.compile("电外送"), re.compile(f"(?<![{ALL_PROVINCES}])[{ALL_PROVINCES}]$")),
)
"""What places do together or one sends, with how they are named before it: 京冀协作, 疆电外送."""
_RIVER = 12
_WORK = "工程"
_LIST_OF_WORKS = re.compile(f"(?:、(?:(?!等){HAN}){{2,16}}){{1,4}}(?:和(?:(?!等){HAN}){{2,16}})?{_WORK}")
"""What shares its closing noun with the work before: 甲江水资源配置、乙河防洪工程."""


def titles(text: str) -> Iterator[Candidate]:
    """Plans and outlines by their title: 《湖区保护规划纲要》."""
    for title in _TITLE.finditer(text):
        yield _candidate(text, Span(*title.span(1)), "title")


def plans(text: str) -> Iterator[Candidate]:
    """Five-year plans by their number, and their outlines with the place."""
    outlines = _outline_or_far_goals() if _FAR_GOALS in text else _OUTLINE
    for outline in outlines.finditer(text):
        place = _OF_PROVINCE.search(text, max(0, outline.start() - 6), outline.start())
        yield _candidate(text, Span(place.start() if place else outline.start(), outline.end()), "plan")
    for plan in _FIVE_YEARS.finditer(text):
        yield _candidate(text, Span(*plan.span()), "plan")


@cache
def _outline_or_far_goals() -> re.Pattern[str]:
    """Any outline; it begins with a class of characters, which is looked for alone, but slower than one character."""
    far_goals = f"(?<!国)[{_DIGITS}]{{3}}{_OF_HORIZON}纲要"
    return re.compile(f"[国{_DIGITS}](?:(?<=国){_DEVELOPMENT}|{far_goals})")


def versions(text: str) -> Iterator[Candidate]:
    """Schemes with a version: 湖长制改革2.0版."""
    for version in _VERSION.finditer(text):
        number = version.start() - 1
        name = _VERSIONED.search(text, max(0, number - 34), number)
        if name and not text.endswith(_RAISED_TO, 0, number):
            start = name.start() if name[0][0] == "“" else name_start(text, name.start(), number)
            yield _candidate(text, Span(start, version.end()), "version")


def works(text: str) -> Iterator[Candidate]:
    """Schemes that lead water or power from one place to another: 引甲济乙工程."""
    for works, before in _WORKS:
        for found in works.finditer(text):
            yield _candidate(text, Span(found.start() - before, found.end()), "works")
    for between, named in _BETWEEN:
        for found in between.finditer(text):
            if places := named.search(text, max(0, found.start() - 5), found.start()):
                yield _candidate(text, Span(places.start(), found.end()), "works")
    for found in chain.from_iterable(water.finditer(text) for water in _WATER):
        start = name_start(text, clause_start(text, found.start(), _RIVER), found.start())
        if found.start() - start >= 2 and not is_lead(text[start : found.start()]):
            candidate = _candidate(text, Span(start, found.end()), "works")
            if not candidate.name.endswith(_WORK) and _LIST_OF_WORKS.match(text, found.end()):
                candidate.name += _WORK
            yield candidate


def _candidate(text: str, span: Span, form: Form) -> Candidate:
    name = span.of(text)
    return Candidate(name, span, form, name[-2:], "", *surroundings(text, span))
