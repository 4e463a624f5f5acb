"""The names of a sentence's figures, each by its own words and by what was told before it.

A name is chosen of what may name a figure (`choice`), and then goes through the steps below, each of which completes
it where it is lacking in one respect.  What a step may look at is told in `told`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.naming.around.surroundings import surroundings_of
from policy_nlp.measures.naming.beside.parts import parts_of
from policy_nlp.measures.naming.beside.shares import told_as_shares
from policy_nlp.measures.naming.choosing.choice import choose
from policy_nlp.measures.naming.completing.bodies import with_its_body
from policy_nlp.measures.naming.completing.earlier import pointed_at, with_earlier
from policy_nlp.measures.naming.completing.firms import with_its_firms
from policy_nlp.measures.naming.completing.headed import with_head_before
from policy_nlp.measures.naming.completing.lender import lender_of, unit_beside
from policy_nlp.measures.naming.completing.list_before import with_list_before
from policy_nlp.measures.naming.completing.of_examples import with_kind_of_examples
from policy_nlp.measures.naming.completing.outputs import with_its_output
from policy_nlp.measures.naming.completing.receivers import for_receivers, given_to
from policy_nlp.measures.naming.completing.relief import with_what_was_taken_off
from policy_nlp.measures.naming.completing.repeated import with_its_system
from policy_nlp.measures.naming.completing.schemes import with_scheme
from policy_nlp.measures.naming.completing.share_beside import with_share_before
from policy_nlp.measures.naming.completing.those_told import with_those_told
from policy_nlp.measures.naming.completing.told import Earlier, Step, Told, Unnamed
from policy_nlp.measures.naming.completing.wholes import whole_told, with_whole_told
from policy_nlp.measures.naming.completing.works import with_works_paid_for
from policy_nlp.measures.naming.in_lists.counted_together import count_with_the_next
from policy_nlp.measures.naming.in_lists.counted_wholes import name_counted
from policy_nlp.measures.naming.in_lists.list_ends import share_ends
from policy_nlp.measures.naming.in_lists.lists import distribute
from policy_nlp.measures.naming.name import NAMELESS, Candidate
from policy_nlp.measures.naming.tidy import tidy
from policy_nlp.measures.tails import Tail
from policy_nlp.records.span import Span

_BY_WHAT_IT_IS: tuple[Step, ...] = (
    with_works_paid_for,  # what was built with money: 改造校舍，中央财政补助30亿元，开工9万所
    with_its_output,  # a bare product is its output: 钢三十万吨
    with_head_before,  # what a colon before it says is measured: 招生人数为：高等学校3千人
    pointed_at,  # what a pointer points to: 两项合计, 这个比重
)
"""What a figure is by its own words comes first."""
_BY_WHAT_WAS_TOLD: tuple[Step, ...] = (
    with_earlier,  # the sentence before: 产值要增长7%。在连续两年增长9%的基础上，…
    with_share_before,  # the share that the figure before began: 农业占总支出的5%，工业占50%
    with_list_before,  # the list that the figure before began: 新建水库3座，改造9座
    with_whole_told,  # the sum that a clause named: 在总投资中，港口30亿元
)
"""Then what the text told before it, from far to near."""
_BY_WHO_AND_WHAT_FOR: tuple[Step, ...] = (
    given_to,  # to whom it is given: 对购置农机的农户，按售价的三成给予补助
    with_scheme,  # in what those counted take part: 合作医疗试点扩大到30个县，90万农民参加
    for_receivers,  # what people get by a standard: 提高国家奖学金标准，研究生提高到2万元
    with_kind_of_examples,  # what examples are of: 施工的线路有甲城—乙城线等9条
)
"""Then who takes part, gets or is meant, where the name says that and no more."""
_BY_WHOSE_IT_IS: tuple[Step, ...] = (
    with_its_system,  # a system whose word it repeats: 建立困难学生资助制度，…，资助资金3亿元
    with_its_body,  # a firm, zone or port: 望川集团产值30亿元，利润3亿元
    with_what_was_taken_off,  # a tax that is gone: 取消屠宰税，每年减轻牧民负担3亿元
    with_its_firms,  # firms of a kind: 乡镇企业继续发展，产值30亿元，上交税金9亿元
    with_those_told,  # those who were asked: 据对120个重点企业的调查，成本下降3%
)
"""Whose it is comes last, for that is asked only where the name so far says no owner."""
STEPS: tuple[Step, ...] = (*_BY_WHAT_IT_IS, *_BY_WHAT_WAS_TOLD, *_BY_WHO_AND_WHAT_FOR, *_BY_WHOSE_IT_IS)
"""How a name that was chosen is completed, in this order."""


def names_of(
    text: str,
    clauses: Sequence[Span],
    mentions: Sequence[Mention],
    tails: Sequence[Tail],
    region: str | None,
    earlier: Earlier | None,
) -> tuple[list[Candidate], list[tuple[str, ...]]]:
    """The name of each figure, and how sure it is; those of a list share one, until the list is distributed."""
    of_sums = "中，" in text[clauses[0].start : mentions[-1].start]
    told = Told(text, clauses, mentions, region, earlier, of_sums)
    for at, (mention, tail) in enumerate(zip(mentions, tails, strict=True)):
        following = mentions[at + 1] if at + 1 < len(mentions) else None
        if mention.listed and told.names:
            told.tell_again()
        else:
            _name_next(told, mention, tail, following)
    if len(mentions) > 1:
        share_ends(told.names, mentions, told.parts, text)
        distribute(told.names, mentions, tails, [parts.own for parts in told.parts])
        _name_grounds(told.names, mentions, tails)
        name_counted(told.names, mentions, text, clauses[0].start)
    told_as_shares(told.names, mentions, tails)
    return told.names, told.features


def _name_next(told: Told, mention: Mention, tail: Tail, following: Mention | None) -> None:
    """Name a figure of its own words and of what was told; `following` is the figure behind it.

    What it counts together with the next one is settled first, as both are cut into parts then.
    """
    if following is not None:
        count_with_the_next(told.text, mention, tail, following)
    figure = _figure(told, mention, tail)
    look_around = partial(surroundings_of, told.text, mention, figure.parts, told.clauses, following)
    choice = choose(figure.parts, mention.quantity, tail, look_around)
    if told.of_sums:
        told.whole = whole_told(told, mention)
    name = choice.name
    for step in STEPS:
        name = step(name, figure)
    told.tell(figure, tidy(name), choice.features)
    told.tell_level(mention.quantity, name.text)


def _figure(told: Told, mention: Mention, tail: Tail) -> Unnamed:
    """The figure with the words beside it taken apart."""
    lender = lender_of(told, mention, tail)
    parts = parts_of(told.text, mention, tail, lender, unit_beside(told, mention), told.region)
    mention.carried = not parts.own and not parts.counted
    said = told.text[told.clauses[0].start : mention.start]
    return Unnamed(told, mention, tail, parts, said, told.names[-1] if told.names else NAMELESS, lender)


def _name_grounds(names: list[Candidate], mentions: Sequence[Mention], tails: Sequence[Tail]) -> None:
    """Give a growth without a name on which the next one stands its name: 在去年增长8%的基础上，出口增长6%."""
    for at, mention in enumerate(mentions[:-1]):
        if mention.is_ground and not names[at].text and tails[at].has("grow") and tails[at + 1].has("grow"):
            names[at] = names[at + 1]
