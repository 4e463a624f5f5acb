"""Which quantities are figures of their own, and which belong to a name or to the prose."""

from __future__ import annotations

import re

from policy_nlp.language.changes import CHANGING
from policy_nlp.measures.counted_parts import counts_a_part
from policy_nlp.measures.mentions import COUNTING, PHYSICAL, REACH
from policy_nlp.measures.sizes import belongs_to_name, grades_what_is_counted
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import last_predicate, opens_with_predicate
from policy_nlp.records.quantity import Quantity
from policy_nlp.records.span import Span
from policy_nlp.text.characters import HAN, NUMERALS

_ASIDE_AFTER = re.compile(
    r"以?内(?![，。；、的]|$)|(?:以[上下])?的?部分(?!用于|作为)|多?世纪|制(?![度定造作成])|兑"
    r"|的(?:(?:国际)?警戒线|[^，。；、\d]{0,4}(?:大国|主义国家)(?=[，。；、]|$))"
)
"""200公里以内地区, 超过30元的部分, 三分之一部分, 20%的警戒线, 占世界五分之一的大国, 半个多世纪, 三年制, 1美元兑8元."""
_ASIDE_BEGINNINGS = frozenset("以内的部多世制兑")
_ASIDE_BEFORE = re.compile(f"(?:每{either('prose', 'every')}|(?:^|[，。；：])(?:这|上述|以上)|(?<![情灾震])前)$")
"""每增长1个百分点 is a measure of no year; 这80亿元 was told before; 前千分之一 is a rank that is no figure."""
_ASIDE_ENDS = (*words("prose", "every"), "这", "上述", "以上", "前")
_RECKONING = re.compile(f"[^，。；：（）]{{0,10}}{either('openings', 'reckoning')}(?=[，。）])")
_BY = re.compile("按照?[^，。；：（）]*$")
"""What a figure is reckoned by is none itself: 按每公斤发热量7000大卡的标准煤计算."""
_PER_SO_MUCH = re.compile(r"[^，。；、\d]{0,14}?死亡率|[^，。；、\d]{0,4}增加值(?:用水|[水电能煤]耗|碳排放)")
"""What is given for so much: 煤矿百万吨死亡率, 亿元产值死亡率, 企业万元增加值用水量."""
_IDIOMS = words("prose", "idiom")
"""Numbers that count nothing: 三百六十行."""
_IDIOM = max(map(len, _IDIOMS))
_IDIOM_BEGINNINGS = frozenset(idiom[0] for idiom in _IDIOMS)
_PROSE_UNITS = frozenset(words("prose", "unit"))
_PROSE_AFTER = re.compile(rf"{either('prose', 'after')}|{either('prose', 'last')}$|领域(?!的)")
"""What is counted only to say what comes: 3个方面, 五大领域."""
_PROSE_BEGINNINGS = frozenset(word[0] for word in (*words("prose", "after", "last"), "领域"))
_PROSE_FURTHER_ON = re.compile(
    r"[^，。；、]{0,6}台阶|[^，。；、]{1,6}大关|[^，。；、]{0,24}(?<!分)之一|[^，。；、]{0,8}市全覆盖"
)
"""迈上两个千亿元台阶, 突破三个百亿元大关, 三大基地之一, 11个设区市全覆盖."""
_STEP = "台阶"
_FURTHER_ON = re.compile("台阶|大关|之一|市全覆盖")
_PACKAGE = re.compile(rf"[^，。；、\d]{{0,6}}?{either('prose', 'package')}")
"""What articles are of: 30条支持措施."""
_INDICATORS = ("性指标", "主要指标")
"""Of how many a plan is made says nothing of what it plans: 预期性指标12项."""
_PACKAGE_BEFORE = re.compile("(?:新|经济|环境|政策|措施|消费|意见)$")
"""What makes the number of articles their name: 稳经济30条."""
_PEOPLE_AT_LARGE = re.compile(either("prose", "nation"))
_AT_LARGE, _OF_A_REGION = 10**8, 10**6
"""So many people are the nation, or all of a region, and said for emphasis: 八亿农民, 700万儿女; but not 12万乡亲."""
_GAIN, _REACHING = re.compile("[^，。；、]{0,8}受益(?=[，。；、]|$)"), ("惠及", "覆盖")
"""What is told of so many people, who then are counted: 使八亿农民受益, 惠及8亿农民, but not 受益匪浅, 受益感."""
_BY_WHOSE_EFFORT = re.compile(r"[^，。；、\d]{1,10}的(?:共同|大力|积极|辛勤)?(?:努力|支持|帮助|参与|奋斗)下")
"""在600万市民的共同努力下."""
_SAMPLED = re.compile("[检验查]")
"""Batches are figures where samples are taken."""
_MEETING = re.compile(rf"[^，。；、\d]{{0,8}}?{either('prose', 'meeting')}(?=[，。；、]|$)")
_MEETINGS = words("prose", "meeting")
"""How often one met says nothing of what was done (召开12次专题会议), nor how often something was changed (4次下调)."""
_RESET = re.compile("(?:[上下]调|[调提]高|[调降]低)[^，。；、]{2,8}$|(?:[加降]息|降准)$")
"""What is set anew so often: 上调存款准备金率7次."""
_CHINESE = re.compile(rf"[两{NUMERALS}][多余几]?[^\d{NUMERALS}百千万亿]{{0,3}}$")
"""A small number in Chinese, which is rather a manner of speaking: 三家, 十余项."""
_TO = f"(?:{CHANGING}|{either('predicates', 'turn')})(?:到|至|为|成)了?"
_FROM = re.compile("[由从](?:[^，。；、]{1,8}的)?(?:大?约|近)?$")
_BECOMING, _BECAME = re.compile(_TO), re.compile(f"{_TO}(?:现在的|目前的)?$")
_DELIVERED = re.compile("(?:民生|为民|惠民)?实事(?!$|之一)")
"""What is counted though the number is small: 十件民生实事."""
_BUILT = re.compile(f"{either('name_words', 'founding')}了?$")
_MEDALS, _MEDAL_NAMES = "枚", words("prose", "medal")
"""What is counted where it was won: 五枚金牌, 金牌五枚."""
_BUILDINGS = words("prose", "built by")
"""By what is counted what was built: 新建三座."""
_BUILT_TOO = re.compile(
    rf"{either('name_words', 'founding')}了?[\d{NUMERALS}两][{''.join(_BUILDINGS)}][^，。；、]{{2,14}}、$"
)
"""What else was built: 建成三座电站、九个泊位; but not 成立三个专班、五个小组, of which the first is no figure."""
_CLOSED = re.compile(r"[，。；、]|$")
_BUILT_BEFORE = words("prose", "built")
"""The same named before its number, at the end of a clause: 核电站一个, 建成大型项目九个."""
_ENUMERATED = frozenset("座所颗艘架处家起台套")
_NO_THING = "[有是共为这那第各每另只仅约达到了的过增减至成余来几多少前后上下其他外均剩部全]"
_NAMED_BEFORE = re.compile(f"{HAN}(?<![每各这那])(?!{_NO_THING}){HAN}$")
"""Things that stand before their number, as in a table: 发射卫星三颗, but not 只有三家, 每县两所."""
_VISITED = re.compile(r"国家?的?(?:领导人|元首|首脑)|[^，。；]{0,10}(?:来访|来我国访问)")
"""30个国家的领导人来访."""
_VISITING = re.compile("访问|出访|接待")
"""出访30个国家."""
_EACH_SO_LARGE = re.compile(r"[^，。；、]{1,12}(?:规模|收入|营收|产值|市值)(?:均|都)?(?:超过?|过|突破)$")
"""What stands between how many there are and how large each is: 30家企业产值均超亿元."""
_OF_NAMED = "大"
"""With what those are counted that a list has named: 三大产业."""
_BARE_MONEY = re.compile(rf"[{NUMERALS}两]?[十百千]*[万亿]+元?$")
_FIXED_SET = re.compile(
    r"(?:国家)?(?:重点|高新|经济技术开发区)|(?:沿海)?开放城市|经济特区|大中城市|省、自治区|地级及?以上|省份|省区市|产业链|(?:国有)?试点(?:企业|城市|地区|单位|县)"
)
"""What there are so many of, whatever is told of them: 17个重点行业, 11个地级市."""
_MEASURED_OF_ALL = re.compile(
    rf"(?:省、自治区(?:[、和]直辖市)?)?[^，。；、]{{0,24}}?{either('name_words', 'of all')}"
    rf"(?:占[^，。；、\d]{{2,12}}|[^，。；、\d]{{0,8}}?)(?:\d|两位数|百分之|(?<=[由至到为入值])[{NUMERALS}])"
)
"""What is measured of all that were counted, up to its own number: 增加值增长5%."""
_PLACES = ("市", "县", "州")
_PLACE_UNITS = frozenset("省市州县区旗乡镇村")
_OF_PLACES = re.compile(f"(?:[0-9]{{1,3}}[{''.join(sorted(_PLACE_UNITS))}]){{0,3}}[^，。；、0-9]{{2,14}}?(?:工程|项目)")
"""What a work has in its name behind the first of the places that it reaches: 3县5乡大电网延伸工程."""
_SPOKEN = re.compile(r"连续|第$|历时|时隔|为期|[“‘]$")
"""What makes a number one of a manner of speaking or of a name: 连续3次, 第30, 历时30天, “30."""
_SPOKEN_IN = frozenset("续第时隔期“‘")
"""One of these is in whatever matches."""
_STEP_COUNT, _STEPS = re.compile(r"[两三四几\d]个$"), words("prose", "stage")
_VAGUE_COUNT = re.compile(r"[几数](?!十万|百万|千万)")
"""几十家, but not 几千万吨."""
_WHOLE = ("全省", "全市", "全区", "全国", "我省", "我市")
_ALL_REGIONS = re.compile(f"(?:[在于向前]|[占在于向](?:{'|'.join(_WHOLE)}))$")
"""What makes the regions behind it all that there are: 向30个县推广, but not 全省30个县通了高铁."""
_AMONG_PLACES = re.compile("(?:^|[，。；])(?:并|还|又|已)?在[^，。；、]{2,9}[和及]$")
"""What says of how many places only where something is done: 在经济特区和14个沿海城市设立企业30家."""
_STRUCK = "波及"
"""How far something bad reached is no figure: 波及24个省份."""
_NAMED, _WHERE_OR_BY = "等", re.compile("[，。；：\n　即](?:并|还|又)?(?:在|依托|以)(?P<named>[^，。；：]{4,80})等$")
"""What says by names where something is done, or on what it leans: 依托甲港、乙港等3个渔港，建设市场."""
_CITIES = re.compile("[^，。；、]{0,6}?(?:城市|[省市县]|地区)")
_REGION = re.compile(rf"(?:重点|地级及?以上|设区的?|主要|[^，。；、]{{0,4}}主产)?{either('prose', 'region')}")
_FIELD_OPENS = ("在", "全国", "全省", "全球", "世界")
_FIELD = re.compile(
    rf"[^，。；、\d]{{2,12}}中(?:综合|{either('ranks', 'place')}|位)[^，。；、\d]{{0,4}}"
    rf"[第前]?[\d{NUMERALS}]"
)
"""在168个重点城市中列第9位: of how many a rank is."""
_TRIED = re.compile(r"[^，。；]{0,20}(?:试点|试行)(?!经验|成果)|[^，。；]{0,6}开展新")
"""A pilot says by its number of regions how far it goes: 在30个县试点."""
_LASTING_BEFORE = re.compile(
    rf"(?:达到?|{CHANGING}[至到为]?|缩[至到为]|保持在|控制在|[从由]|天数[^，]{{0,7}}延长|时间(?=不)|[上去前]年(?:同期)?[多少快慢]"
    rf"|天数为?|(?:{either('prose', 'length told')})[为是]?)"
    r"(?:\d{4}年)?(?:[\d.]{1,5}(?:个?工作日|小时|分钟|天|日|年)[、和])*(?:目前|现在|上年|去年|前年|过去|原[来先]|以前|平均|年均|的|约|近|不超过|不低于|不少于|超过?)*$"
)
"""What brings a length of time to its figure: 缩短至平均, 延长到, 由2026年的, 时间不超过, 缩短至30天、."""
_LASTING = re.compile(either("prose", "lasting"))
_OF_CLASS = re.compile("[1-5一二三四五]类(?:创新|改良型)?(?:新药|药|医疗器械)")
"""1类新药 is of a class, and no kind is counted."""
_HALFWAY = ("时间", "任务")
"""时间过半、任务过半 is a way to say that work keeps its pace."""
_AGE = re.compile("寿命|年龄|龄")
"""What a number of years of age is of: 平均预期寿命."""
_DOUBLING, _BOUNDED = "翻", re.compile("(?:左右|以上|多)?(?:[，。；、]|达到?|的?(?:奋斗)?目标|$)")
_OF_NOTHING = re.compile(
    "(?:^|[，。；：])[ 　]*(?:并?(?:为了?|就|对于?|关于)|(?P<told>(?:提前|如期|努力|力争|要|可以|能够?)*))"
    "(?:实现|达到)?$"
)
"""What stands before 翻两番 where nothing is said to double: 翻两番就会落空; but 增加30亿元，翻了一番."""
_UNITING = "团结"
_RALLYING = words("prose", "rallying")
_RALLIED = re.compile(f"[^，。；、]{{0,6}}?{either('prose', 'rallied')}")
_KIN = re.compile(f"{HAN}{{0,4}}{either('prose', 'kin')}")
_IS_SPOKEN_OF = re.compile(f"多?{HAN}{{1,6}}?(?:是(?=[很极多相十非巨了何不]|一[个笔项种件])|所创造|不是|来之不易)")
"""What is said of an amount that opens a sentence, and brings it about: 一亿吨石油是很大的财富."""
_WITHIN_QUOTE = re.compile(r"[，。；：]|保$|争$")
"""What shows that a quotation is no name but said by someone, or a slogan: “保8%."""


