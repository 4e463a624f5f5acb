"""The words around a figure, taken apart: what may name it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policy_nlp.measures.mentions import COUNTING, SHARES, WHO, Mention
from policy_nlp.measures.naming.beside.boundaries import opening_alone
from policy_nlp.measures.naming.beside.counted_beside import counted_beside
from policy_nlp.measures.naming.beside.counting import BOUND_LEAD, attached_to
from policy_nlp.measures.naming.beside.examples import EXAMPLES_END, ruling_verb
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.praise import without_vague_end
from policy_nlp.measures.naming.beside.purposes import (
    SPREAD,
    fund_behind,
    gives,
    per_piece,
    points_back,
    purpose_of,
    reaching,
    says_only_who_gives,
    spread,
)
from policy_nlp.measures.naming.beside.taken_together import shares_come_of, taken_together
from policy_nlp.measures.naming.beside.totals import of_each_year, of_those, of_total
from policy_nlp.measures.naming.beside.without_head import without_head
from policy_nlp.measures.naming.beside.words_before import SHARE_OF, WHERE_SPREAD, is_taken_out, words_before
from policy_nlp.measures.naming.beside.words_behind import ABILITY, able, but_of_all, only_counted, opens_with_doing
from policy_nlp.measures.naming.name import BUILT, NAMELESS, Candidate
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import predication_cut
from policy_nlp.text.characters import HAN

_OF = "的"
_JOINTS = ("、", "，", ",", "；", "：")
_DONE = "了"
"""Ends a sentence: 只占三成左右了."""
_TOLD = frozenset(words("owners", "owned"))
"""What 的 links to the thing that it is told of, though it looks like a verb: 投资30亿元的铁路."""
_TOLD_ENDS = tuple(_TOLD)
_FOR_YEARS = re.compile("[一二两三四五六七八九十0-9]{1,2}年(?:期的?)?")
"""For how long it is: 两年总额4万亿元的投资计划."""
_STANDARD = "标准"
"""What each is given by is no fund, though it says what is given: 按每生每天3元的标准给予补助."""
_FUND, _SPECIAL, _BARE_FUND = "资金", "专项", 4
"""A fund that says itself what it is for has a longer name: 就业补助资金, but not 专项资金."""
_TOWARDS, _NEARING = "向", re.compile("(?:稳步|加快|快速|全力)?(?:迈进|冲刺|进军|迈步|挺进|靠拢)")
_NEARED = re.compile("(?:并|努力|力争|加快|稳步|全力|进一步)*向$")
"""What says that something comes near a figure, around it: 产量稳定在80亿斤并向90亿斤迈进."""
_HOW = re.compile("(?<=..)(?:基本|全部|全面|(?:建设)?进展|要|将|都|均|都能|均能|也|已|已经)$")
"""What stands before what those counted do, and belongs to that: 基地要建成, 体系基本建成."""
_REACHED = re.compile("(?:受益|受惠|惠及.*)$")
"""What is told of so many people, and not of an amount that follows."""
_ALREADY_DONE, _TO_BE = "已", re.compile("(?<=..)(?:都|均)?(?<![的需主重首摘纪概])要(?![素求件道塞害闻点地目冲]).*$")
"""What those are to come to with which something was already done is not told of them: 已开工的9个项目要加快建设."""
_AFTER_IT = ("以后", "之后", "后")
"""Says after a figure that something else came then: 继去年增发国债30亿元之后，…."""
_THINGS = COUNTING | WHO
_RECEIVING = ("为", "给", "对", "向")
_GIVEN_FOR = re.compile(f"{HAN}{{0,2}}{either('allotments', 'giver')}[为给对向]?")
"""Who does something for those counted, which is told of them: 各级财政为30万名学生免除学费."""
_LEFT = frozenset(words("counted", "left"))
"""Of whom those are the last who come to something, which says who they are: 剩余30万人脱贫."""
_CARRIED_OUT = re.compile(
    f"{either('unnamed_places', 'area')}(?:已经?|先后|全面|率先)?{either('relief', 'carried out')}了?"
    f"(?P<what>[^，]{{3,24}}?)(?:改革|综合)?(?:试点|工作)?"
)
"""How many places carry something out, of which the next figure is, and of no place: 30个县开展低保试点，参保3万人."""
_COUNTED = ("counted", "own and counted")
"""How a name is made of those that stand behind their number."""
_PER_HEAD = re.compile("(?:人均|平均每人)(?:只|仅|大约|约)?(?:占|拥|享)?有?$")
"""What says that a thing is counted by heads: 我国人均只有三亩草地."""
_USED = ("用于", "投向", "用在")
_TO_BE_USED = re.compile("^(?:[要应将]|必须|应当|主要|直接)+(?=用[于在])")
"""What only says that so much is to be used for something: 80%要用于技术改造."""
_UNDERTAKINGS = frozenset(words("undertakings"))
_SPENT = frozenset(words("sums", "spent"))
"""What is a sum where nothing is named with it, though it may be done too: 投资增加30亿元，其中中央9亿元."""
_THINGS_OF_ALL = words("name_ends", "whatever")
_UNSPECIFIC = re.compile(rf"{either('name_ends', 'whichever')}*{either('name_ends', 'whatever')}")
_ANEW = ("完成", "完成了", "推动", "让", "使")
"""Says of what is counted behind that it was done, or is to do something, whatever was done with what was told before:
完成9万平方米旧改, 推动300户企业上云."""
_ALL_THERE_IS = "经济"
"""Of it as a whole nothing else is: 经济增长5%，投资增长6%."""


@dataclass(slots=True)
class Parts:
    """What stands beside a figure and may name it.

    `own` stands before it in its clause, `verb` opens that (新增, 建成); `counted` follows the figure (名劳动者),
    `noun` is its part before a verb, `owned` says that 的 links the figure to it (500亿元的基金), `told` that
    `own` is told of that thing (投资30亿元的铁路); `after` is all
    that stands behind it, `attached` the words that follow an amount at once (3亿元专项资金), `purpose` what it is
    for (…，用于道路建设), `aimless` says that `own` tells only who gives it (中央财政投入), `giving` that it
    does so and may say more (中央财政增加转移支付), `points` that it points
    to what was said before (中央财政为此投入), `reaches` is the word that says how far something reaches (惠及),
    `used` that a share is of what is spent (70%用于民生), `rest` that a share says what is done with so much of what
    was told before (职工300人，90%以上进入培训中心), `piece` what a price is of that is named
    before (小麦每斤提高3分);
    `previous` is the name of the figure before, `counted_before` says that those whom it names stood behind it, `built`
    that this was itself put together with the name before it, `joined` how the two are connected, `alike` whether
    they have one unit.
    """

    own: str
    verb: str
    after: str
    previous: str
    previous_verb: str
    built: bool
    joined: str
    alike: bool
    counted: str = ""
    noun: str = ""
    owned: bool = False
    told: bool = False
    attached: str = ""
    purpose: str = ""
    aimless: bool = False
    giving: bool = False
    points: bool = False
    used: bool = False
    rest: bool = False
    reaches: str = ""
    piece: str = ""
    counted_before: bool = False

    @property
    def follows(self) -> str:
        """What stands behind a figure that counts nothing."""
        return "" if self.counted else BOUND_LEAD.sub("", self.after, count=1)

    @property
    def owes_to_clauses(self) -> bool:
        """Whether the clauses around may say what the amount is for, or what reaches so many."""
        return (
            self.aimless
            or self.giving
            or self.points
            or self.used
            or self.piece != ""
            or self.purpose != ""
            or self.reaches != ""
            or (self.counted != "" and self.unspecific)
        )

    @property
    def unspecific(self) -> bool:
        """Whether it names a doing and things that anything may have: 培育30家领军企业, 形成30项典型案例."""
        if not self.own or self.own != self.verb or self.own in _UNDERTAKINGS:
            return False
        return self.counted.endswith(_THINGS_OF_ALL) and _UNSPECIFIC.fullmatch(self.counted) is not None

    @property
    def carried_out(self) -> str:
        """What so many places of the figure before carry out; empty where they don't: 低保 of 县开展低保试点."""
        scheme = _CARRIED_OUT.fullmatch(self.previous) if self.counted_before else None
        return scheme["what"] if scheme else ""

    @property
    def shared(self) -> str:
        """The name of the figure before without its last word, and without the word before that if both end alike.

        航空 of 航空货邮吞吐量, before 旅客吞吐量.
        """
        if scheme := self.carried_out:
            return "" if self.verb else scheme
        return without_head(self.previous, alike=len(self.own) > 2 and self.previous[-2:] == self.own[-2:])


