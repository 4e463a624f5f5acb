"""What is said of the thing that the figure before counts: 新建医院5家、覆盖率80%; 清偿账款3亿元、化解率95%."""

from __future__ import annotations

import re

from policy_nlp.catalogue import is_known
from policy_nlp.measures.mentions import SAID_OF_SOME
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.beside.products import PRODUCTS
from policy_nlp.measures.naming.beside.without_head import HOW_FAR
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import VERBS, heads, is_verb, predication_cut, tagged, verb_cut
from policy_nlp.text.characters import HAN

_MEASURES = words("name_ends", "measure")
_HEADS = heads()
SAYING_WHAT_IS_MEASURED = (*_MEASURES, *_HEADS)
"""How names end that say what is measured, and not only of what."""
OF_THING = ("率", "投资额", "总投资", "总花费", "总面积", "总规模")
"""Heads that are of a thing and of no doing: 新建医院5家、覆盖率80%."""
_SHARE, _SUMS = "占", frozenset(words("sums", "spent"))
"""Part what is a share from that of which it is one; sums are of what is a share: 项目占计划的88%，完成投资9亿元."""
_ALL_OF_IT = "总"
_RATE, _NOUN = "率", 2
_BARE_HEAD = re.compile(
    f"(?:{either('bare_heads', 'planned')}|完成|总)*(?:投资(?:总?额|总?规模)?|金额|价值)"
    f"|{either('bare_heads', 'dealt')}金额|销售额|票房(?:收入)?|{either('bare_heads', 'progress')}?进度"
    f"|[日年]{either('bare_heads', 'supplied')}(?:能力|量)"
    f"|(?:{either('bare_heads', 'in time')}|{either('unnamed_places', 'area')}){{0,4}}{either('works', 'done')}率"
    "|投资完成率"
)
"""What says how much money, or what rate, and not of what: 计划投资, 成交金额, 按期完成率."""
_SUM_INVESTED = re.compile(f"(?<=..){either('bare_heads', 'planned')}*(?:总投资(?:额)?|投资总额|(?<=.)面积)$")
_IN_A_TIME = re.compile(f"[年日月](?:均|可|能|服务|接待|处理|发送|供应){HAN}{{0,6}}(?<!营收|收入|产值|利润|税收)")
"""What is told of each year or day, and not of what: 年服务, 日均客流量; but firms earn in a park 年营收."""
_INVESTED, _INVESTED_RATE = "投资", "投资完成率"
"""How much of what was to be invested was: 30个项目完成投资90亿元，投资完成率102%."""
_DONE_RATE = re.compile(f"{either('works', 'done')}率")
_PER_HEAD = re.compile("(?:每[百千万十]*|[百千万])人口?(?=..)")
_HAVING = ("拥有量", "保有量", "占有量")
_CHANGED = re.compile(either("opening_changes"))
_CAPACITY = re.compile("(?<=..)(?:产能|开采能力)$")
_GIVEN_EACH = re.compile(
    f"[^，、每]{{2,12}}每[人户亩](?:每[月年])?(?:{either('allotments', 'grant', 'doing')}|发给|发放|救济)+(?=..)"
)
"""Who is given what, each of them: 受灾渔户每户补助粮食, though 受灾 looks like a verb."""
_CAPACITY_LED = re.compile("[^、]+(?:产能(?!力)|生产能力)(?=[^、]{2,5}$)")
"""Capacity with what is done to it, before the product that it is for: 淘汰落后产能炼铁."""
_EARNED = ("收入", "花费", "消费", "消费额")
_RECEIVING = "接待"
_CAME = f"{either('counted', 'how come')}*{either('counted', 'come to')}"
_COME_TO = re.compile(f"{_CAME}(?=..)")
"""How what people or firms have come to begins: 帮助3万名工人实现再就业."""
_TURNED_INTO = re.compile(either("counted", "turned into"))
_AND = ("和", "、", "与", "及")
_AMONG = "中"
_DOES = "vdil"
"""With what the parts of speech begin of which nothing is a thing: 提前完成."""
_BROUGHT_ABOUT = "实现"
_COUNTABLE = words("counted", "genus", "countable")
_OF_COUNTABLE = re.compile(f".*?(?:{either('counted', 'genus', 'countable')})(?=$|{_CAME})")
"""People or things that are counted, before what some of them have come to."""
_HEADS_COUNTED = ("人口", "人员")
"""What is a name to its end, whatever verb stands in it: 建档立卡贫困人口."""
_SERVED = re.compile(f"(?<=..){either('owners', 'those served')}$")
"""People or firms for whom something is done."""
_DONE_WITH = re.compile(f"(?<=..){either('works', 'done with')}(?P<thing>(?!项目){HAN}{{2,8}})$")
"""With what someone did something that is named before: 望川景区接待国内游客300万人次、总花费3亿元."""
_WAY = either("counted", "way")
_THROUGH = re.compile(f"通过{HAN}{{2,12}}?{_WAY}(?:[和、]{_WAY})?|(?:经过|通过)(?:技能|再?就业|岗位)*培训")
"""By what they have: 通过多种渠道实现再就业."""
_BUILDING = words("works", "building")
"""What is done with what is built, each of which is told of another number of it."""
_COMING_TO = words("counted", "coming to")
"""What those of whom another deed was told came to, or where."""
_DEEDS, _DEED = VERBS | {"vn"}, 2
"""How a word for a deed is tagged, and how long it is at least."""
_TO_WHOM = re.compile("[^，、]{0,8}[向给为对][^，、]{2,12}")
_WHERE, _NEW = "在", "新"
"""Opens where those counted do something: 9家在海外上市."""
_MAKING = words("works", "built")
"""What someone is helped or caused to do with what is counted."""
_DONE_APART = words("of_lists", "done apart")
"""What is done with a thing of a list that so needs no verb of the one before: 压减钢材产能3万吨、退出煤炭产能5万吨."""
_A_WORD = 2
"""So long is the word with which the name before ends and its measure begins: 协议 of 外资协议 and 协议金额."""