def is_figure(
    text: str, quantity: Quantity, preceding: Quantity | None, following: Quantity | None, sentence: Span
) -> bool:
    """Whether a quantity is a measure by the rules of annotation, before its name is known.

    `preceding` and `following` are its neighbours among all the quantities of the sentence.
    """
    start, end = quantity.span.start, quantity.span.end
    if _continues(text, quantity, preceding) or _are_places_of_a_work(text, quantity, preceding, following):
        return False
    if following is not None and following.span.start == end and _leads_to_next(quantity, preceding):
        return False
    after = text[end : min(sentence.end, end + 24)]
    before = text[max(sentence.start, start - 12) : start]
    if quantity.dimension == "time":
        return _lasts(text, before, _looked_back(sentence, start), start)
    if _is_aside(quantity, before, after) or _quoted(text, quantity.span):
        return False
    if not _SPOKEN_IN.isdisjoint(before[-3:]) and _SPOKEN.search(before[-3:]):
        return False
    if quantity.unit == "岁" and not _AGE.search(text, _looked_back(sentence, start), start):
        return False
    if quantity.text[0] in _IDIOM_BEGINNINGS and (quantity.text + after[:_IDIOM]).startswith(_IDIOMS):
        return False
    if _is_rhetoric(quantity, before, after) or (quantity.text == "过半" and before.endswith(_HALFWAY)):
        return False
    if quantity.unit == "位" and _CHINESE.fullmatch(quantity.text) and not _moves(before):
        return False
    if quantity.dimension not in COUNTING:
        return not belongs_to_name(text, quantity, following, before, after)
    if (before.endswith(_FIELD_OPENS) and _FIELD.match(after)) or _OF_CLASS.match(quantity.text + after):
        return False
    named = before.endswith(_NAMED) and _only_says_where(text[_looked_back(sentence, start) : start])
    return not (named or grades_what_is_counted(quantity, before, after)) and (
        _counts(quantity, before, after)
        or (counts_a_part(text, sentence.start, quantity, preceding) and not _is_prose(quantity, after))
    )


