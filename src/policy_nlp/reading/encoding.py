"""Which encoding a file is in, told from its bytes."""

from __future__ import annotations

import codecs
import re

from policy_nlp.records.errors import UnreadableInput

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte-order marks; UTF-32's stand before UTF-16's, which they begin with."""

SAMPLE = 200_000
"""Bytes that are weighed to tell encodings apart."""

ENCODINGS = ("gb18030", "big5", "utf-16-le", "utf-16-be")
"""What is tried on bytes that are not UTF-8, likeliest first."""

COMMON = frozenset(
    "的一是在了和有大为中发业经济会国政府工作建设全市省年展区生产新农村民力实高质量改革加强推进提升项目完成增长"
    "為發業經濟會國設區產農實質量進項長個個們來這時與開動對機關電車學無後間題應點據觀現"
    "，。、；：“”０１２３％（）《》\n 0123456789.%"
)
"""Characters that make up a good part of any report, in either script."""

CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
LEAST_COMMON = 0.08


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """The text of `data` and the name of its encoding.

    Raises UnreadableInput where the bytes are no text, or not in `encoding` when that is given.
    """
    if encoding is not None:
        return _decode_as(data, encoding)
    for mark, name in MARKS:
        if data.startswith(mark):
            return _decode_marked(data[len(mark) :], name)
    try:
        text, name = data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        text, name = _weigh(data)
    if "\x00" in text:
        text, name = _weigh(data)
    return text, name


def _decode_as(data: bytes, encoding: str) -> tuple[str, str]:
    try:
        name = codecs.lookup(encoding).name
    except LookupError:
        raise UnreadableInput(f"there is no encoding {encoding!r}; try utf-8, gb18030, big5 or utf-16") from None
    try:
        text = data.decode(name)
    except (UnicodeDecodeError, UnicodeError):
        raise UnreadableInput(f"is not in {encoding}; leave the encoding out to have it told from the bytes") from None
    return text.removeprefix("\ufeff"), name


def _decode_marked(data: bytes, name: str) -> tuple[str, str]:
    try:
        return data.decode(name), name
    except UnicodeDecodeError:
        raise UnreadableInput(f"begins with the mark of {name} but is not in it; the file is broken") from None


def _weigh(data: bytes) -> tuple[str, str]:
    """The candidate encoding whose text looks most like Chinese."""
    best_share, best_name = 0.0, ""
    for name in ENCODINGS:
        share = _likeness(data[:SAMPLE], name)
        if share > best_share:
            best_share, best_name = share, name
    if best_share < LEAST_COMMON:
        raise UnreadableInput("is not text in UTF-8, GB18030, GBK, Big5 or UTF-16; save it as UTF-8 text")
    try:
        return data.decode(best_name), best_name
    except UnicodeDecodeError as error:
        raise UnreadableInput(
            f"looks like {best_name} but byte {error.start} does not fit; save it as UTF-8 text"
        ) from None


def _likeness(sample: bytes, name: str) -> float:
    """Share of common characters in `sample` read as `name`; 0 where it cannot be."""
    try:
        text, _ = codecs.getincrementaldecoder(name)().decode(sample), None
    except UnicodeDecodeError:
        return 0.0
    if not text or CONTROL.search(text):
        return 0.0
    return sum(character in COMMON for character in text) / len(text)
