"""The way back from a text that was changed to the text it came from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from policy_nlp.records.span import Span


@dataclass(frozen=True, slots=True)
class Edit:
    """Put `replacement` where `span` stands, for the reason named by `kind`."""

    span: Span
    replacement: str
    kind: str


class Alignment:
    """For every span of a changed text, the span of the source that it stands for.

    Characters that were not changed, and those of a replacement as long as what it replaced, stand for one
    character each; every character of another replacement stands for all that was replaced.  An alignment
    is the list of changes, one round of edits after the other, so that a text that is fine costs nothing.
    """

    __slots__ = ("_length", "_rounds")

    def __init__(self, length: int, rounds: tuple[_Round, ...] = ()) -> None:
        self._length, self._rounds = length, rounds

    def __reduce__(self) -> tuple[type[Alignment], tuple[int, tuple[_Round, ...]]]:
        """How it goes to another process: a compiled class has no other way."""
        return Alignment, (self._length, self._rounds)

    @classmethod
    def identity(cls, length: int) -> Alignment:
        """The alignment of a text of `length` code points with itself."""
        return cls(length)

    @property
    def is_identity(self) -> bool:
        """Whether every character stands where it stood in the source."""
        return not self._rounds

    def to_source(self, span: Span) -> Span:
        """The source range that `span` of the changed text stands for."""
        return Span(*self.place(span.start, span.end))

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where in the source the range `start` to `end` of the changed text stands."""
        for one in reversed(self._rounds):
            start, end = one.back(start, end)
        return start, end

    def to_clean(self, span: Span) -> Span:
        """The range of the changed text that holds what is left of `span` of the source."""
        start, end = span.start, span.end
        for one in self._rounds:
            start, end = one.forward(start, end)
        return Span(start, end)

    def then(self, later: Alignment) -> Alignment:
        """The way back through `later`, which starts from this one's changed text, and through this one."""
        return Alignment(self._length, self._rounds + later._rounds)

    def applied(self, text: str, edits: Iterable[Edit]) -> tuple[str, Alignment]:
        """`text` with `edits` made, and its alignment with the first source.

        Raises ValueError where the edits are not in the order of the text or overlap.
        """
        made = list(edits)
        pieces, done = [], 0
        for edit in made:
            begin, end, new = edit.span.start, edit.span.end, edit.replacement
            if not done <= begin <= end <= len(text):
                raise ValueError(f"edit at {begin}–{end} overlaps the one before it or leaves the text")
            pieces += [text[done:begin], new]
            done = end
        pieces.append(text[done:])
        lengthening = [edit for edit in made if len(edit.replacement) != edit.span.end - edit.span.start]
        rounds = (*self._rounds, _round(lengthening)) if lengthening else self._rounds
        return "".join(pieces), Alignment(self._length, rounds)


class _Round:
    """One round of edits, each of which changed the length of what it replaced."""

    __slots__ = ("_new_ends", "_new_starts", "_old_ends", "_old_starts")

    def __init__(self, old_starts: list[int], old_ends: list[int], new_starts: list[int], new_ends: list[int]) -> None:
        self._old_starts, self._old_ends = old_starts, old_ends
        self._new_starts, self._new_ends = new_starts, new_ends

    def __reduce__(self) -> tuple[type[_Round], tuple[list[int], list[int], list[int], list[int]]]:
        return _Round, (self._old_starts, self._old_ends, self._new_starts, self._new_ends)

    def back(self, start: int, end: int) -> tuple[int, int]:
        """Where the range stood before the edits; a replacement counts whole."""
        return _moved(start, end, self._new_starts, self._new_ends, self._old_starts, self._old_ends)

    def forward(self, start: int, end: int) -> tuple[int, int]:
        """Where the range stands after the edits; a replacement counts whole."""
        return _moved(start, end, self._old_starts, self._old_ends, self._new_starts, self._new_ends)


def _round(edits: Sequence[Edit]) -> _Round:
    """Where the edits of one round begin and end, before and after they are made."""
    starts, ends = [edit.span.start for edit in edits], [edit.span.end for edit in edits]
    new_starts: list[int] = []
    new_ends: list[int] = []
    gained = 0
    for edit in edits:
        new_starts.append(edit.span.start + gained)
        gained += len(edit.replacement) - (edit.span.end - edit.span.start)
        new_ends.append(edit.span.end + gained)
    return _Round(starts, ends, new_starts, new_ends)


def _moved(
    start: int,
    end: int,
    here_starts: Sequence[int],
    here_ends: Sequence[int],
    there_starts: Sequence[int],
    there_ends: Sequence[int],
) -> tuple[int, int]:
    """The range `start` to `end` on this side of the edits as a range on the other side."""
    edit = bisect_right(here_starts, start) - 1
    if edit < 0:
        first = start
    elif start < here_ends[edit]:
        first = there_starts[edit]
    else:
        first = start - here_ends[edit] + there_ends[edit]
    if end <= start:
        return first, first
    edit = bisect_right(here_starts, end - 1) - 1
    if edit < 0:
        return first, end
    if end <= here_ends[edit]:
        return first, there_ends[edit]
    return first, end - here_ends[edit] + there_ends[edit]
