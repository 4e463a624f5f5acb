"""The words around a figure, taken apart: what may name it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policy_nlp.measures.mentions import SHARES, Mention
from policy_nlp.measures.naming.as_shares import AS_MUCH, as_share
from policy_nlp.measures.naming.boundaries import first_of_its_kind, opening_alone
from policy_nlp.measures.naming.counted_beside import counted_beside
from policy_nlp.measures.naming.counting import BOUND_LEAD, attached_to, where_they_are
from policy_nlp.measures.naming.examples import EXAMPLES_END, ruling_verb
from policy_nlp.measures.naming.leading import month_of, own_of, without_doing
from policy_nlp.measures.naming.name import BUILT, NAMELESS, Candidate
from policy_nlp.measures.naming.purposes import (
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
from policy_nlp.measures.naming.totals import of_each_year, of_those, of_total
from policy_nlp.measures.naming.trimming import opening_verb, trimmed
from policy_nlp.measures.naming.without_head import without_head
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import UNDER, is_verb, predication_cut, tagged, verb_cut, without_vague_end
from policy_nlp.text.characters import HAN

_OF = "的"
_JOINTS = ("、", "，", ",", "；", "：")
_GROUND_ENDS = ("下", "上")
_GROUND = re.compile(f"的?{UNDER}$")
"""What a figure is told with that only says under what something else is done: 在能源增长3%的情况下."""
_CAME_ABOUT = re.compile("(?<=[下上])(?:[取获]得|实现|完成|达到|做到|进行|出现)的$")
"""What came about under it: 在少用煤9万吨的情况下取得的."""
_ALSO = "并"
_DONE = "了"
"""Ends a sentence: 只占三成左右了."""
_AND_OTHERS = "等措施"
_TOLD = frozenset(words("name_words", "owned"))
"""What 的 links to the thing that it is told of, though it looks like a verb: 投资30亿元的铁路."""
_TOLD_ENDS = tuple(_TOLD)
_FOR_YEARS = re.compile("[一二两三四五六七八九十0-9]{1,2}年(?:期的?)?")
"""For how long it is: 两年总额4万亿元的投资计划."""
_PULLED = re.compile(
    f"[^，、；]{{2,24}}?(?P<by>{either('name_words', 'pulling')})(?![型力的局会]|中心)"
    "(?P<thing>[^，；的]{4,}|[^，；]{6,})"
)
"""What makes something grow, which is told of that and not of its cause: 海鲜节带动餐饮收入增长30%."""
_RELATIVE = (*SHARES, "points")
_GIVING_POINTS = "拉动"
"""So many points were given to the growth of something: 消费拉动经济增长3个百分点."""
_FUND, _SPECIAL, _BARE_FUND = "资金", "专项", 4
"""A fund that says itself what it is for has a longer name: 就业补助资金, but not 专项资金."""
_EACH_SO_MUCH = re.compile(
    f"的?标准(?:给予|予以|发放|安排|进行|实施)?(?P<what>{either('allotments', 'grant')})(?:资金)?"
)
"""What is given to each: 按每生每天3元标准给予补助."""
_AS = "作为"
_STANDARD = re.compile(rf"(?:（[^（）]{{2,12}}）)?{_AS}(?:新的?)?(?P<what>[^，。；、]{{2,14}}标准)")
"""What a figure is made: 将收入9000元作为新的救助标准."""
_ORIGIN = re.compile("(?<=[^自理])由[^由]*等$")
"""From which ones a change started, before how many these were: 试点由甲县、乙县等3个县扩大到9个."""
_SURVEY = re.compile("[^，]*据[^，据]{0,14}对")
_HOW = re.compile("(?<=..)(?:基本|全部|全面|(?:建设)?进展|要|将|都|均|都能|均能|也|已|已经)$")
"""What stands before what those counted do, and belongs to that: 基地要建成, 体系基本建成."""
_REACHED = re.compile("(?:受益|受惠|惠及.*)$")
"""What is told of so many people, and not of an amount that follows."""
_FROM_IT = re.compile("(?:从中|由此|因此|因而)(?:直接|间接|普遍|共同)?(?=[受获得增])")
"""By what, told before, those counted are better off: 30万渔民从中受益."""
_ALL_OF_THEM = re.compile("^(?:全部|全面)(?:如期|按期|提前|顺利|圆满|高质量|高标准)*(?=..)")
"""Says with what is said of those counted that it is said of all of them: 30条线路全部按期通车."""
_EVERY, _CAN = ("都", "均"), re.compile("能够?|可以?|已经?|要(?!求)")
_ALREADY_DONE, _TO_BE = "已", re.compile("(?<=..)(?:都|均)?(?<![的需主重首摘纪概])要(?![素求件道塞害闻点地目冲]).*$")
"""What those are to come to with which something was already done is not told of them: 已开工的9个项目要加快建设."""
_RECEIVING = ("为", "给", "对", "向")
_GIVEN_FOR = re.compile(f"{HAN}{{0,2}}{either('allotments', 'giver')}[为给对向]?")
"""Who does something for those counted, which is told of them: 各级财政为30万名学生免除学费."""
_COUNTED = ("counted", "own and counted")
"""How a name is made of those that stand behind their number."""
_DEGREE = re.compile("在?不同程度[地的上]|程度不同[地的]")
"""How far, of each of those counted: 80%的渔户不同程度地增加了存款."""
_OF_THOSE, _ONE_OF_THOSE = "中", 2
"""Behind those told before it opens what some of them have done: 90家公司中已有30家投资."""
_EARNED = "增收"
_EARNED_EACH = re.compile(f"(?P<each>[户人村]均年?){_EARNED}$")
"""What each takes in more, of which nothing else is told: 带动农户300户，户均增收3000元."""
_PER_HEAD = re.compile("(?:人均|平均每人)(?:只|仅|大约|约)?(?:占|拥|享)?有?$")
"""What says that a thing is counted by heads: 我国人均只有三亩草地."""
_WHERE_SPREAD = words("unnamed_places", "area")
"""How what something spreads to is called."""
_USED = ("用于", "投向", "用在")
_UNDERTAKINGS = frozenset(words("undertakings"))
_SPENT = frozenset(words("name_words", "spent"))
"""What is a sum where nothing is named with it, though it may be done too: 投资增加30亿元，其中中央9亿元."""
_PACE_OF = re.compile("(?<=..)(?<!占)的?增[速势幅][^占]*(?=占)")
"""The pace of what has a share, which is no part of its name: 工业投资增速快于全国，占全部投资比重."""
_FOR = "为"
"""Opens for whom something is done, and is told but once: 为30名工人追回工资9万元; no place is a part of the name."""
_SHARE_OF = "占"
"""What only says of what something is a share: 占历史拖欠的98%，其中清付工资30亿元."""
_THINGS_OF_ALL = words("name_words", "whatever")
_UNSPECIFIC = re.compile(rf"{either('name_words', 'whichever')}*{either('name_words', 'whatever')}")
_TIMES_AS_MUCH = re.compile("(?:大约|大体|约|已)?(?:是|为|相当于|等于)[^，、；。]{2,16}的")
"""What alone before so many times says only what of, and not what: 专利70件，是全市平均水平的1.4倍."""
_ALREADY = re.compile("^(?:已经?|现已|可以?|能够?|将|都|均|主要|基本|大多)(?=..)")
_ADVERBS, _VERBAL = ("d", "ad"), "v"
_ANEW = ("完成", "完成了", "推动", "让", "使")
"""Says of what is counted behind that it was done, or is to do something, whatever was done with what was told before:
完成9万平方米旧改, 推动300户企业上云."""
_ALL_THERE_IS = "经济"
"""Of it as a whole nothing else is: 经济增长5%，投资增长6%."""
_OPENING = 14
"""So many characters tell with what the words behind a figure open."""


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
    def shared(self) -> str:
        """The name of the figure before without its last word, and without the word before that if both end alike.

        航空 of 航空货邮吞吐量, before 旅客吞吐量.
        """
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
    previous = of_total(previous, quantity, tail) if alike else previous
    own = _words_before(text, mention, tail, previous, region)
    after = "" if mention.is_base else mention.after
    if "要" in after and mention.before.endswith(_OF) and _ALREADY_DONE in mention.before:
        after = _TO_BE.sub("", after)
    own, after = _beside(own, after, quantity.dimension)
    if own.endswith("中") and alike and previous.text.startswith(own[:-1]):
        own = ""  # 14个行业中有12个扭亏: those told before, of whom some are told
    own, counted, owned = counted_beside(text, mention, own, after)
    reaches = reaching(text, own, quantity, grows=tail.has("grow"))
    if share and counted.partition("（")[0].endswith(_WHERE_SPREAD):
        whole, own = own, spread(own)
        owned = owned and own == whole
        reaches = SPREAD if own in ("", "试点") and (own != whole or tail.has("to")) else reaches
    if counted and mention.before.endswith(_RECEIVING) and _GIVEN_FOR.fullmatch(own):
        own = mention.before[-1]
    if counted:
        own = opening_alone(own, beside=text[quantity.span.start - 1] == "、")
        if not own and _PER_HEAD.search(mention.before):
            counted = f"人均{counted}"
    elif share and own.endswith("和"):
        own = opening_alone(own, beside=False) or own
    said = _told_of_it(own) if owned and not share else ""
    told = said != ""
    if told:
        own, reaches = said, ""
    if alike and not counted:
        own = of_those(own, text[max(0, quantity.span.start - 6) : quantity.span.start], previous)
        own = of_each_year(own, previous)
    previous = NAMELESS if _takes_nothing(own, counted, mention.before, previous.text) else previous
    built, joined = previous.made == BUILT, _joined(text, mention)
    spent = previous.verb == previous.text and previous.verb in _SPENT
    done = "" if spent or (_SHARE_OF in previous.text and not alike) else previous.verb
    parts = Parts(own, opening_verb(own), after, previous.text, done, built, joined, alike)
    parts.owned, parts.told, parts.reaches, parts.points = owned, told, reaches, points_back(own)
    parts.counted_before = previous.made in _COUNTED
    _tell_what_it_is_of(parts, text, mention, counted)
    if own.endswith(EXAMPLES_END):
        parts.verb = ruling_verb(parts.verb, own, parts.noun)
    if "每" in own and tail.has("grow"):
        parts.piece = per_piece(own)
    return parts


def _takes_nothing(own: str, counted: str, before: str, previous: str) -> bool:
    """Whether a figure has nothing of the name before: 建校9所，完成30户改造，让30户搬迁; 经济增长5%，投资增长6%."""
    return (own == "" and counted != "" and before.endswith(_ANEW)) or (own != "" and previous == _ALL_THERE_IS)


def _told_of_it(own: str) -> str:
    """What words before a figure tell of the thing that 的 links to it: 总规模 of 设立总规模, 投资 of 全长、投资."""
    last = own.rpartition("、")[2]
    if last in _TOLD or not last.endswith(_TOLD_ENDS):
        return last if last in _TOLD else ""
    bare = _FOR_YEARS.sub("", last[len(opening_verb(last)) :].removeprefix("了"), count=1)
    return bare if bare in _TOLD else ""


def _words_before(text: str, mention: Mention, tail: Tail, previous: Candidate, region: str | None) -> str:
    """The words before a figure that are of its name."""
    if mention.quantity.dimension == "multiple" and previous.text and _TIMES_AS_MUCH.fullmatch(mention.said):
        return ""
    own = own_of(tail, previous, region) or month_of(mention.before, previous.text)
    if own[-1:] == _OF_THOSE and mention.quantity.dimension not in SHARES and previous.text.endswith(own[:-1]):
        return own[:-1] if len(own) > _ONE_OF_THOSE else ""
    if own and previous.text == _FOR + own:
        done = own[verb_cut(own) :]
        return done if done and own.removesuffix(done).endswith(_WHERE_SPREAD) else previous.text
    if mention.before.endswith(_EARNED) and (earned := _EARNED_EACH.search(mention.before)):
        return own.removesuffix(_EARNED).removesuffix(earned["each"]) + earned.group()
    if _SHARE_OF in own[2:] and "增" in own:
        own = _PACE_OF.sub("", own, count=1)
    if "由每" in own:
        own = own.replace("由每", "每")  # 收购价格由每担30元提高到33元
    if mention.quantity.dimension in _RELATIVE and tail.has("grow") and (pulled := _PULLED.match(own)) is not None:
        own = own if mention.quantity.dimension == "points" and pulled["by"] == _GIVING_POINTS else pulled["thing"]
    if mention.starts_change and (origin := _ORIGIN.search(own)) is not None:
        own = own[: origin.start()]
    if own.endswith("对") and "据" in own and _SURVEY.fullmatch(own):
        return "对"  # what a survey was made of: 据有关部门对13个城市的调查
    share = mention.quantity.dimension in SHARES and mention.before.endswith(_OF)
    if share and (told := as_share(own, previous.text)):
        return told
    whole = own and mention.quantity.dimension in SHARES and tail.name.removeprefix("即").startswith(AS_MUCH)
    return AS_MUCH + own if whole else own


def _tell_what_it_is_of(parts: Parts, text: str, mention: Mention, counted: str) -> None:
    """Add to the parts what the figure counts, what is attached to it, and for money what it is for."""
    quantity = mention.quantity
    money = quantity.dimension == "money"
    if counted:
        counted = _without_next(counted.removesuffix(_AND_OTHERS))
        counted = _DEGREE.sub("", counted) if "程度" in counted else counted
        counted = _without_every(counted) if "都" in counted or "均" in counted else counted
        counted = _FROM_IT.sub("", counted, count=1) if "从中" in counted or "此" in counted else counted
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
        parts.attached = attached or (fund_behind(text, quantity) if money else "")
    if money:
        of_itself = parts.attached.endswith(_FUND) and len(parts.attached.removeprefix(_SPECIAL)) > _BARE_FUND
        parts.purpose = "" if of_itself else purpose_of(text, quantity)
        parts.aimless, parts.giving = says_only_who_gives(parts.own, quantity), gives(parts.own, quantity)


def _without_every(counted: str) -> str:
    """Those counted, with what is told of every one of them as if it were told of one: 乡镇都建成了文化站."""
    at = 0
    for word, tag in tagged(counted):
        if at and word in _EVERY and tag == "d":
            can = _CAN.match(counted, at + 1)
            return counted[:at] + counted[can.end() if can else at + 1 :]
        at += len(word)
    return counted


def _without_next(counted: str) -> str:
    """Those counted with the first of the things that they do: 渔民领到补助 of 渔民领到补助并由船队代缴保险费."""
    first, also, _ = counted.partition(_ALSO)
    if not also or (_ALSO, "c") not in tagged(counted):
        return counted
    return first if any(is_verb(*one) for one in tagged(first)[1:]) else counted


def opens_with_doing(counted: str) -> bool:
    """Whether the words behind a figure tell what is done, and of nothing in particular: 已经进入培训中心."""
    told = tagged(_ALREADY.sub("", counted)[:_OPENING])
    word, tag = next((one for one in told if one[1] not in _ADVERBS), told[0])
    doing = is_verb(word, tag) or all(tag[0] == _VERBAL for _, tag in told)
    return doing and "的" not in counted


def _beside(own: str, after: str, dimension: str) -> tuple[str, str]:
    """The words before and behind a figure, where either says how the other is to be taken."""
    if _AS in after and (standard := _STANDARD.fullmatch(after)):
        own, after = standard["what"], ""
    if "标准" in after and (each := _EACH_SO_MUCH.fullmatch(after)):
        own, after = f"{own.removeprefix('按')}{each['what']}标准", ""
    if "在" in after and dimension in SHARES and (where := where_they_are(own, after)):
        return where, ""
    own = without_doing(own, after, dimension)
    if after.endswith("的") and (found := _CAME_ABOUT.search(after)):
        after = after[: found.start()]
    if after.endswith(_GROUND_ENDS) and "在" not in after and (ground := _GROUND.search(after)) is not None:
        own, after = trimmed(own.removeprefix("在")), after[: ground.start()]
    first = first_of_its_kind(own)
    return (first, "") if first else (own, after)


def _for_money(previous: Candidate) -> Candidate:
    """What so many people have more of, for the amount that follows: 提高津贴，200人受益，人均增加30元."""
    told = previous.made == "what reaches" or "惠及" in previous.text[1:]
    return previous.called(_REACHED.sub("", previous.text)) if told else previous


def but_of_all(said: str) -> str:
    """What is said of things, but that it is said of all of them: 通车 of 全部按期通车."""
    return _ALL_OF_THEM.sub("", said, count=1)


def _joined(text: str, mention: Mention) -> str:
    """How a figure is joined to the one before: by a comma, a list, 其中."""
    if mention.is_among():
        return "其中"
    before = text[mention.begin - 1 : mention.begin] if mention.begin else ""
    return before if before in _JOINTS else ""
