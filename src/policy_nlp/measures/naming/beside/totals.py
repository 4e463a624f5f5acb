"""What a total is of, where the figure before it says how many were added: 新增学校30所、累计达到300所."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import is_verb, tagged, verb_cut
from policy_nlp.records.quantity import Quantity

_ADDED = re.compile(either("works", "added"))
"""Verbs of what comes to a stock; what was built or founded may be summed up as such: 新建…、累计新建…."""
_ADDED_BEHIND = re.compile("(?<=..)(?:分别)?(?:恢复[和及、与])?(?:新增|新设|新开通|新开)$")
_SUMS = ("累计", "累计达")
_TOTAL, _TOTALS = "总数", ("总数达",)
_LINKED = re.compile("的(?:(?:，就)?(?:共|约|只|仅|将|还|尚)?(?:有|达)|约|近)?$")
_OF, _SAID = "占", 2
_EQUALS = ("等于", "相当于")
_BOUNDED, _BRIEF = ("以上", "以下", "以内", "以外"), 12
"""How ends what tells which of those counted before are told of: 在建单位900个，其中限额以上的90个."""
_WHOLLY = ("全部", "已", "基本", "完全", "可以", "能够", "正在", "部分", "部分地", "或者")
_SOME = re.compile("的(?:，就)?(?:共|约|只|仅|将|还|尚)?(?:有|达)$")
_RESPECT, _PART = "方面", "部分"
_LONGEST_DOING, _MEASURES = 16, words("name_ends", "measure")
"""So long is what tells which of those counted before are told of, none of whom is an amount."""
_BRINGING_UP = frozenset(words("people", "bringing up"))
"""What is done with people of whom some are told of next: 院校培养学员9000人，取得证书的有3000人."""
_COUNTED, _DONE, _LONGEST_VERB, _SHORTEST = "counted", "了", 4, 4
_EACH_YEAR, _SPENT = "年均", words("sums", "spent")
_FLOWS = ("money", "people")
"""Dimensions of what is summed up over the years, and is no stock: 新增减税30亿元，累计300亿元."""


def of_total(previous: Candidate, quantity: Quantity, tail: Tail) -> Candidate:
    """The name of the figure before, as one takes it that says how many there are by now."""
    if tail.name or tail.has("grow", "net"):
        return previous
    said = {predicate.word for predicate in tail.predicates}
    head = _TOTAL if said.intersection(_TOTALS) else ""
    if not head and (quantity.dimension in _FLOWS or not said.intersection(_SUMS)):
        return previous
    thing = _thing_added(previous) or (previous.text[len(previous.verb) :] if head and previous.verb else "")
    return previous.called(thing + head, "") if thing else previous


def of_totals(before: Sequence[str], quantity: Quantity, tail: Tail) -> list[str]:
    """The names of what the figures before added to, which a list sums up: 新增港口3个、渔村6个，累计分别达30、90个."""
    if quantity.dimension in _FLOWS or not {predicate.word for predicate in tail.predicates}.intersection(_SUMS):
        return list(before)
    return [name[len(opening_verb(name)) :] if _ADDED.match(name) else name for name in before]


def of_those(own: str, before: str, previous: Candidate) -> str:
    """A doing that 的 links to what was counted before: 施工项目90个，全部建成的30个; `before` ends at the figure."""
    if not own or own.startswith(_OF) or own in _EQUALS:
        return own
    if not (own.endswith(_RESPECT) or _LINKED.search(before)):
        return own
    thing = _counted_or_dealt_with(previous, thing_told(previous))
    if not thing or thing.startswith(own) or thing.endswith(_PART):
        return own
    done = all(word in _WHOLLY or is_verb(word, tag) or tag == "vn" for word, tag in tagged(own))
    if not done and own.endswith(_BOUNDED) and len(own) <= _BRIEF:
        return f"{own}的{thing}"
    if not done and not _are_some(own, before, thing):
        return own
    joined = own + thing
    return joined if opening_verb(joined) == own else f"{own}的{thing}"  # by which the next one finds the thing


def _are_some(own: str, before: str, thing: str) -> bool:
    """Whether a clause says of so many of those counted which they are: 由工会主办的有30所, 农业方面的90个."""
    if not (own.endswith(_RESPECT) or _SOME.search(before)) or _OF in own or own.endswith(_MEASURES):
        return False
    if not 1 < len(own) <= _LONGEST_DOING:
        return False
    told = tagged(thing)
    return told[0][1] != "p" and told[-1][1][0] == "n" and not thing.endswith((*_MEASURES, _RESPECT))


def _counted_or_dealt_with(previous: Candidate, told: str) -> str:
    """Those counted, without what they do (300家企业实行了承包), or what someone dealt with (大检查查出违纪金额)."""
    at = verb_cut(told)
    if not 0 < at < len(told):
        return told
    if previous.made == _COUNTED:
        return told[:at] if _DONE in told[at : at + _LONGEST_VERB] else told
    said = tagged(told)
    last = max((k for k, one in enumerate(said) if is_verb(*one)), default=0)
    things = said[last + 1 :]
    dealt = "".join(word for word, _ in things)
    if last and dealt and said[last][0] in _BRINGING_UP:
        return dealt
    whole = len(dealt) >= _SHORTEST and all(tag[0] in "nb" for _, tag in things)
    return dealt if last and whole and dealt.endswith(_MEASURES) else told


def thing_told(previous: Candidate) -> str:
    """The thing that the figure before counts, without what was done with it: 渔港 of 停建的渔港, 渔港已经停建."""
    _, linked, thing = previous.text[len(previous.verb) :].rpartition("的")
    told = tagged(thing) if thing and not linked else ()
    if len(told) < _SAID or told[-1][1][0] != "v":
        return thing
    at = next((at for at, (word, tag) in enumerate(told) if tag[0] == "d" or is_verb(word, tag)), len(told))
    return "".join(word for word, _ in told[:at])


def of_each_year(own: str, previous: Candidate) -> str:
    """The words before a figure that has the unit of the one before, without a doing that tells how much of that is
    of each year: 新建公路3000公里，年均新建600公里; 财政支出3000亿元，年均投入600亿元; but 引进船员300人，年均培训60人
    is another thing."""
    done = own.removeprefix(_EACH_YEAR)
    if done in ("", own) or done != opening_verb(done):
        return own
    return "" if done in previous.text or previous.text.endswith(_SPENT) else own


def _thing_added(previous: Candidate) -> str:
    """What a name says was added; empty where it says nothing of the kind."""
    if previous.verb and _ADDED.match(previous.text):
        return previous.text[len(previous.verb) :]
    found = _ADDED_BEHIND.search(previous.text)
    return previous.text[: found.start()] if found else ""
