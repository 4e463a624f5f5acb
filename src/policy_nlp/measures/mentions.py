"""A sentence read once: each quantity with the words on both sides that are its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from policy_nlp.measures.clauses import masked
from policy_nlp.measures.tails import tail_of
from policy_nlp.measures.vocabulary import either
from policy_nlp.measures.words import BOUND, last_predicate, opens_with_predicate, predication_cut, verb_cut
from policy_nlp.records.quantity import Quantity
from policy_nlp.records.span import Span

REACH = 200
"""A figure looks no further, so that a clause of any length is read in linear time."""
COUNTING = frozenset({"count", "people", ""})
"""Dimensions of units that count things or people."""
HOUSEHOLDS = "households"
WHO = frozenset({HOUSEHOLDS, "people", "number"})
"""Dimensions of what may count the same in two ways, and no two things of a list: 3万户、9万人."""
PHYSICAL = frozenset({"mass", "power", "energy", "volume", "length", "area", "data", "speed"})
"""Dimensions of units that measure sizes."""
SHARES = frozenset({"share", "fraction"})
"""Dimensions of what is given as a part of a whole."""
_SIZES_ALONE = SHARES | (PHYSICAL - {"area"}) | {"money"}
"""Dimensions of what counts no things together with the number behind it, as 2万平方米、300套住房 do."""
_BEHIND = 4
"""So many characters tell whether a number is bounded."""
_BOUND_AFTER = re.compile(
    r"(?:（[^（）]{1,6}）|及以上|以上|以下|以内|之内|左右|上下(?!游|联动)|多(?![式出支收\d])|余|之间|的(?:较低|较高|合理|低位|高位)?(?:水平|区间)"
    rf"|水平|[新大]?{either('prose', 'stage')})*"
)
"""What follows a number and still belongs to it: 以上, （含税）, 的较高水平."""
_JOINT = re.compile(
    rf"{BOUND}?(?:[、/∶:：]|和|及|与|以及|或|到|至)+(?:分别|约|近|超过|超|达到|达|和|突破)*(?:[每月]人?(?:每[年月]|均)|每[年月]|[年月]人均)?$"
)
_REACHED = re.compile(r"(?<=、)(?:达到|达|突破|超过|超)(?:约|近|了)?(?:(?:每人)?每[年月]|人均)?$")
"""What opens a second thing said of one name: 增加30家、达到300家; 提高30元、达到每人每年300元."""
_AS_FAR_AS = re.compile(f"{BOUND}?[至到](?:约|近)?")
"""What stands between by how much something moved and how far: 提高3个百分点至62%."""
_JOINT_END = re.compile("(?:和|及|与|以及|并)(?:近|约|超过|超)?$")
_EACH_WHOSE = re.compile("[^，、的和]{2,8}的[^，、的和]{2,8}(?P<and>和|以及)[^，、的和]{2,6}")
"""What stands between two numbers of people who have something each: 解决9万村民的饮水和库区3万移民的住房问题."""
_SERVED = re.compile(r"(?:为|让|对|向|帮助|支持)(?:近|超|超过|约)?$")
_COUNTED_SO = re.compile(f"[^，。；、的]{{0,10}}?{either('counted', 'household')}")
"""Who are counted by households, or are such: 30户企业承担项目90项, 3万户农户户均增收9000元."""
_AMONG_THEM = re.compile("(?P<all>[^，。；、]{1,10})中(?:已经?|(?:已经?)?(?:大?约)?有)(?:近|约)?$")
"""What makes of those counted the whole of a share: 30万职工中有三分之一…."""
_IN_A_WHOLE = re.compile(
    "占(?:全?世界|全球|全国)$|(?:以|仅用|利用)(?:占?(?:全?世界|全球|全[国省市区]))?(?:不到|约|近)?$"
)
"""What makes the thing behind a share its own: 用占世界7%的耕地养活占世界22%的人口; 以9%的面积贡献30%的税收."""
_DONE_WITH_IT = re.compile(either("doings", "contributing"))
"""What is done with such a part, behind it."""
_ABOUT = ("约", "近")
_EXAMPLES = re.compile("(?:、[^，；、]{1,8}){1,4}等[^，；、等]{1,8}")
"""The rest of a list of examples, with what they are examples of: 、用地等难题."""
SAID_OF_SOME = re.compile(
    "获(?!奖)|荣获|被|向(?!家)|提前|在全[国省市区]|纳入|列入"
    f"|已(?:经|全部)?(?:{either('works', 'building', 'done')}|落地)"
)
"""How what is said of some of the things counted before opens: 形成案例80项、9项获国家认可."""
_PASSED = re.compile("(?:[高快低慢]于|高出)[^，。；、\\d]{2,12}$")
"""What those counted pass by so much: 30个县收入增速快于全省3个百分点."""
_AMONG, _OPENING = "其中", 6
_UNBOUND = (*COUNTING, "rank", "number")


@dataclass(slots=True)
class Mention:
    """A quantity and its surroundings; all places are in the clean text of the document.

    It stands from `start` to `end`.  `before` are the words back to the boundary that separates it from what is said
    earlier, which `begin` there, `after` those on to the next one, which end at `until`; `clause` numbers the
    comma-separated clauses of the sentence, `joined` says that the quantity follows another one in a list (、和) with
    nothing between them, `tied` that no boundary stands between it and the one before; `skipped` is the stretch that
    speaks of what a change started from (由2020年的…); at `reach` begins the first clause behind the figure before, at
    `lead` what the clause has `said` up to the quantity, as far as a figure looks back.
    `listed` says that it shares the words before the figure before it, `carried` that it has no name of its own,
    `starts_change` that it is what a change started from (由30家增加到40家) and `origin` where 由 stands,
    `is_base` that another is compared with it (比1980年的30家增加10家), `is_ground` that others stand on it
    (在增长9%的基础上), `was_planned` that what is compared or changed had been planned (由原定的6%).
    """

    quantity: Quantity
    start: int
    end: int
    clause: int
    clause_span: Span
    reach: int
    lead: int
    said: str
    begin: int
    before: str
    until: int
    after: str
    joined: bool = False
    tied: bool = False
    skipped: Span | None = None
    listed: bool = False
    carried: bool = False
    starts_change: bool = False
    origin: int | None = None
    is_base: bool = False
    is_ground: bool = False
    was_planned: bool = False

    def is_among(self) -> bool:
        """Whether 其中 opens the words before it, so that it is a part of what was told."""
        return _AMONG in self.before[:_OPENING]

    def begins_in(self, clauses: Sequence[Span]) -> int:
        """The number of the clause that it begins in, where a range of numbers ends in a later one."""
        at = self.clause
        while at and clauses[at].start > self.start:
            at -= 1
        return at

    def part_from(self, following: Mention, text: str, until: int, begin: int) -> None:
        """Let its own words end at `until`, and those of the figure `following` in its clause begin at `begin`."""
        self.until, self.after = until, text[self.end : until]
        following.begin, following.before = begin, text[begin : following.start]


def mentions_of(text: str, clauses: Sequence[Span], quantities: Sequence[Quantity]) -> list[Mention]:
    """The quantities of a sentence in its clauses, in order.

    `quantities` are those of the sentence that are figures of their own: what belongs to a name is left out before.
    """
    mentions: list[Mention] = []
    number, behind = 0, -1
    for quantity in quantities:
        start, end = quantity.span.start, quantity.span.end
        while number + 1 < len(clauses) and clauses[number].end < end:
            number += 1
        clause = clauses[number]
        if clause.start > start:
            clause = Span(start, clause.end)
        same = mentions[-1] if mentions and behind == number else None
        reach = same.reach if same else clauses[behind + 1].start
        lead, until = max(clause.start, start - REACH), max(end, min(clause.end, end + REACH))
        said, after = text[lead:start], text[end:until]
        mentions.append(Mention(quantity, start, end, number, clause, reach, lead, said, lead, said, until, after))
        behind = number
    for left, right in pairwise(mentions):
        if left.clause == right.clause:
            _divide(text, left, right)
            _shorten(text, left, right)
    return mentions


def _divide(text: str, left: Mention, right: Mention) -> None:
    """Give each of two neighbours in a clause its share of the words between them."""
    start, end = left.end, right.start
    between = masked(text[start:end])
    skip = bound_length(between)
    joint = _JOINT_END.search(between)
    if reached := _REACHED.search(between) if _grown(left.before) else None:
        left.part_from(right, text, start, start + reached.start())
    elif (_AS_FAR_AS.fullmatch(between) and _grown(left.before)) or (
        between == "、" and _is_told_apart(text, left, right)
    ):
        left.part_from(right, text, start, end)
    elif not between or _JOINT.fullmatch(between):
        left.part_from(right, text, start, end)
        right.joined = True
    elif (cut := between.find("、")) >= 0 and _are_examples(between, skip, cut):
        _tie(text, left, right, start + skip, between[skip:])
    elif cut >= 0 and not (joint and cut > skip and left.quantity.dimension in COUNTING):
        cut = cut if cut <= skip + 1 else between.rfind("、")
        left.part_from(right, text, start + cut, start + cut + 1)
    elif joint:
        left.part_from(right, text, start + joint.start(), end)
    elif left.quantity.dimension in WHO and (whose := _EACH_WHOSE.fullmatch(between)):
        left.part_from(right, text, start + whose.start("and"), start + whose.end("and"))
    else:
        _tie(text, left, right, start + skip, between[skip:])


def _are_examples(between: str, skip: int, cut: int) -> bool:
    """Whether a list between two figures gives examples of what the second counts: 9户企业解决用工、用地等难题30件.

    `cut` is where its first item ends; the figure before is bounded up to `skip`.
    """
    if "等" not in between[cut:] or _EXAMPLES.fullmatch(between, cut) is None:
        return False
    return verb_cut(between[skip:cut]) + skip < cut


def _is_told_apart(text: str, left: Mention, right: Mention) -> bool:
    """Whether a figure behind another shares no words with it: it counts things of its own, or some of those before.

    完成率98%、30座桥梁通车; 形成案例80项、9项获国家认可.
    """
    dimension = left.quantity.dimension
    if dimension in COUNTING:
        return left.quantity.unit == right.quantity.unit and SAID_OF_SOME.match(text, right.end) is not None
    if dimension not in _SIZES_ALONE or right.quantity.dimension not in COUNTING:
        return False
    return text[right.end : right.end + 1].isalpha() and not bound_length(text[right.end : right.end + _BEHIND])


def _grown(before: str) -> bool:
    """Whether the words before a figure end by saying that something grew or shrank."""
    predicate = last_predicate(before.rstrip("了"))
    return predicate is not None and predicate.role in ("grow", "net")


def _shorten(text: str, left: Mention, right: Mention) -> None:
    """Let neither reach too far into the words between them."""
    if len(right.before) > REACH or len(left.after) > REACH:
        left.part_from(right, text, min(left.until, left.end + REACH), max(right.begin, right.start - REACH))


def bound_length(between: str) -> int:
    """How many characters behind a figure bound it: 以上, 左右."""
    bound = _BOUND_AFTER.match(between)
    return bound.end() if bound else 0


def _tie(text: str, left: Mention, right: Mention, start: int, rest: str) -> None:
    """Divide `rest`, which no boundary divides and which begins at `start`: 30名学生获奖40项."""
    right.tied = True
    until, begin = start, start
    if right.quantity.dimension == "rank":
        until += len(tail_of(rest, ranked=True).name)
    elif (right.quantity.dimension in SHARES or right.quantity.unit == left.quantity.unit) and (
        among := _AMONG_THEM.match(rest)
    ):
        until += among.end("all")
    elif rest.startswith("的") and _IN_A_WHOLE.search(left.before):
        done = _DONE_WITH_IT.search(rest)
        until += 1 + verb_cut(rest[1 : done.start() if done else None])
    elif right.quantity.dimension == "points" and (passed := _PASSED.search(rest)):
        until += passed.start()
    else:
        if (right.quantity.dimension in COUNTING or right.quantity.dimension in WHO) and rest.endswith(_ABOUT):
            rest = rest[:-1]
        served = _SERVED.search(left.before) is not None
        apart = left.quantity.dimension == HOUSEHOLDS and right.quantity.dimension not in WHO
        named = apart and (served or _COUNTED_SO.match(rest))
        counts = left.quantity.dimension in _UNBOUND or named
        if counts and rest and not opens_with_predicate(rest):
            cut = len(rest) if served else predication_cut(text[start : start + len(rest)])
            until += cut
            if cut == len(rest) and not served and last_predicate(rest) is None:
                begin, right.tied = right.start, False
    left.part_from(right, text, until, begin)
