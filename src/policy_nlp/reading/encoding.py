"""Which encoding a file is in, told from its bytes."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache
from importlib.resources import files

from policy_nlp.records.errors import UnreadableInput

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte-order marks; UTF-32's stand before UTF-16's, which they begin with."""

CANDIDATES = ("utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be")
"""What is tried on bytes that are not strictly UTF-8, likeliest first."""

WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "cp936": "gb18030", "big5": "big5hkscs", "cp950": "big5hkscs"}
"""Encodings that are named where a wider one is meant."""

SAMPLE = 20_000
"""Bytes that are weighed to tell encodings apart."""
LEAST_LIKENESS = 0.25
"""Share of common characters that text has at the least; a wrong encoding gives a tenth of it."""
GLANCE, LEAST_TELLING, LEAST_CHINESE = 6_000, 100, 0.1
"""A text in UTF-8 is no Chinese if, among at least so many letters beyond ASCII in so many bytes, fewer are common:
reports have 0.65 and more, what was opened in a wrong encoding and saved again (Êä, 鏀垮簻) has 0.05."""
MOST_BROKEN = 0.001
"""Share of broken characters that a file may have."""

NOT_ASCII = re.compile(b"[\x80-\xff]")
ASCII = re.compile("[\x00-\x7f]+")
NO_LETTER = re.compile("(?:[\x00-\x7f]|[^\\w\ufffd])+")
"""What tells nothing of a text's language: a table of contents may have more dots than words."""
ORDINARY = "0123456789.,%()，。、；：“”‘’（）《》！？—\u3000 \r\n\t"
CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def decode(data: bytes, encoding: str | None = None, declared: str | None = None) -> tuple[str, str]:
    """The text of `data` without a byte-order mark, and the name of its encoding.

    `encoding` is taken at its word; `declared`, which a page says of itself, only where it fits.

    Raises UnreadableInput where the bytes are no text, or not in `encoding` when that is given.
    """
    if encoding is not None:
        return _decode_as(data, encoding)
    for mark, name in MARKS:
        if data.startswith(mark):
            return _decode_marked(data[len(mark) :], name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_likeliest(data, declared)
    if "\x00" in text[:SAMPLE]:
        return _decode_likeliest(data)
    if _is_garbled(data):
        raise UnreadableInput(
            "holds hardly any Chinese; where that was lost when it was saved, take the file that it was made from"
        )
    return text, "utf-8"


def _decode_as(data: bytes, encoding: str) -> tuple[str, str]:
    try:
        name = codecs.lookup(encoding).name
        text = data.decode(WIDER.get(name, name))
    except LookupError:
        raise UnreadableInput(f"there is no encoding {encoding!r}; try utf-8, gb18030, big5 or utf-16") from None
    except ValueError:
        raise UnreadableInput(f"is not in {encoding}; leave the encoding out to have it told from the bytes") from None
    return text.removeprefix("\ufeff"), name


def _decode_marked(data: bytes, name: str) -> tuple[str, str]:
    text = data.decode(name, "replace")
    if text.count("\ufffd") > 1 + MOST_BROKEN * len(text):
        raise UnreadableInput(f"begins with the mark of {name} but is not in it; save it anew as UTF-8 text")
    return text, name


def _decode_likeliest(data: bytes, declared: str | None = None) -> tuple[str, str]:
    """The text in the declared encoding, or in that in which it has most of the characters that reports have."""
    if declared:
        try:
            return _decode_as(data, declared)
        except UnreadableInput:
            pass
    likeness = {name: _likeness(data, name) for name in CANDIDATES}
    name = max(CANDIDATES, key=lambda name: likeness[name])
    if likeness[name] < LEAST_LIKENESS:
        raise UnreadableInput("is not text in UTF-8, GB18030, Big5 or UTF-16; save it as UTF-8 text")
    text = data.decode(name, "replace")
    if text.count("\ufffd") > 1 + MOST_BROKEN * len(text):
        raise UnreadableInput(f"looks like {name} but is broken in many places; save it anew as UTF-8 text")
    return text, name


def _is_garbled(data: bytes) -> bool:
    """Whether UTF-8 holds characters that no Chinese text has: one that was opened as another encoding."""
    telling = NO_LETTER.sub("", _sample(data, "utf-8", GLANCE))
    return len(telling) >= LEAST_TELLING and _commonness(telling) < LEAST_CHINESE


def _likeness(data: bytes, name: str) -> float:
    """Share of ordinary characters among those of a sample of `data` read as `name`; 0 where it is no text."""
    sample = _sample(data, name, SAMPLE)
    return 0.0 if CONTROL.search(sample) else _commonness(ASCII.sub("", sample))


def _sample(data: bytes, name: str, most: int) -> str:
    """At most so many bytes of `data` from the first beyond ASCII on, read as `name`."""
    first = NOT_ASCII.search(data)
    start = first.start() & ~1 if first else 0
    return codecs.getincrementaldecoder(name)("replace").decode(data[start : start + most])


def _commonness(telling: str) -> float:
    return sum(map(_ordinary().__contains__, telling)) / max(1, len(telling))


@lru_cache(maxsize=1)
def _ordinary() -> frozenset[str]:
    """Characters that make up most of any report, simplified or traditional."""
    common = files(__package__).joinpath("common_characters.txt").read_text(encoding="utf-8")
    return frozenset(common.replace("\n", "") + ORDINARY)
