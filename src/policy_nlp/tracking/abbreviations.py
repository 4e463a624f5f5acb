"""Names that are other names cut short: 一揽子化债 is 一揽子化解地方债务."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from policy_nlp.language import segment

_LEAST = 4
# An abbreviation keeps at least so much of the full name.
_SHARE = 0.5


def abbreviated(names: Iterable[str]) -> dict[str, str]:
    """By each of `names` that abbreviates exactly one of the others, that one.

    An abbreviation takes its characters from the full name in their order, begins as that does, and takes something of
    each word but one, and of the last in any case: neither 节能减排 nor 节能示范 is a short form of 节能减排技术示范.
    """
    full = sorted(set(names))
    found = {}
    for short in full:
        if len(short) >= _LEAST:
            longer = [name for name in full if _may_stand_for(short, name)]
            if len(longer) == 1:
                found[short] = longer[0]
    return {short: _last(found, name) for short, name in found.items()}


def _may_stand_for(short: str, name: str) -> bool:
    if not len(short) < len(name) <= len(short) / _SHARE or short[0] != name[0] or name.startswith(short):
        return False
    taken = _taken(short, segment(name))
    return taken is not None and taken[-1] > 0 and taken.count(0) <= 1


def _taken(short: str, words: Sequence[str]) -> list[int] | None:
    """How many characters of each word are in `short`, in order; None where it has others too."""
    rest, taken = short, []
    for word in words:
        before = len(rest)
        for character in word:
            rest = rest.removeprefix(character)
        taken.append(before - len(rest))
    return None if rest else taken


def _last(found: dict[str, str], name: str) -> str:
    while name in found:
        name = found[name]
    return name