def thing_before(parts: Parts) -> str:
    """The name of the figure before without its verb, and without that of which it was told to be a share."""
    thing = parts.previous[len(parts.previous_verb) :].removeprefix("的")
    part = thing.partition(_SHARE)[0] if _SHARE in thing and parts.own in _SUMS else ""
    return part or thing


def _thing_measured(parts: Parts) -> str:
    """The thing of the figure before, without what of it that is: 签约项目 of 签约项目协议总投资."""
    thing = thing_before(parts)
    if not parts.previous_verb and (done := _DONE_WITH.search(thing)):
        return done["thing"]
    found = _SUM_INVESTED.search(thing)
    return thing[: found.start()] if found else thing


def counts_things(parts: Parts) -> bool:
    """Whether something was done with what the figure before counts, so that no word of its name is a head."""
    return parts.previous_verb != "" and not parts.previous.endswith(_MEASURES) and thing_before(parts) != ""


def _is_thing(name: str) -> bool:
    """Whether a name is that of things, and says not what is measured of them."""
    return name != "" and not name.endswith(SAYING_WHAT_IS_MEASURED)


def names_things(parts: Parts) -> bool:
    """Whether the figure before counts what is but named, so that no word of its name is a head: 海外仓120个、面积…."""
    if parts.previous_verb or not _is_thing(parts.previous):
        return False
    return all(tag[0] not in "vdpmcubx" for _, tag in tagged(parts.previous))


def is_another_thing(parts: Parts) -> bool:
    """Whether a figure counts things beside a measure of something, or beside others that are but named.

    跨境电商交易额30亿元、海外仓300个; 意见建议30件、提案9件.
    """
    if parts.joined not in ("、", "，") or parts.verb or not _is_thing(parts.own):
        return False
    if parts.joined == "，" and "占" in parts.previous:
        return False  # 渔业企业占工业产值的30%，职工3000人: it is of those of whom a share was told
    if (parts.joined == "，" or not names_things(parts)) and (parts.alike or _is_thing(parts.previous)):
        return False
    return all(tag[0] not in "vdpmcu" for _, tag in tagged(parts.own))