def _only_says_where(before: str) -> bool:
    """Whether those that were named are but where something is done, or by which: 在甲县、乙县等3个县建设渔港30座."""
    found = _WHERE_OR_BY.search(f"\n{before}")
    return found is not None and "、" in found["named"]


def _tells_of_how_many(quantity: Quantity, after: str) -> bool:
    """Whether a number says only of how many another figure is: 17个重点行业增加值增长5%."""
    fixed = quantity.unit in _PLACES or _FIXED_SET.match(after) is not None
    return fixed and _MEASURED_OF_ALL.match(after) is not None


def _are_places_of_a_work(
    text: str, quantity: Quantity, preceding: Quantity | None, following: Quantity | None
) -> bool:
    """Whether a number of places stands right beside one of others in the name of a work."""
    if quantity.unit not in _PLACE_UNITS:
        return False
    beside = (preceding is not None and preceding.span.end == quantity.span.start and preceding.unit) or (
        following is not None and following.span.start == quantity.span.end and following.unit
    )
    return beside in _PLACE_UNITS and _OF_PLACES.match(text, quantity.span.end) is not None


def _looked_back(sentence: Span, start: int) -> int:
    """Where what is said before a quantity that begins at `start` begins, as far as it looks back."""
    return max(sentence.start, start - REACH)


