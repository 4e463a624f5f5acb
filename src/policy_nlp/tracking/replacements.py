"""Where a report says that one initiative took another's place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from policy_nlp.records import Report
from policy_nlp.text.tables import rows

# So much may stand between a name and the word: 工程已正式, 启动实施.
_BEFORE, _AFTER = 8, 8
_STOPS = re.compile("[。；;！？!?，,]")
_JOINED = re.compile("[、和与及]|以及")
_BY = ("被", "由")
_QUOTES = re.compile('[“”"「」『』]')


def replacements(report: Report, keys: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Keys of an initiative and of the one that took its place, as sentences of `report` say of two names of `keys`.

    The sentences are those that a record keeps: of each initiative's first mention, and of the figures.
    """
    sentences = [one.sentence for one in report.initiatives] + [one.sentence for one in report.measures]
    told = [one for one in dict.fromkeys(sentences) if _cues().search(one)]
    if not told:
        return
    surfaces = _surfaces(keys)
    for sentence in told:
        places = _places(sentence, surfaces)
        for cue in _cues().finditer(sentence):
            for old, new in _pairs(sentence, cue, places):
                if keys[old] != keys[new]:
                    yield keys[old], keys[new]


def _surfaces(names: Iterable[str]) -> dict[str, str]:
    """How names may stand in a text: as they are, and without their quotes."""
    found = {_QUOTES.sub("", name): name for name in sorted(names)}
    return found | {name: name for name in names}


def _places(sentence: str, surfaces: Mapping[str, str]) -> list[tuple[int, int, str]]:
    """Where names stand in the sentence, in its order, the longest where one lies in another."""
    found = [
        (start, start + len(surface), name)
        for surface, name in surfaces.items()
        for start in _starts(sentence, surface)
    ]
    kept: list[tuple[int, int, str]] = []
    for place in sorted(found, key=lambda place: (place[0], -place[1])):
        if not kept or place[0] >= kept[-1][1]:
            kept.append(place)
    return kept


def _starts(sentence: str, surface: str) -> Iterator[int]:
    at = sentence.find(surface)
    while at >= 0:
        yield at
        at = sentence.find(surface, at + 1)


def _pairs(sentence: str, cue: re.Match[str], places: list[tuple[int, int, str]]) -> Iterator[tuple[str, str]]:
    """Pairs of an old and a new name that the word joins."""
    before = [place for place in places if place[1] <= cue.start()]
    after = next((place for place in places if place[0] >= cue.end()), None)
    if not before or not _near(sentence[before[-1][1] : cue.start()], _BEFORE):
        return
    if after is not None and _near(sentence[cue.end() : after[0]], _AFTER):
        if _order()[cue[0]] == "new":
            yield after[2], before[-1][2]
        else:
            yield from ((old, after[2]) for old in _coordinated(sentence, before))
    elif _order()[cue[0]] == "new" and len(before) > 1 and sentence[before[-2][1] : before[-1][0]].endswith(_BY):
        yield before[-2][2], before[-1][2]


def _coordinated(sentence: str, places: list[tuple[int, int, str]]) -> Iterator[str]:
    """The last name and those that 、 or 和 joins to it."""
    for place, later in zip(reversed(places), [None, *reversed(places)], strict=False):
        if later is not None and not _JOINED.fullmatch(_QUOTES.sub("", sentence[place[1] : later[0]])):
            return
        yield place[2]


def _near(between: str, most: int) -> bool:
    return len(between) <= most and not _STOPS.search(between)


@lru_cache(maxsize=1)
def _order() -> dict[str, str]:
    return {row["cue"]: row["first"] for row in rows(__package__, "replacements.tsv")}


@lru_cache(maxsize=1)
def _cues() -> re.Pattern[str]:
    return re.compile("|".join(re.escape(cue) for cue in sorted(_order(), key=len, reverse=True)))
