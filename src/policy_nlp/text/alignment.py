"""The way back from a text that was changed to the text it came from."""

from __future__ import annotations

from array import array
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
    """For every code point of a changed text, the range of the source that it stands for."""

    __slots__ = ("_ends", "_length", "_starts")

    def __init__(self, starts: Sequence[int] | None, ends: Sequence[int] | None, length: int) -> None:
        self._starts, self._ends, self._length = starts, ends, length

    @classmethod
    def identity(cls, length: int) -> Alignment:
        """The alignment of a text of `length` code points with itself."""
        return cls(None, None, length)

    def to_source(self, span: Span) -> Span:
        """The source range that `span` of the changed text stands for."""
        if self._starts is None or self._ends is None:
            return Span(*span)
        if span.start >= span.end:
            at = self._starts[span.start] if span.start < len(self._starts) else self._length
            return Span(at, at)
        return Span(self._starts[span.start], self._ends[span.end - 1])

    def applied(self, text: str, edits: Iterable[Edit]) -> tuple[str, Alignment]:
        """`text` with `edits` made (sorted, not overlapping), and its alignment with the first source."""
        starts, ends = array("l"), array("l")
        old_starts = self._starts if self._starts is not None else range(len(text))
        old_ends = self._ends if self._ends is not None else range(1, len(text) + 1)
        pieces, done = [], 0
        for edit in edits:
            (begin, end), new = edit.span, edit.replacement
            pieces += [text[done:begin], new]
            starts.extend(old_starts[done:begin])
            ends.extend(old_ends[done:begin])
            if len(new) == end - begin:
                starts.extend(old_starts[begin:end])
                ends.extend(old_ends[begin:end])
            elif new:
                first, last = (old_starts[begin], old_ends[end - 1]) if end > begin else (self._at(old_starts, begin),) * 2
                starts.extend([first] * len(new))
                ends.extend([last] * len(new))
            done = end
        pieces.append(text[done:])
        starts.extend(old_starts[done:])
        ends.extend(old_ends[done:])
        return "".join(pieces), Alignment(starts, ends, self._length)

    def _at(self, starts: Sequence[int], index: int) -> int:
        return starts[index] if index < len(starts) else self._length
