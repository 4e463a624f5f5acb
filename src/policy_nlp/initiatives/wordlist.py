"""Many words that all of a text is searched for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

_TOGETHER = 64
"""The second characters of so many words are looked for as one class."""
_BEGINNING = 3
"""So many characters, or as many as the shortest word has, tell which few words may stand at a place."""


class Wordlist:
    """Words of two characters or more, and where they stand in a text.

    A pattern finds the places where characters follow one another as they do in some word: the class of the first
    characters, which a search looks for alone, then those of the next ones, once for all words and once for each
    group of them.  What stands there is looked up.  A pattern of all the words takes as long to search and ten times
    as long to make.
    """

    def __init__(self, words: Iterable[str]) -> None:
        longest_first = sorted(words, key=len, reverse=True)
        self._beginning = min(_BEGINNING, len(longest_first[-1]))
        self._words: dict[str, list[str]] = {}
        by_second: dict[str, list[str]] = {}
        for word in longest_first:
            self._words.setdefault(word[: self._beginning], []).append(word)
            by_second.setdefault(word[1], []).append(word)
        seconds = list(by_second.values())
        groups = (list(chain.from_iterable(seconds[at : at + _TOGETHER])) for at in range(0, len(seconds), _TOGETHER))
        behind = "|".join(f"{self._ahead(group)}(?<={_class(word[0] for word in group)})" for group in groups)
        first = _class(word[0] for word in longest_first)
        self._place = re.compile(f"{first}{self._ahead(longest_first)}(?:{behind})")

    def found_in(self, text: str) -> Iterator[tuple[int, list[str]]]:
        """The places where words of the list begin, each with those that stand there, the longest first."""
        for place in self._place.finditer(text):
            start = place.start()
            words = self._words.get(text[start : start + self._beginning])
            if words and (standing := [word for word in words if text.startswith(word, start)]):
                yield start, standing

    def _ahead(self, words: list[str]) -> str:
        """What looks whether the characters behind the first may be those of one of `words`."""
        return f"(?={''.join(_class(word[at] for word in words) for at in range(1, self._beginning))})"


def _class(characters: Iterable[str]) -> str:
    return f"[{re.escape(''.join(sorted(set(characters))))}]"
