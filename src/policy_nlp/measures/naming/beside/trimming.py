"""The words before a figure without those that are no part of its name."""

from __future__ import annotations

import re
from functools import lru_cache

from policy_nlp.measures.naming.beside.leads import BY_THEN, lead_end, openings_of
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.when import IN_A_ROW
from policy_nlp.measures.words import UNDER, is_verb, tagged
from policy_nlp.text.characters import HAN, NUMERALS
from policy_nlp.text.numerals import MONTH

_LATE_TIME = re.compile(
    r"(?P<who>[^“”《》、]{2,12})(?<![比较由从同与跟占])(?<!恢复[到至])"
    rf"(?:今明两年|明后两年|今年|明年|去年|全年|(?<![本当两几{NUMERALS}\d])年内|当年(?![^，、的]{{2,4}}率)|[前近]几年|(?<=在)[五六七八九]十年代|20\d\d年|19\d\d年|[一二][九〇○零][〇○零一二三四五六七八九]{{2}}年|(?<![前后近续明])[两三四五十]年[中间里内]?"
    rf"(?=(?:(?<=[内中间里年])(?<![二三四五十]年)计划|准备|打算|拟|将|要)?{either('openings', 'told of years')}))"
    r"(?!(?:以|之)?前..的)(?:[底末]?(?:(?:以|之)?前(?![列沿茅期两\d])|[以之]后))?"
    rf"(?![度代版初底末])(?={HAN}{{2}})"
)
"""A time within a name parts it from who said it: 中央提出今年经济增长, 省里要求2030年前建成.

One that tells of which things it is does not: 清理1999年以前发布的规章.
"""
_SINCE_IT_BEGAN = re.compile(
    rf"(?P<who>{HAN}{{2,14}}?)(?<![以自从])(?:自|正式|全面|全线)*{either('openings', 'beginning')}"
    rf"(?:以来|(?:[{NUMERALS}两\d]+|多)年多?(?:以?来))(?={HAN}{{2}})"
)
"""Since when something goes on, behind its name: 中老铁路开通四年来累计发送旅客."""
_IN_SO_MANY_YEARS = re.compile(
    rf"(?<=..)(?:[将要拟再]|准备|打算|计划|力争|争取){{0,3}}"
    rf"(?<![利使费采动])用(?:\d{{1,2}}|[{NUMERALS}两半]{{1,2}})(?:年|个?多?月|天)(?:左右)?的?时间(?=..)"
)
"""In how many years something is to be done, behind who does it: 全行业将用三年时间淘汰机床."""
_BY_AND_BY = re.compile(
    r"(?<=..)分(?:(?:[二两三四五六七八九]|\d)(?:批次?|轮|期|步)|[批期年](?=下达|拨付|安排|投放|发行|发放))"
    f"(?={HAN}{{2}})"
)
"""In how many parts something was done, behind what it was done with: 建设基金分四批投放."""
_EACH = ("每人", "人均")
"""What stands before a time that belongs to the name: 每人全年生活费."""
_NOUNS = frozenset({"n", "nt", "nz", "ns", "l"})
_WORK = frozenset(words("works", "work"))
"""What is done to something, and has money of its own: 电网改造今年投资30亿元."""
_OBJECT_FIRST = re.compile("对(?P<thing>[^，、的]{2,8}的?[^，、的]{2,6}?)(?:年[底内末]前?)?要(?P<verb>[^，、的]{2,4})")
"""对拖欠的货款要清偿: what the verb does is said before it."""
_STEP_ENDS = words("prose", "stage")
_STEPS = re.compile(rf"(?:连续|接连)?{either('openings', 'step')}[^，。；]{{0,14}}{either('prose', 'stage')}$")
"""Which stages were passed, before what else is told of the same: 连续跨上三个千亿元台阶."""
_ADVERBS = frozenset(words("openings", "adverb"))
_IS_TO = "要"
"""Carries the sentence behind an adverb: 地方财政也要拿出3亿元; alone it may part a subject from what it does."""
_LASTING = re.compile(IN_A_ROW)
_ADVERB = re.compile(either("openings", "adverb"))
_CARRIER = re.compile(f"(?<=..)(?:{openings_of('carrier')})")
"""What carries a sentence within a name: 社员还只占, 联社就试制, 学生都能, 产值目前大约占."""
_CARRIERS = frozenset(words("openings", "carrier"))
_RECKONED = re.compile(
    "[（(](?:[均都]|如果)?(?:按照?|以|扣除|剔除|不?(?:包括|含)|不变价|可比价|当年价|现价)[^（）()]{0,36}[）)]"
    "|[（(][^（）()，]{0,12}(?:口径|价格?)(?:，下同)?[）)]"
)
"""How what is named before it was reckoned: 工业总产值（按1990年不变价格计算）."""
_AT_PRICES = re.compile("(?:(?<=..)，?|^)按照?[^，。；、的]{1,14}?(?:价格?|口径)(?:计算|折算)?$")
"""The same without a bracket, behind the name: 渔民收入按1990年不变价格达到900元."""
_PLANS_TO = re.compile(
    f"(?P<who>{HAN}{{2,12}}(?:校|中专|大专|部门|公司|系统|企业|集团|行业|单位|[局厂院]))计划"
    "(?=招|毕业|培[训养]|发行|新[增建]|开工|建成|竣工|投产|施工|改造|收购|出口|进口|生产|安置)"
)
"""Who plans to do what is named behind: 高等学校计划招生."""
_WON_IN_ALL = re.compile("(?<=..)中共(?=[获夺赢取完]|有(?!产权))")
"""Parted so: 在比赛中共获奖牌, 五年中共完成."""
_PLACE_AHEAD = re.compile("先行(?:示范|试验|启动|合作|片)?[区县市]")
"""What is called so, and goes before nothing: 先行示范区."""
_FOLLOWING = ("d", "p", "vn", "ad")
"""Parts of speech of what else than a verb may stand behind it."""
_FOR_ALL, _ABLE = ("都", "均", "也"), ("能", "能够", "可以", "要", "会", "可")
_REASON = re.compile(
    "(?P<who>[^，、]{0,8}?)(?:由于|因为|因)(?![子此素特果])[^，、]{2,18}?而?(?P<what>(?:经济)?损失|浪费|亏损|减收|停产|报废|积压(?!亏损|损失|浪费))(?P<thing>[^，、]{0,6})$"
)
"""Why something was lost, before that: 由于管理不善损失, 因受潮报废化肥."""
_ONLY_WHERE = re.compile(f"在[^，、的]{{1,12}}的?[^，、的]{{0,8}}(?:方面|过程中|地区|{UNDER})")
"""A name that says only where or in what respect: 在教育方面, 在山区和老区."""
_LINKS = ("要使", "是在")
"""What stands before these is to bring about what is named behind, or came about under it: 保护渔场要使捕捞强度下降3%,
成绩是在少用煤9万吨的情况下取得的.
"""
_PARTICLES = frozenset(words("openings", "particle"))
"""Words of one character that carry a sentence, where they stand alone."""
_FOR_THE_PLACE = ("为全省", "为全市", "为全区", "为全县")
"""The place is no part of for whom something is done: 为全省渔民体检."""
_AS_FAR_AS, _MEASURES = ("至", "到"), words("name_ends", "measure")
_TIME_AT_END = re.compile(
    rf"(?<=..)(?:在|到|至)?(?:[上下]半年|年[底末内]{BY_THEN}|{MONTH}月[份底末初]?{BY_THEN}|[{NUMERALS}两]年之?内|(?<!学前)[三五]年)$"
)
"""By when something is to be so far, or in how long, between what is measured and the figure: 支出进度11月底前达到90%,
外贸总额五年跨过两个台阶、达到90亿元.
"""
_LEVEL = "水平"
_KEPT_TO = re.compile("(?:大体上?|大致|基本上?|仍|继续|要)*(?:保持|维持|稳定)了?在?(?:去年|上年|前年)的?(?:实际)?水平$")
"""What says only that something is as it was: 渔获保持去年的水平，即9万吨."""
_OURS_AT_END = re.compile("(?<=..)[中里]?我[省市区州县国](?:占据|占有|占|拥有|有)?$")
"""The place of the report, which has some of those told before: 全国百强县我省占9席."""
_PEAKS = words("clubs", "peak")
_MOST_ENDS = frozenset("高低大多少快慢份")
_AT_MOST = re.compile("(?<=.[价格幅量率])最[高低大多少快慢](?:的年份)?$")
"""When something was so most: 物价最高(的一年)上涨9%."""
_SINCE_THE_PEAK = re.compile(f"(?<=..)[比较](?:历史|最)?{either('clubs', 'peak')}$")
"""From what a change counts: 捕捞量较历史峰值下降3%."""
_AFTER, _ONE_AFTER_ANOTHER = "继", ("相继", "后继", "中继")
"""After what something else came: 出口继去年增长9%之后，又增长8%."""
_TIME_ENDS = frozenset("年底末内前月份初")
_FILLING_BEFORE, _FILLING_BEHIND = " 　，。；：、", "的了 　（(“‘"


