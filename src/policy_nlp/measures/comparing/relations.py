"""Whether a figure is what its words say, more, less or about: what bounds a list, and what stands before a whole."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_nlp.language.changes import CHANGING
from policy_nlp.measures.comparing.differences import PASSING
from policy_nlp.measures.mentions import SHARES, Mention
from policy_nlp.measures.naming.beside.clubs import bound_of_members
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.in_lists.lists import runs
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import either
from policy_nlp.quantities.bounds import relation_before
from policy_nlp.records.measure import MeasureRelation
from policy_nlp.records.quantity import Quantity

_WHOLE = 26
"""So much is looked at for a bound that stands before what a figure is a part of."""
_BOUND_BEFORE_WHOLE = re.compile(
    rf"(?P<bound>{either('comparisons', 'bound')}|(?<![节集])约(?={CHANGING}|[可需]))"
    rf"(?:(?P<of>[^，、；：。\d％%]{{1,20}}的)|(?<=约[占为])(?:全[国省市区球]|世界)(?:总量|平均(?:水平)?)?的?|每[^，、；：。\d]{{1,4}}|[可需]?{CHANGING}|[可需][^，、；：。\d％%的]{{2,8}}|(?<=至少)[^，、；：。\d％%的]{{2,4}}"
    r"|(?<=大[约概])[^，、；：。\d％%的]{2,8})$"
)
_BOUND_BEFORE_ALL = re.compile("(?P<bound>超过|接近|不到|不足)(?:全[国省市区球]|世界)(?:总量)?$")
"""What before a part in words is no comparison with all others: 超过全国一半, but 超过全国5%."""
_BOUND_BEFORE_PART = re.compile(
    f"(?P<bound>超过)了?[^，、；：。的]{{2,16}}{either('name_ends', 'measure')}(?<![速率幅费格])的$"
)
"""What before that of which a figure is so large a part bounds the figure: 超过农业总产值的一半."""
_BOUND_BEFORE_EACH = re.compile(
    "(?P<bound>超过?|突破|不少于)(?:每(?:公顷|亩|人|户|吨|公斤|千克|[十百千万]+名?(?:常住|户籍)?(?:人口?|户))|人均)$"
)
"""What before what an amount is of bounds the amount: 突破每公顷3吨, 超每千人7批次."""
_MORE = ("多", "余")
_PER_CENT = ("%", "％")
_REACHED_OR = re.compile("达到?或(?:略|略微|稍)?(?:超过|高于|多于|大于|低于|少于|不足)$")
"""What before a bound says that the figure itself may be all: 达到或超过10%."""
_REACHED_OR_WITHIN, _EACH_WITHIN = 5, 9
_EACH = "人均"
_AT_LEAST: dict[MeasureRelation, MeasureRelation] = {"gt": "ge", "lt": "le"}
_EACH_ABOUT = re.compile("分别约[占为][^，、；：。]*$")
_ABOUT_ALL = re.compile("大[约概](?![占为有是])[^，、；：。的\\d％%]{2,12}$")
"""What bounds all that was lost or gained of a list: 大约损失粮食30万吨，房屋9万间."""
_ONE_MORE = re.compile("[，、][^，、；：。的\\d％%]{2,8}")
_PARTS = ("share", "multiple", "fraction")
"""Dimensions of what is given of a whole."""


def relations_of(text: str, mentions: Sequence[Mention], tails: Sequence[Tail]) -> list[MeasureRelation]:
    """The relation of each figure; in a list that 分别 joins, one bounding word holds for all."""
    relations = [_relation(text, mention) for mention in mentions]
    if "gt" in relations:
        told = zip(relations, tails, strict=True)
        relations = ["eq" if r == "gt" and _passes_by(tail) else r for r, tail in told]
    if len(relations) == 1:
        return relations
    if "approx" in relations:
        _bound_all(text, mentions, tails, relations)
    for first, last in runs(mentions):
        bounded = [at for at in range(first, last + 1) if relations[at] != "eq"]
        started = first and mentions[first - 1].starts_change and tails[first - 1].has("each")
        each = started or tails[first].has("each") or _EACH_ABOUT.search(mentions[first].said[-_WHOLE:])
        if (
            len(bounded) == 1
            and each
            and relations[bounded[0]] != "between"  # 分别提高9元和11—15元: a range is its own
            and _holds_for_all(text, *(mentions[at].quantity for at in (bounded[0], first, last)))
        ):
            bound = relations[bounded[0]]
            relations[first : last + 1] = [bound] * (last + 1 - first)
    return relations


def _bound_all(text: str, mentions: Sequence[Mention], tails: Sequence[Tail], relations: list[MeasureRelation]) -> None:
    """Let a word before the verb of a list bound all things of it: 大约损失粮食30万吨，房屋9万间."""
    bounding = False
    for at, mention in enumerate(mentions):
        if at and bounding and relations[at] == "eq":
            alone = not tails[at].predicates and opening_verb(tails[at].name) == ""
            bounding = alone and _ONE_MORE.fullmatch(text, mentions[at - 1].end, mention.start) is not None
            relations[at] = "approx" if bounding else "eq"
        else:
            bounding = relations[at] == "approx" and _ABOUT_ALL.search(mention.said[-_WHOLE:]) is not None


def _passes_by(tail: Tail) -> bool:
    """Whether a figure is by how much something passes what it is compared with: 比计划的指标超过30万吨."""
    return (tail.gap in PASSING and tail.reference is not None) or any(
        p.word in PASSING and p.role == "grow" for p in tail.predicates
    )


def _holds_for_all(text: str, bounded: Quantity, first: Quantity, last: Quantity) -> bool:
    """Whether the one word that bounds a number of a list stands before the first or behind the last, or apart.

    分别增长5倍、30多倍和8倍: what stands within a number, or behind one that others follow, is its own.
    So is what says that a number is a little more: 分别增长52%和1倍多.
    """
    cue, span = bounded.cue, bounded.span
    if cue is None:
        return True
    if text[cue.start : cue.end] in _MORE:
        return False
    return bounded is first if cue.end <= span.start else bounded is last and cue.start >= span.end


def _relation(text: str, mention: Mention) -> MeasureRelation:
    """The relation of a figure; a bound may stand before what the figure is a part of: 不低于城镇平均水平的80%.

    That something passes what it is compared with says nothing of that: 低于上年的9%.
    """
    quantity = mention.quantity
    if mention.is_base:
        return "eq" if quantity.relation in ("gt", "lt") else quantity.relation
    before = mention.before
    if "或" in before[-_REACHED_OR_WITHIN:] and _REACHED_OR.search(before):
        return _AT_LEAST.get(quantity.relation, quantity.relation)
    if quantity.relation != "eq" or mention.joined:
        return quantity.relation
    said = before[-_WHOLE:]
    if (whole := _BOUND_BEFORE_WHOLE.search(said)) is not None:
        known = whole["of"] is None or quantity.dimension in _PARTS
        return relation_before(whole["bound"]) if known else quantity.relation
    found = None
    if quantity.dimension in SHARES and not quantity.text.endswith(_PER_CENT):
        found = _BOUND_BEFORE_ALL.search(said)
        if found is None and "超过" in said:
            found = _BOUND_BEFORE_PART.search(said)
    elif "每" in said[-_EACH_WITHIN:] or said.endswith(_EACH):
        found = _BOUND_BEFORE_EACH.search(said)
    return bound_of_members(mention.before, mention.after) if found is None else relation_before(found["bound"])
