"""The whole of a share, or of a part, that a clause before it names: 在国民收入中，农业所占比重."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.naming.beside.products import OUTPUT, PRODUCTS
from policy_nlp.measures.naming.beside.shares import OF_IT, OF_MONEY, PLANS, RATIOS, WIDE
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.naming.from_previous.shares import is_bare, part_before
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import either
from policy_nlp.measures.words import does_nothing
from policy_nlp.records.span import Span
from policy_nlp.text.characters import NUMERALS

_SHARE = re.compile(rf"(?P<part>[^，]{{1,24}}?)所占(?:的)?{either('name_ends', 'part')}?$")
_OF = "所占"
_WITHIN = re.compile("(?P<part>.{2,}?)在(?P<whole>.{2,})中")
_WITHIN_TOLD = re.compile("(?P<part>[^，在]{2,24})在[^，]{2,24}中(?:所占)?的?(?:比重|比例)$")
"""A share told before, whose part has a share of something else too: 国营商业在批发中所占的比重."""
_WHOLE = re.compile(
    r"(?:[^，]{2,12}?在|在)?(?<!在(?=[校职岗建读册编园]))(?P<whole>[^，]{2,24}?)中(?:(?:所占)?的?(?:比重|比例)(?:[^，]{0,6}(?:如下|[是为]))?)?$"
)
"""A clause that names the whole of the shares behind it: 在国民收入中."""
_EACH_SHARE = re.compile(f"(?:[^，]{{2,12}}?)占(?P<whole>[^，占]{{3,24}}?)的?{either('name_ends', 'part')}")
"""A clause that tells of what the parts behind it are shares: 三次产业占总产值的比重，第一产业由…，第二产业由…."""
_BARE_PART = 8
"""The name of a part is no longer."""
_PERCENT = re.compile("[%％]|百分之")
_FOR, _PART = "用于", "部分"
_OF_THOSE, _IN_ALL = "中，", re.compile(f"占(?:{WIDE.pattern})$")
_PART_OF_ALL = re.compile(f"(?<=[^占]{{2}})的?{either('name_ends', 'part')}$")
"""What makes a part that is told in a whole a share of it: 零售总额中，私营商业的比重."""
_NO_WHOLE = re.compile(f"[其集]$|(?:{either('name_ends', 'no whole')}|[0-9]年)$")
"""What stands before 中 and is nothing that shares are of."""
_SO_MUCH = re.compile(
    rf"(?<=..)(?:约|近|超过?|达到?)?[\d.]*[\d{NUMERALS}百千](?:多|余)?[万亿]*多?[^\d，、的中]{{1,4}}$"
)
"""How much the whole comes to, which is told with it: 新增投资42亿元中."""
_SOME = re.compile("(?:以上|左右|多)?的(?P<who>[^，。；、的]{2,10})")
"""Those of whom a share that stands before them says how many of all they are, without a word for what they do."""
_LONGEST = 60
"""No longer clause names a whole."""
_DONE, _PLAN = "完成", re.compile(PLANS)
_OF_PLAN = re.compile(
    f"{PLANS}(?:的?(?:{_DONE})?情况)?(?:是|为|如下)?：|(?:{_DONE}[^，。；：]{{0,8}}?{PLANS}的?|{PLANS}{_DONE})[^，。；：]{{1,8}}[，；、]"
)
"""What makes the shares behind it shares of a plan: 有几种没有完成计划：海带完成96%; 鱼粉完成任务的90%，虾皮完成88%."""


def with_whole(name: str, text: str, before: Sequence[Span]) -> str:
    """A name with what its share is of, where its own opening or a clause `before` it says that.

    Without 所占 only the clause right before it counts, or one behind which there are but other shares.
    """
    name = trimmed(name)
    share = _SHARE.match(name)
    if not name or (share is None and _OF in name):
        return part_before(before[-1].of(text)) + name if before and is_bare(name) else name
    part = share["part"] if share else name
    if within := _WITHIN.fullmatch(part):
        return f"{within['part']}占{within['whole']}比重"
    opening, _, rest = part.partition("中")
    if share and rest and opening.removeprefix("在"):
        return f"{rest}占{opening.removeprefix('在')}比重"
    alone = share is not None and not rest and opening.startswith("在")
    for clause in reversed(before):
        said = clause.of(text) if clause.end - clause.start <= _LONGEST else ""
        if alone and (owner := _WITHIN_TOLD.match(trimmed(said))):
            return f"{owner['part']}占{opening.removeprefix('在')}比重"
        if not alone and (found := _WHOLE.match(trimmed(said))):
            return f"{part}占{_SO_MUCH.sub('', found['whole'])}比重"
        if share is None and "占" not in said:
            break
    return name


def share_of_those(tail: Tail, text: str, clauses: Sequence[Span], mention: Mention) -> str:
    """A name with those of whom it is a share, whom the clause before names: 在校学生中，寄宿生达到56%.

    在新建项目投资中，山区占全省的30% is of the investment, not of the province.
    """
    at, name = mention.clause, tail.name
    some = _SOME.fullmatch(mention.after) if "占" in name else None
    if some is not None and (bare := trimmed(name))[:1] == "占" and does_nothing(some["who"]):
        mention.until, mention.after = mention.end, ""
        return some["who"] + bare  # 占总人口80%的农村，…
    if (done := tail.first("reach")) is not None and done.word == _DONE and name:
        return _share_of_plan(trimmed(name), text[clauses[0].start : mention.start])
    if (
        at
        and "占" in text[clauses[0].start : clauses[at].start]
        and (of_each := _share_of_each(tail, text, clauses[:at]))
    ):
        return of_each
    if not at or text[clauses[at].start - 2 : clauses[at].start] != _OF_THOSE or not name:
        return name
    found = (
        _WHOLE.fullmatch(trimmed(clauses[at - 1].of(text)))
        if clauses[at - 1].end - clauses[at - 1].start <= _LONGEST
        else None
    )
    if found is None or found["whole"] in name or _NO_WHOLE.search(found["whole"]):
        return name
    whole = _SO_MUCH.sub("", found["whole"])
    if part := _IN_ALL.search(name) or _PART_OF_ALL.search(name):
        return f"{name[: part.start()]}占{whole}比重"
    told = tail.has("reach", "bound") and not tail.has("grow", "to", "pace") and not name.endswith(RATIOS)
    told = told or (tail.has("to") and not tail.has("grow") and name.endswith(OF_MONEY))
    return f"{trimmed(name)}占{whole}比重" if told and OF_IT[0] not in name else name


def _share_of_plan(name: str, said: str) -> str:
    """The name of what was done with the plan of which what was `said` before tells; the name alone if of none."""
    found = _OF_PLAN.search(said)
    plan = _PLAN.search(said, found.start()) if found else None
    if plan is None or not name:
        return name
    made = OUTPUT if name in PRODUCTS and OUTPUT in said else ""
    return f"{name}{made}占{plan.group()}"


def _share_of_each(tail: Tail, text: str, before: Sequence[Span]) -> str:
    """The name of a share with that of which a clause `before` says that all behind it are shares."""
    part = trimmed(tail.name)
    if not part or "占" in part or len(part) > _BARE_PART or not tail.has("from", "to", "reach") or tail.has("grow"):
        return ""
    for clause in reversed(before):
        said = clause.of(text) if clause.end - clause.start <= _LONGEST else ""
        if found := _EACH_SHARE.fullmatch(trimmed(said)):
            return f"{part}占{found['whole']}比重"
        if not _PERCENT.search(said):
            break
    return ""


def with_its_whole(name: str, text: str, before: Sequence[Span]) -> str:
    """A part that is named by its use alone, with what a clause `before` it parts: 渔业收入中，用于积累的部分."""
    name = trimmed(name)
    if not name.startswith(_FOR) or not name.endswith(_PART):
        return name
    for clause in reversed(before):
        said = trimmed(clause.of(text)) if clause.end - clause.start <= _LONGEST else ""
        if said.endswith("中"):
            return said.removeprefix("在") + name
    return name
