"""A report as a typist would see it: titles, headings with their numbers, list items, paragraphs, notes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from policy_nlp.text import structure

REPORTS = Path(__file__).parents[2] / "corpora" / "reports"

Kind = Literal["title", "byline", "heading", "subheading", "item", "list", "paragraph", "note"]

_FORMS: tuple[tuple[Kind, str], ...] = (
    ("heading", r"[一二三四五六七八九十]{1,2}、(?=[^。]{2,40}$)"),
    ("subheading", r"（[一二三四五六七八九十]{1,2}）(?=[^。]{2,40}$)"),
    ("item", r"（[一二三四五六七八九十]{1,2}）"),
    ("list", r"[0-9]{1,2}\."),
    ("note", "[①-⑳]"),
)
_BYLINE = re.compile(r"(?:——|（)(?:[0-9]{4}|[一二三四五六七八九〇○]{4})年.*|[^。]{2,16}(?:省长|市长)　.*")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph with the number that stands before it, which a program may write by itself."""

    kind: Kind
    text: str
    number: str = ""

    @property
    def whole(self) -> str:
        """The paragraph as plain text has it."""
        return self.number + self.text


def reports() -> dict[str, str]:
    """Our reports by their names."""
    return {file.stem: file.read_text(encoding="utf-8") for file in sorted(REPORTS.rglob("*.txt"))}


def year_of(name: str) -> int:
    """The year in a report's name."""
    return int(name.split("-")[1])


def blocks_of(text: str) -> list[Block]:
    """The paragraphs of a report, without the lines that a page put around it."""
    page = set(structure(text).furniture)
    blocks: list[Block] = []
    at = 0
    for line in text.splitlines(keepends=True):
        words = line.strip()
        start = at + len(line) - len(line.lstrip())
        at += len(line)
        if words and not any(span.start <= start < span.end for span in page):
            blocks.append(_block(words, first=not blocks))
    return blocks


def _block(words: str, *, first: bool) -> Block:
    if first and len(words) < 40:
        return Block("title", words)
    if _BYLINE.fullmatch(words):
        return Block("byline", words)
    for kind, form in _FORMS:
        found = re.match(form, words)
        if found:
            return Block(kind, words[found.end() :].strip(), found[0])
    return Block("paragraph", words)
