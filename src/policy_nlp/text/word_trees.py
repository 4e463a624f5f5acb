"""Patterns for one of many words, made from the tree of their common beginnings."""

from __future__ import annotations

import re
from collections.abc import Iterable


def one_of(words: Iterable[str]) -> str:
    """A pattern that matches the longest of `words` at a place, in one walk down their common beginnings."""
    tree: dict[str, dict] = {}  # type: ignore[type-arg]
    for word in words:
        node = tree
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return _branch(tree)


def one_of_anywhere(words: Iterable[str], together: int = 64) -> str:
    """What `one_of` matches, for many words of two characters or more that all of a text is searched for.

    It begins with the class of their first characters, which a search looks for alone; then the two characters behind
    are held against theirs, once for all words and once for `together` of the second characters with what stands
    beside these, before one by one.
    """
    words = list(words)
    by_second: dict[str, list[str]] = {}
    for word in words:
        by_second.setdefault(word[1], []).append(word)
    seconds = list(by_second)
    groups = ([by_second[second] for second in seconds[at : at + together]] for at in range(0, len(seconds), together))
    return f"{_class(word[0] for word in words)}(?={_ahead(words)})(?:{'|'.join(map(_of_seconds, groups))})"


def _of_seconds(group: list[list[str]]) -> str:
    """A pattern behind the first character for the words of `group`, lists of such as have their second in common."""
    words = [word for alike in group for word in alike]
    return f"(?={_ahead(words)})(?<={_class(word[0] for word in words)})(?:{'|'.join(map(_behind, group))})"


def _ahead(words: list[str]) -> str:
    """The classes of the second and, where all have one, the third character of `words`."""
    return "".join(_class(word[at] for word in words) for at in range(1, min(3, *map(len, words))))


def _behind(words: list[str]) -> str:
    """A pattern for the second character, which `words` share, and by their first one for the rest of them."""
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[0], []).append(word[2:])
    branches = (f"(?<={re.escape(first)}.){one_of(rest)}" for first, rest in rests.items())
    return f"{re.escape(words[0][1])}(?:{'|'.join(branches)})"


def _class(characters: Iterable[str]) -> str:
    return f"[{re.escape(''.join(sorted(set(characters))))}]"


def _branch(node: dict[str, dict]) -> str:  # type: ignore[type-arg]
    branches = [pattern for character, below in node.items() if character for pattern in _begun_with(character, below)]
    if not branches:
        return ""
    pattern = branches[0] if len(branches) == 1 else "(?:" + "|".join(branches) + ")"
    return f"(?:{pattern})?" if "" in node else pattern


def _begun_with(character: str, below: dict[str, dict]) -> list[str]:  # type: ignore[type-arg]
    """The patterns for what begins with `character`: one, or one for each word where only last characters differ.

    Those would make a class of characters, which takes longer to compile than the words.
    """
    if len(below) > 2 and not any(rest.keys() - {""} for rest in below.values()):
        return [re.escape(character + last) for last in sorted(below, reverse=True)]
    return [re.escape(character) + _branch(below)]
