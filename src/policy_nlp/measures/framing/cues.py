"""The words of headings and openings that tell review from plan."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from policy_nlp.measures.framing.frame import Role
from policy_nlp.measures.vocabulary import entries
from policy_nlp.text.alternatives import alternatives

FIGURES = re.compile(r"\d[\d.]*[%％]|\d[\d.]*[万亿]|\d,\d{3}|百分[之点]|[一二两三四五六七八九十百千][多余]?[万亿]")
"""What makes a sentence tell of figures, so that it announces nothing."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that tells the role and the `years` meant; `where` it does so: heading, opening, both, or as a goal."""

    word: str
    role: Role
    years: str
    where: str


@lru_cache(maxsize=1)
def cues() -> tuple[re.Pattern[str], dict[str, Cue]]:
    """A pattern of all cues, which tries the longest first, and the cue of each word."""
    table = {
        r["cue"]: Cue(r["cue"], "review" if r["role"] == "review" else "plan", r["years"], r["where"])
        for r in entries("frames")
    }
    return re.compile(alternatives(sorted(table, key=len, reverse=True))), table
