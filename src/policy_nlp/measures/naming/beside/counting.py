"""What a figure counts, where that follows it, and what stands behind an amount: 300名学生, 3亿元专项资金."""

from __future__ import annotations

import re

from policy_nlp.measures.mentions import COUNTING, PHYSICAL, SHARES, WHO, Mention
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import UNDER, is_verb, opens_with_predicate, tagged
from policy_nlp.text.characters import HAN

BOUND_LEAD = re.compile(
    r"(?:以上|左右|上下(?!游|联动)|以内|以下|多(?!式|元|边|层|功能|语种|民族|渠道)(?:一[点些])?|余|之间|之多)*(?:级(?=投资|规模|产值|收入|营收))?"
)
"""What bounds a number from behind, before what it counts: 30家以上, 百亿级产值."""
_BOUND_BEGINNINGS = frozenset("以左上多余级之")
_THING = re.compile(r"[^\W_]|[“《]")
_NEVER_COUNTING = frozenset({"rank", "points", "multiple"})
_PHYSICAL = PHYSICAL | {"money", "temperature", "time", "concentration", "age"}
_AMOUNTS = _PHYSICAL | {"share"}
"""Dimensions whose figures have their name before them, unless 的 links them to one behind."""
_STEP = re.compile(f"[新大]?(?:{either('prose', 'stage')}|水平|目标)")
"""What an amount has been raised to, no thing."""
_STEPPED_ON = re.compile(f"[新大]?{either('prose', 'stage')}$")
_STOOD_ON = re.compile(
    f"(?:[新高大好]|较[高低]|合理)?(?:{either('prose', 'stage', 'ground')})"
    "(?:之?上|来?看|出发)?(?:[取获]得的)?(?:$|(?=[再又继保提稳徘停巩]|不再))"
    f"|[一两三四五六七八九]?项?总?(?:任务|要求|目标)|[两三四五六七八九]项指标|(?:政策(?!性)|措施|办法|做法|规定$)|{UNDER}$|幅度|限额[以之]?内"
    f"|{HAN}{{0,6}}?(?:新[高低]$|[高低]位$|低谷$|[高低]点(?=后|$)|峰值)"
)
"""What 的 links to a figure and is no thing either: 稳定在一亿吨的水平上, 精简三百人的任务已经完成, 按5%的幅度上调,
降到4%的历史低位.

What is done by so much is none with or without it: 降低运价5%政策延续到年底.
"""
SITUATION = re.compile(f"[^，。；、的]{{0,6}}{either('prose', 'situation')}$")
"""What is so, by so much, and no thing: 投资增长43%的过热苗头."""
PACES = frozenset({"share", "points", "multiple"})
SET = re.compile(
    "(?:[预既原确规]定|预期|规划|约束性|奋斗|控制|计划(?=指标))?(?:增长)?"
    "(?:(?:历史性|艰巨|繁重|光荣|重大|紧迫|扫尾|收尾|后续|善后)的?)?(?:目标|任务|指标|工作)"
    "(?=$|[，与和、]|进展|顺利|全[面部]|基本|已|提前|如期|圆满|得到|总体|没|未|尚未|不变|是)"
)
"""What was set or done with so much, and no thing: 裁减30万的任务如期完成, 低于8%的预定目标."""
_NO_THINGS = (
    # what is done with so much
    *("编制预算", "编制"),
    # who pays it: 所需资金30亿元由银行贷款解决
    "由",
    # a word for the figure itself: 不少于18亿亩这条红线
    *("这条", "这一", "这个"),
)
"""How open the words behind a figure that are no thing which it is an amount of."""
ITEMS = ("项", "个", "件")
"""Count tasks themselves: 30项任务."""
_SIZED = re.compile(f"[过超][一二三四五六七八九十百千万]+亿(?:元)?级?(?:{HAN}{{2}}|$)")
"""A size that things are counted by: 3个过千亿元城市."""
_WHEN_PAID = ("按月", "按季", "按年")
"""When those counted get something: 3万人按月领取养老金."""
_BY_WHAT = re.compile(f"按(?!照?计划|年|人|月|户)[^，。；、的]{{3,12}}的{HAN}{{2}}")
"""By what those counted are built or run: 30个按合理工期建设的项目."""
_WHO_THEY_ARE = re.compile(
    f"(?:在(?!全[国省市区])|从|由|被)[^，。；、年月期岁]{{2,12}}的(?={HAN}{{2}})(?![^，。；]*[上下中时]$)"
)
"""Where those counted are or come from, or what was done to them: 3万名在公司任职的干部, 60户由县里扶持的渔民."""
_IN = "在"
"""Before those counted this belongs to 中 behind them: 在考核的90项指标中."""
AMONG = re.compile("(?<=[^高初县一其途期在集空手之水])中$|(?<=[困点定弱]县)中$")
"""Makes of those counted the whole of what follows: 600万职工中，有90%…."""
_OF_WHICH = "中"
"""Makes of an amount the whole of what follows: 新增投资30亿元中，…."""
_BROUGHT_ABOUT = re.compile(f"(?:已经?|都|均)?实现了?(?={HAN}{{2}})")
"""What those counted have come to, where nothing else says what they are: 609万人实现再就业."""
LEVELLED = re.compile(
    "(?:已经?|都|均)?(?:达到|接近|达到或接近|超过|优于|居于?|处于)[^，。；、\\d]{2,16}(?:水平|标准|要求|前列)"
)
"""How good those counted are, who are some of those told before: 其中30项达到国际先进水平."""
_HAVE_DONE = re.compile(
    f"(?:都|均)?已经?(?!达|是|为|有|占|超|接近|突破|完成|实现)(?={HAN}{{3}})(?![^，]*(?:[高低多少大]于|提高|增|下降|减少|水平))"
)
"""What a share of those told before have done: 其中半数已投入生产."""
_WHERE_THEY_ARE = re.compile(f"(?:以上|以下|左右|多)?(?:都|均|居住|生活|分布|集中)*在(?P<where>{HAN}{{2,6}})")
"""Where a share of all are: 人口80%以上在农村."""
_FEW = 6
"""So many characters has the name of those who are there at most."""
_WHERE_DONE = re.compile(f"在(?={HAN})[^，。；、]{{2,12}}?{either('counted', 'settling')}")
"""Where those counted do something: 引导三百万人在县城就近安家."""
_WHERE_TRADED = re.compile(f"在{HAN}{{1,6}}(?:挂牌|发行)?(?:上市|挂牌)")
"""Where the shares of those counted are traded: 9家在境外上市."""
_MET = re.compile(f"(?:达到|符合)了?{HAN}{{2,12}}(?:标准|要求)$")
"""What a share of some have met, which has no number: 渔港90%达到卫生标准."""
_HEAD = 3
"""So far back a rate stands, which says itself what it is: 合格率为90%达到国家标准."""
_BY_WHEN = re.compile("[今明]?(?<![0-9当去前全〇○零一二三四五六七八九十百])年(?:[底末][之以]?前|内)(?=[^，。；、]{2})")
"""By when those counted do something: 30万户年底前入住."""
_TIMES = "）次"
"""Ends a unit that a bracket divides: 30辆（艘、架）次."""
_TOLD = words("owners", "owned")
"""What is told of the thing behind, though that opens like a verb: 总投资30亿元的环岛公路."""
_SUCH = "等"
"""Stands behind examples of what a size is of: 甲电厂、乙电厂等400万千瓦机组."""
_COMES_OF_IT = re.compile(
    "(?:才|就|方|便)(?:能|可|会|算|够|行|难|不|很|太)|相比(?:较|$)|也(?:并非|并不|不|是|难|未必)|即可|一路"
)
"""What opens what is thought of so much, or comes of it, and no thing: 增长15%也并非办不到, 解决9万人才能完成."""
_COMES = frozenset("才就方便也即一相")
_PEOPLE = "人口"
_DIRECTION = re.compile("[^以之左上下][^上下内外后前间]")
"""What tells where things are that are counted: 3个沿江城市, 5个西部省份."""
_GRAMMATICAL = ("c", "f", "u", "uj", "ul", "y")
"""Parts of speech that open nothing that is counted."""
_GOING_ON = ("c", "d")
"""Parts of speech with which a further predicate opens: 突破3万亿元并稳居首位."""