@lru_cache(maxsize=8192)
def trimmed(name: str) -> str:
    """A name without the words before it that fix only time and scope, or carry the sentence."""
    name = _as_reckoned(name.strip(_FILLING_BEFORE))
    if name.startswith(_FOR_THE_PLACE) and len(name) > len(_FOR_THE_PLACE[0]):
        name = name[0] + name[len(_FOR_THE_PLACE[0]) :]
    if name.endswith(_STEP_ENDS):
        name = _STEPS.sub("", name)
    if ("因" in name or "由于" in name) and (found := _REASON.fullmatch(name)):
        return found["who"] + found["what"] + found["thing"]
    before = None
    while name and before != name:
        before = name
        if lead := lead_end(name):
            name = name[lead:].lstrip(" 　")
        if name[:1] in _PARTICLES and tagged(name[:12])[0][0] == name[0]:
            name = name[1:].lstrip(" 　")
    for link in _LINKS:
        if link in name:
            return trimmed(name.rpartition(link)[2])
    if "年" in name and (timeless := _without_time_within(name)) != name:
        return timeless
    if "来" in name and (found := _SINCE_IT_BEGAN.match(name)):
        return found["who"] + trimmed(name[found.end() :])
    if found := _OBJECT_FIRST.fullmatch(name):
        return found["verb"] + found["thing"]
    name = _without_end(name)
    bare = _without_adverbs(name)
    return bare if bare == name or (bare[:1] not in _PARTICLES and lead_end(bare) < len(bare)) else trimmed(bare)


