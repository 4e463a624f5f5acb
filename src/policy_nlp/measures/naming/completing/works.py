"""What was built with money, where only who gave it stands between: 校舍改造加快，中央财政补助30亿元，开工9万所."""

from __future__ import annotations

import re

from policy_nlp.measures.naming.beside.purposes import SPENDING, giver_of, thing_of
from policy_nlp.measures.naming.completing.told import Unnamed
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.text.alternatives import any_number

_DOING = frozenset(words("works", "building", "work"))
_ANEW = "新"
_FUND = any_number((*SPENDING, *words("allotments", "fund"), "建设", "专项", "资金", "费用"))
_GIVEN = re.compile(
    f"{either('allotments', 'giver')}{{0,2}}(?:财政|中央|国家|政府|{either('allotments', 'doing')})"
    f"(?:[^，、]{{0,4}}?{either('allotments', 'doing')})?"
    f"(?P<thing>[^，、]{{0,24}}?){_FUND}"
)
"""Who gave money, and for what if its name says so: 中央财政下达校舍加固资金."""
_SHORTEST = 2


def with_works_paid_for(name: Candidate, figure: Unnamed) -> Candidate:
    """The name of what was built of a thing, which the figure before only tells of money for."""
    parts, told = figure.parts, figure.told
    doing = parts.own.removeprefix(_ANEW)
    if doing not in _DOING or parts.counted or not told.names or told.before is None:
        return name
    if not giver_of(figure.previous.text):
        return name
    first = len(told.names) - 1
    while first and told.names[first - 1].text == figure.previous.text:
        first -= 1  # 中央财政补助30亿元，是上年的2倍
    money = told.mentions[first]
    if money.quantity.dimension != "money":
        return name
    given = _GIVEN.fullmatch(figure.previous.text)
    if given is None:
        return name
    thing = given["thing"]
    if len(thing) < _SHORTEST and money.clause:
        thing = thing_of(told.clauses[money.clause - 1].of(told.text))
    if len(thing) < _SHORTEST:
        return name.called(parts.own)
    return name.called(thing.removesuffix(doing) + parts.own, "")