_AND_ALL = re.compile("(?<=..)和全[国省市区县](?:各地)?的.*$")
"""What else is told of than those counted: 三十个蔬菜基地和全省的渔港."""


def counted_of(after: str, mention: Mention, own: str) -> tuple[str, bool]:
    """What a figure counts, where that follows it: 名劳动者, 的初中毕业生; and whether 的 links the two.

    `own` are the words before the figure.
    """
    if not after:
        return "", False
    rest = _behind_bounds(after)
    owned = rest.startswith("的")
    rest = rest[owned:].strip().removeprefix("一档的")
    if "和全" in rest:
        rest = _AND_ALL.sub("", rest, count=1)
    if "年" in rest:
        rest = _BY_WHEN.sub("", rest, count=1)
    if own == "" and mention.quantity.dimension not in _AMOUNTS and (reached := _BROUGHT_ABOUT.match(rest)):
        rest = rest[reached.end() :]
    if not rest or not _THING.match(rest) or (_STOOD_ON if owned else _STEPPED_ON).match(rest):
        return "", False
    if _is_said_of(rest, mention, owned):
        return "", False
    where = (mention.quantity.dimension == "people" and _WHERE_DONE.match(rest) is not None) or (
        rest.startswith(_IN) and _WHERE_TRADED.match(rest) is not None
    )
    where = where or (mention.quantity.dimension in WHO and _WHO_THEY_ARE.match(rest) is not None)
    if opens_with_predicate(rest) and not _SIZED.match(rest) and not where and not _BY_WHAT.match(rest):
        return _said_of_some(rest, mention, own), False
    if mention.quantity.unit.endswith(_PEOPLE[0]) and rest.startswith(_PEOPLE[1]):
        rest = _PEOPLE[0] + rest
    dimension = mention.quantity.dimension
    if dimension in _NEVER_COUNTING or (
        dimension in _AMOUNTS and not owned and _names(own) and not (dimension in PHYSICAL and own.endswith(_SUCH))
    ):
        return "", False
    first, tag = tagged(rest[:14])[0]
    if dimension in _PHYSICAL and is_verb(first, tag) and not (owned and own.endswith(_TOLD)):
        return "", False
    if tag in _GRAMMATICAL and first != "所" and not (tag == "f" and _DIRECTION.fullmatch(first)):
        return "", False
    return (AMONG.sub("", rest) if rest.endswith("中") and not own.startswith(_IN) else rest), owned