def parts_of(
    text: str, mention: Mention, tail: Tail, previous: Candidate, previous_unit: str | None, region: str | None = None
) -> Parts:
    """The parts of the words beside the figure of `mention`.

    `previous` is the name of the figure before and `previous_unit` its unit, `region` the report's own.
    """
    quantity = mention.quantity
    money, share = quantity.dimension == "money", quantity.dimension == "share"
    alike = previous_unit == quantity.unit
    previous = _for_money(previous) if money else previous
    previous = of_total(previous, quantity, tail) if alike else _whole_of_share(previous, quantity.dimension)
    own = words_before(text, mention, tail, previous, region)
    behind = _words_behind(mention, own != "")
    own = shares_come_of(own, behind, previous.text) if quantity.dimension in SHARES else own
    own, after = taken_together(own, behind, quantity.dimension)
    if own[-1:] == _TOWARDS and (found := _NEARING.match(after)):
        own, after = _NEARED.sub("", own), after[found.end() :]
    if own.endswith("中") and alike and previous.text.startswith(own[:-1]):
        own = ""  # 14个行业中有12个扭亏: those told before, of whom some are told
    own, counted, owned = counted_beside(text, mention, own, after)
    if counted.endswith(ABILITY):
        own, counted = able(own, counted)
    reaches = reaching(text, own, quantity, grows=tail.has("grow"))
    if share and counted.partition("（")[0].endswith(WHERE_SPREAD):
        whole, own = own, spread(own)
        owned = owned and own == whole
        reaches = SPREAD if own in ("", "试点") and (own != whole or tail.has("to")) else reaches
    if counted:
        own, counted = _before_counted(own, counted, text, mention)
    elif share and own.endswith("和"):
        own = opening_alone(own, beside=False) or own
    said = told_of_it(own) if owned and not share else ""
    told = said != ""
    if told:
        own, reaches = said, ""
    if alike and not counted:
        own = of_those(own, text[max(0, quantity.span.start - 6) : quantity.span.start], previous)
        own = of_each_year(own, previous)
    previous = NAMELESS if _takes_nothing(own, counted, mention.before, previous.text) else previous
    built, joined = previous.made == BUILT, _joined(text, mention)
    spent = previous.verb == previous.text and previous.verb in _SPENT
    done = "" if spent or (SHARE_OF in previous.text and not alike) else previous.verb
    parts = Parts(own, opening_verb(own), after, previous.text, done, built, joined, alike)
    parts.owned, parts.told, parts.reaches, parts.points = owned, told, reaches, points_back(own)
    parts.counted_before = previous.made in _COUNTED
    _tell_what_it_is_of(parts, text, mention, counted)
    if own.endswith(EXAMPLES_END):
        parts.verb = ruling_verb(parts.verb, own, parts.noun)
    if "每" in own and tail.has("grow"):
        parts.piece = per_piece(own)
    return parts


