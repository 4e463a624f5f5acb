"""Targets without a number: 居民收入增长与经济增长同步."""

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

_SYNC = re.compile(
    r"(?P<name>[^与和同]{2,30}?)(?P<grow>增长|增速|增幅|提高)?(?:保持)?(?:与|和|同)(?P<reference>[^与，。；、]{2,24}?)(?:保持)?(?:基本)?(?:保持)?同步(?:增长)?$"
)
_ABOVE = re.compile(
    r"(?:明确了?|提出)?(?P<name>[^高低快]{2,30}?)(?P<grow>增长|增速|增幅|涨幅)?(?:要|应|继续|保持)*(?:略|明显)?(?P<word>高于|快于|低于|不低于)(?P<reference>[^，。；、\d]{2,24}?)(?:的(?:预期|奋斗|发展)?目标)?$"
)

_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class NumberlessTarget:
    """An indicator that is to move with another one, above it or below it."""

    indicator: str
    aspect: Aspect
    relation: Literal["sync", "above", "below"]
    reference: str
    span: Span


def numberless_targets(sentence: str, offset: int) -> Iterator[NumberlessTarget]:
    """The targets without a number of a sentence of a plan; spans count from `offset`.

    High and low are said of much; 高于 and 低于 are targets only where the sentence lists targets (预期目标).
    """
    listed = "于" in sentence and ("目标" in sentence or "指标" in sentence)
    if "同步" not in sentence and not listed:
        return
    for clause in clause_spans(sentence, offset):
        if clause.end - clause.start > REACH:
            continue
        words = sentence[clause.start - offset : clause.end - offset]
        yield from _read(words, clause, listed)


def _read(words: str, clause: Span, listed: bool) -> Iterator[NumberlessTarget]:
    found = _SYNC.search(words) if "同步" in words else None
    if found:
        yield NumberlessTarget(trimmed(found["name"]), "growth", "sync", found["reference"], clause)
        return
    found = _ABOVE.search(words) if listed and "于" in words else None
    if found and not _DIGIT.search(words):
        aspect: Aspect = "growth" if found["grow"] else "level"
        yield NumberlessTarget(
            trimmed(found["name"]), aspect, "below" if found["word"] == "低于" else "above", found["reference"], clause
        )
