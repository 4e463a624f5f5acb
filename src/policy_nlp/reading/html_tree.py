"""The tree of a page, made ready for finding the article in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from policy_nlp.reading.limits import MOST_ATTRIBUTES
from policy_nlp.reading.superscripts import SUPERSCRIPTS
from policy_nlp.records.errors import UnreadableInput

if TYPE_CHECKING:
    from lxml.html import HtmlElement

BROKEN = "is a page that cannot be taken apart; copy its text into a file"

SOURCE_BREAK = re.compile(r"(?<=[^\x00-\x7f])[ \t\r]{0,80}\n[ \t\r\n]{0,80}(?=[^\x00-\x7f])")
"""A break between Chinese characters in the page's source, which means nothing, not even a space."""

# A tag that is long enough to have many attributes.
LONG_TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9]{0,20})([^<>]{400,})>?")
ATTRIBUTE = re.compile(r"\s[^\s=]")

NUMBER = re.compile(r"\s*[0-9]{1,3}\s*")
NUMBERS = ("{}.", "（{}）", "{}.")
"""How items are numbered in lists, in lists in lists, and deeper."""
SENTENCE = re.compile("[。；;]")
LONG_CELL, FEW_BREAKS = 300, 2
"""Characters and breaks from which the cell of a table may hold the page's text and not a value."""
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
"""Of an article without a frame of its own only the paragraphs are found: headings before them must be paragraphs."""
TABLE_PARTS = ("table", "tbody", "thead", "tfoot", "tr", "td", "th")


def tree_of(page: str) -> HtmlElement:
    """The page's tree, without what LibreOffice keeps of the headers and footers of printed pages.

    Raised numbers are such characters in it, and tables that only lay out the page are divisions.

    Raises UnreadableInput where the page has none.
    """
    from lxml import html
    from lxml.etree import LxmlError

    page = LONG_TAG.sub(_bare, SOURCE_BREAK.sub("", page))
    try:
        tree = html.document_fromstring(
            page.encode("utf-8", "replace"), parser=html.HTMLParser(encoding="utf-8", no_network=True)
        )
    except (LxmlError, ValueError, AssertionError):
        raise UnreadableInput(BROKEN) from None
    for edge in tree.xpath("//div[@title='header' or @title='footer']"):
        edge.drop_tree()
    for raised in _raised(tree):
        raised.text = (raised.text or "").strip().translate(SUPERSCRIPTS)
    for part in list(_layout_parts(tree)):
        part.tag = "div"
    for item, number in list(_numbered(tree)):
        words = (item.text or "").lstrip()
        item.text = (number.replace(".", "、") if words[:1].isdigit() or not words else number) + words
    for heading in list(tree.iter(*HEADINGS)):
        if getattr(heading.getnext(), "tag", None) in ("p", *HEADINGS):
            heading.tag = "p"
    return tree


def _bare(tag: re.Match[str]) -> str:
    """The tag without its attributes where it has too many."""
    many = sum(1 for _ in islice(ATTRIBUTE.finditer(tag[2]), MOST_ATTRIBUTES + 1)) > MOST_ATTRIBUTES
    return f"<{tag[1]}>" if many else tag[0]


def _raised(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Elements that are nothing but a raised number, or one that leads to a note of the page."""
    for element in tree.iter("sup", "a"):
        if element.tag == "sup" or str(element.get("href")).startswith("#"):
            while len(element) == 1 and not (element.text or "").strip():
                element = element[0]
            if len(element) == 0 and NUMBER.fullmatch(element.text or ""):
                yield element


def _numbered(tree: HtmlElement) -> Iterator[tuple[HtmlElement, str]]:
    """What begins the items of numbered lists, each with the number that a browser shows; not lists that head parts."""
    for outer in tree.iter("ol"):
        depth = min(sum(1 for _ in outer.iterancestors("ol")), len(NUMBERS) - 1)
        start = outer.get("start") or ""
        items = [item for item in outer if item.tag == "li"]
        for count, item in enumerate(items, int(start) if start.isdecimal() and len(start) < 4 else 1):
            first = item if (item.text or "").strip() or len(item) == 0 else item[0]
            if first.tag in ("li", "p", "span", "div") and SENTENCE.search("".join(islice(first.itertext(), 200))):
                yield first, NUMBERS[depth].format(count)


def _layout_parts(tree: HtmlElement) -> Iterator[HtmlElement]:
    """The tables that hold another table or are little but a cell of running text, and their rows and cells."""
    layout = {outer for table in tree.iter("table") for outer in islice(table.iterancestors("table"), 1)}
    for cell in tree.iter("td", "th"):
        table = _table_of(cell)
        if table is not None and table not in layout and _is_running_text(cell, table):
            layout.add(table)
    yield from (part for part in tree.iter(*TABLE_PARTS) if _table_of(part) in layout)


def _table_of(part: HtmlElement) -> HtmlElement | None:
    return part if part.tag == "table" else next(part.iterancestors("table"), None)


def _is_running_text(cell: HtmlElement, table: HtmlElement) -> bool:
    """Whether a cell has paragraphs that make up most of its table."""
    length = sum(map(len, cell.itertext()))
    if length < LONG_CELL or sum(1 for _ in islice(cell.iter("p", "br", "div"), FEW_BREAKS)) < FEW_BREAKS:
        return False
    return length > sum(map(len, table.itertext())) / 2
