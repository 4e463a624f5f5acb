"""Targets without a number: 居民收入增长与经济增长同步, 失业率低于全国平均水平, 碳排放强度完成国家下达目标."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from policy_nlp.measures.clauses import clause_spans
from policy_nlp.measures.mentions import REACH
from policy_nlp.measures.naming.trimming import trimmed
from policy_nlp.records.measure import Aspect
from policy_nlp.records.span import Span

_LISTS = re.compile(
    r"预期(?:性)?(?:目标|指标)|(?:主要|奋斗|发展|总体|具体)目标|主要指标(?:是|为|：|，?包括)|(?:项|个)主要指标"
)
_ONE_OF_A_LIST = re.compile(r"等[^，。；、]{0,10}(?:指标|目标)$")
_AND_ANOTHER = re.compile(
    r"(?<=同步)[、和与及]|[、并且和](?=略?(?:高于|快于|低于|不低于)[^，。；、])|、(?=[与和同][^，。；、]{2,24}同步)|、(?=(?:力争|争取|努力)?(?:高于|快于|低于|好于))"
)
"""What parts two targets of one clause: 收入与经济同步、报酬与生产率同步; 收入增速高于经济增速、高于全国."""
_SYNC = re.compile(
    r"(?P<name>.{2,40})(?:与|和|同|跟)(?P<reference>[^，。；]{2,24}?)(?:保持)?(?:基本)?(?:保持)?同步(?:增长|提高)?$"
)
_SYNC_ALONE = re.compile(
    r"(?P<name>)(?:与|和|同)(?P<reference>[^，。；]{2,24}?)(?:保持)?(?:基本)?(?:保持)?同步(?:增长|提高)?$"
)
_COMPARED = re.compile(
    r"(?P<name>.*?)(?P<word>不低于|高于|快于|跑赢|低于)(?P<reference>[^，。；、\d]{2,24}?)(?:的(?:预期|奋斗|发展)?目标)?$"
)
_KEPT = re.compile(
    r"(?P<name>.{2,40}?)(?:保持|稳定|控制)在(?P<reference>[^，。；、\d]{2,20}(?:水平|均值))(?P<word>以上|以下|以内)$"
)
_ABOVE = ("不低于", "高于", "快于", "跑赢", "以上")
_SET_FROM_ABOVE = re.compile(
    r"(?P<name>.{2,60}?)(?:完成|达到)(?P<reference>国家(?:下达的?[^，。；、的]{0,10}(?:目标|任务|指标|要求)|(?:考核|规定)?的?(?:目标|任务))(?:任务|要求)?)$"
)
_TO_DO_FROM_ABOVE = re.compile(
    r"(?:确保|力争|努力|全面|如期|按期|按时)*完成(?P<by>国家下达)的?(?P<name>[^，。；]{2,40}?)(?P<kind>(?:控制|考核)?(?:目标|任务|指标)+)$"
)
_GROWTH = re.compile(r"(?:的)?(?:实际)?(?P<grow>增长|增速|增幅|涨幅|提高|降低|下降|降幅|减幅)?(?:速度|幅度)?$")
_GROWN = frozenset({"增长", "增速", "增幅", "涨幅", "提高"})
_ADVERBS = re.compile(r"(?:要|应|须|保持|继续|略|稍|明显|总体|基本|力争|均|都|全面|确保|不折不扣|如期)+$")
_SAID = re.compile(r"^(?:明确|提出|设定|确定)了?")
_NO_NAME = re.compile(r"^(?:按照?|根据|坚持|不仅|而且|但|既|又|也|还)")
_BEHIND_A_NUMBER = re.compile(r"^.*\d[^、]*、")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class NumberlessTarget:
    """An indicator that is to move with another one, above it or below it."""

    indicator: str
    aspect: Aspect
    relation: Literal["sync", "above", "below"]
    reference: str
    span: Span


def lists_targets(sentence: str) -> bool:
    """Whether a sentence of a plan lists what is aimed at: 今年的主要预期目标是….

    High and low are said of much, so that they are targets only in such a sentence and behind it in its paragraph.
    """
    return ("标" in sentence) and _LISTS.search(sentence) is not None


def numberless_targets(sentence: str, offset: int) -> Iterator[NumberlessTarget]:
    """The targets without a number of a sentence that lists targets; spans count from `offset`."""
    if (
        "同步" not in sentence
        and "于" not in sentence
        and "平均" not in sentence
        and "国家" not in sentence
        and "跑赢" not in sentence
    ):
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
        for cut in _AND_ANOTHER.finditer(words):
            yield Span(clause.start + start, clause.start + cut.start())
            start = cut.end()
        yield Span(clause.start + start, clause.start + len(words))


def _measured(part: str) -> str:
    """What a part of a clause speaks of, with its growth: 居民收入增速 of 居民收入增速高于经济增速."""
    found = _COMPARED.match(part)
    return found["name"] if found else _DIGIT.split(part, maxsplit=1)[0]


def _targets(part: str, before: str, span: Span) -> Iterator[NumberlessTarget]:
    """The targets of a part; one that says only 高于… is of what the part before it, `before`, is of."""
    if found := _SYNC_ALONE.match(part) or _SYNC.match(part):
        yield from _target(found["name"] or before, "sync", found["reference"], span)
    elif found := _COMPARED.match(part) or _KEPT.match(part):
        relation: Literal["above", "below"] = "above" if found["word"] in _ABOVE else "below"
        yield from _target(_ADVERBS.sub("", found["name"]) or before, relation, found["reference"], span)
    elif found := _TO_DO_FROM_ABOVE.match(part):
        yield from _set_from_above(found["name"], found["by"] + found["kind"], span)
    elif found := _SET_FROM_ABOVE.match(part):
        yield from _set_from_above(found["name"], found["reference"], span)


def _set_from_above(name: str, reference: str, span: Span) -> Iterator[NumberlessTarget]:
    """The targets that are set by the state; none for indicators that are not named: 各项约束性指标."""
    several = "等" in name
    for one in [name] if several else name.split("、"):
        if several or "指标" not in one:
            yield from _target(one, "sync", reference, span, "level")


def _target(
    name: str, relation: Literal["sync", "above", "below"], reference: str, span: Span, aspect: Aspect | None = None
) -> Iterator[NumberlessTarget]:
    """The target of what `name` says, without the words of its growth; none where nothing is named."""
    name = _ADVERBS.sub("", _SAID.sub("", _BEHIND_A_NUMBER.sub("", name)))
    growth = _GROWTH.search(name)
    grown = growth is not None and growth["grow"] in _GROWN
    indicator = trimmed(name[: growth.start()] if growth else name)
    if len(indicator) < 2 or _DIGIT.search(indicator) or _NO_NAME.match(indicator):
        return
    grown = grown or relation == "sync"
    yield NumberlessTarget(indicator, aspect or ("growth" if grown else "level"), relation, reference, span)
