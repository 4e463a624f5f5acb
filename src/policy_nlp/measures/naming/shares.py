"""Names of shares whose whole is told apart from them: 在国民收入中，农业所占比重."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_nlp.measures.mentions import SHARES, Mention
from policy_nlp.measures.naming.firms import firms_told, is_of_firms
from policy_nlp.measures.naming.name import NAMELESS, Candidate
from policy_nlp.measures.naming.parts import Parts
from policy_nlp.measures.naming.previous_shares import is_bare, part_before
from policy_nlp.measures.naming.products import OUTPUT, PRODUCTS
from policy_nlp.measures.naming.trimming import opening_verb, trimmed
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import Ends, heads
from policy_nlp.records.quantity import Quantity
from policy_nlp.records.span import Span

_SHARE = re.compile(rf"(?P<part>[^，]{{1,24}}?)所占(?:的)?{either('name_words', 'part')}?$")
_OF = "所占"
_WITHIN = re.compile("(?P<part>.{2,}?)在(?P<whole>.{2,})中")
_WITHIN_TOLD = re.compile("(?P<part>[^，在]{2,24})在[^，]{2,24}中(?:所占)?的?(?:比重|比例)$")
"""A share told before, whose part has a share of something else too: 国营商业在批发中所占的比重."""
_WHOLE = re.compile(
    r"(?:[^，]{2,12}?在|在)?(?<!在(?=[校职岗建读册编园]))(?P<whole>[^，]{2,24}?)中(?:(?:所占)?的?(?:比重|比例)(?:[^，]{0,6}(?:如下|[是为]))?)?$"
)
"""A clause that names the whole of the shares behind it: 在国民收入中."""
_SHARED = re.compile(r"(?P<part>.{2,}?)占(?P<whole>.{2,})$")
_WIDE = re.compile(f"全世界|{either('ranks', 'field')}")
_EACH_SHARE = re.compile(f"(?:[^，]{{2,12}}?)占(?P<whole>[^，占]{{3,24}}?)的?{either('name_words', 'part')}")
"""A clause that tells of what the parts behind it are shares: 三次产业占总产值的比重，第一产业由…，第二产业由…."""
_KIND = re.compile(f"(?P<part>[^，占]{{2,12}}?)(?:的|所占的?)?{either('name_words', 'part')}$")
SHARE_ENDS, _SHARE_LENGTH = words("name_words", "part"), 2
_BARE_PART = 8
"""The name of a part is no longer."""
_MEASURES = words("name_words", "measure")
_PERCENT = re.compile("[%％]|百分之")
_HEADS = heads() | {"人口", "国土面积", "土地面积", "耕地面积"}
_HEAD_ENDS = Ends(_HEADS)
"""What needs an owner, which the share before has: 山区面积占全国的60%，人口占5%."""
_POINTED = re.compile(f"(?:这(?:个|一|种)?|^所占的?){either('name_words', 'part')}$")
"""What points at a share: 这个比重, 新计划将这一比例."""
_SHARE_TOLD = re.compile(
    r"(?:在(?P<whole>[^，。；]{2,24})中，)?(?P<said>[^，。；\n]{2,40}(?:比重|比例))[^，。；\n]{0,8}。\s*$"
)
"""How a sentence ends that tells of a share, with its whole: 在投资总额中，提高了住宅的投资比重。"""
_AMONG = "其中"
_OF_IT = "占比"
_FOR, _PART = "用于", "部分"
_TOTAL_ENDS, _HEAD = words("name_words", "grand total"), 2
"""How the name of a whole ends, which a kind of the same has a share of: 零售总额30亿元，消费品零售额占80%."""
_SAID_TO_BE_SHARES = (*SHARE_ENDS, "率")
_OF_THOSE, _IN_ALL = "中，", re.compile(f"占(?:{_WIDE.pattern})$")
_PART_OF_ALL = re.compile(f"(?<=[^占]{{2}})的?{either('name_words', 'part')}$")
"""What makes a part that is told in a whole a share of it: 零售总额中，私营商业的比重."""
_NO_WHOLE = re.compile(f"[其集]$|(?:{either('name_words', 'no whole')}|[0-9]年)$")
"""What stands before 中 and is nothing that shares are of."""
_LONGEST = 60
"""No longer clause names a whole."""
_AMOUNTS = frozenset({"count", "people", "households", "time", "area", "mass", "length", "money"})
"""Dimensions of what is no share of anything."""
_OF_EACH = re.compile("每|价格?$|标准$")
"""What makes an amount that of each, of which nothing is a part: 每平方米造价."""
_NO_WHOLES = SHARES | {"rank", "points", "multiple"}
"""Dimensions of what has no parts."""
_RATIOS = (*SHARE_ENDS, "占比", "强度", "率")
"""How names of shares and rates end, which have no parts: 研发支出相当于产值的比例."""
_RATIO = "比例"
"""How a name of a share ends, which an amount behind it does not: 晴天比例达到60%、增加9天."""
_SHARE_WITHIN = 6
"""So near before its figure 占 says that it is a share."""
_IS, _OF_A_YEAR = ("为", "是", "相当于", "等于"), ("年的", "年底的", "年末的", "同期的")
"""What a share behind a share is of, which is no share of the whole: 税收占收入的10%，为1990年的98%."""
_GREW = ("增长", "增加")
"""What an amount does, where a share rises (提高)."""

_PULLING, _PULL = tuple(word for word in words("name_words", "pulling") if len(word) == _HEAD), _HEAD
"""What makes a whole grow is no part of its name: 带动渔业投资增长8%、其中民间投资占比45%."""
_DONE, _PLANS = "完成", "(?:计划|任务|预算|指标)"
_OF_PLAN = re.compile(
    f"{_PLANS}(?:的?(?:{_DONE})?情况)?(?:是|为|如下)?：|(?:{_DONE}[^，。；：]{{0,8}}?{_PLANS}的?|{_PLANS}{_DONE})[^，。；：]{{1,8}}[，；、]"
)
"""What makes the shares behind it shares of a plan: 有几种没有完成计划：海带完成96%; 鱼粉完成任务的90%，虾皮完成88%."""
_PLAN, _TASKS = re.compile(_PLANS), ("任务", "计划")
_MET = re.compile(f"(?<=..)占(?P<plan>[^占]{{0,8}}(?:{_PLANS}|目标)数?)$")
"""A share of what was planned."""
_TOO = re.compile(f"(?<=..)占[^占]{{0,8}}(?:{_PLANS}|目标)数?(?=占)")
"""The same where it is a share of something else too: 完成预算的102%，占财政收入的80%."""

_NO_PARTS = ("率", "系数")
"""How ends what is no part of an amount."""
_NO_SHARE = (*SHARE_ENDS, "率", "系数", "面", "度", "水平")
"""How ends what moves in per cent and is no share: 亏损面."""
_OF_MONEY, _OF_EACH_UNIT = ("收入", "支出", "投资", "额", "值"), "/"
"""How ends what is a part of money only; what makes a unit one of what has no parts: 微克/立方米."""
_ADDED, _ADDED_IN_ALL = "增加值", ("总值", "增加值")


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
            return f"{part}占{found['whole']}比重"
        if share is None and "占" not in said:
            break
    return name


def share_of_those(tail: Tail, text: str, clauses: Sequence[Span], mention: Mention) -> str:
    """A name with those of whom it is a share, whom the clause before names: 在校学生中，寄宿生达到56%.

    在新建项目投资中，山区占全省的30% is of the investment, not of the province.
    """
    at, name = mention.clause, tail.name
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
    if part := _IN_ALL.search(name) or _PART_OF_ALL.search(name):
        return f"{name[: part.start()]}占{found['whole']}比重"
    told = tail.has("reach", "bound") and not tail.has("grow", "to", "pace") and not name.endswith(_RATIOS)
    told = told or (tail.has("to") and not tail.has("grow") and name.endswith(_OF_MONEY))
    return f"{trimmed(name)}占{found['whole']}比重" if told and _OF_IT[0] not in name else name


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


def share_pointed_at(own: str, previous: str, before: str) -> str:
    """What words that end with 这个比重 mean: the share of the figure before, or with which the sentence `before` ends.

    在投资总额中，提高了住宅的投资比重。这个比重，去年达到20%.  Empty where they mean none.
    """
    if not _POINTED.search(own):
        return ""
    if _SHARED.match(previous) or previous.endswith(_SAID_TO_BE_SHARES):
        return previous
    found = _SHARE_TOLD.search(before)
    if found is None:
        return ""
    said = trimmed(found["said"])
    said = said[len(opening_verb(said)) :].removeprefix("了")
    return f"{said[:-_SHARE_LENGTH].removesuffix('的')}占{found['whole']}比重" if found["whole"] else said


def with_share(
    text: str, name: Candidate, previous: Candidate, before: Mention, mention: Mention, tail: Tail
) -> Candidate:
    """A name that follows a share: what grew is the part, and another part shares the whole.

    农业支出占总支出的5%，增长8%; 农业占5%，工业占50%.
    """
    if mention.quantity.dimension == "rank" and mention.carried:
        return name.called(_owner_of_share(name.text, wide=True))
    grown = tail.first("grow")
    if (tail.has("pace") or tail.gap is not None) and "占" in previous.text and name.text.startswith(previous.text):
        pace = name.text.removeprefix(previous.text)
        if tail.has("pace") or pace.startswith("增"):
            return name.called(_owner_of_share(previous.text) + pace)  # 集体工业占30%，增长速度比…快11个百分点
    if mention.quantity.dimension == "multiple" and mention.carried and grown is not None and grown.word in _GREW:
        return name.called(_owner_of_share(name.text))
    if mention.quantity.dimension not in SHARES:
        amount = mention.carried and before.quantity.dimension in SHARES and mention.quantity.dimension in _AMOUNTS
        return name.called(name.text.removesuffix(_RATIO)) if amount else name
    against = mention.said.endswith(_OF_A_YEAR) and mention.said.startswith(_IS)
    against = against or (grown is not None and (tail.base is not None or grown.word == _GREW[0]))
    of_share = name.text.endswith(SHARE_ENDS) and grown is not None and grown.word not in _GREW
    if name.text == previous.text and mention.carried and against and not of_share:
        return name.called(_owner_of_share(name.text))
    if tail.has("share") or name.text.endswith("占比"):
        between = text[before.end : mention.start]
        shared = "占" in before.said[-_SHARE_WITHIN:]
        between_items = between.rpartition("；")[2]
        beside = "占" in previous.text[1:] or name.text.startswith(previous.text) or _AMONG in between_items
        own = trimmed(tail.name)
        of_last = tail.has("share") and not (mention.carried or shared) and _is_of_the_last(before, mention, between)
        of_last = of_last and _may_be_part(own, previous.text, before.quantity)
        part = own if (beside or of_last) and own and "占" not in own else name.text
        return name.called(_share_beside(part, previous.text, between, shared, of_last))
    if mention.starts_change and before.quantity.dimension == "share" and previous.text.endswith(SHARE_ENDS):
        moved = _share_moved(trimmed(tail.name), previous.text)
        if moved:
            return name.called(moved)
    if before.quantity.dimension == "share" and name.made == "own" and tail.has("to", "from") and not grown:
        name = name.called(_with_head_of_share(name.text, previous.text))
    if name.text.endswith(_OF_MONEY) and tail.has("to") and not grown and "占" not in name.text:
        shared_too = _SHARED.match(previous.text)
        return name.called(f"{name.text}占{shared_too['whole']}") if shared_too else name
    return name.called(_share_like(name.text, previous.text))


def _owner_of_share(name: str, wide: bool = False) -> str:
    """The part that a name of a share speaks of: 工业支出 of 工业支出占总支出; the name itself where it is none.

    `wide` asks for shares in the nation or the world only: the rank of such a share is that of its part.
    """
    found = _SHARED.match(name)
    return found["part"].removesuffix("分别") if found and (not wide or _WIDE.match(found["whole"])) else name


def _is_of_the_last(before: Mention, mention: Mention, between: str) -> bool:
    """Whether a share is told right behind what it may be a share of, or how that grew: 职工30万人，女职工占40%."""
    beside = mention.clause - before.clause <= 1 and "；" not in between
    grew = before.carried and before.quantity.dimension == "share"
    return beside and (grew or before.quantity.dimension not in _NO_WHOLES)


def _may_be_part(part: str, whole: str, amount: Quantity) -> bool:
    """Whether what is told right behind something of that amount may be a part of it: no rate is, nor what is added
    of an output, nor money of things counted."""
    if part.endswith(_NO_PARTS) or "人均" in whole or _OF_EACH_UNIT in amount.unit:
        return False
    if part.endswith(_OF_MONEY) and amount.dimension != "money":
        return False
    return not part.endswith(_ADDED) or whole.endswith(_ADDED_IN_ALL)


def _share_beside(name: str, previous: str, between: str, shared: bool, of_last: bool) -> str:
    """The share of `name` in the whole that the figure before has, or is: 其中农业占20%，工业占50%.

    `between` are the words between the two figures, `shared` says that the one before is a share itself; where it
    is none, what ends alike is its part: 投资增长10%、对外投资占50%.  `of_last` says that the next clause tells a share
    of it.
    """
    part = name.removesuffix(_OF_IT)
    if not part or not previous or "占" in part:
        return name
    if part == name and (found := _SHARED.match(previous)):
        firms = firms_told(previous) if is_of_firms(part) else ""
        owner = firms or (_owner_of_head(found["part"]) if part in _HEADS else "")
        return f"{owner}{part}占{found['whole']}"
    of_total = between[:1] in "，、" and previous.endswith(_TOTAL_ENDS) and part[-1:] == previous[-1:] and not shared
    if of_total and part == name and "占" not in previous and len(part) > _HEAD:
        return f"{part}占{previous}"
    alike = part == name != previous and part[-2:] == previous[-2:] and "；" not in between
    among = (
        _AMONG in between.rpartition("；")[2]
        or (alike and not shared)
        or (of_last and _OF_EACH.search(previous) is None)
    )
    if not among or "占" in previous or previous.endswith(_RATIOS):
        return name
    pulled = previous[_PULL:] if previous.startswith(_PULLING) else ""
    return f"{part}占{pulled if len(pulled) > _HEAD else previous}"


def _owner_of_head(part: str) -> str:
    """Whose a part is that ends with a head: 山区 of 山区国土面积, before 人口."""
    return _HEAD_ENDS.cut_off(part) or ""


def told_as_shares(names: list[Candidate], mentions: Sequence[Mention], tails: Sequence[Tail]) -> None:
    """Say of each share in a sentence how it is one; `names` is changed in place.

    Until all are named a share is its part, 占 and its whole, for from that the shares beside it take the whole. In the
    end one of which no whole is told is said to be a share (房产投资占40%), and of a plan so much was done.
    """
    is_share, told = False, NAMELESS
    for at, (name, mention, tail) in enumerate(zip(names, mentions, tails, strict=True)):
        if not mention.listed:
            is_share = mention.quantity.dimension in SHARES and not mention.carried and tail.has("share")
        before, told = told, _said_to_be_share(name) if is_share else name
        if mention.carried and at and told.text == before.text:
            names[at] = told.called(names[at - 1].text)  # 完成目标的98%，比上年提高6个百分点
        else:
            names[at] = _of_its_whole(told, mention) if "占" in told.text else told


def _said_to_be_share(name: Candidate) -> Candidate:
    """A name that says itself that it is a share."""
    says_so = not name.text or "占" in name.text or name.text.endswith(_SAID_TO_BE_SHARES)
    return name if says_so else name.called(name.text + _OF_IT)


def _of_its_whole(name: Candidate, mention: Mention) -> Candidate:
    """The name of a share; one of a plan says that so much of it was done, where that is told: 收入完成预算的98%."""
    if _tells_done(mention.before) and (met := _MET.search(name.text)) is not None:
        part = name.text[: met.start()]
        return name.called(part if part.endswith(_TASKS) else part + _DONE + met["plan"])
    return name.called(_TOO.sub("", name.text)) if name.text.count("占") > 1 else name


def _tells_done(before: str) -> bool:
    """Whether the words before a share say that a plan was done, and not that what was done is a share of it."""
    return _DONE in before and "占" not in before


def share_in_whole(name: str, names: Sequence[str], told: Sequence[Parts]) -> str:
    """The name of a share that says of what it is by its place alone: 总投资90亿元，其中设备投资30亿元，占三分之一.

    `names` are those of the figures before, `told` the parts of each.
    """
    if name != names[-1] or "占" in name:
        return name
    part = next((k for k in range(len(names) - 1, 0, -1) if names[k - 1] != name), 0)
    return f"{name}占{names[part - 1]}" if part and told[part].joined == _AMONG else name


def _with_head_of_share(name: str, previous: str) -> str:
    """A name with the head of the share before, which it leaves out: 工业比重由30%提高到36%，农业由20%降到15%."""
    head = next((end for end in SHARE_ENDS if previous.endswith(end)), "")
    if not head or _OF in previous or name.endswith(_MEASURES) or len(name) > _BARE_PART:
        return name
    return name + head


def _share_moved(own: str, previous: str) -> str:
    """The share of another part, of which `own` says only from what to what it moved; empty where it is none.

    农业投资占总投资的比重由3%提高到4%，交通由5%提高到6%.
    """
    shared = _SHARED.match(previous)
    if shared is None or not own or len(own) > _BARE_PART or "占" in own or own.endswith(_NO_SHARE):
        return ""
    head, whole = shared["part"][-_HEAD:], shared["whole"]
    if own.endswith(head):
        return f"{own}占{whole}"
    lacks = head in _MEASURES and not own.endswith(_MEASURES) and opening_verb(own) == ""
    return f"{own}{head}占{whole}" if lacks else ""


def _share_like(name: str, previous: str) -> str:
    """The share of another part in the whole of the figure before: 工业占国民收入比重为40%，农业比重为30%."""
    if _OF in previous or not name.endswith(SHARE_ENDS) or not previous.endswith(SHARE_ENDS):
        return name
    part, shared = _KIND.match(name), _SHARED.match(previous)
    head = part["part"][-_SHARE_LENGTH:] if part else ""
    if head and shared and head in shared["whole"] and not shared["part"].endswith(head):
        return name  # 煤炭消费比重 beside a share of 能源消费 says all
    return f"{part['part']}占{shared['whole']}" if part and shared else name
