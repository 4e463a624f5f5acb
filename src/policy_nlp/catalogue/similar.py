"""The indicator of a name that is no alias, by likeness to the names that are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from policy_nlp.catalogue.contrasts import contrasts
from policy_nlp.catalogue.likeness import likeness

THRESHOLD = 0.8
"""The least likeness of a match.

``python -m training.catalogue tests/catalogue/data/names.tsv`` gives 0.75 as the lowest with which 99 of 100
left-out names that get an id get the right one; one step is kept in hand, since a wrong id is worse than none.
"""


class Neighbours:
    """Known names, each with the id of its indicator, in which the nearest to a new one is found.

    Only names that end in the same two characters (their head: 投资, 收入, 比重) and have the same telling words
    are compared, so that a likeness never bridges 城镇 and 农村.
    """

    def __init__(self, known: Mapping[str, str]) -> None:
        self._known = known
        self._by_head: defaultdict[str, list[str]] = defaultdict(list)
        for name in known:
            self._by_head[name[-2:]].append(name)
        self._by_contrast: dict[str, dict[tuple[str, ...], list[str]]] = {}

    def nearest(self, name: str, *, without: Iterable[str] = ()) -> tuple[str, float] | None:
        """The id of the most alike name and how alike it is, or None where no name can be compared.

        `name` is canonical; names in `without` are passed over.
        """
        left_out = frozenset(without)
        scored = [(likeness(name, other), other) for other in self._comparable(name) if other not in left_out]
        if not scored:
            return None
        score, best = max(scored)
        return self._known[best], score

    def _comparable(self, name: str) -> list[str]:
        head = name[-2:]
        if head not in self._by_head:
            return []
        if head not in self._by_contrast:
            self._by_contrast[head] = _grouped(self._by_head[head])
        return self._by_contrast[head].get(contrasts(name), [])


def _grouped(names: list[str]) -> dict[tuple[str, ...], list[str]]:
    groups: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in names:
        groups[contrasts(name)].append(name)
    return dict(groups)
