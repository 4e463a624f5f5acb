"""What the tables and the forms that leave no doubt say of a name."""

from __future__ import annotations

import re

from policy_nlp.initiatives.candidate import GOVERNED, Candidate
from policy_nlp.initiatives.quoted import SCHEME_OR_PILOT
from policy_nlp.initiatives.verdict import Verdict
from policy_nlp.initiatives.vocabulary import BATTLES, SCHEMES, figures_of_speech, words
from policy_nlp.initiatives.vocabulary.known_names import coined, key, known, known_to_the_nation
from policy_nlp.records.initiative import InitiativeType
from policy_nlp.text.characters import HAN
from policy_nlp.text.numerals import PLAN_NAME
from policy_nlp.text.word_trees import one_of

_PERIOD = re.compile(PLAN_NAME)
_PLAN_OF_PERIOD = re.compile("(?:规划|计划|普法)(?:纲要|规划)?")
_OF_YEARS = re.compile(
    "^[^0-9]{4,}(?:[3-5三五十]年(?:提升)?(?:行动|攻坚|倍增)(?:计划|方案|行动)?|(?<![周一二三四五六七八九十])年(?:行动|活动))$"
)
"""A scheme that says how long it runs, or that it is a year of something: 湖区治水三年行动, 乡道改造年活动."""
_BATTLE = re.compile(f"^(?!实现|多场|.*奋斗目标|.*[两三四五]个攻)(?:{HAN}|[—、]){{2,}}{one_of(BATTLES)}$")
"""A battle with its object, and neither a number of them nor a goal: 湖区治污攻坚战."""
_NOT_STRONG = one_of(words("name_limits.tsv", of="strong"))
_STRONG = re.compile(f"(?!.*(?:[为与和起]|{_NOT_STRONG})){HAN}{{2,7}}强[省市区]$")
_STRONG_AND_MORE = re.compile("[与和].*强[省市区]$")
_ESTABLISHMENT = re.compile(
    f"{one_of(words('establishments.tsv', whole=''))}(?:中心|基地)$|{one_of(words('establishments.tsv', whole='yes'))}$"
)
"""What is built or founded and has its work in its name: 医疗中心."""
_SCHEME = one_of(SCHEMES)
_COUNT = re.compile(
    f"[一二三四五六七八九十百0-9]+(?:条(?:政策|措施)?|[大项个]{HAN}{{0,4}}(?:{_SCHEME}|治理|专项|高地|攻坚)"
    f"|大文章|张图|[卡码网]通|(?<=[三四五六七八九])地)$|(?:[头一二]号|首位)(?:发展|改革)?{_SCHEME}$"
)
"""What in quotes counts articles or schemes, or gives one its rank: “八条”, “五大工程”, “一号工程”."""
_CITY_OF = re.compile("^[^、和与]+(?:之[都城岛]|(?<!^历史文化)名城)$")
_CLAIM = re.compile("全国重要|区域性|具有全[国球]|全球|世界")
_CAMPAIGNS = ("教育", "修复工程")
_CAMPAIGN = re.compile(
    "教育(?<=(?:主题|学习|专题)教育)(?<![0-9场次].{4})$|山水林田湖草沙?(?:冰)?一体化保护和(?:系统)?修复工程$"
)
_STRATEGY = "战略"
_OF_VIRTUE = re.compile(
    f"{one_of(words('virtues.tsv'))}{one_of(words('regions.tsv', 'name'))}(?:{_SCHEME}|{_STRATEGY})$"
)
"""A scheme for what a region will be: 健康江苏行动."""
_NAMED_IN_QUOTES = re.compile(
    f"{_SCHEME}$|大会战$|[0-9一二三四五六七八九十]条(?:政策|措施)?$|^(?:互联网|人工智能|数据要素)[+＋×]"
    f"|^{HAN}{{2}}[出入进](?!来){HAN}$|(?:进万家|下基层|下乡|进校园|进社区|通办)$|[分刻]钟{HAN}{{0,8}}圈$|^(?!立){HAN}改{HAN}$"
    f"|^[东西南北]{HAN}[东西南北]{HAN}$|^{HAN}{{2}}[东西南北][上下进]$"
)
"""Schemes that a quote names whole, so what goes to places (“湖鲜出湖”, “南鱼北运”, “岛车北上”), people (“歌舞下乡”)
or is made (“泵改闸”)."""
_OF_PERIOD = re.compile("(?:行动|实施|专项|总体)(?:方案|规划)$|(?<!工作)规划(?:纲要)?$")
"""What ends the plan of a field for a period: “十四五”湖区保护规划."""
_TOLD_OF = tuple(words("name_limits.tsv", of="told of"))
_LOOSE = re.compile(f"[”」』]重[大点要]{one_of(_TOLD_OF)}$")
"""What is only told of the words in quotes: “八个坚持”重点任务."""
_IN_WORDS = re.compile("[^0-9一二三四五六七八九十百千万双两+＋]+[”」』][^0-9]{0,4}思路$")
"""What is thought, in words and not by a number: “强龙头、补链条”思路."""
_EVENT = re.compile("[节日季赛荟杯展][”」』](?:系列|主题|主场|宣传|品牌|推广)*活动$")
"""What is held on a day or in a season: “渔鼓节”主题活动."""
_WISHES = ("把", "让")
_RUN = re.compile("[一二两三四五六七八九十0-9]{1,3}连[增丰快涨升降跳冠]$")
"""So many good years in a row: 油料“九连增”."""
_MAKES_STRONG = re.compile(f"{HAN}{{2,4}}[兴强]{HAN}{_STRATEGY}$")
_PLANS = ("计划", "规划", "纲要")
_NAMELESS = (*_PLANS, *SCHEMES, "基金")
_ANY = re.compile(
    f"(?:{one_of(words('nameless.tsv'))}|[三五]年(?!.*(?:{'|'.join(_PLANS)})$)|[0-9]+[个项]|的|和|与|、)+(?:{'|'.join(_NAMELESS)})$"
)
"""Plans, schemes and funds as every office has them, none by name; but a plan of five years is one."""
_ANY_STRATEGY = re.compile("(?:国家|区域)(?:重大|重点|区域|发展)*战略$")
"""All strategies of the nation, none by name."""
_ROLE_NOUNS = tuple(words("role_nouns.tsv"))
_LAST_OF_ROLES = frozenset(noun[-1] for noun in _ROLE_NOUNS)
_ROLES = (*_ROLE_NOUNS, "地")
"""How names of what a place claims to be end, also where they are only counted: 农业“五地”."""
_MADE_THINGS = tuple(words("closings.tsv", kind="thing"))
_LAYOUTS = tuple(words("closings.tsv", kind="layout"))
"""What ends a layout of a place: “四纵六横”综合交通走廊."""
_NUMERALS = "一二三四五六七八九十两多0-9"
_PART = f"[{_NUMERALS}]([^{_NUMERALS}、，]+)"
_PARTS, _COUNTED_PARTS = re.compile(_PART), re.compile(f"(?:{_PART}[、，]?)+")
"""A layout that is only counted, or the roles that a place has: “两极三带”, “三个枢纽”."""
_LAYOUT_OF_PARTS = re.compile(f"(?:[{_NUMERALS}][^{_NUMERALS}个大、，]{{1,4}}){{2,}}$")
"""Several parts, all counted: 两区一地."""
_COUNTING, _COUNTING_ALONE, _MANY = "个大条", "个大", "多"
_LONGEST_COUNT = 6
_SHORTEST_ROLE, _LONGEST_ROLE = 4, 8
_ROLES_ALONE = frozenset(_ROLE_NOUNS)
_PARTS_OF_PLACE = _ROLES_ALONE.union("地区点群极带核圈轴翼廊屏心", ["通道"])
_MAKES = ("打造", "建设", "建好", "建成")
_NAMES_OF_BRANDS = ("中心", "基地", "集群", "园区", "平台")
"""Roles that in quotes are rather what is built or founded there."""
_BRAND = re.compile("(?:旅游|城市|文旅|文化|金字|亮丽|金)?(?:品牌|招牌|名片)")
"""What a place is known by, and does not claim: “渔歌之乡”招牌."""
_OF_A_REGION = re.compile(f"{HAN}{{2}}{one_of(words('regions.tsv', 'name'))}$")
"""What a region is made that has a virtue of its own: “帆船江苏”."""

