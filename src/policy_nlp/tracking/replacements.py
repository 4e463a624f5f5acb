"""Where a report says that one initiative took another's place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from policy_nlp.records import Report
from policy_nlp.text.tables import rows
from policy_nlp.tracking.names import life_key

# The two names stand beside the word, but for a quote or 了.
_NEAR = 2


def replacements(report: Report, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Keys of an initiative and of the one that took its place, as sentences of `report` say of two of `names`."""
    names = sorted(set(names))
    sentences = [one.sentence for one in report.initiatives] + [one.sentence for one in report.measures]
    for sentence in dict.fromkeys(sentences):
        for cue in _cues().finditer(sentence):
            before = _ending_near(sentence, cue.start(), names)
            after = _beginning_near(sentence, cue.end(), names)
            if before is None or after is None or life_key(before) == life_key(after):
                continue
            old, new = (before, after) if _order()[cue[0]] == "old" else (after, before)
            yield life_key(old), life_key(new)


def _ending_near(sentence: str, at: int, names: Iterable[str]) -> str | None:
    ends = {name: sentence.rfind(name, 0, at) + len(name) for name in names if sentence.rfind(name, 0, at) >= 0}
    near = [name for name, end in ends.items() if at - end <= _NEAR]
    return max(near, key=lambda name: (ends[name], len(name)), default=None)


def _beginning_near(sentence: str, at: int, names: Iterable[str]) -> str | None:
    starts = {name: sentence.find(name, at) for name in names}
    near = [name for name, start in starts.items() if 0 <= start - at <= _NEAR]
    return min(near, key=lambda name: (starts[name], -len(name)), default=None)


@lru_cache(maxsize=1)
def _order() -> dict[str, str]:
    return {row["cue"]: row["first"] for row in rows(__package__, "replacements.tsv")}


@lru_cache(maxsize=1)
def _cues() -> re.Pattern[str]:
    return re.compile("|".join(re.escape(cue) for cue in _order()))
