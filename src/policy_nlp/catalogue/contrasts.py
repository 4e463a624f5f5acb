"""Words that tell one indicator from another: 城镇 and 农村, 规上 and 全部, 增加值 and 总产值, 收入 and 支出."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from policy_nlp.catalogue.tables import read_table


def contrasts(canonical_name: str) -> tuple[str, ...]:
    """The telling words of a name, sorted; two names with different ones are never the same indicator."""
    words = _words()
    found: list[str] = []
    at = 0
    while at < len(canonical_name):
        for word in words.get(canonical_name[at], ()):
            if canonical_name.startswith(word, at):
                found.append(word)
                at += len(word)
                break
        else:
            at += 1
    return tuple(sorted(found))


@lru_cache(maxsize=1)
def _words() -> Mapping[str, Sequence[str]]:
    """The telling words by their first characters, the longest first: hundreds of them, few for one place of a name."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted({word for row in read_table("contrasts") for word in row["words"].split(" ")}, key=len):
        found[word[0]].insert(0, word)
    return dict(found)