def is_bare_head(own: str) -> bool:
    """Whether a name says nothing but what is measured of some thing: 年度投资, 按时办结率."""
    return _BARE_HEAD.fullmatch(own) is not None


def is_earned(own: str, parts: Parts) -> bool:
    """Whether a name is of money that guests leave, who alone are received: 接待游客30万人、旅游收入3亿元."""
    return own.endswith(_EARNED) and parts.previous_verb.endswith(_RECEIVING)


def is_of_thing(own: str, parts: Parts) -> bool:
    """Whether `own` is of the thing that was built or founded before: 新建医院5家、覆盖率80%."""
    if own in _EARNED and is_earned(own, parts) and parts.joined == "、":
        return thing_before(parts) != ""
    if parts.joined in ("、", "，") and is_bare_head(own):
        if _is_thing(parts.previous):
            return thing_before(parts) != ""
        if own == _INVESTED_RATE and parts.previous.endswith(_INVESTED):
            return parts.previous != _INVESTED
        if _DONE_RATE.fullmatch(own) and _SUM_INVESTED.search(parts.previous):
            return True
    if parts.joined == "，" and own.startswith(_ALL_OF_IT) and own in OF_THING:
        return counts_things(parts)
    if parts.joined == "、" and not parts.alike and _IN_A_TIME.fullmatch(own):
        return _is_thing(thing_before(parts))
    if parts.joined != "、" or parts.verb or not (own.endswith(OF_THING) or own.startswith(_ALL_OF_IT)):
        return False
    thing = thing_before(parts)
    if not thing or thing.endswith(_RATE) or is_known(own) or (not own.startswith(_ALL_OF_IT) and own[:2] in thing):
        return False
    return (
        bool(parts.previous_verb)
        or (own in _HEADS and not parts.previous.endswith(SAYING_WHAT_IS_MEASURED))
        or (parts.alike and own.startswith(_ALL_OF_IT))
        or _DONE_WITH.search(parts.previous) is not None
    )


def is_kind_of_them(own: str, parts: Parts) -> bool:
    """Whether a name is of some of the things before, though it opens like a doing: 泊位30个，其中共享泊位9个."""
    if parts.joined != "其中" or not parts.alike or own == parts.verb or parts.verb.endswith(_BUILDING):
        return False
    return own[-_NOUN:] == parts.previous[-_NOUN:]


def says_it_is_new(own: str) -> bool:
    """Whether a name says itself that what it counts came anew: 新入规企业, but not 新三板挂牌."""
    return own.startswith(_NEW) and len(opening_verb(own)) > 1


def is_served(own: str) -> bool:
    """Whether a name is but what those do who use a thing, or it does for them: 服务, 培训; but not 维修, 改造."""
    told = tagged(own)
    return len(told) == 1 and told[0][1] == "vn" and not own.endswith(_BUILDING)


def serves(own: str, parts: Parts) -> bool:
    """Whether a name tells for whom what was built before does something: 建成驿站30个、服务群众9万人次."""
    if parts.joined != "、" or parts.alike or _SERVED.search(own) is None:
        return False
    return tagged(own)[0][1] == "vn"


def change_of_previous(parts: Parts) -> str:
    """How the thing of the figure before changes, where that goes for the next one: 压减环节…、材料…."""
    if parts.joined != "、" or not parts.alike or _CHANGED.match(parts.own) or parts.own.startswith(_DONE_APART):
        return ""
    found = _CHANGED.match(parts.previous)
    return (_CAPACITY_LED.match(parts.previous) or found).group() if found else ""


