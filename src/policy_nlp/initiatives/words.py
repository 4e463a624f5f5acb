"""The words that the grammar of names works with, from the tables beside it, whose heads say what their kinds mean.

programmes.tsv           known names, and three tables more of other types: roles.tsv, formulas.tsv, brands.tsv
provincial.tsv           what provinces coined, each with its type: nouns that close these vary, 一主六双 (战略)
known_continuations.tsv  what behind a known name makes another name of it: 教育强国先行
closings.tsv             nouns that close a name: 工程; what else they may close, who shares them, and of what
                         kind is what has such a name (a scheme, a battle, a thing, the layout of a place)
closing_limits.tsv       what parts a quote from a noun behind it (实施), what makes another word of a noun (师)
lead_words.tsv           verbs and adverbs that lead to a name and are no part of it: 实施
name_parts.tsv           parts of names that look like verbs or joints: 强基
role_nouns.tsv           nouns that end what a place is: 高地
no_roles.tsv             what ends as a noun does that a place may make its own (传唱地), and is a plain word: 土地
role_followers.tsv       what follows a role and ends it: 能级
role_verbs.tsv           verbs that govern these (打造), or that part a role from the clause before it
name_limits.tsv          what bounds a name or shows that there is none, of many kinds that its head tells: 必须, 一批
nameless.tsv             what plans, schemes and funds are that have no name: 年度计划
establishments.tsv       what is built or founded, and no role: 医疗中心
cities.tsv               cities that make something of themselves in the list of another, and name no scheme
regions.tsv              places that give themselves virtues and visions
wide.tsv                 how what a place is begins that reaches beyond it: 全国
virtues.tsv              what they say of themselves: 平安
visions.tsv              what they will be: 现代化
figures_of_speech.tsv    what stands in quotes and names nothing: 三农; which of these a scheme may be called by
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import cast

from policy_nlp.records.initiative import InitiativeType
from policy_nlp.text.alternatives import not_made
from policy_nlp.text.tables import cells, rows

PACKAGE = "policy_nlp.initiatives"
KNOWN_TABLES: dict[InitiativeType, str] = {
    "programme": "programmes.tsv",
    "positioning": "roles.tsv",
    "formula": "formulas.tsv",
    "brand": "brands.tsv",
}
PROVINCIAL = "provincial.tsv"
_CORE = re.compile("“([^“”+]+)”[^“”]+")
"""A name of which the words in quotes are coined, and a noun closes them; sums are not, they recur elsewhere."""
_SHORTEST_CORE = 4
"""What a province quotes of a name stands for it in its own report if it is as long as this: shorter words recur."""
_OF = "的"
_PLAIN_FORM = re.compile(rf"[“”‘’「」『』\"《》〈〉\s{_OF}、，,·—-]")


@lru_cache(maxsize=8192)
def key(name: str) -> str:
    """What two writings of one name have in common: no quotes, stops or 的."""
    if name.isalnum() and _OF not in name:
        return name
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


def words(table: str, column: str = "word", **where: str) -> list[str]:
    """The words of `table` whose other columns are as `where` says."""
    return cells(PACKAGE, table, column, **where)


_SO_MANY_YEARS = "两三五十"
YEARS = tuple(f"{number}年" for number in _SO_MANY_YEARS)
"""How long schemes run that say so in their name: 三年行动."""
A_SPAN = f"[{_SO_MANY_YEARS}]年"
SCHEMES = tuple(words("closings.tsv", kind="scheme"))
BATTLES = tuple(words("closings.tsv", kind="battle"))


def closing_nouns(**where: str) -> str:
    """A pattern for one or more nouns of closings.tsv, of rows as `where` says: 行动计划, 改革三年行动.

    What a scheme does closes no name: “清湾”行动整治河段.
    """
    nouns = words("closings.tsv", **where)
    noun, further = one_of(nouns), one_of(word for word in not_made([*YEARS, *nouns]) if word not in YEARS)
    done = f"(?:整治|治理|改造|培训|教育)(?<={one_of(SCHEMES)}..)"
    return f"{noun}(?:(?:{A_SPAN})?(?!{done}){further})*"


def known_writings() -> Iterator[tuple[str, InitiativeType, bool]]:
    """Every writing of every known name, with its type and whether it must stand in quotes."""
    yield from national_writings()
    yield from provincial_writings()


def national_writings() -> Iterator[tuple[str, InitiativeType, bool]]:
    """The writings that mean the same in every report."""
    for kind, table in KNOWN_TABLES.items():
        for row in rows(PACKAGE, table):
            yield row["name"], kind, row["quoted"] == "yes"


def provincial_writings(province: str | None = None) -> Iterator[tuple[str, InitiativeType, bool]]:
    """The writings that the province of this short name coined, or any province where it is None."""
    for row in rows(PACKAGE, PROVINCIAL):
        if province is None or row["place"] == province:
            yield row["name"], cast(InitiativeType, row["type"]), row["quoted"] == "yes"


@lru_cache(maxsize=1)
def known() -> dict[str, tuple[str, InitiativeType, bool]]:
    """By key: the name, its type, and whether it must stand in quotes to be meant."""
    return {key(name): (name, kind, quoted) for name, kind, quoted in known_writings()}


@lru_cache(maxsize=1)
def coined() -> Mapping[str, InitiativeType]:
    """By key: what a province coined, with and without the noun that closes it, and what it names.

    It is named with this noun or another one, where one follows; names of the nation also stand for themselves then.
    """
    found: dict[str, InitiativeType] = {}
    for row in rows(PACKAGE, PROVINCIAL):
        kind = cast(InitiativeType, row["type"])
        found[key(row["name"])] = kind
        if core := _CORE.fullmatch(row["name"]):
            found.setdefault(key(core[1]), kind)
    return found


@lru_cache(maxsize=2)
def cores(province: str) -> tuple[str, ...]:
    """The words that schemes of `province` quote of their names, where these are long: it need say no more."""
    schemes = (name for name, kind, _ in provincial_writings(province) if kind == "programme")
    found = (_CORE.fullmatch(name) for name in schemes)
    return tuple(core[1] for core in found if core and len(core[1]) >= _SHORTEST_CORE)


def known_to_the_nation(name: str) -> bool:
    """Whether `name`, a key, is a known name that no province coined."""
    return name in known() and name not in coined()


@lru_cache(maxsize=1)
def figures_of_speech() -> Mapping[str, bool]:
    """What stands in quotes and names nothing: periods, metaphors, catchwords; true for what a scheme may be called."""
    return {row["name"]: row["closes"] == "yes" for row in rows(PACKAGE, "figures_of_speech.tsv")}
