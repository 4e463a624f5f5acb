"""A place in a text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(slots=True, order=True, unsafe_hash=True)
class Span:
    """A half-open range of code points: ``text[span.start:span.end]``.

    It may be used as the pair of its ends, which it equals: ``start, end = span``, ``span[0]``, ``span == (3, 8)``.
    """

    start: int
    end: int

    def __iter__(self) -> Iterator[int]:
        yield self.start
        yield self.end

    def __getitem__(self, end: int) -> int:
        return (self.start, self.end)[end]

    def __len__(self) -> int:
        return 2

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Span):
            return self.start == other.start and self.end == other.end
        return isinstance(other, tuple) and (self.start, self.end) == other

    def of(self, text: str) -> str:
        """The characters of `text` that the span covers."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> Span:
        """The same range, `by` code points further on."""
        return Span(self.start + by, self.end + by)

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end
