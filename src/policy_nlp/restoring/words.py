"""How well a text reads, by the words it is made of: the judge of what a lost byte may have been.

The words and their frequencies are jieba's; they are read only when a text has something to judge.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from importlib.util import find_spec
from itertools import product
from math import inf, log
from pathlib import Path

from policy_nlp.restoring.script import simplify_alone

LONGEST_WORD = 4
MOST_UNKNOWN = 2
"""A word with more unknown characters than this tells nothing."""

PUNCTUATION = {
    "，": 0.05, "、": 0.04, "。": 0.025, "；": 0.008, "“": 0.005, "”": 0.005, "：": 0.003, "（": 0.002, "）": 0.002,
    "《": 0.001, "》": 0.001, "—": 0.001, "％": 0.001, " ": 0.001, "\u3000": 0.001,
    "！": 0.0005, "？": 0.0005, "‘": 0.0002, "’": 0.0002, "·": 0.0002, "…": 0.0002,
}  # fmt: skip
"""Share of each mark among the words and marks of ordinary reports."""

RARE_CHARACTER = -19.0
"""Log probability of a Chinese character that is no word by itself."""
NO_CHARACTER = -24.0
"""Log probability of what is no Chinese character and no mark: kana, Cyrillic, box drawing, private use."""
ASCII = -6.0

Lattice = Sequence[Sequence[str]]
"""For each place of a text the characters that may stand there."""


def best_reading(lattice: Lattice) -> tuple[float, str]:
    """The likeliest text of `lattice` with its log probability."""
    scores, texts = [0.0], [""]
    for end in range(1, len(lattice) + 1):
        best_score, best_text = -inf, ""
        for start in range(max(0, end - LONGEST_WORD), end):
            score, word = _likeliest_word(tuple(map(tuple, lattice[start:end])))
            if scores[start] + score > best_score:
                best_score, best_text = scores[start] + score, texts[start] + word
        scores.append(best_score)
        texts.append(best_text)
    return scores[-1], texts[-1]


def likelihood(text: str) -> float:
    """Log probability of `text`."""
    return best_reading(text)[0]


@lru_cache(maxsize=4096)
def _likeliest_word(places: tuple[tuple[str, ...], ...]) -> tuple[float, str]:
    """The likeliest word that can stand at `places`, one character a place; -inf where none can."""
    if len(places) == 1:
        return max((_score_of_character(character), character) for character in places[0])
    if sum(len(place) > 1 for place in places) > MOST_UNKNOWN or not all(places):
        return -inf, ""
    words = _words()
    choices = product(*({simplify_alone(character): character for character in place}.items() for place in places))
    found = (
        (words[word], "".join(character for _, character in choice))
        for choice in choices
        if (word := "".join(simplified for simplified, _ in choice)) in words
    )
    return max(found, default=(-inf, ""))


def _score_of_character(character: str) -> float:
    if character in PUNCTUATION:
        return log(PUNCTUATION[character])
    if character.isascii():
        return ASCII
    if not "㐀" <= character <= "鿿":
        return NO_CHARACTER
    return _words().get(simplify_alone(character), RARE_CHARACTER)


@lru_cache(maxsize=1)
def _words() -> dict[str, float]:
    """Log probability of every word of at most LONGEST_WORD characters in jieba's dictionary."""
    spec = find_spec("jieba")
    if spec is None or not spec.submodule_search_locations:
        return {}
    lines = Path(spec.submodule_search_locations[0], "dict.txt").read_text(encoding="utf-8").split()
    counts = dict(zip(lines[::3], map(int, lines[1::3]), strict=True))
    total = log(sum(counts.values()))
    return {word: log(count or 0.5) - total for word, count in counts.items() if len(word) <= LONGEST_WORD}
