"""The words before a figure without those that are no part of its name."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain

from policy_nlp.language.changes import WAYS
from policy_nlp.measures.vocabulary import either, entries, words
from policy_nlp.measures.when import IN_A_ROW
from policy_nlp.measures.words import UNDER, is_verb, tagged
from policy_nlp.text.alternatives import by_first
from policy_nlp.text.characters import HAN, NUMERALS, PROVINCES
from policy_nlp.text.numerals import MONTH

_CIPHER = f"〇○零{NUMERALS[:-1]}"
_GOAL_OF = "(?:对实现|就?可以为|是?(?:完全)?(?:可以|能够)实现)"
"""What says before a time how a goal of it is to be met: 完全可以实现本世纪末…, 就可以为在2030年…, 对实现本世纪末…."""
_YEAR = (
    # 2028年, 95年; 2027、2028两年
    r"(?:(?:19|20)?\d{2}年?、)*(?:19|20)?\d{2}[两三]?年(?!代)"
    # 2027—2028雪季, 2027—2028年度, 2027/28榨季
    r"|20\d{2}[—/-](?:20)?\d{2}(?:年度|(?=[^\d年]))"
    # 一九八五年, 二〇〇〇年; 一九八四年、一九八五年两年
    rf"|(?:[一二][九〇○零][{_CIPHER}]{{2}}年?、)*[一二]九?[{_CIPHER}]{{2,3}}[两三]?年"
)
_PERIOD = (
    # “十四五”时期, 第一个五年计划, 九十年代
    rf"“?十?[{NUMERALS}]五”?(?:时期|期间|计划)?|第[{NUMERALS}]+个五年计划|(?:[五六七八九]十|[5-9]0)年代"
    "|[春秋]季(?:学期)?(?=起|开学|开始)|(?:今明|明后)两年|去年|今年|上年|当年|前年|明年|上半年|下半年|(?:本|下个?)世纪"
)
_TIME = (
    rf"{_GOAL_OF}?(?:(?:则|例?如)(?=[\d一二]))?(?:到|至|截至|自|从|在|于|继)?(?:{_YEAR}|{_PERIOD})"
    rf"(?:以?[前后](?![\d{NUMERALS}两]{{1,2}}个)|内|底|末|初(?!步)|中期|后期|期[末初]|期间|时期|全年|以来|起(?![步草点飞源家诉])|的){{0,6}}"
)
"""When: 到2030年底, “十四五”以来, 今年, 继去年 (…之后)."""
_BY_THEN = r"(?:以?前(?![列沿茅期\d]))?"
"""前, which is not that of 前列, 前沿, 前期 or 前3位."""
_YEARS = (
    # 在过去五年中, 今后若干年内, 用三年时间
    rf"(?:在|用)?(?:过去|这|今后|未来|近|头|前|最?后|短短)?(?:[{NUMERALS}两几\d]+|若干)年多?(?:左右)?(?![代期级制]|一贯|义务)"
    "(?:来|下来|间|之?内|里|中间|(?:以|之)后|后(?![期备勤续劲台代])|中(?![央等小部西东医]|国(?![家有营内民]))|的?时间|以来|之?前(?![列沿茅期两\\d]))?"
    # 在十多天时间里, 在短短半个月内
    rf"|在(?:短短|不到|较短|很短)*(?:(?:半|[{NUMERALS}两几\d]+多?)(?:天|周|个?多?月))?的?(?:时间(?:内|里)?|(?<=[天周月])[内里])"
    # 只用九十天时间就, 用了不到半年的时间
    rf"|[只仅]?用(?:了|不到|近)*(?:半|[{NUMERALS}两几\d]+)(?:天|周|个?多?月|年多?)的?时间就?"
    # 今年头七个月
    rf"|(?:[去上今当]年)?[前头](?:[{NUMERALS}两]|\d){{1,2}}个月里?"
    # 在第二季度
    "|在第?[一二三四]季度"
    # 年底前; 连续第三年
    rf"|(?:截至|截止|[到至在])?年[末底初内]{_BY_THEN}|(?:连续)?第(?:\d+|[{NUMERALS}]{{1,3}})年(?![级代])"
    # 两个月内, 短短三周内; 三批试点城市
    rf"|(?:短短|不到)?(?:半|[{NUMERALS}两几]{{1,3}}多?|\d+多?)(?:天|周|个?多?月)之?[内里](?={HAN}{{2}})"
    rf"|(?:[二两三四五六七八九十]|\d{{1,2}})批次?(?={HAN}{{4}})"
    # 分两批安排
    rf"|分(?:[二两三四五六七八九]|\d)(?:批次?|轮|期|步)(?={HAN}{{2}})"
    # 连续三次提高, 两次大幅度降低
    rf"|(?:连续|先后)?(?:[{NUMERALS}两]|\d{{1,2}})次(?={HAN}{{0,4}}?{either('doings', 'brought')})"
    # 截至11月底, 3到5月份, 六月底以前, 从9月份起, 4月1日起
    rf"|(?!三月三|九月九)(?:截至|截止|[到至])?{MONTH}(?:月?[到至—-]{MONTH})?月(?:[份底末初]|{MONTH}日)?(?:一个月)?{_BY_THEN}"
    "(?:以后|(?<=[份底末初月日])起(?![步草点飞源家诉]))?"
)
"""In how many years, in which of them, or in which months."""
_SPEAKER = (
    "(?:(?:中央|国务院)?《[^》]{1,40}》|我们|国务院|(?:党中央、)?中央军委|中央|我国又?|规划(?:纲要)?|纲要|(?:国家)?(?:计划|预算)"
    "|本届政府(?:成立(?:之初|时)|组成时)?|向社会(?:公开)?(?=承诺)|国家(?=(?:要求|提出|确定|决定)(?!的))|(?:这次|这个|这一)?(?:改革|调整)?方案(?=规定|提出|确定))"
)
"""Who may say it: 国务院, 中央《建议》; 国家提出, but not 国家确定的 (国家确定的贫困县 are a kind of counties)."""
_SAID = (
    # 据有关部门统计, 按可比价格计算, 按老口径, 据海关统计
    rf"(?:据|根据|按|按照)[^，。；、的]{{1,16}}?{either('openings', 'survey', 'reckoning')}|海关统计的?"
    # 国家规定的粮食产量
    r"|(?:(?:国家|计划|规划|纲要)?所?规定的|原定的?)(?=[^，。；]*(?:产值|总值|收入|产量|总额|投资|增长))"
    # 在水利方面支出
    r"|在(?=[^，；：。的在]{2,16}方面(?:的)?(?:支出|投资|拨款|经费))"
    # 在恢复时期, 在调整初期; 扣除价格因素后; 仅占
    r"|在[^，、；：。的]{2,8}(?:期间|时期|[初中后末]期)|(?:扣除|除去|剔除|去掉)[^，。；、的]{2,10}因素(?:以?后)?|(?:大?约|仅|只|几乎|将近)(?=占)"
    # 上述各项政策预计减税9亿元
    rf"|(?:以上|上述|这些)(?:各项|几项|[{NUMERALS}两][项条])?(?:政策|措施|举措)(?!惠及|覆盖|使|让|涉及|支持|带动|性|的)(?={HAN}{{3}})"
    # 国务院提出了, 将超过《纲要》所规定的
    rf"|(?:将会?超过)?{_SPEAKER}(?:已经|已)?所?(?:要求|提出|规定|确定|决定|承诺)[了的]?"
)
"""Who says it, or by what it is reckoned."""
_CAUSE = "这[场次种][^，；。使]{2,8}使(?:全[国省市县区]|[我本][国省市县])?(?:大约|总共|共计|约|共)?"
"""What brought about the loss or gain that is told: 这场旱灾使全省大约损失粮食30万吨."""
_NUMBERING = (
    rf"[①-⑳]|\d{{1,2}}(?:[.．](?!\d)|、)|第?[{NUMERALS}]{{1,2}}(?:是|要|、(?![{NUMERALS}]))|（[{NUMERALS}\d]{{1,3}}）"
)


def _openings(role: str) -> str:
    """Alternatives for the words of a role of openings.tsv, each with what may or must follow it."""
    rows = {row["word"]: row for row in entries("openings") if row["role"] == role}
    return by_first(
        re.escape(word) + _following("!", rows[word]["not_before"]) + _following("=", rows[word]["only_before"])
        for word in words("openings", role)
    )


def _following(sign: str, listed: str) -> str:
    """A look ahead at the words of a cell; @executing there stands for all words of that role."""
    named = (words("openings", word[1:]) if word.startswith("@") else (word,) for word in listed.split())
    return f"(?{sign}{'|'.join(map(re.escape, chain.from_iterable(named)))})" if listed else ""


_BEGINNINGS = "".join(sorted({word[0] for word in words("openings", "lead")}))
_TIMES_BEGIN = (
    rf"\d①-⑳{NUMERALS}两几第年月本今去上下前当明近最后春秋头未过这用若截到至自从在于继先连则对就可是完能例如“（《"
    "据海根按国计预规所纲原我党中将超扣除剔大约仅只分方改调向短不半以"
)
"""With these a time, a number of a list, or words of who says something begin, as test_first_looks.py makes sure."""
_LEAD = re.compile(
    # Most names have no lead: with what one begins is looked at before all else.
    rf"(?=[{_TIMES_BEGIN}—，、：{_BEGINNINGS}-])"
    # 达到国家锻炼标准的人: what they have met says who they are.
    r"(?:(?!达到[^，、的\d]{2,16}(?:标准|水平|程度)的?$)"
    rf"(?:(?=[{_TIMES_BEGIN}])(?:(?:{_NUMBERING})|{_TIME}|{_YEARS}|{_SAID}|{_CAUSE})"
    rf"|(?:{_openings('counting all')})(?![^，、的]{{1,12}}的)|{_openings('lead')}|—|-|、|，|：))+"
)
_LATE_TIME = re.compile(
    r"(?P<who>[^“”《》、]{2,12})(?<![比较由从同与跟])(?<!恢复[到至])"
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
_CARRIER = re.compile(f"(?<=..)(?:{_openings('carrier')})")
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
_DOINGS = frozenset(words("openings", "doing"))
"""Names of a doing that open a name as its verb does."""
_FOR_THE_PLACE = ("为全省", "为全市", "为全区", "为全县")
"""The place is no part of for whom something is done: 为全省渔民体检."""
_JOINTS = frozenset(("、", "和", "及", "与", "并"))
"""Words that join the verbs of one name: 新建和改造公路."""
_COMING = "留来返赴"
"""What people do before the short name of a province, in one word with that: 留渝就业."""
_ALSO = ("并", "和")
"""Those before which a doing that looks like a noun is one of these verbs: 取消和调整审批事项."""
_ADDED = frozenset(words("works", "added"))
_DONE = "好"
"""Belongs to a verb of one character before it: 打好, 办好."""
_NEW_OR_REBUILT = re.compile("新（[^（）]{1,6}）建")
"""One verb for two or three: 新（改、扩）建."""
_SUCH = "等"
_EXAMPLES = re.compile(r"、[^，等]*等(?:[^，等]{2}|$)")
_ONE_EXAMPLE = 3
"""A verb and an example are longer together."""
_OPENING_EXAMPLE = re.compile(f"(?![建修办种养引]){HAN}{{2,3}}、[^，等]*等[^，等]{{2}}")
"""A short name with others of its kind, though it opens with a character that is a verb too: 打浪、抱石等口岸."""
_GRADING = re.compile("(?:投资|贷款)[过超]")
_MADE_OTHERWISE = (*WAYS, "追加")
_SUMS = frozenset(("投资", "编制", "支出", "开支", "贷款"))
"""What is done with sums and posts."""
_AS_FAR_AS, _MEASURES = ("至", "到"), words("name_ends", "measure")
_TIME_AT_END = re.compile(
    rf"(?<=..)(?:在|到|至)?(?:[上下]半年|年[底末内]{_BY_THEN}|{MONTH}月[份底末初]?{_BY_THEN}|[{NUMERALS}两]年之?内|(?<!学前)[三五]年)$"
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
        if found := _LEAD.match(name):
            name = name[found.end() :].lstrip(" 　")
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
    return bare if bare == name or (bare[:1] not in _PARTICLES and not _is_lead(bare)) else trimmed(bare)


def _is_lead(words: str) -> bool:
    """Whether nothing stands in `words` but a lead, which the pattern could say in many ways if it were asked."""
    lead = _LEAD.match(words)
    return lead is not None and lead.end() == len(words)


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


@lru_cache(maxsize=4096)
def opening_verb(name: str) -> str:
    """The verbs that a name opens with: 新增 of 新增科技型中小企业.

    What opens a list of examples is a name, though it looks like a verb: 实施 of 实施包头、通辽等.
    """
    if name.startswith("新（") and (built := _NEW_OR_REBUILT.match(name)):
        return built.group()
    verb = before = joint = added = ""
    for word, tag in tagged(name[:16]):
        if verb in _ADDED and not joint and word not in _JOINTS:
            added = verb
        otherwise = verb.endswith(_MADE_OTHERWISE) and name == verb + word
        if word in _SUMS and (otherwise or (verb and _GRADING.match(name, len(verb)))):
            return verb  # 压缩投资, 实施投资过亿元项目: a sum, though it is tagged like a doing
        if (
            is_verb(word, tag)
            or (joint in _ALSO and tag == "vn")
            or _stands_for_a_verb(word, tag, opens=not verb)
            or (word == _DONE and len(verb) == 1)
        ):
            verb, before, joint = verb + joint + word, verb, ""
        elif verb and not joint and word in _JOINTS:
            joint = word
        else:
            if word == _SUCH or (joint == "、" and _EXAMPLES.match(name, len(verb))):
                return before if len(verb) > _ONE_EXAMPLE else ""
            break
    if added and len(verb) < len(name):
        return added  # what is added is a thing, though it opens like a doing: 新增就业岗位
    return "" if len(verb) == 1 and _OPENING_EXAMPLE.match(name) else verb


def _stands_for_a_verb(word: str, tag: str, opens: bool) -> bool:
    """Whether a word that is tagged as none opens a name as a verb does: 改造, and 新 or 留渝 where it `opens` it."""
    if opens and word[0] in _COMING and len(word) == len("留渝"):
        return word[1] in PROVINCES
    return tag in ("d", "b", "vn", "ad") and (word in _DOINGS or (opens and word in ("新", "再", "免费")))
