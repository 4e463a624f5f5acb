"""The sum that a clause names whose parts the figures behind it are: 在总投资中，港口30亿元，占5%；航道9亿元."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.naming.completing.told import Told, Unnamed
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.records.span import Span

_SUMS = words("sums", "spent")
_SUM = f"[^，在][^，]{{0,20}}(?P<head>{either('sums', 'spent')})(?:总额)?"
_WHOLE = re.compile(f"(?:在(?!建))?(?P<whole>(?:在(?=建))?{_SUM})中")
_LONGEST = 40
"""No longer clause names a sum."""
_FOR, _WITHIN = "用于", "中"
_PART = 10
"""The name of a part is no longer."""
_SPENDERS = ("地方", "中央")
"""Of which budget the whole is, where each has parts of the same names: 地方预算支出中，教育费9亿元."""
_COST = "费"
"""How ends what says itself that it is spent."""

_SHARE_TOLD = re.compile(f"(?P<part>[^，。；：占]{{2,20}}?)(?:所占)?的?{either('name_ends', 'part')}")
_MEASURES, _SHORTEST, _PERCENT = words("name_ends", "measure"), 3, re.compile("[%％]|百分之")


def whole_told(told: Told, mention: Mention) -> str:
    """The sum of which a figure is a part: the one that the clause before names, or else the one told before that.

    A clause without a figure between the figure before and this one begins anew.
    """
    at, clauses = mention.clause, told.clauses
    if at and clauses[at - 1].end - clauses[at - 1].start <= _LONGEST:
        found = _WHOLE.fullmatch(trimmed(clauses[at - 1].of(told.text)))
        if found is not None:
            return found["whole"]
    return told.whole if told.before is not None and at - told.before.clause <= 1 else ""


def with_whole_told(name: Candidate, figure: Unnamed) -> Candidate:
    """The name of a part of the sum that was told, or of the share that it has: 港口投资, 港口投资占总投资."""
    whole = figure.told.whole
    if not whole:
        return name
    parts, mention = figure.parts, figure.mention
    found = _WHOLE.fullmatch(f"{whole}中")
    if found is None:
        return name
    if figure.tail.has("share") and mention.carried and "占" not in name.text:
        part = name.text.removesuffix(whole)
        return name.called(f"{part if part == name.text else part + found['head']}占{whole}")
    if mention.quantity.dimension != "money" or not parts.own:
        return name
    name = name.called(_said_of_part(name.text, parts, whole))
    if name.text != parts.own or len(name.text) > _PART:
        return name
    if name.text.startswith(_FOR):
        return name if name.text.endswith((*_SUMS, _COST)) else name.called(f"{name.text}的{whole}")
    if parts.verb not in ("", parts.own):
        return name
    spender = next((one for one in _SPENDERS if whole.startswith(one) and one not in name.text), "")
    return name.called(spender + name.text + ("" if name.text.endswith((*_SUMS, _COST)) else found["head"]))


def _said_of_part(name: str, parts: Parts, whole: str) -> str:
    """The own words of a part whose name took the sum before it (总投资中港口), or the share told before."""
    lead, _, last = name.rpartition(_WITHIN)
    if lead and whole.endswith(lead):
        return last
    return parts.own if "占" in name and name.endswith(parts.own) and parts.previous.endswith(f"占{whole}") else name


def share_within(name: str, text: str, before: Sequence[Span]) -> str:
    """A name that says only in what something has its share, with that, where a clause `before` it tells of the share.

    市场调节的比重，零售额中已占95%，收购总额中占90%; between them stand but other shares of it.
    """
    whole = trimmed(name).removesuffix("中").removeprefix("在")
    if len(whole) < _SHORTEST or not whole.endswith(_MEASURES):
        return name
    for clause in reversed(before):
        said = trimmed(clause.of(text)) if clause.end - clause.start <= _LONGEST else ""
        if found := _SHARE_TOLD.fullmatch(said):
            return f"{found['part']}占{whole}比重"
        if not _PERCENT.search(said):
            break
    return name
