"""What is counted in two ways at once, by two figures side by side: 3万户、9万名群众搬入新居."""

from __future__ import annotations

from policy_nlp.measures.mentions import COUNTING, WHO, Mention
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.words import opens_with_predicate

_DONE, _AND, _SUMMING = ("完成", "有"), "、和", ("sum", "adverb")
_NAMED = 1
"""Those who are named have more characters."""
_FLOOR_AREA, _HOUSED = "平方米", ("户", "套", "间", "栋", "幢", "人")
"""How buildings are counted in two ways."""


def count_with_the_next(text: str, mention: Mention, tail: Tail, following: Mention) -> None:
    """Let what opens a clause count what stands behind the figure that it is joined to: 3万户、9万名群众搬入新居.

    `tail` are the words taken off before it, of which only those may be there that say that something was done.  What
    is built is counted by its area as well: 新建2万平方米、300套住房; what comes in groups by these: 6组18家企业.
    Where people live may open the clause: 库区300户900名群众迁入新居.
    """
    if not following.joined or not _only_done(tail):
        return
    name = trimmed(tail.name)
    grouped = mention.end == following.start and following.quantity.dimension in COUNTING
    if grouped and mention.quantity.dimension in COUNTING:
        mention.until, mention.after = following.until, following.after
        return
    counted, beside = mention.quantity, following.quantity
    as_many = counted.dimension in WHO and (beside.dimension in WHO or beside.unit == "头")
    beside_them = as_many and mention.end == following.start and _are_named(following.after)
    if name and not beside_them and (text[following.start - 1] not in _AND or not _is_but_done(name)):
        return
    if as_many or (counted.unit == _FLOOR_AREA and beside.unit in _HOUSED):
        mention.until, mention.after = following.until, following.after


def _only_done(tail: Tail) -> bool:
    """Whether the words taken off before a figure say no more than that something was done, or is a sum: 累计."""
    return all(p.word in _DONE or p.role in _SUMMING for p in tail.predicates)


def _are_named(after: str) -> bool:
    """Whether the words behind how many there are say who they are: 名群众迁入新居."""
    return len(after) > _NAMED and after[0].isalpha() and not opens_with_predicate(after)


def _is_but_done(name: str) -> bool:
    """Whether the words before a figure tell only what was done: 解决了700万人、500万头牲畜的饮水困难."""
    name = trimmed(name)
    return opening_verb(name) == name
