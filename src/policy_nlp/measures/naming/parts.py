"""The words around a figure, taken apart: what may name it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from policy_nlp.measures.mentions import PHYSICAL, Mention
from policy_nlp.measures.naming.boundaries import (
    behind_what_changed,
    counted_alone,
    first_of_its_kind,
    is_closed,
    opening_alone,
)
from policy_nlp.measures.naming.name import BUILT, Candidate
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
    without_funding,
)
from policy_nlp.measures.naming.totals import of_those, of_total
from policy_nlp.measures.naming.trimming import opening_verb, trimmed
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import (
    VERBS,
    is_verb,
    opens_with_predicate,
    predication_cut,
    tagged,
    verb_cut,
    without_vague_end,
)
from policy_nlp.text.characters import HAN

_JOINTS = ("、", "，", ",", "；", "：")
_BOUND_LEAD = re.compile(
    r"(?:以上|左右|上下(?!游|联动)|以内|以下|多(?!式|元|边|层|功能|语种|民族|渠道)|余)*(?:级(?=投资|规模|产值|收入|营收))?"
)
_BOUND_BEGINNINGS = frozenset("以左上多余级")
_THING = re.compile(r"[^\W_]|[“《]")
_NEVER_COUNTING = frozenset({"rank", "points", "multiple"})
_PHYSICAL = PHYSICAL | {"money", "temperature", "time", "concentration", "age"}
_AMOUNTS = _PHYSICAL | {"share"}
"""Dimensions whose figures have their name before them, unless 的 links them to one behind."""
_UNDER = ("情况下", "条件下", "前提下", "基础上")
"""What a figure is told with that only says under what something else is done: 在能源增长3%的情况下."""
_STEP = re.compile("[新大]?(?:台阶|大关|关口|门槛|水平|目标)")
"""What an amount has been raised to, no thing."""
_STEPPED_ON = re.compile("[新大]?(?:台阶|大关|关口|门槛)$")
_STOOD_ON = re.compile(
    "(?:[新高大]|较[高低]|合理)?(?:台阶|大关|关口|水平|区间|基础|基数)(?:之?上)?(?:[取获]得的)?$"
    "|总?(?:任务|要求|目标)|(?:情况|条件|前提)下$"
)
"""What 的 links to a figure and is no thing either: 稳定在一亿吨的水平上, 精简三百人的任务已经完成."""
_SET = re.compile(
    "(?:[预既原确规]定|预期|规划)?(?:增长)?(?:目标|任务|指标|工作)"
    "(?=$|[，与和、]|进展|顺利|全[面部]|基本|已|提前|如期|圆满|得到|总体)"
)
"""What was set or done with so much, and no thing: 裁减30万的任务如期完成, 低于8%的预定目标."""
_MEASURES_TAKEN = ("政策", "措施", "办法", "规定", "编制预算", "编制")
"""What is done by so much is no thing that it is an amount of: 降低运价5%政策延续到年底."""
_POINTING = ("这条", "这一", "这个")
"""What opens a word for the figure itself: 不少于18亿亩这条红线."""
_ITEMS = ("项", "个", "件")
"""Count tasks themselves: 30项任务."""
_COMPARED = re.compile(
    r"(?P<who>.*?)[要将也都只仅]*(?:比|较|同|与)"
    r"(?:“?[一二三四五六七八九十]{1,2}五”?(?:时期|期间)?|前[一二三四五六七八九十]+年|(?:19|20)\d\d年|[一二][九〇○零][〇○零一二三四五六七八九]{2}年|上年|去年|前年|现有|预算数)"
    r"(?:同期|末|底|初)?(?:比较|相比)?的?(?P<what>[^，、]{0,24})$"
)
"""A name that says only against what it grew: 比1985年的铺轨里数增加5%."""
_SIZED = re.compile(f"[过超][一二三四五六七八九十百千万]+亿(?:元)?级?(?:{HAN}{{2}}|$)")
"""A size that things are counted by: 3个过千亿元城市."""
_TOLD = frozenset(words("name_words", "owned"))
"""What 的 links to the thing that it is told of, though it looks like a verb: 投资30亿元的铁路."""
_FROM_BEFORE = re.compile("(?<=..)[从由][一二三四五六七八九十几数两半][^，、]{0,8}$")
"""What a change started from and is no figure: 办理时间由几十天压缩到3天."""
_WHERE_DONE = re.compile(f"在(?={HAN})[^，。；、]{{2,12}}?(?:就近|就地|落户|就业|创业|安家|定居|入住|就读|就学)")
"""Where those counted do something: 引导三百万人在县城就近安家."""
_EACH_SO_MUCH = re.compile("的?标准(?:给予|予以|发放|安排|进行|实施)?(?P<what>补助|补贴|救助|奖励|资助|补偿)(?:资金)?")
"""What is given to each: 按每生每天3元标准给予补助."""
_POLICY = "政策"
_CARRIED_ON = re.compile("^(?:延续|继续|实施|落实|执行|实行|完善)+")
"""What is done with a policy that a share belongs to: 延续执行折旧扣除60%政策."""
_AS = "作为"
_STANDARD = re.compile(rf"(?:（[^（）]{{2,12}}）)?{_AS}(?:新的?)?(?P<what>[^，。；、]{{2,14}}标准)")
"""What a figure is made: 将收入9000元作为新的救助标准."""
_MONTH = "(?:1?[0-9]|[一二三四五六七八九十]{1,2})"
_PART_OF_YEAR = re.compile(f"(?:{_MONTH}月?[、至到和])?{_MONTH}月份")
_WHOLE_YEAR = "全年"
_PARTS_TOLD = re.compile("第?[一二三四]季度|[上下]半年|月份")
"""What makes a month a part of the year as others that were told of: 第三季度增长3%，10月份增长9%."""
_NEW = "新"
_SAYING_NOTHING = ("年产", "平均年产", "最高", "最低")
"""What says only how it was in a year: 棉花475万吨，平均年产460万吨，最高的1996年达到480万吨."""
_ONE_WORD = "生产总值"
"""What measures a whole economy, so that nothing without it is left: 国内生产总值."""
HOW_FAR = re.compile("(?:基本|全部|全面)$")
"""What stands before a verb and belongs to it: 经济适用房基本建成."""
_BY_SHARE = re.compile("按照?(?=占)")
"""What only says that a share is what is reckoned by: 经费按占产值3%编制预算."""
_REACHED = re.compile("(?:受益|受惠|惠及)$")
"""What is told of so many people, and not of an amount that follows."""
_HAS = "有"
_TIMES = "）次"
"""Ends a unit that a bracket divides: 30辆（艘、架）次."""
_SUCH = "等"
"""Stands behind examples of what a size is of: 甲电厂、乙电厂等400万千瓦机组."""
_WHERE = re.compile(
    "^在[^，的]*(?:等|\\d)[^，的等占]{0,12}?(?=新增|新建|兴办|创办|试办|增补|设立|建成|建设|开展|实施|推广|安排)"
)
"""Several places where something was done: 在14个县城新建学校."""
_DONE_TO = re.compile(
    "(?P<thing>[^，。；、]{2,16})(?:进行|实施|开展)了?(?:全面|集中|统一|专项|重点|认真|彻底)*的?(?P<doing>[^，。；、]{2,4})"
)
"""What is done to what is counted, behind it: 对300件规章进行全面清理."""
_DONE = VERBS | {"vn"}
_THEN = ("时", "后", "以后", "之后")
_TAKEN = ("用时", "耗时")
"""How long a doing takes: 办理用时缩短到3天."""
_BEGIN_CIRCUMSTANCE = ("通过", "采取", "利用", "为")
_CIRCUMSTANCE = re.compile(
    "(?:通过|采取|利用)(?:各种|多种)(?:方式|渠道|途径|形式|办法)|为了?[^，、；而]{2,16}而(?=.{4})"
    "|[^，；]{0,16}?在[^，；]{2,24}(?:基础上|前提下)(?=.{2})"
)
"""How, for what, or on what ground something is done, before its name."""
_PER_HEAD = re.compile("(?:人均|平均每人)(?:只|仅|大约|约)?(?:占|拥|享)?有?$")
"""What says that a thing is counted by heads: 我国人均只有三亩草地."""
_RATES, _WENT_WELL = words("name_words", "rate"), words("vague")
_BARE_VERB = 3
"""A verb alone is no longer."""
_WHERE_SPREAD = ("县", "市", "城市", "地区", "乡镇", "村", "省", "省份", "区县", "县市", "市县")
"""How what something spreads to is called."""
_EARNERS = ("财政", "农民", "居民", "群众", "职工", "农户")
"""Who takes in more or less: 财政超收, 农民增收."""
_USED = ("用于", "投向", "用在")
_UNDERTAKINGS = frozenset(words("undertakings"))
_THINGS_OF_ALL = words("name_words", "whatever")
_UNSPECIFIC = re.compile(rf"{either('name_words', 'whichever')}*{either('name_words', 'whatever')}")
_PEOPLE = "人口"
_COUNTED_OWNERS = re.compile(rf"\d+(?:多|余)?[个家户所座项条](?={HAN}{{4}})")
_DIRECTION = re.compile("[^以之左上下][^上下内外后前间]")
"""What tells where things are that are counted: 3个沿江城市, 5个西部省份."""
_GRAMMATICAL = ("c", "f", "u", "uj", "ul", "y")
"""Parts of speech that open nothing that is counted."""
_GOING_ON = ("c", "d")
"""Parts of speech with which a further predicate opens: 突破40万亿元并连续多年居首位."""


class Parts(NamedTuple):
    """What stands beside a figure and may name it.

    `own` stands before it in its clause, `verb` opens that (新增, 建成); `counted` follows the figure (名劳动者),
    `noun` is its part before a verb, `owned` says that 的 links the figure to it (500亿元的基金), `told` that
    `own` is told of that thing (投资30亿元的铁路); `after` is all
    that stands behind it, `attached` the words that follow an amount at once (3亿元专项资金), `purpose` what it is
    for (…，用于道路建设), `aimless` says that `own` tells only who gives it (中央财政投入), `giving` that it
    does so and may say more (中央财政增加转移支付), `points` that it points
    to what was said before (中央财政为此投入), `reaches` is the word that says how far something reaches (惠及),
    `used` that a share is of what is spent (70%用于民生), `piece` what a price is of that is named
    before (小麦每斤提高3分);
    `previous` is the name of the figure before, `built` says that this was itself put together with the name before
    it, `joined` how the two are connected, `alike` whether they have one unit.
    """

    own: str
    verb: str
    counted: str
    noun: str
    owned: bool
    told: bool
    after: str
    attached: str
    purpose: str
    aimless: bool
    giving: bool
    points: bool
    used: bool
    reaches: str
    piece: str
    previous: str
    previous_verb: str
    built: bool
    joined: str
    alike: bool

    @property
    def follows(self) -> str:
        """What stands behind a figure that counts nothing."""
        return "" if self.counted else _BOUND_LEAD.sub("", self.after, count=1)

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
            or self.unspecific
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
        return _without_head(self.previous, alike=len(self.own) > 2 and self.previous[-2:] == self.own[-2:])


def parts_of(
    text: str, mention: Mention, tail: Tail, previous: Candidate, previous_unit: str | None, region: str | None = None
) -> Parts:
    """The parts of the words beside the figure of `mention`.

    `previous` is the name of the figure before and `previous_unit` its unit, `region` the report's own.
    """
    quantity = mention.quantity
    start, money, share = quantity.span.start, quantity.dimension == "money", quantity.dimension == "share"
    alike = previous_unit == quantity.unit
    previous = _for_money(previous) if money else previous
    previous = of_total(previous, quantity, tail) if alike else previous
    own = _own_of(tail, previous, region) or _month_of(mention.before.of(text), previous.text)
    after = "" if mention.is_base else mention.after.of(text)
    if _AS in after and (standard := _STANDARD.fullmatch(after)):
        own, after = standard["what"], ""
    if "标准" in after and (each := _EACH_SO_MUCH.fullmatch(after)):
        own, after = f"{own.removeprefix('按')}{each['what']}标准", ""
    own = _without_doing(own, after, quantity.dimension)
    if own.startswith("在") and after.endswith(_UNDER):
        own = trimmed(own[1:])
    if first := first_of_its_kind(own):
        own, after = first, ""
    counted, owned = counted_of(after, mention, own)
    if counted:
        counted = counted_alone(counted, is_closed(text[mention.after.end : mention.after.end + 1]))
    if own.startswith("对") and (done := _DONE_TO.fullmatch(counted)):
        own, counted = done["doing"], done["thing"]
    reaches = reaching(text, own, quantity)
    if share and counted.endswith(_WHERE_SPREAD):
        whole, own = own, spread(own)
        owned = owned and own == whole
        reaches = SPREAD if own in ("", "试点") and (own != whole or tail.has("to")) else reaches
    if counted:
        own = opening_alone(own, beside=text[start - 1] == "、")
        if not own and _PER_HEAD.search(mention.before.of(text)):
            counted = f"人均{counted}"
    told = owned and not share and own.rpartition("、")[2] in _TOLD
    if told:
        own, reaches = own.rpartition("、")[2], ""
    own = of_those(own, text[max(0, start - 3) : start], previous) if alike and not counted else own
    # Called so, it takes its keywords without a dict of them, in a fraction of the time.
    return Parts.__new__(
        Parts,
        own=own,
        verb=opening_verb(own),
        counted=without_vague_end(counted) if counted else "",
        noun=without_vague_end(counted[: predication_cut(counted)]) if counted else "",
        owned=owned,
        told=told,
        after=after,
        attached="" if counted else _attached(after, mention) or (fund_behind(text, quantity) if money else ""),
        purpose=purpose_of(text, quantity) if money else "",
        aimless=money and says_only_who_gives(own, quantity),
        giving=money and gives(own, quantity),
        used=share and counted.startswith(_USED),
        points=points_back(own),
        reaches=reaches,
        piece=per_piece(own) if tail.has("grow") else "",
        previous=previous.text,
        previous_verb=previous.verb,
        built=previous.made == BUILT,
        joined=_joined(text, mention),
        alike=alike,
    )


def _month_of(before: str, previous: str) -> str:
    """The month of which a figure is, where those before are of parts of the year; what is told of all of it then."""
    if (told := _PARTS_TOLD.match(previous)) and _WHOLE_YEAR in before:
        return previous[told.end() :]
    found = _PART_OF_YEAR.search(before) if _PARTS_TOLD.search(previous) else None
    return found.group() if found else ""


def _for_money(previous: Candidate) -> Candidate:
    """What so many people have more of, for the amount that follows: 提高津贴，200人受益，人均增加30元."""
    return previous._replace(text=_REACHED.sub("", previous.text)) if previous.made == "what reaches" else previous


def _own_of(tail: Tail, previous: Candidate, region: str | None) -> str:
    """The words before a figure that may name it, without what tells from what, when, how or where."""
    own = trimmed(tail.name)
    if region and own.startswith(region):
        own = trimmed(own[len(region) :])
    if not own:
        return ""
    own = behind_what_changed(own) if "、" in own else own
    if "把" in own and tail.has("to", "reach", "grow"):
        own = trimmed(_made_to_be(own))
    if tail.has("to", "turn"):
        own = _FROM_BEFORE.sub("", own, count=1)
    own = _without_circumstance(own)
    if "占" in own:
        own = _BY_SHARE.sub("", own, count=1)
    if tail.has("grow") and (found := _COMPARED.match(own)):
        own = found["who"] or ("" if previous.text else trimmed(found["what"]))
    if own.endswith(_EARNERS):
        own += next((taken.word for taken in tail.predicates if taken.word.endswith("收")), "")
    if own in (_HAS, *_SAYING_NOTHING):
        return ""
    own = _with_own_verb(_WHERE.sub("", own, count=1) if own.startswith("在") else own)
    owners = _COUNTED_OWNERS.match(own) if own[:1].isdigit() else None
    return own[owners.end() :] if owners else own


def _without_doing(own: str, after: str, dimension: str) -> str:
    """A name without what is done with a policy or a task that stands behind, and without what pays for things."""
    if own and dimension == "share" and after.startswith(_POLICY):
        own = _CARRIED_ON.sub("", own, count=1) or own
    if "完成" in own and _SET.match(after):
        own = own.rpartition("完成")[2] or own
    return without_funding(own) if "资金" in own and dimension != "money" else own


def _without_circumstance(own: str) -> str:
    """A name without when, how or on what ground something was done: 修订计划时, 通过各种方式, 在定额的基础上."""
    if own.endswith(_THEN) and not own.endswith(_TAKEN) and len(own) > _BARE_VERB - 1 and tagged(own)[0][1] in _DONE:
        return ""
    found = _CIRCUMSTANCE.match(own) if own.startswith(_BEGIN_CIRCUMSTANCE) or "基础上" in own else None
    return trimmed(own[found.end() :]) if found else own


def _made_to_be(own: str) -> str:
    """What is brought to a figure: 总人口 of 为今后五年把总人口."""
    told = tagged(own)
    at = next((n for n in range(len(told) - 1, -1, -1) if told[n][0] == "把"), -1)
    return "".join(word for word, _ in told[at + 1 :]) or own


def _with_own_verb(own: str) -> str:
    """A thing with the second of the things said of it.

    低保覆盖 of 提高低保标准、覆盖, 任务交付率 of 任务全面完成、交付率.
    """
    first, _, last = own.rpartition("、")
    if last.endswith(_RATES) and first.endswith(_WENT_WELL):
        return without_vague_end(first) + last
    if not first or len(last) > _BARE_VERB or last != opening_verb(last):
        return own
    verb = opening_verb(first)
    thing = first[len(verb) :] if verb else first[: verb_cut(first)]
    return thing + last if thing != first and any(tag[0] == "n" for _, tag in tagged(thing)) else own


def counted_of(after: str, mention: Mention, own: str) -> tuple[str, bool]:
    """What a figure counts, where that follows it: 名劳动者, 的初中毕业生; and whether 的 links the two.

    `own` are the words before the figure.
    """
    rest = _behind_bounds(after)
    owned = rest.startswith("的")
    rest = rest[owned:].strip().removeprefix("一档的")
    if not rest or not _THING.match(rest) or (_STOOD_ON if owned else _STEPPED_ON).match(rest):
        return "", False
    if _SET.match(rest) and (owned or not mention.quantity.unit.endswith(_ITEMS)):
        return "", False
    where = mention.quantity.dimension == "people" and _WHERE_DONE.match(rest) is not None
    if opens_with_predicate(rest) and not _SIZED.match(rest) and not where:
        return "", False
    if mention.quantity.unit.endswith(_PEOPLE[0]) and rest.startswith(_PEOPLE[1]):
        rest = _PEOPLE[0] + rest
    dimension = mention.quantity.dimension
    if dimension in _NEVER_COUNTING or (
        dimension in _AMOUNTS and not owned and _names(own) and not (dimension in PHYSICAL and own.endswith(_SUCH))
    ):
        return "", False
    first, tag = tagged(rest[:14])[0]
    if dimension in _PHYSICAL and is_verb(first, tag):
        return "", False
    if tag in _GRAMMATICAL and first != "所" and not (tag == "f" and _DIRECTION.fullmatch(first)):
        return "", False
    return rest, owned


def _names(own: str) -> bool:
    """Whether the words before a figure name something, not only a doing."""
    return own != "" and opening_verb(own) != own and not is_verb(*tagged(own)[-1])


def _attached(after: str, mention: Mention) -> str:
    """The words that follow an amount at once and say what it is an amount of: 3亿元专项资金, 70%以上产能."""
    if not after or mention.quantity.dimension not in _AMOUNTS:
        return ""
    rest = _behind_bounds(after).removeprefix("的")
    if not _THING.match(rest) or rest.startswith((*_MEASURES_TAKEN, *_POINTING)):
        return ""
    if _STEP.match(rest) or _STOOD_ON.match(rest) or opens_with_predicate(rest):
        return ""
    return "" if _SET.match(rest) or tagged(rest[:14])[0][1] in _GOING_ON else rest


def _behind_bounds(after: str) -> str:
    """What follows a figure without the words that bound it and a bracket behind it."""
    bound = _BOUND_LEAD.match(after) if after[:1] in _BOUND_BEGINNINGS else None
    rest = (after[bound.end() :] if bound else after).removesuffix(_TIMES)
    return rest.partition("）")[2] if rest.startswith("（") and "）" in rest else rest


@lru_cache(maxsize=4096)
def _without_head(name: str, alike: bool = False) -> str:
    """A name without its last word: 粮食 of 粮食播种面积; without two where it ends `alike`."""
    words = [w for w, _ in tagged(name)] if name and not name.endswith(_ONE_WORD) else []
    while words and len("".join(words)) > 2:
        words.pop()
        if len(name) - len("".join(words)) >= 2:
            break
    if alike and len(words) > 1:
        words.pop()
    return HOW_FAR.sub("", "".join(words).removesuffix(_NEW))


def _joined(text: str, mention: Mention) -> str:
    """How a figure is joined to the one before: by a comma, a list, 其中."""
    start, end = mention.before
    if "其中" in text[start : min(end, start + 6)]:
        return "其中"
    before = text[start - 1 : start] if start else ""
    return before if before in _JOINTS else ""