_STANDS_FOR = "定位"
_STANDING = re.compile(f"的?{HAN}{{0,2}}{_STANDS_FOR}")
_SHORT = re.compile("[^、，]{2,12}")
"""What a place is said to be in few words, not in a sentence: “三地一区”的战略定位."""
_ZONE = "自贸"
"""A zone with a version is a zone still: 自贸区3.0版."""
_CLOSED = ("closing", "quoted closing")
_NUMBERED = re.compile("[0-9一二三四五六七八九十百千万双两]")
"""So particular that it is meant in quotes also without the noun that closes it: “1269”."""
_CLOSE_COINED = (*SCHEMES, *BATTLES, "方案", "改革")
_CLOSE_FIGURES = (*SCHEMES, *BATTLES, "改革", "制度", "机制", "试点")
"""What makes a scheme of a figure of speech: “最后一公里”工程."""
_TROUBLES = tuple(words("name_limits.tsv", of="trouble"))
"""What shows that work is only told of: “卡脖子”工程难题."""

_UNKNOWN = ("", None, False)
KNOWN = 0.95
"""How often a name of the tables is what they say."""


def by_rule(mentions: list[Candidate]) -> Verdict | None:
    """What the name of these `mentions` is, where a rule knows; rules look at one mention at a time."""
    entry = known().get(key(mentions[0].name))
    if entry:
        name, kind, must_be_quoted = entry
        if not must_be_quoted or any(mention.quote for mention in mentions):
            return Verdict(kind, KNOWN, f"known {kind}: {name}")
    if verdict := _of_coined(mentions):
        return verdict
    for mention in mentions:
        if verdict := _of_form(mention):
            return verdict
    return None


