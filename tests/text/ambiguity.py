"""Whether a pattern may read a text in exponentially many ways, which its source alone tells.

Python tries every way to read a text before it says that a pattern doesn't match. Their number grows exponentially
with the text where a repeat can go round from a place in the pattern back to this place in two ways on the same text,
as `(?:湖|水|湖水)*` can on 湖水. Places are the characters of a pattern, as in Glushkov's automaton; two ways round are
looked for in pairs of places that the same text leads to, after Weber and Seidl (1991).

What looks around counts as nothing here, and a repeat that is bounded high as one without bound, so that a pattern may
be found at fault that isn't, but none that is goes unfound.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import Any

_PARSER = import_module("sre_parse" if not hasattr(re, "_parser") else "re._parser")
_MANY = 10
"""So many repeats of more than a character count as without bound."""
_SHORT = 4
"""So many characters of one class in a row are counted one by one."""
_MOST = 2
"""Two ways are as bad as more."""
_LAST = 0x10FFFF
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
_CHARACTERS = ("LITERAL", "NOT_LITERAL", "IN", "ANY")
_SPACES, _DIGITS = " \t\n\r\f\v\u3000", "0123456789"
_Pair = tuple[int, int]
Ranges = tuple[tuple[int, int], ...]
_ANYTHING: Ranges = ((0, _LAST),)


@dataclass
class _Part:
    """What a part of a pattern may begin and end with, in how many ways, and in how many it may be empty."""

    first: Counter[int] = field(default_factory=Counter)
    last: Counter[int] = field(default_factory=Counter)
    empty: int = 1


def twofold(source: str | bytes, flags: int = 0, *, nothing_behind: bool = False) -> str | None:
    """A text that a pattern reads in two ways, between which it can choose again for every such text in a row.

    None where there is no such text. `nothing_behind` is for a pattern that ends with a repeat and is used where
    anything may follow: no round of this repeat is ever tried anew.
    """
    tree = _PARSER.parse(source, flags)
    todo, last = [tree], tree[len(tree) - 1] if nothing_behind else None
    while todo:
        for node in todo.pop():
            kind, told = str(node[0]), node[1]
            if kind in _REPEATS and told[1] >= _MANY and not _is_character(told[2]) and node is not last:
                if found := _Places(node).twofold():
                    return found
            elif kind not in _CHARACTERS:
                todo.extend(_bodies(kind, told))
    return None


def _bodies(kind: str, told: Any) -> list[Any]:
    """The parts that a node is made of."""
    if kind == "BRANCH":
        return list(told[1])
    if kind in ("ASSERT", "ASSERT_NOT"):
        return [told[1]]
    if kind == "ATOMIC_GROUP":
        return [told]
    if kind == "GROUPREF_EXISTS":
        return [body for body in told[1:] if body]
    return [told[-1]] if kind in ("SUBPATTERN", *_REPEATS) else []


def _is_character(body: Any) -> bool:
    return len(body) == 1 and str(body[0][0]) in _CHARACTERS


class _Places:
    """The characters of a part of a pattern and which may follow which, in how many ways."""

    def __init__(self, node: Any) -> None:
        self.characters: list[Ranges] = []
        self.follow: dict[int, Counter[int]] = {}
        self._pairs: dict[tuple[frozenset[int], frozenset[int]], set[_Pair]] = {}
        self._of([node])

    def twofold(self) -> str | None:
        """A text that leads round from one place to itself in two ways; none where there is no such text."""
        for ring in _rings({place: set(after) for place, after in self.follow.items()}):
            for place in ring:
                for to, ways in self.follow[place].items():
                    if to in ring and ways > 1:
                        return self._text([place, to])
            if found := self._two_ways(ring):
                return found
        return None

    def _two_ways(self, ring: set[int]) -> str | None:
        """The same for places that all lead to each other."""
        behind = {place: frozenset(self.follow[place].keys() & ring) for place in ring}
        after: dict[_Pair, set[_Pair]] = {(place, place): set() for place in ring}
        todo = list(after)
        for pair in todo:
            after[pair] = self._alike(behind[pair[0]], behind[pair[1]])
            new = after[pair] - after.keys()
            todo.extend(new)
            after.update({each: set() for each in new})
        for pairs in _rings(after):
            same = [pair for pair in pairs if pair[0] == pair[1]]
            if same and len(same) < len(pairs):
                inside = {pair: after[pair] & pairs for pair in pairs}
                out = _way(inside, same[0], pairs.difference(same))
                back = _way(inside, out[-1], {same[0]})
                return self._text(pair[0] for pair in (*out, *back))
        return None

    def _alike(self, one: frozenset[int], two: frozenset[int]) -> set[_Pair]:
        """The pairs of places that some character leads to."""
        if (one, two) not in self._pairs:
            by_character: dict[Ranges, list[int]] = {}
            for place in two:
                by_character.setdefault(self.characters[place], []).append(place)
            classes = [ranges for ranges in by_character if not _is_one(ranges)]
            self._pairs[one, two] = {
                (min(at, to), max(at, to))
                for at in one
                for ranges in ((self.characters[at], *classes) if _is_one(self.characters[at]) else by_character)
                if _common(self.characters[at], ranges)
                for to in by_character.get(ranges, ())
            }
        return self._pairs[one, two]

    def _text(self, places: Iterable[int]) -> str:
        return "".join(_shown(self.characters[place]) for place in places)

    def _of(self, nodes: Iterable[Any]) -> _Part:
        whole = _Part()
        for node in nodes:
            whole = self._joined(whole, self._of_node(str(node[0]), node[1]))
        return whole

    def _joined(self, one: _Part, two: _Part) -> _Part:
        self._follows(one, two)
        return _Part(
            one.first + _times(two.first, one.empty),
            two.last + _times(one.last, two.empty),
            min(_MOST, one.empty * two.empty),
        )

    def _follows(self, one: _Part, two: _Part) -> None:
        for at, ways in one.last.items():
            for to, more in two.first.items():
                self.follow[at][to] += ways * more

    def _of_node(self, kind: str, told: Any) -> _Part:
        if kind in _CHARACTERS:
            return self._character(_ranges(kind, told))
        if kind in _REPEATS:
            return self._repeated(*told)
        if kind in ("AT", "ASSERT", "ASSERT_NOT"):
            return _Part()
        if kind == "GROUPREF":
            return self._character(_ANYTHING)
        ways = [self._of(body) for body in _bodies(kind, told)]
        assert ways, f"{kind} is not known"
        firsts, lasts = Counter[int](), Counter[int]()
        for way in ways:
            firsts, lasts = firsts + way.first, lasts + way.last
        return _Part(firsts, lasts, min(_MOST, sum(way.empty for way in ways)))

    def _repeated(self, least: int, most: int, body: Any) -> _Part:
        most = _MANY if most > _SHORT and _is_character(body) else most
        whole = _Part()
        for _ in range(min(least, _MANY - 1)):
            whole = self._joined(whole, self._of(body))
        if most >= _MANY:
            part = self._of(body)
            self._follows(part, part)
            return self._joined(whole, _Part(part.first, part.last, 1))
        rest = _Part()
        for _ in range(most - least):
            part = self._of(body)
            rest = self._joined(part, rest)
            rest.empty = 1
        return self._joined(whole, rest)

    def _character(self, ranges: Ranges) -> _Part:
        place = len(self.characters)
        self.characters.append(ranges)
        self.follow[place] = Counter()
        return _Part(Counter([place]), Counter([place]), 0)


def _times(counted: Counter[int], ways: int) -> Counter[int]:
    return Counter({at: min(_MOST, number * ways) for at, number in counted.items() if number * ways})


def _way(after: dict[_Pair, set[_Pair]], begin: _Pair, ends: set[_Pair]) -> list[_Pair]:
    """The shortest way from behind `begin` to one of `ends`."""
    came: dict[_Pair, _Pair | None] = {}
    for to in after[begin]:
        came[to] = None
    todo = list(came)
    for pair in todo:
        if pair in ends:
            way = [pair]
            while (before := came[way[-1]]) is not None:
                way.append(before)
            return way[::-1]
        for to in after[pair]:
            if to not in came:
                came[to] = pair
                todo.append(to)
    raise AssertionError("a ring leads everywhere in it")


def _rings(after: dict[Any, set[Any]]) -> Iterator[set[Any]]:
    """The sets of nodes that all lead to each other, after Tarjan; those of one node only where it leads to itself."""
    number: dict[Any, int] = {}
    low: dict[Any, int] = {}
    stack: list[Any] = []
    on: set[Any] = set()
    for root in after:
        if root in number:
            continue
        number[root] = low[root] = len(number)
        stack.append(root)
        on.add(root)
        work = [(root, iter(after[root]))]
        while work:
            node, rest = work[-1]
            to = next(rest, None)
            if to is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == number[node]:
                    ring = set(stack[stack.index(node) :])
                    del stack[stack.index(node) :]
                    on -= ring
                    if len(ring) > 1 or node in after[node]:
                        yield ring
            elif to not in number:
                number[to] = low[to] = len(number)
                stack.append(to)
                on.add(to)
                work.append((to, iter(after.get(to, ()))))
            elif to in on:
                low[node] = min(low[node], number[to])


def _ranges(kind: str, told: Any) -> Ranges:
    """The characters that a node stands for."""
    if kind == "LITERAL":
        return ((told, told),)
    if kind == "NOT_LITERAL":
        return _others(((told, told),))
    if kind == "IN":
        parts = [part for part in told if str(part[0]) != "NEGATE"]
        found = tuple(sorted(each for part in parts for each in _in_class(str(part[0]), part[1])))
        return found if len(parts) == len(told) else _others(found)
    assert kind == "ANY", kind
    return _ANYTHING


def _in_class(kind: str, told: Any) -> Ranges:
    if kind == "RANGE":
        return ((told[0], told[1]),)
    if kind == "LITERAL":
        return ((told, told),)
    within = {"CATEGORY_DIGIT": _DIGITS, "CATEGORY_SPACE": _SPACES}
    inside = within.get(str(told).replace("_NOT_", "_"))
    if inside is None:
        return _ANYTHING
    found = tuple(sorted((ord(character), ord(character)) for character in inside))
    return _others(found) if "_NOT_" in str(told) else found


def _others(ranges: Ranges) -> Ranges:
    found, at = [], 0
    for low, high in ranges:
        if low > at:
            found.append((at, low - 1))
        at = max(at, high + 1)
    return (*found, (at, _LAST)) if at <= _LAST else tuple(found)


def _is_one(ranges: Ranges) -> bool:
    return len(ranges) == 1 and ranges[0][0] == ranges[0][1]


@cache
def _common(one: Ranges, two: Ranges) -> bool:
    return any(low <= to and at <= high for low, high in one for at, to in two)


def _shown(ranges: Ranges) -> str:
    low, high = next(((low, high) for low, high in ranges if high >= 0x4E00), ranges[0] if ranges else (63, 63))
    return chr(max(low, min(high, 0x4E00)))
