"""The words that the grammar of names works with, from the tables of this room, whose heads say what their kinds mean.

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

from collections.abc import Mapping
from functools import cache

from policy_nlp.text.alternatives import not_made
from policy_nlp.text.tables import cells, rows
from policy_nlp.text.word_trees import one_of

PACKAGE = "policy_nlp.initiatives.vocabulary"


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


@cache
def figures_of_speech() -> Mapping[str, bool]:
    """What stands in quotes and names nothing: periods, metaphors, catchwords; true for what a scheme may be called."""
    return {row["name"]: row["closes"] == "yes" for row in rows(PACKAGE, "figures_of_speech.tsv")}
