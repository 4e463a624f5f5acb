"""Words that tell one indicator from another: 城镇 and 农村, 规上 and 全部, 增加值 and 总产值, 收入 and 支出."""

from __future__ import annotations

import re
from functools import lru_cache

from policy_nlp.catalogue.tables import read_table


def contrasts(canonical_name: str) -> tuple[str, ...]:
    """The telling words of a name, sorted; two names with different ones are never the same indicator."""
    return tuple(sorted(_words().findall(canonical_name)))


@lru_cache(maxsize=1)
def _words() -> re.Pattern[str]:
    words = {word for row in read_table("contrasts") for word in row["words"].split(" ")}
    return re.compile("|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))))
