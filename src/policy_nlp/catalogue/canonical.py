"""One form for all the ways in which a name is written.

``canonical`` takes away what does not tell indicators apart: width, quotes, spaces, scope and time words in
front, counting words behind, the order of modifiers, and spellings that are known to be equal (规模以上 and 规上).
The words are in ``data/wording.tsv``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

from policy_nlp.catalogue.tables import read_table
from policy_nlp.text.alternatives import alternatives

_MARKS = re.compile(r"[\s“”‘’\"'「」『』《》〈〉·()\[\]【】]+")
_GLOSS = re.compile(r"(?<=..)\([A-Z0-9.&/-]{1,12}\)")
# Nobody's name for an indicator is longer; a longer text is cut, so that time stays bounded.
_LONGEST = 120
# What is left of a name when a word is taken off it has at least two characters.
_SHORTEST = 2


class _Wording:
    """The words of ``wording.tsv`` by what is done with them."""

    def __init__(self) -> None:
        by_place: dict[str, dict[str, str]] = {"anywhere": {}, "start": {}, "end": {}, "aspect": {}, "movable": {}}
        for row in read_table("wording"):
            by_place[row["place"]][row["word"]] = row["becomes"]
        self.equal = by_place["anywhere"]
        self.anywhere = re.compile(_any(self.equal))
        self.start = re.compile(f"(?:{_any(by_place['start'])})+(?=..)")
        self.movable = re.compile(_any(by_place["movable"]))
        self.end = _Endings(by_place["end"])
        self.growth = _Endings(by_place["aspect"])


class _Endings:
    """Words that go from the end of a name; one that becomes itself (余额) is kept from losing a part (额)."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = tuple((word, words[word]) for word in _longest_first(words))
        self._any = tuple(words)

    def taken_off(self, text: str) -> str:
        """`text` less the longest of the words that it ends in, if it does and enough is left."""
        if text.endswith(self._any):
            for word, becomes in self._words:
                if text.endswith(word) and len(text) >= len(word) + _SHORTEST:
                    return text[: -len(word)] + becomes
        return text


def canonical(name: str) -> str:
    """`name` in the form by which names are compared; never raises, and empty only for a name without words."""
    return _canonical(_plain(name))


def forms(name: str) -> tuple[str, str | None]:
    """The canonical form of `name`, and that of what is left without a closing word of growth (地区生产总值增速).

    The latter is None where `name` has no such word.
    """
    plain = _plain(name)
    shorter = _wording().growth.taken_off(plain)
    return _canonical(plain), (None if shorter == plain else _canonical(shorter))


def _canonical(plain: str) -> str:
    words = _wording()
    text = words.anywhere.sub(lambda found: words.equal[found[0]], plain)
    if found := words.start.match(text):
        text = text[found.end() :]
    return _modifiers_first(words.end.taken_off(text), words.movable)


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


def _longest_first(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def _any(words: Iterable[str]) -> str:
    return alternatives(_longest_first(words))


@lru_cache(maxsize=1)
def _wording() -> _Wording:
    return _Wording()