def by_heads(own: str, parts: Parts) -> str:
    """The name of what is counted by heads in a list, empty where nothing is.

    新增基站30个、万人拥有量3个 are 基站万人拥有量; 每千人口床位8张、医师3人 are 每千人口医师.
    """
    if found := _PER_HEAD.match(own):
        bare = own[found.end() :] in _HAVING and _is_thing(parts.previous)
        return thing_before(parts) + own if bare else own
    per = _PER_HEAD.match(parts.previous)
    return per.group() + own if per and not parts.verb and not own.endswith(_RATE) else ""


def some_of_them(parts: Parts) -> str:
    """What is said of some of the things counted before: 形成案例80项、9项获国家认可; empty where it is of others.

    海员达3万人，90%以上进入服务中心，先后有2万人实现了再就业.
    """
    if parts.joined not in ("、", "，", "其中", ""):
        return ""
    done = _THROUGH.sub("", parts.counted)
    if _BROUGHT_ABOUT in parts.after[: parts.after.find(parts.counted)]:
        done = _BROUGHT_ABOUT + done
    if _TURNED_INTO.match(done) or (not done.endswith(_COUNTABLE) and _COME_TO.match(done)):
        found = _OF_COUNTABLE.match(thing_before(parts))
        return found.group() + done.replace("了", "", 1) if found else ""
    if (
        not parts.alike
        or not parts.joined
        or not (_only_does(parts) or (parts.joined != "其中" and SAID_OF_SOME.match(parts.counted)))
    ):
        return ""
    thing = thing_before(parts)
    if not thing.endswith(_HEADS_COUNTED):
        thing = _without_last_verbs(thing[: predication_cut(thing)])
    return thing + parts.counted if _is_thing(thing) else ""


def _without_last_verbs(thing: str) -> str:
    """A thing without what was done with it, at its end: 更新项目 of 更新项目开工."""
    told = tagged(thing)
    ended = len(told)
    while ended > 1 and is_verb(*told[ended - 1]):
        ended -= 1
    return "".join(word for word, _ in told[:ended])


def _only_does(parts: Parts) -> bool:
    """Whether the words behind a figure say only what those counted do: 办好实事30件，其中6件提前完成."""
    return parts.counted.startswith(_WHERE) or all(tag[0] in _DOES for _, tag in tagged(parts.counted))


def rest_of_them(parts: Parts) -> str:
    """What is done with a share of the things counted before: 职工达到300人，90%以上进入培训中心."""
    if not parts.rest or parts.joined not in ("，", "其中") or not parts.previous:
        return ""
    thing = thing_before(parts)
    cut = verb_cut(thing)
    thing = thing[:cut] if parts.alike or thing.endswith(_AMONG, 0, cut) else thing
    return thing + parts.counted if thing else ""


def capacity_of(own: str, parts: Parts) -> str:
    """Capacity, where the figure before tells of that for another product: 淘汰炼钢产能30万吨、水泥90万吨."""
    found = _CAPACITY.search(parts.previous) if own in PRODUCTS and parts.joined == "、" else None
    return found.group() if found else ""


def done_with(parts: Parts) -> str:
    """What those of the figure before have come to, so that some of them have too: 实现再就业 of 工人实现再就业."""
    thing = thing_before(parts)
    done = thing[predication_cut(thing) :]
    return done if _COME_TO.match(done) else ""


def given_to_the_same(own: str, parts: Parts) -> str:
    """What is given like what was told before, to the same ones: 向牧户发放饲料补助3万吨、现金补助9万元."""
    if len(own) <= _NOUN or own[-_NOUN:] != parts.previous[-_NOUN:] or not _TO_WHOM.match(parts.shared):
        return ""
    return parts.shared + own if is_verb(*tagged(parts.shared)[-1]) else ""


def work_of_them(own: str, parts: Parts) -> str:
    """What was done with things of which some are named alone: 完成河道清淤30条，其中乡镇河道9条."""
    told = tagged(parts.previous)
    cut = len(told)
    while cut and (told[cut - 1][1] == "vn" or is_verb(*told[cut - 1])):
        cut -= 1
    thing = "".join(word for word, _ in told[:cut])
    if not parts.alike or not thing or own == thing:
        return ""
    return parts.previous[len(thing) :] if own[-_NOUN:] == thing[-_NOUN:] else ""


