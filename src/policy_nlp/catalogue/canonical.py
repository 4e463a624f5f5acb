"""One form for all the ways in which a name is written.

``canonical`` takes away what does not tell indicators apart: width, quotes, spaces, scope and time words in
front, counting words behind, the order of modifiers, and spellings that are known to be equal (规模以上 and 规上).
The words are in ``data/wording.tsv``.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from policy_nlp.catalogue.tables import read_table

_MARKS = re.compile(r"[\s“”‘’\"'「」『』《》〈〉·()\[\]【】]+")
_GLOSS = re.compile(r"(?<=..)\([A-Z0-9.&/-]{1,12}\)")
# Nobody's name for an indicator is longer; a longer text is cut, so that time stays bounded.
_LONGEST = 120


class _Wording:
    """The words of ``wording.tsv`` by what is done with them."""

    def __init__(self) -> None:
        rows = read_table("wording")
        by_place: dict[str, dict[str, str]] = {"anywhere": {}, "start": {}, "end": {}, "aspect": {}, "movable": {}}
        for row in rows:
            by_place[row["place"]][row["word"]] = row["becomes"]
        self.equal = by_place["anywhere"]
        self.anywhere = re.compile(_any(self.equal))
        self.start = re.compile(f"(?:{_any(by_place['start'])})+(?=..)")
        self.end = re.compile(f"(?<=..)(?:{_any(by_place['end'])})$")
        self.aspect = re.compile(f"(?<=..)(?:{_any(by_place['aspect'])})$")
        self.movable = re.compile(_any(by_place["movable"]))


def canonical(name: str) -> str:
    """`name` in the form by which names are compared; never raises, and empty only for a name without words."""
    words = _wording()
    text = _plain(name)
    text = words.anywhere.sub(lambda found: words.equal[found[0]], text)
    if found := words.start.match(text):
        text = text[found.end() :]
    text = words.end.sub("", text)
    return _modifiers_first(text, words.movable)


def without_aspect(name: str) -> str | None:
    """`name` without a closing word of growth (地区生产总值增速), or None where it has none."""
    stripped = _wording().aspect.sub("", _plain(name))
    return stripped if stripped != _plain(name) else None


def _plain(name: str) -> str:
    text = name[:_LONGEST]
    if not unicodedata.is_normalized("NFKC", text):
        text = unicodedata.normalize("NFKC", text)
    text = text.upper()
    return _MARKS.sub("", _GLOSS.sub("", text)) if _MARKS.search(text) else text


def _modifiers_first(text: str, movable: re.Pattern[str]) -> str:
    found = movable.findall(text)
    if not found:
        return text
    rest = movable.sub("", text)
    return "".join(sorted(found)) + rest


def _any(words: dict[str, str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


@lru_cache(maxsize=1)
def _wording() -> _Wording:
    return _Wording()
