"""How characters are read, for telling a bracketed reading from other brackets."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

READING = "[a-zɑɡüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,6}"
"""What the reading of one character may be written with."""
BRACKETED = re.compile(rf"[(（](?<=[㐀-鿿][(（])({READING})[)）]")
"""What may be the reading of the character before it."""
_OPENED = tuple(re.compile(re.escape(bracket) + READING) for bracket in "(（")
"""How each begins: one character alone is looked for much faster than a class of two, and sound text has neither."""

TONES = "\u0304\u0301\u030c\u0300"
"""Combining marks of the four tones."""


def bracketed(text: str) -> Iterable[re.Match[str]]:
    """Every bracket of `text` that may be the reading of the character before it."""
    return BRACKETED.finditer(text) if any(opened.search(text) for opened in _OPENED) else ()


def toneless(reading: str) -> str:
    """`reading` without its tone, ü written v, in plain letters: lǜ is lv, ɡè is ge."""
    letters = unicodedata.normalize("NFD", reading.lower()).replace("ɡ", "g").replace("ɑ", "a")
    letters = "".join(letter for letter in letters if letter not in TONES)
    return unicodedata.normalize("NFC", letters).replace("ü", "v")


def toned(reading: str) -> str:
    """`reading` with its tone, composed and in plain letters otherwise: ɡè is gè."""
    return unicodedata.normalize("NFC", reading.lower()).replace("ɡ", "g").replace("ɑ", "a")


def is_reading(reading: str, character: str) -> bool:
    """Whether `character` can be read `reading`, given with its tone or without."""
    readings = _readings(character)
    reading = toned(reading)
    if toneless(reading) == reading.replace("ü", "v"):
        return toneless(reading) in {toneless(one) for one in readings}
    return reading in readings


@lru_cache(maxsize=10_000)
def _readings(character: str) -> frozenset[str]:
    from pypinyin import Style, pinyin

    found = pinyin(character, style=Style.TONE, heteronym=True, errors="ignore")
    return frozenset(reading for readings in found for reading in readings)