def _continues(text: str, quantity: Quantity, preceding: Quantity | None) -> bool:
    """30家过亿元, 30家企业产值超亿元: the second says how large each of the first is, unless these were named.

    钢铁、石化两大产业产值均超千亿元.
    """
    if preceding is None or quantity.dimension not in ("money", "number") or preceding.unit == _OF_NAMED:
        return False
    between = text[preceding.span.end : quantity.span.start][:REACH]
    if preceding.dimension not in COUNTING and not (preceding.dimension == "share" and between.startswith("的")):
        return False
    if between in ("", "过", "超", "超过"):
        return True
    return _BARE_MONEY.match(quantity.text) is not None and _EACH_SO_LARGE.fullmatch(between) is not None


def _leads_to_next(quantity: Quantity, preceding: Quantity | None) -> bool:
    """Whether a quantity right before another says nothing of its own.

    两批30家: kinds and rounds of what is counted; 1%1%1%: what stands between two numbers with nothing on either side.
    """
    beside = preceding is not None and preceding.span.end == quantity.span.start
    return beside or quantity.unit in ("类", "批", "批次")


def _lasts(text: str, before: str, begin: int, start: int) -> bool:
    """Whether a length of time is a figure, by what is said between `begin` and its `start`: 办理时限缩短到3天."""
    return _LASTING_BEFORE.search(before) is not None and _LASTING.search(text, begin, start) is not None