def _of_coined(mentions: list[Candidate]) -> Verdict | None:
    """What a province coined, where other nouns close it than the table says, or none does."""
    for mention in mentions:
        closed = mention.form in _CLOSED and mention.closing.endswith(_CLOSE_COINED)
        if not closed and mention.form not in ("quoted", "known"):
            continue
        words_before = mention.quote or mention.name.removesuffix(mention.closing)
        kind = coined().get(key(words_before)) or (_of_the_nation(words_before) if mention.form == "closing" else None)
        if kind and (_NUMBERED.search(words_before) if mention.form == "quoted" else kind == "programme"):
            return Verdict(kind, KNOWN, f"coined {kind}: {words_before}")
    return None


def _of_the_nation(words_before: str) -> InitiativeType | None:
    """What words name that must stand in quotes, unless a noun closes them: 最多跑一次改革."""
    _, kind, must_be_quoted = known().get(key(words_before), _UNKNOWN)
    return kind if must_be_quoted else None


def _of_form(mention: Candidate) -> Verdict | None:
    """What a mention is by its form alone, else by the rules for names of that form."""
    if mention.form in _BY_FORM:
        return _BY_FORM[mention.form]
    if mention.form == "quoted head" and _is_its_own(mention):
        return Verdict("programme", 0.8, "a scheme of its own of words that the nation knows")
    if mention.quote:
        return _of_quote(mention)
    if mention.form in GOVERNED:
        return _of_role(mention.name)
    if mention.form == "version" and _ZONE not in mention.name:
        return Verdict("programme", 0.8, "a scheme with a version")
    return _of_closing(mention) if mention.form in ("closing", "shared") else None


def _is_its_own(mention: Candidate) -> bool:
    """Whether a scheme for a field is made of words that the nation knows: 湖区“费改税”试点."""
    return mention.closing.endswith(SCHEME_OR_PILOT) and known_to_the_nation(key(mention.quote))


def _of_role(name: str) -> Verdict | None:
    """What a name is that a verb makes of something: 打造…."""
    if name.endswith("”"):
        return Verdict("positioning", 0.75, "a role whose noun is quoted")
    if _LAYOUT_OF_PARTS.match(name) and _counts_parts(name):
        return Verdict("positioning", 0.85, "counts the parts of a layout, or roles of a place")
    if _CITY_OF.search(name):
        return Verdict("positioning", 0.75, "a city or isle of something")
    if not _CLAIM.search(name) and _ESTABLISHMENT.search(name):
        return Verdict(None, 0.8, "an establishment, not a role")
    if _STRONG_AND_MORE.search(name):
        return Verdict(None, 0.9, "strong in a field, and something else")
    if _STRONG.match(name):
        return Verdict("positioning", 0.9, "strong in a field")
    return None


def _of_closing(mention: Candidate) -> Verdict | None:
    """What a name is that a closing noun ends."""
    name = mention.name
    if name.endswith(_STRATEGY):
        return _of_strategy(name)
    if name.endswith(_NAMELESS) and _ANY.match(name):
        return Verdict(None, 0.85, "as there are many, none by name")
    if name.endswith(BATTLES) and _BATTLE.search(name):
        return Verdict("programme", 0.75, "a battle to be won")
    return _of_campaign(name)


def _of_strategy(name: str) -> Verdict | None:
    if _ANY_STRATEGY.match(name):
        return Verdict(None, 0.9, "strategies of the nation, none by name")
    if _MAKES_STRONG.match(name):
        return Verdict("programme", 0.85, "a strategy that makes a place strong")
    if _OF_VIRTUE.match(name):
        return Verdict("programme", 0.85, "a strategy for the virtue of a region")
    return None


def _of_campaign(name: str) -> Verdict | None:
    if name.endswith(_CAMPAIGNS) and _CAMPAIGN.search(name):
        return Verdict("programme", 0.85, "a campaign of study, or a national scheme with its place")
    if _OF_VIRTUE.match(name):
        return Verdict("programme", 0.85, "a scheme for the virtue of a region")
    if "年" in name and _OF_YEARS.search(name):
        return Verdict("programme", 0.85, "a scheme with a span of years")
    return None


