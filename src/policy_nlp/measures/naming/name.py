"""A name that a figure may take."""

from __future__ import annotations

import re
from dataclasses import dataclass

JOINT = re.compile("、|和")
"""What joins the things that one name lists."""
QUARTER = "[第前]?(?:[一二三]、)*[一二三四]个?季度|[上下]半年"
"""A part of a year that a name may tell of, as a pattern."""


@dataclass(slots=True)
class Candidate:
    """A name, how it was put together, and the verb that it opens with."""

    text: str
    made: str
    verb: str

    def called(self, text: str, verb: str | None = None) -> Candidate:
        """The same with another `text`, and another `verb` where one is given."""
        return Candidate(text, self.made, self.verb if verb is None else verb)


BUILT = "previous and own"
"""How a name is made that takes the whole name of the figure before; none is built on such a one in turn."""
KIND = "kind of previous"
"""How a name is made that takes the head of the figure before."""
OF_SECTOR = "sector of previous"
"""How a name is made that has of one sector what the figure before has of all: 其中集体所有制单位."""
OWNED = "noun of own"
"""How a name is made of what is told of a thing, and of the thing behind the figure: 投资30亿元的铁路."""
OF_OTHER = "own verb and object of previous"
"""How a name is made that says something else of the thing of the figure before: 建成水库4座、在建3座."""
OF_CHANGE = "change of previous"
"""How a name is made that is changed as that of the figure before: 压减环节60%、材料50%."""
NAMELESS = Candidate("", "none", "")