def _moves(before: str) -> bool:
    """Whether the places are those that something went up or down: 排名上升三位."""
    predicate = last_predicate(before.rstrip("了"))
    return predicate is not None and predicate.role == "grow"


def _is_aside(quantity: Quantity, before: str, after: str) -> bool:
    """200公里以内地区, 12时30分, 跨过两个千亿元台阶, 每增长1个百分点, 30户重点企业资产占总额的5%."""
    if (after[:1] in _ASIDE_BEGINNINGS and _ASIDE_AFTER.match(after)) or (
        quantity.unit == "分" and before.endswith(("时", ":"))
    ):
        return True
    if before.endswith(_ASIDE_ENDS) and _ASIDE_BEFORE.search(before) and not quantity.text.startswith(("前", "第")):
        return True
    if "按" in before and _RECKONING.match(after) and _BY.search(before):
        return True
    if quantity.text[0] in "十百千万亿" and _PER_SO_MUCH.match(after):
        return True
    if quantity.dimension == "households" and _tells_of_how_many(quantity, after):
        return True
    return after.startswith(_STEPS) and _STEP_COUNT.search(before) is not None


def _is_rhetoric(quantity: Quantity, before: str, after: str) -> bool:
    """八亿农民: the people as a whole, in round numbers; 在600万市民的共同努力下; 实现翻番的目标."""
    if before.endswith("在") and _BY_WHOSE_EFFORT.match(after):
        return True
    if quantity.text[0] == _DOUBLING:
        return _is_but_spoken_of(before, after)
    if (
        before.endswith(_RALLYING)
        and _RALLIED.match(after)
        and (before.endswith(_UNITING) or quantity.low >= _AT_LARGE)
    ):
        return True  # 团结95%以上的群众, 动员三亿农民
    if quantity.dimension in PHYSICAL and not before.strip() and _IS_SPOKEN_OF.match(after):
        return True
    if quantity.dimension not in ("number", "people"):
        return False
    if quantity.low >= _OF_A_REGION and _KIN.match(after):
        return True  # 7000多万江淮儿女
    if quantity.low < _AT_LARGE or quantity.low % _AT_LARGE or before.endswith(_REACHING):
        return False
    return _PEOPLE_AT_LARGE.match(after) is not None and _GAIN.match(after) is None