_BY_FORM = {
    "title": Verdict("programme", 0.9, "title of a plan"),
    "plan": Verdict("programme", 0.9, "a five-year plan"),
    "virtue": Verdict("positioning", 0.9, "a virtue with the name of a place"),
    "listed role": Verdict("positioning", 0.9, "one of the roles that a quote lists"),
    "counted": Verdict("programme", 0.8, "one of a counted list of schemes"),
    "works": Verdict("programme", 0.85, "leads water or power from place to place"),
}


def _of_quote(mention: Candidate) -> Verdict | None:
    """What a name in quotes is, or that the quote is no name: a figure, a run of years, a figure of speech."""
    if mention.closing and _PERIOD.fullmatch(mention.quote):
        if _PLAN_OF_PERIOD.fullmatch(mention.closing):
            return Verdict("programme", 0.9, "plan of a period")
        if mention.form == "quoted closing" and _OF_PERIOD.search(mention.name):
            return Verdict("programme", 0.8, "plan of a field for a period")
    loose = mention.name.endswith(_TOLD_OF) and _LOOSE.search(mention.name)
    if loose or mention.quote.startswith(_WISHES) or _IN_WORDS.search(mention.name):
        return Verdict(None, 0.9, "told of what is quoted, no name")
    if mention.closing == "活动" and _EVENT.search(mention.name):
        return Verdict("brand", 0.75, "what is held on a day or in a season")
    if "连" in mention.quote and _RUN.match(mention.quote):
        return Verdict(None, 0.9, "quotes a run of years")
    if "%" in mention.quote or "％" in mention.quote:
        return Verdict(None, 0.9, "quotes a figure")
    figure = figures_of_speech().get(mention.quote)
    called = figure and mention.closing.endswith(_CLOSE_FIGURES) and not mention.follows.startswith(_TROUBLES)
    if figure is not None and not called:
        return Verdict(None, 0.9, "quotes a figure of speech")
    if mention.form == "quoted head" and not mention.closing and _COUNT.match(mention.quote):
        role = mention.quote.endswith(_ROLES)
        return Verdict("positioning" if role else "programme", 0.75, "a count of articles or schemes with its field")
    if mention.form == "quoted" and _NAMED_IN_QUOTES.search(mention.quote):
        return Verdict("programme", 0.8, "a scheme named in quotes")
    if mention.form == "quoted closing" and mention.closing.endswith(_MADE_THINGS):
        return Verdict("brand", 0.7, "a named product, platform or cluster")
    return _of_layout(mention)


def _of_layout(mention: Candidate) -> Verdict | None:
    """What a quote is that tells how a place is laid out, what it stands for, or what a region is made."""
    stands = mention.form == "quoted" and _STANDS_FOR in mention.follows and _STANDING.match(mention.follows)
    if stands and _SHORT.fullmatch(mention.quote):
        return Verdict("positioning", 0.8, "what a place stands for")
    if mention.form == "quoted closing" and mention.closing.endswith(_LAYOUTS):
        return Verdict("positioning", 0.8, "a layout of a place")
    if mention.form == "quoted" and _counts_parts(mention.quote):
        return Verdict("positioning", 0.85, "counts the parts of a layout, or roles of a place")
    if mention.form == "quoted" and _is_a_role(mention):
        return Verdict("positioning", 0.75, "a role in quotes")
    if mention.form == "quoted" and mention.lead.endswith(_MAKES) and _OF_A_REGION.match(mention.quote):
        return None if mention.follows.startswith("品牌") else Verdict("positioning", 0.75, "what a region is made")
    return None


def _is_a_role(mention: Candidate) -> bool:
    """Whether a quote is what a place is said to be, a noun of roles ending it: “渔歌之乡”."""
    quote = mention.quote
    likely = _SHORTEST_ROLE <= len(quote) <= _LONGEST_ROLE and quote[-1] in _LAST_OF_ROLES
    if not (likely and quote.endswith(_ROLE_NOUNS)):
        return False
    founded = quote.endswith(_NAMES_OF_BRANDS) or _ESTABLISHMENT.search(quote)
    return not founded and _BRAND.match(mention.follows) is None


def _counts_parts(quote: str) -> bool:
    """Whether a quote does nothing but count the parts of a place, or several roles of one kind that it has."""
    if _COUNTED_PARTS.fullmatch(quote) is None:
        return False
    parts = _PARTS.findall(quote)
    if len(parts) == 1:
        counted = quote[0] != _MANY and quote[1] in _COUNTING_ALONE and len(quote) <= _LONGEST_COUNT
        return counted and quote.endswith(_ROLE_NOUNS, 2)
    return all(part in _PARTS_OF_PLACE or (part[0] in _COUNTING and part[1:] in _PARTS_OF_PLACE) for part in parts)