def _as_reckoned(name: str) -> str:
    """A name without what tells how it was reckoned, or what with, in a bracket or behind it."""
    if "按" in name:
        name = _AT_PRICES.sub("", name)
    return _RECKONED.sub("", name) if name.find("（") > 0 or name.find("(") > 0 else name


def _without_end(name: str) -> str:
    """A name without what ends it and is no part of it: 的, or 至 of 提升棉花产量至30万吨、麻产量至3万吨."""
    name = name.rstrip(_FILLING_BEHIND)
    if name.endswith(_PEAKS):
        name = _SINCE_THE_PEAK.sub("", name)
    if name[-1:] in _MOST_ENDS:
        name = _AT_MOST.sub("", name)
    if name.endswith(_AFTER) and not name.endswith(_ONE_AFTER_ANOTHER):
        name = name[:-1]
    if "我" in name[2:]:
        name = _OURS_AT_END.sub("", name)
    if name[-1:] in _TIME_ENDS:
        name = _TIME_AT_END.sub("", name)
    return name[:-1] if name.endswith(_AS_FAR_AS) and name.endswith(_MEASURES, 0, -1) else name


def _without_time_within(name: str) -> str:
    """A name without the time within it, and without who only said it: 中央提出今年经济增长, 全行业用三年时间淘汰."""
    if name.endswith(_LEVEL) and (kept := _KEPT_TO.sub("", name)) != name:
        return kept
    if "时间" in name and (timeless := _IN_SO_MANY_YEARS.sub("", name)) != name:
        return trimmed(timeless)
    found = _LATE_TIME.match(name)
    if found is None or found["who"].endswith(_EACH):
        return name
    rest = trimmed(name[found.end() :])
    return found["who"] + rest if _is_thing(found["who"]) else rest


def is_only_where(name: str) -> bool:
    """Whether a name says only where, or in what respect: 在山区和老区, 在教育方面."""
    return name[:1] == "在" and _ONLY_WHERE.fullmatch(name) is not None


def _is_thing(words_before: str) -> bool:
    """Whether the words before a time within a name say of what it is, rather than who said it: 园区2025年产值."""
    before, owned, thing = words_before.rpartition("的")
    if owned and before and thing:
        return tagged(thing)[-1][1] in _NOUNS
    told = tagged(words_before)
    if told[-1][0] in _WORK:
        return len(told) > 1 and all(tag[0] == "n" for _, tag in told[:-1])
    return told[-1][1] in _NOUNS and not any(is_verb(word, tag) for word, tag in told)


def _without_adverbs(name: str) -> str:
    """A name without the adverbs within it: 远程教育已覆盖学校."""
    if "分" in name[2:]:
        name = _BY_AND_BY.sub("", name)
    if "中共" in name:
        name = _WON_IN_ALL.sub("中", name)
    if "计划" in name and (planned := _PLANS_TO.match(name)):
        name = planned["who"] + name[planned.end() :]
    if _CARRIER.search(name):
        name = _without_carriers(name)
    if not _ADVERB.search(name):
        return name
    if "先行" in name and _PLACE_AHEAD.search(name):
        return name
    kept: list[str] = []
    behind = False
    for word, _ in tagged(_LASTING.sub("", name)):
        behind = word in _ADVERBS or (behind and word == _IS_TO)
        if not behind:
            kept.append(word)
    return "".join(kept)


def _without_carriers(name: str) -> str:
    """A name without what carries the sentence where it stands before a verb or at the end: 社员还只占总人口."""
    kept: list[str] = []
    said = tagged(name)
    dropped, begin = "", 0
    for at, (word, _) in enumerate(said):
        follower, tag = said[at + 1] if at + 1 < len(said) else ("", "v")
        carries = (word in _CARRIERS and _CARRIER.match(name, begin)) or (word in _ABLE and dropped in _FOR_ALL)
        if kept and carries and (is_verb(follower, tag) or follower in _CARRIERS or tag in _FOLLOWING):
            dropped = word
        else:
            dropped = ""
            kept.append(word)
        begin += len(word)
    return "".join(kept)