def _words_behind(mention: Mention, named: bool) -> str:
    """The words behind a figure, without what those are to come to with which something was already done."""
    behind = mention.after in _AFTER_IT and (named or mention.is_ground)
    after = "" if mention.is_base or behind else mention.after
    if "要" in after and mention.before.endswith(_OF) and _ALREADY_DONE in mention.before:
        return _TO_BE.sub("", after)
    return after


def _before_counted(own: str, counted: str, text: str, mention: Mention) -> tuple[str, str]:
    """What the words before a figure say of those that it counts, and those, by heads if they are told so."""
    if mention.before.endswith(_RECEIVING) and _GIVEN_FOR.fullmatch(own):
        own = mention.before[-1]
    if own.removesuffix(_OF) in _LEFT and predication_cut(counted) < len(counted):
        own = ""
    own = opening_alone(own, beside=text[mention.quantity.span.start - 1] == "、")
    return own, counted if own or not _PER_HEAD.search(mention.before) else f"人均{counted}"


def _takes_nothing(own: str, counted: str, before: str, previous: str) -> bool:
    """Whether a figure has nothing of the name before: 建校9所，完成30户改造，让30户搬迁; 经济增长5%，投资增长6%."""
    return (own == "" and counted != "" and before.endswith(_ANEW)) or (own != "" and previous == _ALL_THERE_IS)


