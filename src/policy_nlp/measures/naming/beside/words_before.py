"""The words before a figure that are of its name, and which of them only lead to it: 海鲜节带动餐饮收入."""

from __future__ import annotations

import re

from policy_nlp.measures.mentions import SHARES, Mention
from policy_nlp.measures.naming.beside.as_shares import AS_MUCH, as_share
from policy_nlp.measures.naming.beside.leading import month_of, own_of
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import does_nothing, verb_cut

_OF = "的"
_PULLED = re.compile(
    f"[^，、；]{{2,24}}?(?P<by>{either('doings', 'pulling')})(?![型力的局会]|中心)"
    "(?P<thing>[^，；的]{4,}|[^，；]{6,})"
)
"""What makes something grow, which is told of that and not of its cause: 海鲜节带动餐饮收入增长30%."""
_RELATIVE = (*SHARES, "points")
_GIVING_POINTS = "拉动"
"""So many points were given to the growth of something: 消费拉动经济增长3个百分点."""
_ORIGIN = re.compile("(?<=[^自理])由[^由]*等$")
"""From which ones a change started, before how many these were: 试点由甲县、乙县等3个县扩大到9个."""
_SURVEY = re.compile("[^，]*据[^，据]{0,14}对")
_OF_THOSE, _ONE_OF_THOSE = "中", 2
"""Behind those told before it opens what some of them have done: 90家公司中已有30家投资."""
_EARNED = words("clubs", "more each")
_BEASTS = "头"
EARNED_EACH = re.compile(f"(?P<each>[户人村亩头]均年?)(?:节本)?(?P<more>{either('clubs', 'more each')})$")
"""What each takes in or saves more, of which nothing else is told: 带动农户300户，户均增收3000元.

What is told so twice is of one thing: 海稻亩均增产50公斤、亩均增效90元.
"""
WHERE_SPREAD = words("unnamed_places", "area")
"""How what something spreads to is called."""
_PACE_OF = re.compile("(?<=..)(?<!占)的?增[速势幅][^占]*(?=占)")
"""The pace of what has a share, which is no part of its name: 工业投资增速快于全国，占全部投资比重."""
_TOWARDS = frozenset("为向给对")
"""Open for whom something is done, which is told but once: 为30名工人追回工资9万元; no place is a part of the name."""
_RAISED_STANDARD = re.compile(
    "(?<=标准)(?:由|从|提高|上调|调整|提升|调高|确定|定)[到至为]?[^，；]{0,6}(?:人均[^，；]{2,8}|人均)$"
)
"""To what a standard was raised, which is told by whose income it is: 扶贫标准提高到农民人均纯收入3000元."""
_CAME_TO = re.compile(
    "(?<=..)(?:累计|共)?(?:完成|实现)(?=[^，、的占]{0,8}"
    "(?:(?:吞吐|货运|客运|运输|周转|业务|发送|交易)量|增加值|产值|(?:交易|销售|进出口)额)$)"
)
"""The light verb between those who did something and how much of it: 铁路完成货运量30万吨."""
_AT_RATIO = re.compile(r"(?<=..)按照?\d[\d.]*(?:[:：∶比]\d[\d.]*)+的比例")
"""In what parts several of them give what is given: 中央与地方按8:2的比例分担资金9亿元."""
SHARE_OF = "占"
"""What only says of what something is a share: 占历史拖欠的98%，其中清付工资30亿元."""
_WITHIN = ("中", "里", *words("allotments", "taken out"))
_WITHIN_IT = re.compile(f"[中里]{either('allotments', 'taken out')}?$")
_TAKEN_OUT = re.compile(f"从[^，、；从]{{2,24}}?[中里](?:再|每年|共)?{either('allotments', 'doing', 'taken out')}$")
"""Out of what money was taken: 从彩票公益金中安排9亿元."""
_TIMES_AS_MUCH = re.compile("(?:大约|大体|约|已)?(?:是|为|相当于|等于)[^，、；。]{2,16}的")
"""What alone before so many times says only what of, and not what: 专利70件，是全市平均水平的1.4倍."""


def _without_within(own: str, mention: Mention, previous: str) -> str:
    """What money is taken out of, or those told before, of whom some are told."""
    if mention.quantity.dimension == "money" and is_taken_out(mention.before):
        return _WITHIN_IT.sub("", own)
    if own[-1:] == _OF_THOSE and mention.quantity.dimension not in SHARES and previous.endswith(own[:-1]):
        return own[:-1] if len(own) > _ONE_OF_THOSE else ""
    return own


def is_taken_out(said: str) -> bool:
    """Whether money is taken out of other money, so that what it is for belongs to its name: 从公益金中安排."""
    return "从" in said and _TAKEN_OUT.search(said) is not None


def _earned_each(own: str, earned: re.Match[str], previous: str) -> str:
    """The name of what each of some takes in more, by what they are or by what is told so before."""
    own = own.removesuffix(earned["more"]).removesuffix("节本").removesuffix(earned["each"]).removesuffix(_BEASTS)
    if not own and (before := EARNED_EACH.search(previous)):
        own = previous[: before.start()]
    return own + earned.group()


def _without_course(own: str) -> str:
    """A name without words of how it came to its figure: at what pace, by whom done, raised to what, from what each."""
    if SHARE_OF in own[2:] and "增" in own:
        own = _PACE_OF.sub("", own, count=1)
    if ("完成" in own or "实现" in own) and (came_to := _CAME_TO.search(own)) and does_nothing(own[: came_to.start()]):
        own = own[: came_to.start()] + own[came_to.end() :]
    if "标准" in own and "人均" in own:
        own = _RAISED_STANDARD.sub("", own)
    if "的比例" in own:
        own = _AT_RATIO.sub("", own, count=1)
    return own.replace("由每", "每")  # 收购价格由每担30元提高到33元


def words_before(text: str, mention: Mention, tail: Tail, previous: Candidate, region: str | None) -> str:
    """The words before a figure that are of its name."""
    if mention.quantity.dimension == "multiple" and previous.text and _TIMES_AS_MUCH.fullmatch(mention.said):
        return ""
    own = own_of(tail, previous, region) or month_of(mention.before, previous.text)
    if own.endswith(_WITHIN):
        own = _without_within(own, mention, previous.text)
    if own and previous.text[:1] in _TOWARDS and previous.text[1:] == own:
        done = own[verb_cut(own) :]
        return done if done and own.removesuffix(done).endswith(WHERE_SPREAD) else previous.text
    if mention.before.endswith(_EARNED) and (earned := EARNED_EACH.search(mention.before)):
        return _earned_each(own, earned, previous.text)
    own = _without_course(own)
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
