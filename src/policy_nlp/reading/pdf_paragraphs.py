"""The paragraphs of a PDF: its lines without headers, page numbers and notes in between, joined where they go on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from policy_nlp.reading.pdf_lines import Line
from policy_nlp.reading.superscripts import SUPERSCRIPTS
from policy_nlp.text.broken_lines import parts_words
from policy_nlp.text.headings import is_title

EDGE_LINES = 2
"""Lines at the top and at the bottom of a page that may be its header or footer."""
REPEATED = 0.5
"""Share of pages on which a header stands at the least."""
LEAST_PAGES = 2
LONGEST_HEADER = 120
NUMBER = re.compile("[0-9]+")
PAGE_NUMBER = re.compile(
    r"[—\-－–·第\s]{0,4}[0-9]{1,4}(?:\s?/\s?[0-9]{1,4})?[—\-－–·页\s]{0,4}(?:[，,\s]{0,2}共\s?[0-9]{1,4}\s?页)?"
)
PRINTED = re.compile(
    r"(?:file|https?)://\S|[0-9]{1,4}[/年.\-][0-9]{1,2}[/月.\-][0-9]{1,4}日?[,，]?\s{0,2}"
    r"(?:[上下]午)?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\s?[AP]M\b|\t)"
)
"""How the lines begin that browsers print at the edges: with the address of the page, or with the time."""

NOTE_SIZE = 0.92
"""How large footnotes are at the most, measured by the text."""
NOTE_MARK = re.compile(r"(?:[⁰¹²³⁴-⁹①-⑳*＊]|[\[〔［【][0-9]{1,3}[\]〕］】]|[0-9]{1,3})")
ORDINARY_NUMBER = re.compile("[0-9]{1,3}")

COMMON_LEFT = 0.08
"""Share of the lines that begin where a column begins, at the least."""
LEAST_INDENT, MOST_INDENT = 1.2, 3.0
"""Character widths that a paragraph's first line is set in."""
FLUSH = 0.9
"""Character widths by which a line that goes on may begin off the margin."""
WIDEST = 0.05
"""Share of a column's lines that may reach beyond it: titles over two columns."""
SLACK, WIDER_SLACK = 0.5, 3.2
"""Character widths that a full line may lack when not even the next word would have fitted; the wider where no sentence
ends."""
NEW_PARAGRAPH = 1.35
"""How much further down than usual the first line of a paragraph is."""
SAME_SIZE = 0.08
FIRST_WORD = re.compile(r"[“‘（(《〈「『\[【]*(?:[!-~À-ɏ]+|.)[”’）)》〉」』\]】，。、；：！？%]*", re.S)
ENDS_SENTENCE = re.compile("[。！？][”’」』）)》]{0,3}$")


class _Placed(NamedTuple):
    """A line with its page, and the edges of the column that it stands in."""

    line: Line
    page: int
    margin: float
    right: float


def paragraphs_of(pages: Sequence[Sequence[Line]]) -> list[str]:
    """The paragraphs of all pages, those of footnotes last."""
    sizes = Counter[float]()
    for page in pages:
        for line in page:
            sizes[line.size] += len(line.text)
    if not sizes:
        return []
    body, notes = _without_notes(_without_edges(pages), sizes.most_common(1)[0][0])
    return [*_joined(body), *_joined(notes)]


