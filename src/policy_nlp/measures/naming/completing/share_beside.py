"""A share beside the figure before, of which it is a part or with which it shares the whole: 农业占5%，工业占50%."""

from __future__ import annotations

import re

from policy_nlp.measures.mentions import SHARES, Mention
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.shares import OF_IT, OF_MONEY, RATIOS, SHARE_ENDS, SHARE_LENGTH, SHARED, WIDE
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.naming.completing.firms import firms_told, is_of_firms
from policy_nlp.measures.naming.completing.lender import last_told
from policy_nlp.measures.naming.completing.told import Told, Unnamed
from policy_nlp.measures.naming.name import BUILT, Candidate
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import Ends, heads
from policy_nlp.records.quantity import Quantity

_OF = "所占"
_KIND = re.compile(f"(?P<part>[^，占]{{2,12}}?)(?:的|所占的?)?{either('name_ends', 'part')}$")
_BARE_PART = 8
"""The name of a part is no longer."""
_MEASURES = words("name_ends", "measure")
_HEADS = heads() | {"人口", "国土面积", "土地面积", "耕地面积"}
_HEAD_ENDS = Ends(_HEADS)
"""What needs an owner, which the share before has: 山区面积占全国的60%，人口占5%."""
_AMONG = "其中"
_TOTAL_ENDS, _HEAD = words("name_ends", "grand total"), 2
"""How the name of a whole ends, which a kind of the same has a share of: 零售总额30亿元，消费品零售额占80%."""
_AMOUNTS = frozenset({"count", "people", "households", "time", "area", "mass", "length", "money"})
"""Dimensions of what is no share of anything."""
_OF_EACH = re.compile("每|价格?$|标准$")
"""What makes an amount that of each, of which nothing is a part: 每平方米造价."""
_NO_WHOLES = SHARES | {"rank", "points", "multiple"}
"""Dimensions of what has no parts."""
_RATIO = "比例"
"""How a name of a share ends, which an amount behind it does not: 晴天比例达到60%、增加9天."""
_SHARE_WITHIN = 6
"""So near before its figure 占 says that it is a share."""
_IS, _OF_A_YEAR = ("为", "是", "相当于", "等于"), ("年的", "年底的", "年末的", "同期的")
"""What a share behind a share is of, which is no share of the whole: 税收占收入的10%，为1990年的98%."""
_GREW = ("增长", "增加")
"""What an amount does, where a share rises (提高)."""
_PULLING, _PULL = tuple(word for word in words("doings", "pulling") if len(word) == _HEAD), _HEAD
"""What makes a whole grow is no part of its name: 带动渔业投资增长8%、其中民间投资占比45%."""
_NO_PARTS = ("率", "系数")
"""How ends what is no part of an amount."""
_NO_SHARE = (*SHARE_ENDS, "率", "系数", "面", "度", "水平")
"""How ends what moves in per cent and is no share: 亏损面."""
_OF_EACH_UNIT = "/"
"""What makes a unit one of what has no parts: 微克/立方米."""
_NEARLY, _ROUGHLY = 1, 5
"""By so many points a share may miss what is reckoned, as numbers are rounded, or told as 七亿多."""
_ADDED, _ADDED_IN_ALL = "增加值", ("总值", "增加值")


def with_share_before(name: Candidate, figure: Unnamed) -> Candidate:
    """A name with what a share says of its part or its whole, which was told before.

    Beside a share the words before it are all of its part.
    """
    told, parts, mention = figure.told, figure.parts, figure.mention
    if told.before is None:
        return name
    share, last = figure.tail.has("share"), last_told(told, mention)
    among = parts.joined == _AMONG or "占" in last.text
    if share and name.made == BUILT and parts.own.endswith("中"):
        return name
    if share and parts.own and among and not parts.counted:
        name = name.called(parts.own)
    name = _beside_share(name, figure, last, told.before)
    return name.called(_share_in_whole(name.text, told, mention.quantity)) if share and mention.carried else name


def _beside_share(name: Candidate, figure: Unnamed, previous: Candidate, before: Mention) -> Candidate:
    """A name that follows a share called `previous`: what grew is the part, and another part shares the whole.

    农业支出占总支出的5%，增长8%; 农业占5%，工业占50%.
    """
    mention, tail = figure.mention, figure.tail
    if mention.quantity.dimension == "rank" and mention.carried:
        return name.called(_owner_of_share(name.text, wide=True))
    if pace := _pace_of_part(name.text, previous.text, tail):
        return name.called(pace)
    if mention.quantity.dimension not in SHARES:
        return _amount_beside(name, before, mention, tail)
    grown = tail.first("grow")
    if name.text == previous.text and mention.carried and _is_of_part(name.text, mention, tail):
        return name.called(_owner_of_share(name.text))
    if tail.has("share") or name.text.endswith(OF_IT):
        return name.called(_share_told(name.text, figure, previous.text, before))
    if mention.starts_change and before.quantity.dimension == "share" and previous.text.endswith(SHARE_ENDS):
        moved = _share_moved(trimmed(tail.name), previous.text)
        if moved:
            return name.called(moved)
    if before.quantity.dimension == "share" and name.made == "own" and tail.has("to", "from") and not grown:
        name = name.called(_with_head_of_share(name.text, previous.text))
    if name.text.endswith(OF_MONEY) and tail.has("to") and not grown and "占" not in name.text:
        shared_too = SHARED.match(previous.text)
        return name.called(f"{name.text}占{shared_too['whole']}") if shared_too else name
    return name.called(_share_like(name.text, previous.text))