def _is_said_of(rest: str, mention: Mention, owned: bool) -> bool:
    """Whether the words behind a figure tell what comes of it, what is so or was set, and nothing that it counts."""
    if rest[0] in _COMES and _COMES_OF_IT.match(rest):
        return True
    if owned and mention.quantity.dimension in PACES and SITUATION.fullmatch(rest):
        return True
    return SET.match(rest) is not None and (owned or not mention.quantity.unit.endswith(ITEMS))


def _said_of_some(rest: str, mention: Mention, own: str) -> str:
    """What a share of those told before have done (已投入生产), or how good some of them are (达到国际水平).

    Empty where `own`, the words before the figure, name others.
    """
    dimension = mention.quantity.dimension
    if own:
        return ""
    if dimension in SHARES and (done := _HAVE_DONE.match(rest)) is not None:
        return rest[done.end() :]
    return rest if dimension in COUNTING and LEVELLED.match(rest) is not None else ""


def _names(own: str) -> bool:
    """Whether the words before a figure name something, not only a doing."""
    return own != "" and opening_verb(own) != own and not is_verb(*tagged(own)[-1])


def attached_to(after: str, mention: Mention) -> str:
    """The words that follow an amount at once and say what it is an amount of: 3亿元专项资金, 70%以上产能."""
    if not after or after == _OF_WHICH or mention.quantity.dimension not in _AMOUNTS:
        return ""
    rest = _behind_bounds(after).removeprefix("的")
    rest = rest[1:] if rest.startswith("是用于") else rest
    if not _THING.match(rest) or rest.startswith(_NO_THINGS) or (rest[0] in _COMES and _COMES_OF_IT.match(rest)):
        return ""
    if _STEP.match(rest) or _STOOD_ON.match(rest) or "个方面" in rest:
        return ""
    if mention.quantity.dimension in PACES and SITUATION.fullmatch(rest):
        return ""
    if opens_with_predicate(rest) and ("率" in mention.before[-_HEAD:] or not _MET.match(rest)):
        return ""
    return "" if SET.match(rest) or tagged(rest[:14])[0][1] in _GOING_ON else rest


def _behind_bounds(after: str) -> str:
    """What follows a figure without the words that bound it and a bracket behind it."""
    bound = BOUND_LEAD.match(after) if after[:1] in _BOUND_BEGINNINGS else None
    rest = (after[bound.end() :] if bound else after).removesuffix(_TIMES)
    rest = rest[len(_WHEN_PAID[0]) :] if rest.startswith(_WHEN_PAID) else rest
    return rest.partition("）")[2] if rest.startswith("（") and "）" in rest else rest


def where_they_are(own: str, after: str) -> str:
    """The share of all that are somewhere, with both sides: 农村人口占人口比重 of 人口80%以上在农村."""
    found = _WHERE_THEY_ARE.fullmatch(after)
    if found is None or not 1 < len(own) <= _FEW or any(tag[0] != "n" for _, tag in tagged(own)):
        return ""
    return f"{found['where']}{own}占{own}比重"