def _without_edges(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The pages without their numbers, and without the headers that they share.

    Of a header that is the title of the text, and says what no other line does, the first occurrence stays.
    """
    edges = [_edges(page) for page in pages]
    counts = Counter(shape for page, at in zip(pages, edges, strict=True) for shape in {_shape(page[n]) for n in at})
    enough = max(LEAST_PAGES, REPEATED * len(pages))
    shared = {
        shape for shape, count in counts.items()
        if count >= enough and len(shape) <= LONGEST_HEADER and not ENDS_SENTENCE.search(shape[-4:])
    }  # fmt: skip
    text = [line for page in pages for line in page if is_title(line.text)]
    titles = shared.intersection(map(_shape, text))
    said = {title for title in titles if any(title in _shape(line) != title for line in text)}
    kept: list[list[Line]] = []
    for page, at in zip(pages, edges, strict=True):
        dropped = {n for n in at if _is_edge(page[n], (shared - titles) | said)}
        kept.append([line for n, line in enumerate(page) if n not in dropped])
        said |= titles.intersection(_shape(page[n]) for n in at)
    return kept


def _is_edge(line: Line, headers: set[str]) -> bool:
    return bool(_shape(line) in headers or PAGE_NUMBER.fullmatch(line.text) or PRINTED.match(line.text))


def _edges(page: Sequence[Line]) -> set[int]:
    """The numbers of the topmost and the lowest lines, wherever they stand in the order of the page."""
    order = sorted(range(len(page)), key=lambda number: -page[number].bottom)
    return {*order[:EDGE_LINES], *order[-EDGE_LINES:]}


def _shape(line: Line) -> str:
    """A line with its numbers alike and its spaces taken out, so that headers with page numbers look the same."""
    return NUMBER.sub("0", "".join(line.text.split()))


def _without_notes(pages: Sequence[Sequence[Line]], size: float) -> tuple[list[list[Line]], list[list[Line]]]:
    """The pages without the small print at their feet that begins with a mark, and that small print."""
    bodies, notes = [], []
    for page in pages:
        order = sorted(range(len(page)), key=lambda number: page[number].bottom)
        feet: list[int] = []
        for number in order:
            if page[number].size > NOTE_SIZE * size:
                break
            feet.append(number)
        while feet and not NOTE_MARK.match(page[feet[-1]].text):
            feet.pop()
        marks = set(re.findall("[⁰¹²³⁴-⁹]+", "".join(line.text for n, line in enumerate(page) if n not in feet)))
        bodies.append([line for number, line in enumerate(page) if number not in feet])
        notes.append([_marked(page[number], marks) for number in sorted(feet)])
    return bodies, notes


def _marked(line: Line, marks: set[str]) -> Line:
    """The line of a note with its number set as the text sets it, so that it cannot be taken for a figure."""
    number = ORDINARY_NUMBER.match(line.text)
    if number is None or number[0].translate(SUPERSCRIPTS) not in marks:
        return line
    return line._replace(text=number[0].translate(SUPERSCRIPTS) + line.text[number.end() :])


def _joined(pages: Sequence[Sequence[Line]]) -> list[str]:
    lines = _placed(pages)
    pitch = _pitch(lines)
    indented = any(_indent(one) >= LEAST_INDENT for one in lines)
    paragraphs: list[str] = []
    previous: _Placed | None = None
    for one in lines:
        if previous is not None and _goes_on(previous, one, pitch, indented):
            paragraphs[-1] += (" " if parts_words(paragraphs[-1], one.line.text) else "") + one.line.text
        else:
            paragraphs.append(one.line.text)
        previous = one
    return paragraphs


def _placed(pages: Sequence[Sequence[Line]]) -> list[_Placed]:
    """The lines of all pages with the edges of their columns."""
    lines = [(line, number) for number, page in enumerate(pages) for line in page]
    margins = _margins([line for line, _ in lines])
    columns = [
        max((margin for margin in margins if margin <= line.left + FLUSH * line.size), default=min(margins))
        for line, _ in lines
    ]
    rights = {margin: _right([line.right for (line, _), own in zip(lines, columns, strict=True) if own == margin])
              for margin in set(columns)}  # fmt: skip
    return [_Placed(line, page, own, rights[own]) for (line, page), own in zip(lines, columns, strict=True)]


def _margins(lines: Sequence[Line]) -> list[float]:
    """Where columns begin: where many lines begin, but for the first lines of paragraphs, which are set in."""
    if not lines:
        return [0.0]
    counts = Counter(round(line.left) for line in lines)
    size = median(line.size for line in lines)
    common = sorted(left for left, count in counts.items() if count >= max(2, COMMON_LEFT * len(lines)))
    found = [
        left for left in common if not any(LEAST_INDENT <= (left - other) / size <= MOST_INDENT for other in common)
    ]
    return [float(left) for left in found] or [min(line.left for line in lines)]


def _right(rights: list[float]) -> float:
    """How far a column reaches."""
    rights.sort(reverse=True)
    return rights[min(len(rights) - 1, int(WIDEST * len(rights)))]


def _indent(one: _Placed) -> float:
    return (one.line.left - one.margin) / one.line.size


def _pitch(lines: Sequence[_Placed]) -> float:
    """How far down the next line of a paragraph usually is, in the size of its characters."""
    steps = [
        (above.line.bottom - below.line.bottom) / above.line.size
        for above, below in pairwise(lines)
        if above.page == below.page and above.margin == below.margin and above.line.bottom > below.line.bottom
        and abs(_indent(below)) < FLUSH
    ]  # fmt: skip
    return median(steps) if steps else 0.0


def _goes_on(above: _Placed, below: _Placed, pitch: float, indented: bool) -> bool:
    """Whether `below` is in the paragraph of `above`."""
    size = above.line.size
    if "\t" in above.line.text or "\t" in below.line.text or abs(below.line.size - size) > SAME_SIZE * size:
        return False
    ended = bool(ENDS_SENTENCE.search(above.line.text[-4:]))
    centred = _centred(below)
    if not _is_full(above, below.line.text, SLACK if ended or centred else WIDER_SLACK, centred):
        return False
    if abs(_indent(below)) >= FLUSH and not centred:
        return False
    step = (above.line.bottom - below.line.bottom) / size
    if above.page == below.page and step > 0:
        return step <= NEW_PARAGRAPH * pitch and not (ended and centred)
    return not ended or indented


def _is_full(one: _Placed, behind: str, slack: float, centred: bool) -> bool:
    """Whether the first word of `behind`, the next line, had no room on the line any more.

    Of a line that is `centred` the room on both sides counts.
    """
    word = FIRST_WORD.match(behind)
    width = sum(0.55 if character.isascii() else 1.0 for character in word[0]) if word else 1.0
    room = one.right - one.line.right + (one.line.left - one.margin if centred else 0.0)
    return room <= (width + slack) * one.line.size


def _centred(one: _Placed) -> bool:
    """Whether the line stands in the middle of its column, as the rest of a long title does."""
    off = (one.line.left + one.line.right) / 2 - (one.margin + one.right) / 2
    return _indent(one) > MOST_INDENT and abs(off) < one.line.size
