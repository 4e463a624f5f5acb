"""Whether a figure is promised or claimed."""

from __future__ import annotations

import re

from policy_nlp.measures.frames import Frame
from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.years import Years
from policy_nlp.records.measure import Kind

_PLANNED = re.compile(r"(?:将|拟|要|力争|确保|争取|计划|预期|必须|目标|提出|规定)")
_PROMISED = re.compile(r"(?:曾|报告中?)提出|原定|年初(?:确定|定下|提出)|预定的?目标")
_DONE = re.compile(r"今年(?:一季度|上半年|\d{1,2}(?:月|[—－-])|[一二三四五六七八九十]{1,2}月)")
_REACHED = re.compile(r"(?:已经|已|现有|目前|现在|去年|上年|截至|累计已)")


def kind_of(text: str, mention: Mention, frame: Frame, years: Years, year: int | None) -> tuple[Kind, str]:
    """The kind of a figure and what decided it."""
    clause = text[mention.clause_span.start : mention.quantity.span.start]
    if mention.starts_change or mention.is_base:
        return "baseline", "base of a comparison"
    promised = _PROMISED.search(text, max(mention.clause_span.start - 30, 0), mention.quantity.span.start)
    if year is not None and years.end is not None:
        if years.end > year or (years.end == year and (frame.role != "review" or years.cue in ("今年", "明年"))):
            return ("baseline", "state reached") if _DONE.search(clause) else ("target", f"year {years.end}")
        if years.end < year and frame.role == "plan" and years.cue != frame.source:
            return ("target", "promised") if promised else ("baseline", f"year {years.end}")
    if frame.role == "plan":
        if _REACHED.search(clause) and not _PLANNED.search(clause):
            return "baseline", "state reached"
        return "target", frame.source
    if frame.role == "review":
        return ("target", promised.group()) if promised else ("baseline", frame.source)
    if _PLANNED.search(clause):
        return "target", "planned"
    return "baseline", ""
