"""The forms of one initiative's name."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from policy_nlp.text.tables import rows

_QUOTED = re.compile(r"[“\"「『]([^“”\"「」『』]{2,30})[”\"」』]")
_MARKS = re.compile(r"[“”‘’「」『』\"'《》〈〉()（）\s的、，,·—-]")
_LONGEST = 120


@lru_cache(maxsize=8192)
def life_key(name: str) -> str:
    """What all forms of one initiative's name have in common; names with the same key are one initiative.

    新一轮, 2.0版, spans of years, 三年 before 行动, quotes and stops do not count; a closing noun does not count
    behind a quoted core, which is a name by itself.
    """
    text = unicodedata.normalize("NFKC", name[:_LONGEST])
    text = _patterns()["anywhere"].sub("", text).replace("()", "")
    text = _patterns()["start"].sub("", text)
    if (core := _QUOTED.match(text)) and _patterns()["end"].fullmatch(text, core.end()):
        text = core[1]
    return _MARKS.sub("", text) or _MARKS.sub("", name) or name


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    table = rows(__package__, "name_forms.tsv")
    parts: dict[str, list[str]] = {"start": [], "anywhere": [], "end": []}
    for row in table:
        parts[row["place"]].append(f"(?:{row['pattern']})")
    return {
        "start": re.compile(f"^(?:{'|'.join(parts['start'])})(?=..)"),
        "anywhere": re.compile("|".join(parts["anywhere"])),
        "end": re.compile("|".join(sorted(parts["end"], key=len, reverse=True))),
    }
