"""The words that the grammar of names works with, from the tables beside it.

programmes.tsv           known names, and three tables more of other types: roles.tsv, formulas.tsv, brands.tsv
known_continuations.tsv  what behind a known name makes another name of it: 教育强国先行
closings.tsv             nouns that close a name: 工程; what else they may close, and who shares them
closing_limits.tsv       what parts a quote from a noun behind it (实施), what makes another word of a noun (师)
lead_words.tsv           verbs and adverbs that lead to a name and are no part of it: 实施
name_parts.tsv           parts of names that look like verbs or joints: 强基
role_nouns.tsv           nouns that end what a place is: 高地
role_followers.tsv       what follows a role and ends it: 能级
role_verbs.tsv           verbs that govern these: 打造
establishments.tsv       what is built or founded, and no role: 医疗中心
regions.tsv              places that give themselves virtues and visions
virtues.tsv              what they say of themselves: 平安
visions.tsv              what they will be: 现代化
figures_of_speech.tsv    what stands in quotes and names nothing: 三农
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from policy_nlp.records.initiative import InitiativeType
from policy_nlp.text.tables import rows

PACKAGE = "policy_nlp.initiatives"
KNOWN_TABLES: dict[InitiativeType, str] = {
    "programme": "programmes.tsv",
    "positioning": "roles.tsv",
    "formula": "formulas.tsv",
    "brand": "brands.tsv",
}
_PLAIN_FORM = re.compile(r"[“”‘’「」『』\"《》〈〉\s的、，,·—-]")


@lru_cache(maxsize=8192)
def key(name: str) -> str:
    """What two writings of one name have in common: no quotes, stops or 的."""
    return _PLAIN_FORM.sub("", name).replace("＋", "+")


def one_of(words: Iterable[str]) -> str:
    """A pattern that matches the longest of `words` at a place, in one walk down their common beginnings."""
    tree: dict[str, dict] = {}  # type: ignore[type-arg]
    for word in words:
        node = tree
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return _branch(tree)


def begun(words: Iterable[str]) -> str:
    """A pattern that takes nothing, and holds where the first two or three characters may be those of one of `words`.

    Before a long pattern it spares the walk through its branches in most places of a text.
    """
    words = list(words)
    told = range(min(3, *map(len, words)))
    return "".join(["(?=", *(f"[{re.escape(''.join(sorted({word[at] for word in words})))}]" for at in told), ")"])


def one_of_many(words: Iterable[str], together: int = 24) -> str:
    """What `one_of` matches, for hundreds of words: first characters are tried `together` before one by one."""
    by_first: dict[str, list[str]] = {}
    for word in words:
        by_first.setdefault(word[0], []).append(word)
    groups = [list(by_first)[at : at + together] for at in range(0, len(by_first), together)]
    branches = (
        f"(?=[{re.escape(''.join(group))}]){one_of(w for first in group for w in by_first[first])}" for group in groups
    )
    return f"(?:{'|'.join(branches)})"


def _branch(node: dict[str, dict]) -> str:  # type: ignore[type-arg]
    branches = [re.escape(character) + _branch(below) for character, below in node.items() if character]
    if not branches:
        return ""
    pattern = branches[0] if len(branches) == 1 else "(?:" + "|".join(branches) + ")"
    return f"(?:{pattern})?" if "" in node else pattern


def words(table: str, column: str = "word", **where: str) -> list[str]:
    """The words of `table` whose other columns are as `where` says."""
    return [row[column] for row in rows(PACKAGE, table) if all(row[name] == value for name, value in where.items())]


def known_writings() -> Iterator[tuple[str, InitiativeType, bool]]:
    """Every writing of every known name, with its type and whether it must stand in quotes."""
    for kind, table in KNOWN_TABLES.items():
        for row in rows(PACKAGE, table):
            yield row["name"], kind, row["quoted"] == "yes"


@lru_cache(maxsize=1)
def known() -> dict[str, tuple[str, InitiativeType, bool]]:
    """By key: the name, its type, and whether it must stand in quotes to be meant."""
    return {key(name): (name, kind, quoted) for name, kind, quoted in known_writings()}


@lru_cache(maxsize=1)
def figures_of_speech() -> frozenset[str]:
    """What stands in quotes and names nothing: periods, metaphors, catchwords."""
    return frozenset(words("figures_of_speech.tsv", "name"))
