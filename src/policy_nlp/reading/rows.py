"""A row of a table as a line of text."""

from __future__ import annotations

import re
from collections.abc import Sequence

NUMBER = re.compile(r"(?:[0-9]{1,3}[.．、]|[一二三四五六七八九十]{1,3}、|[（(][0-9一二三四五六七八九十]{1,3}[）)])")


def line_of(cells: Sequence[str]) -> str:
    """The cells parted by tabs; a number that only counts the row stands before its text as in a list."""
    if len(cells) > 1 and NUMBER.fullmatch(cells[0]) and not cells[1][:1].isdigit():
        cells = [cells[0] + cells[1], *cells[2:]]
    return "\t".join(cells).rstrip()
