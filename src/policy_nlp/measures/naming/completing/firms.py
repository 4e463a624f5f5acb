"""The firms that a figure is of where what comes before names them: 乡镇企业继续发展，产值30亿元；上交税金9亿元."""

from __future__ import annotations

import re

from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.naming.completing.branches import DONE_TO_MAKERS, branch_before
from policy_nlp.measures.naming.completing.told import Unnamed
from policy_nlp.measures.naming.name import NAMELESS, Candidate
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import heads
from policy_nlp.text.characters import HAN, NUMERALS

_FIRMS = "企业"
_OF_FIRMS = re.compile(
    "(?:向国家)?(?:上[交缴]|缴纳|实现|完成)?(?:给?国家)?的?(?:工业|出口|纯|净)?总?"
    f"{either('firms', 'of firms')}(?:总?额)?"
    f"|{either('firms', 'employing')}?{either('firms', 'staff')}|(?:就业|在职)?职工(?:总数|人数)?"
    f"|{either('firms', 'employing')}(?:农村)?(?:剩余|富余)?(?:劳动力|就业)"
)
"""What is told of those who make or sell, and of nothing else: …，上交税金30亿元，出口创汇9亿美元."""
_BY_THE_PIECE = f"单位(?:产品)?{either('firms', 'by the piece')}"
"""Tells what is reckoned by the piece, and of no maker."""
_MAKERS = f"(?:(?!{_BY_THE_PIECE}){either('firms', 'employer', 'maker')}|(?<=..)工业(?!企业))"
_TURNED_OVER = words("firms", "turned over")
"""How ends what firms turn over, which itself earns and loses nothing: 资金周转天数减少5天，亏损额下降3%."""
_USED_UP = re.compile(f"(?:{HAN}{{2,4}})?{either('firms', 'used up')}")
"""What makers use up for a piece of what they make, which is theirs where a clause before is of them: 炼铁焦比."""
_TOLD = re.compile(f"(?P<who>[^，。；、：占]{{0,14}}?{_MAKERS})(?P<rest>[^，。；、：]*)")
_OPENING = re.compile(
    f"(?P<who>(?:{HAN}(?<![的了在对使把向由为使是被])){{2,8}}?{_FIRMS})(?:{HAN}(?<![的和与及等])){{2,12}}"
)
"""A clause that says how firms do, and of nothing else: 乡镇企业继续蓬勃发展."""
_THESE_FIRMS = re.compile(f"[^，。；、：的]{{2,8}}的(?P<who>{HAN}{{1,8}}{either('firms', 'employer')})")
"""A clause that names only firms of which so much is said: 长期亏损的国营农场，去年由亏损3亿元转为盈利."""
_ENDS = re.compile(f"{_MAKERS}$")
_SHARE = "占"
_WORD = 2
"""What opens the name of the firms too is told of no part of them: 亏损面 is of firms, and not of 亏损企业."""
_HEADS = heads()
_OF_WHAT_WAS_DONE = frozenset(("object", "object alone"))
"""How names are made of what someone did, of which is nothing that only makers have: 打开了销路，产值增长6%."""
_NUMBER = re.compile(f"[0-9]|[{NUMERALS}][{NUMERALS}百千]*[万亿]")


def with_its_firms(name: Candidate, figure: Unnamed) -> Candidate:
    """A name of what firms have with the firms, of which the name before tells, or the opening of the sentence."""
    parts, clause = figure.parts, figure.mention.clause
    own = parts.own
    goes_on = parts.joined in ("，", "；")
    if not own or parts.counted or not (goes_on or clause):
        return name
    if _SHARE in own[_WORD:]:
        return _share_of_firms(name, own, _firms_before(figure, figure.previous))
    of_firms = _OF_FIRMS.fullmatch(own) is not None
    if not of_firms and not _USED_UP.fullmatch(own):
        return name
    lead = name.text.removesuffix(own)
    if "占" in name.text and lead == name.text:
        return name
    if of_firms and lead.endswith(_TURNED_OVER):
        name, lead = name.called(own, ""), ""
    branch = branch_before(figure.told.clauses[:clause], figure.told.text)
    of_it = name.made in _OF_WHAT_WAS_DONE or lead.startswith(branch) or lead.endswith(branch[:1])
    if branch and (not lead or of_it):
        return name if own.startswith(branch[:_WORD]) else name.called(branch + own, "")
    if not of_firms:
        return name
    firms = _firms_before(figure, figure.previous if goes_on else NAMELESS)
    if not firms or own[:_WORD] == firms[:_WORD] or (_ENDS.search(lead) and not firms.startswith(lead)):
        return name
    return name.called(firms + own, "")


def _firms_before(figure: Unnamed, previous: Candidate) -> str:
    """The firms that the name `previous` is of, or that the opening of the sentence speaks of."""
    firms = firms_told(previous.text.removeprefix(previous.verb)) if previous.text else ""
    return firms or (_opening_with(figure.told.clauses[0].of(figure.told.text)) if figure.mention.clause else "")


def _share_of_firms(name: Candidate, own: str, firms: str) -> Candidate:
    """The share that something of the firms told before has: 乡镇企业异军突起，从业人员占劳动力的30%，产值占…."""
    part, _, whole = own.partition(_SHARE)
    has = part in _HEADS or _OF_FIRMS.fullmatch(part) is not None
    return name.called(firms + own, "") if firms and has and firms not in whole else name


def is_of_firms(name: str) -> bool:
    """Whether a name is that of what firms have."""
    return _OF_FIRMS.fullmatch(name) is not None


def firms_told(previous: str) -> str:
    """The firms that the name before is of, or counts."""
    found = _TOLD.match(previous)
    if found is None:
        return ""
    rest = found["rest"].partition("占")[0].removeprefix("的")
    return found["who"].removeprefix("据") if not rest or rest in _HEADS or _OF_FIRMS.fullmatch(rest) else ""


def _opening_with(clause: str) -> str:
    """The firms of which a clause without a figure says how they do."""
    clause = trimmed(clause)
    found = _OPENING.fullmatch(clause) or ("的" in clause and _THESE_FIRMS.fullmatch(clause)) or None
    if found is None or _NUMBER.search(clause):
        return ""
    doing = opening_verb(found["who"])
    return found["who"].removeprefix(doing) if doing in DONE_TO_MAKERS else found["who"]