def told_of_it(own: str) -> str:
    """What words before a figure tell of the thing that 的 links to it: 总规模 of 设立总规模, 投资 of 全长、投资."""
    last = own.rpartition("、")[2]
    if last in _TOLD or not last.endswith(_TOLD_ENDS):
        return last if last in _TOLD else ""
    bare = _FOR_YEARS.sub("", last[len(opening_verb(last)) :].removeprefix("了"), count=1)
    return bare if bare in _TOLD else ""


def _tell_what_it_is_of(parts: Parts, text: str, mention: Mention, counted: str) -> None:
    """Add to the parts what the figure counts, what is attached to it, and for money what it is for."""
    quantity = mention.quantity
    money = quantity.dimension == "money"
    if counted:
        if quantity.dimension in SHARES and "用" in counted[1:5]:
            counted = _TO_BE_USED.sub("", counted, count=1)
        counted = only_counted(counted)
        cut = predication_cut(counted)
        parts.noun = without_vague_end(_HOW.sub("", counted[:cut]))
        parts.counted = without_vague_end(counted)
        if cut < len(parts.counted) and "全" in counted:
            parts.counted = counted[:cut] + but_of_all(parts.counted[cut:])
        if quantity.dimension in SHARES:
            parts.used = counted.startswith(_USED)
            parts.rest = not parts.own and parts.after[:1] != _OF and opens_with_doing(counted)
    else:
        attached = without_vague_end(attached_to(parts.after, mention)).removesuffix(_DONE)
        parts.attached = attached or (
            fund_behind(text, quantity) if money and not parts.own.endswith(_STANDARD) else ""
        )
    if money:
        of_itself = parts.attached.endswith(_FUND) and len(parts.attached.removeprefix(_SPECIAL)) > _BARE_FUND
        parts.purpose = "" if of_itself else purpose_of(text, quantity)
        if parts.purpose and is_taken_out(mention.before):
            parts.own, parts.purpose = parts.own + parts.purpose, ""
        parts.aimless, parts.giving = says_only_who_gives(parts.own, quantity), gives(parts.own, quantity)


def _for_money(previous: Candidate) -> Candidate:
    """What so many people have more of, for the amount that follows: 提高津贴，200人受益，人均增加30元."""
    told = previous.made == "what reaches" or "惠及" in previous.text[1:]
    return previous.called(_REACHED.sub("", previous.text)) if told else previous


def _whole_of_share(previous: Candidate, dimension: str) -> Candidate:
    """A name without of what it is a share, for things counted next: 私企 of 私企占全部企业, before 新增300户."""
    if dimension not in _THINGS or SHARE_OF not in previous.text[2:]:
        return previous
    return previous.called(previous.text[: previous.text.index(SHARE_OF, 2)])


def _joined(text: str, mention: Mention) -> str:
    """How a figure is joined to the one before: by a comma, a list, 其中."""
    if mention.is_among():
        return "其中"
    before = text[mention.begin - 1 : mention.begin] if mention.begin else ""
    return before if before in _JOINTS else ""
