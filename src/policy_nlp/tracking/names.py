"""The forms of one initiative's name."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache

from policy_nlp.records.initiative import InitiativeType
from policy_nlp.text.alternatives import not_made
from policy_nlp.text.tables import rows
from policy_nlp.tracking.abbreviations import abbreviated

_QUOTED = re.compile(r"[“\"「『]([^“”\"「」『』]{2,30})[”\"」』]")
_MARKS = re.compile(r"[“”‘’「」『』\"'《》〈〉()（）\s的、，,·—-]")
# 第十四个五年规划和2035年远景目标纲要 is the “十四五”规划纲要.
_FIVE_YEARS = re.compile("第([一二三四五六七八九十]{1,3})个五年(规划|计划)(?:和20[0-9]{2}年远景目标)?")
_LONGEST = 120
# A closing noun is no part of what it closes where so many characters stand before it, or a numeral (863计划).
_CORE = 3
_POSITIONING = "@"


@lru_cache(maxsize=8192)
def life_key(name: str) -> str:
    """What all forms of one initiative's name have in common; names with the same key are one initiative.

    新一轮, 2.0版, spans of years, 三年 before 行动, quotes and stops do not count; a closing noun (工程, 行动) does not
    count behind a quoted core, which is a name by itself, nor behind a core of three characters and more.  A short
    form (双创) has the key of the full name.
    """
    text = unicodedata.normalize("NFKC", name[:_LONGEST])
    patterns = _patterns()
    text = patterns["anywhere"].sub("", _FIVE_YEARS.sub(r"“\1五”\2", text)).replace("()", "")
    text = patterns["start"].sub("", text)
    if (core := _QUOTED.match(text)) and patterns["ends"].fullmatch(text, core.end()):
        text = core[1]
    text = _MARKS.sub("", text) or _MARKS.sub("", name) or name
    bare = _without_close(text)
    return _full_names().get(text) or _full_names().get(bare) or bare


def life_keys(named: Iterable[tuple[str, InitiativeType]]) -> dict[str, str]:
    """For each name of one place its key.

    It is that of `life_key`, but a positioning and a scheme are two things (健康中国, 健康中国行动), and a scheme's
    abbreviation has the key of the one name that it can stand for (一揽子化债方案).
    """
    types: defaultdict[str, Counter[InitiativeType]] = defaultdict(Counter)
    names: dict[str, str] = {}
    for name, type in named:
        names[name] = _MARKS.sub("", name)
        types[names[name]][type] += 1
    keys = {name: _typed(life_key(name), types[plain]) for name, plain in names.items()}
    short = abbreviated(key for key in keys.values() if not key.endswith(_POSITIONING))
    return {name: short.get(key, key) for name, key in keys.items()}


def _typed(key: str, types: Counter[InitiativeType]) -> str:
    """The key, of a positioning with a mark that no name has."""
    commonest = min(types, key=lambda type: (-types[type], type))
    return key + _POSITIONING if commonest == "positioning" else key


def _without_close(text: str) -> str:
    """The text without the closing nouns behind a core that can stand alone: 化债 of 化债行动方案 cannot."""
    while found := _patterns()["close"].search(text):
        core = text[: found.start()]
        if len(core) < _CORE:
            break
        text = core
    return text


@lru_cache(maxsize=1)
def _full_names() -> dict[str, str]:
    table = rows(__package__, "short_names.tsv")
    return {row["short"]: _without_close(_MARKS.sub("", row["name"])) for row in table}


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    """The patterns of name_forms.tsv: what is taken off the start, the ends and anywhere, and what closes a name."""
    table = rows(__package__, "name_forms.tsv")
    parts: defaultdict[str, list[str]] = defaultdict(list)
    for row in table:
        parts[row["place"]].append(row["pattern"])
    ends = not_made(sorted([*parts["end"], *parts["close"]], key=len, reverse=True))
    return {
        "start": re.compile(f"^(?:{_any(parts['start'])})(?=..)"),
        "anywhere": re.compile(_any(parts["anywhere"])),
        "ends": re.compile(f"(?:{_any(ends)})+"),
        "close": re.compile(f"(?:{_any(parts['close'])})$"),
    }


def _any(parts: list[str]) -> str:
    return "|".join(f"(?:{part})" for part in parts)