def doing_before(parts: Parts) -> str:
    """What the name of the figure before says is done, up to its last verb: 帮助灾区建成 of 帮助灾区建成学校.

    淘汰落后产能 of 淘汰落后产能炼铁, before another product; 受灾渔户每户补助 of 受灾渔户每户补助粮食.
    """
    if "每" in parts.previous and (given := _GIVEN_EACH.match(parts.previous)):
        return given.group()
    if led := _CAPACITY_LED.match(parts.previous):
        return led.group()
    last = max((parts.previous.rfind(verb) + len(verb) for verb in _MAKING if verb in parts.previous), default=0)
    return parts.previous[:last] if len(parts.previous_verb) < last < len(parts.previous) else parts.previous_verb


def thing_done(parts: Parts) -> str:
    """The thing whose verb ends the name of the figure before, of which another is told: 保障房 of 保障房基本建成."""
    if parts.previous_verb or parts.joined not in ("、", "，") or not parts.own.endswith(_BUILDING):
        return ""
    thing = parts.previous[: verb_cut(parts.previous)]
    verb = parts.previous[len(thing) :]
    return HOW_FAR.sub("", thing) if verb.endswith(_BUILDING) and verb == opening_verb(verb) else ""


def whose_turn(parts: Parts) -> str:
    """Of what the name of the figure before ends with one deed, where `own` is another: 企业 of 企业批准, before 开业.

    Deeds that have an object are those of the table: 案件立案90件，移送司法机关9件.
    """
    if parts.previous_verb or not parts.alike or parts.joined not in ("、", "，"):
        return ""
    if parts.own != parts.verb and not parts.own.startswith(_COMING_TO):
        return ""
    *thing, (deed, tag) = tagged(parts.previous)
    if not thing or tag not in _DEEDS or len(deed) < _DEED or thing[-1][1][0] not in "nj" or deed in _SUMS:
        return ""
    name = parts.previous[: -len(deed)]
    return "" if name.endswith(SAYING_WHAT_IS_MEASURED) or is_verb(*thing[0]) else HOW_FAR.sub("", name)


def thing_of(parts: Parts) -> str:
    """The thing that the figure before counts behind its verb, where `own` is a doing: 文件 of 各单位清理文件."""
    if parts.previous_verb or not parts.alike or parts.joined not in ("、", "，") or not _is_doing(parts.own):
        return ""
    at = 0
    thing = ""
    for word, tag in tagged(parts.previous):
        at += len(word)
        if word in _AND and at - len(word) > len(parts.previous) - len(thing):
            break  # a list of things: what looks like a doing in its next one is of that
        if is_verb(word, tag) or tag == "vn":
            thing = parts.previous[at:]
    return thing if len(thing) > 1 and not thing.endswith(SAYING_WHAT_IS_MEASURED) else ""


def _is_doing(own: str) -> bool:
    """Whether a name is a doing alone: 废止, 宣布失效."""
    first, *others = tagged(own)
    return is_verb(*first) and all(is_verb(word, tag) or tag in ("vn", "a") for word, tag in others)


def _without_predication(thing: str) -> str:
    """A thing without what was done with it, but 签约项目 stays where that is what is counted."""
    cut = predication_cut(thing)
    return thing if any(tag[0] == "n" for _, tag in tagged(thing[cut:])) else thing[:cut]


def of_thing(own: str, parts: Parts) -> str:
    """What is measured with the thing that it is of, nothing of it twice: 成果转化率 of 成果转化 and 转化率."""
    if own == _INVESTED_RATE and parts.previous.endswith(_INVESTED):
        return parts.previous.removesuffix(_INVESTED).removesuffix("完成") + own
    thing = _without_predication(_thing_measured(parts))
    said_again = own[: -len(_RATE)], own[:_A_WORD]
    twice = next((said for said in said_again if len(said) > 1 and thing.endswith(said)), "")
    return thing.removesuffix(twice) + own