def _is_but_spoken_of(before: str, after: str) -> bool:
    """Whether one speaks of doubling, and says of nothing that it doubles: 对翻两番要有信心, 产值的翻番."""
    if before.endswith("的"):
        return True
    bare = _OF_NOTHING.search(before)
    if bare is None:
        return False
    return bare["told"] is None or bare.start() == 0 or _BOUNDED.match(after) is None


def _quoted(text: str, span: Span) -> bool:
    """Whether a quantity stands within a short quotation, as a part of a name: “千项万亿”工程."""
    opening = text.rfind("“", max(0, span.start - 12), span.start)
    if opening < 0 or text.find("”", opening, span.start) >= 0:
        return False
    after = text[span.end : span.end + 12]
    closing = after.find("”")
    if closing < 0 or 0 <= after.find("“") < closing:
        return False
    return not _WITHIN_QUOTE.search(text[opening : span.start] + after[:closing])


def _counts(quantity: Quantity, before: str, after: str) -> bool:
    """Whether a number that counts something counts more than points of the text, or all the regions there are."""
    if quantity.unit == "批次":
        return _SAMPLED.search(before) is not None or _SAMPLED.search(after[:8]) is not None
    if quantity.unit == "次" and (_MEETING.match(after) or before.endswith(_MEETINGS) or opens_with_predicate(after)):
        return False
    if quantity.unit == "次" and _CLOSED.match(after) and _RESET.search(before):
        return False
    if quantity.unit in _PROSE_UNITS or _is_prose(quantity, after) or _is_visited(before, after):
        return False
    if _is_of_a_package(quantity, before, after):
        return False
    if _tells_of_how_many(quantity, after):
        return False
    if quantity.magnitude == 0 and _CHINESE.fullmatch(quantity.text):
        return _changes(before, after) or _delivered(quantity, before, after)
    if _VAGUE_COUNT.match(quantity.text):
        return False
    if quantity.unit == "个" and _REGION.match(after):
        if _ALL_REGIONS.search(before):
            return before.endswith("在") and _TRIED.match(after) is not None
        if before.endswith(_WHOLE) and _MEASURED_OF_ALL.match(after):
            return False
    only_where = before.endswith(_STRUCK) or _AMONG_PLACES.search(before)
    return not (quantity.unit == "个" and only_where and _CITIES.match(after))


def _is_of_a_package(quantity: Quantity, before: str, after: str) -> bool:
    """Whether a number says how many articles a package has, or how many indicators a plan."""
    if quantity.unit == "条" and (_PACKAGE.match(after) or _PACKAGE_BEFORE.search(before)):
        return True
    return before.endswith(_INDICATORS) and not after[:1].isalnum()


def _is_prose(quantity: Quantity, after: str) -> bool:
    """Whether what stands behind a number is nothing that is counted: 3个方面, 三大高地之一, but 跃上200万辆台阶."""
    if after.startswith(_STEP) and quantity.unit not in ("", "个"):
        return False
    if after[:1] in _PROSE_BEGINNINGS and _PROSE_AFTER.match(after):
        return True
    return _FURTHER_ON.search(after) is not None and _PROSE_FURTHER_ON.match(after) is not None


def _is_visited(before: str, after: str) -> bool:
    """出访30个国家, 30个国家的领导人来访."""
    return _VISITED.match(after) is not None or (after.startswith("国家") and _VISITING.search(before) is not None)


def _changes(before: str, after: str) -> bool:
    """Whether a number is one that another came from, or that it became: 由四家增加到三十家, 由三十家减为四家."""
    if _BECOMING.match(after):
        return _FROM.search(before) is not None
    return _BECAME.search(before) is not None


def _delivered(quantity: Quantity, before: str, after: str) -> bool:
    """Whether a small number in Chinese counts what was delivered or built: 十件民生实事, 新建三座电站, 核电站一个."""
    if quantity.unit == _MEDALS:
        return after.startswith(_MEDAL_NAMES) or before.endswith(_MEDAL_NAMES)
    if quantity.unit in ("件", "项"):
        return _DELIVERED.match(after) is not None
    if quantity.unit in _BUILDINGS and _BUILT.search(before):
        return True
    if before.endswith("、") and _BUILT_TOO.search(before):
        return True
    if _CLOSED.match(after) is None:
        return False
    named = quantity.unit in _ENUMERATED and _NAMED_BEFORE.search(before) is not None
    return named or before.endswith(_BUILT_BEFORE)
