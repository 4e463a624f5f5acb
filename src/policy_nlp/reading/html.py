"""Pages as government sites and newspapers serve them: the article without what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from policy_nlp.reading.content import Content
from policy_nlp.reading.html_tree import BROKEN, tree_of
from policy_nlp.reading.limits import LIMITS, MOST_NESTED, Limits
from policy_nlp.reading.rows import line_of
from policy_nlp.records.errors import UnreadableInput
from policy_nlp.text.tables import cells, rows

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

INDEX = re.compile("|".join(cells(__package__, "page_words.tsv", "word", of="index")))
"""What the table of a page's particulars holds; two of these make it one."""
LONGEST_INDEX = 1000
EDITORS = re.compile("|".join(cells(__package__, "page_words.tsv", "word", of="editors")))
"""How a line begins that belongs to the page."""
LONGEST_EDITORS_LINE = 60

META = {
    "title": ("ArticleTitle", "og:title", "title"),
    "date": ("PubDate", "pubdate", "publishdate", "article:published_time"),
    "issuer": ("ContentSource", "source", "article:author"),
    "site": ("SiteName", "og:site_name"),
}
"""What government pages say of themselves, most reliable first."""
CONTAINERS = ("body", "list", "quote", "div", "main")
BLOCKS = (*CONTAINERS, "item", "p", "head", "table")
"""Elements of trafilatura's tree that hold lines, and those that may be such lines."""
INDEX_FIELDS = {row["word"]: row["tells"] for row in rows(__package__, "page_words.tsv") if row["tells"]}


def text_of_html(page: str, encoding: str, limits: Limits = LIMITS) -> Content:
    """The article of `page`: paragraphs, list items and table rows a line each, cells parted by tabs.

    Raises UnreadableInput where no article can be found.
    """
    if len(page) > limits.page_characters:
        most = f"{limits.page_characters:,}"
        raise UnreadableInput(f"is a page of more than {most} characters; copy its text into a file")
    tree = tree_of(page)
    metadata, origins = _metadata(tree)
    body = _article(tree)
    for particulars in (_row(row) for table in body.iter("table") if _is_index(table) for row in table.iter("row")):
        for name, value in zip(particulars[::2], particulars[1::2], strict=False):
            field = INDEX_FIELDS.get(re.sub(r"[\s：:]", "", name))
            if field and value and field not in metadata:
                metadata[field], origins[field] = value, "index table"
    lines = [line for line in _lines(body, 0) if line and not _is_furniture(line)]
    title = metadata.get("title")
    if title and title not in lines[:3]:
        lines.insert(0, title)
    return Content("\n".join(lines), "html", encoding, metadata, origins)


def _article(tree: HtmlElement) -> _Element:
    """The main part of the page, as trafilatura finds it."""
    from trafilatura import bare_extraction

    try:
        for recall in (True, False):
            found = bare_extraction(tree, include_comments=False, favor_recall=recall)
            body = getattr(found, "body", None)
            if body is not None and len(body):
                return body
    except Exception:  # whatever a page does to the library, the page is what is wrong
        raise UnreadableInput(BROKEN) from None
    raise UnreadableInput("is a page without an article; copy its text into a file")


def _metadata(tree: _Element) -> tuple[dict[str, str], dict[str, str]]:
    """What the page's head says of it, and where."""
    named = {
        str(name).lower(): " ".join(str(meta.get("content")).split())
        for meta in tree.iter("meta")
        if (name := meta.get("name") or meta.get("property")) and meta.get("content")
    }
    found, origins = {}, {}
    for field, names in META.items():
        for name in names:
            if named.get(name.lower()):
                found[field], origins[field] = named[name.lower()], f"meta {name}"
                break
    title = tree.findtext(".//title")
    if "title" not in found and title and title.strip():
        found["title"], origins["title"] = re.split(r"[_|]| - |--", title.strip())[0].strip(), "title element"
    return found, origins


def _is_index(table: _Element) -> bool:
    text = re.sub(r"\s", "", "".join(table.itertext()))
    return len(text) <= LONGEST_INDEX and len(set(INDEX.findall(text))) >= 2


def _is_furniture(line: str) -> bool:
    return len(line) <= LONGEST_EDITORS_LINE and bool(EDITORS.match(line))


def _row(row: _Element) -> list[str]:
    return [" ".join("".join(cell.itertext()).split()) for cell in row.iter("cell")]


def _lines(element: _Element, depth: int) -> Iterator[str]:
    """The lines of an element of trafilatura's tree."""
    if depth > MOST_NESTED:
        return
    if element.tag == "table":
        if not _is_index(element):
            yield from (line_of(_row(row)) for row in element.iter("row"))
    elif element.tag in CONTAINERS or (element.tag == "item" and any(child.tag in BLOCKS for child in element)):
        yield from _split(element.text or "")
        for child in element:
            yield from _lines(child, depth + 1)
            yield from _split(child.tail or "")
    else:
        yield from _split("".join(_text(element)))


def _text(element: _Element) -> Iterator[str]:
    """The text of a paragraph, a break as a newline."""
    for part in element.iter():
        if part.tag == "lb":
            yield "\n"
        yield part.text or ""
        if part is not element:
            yield part.tail or ""


def _split(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.split("\n")]
