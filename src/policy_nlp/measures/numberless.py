"""Targets without a number: 居民收入增长与经济增长同步, 失业率低于全国平均水平, 碳排放强度完成国家下达目标."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from policy_nlp.measures.clauses import clause_spans
from policy_nlp.measures.mentions import REACH
from policy_nlp.measures.naming.trimming import trimmed
from policy_nlp.measures.vocabulary import either, entries
from policy_nlp.records.measure import Aspect
from policy_nlp.records.span import Span
from policy_nlp.text.document import Heading, Sentence
from policy_nlp.text.numerals import IN_DIGITS

_LISTS = re.compile(
    r"(?<![于过现成述绕])预期(?:性)?(?:目标|指标)|(?:主要|奋斗|发展|总体|具体)目标|主要指标(?:是|为|：|，?包括)|(?:项|个)主要指标"
    r"|(?:以下|下列)目标[：，]|目标(?:安排)?如下|调控目标(?:是|定为)"
)
_ANNOUNCES = re.compile(
    r"(?:主要|奋斗|预期|发展|(?<!各)时期)(?:的)?目标(?!管理|责任|考核)(?:(?:和|与|、)?[主重]?[要大点]?(?:任务|举措)|[^。；]{0,12}$)|(?:以下|下列|如下)[^。，；]{0,12}目标"
)
_OF_ALL = re.compile("经济|生产总值|GDP|生产率|平均|全国")
_WORDS = re.compile("同步|于|平均|国家|跑赢|持平|一致|比[^，。；]{2,24}一[些点]")
_NAMED_BOUNDS = re.compile(r"(?<!各项)(?<!各类)(?<=..)(?<!的)约束性指标$")
_ONE_OF_A_LIST = re.compile(r"等[^，。；、]{0,10}(?:指标|目标)$|(?<=同步)等$")
_AND_ANOTHER = re.compile(
    r"(?<=同步)[、和与及]|[、并且和](?=略?(?:高于|快于|低于|不低于)[^，。；、])|、(?=[与和同][^，。；、]{2,24}同步)|、(?=(?:力争|争取|努力)?(?:高于|快于|低于|好于))"
)
"""What parts two targets of one clause: 收入与经济同步、报酬与生产率同步; 收入增速高于经济增速、高于全国."""
_COMPARISON = "不低于|不高于|高于|快于|跑赢|好于|优于|低于"
_AND_ANOTHER_COMPARED = re.compile(
    rf"(?:{_COMPARISON})[^，。；、\d]{{2,16}}(?P<cut>、)(?=[^，。；、]{{3,24}}(?:{_COMPARISON})[^，。；、\d]{{2}})"
)
_ALIKE = "(?:同步(?:增长|提高|提升|增加|上升)?|持平(?:或略[高快])?|一致)"
_SYNC = re.compile(
    rf"(?P<name>.{{2,40}})(?:与|和|同|跟)(?P<reference>[^，。；]{{2,24}}?)(?:保持)?(?:基本)?(?:保持)?{_ALIKE}$"
)
_SYNC_ALONE = re.compile(
    rf"(?P<name>)(?:与|和|同)(?P<reference>[^，。；]{{2,24}}?)(?:保持)?(?:基本)?(?:保持)?{_ALIKE}$"
)
_COMPARED = re.compile(
    rf"(?P<name>.*?)(?P<word>{_COMPARISON})(?P<reference>[^，。；、\d]{{2,24}}?)(?:的(?:预期|奋斗|发展)?目标)?$"
)
_THAN = re.compile(r"(?P<name>.{2,40}?)比(?P<reference>[^，。；、\d]{2,20}?)(?:要|略|稍)?(?P<word>[高低快慢])一[些点]$")
_KEPT = re.compile(
    r"(?P<name>.{2,40}?)(?:保持|稳定|控制)在(?P<reference>[^，。；、\d]{2,20}(?:水平|均值))(?P<word>以上|以下|以内)$"
)
_ABOVE = ("不低于", "高于", "快于", "跑赢", "好于", "优于", "以上", "高", "快")
_SET_FROM_ABOVE = re.compile(
    r"(?P<name>.{2,60}?)(?:完成|达到)(?P<reference>国家(?:下达的?[^，。；、的]{0,10}(?:目标|任务|指标|要求)|(?:考核|规定|控制)?的?(?:目标|任务))(?:任务|要求)?)$"
)
_TO_DO_FROM_ABOVE = re.compile(
    r"(?:确保|力争|努力|全面|如期|按期|按时)*完成(?P<by>国家下达)的?(?P<name>[^，。；]{2,40}?)(?P<kind>(?:控制|考核)?(?:目标|任务|指标)+)$"
)
_GROWTH = re.compile(
    f"(?:的)?(?:年均)?(?:实际)?(?P<grow>{either('predicates', 'grow', 'pace')})?(?:速度|幅度|(?<=降低|下降)率)?$"
)
_GROWN = frozenset(row["word"] for row in entries("predicates") if row["direction"] == "up")
_ADVERBS = re.compile(
    f"(?:{either('predicates', 'adverb', 'both', 'each')}|{either('goals', 'manner')}|须|保持|达到或|并|且)+$"
)
_ADVERBS_EACH = re.compile(r"、.*(?:均|都|分别)(?:略|明显|力争)?$")
_SAID = re.compile(r"^(?:明确|提出|设定|确定)了?")
_NO_NAME = re.compile(r"^(?:各项|目标|指标|任务|这|该|按照?|根据|坚持|不仅|而且|但|既|又|也|还)")
_BEHIND_ANOTHER = re.compile(rf"^.*(?:{IN_DIGITS}[^、]*|增长|提高|稳定)、")
_DIGIT = re.compile(IN_DIGITS)
_FIGURE_IN_LIST = re.compile("\\d[^；]*；")


@dataclass(frozen=True, slots=True)
class NumberlessTarget:
    """An indicator that is to move with another one, above it or below it."""

    indicator: str
    aspect: Aspect
    relation: Literal["sync", "above", "below"]
    reference: str
    span: Span


class Listing:
    """Where the plan lists its targets, followed sentence by sentence.

    High and low are said of much, so that they are targets only in a sentence that says that it lists what is aimed
    at (今年的主要预期目标是…) and behind it in its paragraph; below the announced aims of several years only growth
    beside that of the whole economy is one.
    """

    def __init__(self) -> None:
        self._paragraph: int | None = None  # lists targets
        self._before: Sentence | None = None
        self._announced: tuple[Heading, ...] | None = None  # the outermost heading below which aims were announced

    def targets(self, sentence: Sentence, several_years: bool) -> Iterable[NumberlessTarget]:
        """The targets without a number of the next sentence of a plan, of one year or of `several_years`."""
        before, self._before = self._before, sentence
        if before is not None and before.paragraph != sentence.paragraph and _announces(before.text):
            self._announced = before.headings[:1]
        if "标" in sentence.text and _LISTS.search(sentence.text):
            self._paragraph = sentence.paragraph
        if self._paragraph == sentence.paragraph or _is_listed(sentence):
            return numberless_targets(sentence.text, sentence.span.start)
        if several_years and _WORDS.search(sentence.text) and _OF_ALL.search(sentence.text) and self._is_aim(sentence):
            found = numberless_targets(sentence.text, sentence.span.start)
            return [target for target in found if target.aspect == "growth" and _OF_ALL.search(target.reference)]
        return ()

    def _is_aim(self, sentence: Sentence) -> bool:
        """Whether the aims of several years were announced above a sentence."""
        return self._announced == sentence.headings[:1] or any(_announces(h.text) for h in sentence.headings)


def _is_listed(sentence: Sentence) -> bool:
    """Whether a sentence is the list that its heading promises: 主要预期目标, 产值增长7%；就业30万人."""
    heading = sentence.headings[-1].text if "；" in sentence.text and sentence.headings else ""
    return "标" in heading and _LISTS.search(heading) is not None and _FIGURE_IN_LIST.search(sentence.text) is not None


def _announces(words: str) -> bool:
    """Whether a heading, or a sentence that ends its paragraph, says that what follows are the aims of the plan."""
    return "目标" in words and _ANNOUNCES.search(words) is not None


def numberless_targets(sentence: str, offset: int) -> Iterator[NumberlessTarget]:
    """The targets without a number of a sentence that lists targets; spans count from `offset`."""
    if not _WORDS.search(sentence):
        return
    name = ""
    for part in _parts(sentence, offset):
        words = part.shifted(-offset).of(sentence)
        yield from _targets(words, name, part)
        name = _measured(words) or name


def _parts(sentence: str, offset: int) -> Iterator[Span]:
    """The clauses of a sentence, cut where one holds several targets; those too long to read are left out."""
    for clause in clause_spans(sentence, offset):
        if clause.end - clause.start > REACH:
            continue
        words = _ONE_OF_A_LIST.sub("", clause.shifted(-offset).of(sentence))
        start = 0
        for begin, end in _cuts(words):
            yield Span(clause.start + start, clause.start + begin)
            start = end
        yield Span(clause.start + start, clause.start + len(words))


def _cuts(clause: str) -> list[tuple[int, int]]:
    """Where a clause is parted into its targets."""
    cuts = [cut.span() for cut in _AND_ANOTHER.finditer(clause)]
    return sorted({*cuts, *(cut.span("cut") for cut in _AND_ANOTHER_COMPARED.finditer(clause))})


def _measured(part: str) -> str:
    """What a part of a clause speaks of, with its growth: 居民收入增速 of 居民收入增速高于经济增速."""
    found = _COMPARED.match(part)
    return found["name"] if found else _DIGIT.split(part, maxsplit=1)[0]


def _targets(part: str, before: str, span: Span) -> Iterator[NumberlessTarget]:
    """The targets of a part; one that says only 高于… is of what the part before it, `before`, is of."""
    if found := _SYNC_ALONE.match(part) or _SYNC.match(part):
        for name in _each(found["name"]):
            yield from _target(name, "sync", found["reference"], span, before=before)
    elif found := _COMPARED.match(part) or _KEPT.match(part) or _THAN.match(part):
        relation: Literal["above", "below"] = "above" if found["word"] in _ABOVE else "below"
        for name in _each(found["name"]):
            yield from _target(name, relation, found["reference"], span, before=before)
    elif found := _TO_DO_FROM_ABOVE.match(part):
        yield from _set_from_above(found["name"], found["by"] + found["kind"], span)
    elif found := _SET_FROM_ABOVE.match(part):
        yield from _set_from_above(found["name"], found["reference"], span)


def _each(name: str) -> list[str]:
    """The indicators of which a target is told each, with the growth of the last: 工业产值、外贸增速均高于…."""
    if not _ADVERBS_EACH.search(name):
        return [name]
    names = re.split("、|(?<=增[长速])[和与及]", _ADVERBS.sub("", name))
    growth = _grown(names[-1])
    return [one if _grown(one) else one + growth for one in names]


def _grown(name: str) -> str:
    """The word of growth that a name ends with, if it does."""
    found = _GROWTH.search(name)
    return (found["grow"] or "") if found else ""


def _set_from_above(name: str, reference: str, span: Span) -> Iterator[NumberlessTarget]:
    """The targets that are set by the state; none for indicators that are not named: 各项约束性指标."""
    several = "等" in name
    for one in [name] if several else re.split("、|(?<=[增减降]幅|降低|下降)[和与及]", name):
        if several or "指标" not in one or _NAMED_BOUNDS.search(one):
            yield from _target(one, "sync", reference, span, "level")


def _target(
    name: str,
    relation: Literal["sync", "above", "below"],
    reference: str,
    span: Span,
    aspect: Aspect | None = None,
    before: str = "",
) -> Iterator[NumberlessTarget]:
    """The target of what `name` says, without the words of its growth; none where nothing is named.

    One that names only its growth, or nothing, is of what stands `before` it: 居民收入稳步增长，增速与经济增长同步.
    """
    indicator, grown = _indicator(name)
    if not indicator:
        indicator, also = _indicator(name.rpartition("、")[0] or before)
        grown = grown or also
    if len(indicator) < 2 or _DIGIT.search(indicator) or _NO_NAME.match(indicator):
        return
    grown = grown or relation == "sync"
    yield NumberlessTarget(indicator, aspect or ("growth" if grown else "level"), relation, reference, span)


def _indicator(name: str) -> tuple[str, bool]:
    """What a name measures without the words of its growth, and whether it grows."""
    name = _ADVERBS.sub("", _SAID.sub("", _BEHIND_ANOTHER.sub("", name)))
    growth = _GROWTH.search(name)
    if growth is None or growth["grow"] is None:
        return trimmed(name), False
    return trimmed(_ADVERBS.sub("", name[: growth.start()])), growth["grow"] in _GROWN