def _pace_of_part(name: str, previous: str, tail: Tail) -> str:
    """How fast that grew of which a share was told: 集体工业占30%，增长速度比全国快11个百分点; else empty."""
    if not (tail.has("pace") or tail.gap is not None) or "占" not in previous or not name.startswith(previous):
        return ""
    pace = name.removeprefix(previous)
    return _owner_of_share(previous) + pace if tail.has("pace") or pace.startswith("增") else ""


def _amount_beside(name: Candidate, before: Mention, mention: Mention, tail: Tail) -> Candidate:
    """The name of an amount behind a share: that of the part, not of the share."""
    if not mention.carried:
        return name
    if mention.quantity.dimension == "multiple" and (grown := tail.first("grow")) is not None and grown.word in _GREW:
        return name.called(_owner_of_share(name.text))
    amount = before.quantity.dimension in SHARES and mention.quantity.dimension in _AMOUNTS
    return name.called(name.text.removesuffix(_RATIO)) if amount else name


def _is_of_part(name: str, mention: Mention, tail: Tail) -> bool:
    """Whether a share behind a share tells by how much the part grew, or of what it is so much: 为1990年的98%."""
    grown = tail.first("grow")
    if name.endswith(SHARE_ENDS) and grown is not None and grown.word not in _GREW:
        return False
    against = mention.said.endswith(_OF_A_YEAR) and mention.said.startswith(_IS)
    return against or (grown is not None and (tail.base is not None or grown.word == _GREW[0]))


def _share_told(name: str, figure: Unnamed, previous: str, before: Mention) -> str:
    """The name of a share that is told as one, beside the figure before."""
    mention, tail = figure.mention, figure.tail
    between = figure.told.text[before.end : mention.start]
    shared = "占" in before.said[-_SHARE_WITHIN:]
    beside = "占" in previous[1:] or name.startswith(previous) or _AMONG in between.rpartition("；")[2]
    own = trimmed(tail.name)
    of_last = tail.has("share") and not (mention.carried or shared) and _is_of_the_last(before, mention, between)
    of_last = of_last and _may_be_part(own, previous, before.quantity)
    part = own if (beside or of_last) and own and "占" not in own else name
    return _share_beside(part, previous, between, shared, of_last)


def _owner_of_share(name: str, wide: bool = False) -> str:
    """The part that a name of a share speaks of: 工业支出 of 工业支出占总支出; the name itself where it is none.

    `wide` asks for shares in the nation or the world only: the rank of such a share is that of its part.
    """
    found = SHARED.match(name)
    return found["part"].removesuffix("分别") if found and (not wide or WIDE.match(found["whole"])) else name


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
    if part.endswith(OF_MONEY) and amount.dimension != "money":
        return False
    return not part.endswith(_ADDED) or whole.endswith(_ADDED_IN_ALL)


def _share_beside(name: str, previous: str, between: str, shared: bool, of_last: bool) -> str:
    """The share of `name` in the whole that the figure before has, or is: 其中农业占20%，工业占50%.

    `between` are the words between the two figures, `shared` says that the one before is a share itself; where it
    is none, what ends alike is its part: 投资增长10%、对外投资占50%.  `of_last` says that the next clause tells a share
    of it.
    """
    part = name.removesuffix(OF_IT)
    if not part or not previous or "占" in part:
        return name
    if part == name and (found := SHARED.match(previous)):
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
    if not among or "占" in previous or previous.endswith(RATIOS):
        return name
    pulled = previous[_PULL:] if previous.startswith(_PULLING) else ""
    return f"{part}占{pulled if len(pulled) > _HEAD else previous}"


def _owner_of_head(part: str) -> str:
    """Whose a part is that ends with a head: 山区 of 山区国土面积, before 人口."""
    return _HEAD_ENDS.cut_off(part) or ""


def _share_in_whole(name: str, told: Told, share: Quantity) -> str:
    """The name of a share that says of what it is by its place alone: 总投资90亿元，其中设备投资30亿元，占三分之一."""
    names = told.names
    if name != names[-1].text or "占" in name:
        return name
    part = next((at for at in range(len(names) - 1, 0, -1) if names[at - 1].text != name), 0)
    if not part:
        return name
    whole = part - 1 if told.parts[part].joined == _AMONG else _reckoned_whole(told, part, share)
    return name if whole is None else f"{name}占{names[whole].text}"


def _reckoned_whole(told: Told, part: int, share: Quantity) -> int | None:
    """Which of the figures before a part is its whole, as the share says: 病虫害9亿亩，防治了6亿亩，占三分之二."""
    mine = told.mentions[part].quantity
    if mine.dimension in _NO_WHOLES:
        return None
    ratio = share.low * 100 if share.dimension == "fraction" else share.low
    for at in range(part - 1, -1, -1):
        whole = told.mentions[at].quantity
        if whole.unit != mine.unit or whole.low <= mine.low:
            continue
        near = _NEARLY if whole.relation == mine.relation == "eq" else _ROUGHLY
        if abs(mine.low * 100 / whole.low - ratio) < near:
            return at
    return None


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
    shared = SHARED.match(previous)
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
    part, shared = _KIND.match(name), SHARED.match(previous)
    head = part["part"][-SHARE_LENGTH:] if part else ""
    if head and shared and head in shared["whole"] and not shared["part"].endswith(head):
        return name  # 煤炭消费比重 beside a share of 能源消费 says all
    return f"{part['part']}占{shared['whole']}" if part and shared else name
