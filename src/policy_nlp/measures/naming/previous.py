"""Names that say only what of the figure before a figure is of: its head, its counterpart, one kind of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_nlp.catalogue import is_known
from policy_nlp.measures.naming.examples import behind_examples
from policy_nlp.measures.naming.like_previous import (
    SIDES_OF_TRADE,
    bounded_so,
    by_where_they_live,
    half_of_pair,
    of_taxes,
    towards_another,
)
from policy_nlp.measures.naming.name import BUILT, JOINT, KIND, OF_CHANGE, OF_SECTOR, QUARTER, Candidate
from policy_nlp.measures.naming.objects import (
    SAYING_WHAT_IS_MEASURED,
    by_heads,
    change_of_previous,
    thing_before,
)
from policy_nlp.measures.naming.parts import Parts
from policy_nlp.measures.naming.previous_people import by_each, some_who, what_they_have
from policy_nlp.measures.naming.previous_shares import (
    capacity_for,
    share_of_it,
    share_of_more,
    share_of_part,
    share_of_those,
)
from policy_nlp.measures.naming.products import OUTPUT, PRODUCTS, area_like, price_like
from policy_nlp.measures.vocabulary import either, entries, words
from policy_nlp.measures.words import tagged
from policy_nlp.text.characters import HAN, NUMERALS

_COUNTERPARTS = {row["word"]: tuple(row["of"].split()) for row in entries("counterparts")}
_BUDGET, _ALL, _NEW = "预算", "总", "新增"
_MONEY = re.compile("M[0-2]")
"""What kinds of money are called: 货币供应量M2增长9%，M1增长6%."""
_COURSES = ("研究生", "本科生", "专科生", "博士生", "硕士生")
_SCHOOLS = ("院校", "学校", "大学", "专业", "高职", "中职", "技校", "本科", "专科", "生")
_ENROLLED = ("招生", "毕业")
"""Who enrols so many of all that are enrolled: 高等学校招生30万人，其中师范院校9万人."""
_SERVING = ("培训", "体检", "筛查")
"""What is done for people, some of whom are told of: 职业技能培训30万人次，其中农民工9万人次."""
_TRADE, _BALANCES = "贸易", ("逆差", "顺差")
_MEDALS, _MEDAL = ("牌", "奖"), re.compile("(?:[金银铜]|优秀|优胜|入围|提名|特别)[牌奖]$")
"""What was won at the same games or of the same prize: 获全运会金牌9枚、银牌6枚."""
_PRIZE = "等奖"
"""What prize some of those won are: 获国家科学技术奖19项，其中一等奖3项."""
_WAYS_OF_TRADE = frozenset(("外贸", "内贸", "国际", "国内", "国际及地区", *SIDES_OF_TRADE))
_CARRIED = re.compile(
    "(?:[内外]贸|国[内际]|[进出]口)?(?P<what>(?:货物|集装箱|旅客|货邮|[客货]运|运输)*(?:吞吐量|货运量|客运量|运输量|发送量|运量))$"
)
"""What is carried, of which a part comes and goes abroad: 吞吐量90万吨，其中外贸30万吨."""
_KIND_OF_GOODS, _PRICES = "类", re.compile("价格|物价")
_BUILDING = frozenset(words("name_words", "building"))
_CAPACITY, _BRANCH = "产能", 4
_FUND = "资金"
_FUND_FOR = re.compile(
    f"[^，、]*?{either('allotments', 'doing')}(?P<thing>[^，、]{{2,}}?){either('allotments', 'fund')}*{_FUND}"
)
"""Money for what is built: 市财政安排公租房资金9亿元，开工300套."""
_INVESTED, _PLANNED_SUM = "投资", re.compile("(?:的?计划)?总投资$")
_TRADED = re.compile("[进出]口|贸易|[额值量]$(?<!产量)")
"""What is done with a part of the goods before: 安排化肥3亿吨，其中进口30万吨."""
_OF_A_YEAR = re.compile("(?:年度|年内|当年|计划|预计)*投资")
"""What is done of a sum that is planned, or is to be in a year: 计划总投资90亿元，已完成投资30亿元."""
_PRODUCING = "生产"
_ALL_OF_SOCIETY = "全社会"
_SECTORS = words("name_words", "sector")
"""How parts of all of society are called."""
_OF_A_SECTOR = re.compile(f"[^，]{{0,8}}?{either('name_words', 'sector')}(?P<head>(?:固定资产)?投资.*|消费品?零售.*)")
_AT_SCHOOL = ("在校", "在学", "毛入学率")
_SCHOOL = re.compile("(?:招收|新招)?(?P<which>[^，、]{2,12}?(?:学校|教育|高校|院校|中学|小学|大学))")
"""Whose pupils are told of, where a figure before names the schools: 中等职业学校招生30万人，在校学生总数90万人."""
_STAGE = re.compile("小学|初中|高中|(?:高中|义务教育|学前|小学)阶段(?:教育)?|(?:高等|中等|学前|义务|高中)教育")
_ATTENDED = re.compile("[净毛]?(?:入学|巩固|普及|入园|升学)率$")
"""What share of children goes to which school: 初中毛入学率达到90%，高中阶段60%."""
_LENGTH, _OF_WAYS = "里程", ("", "总", "通车", "运营", "通车总", "运营总", "营业")
_NEW_WAY = re.compile("(?:新线|建设|工程|项目)+$")
_LENGTHS = frozenset(f"{which}{_LENGTH}" for which in _OF_WAYS)
"""What ways have that were added to: 新增高速公路300公里、通车里程3000公里."""
_TOTALS = (*words("name_words", "size"), "累计总数", "存量")
"""Names of the sum of what was added before."""
_ADDED_EACH = re.compile("(?:平均)?(?:每[天日月年]|[日月年]均)(?:净增加?|新增|新设|新登记|新注册)(?=..)")
"""What says how many come to those there are in each span of time: 日均新增网店1.8万户，总数达到900万户."""
_EFFORTS = words("name_words", "effort")
_LESS = f"{either('name_words', 'service')}?{either('name_words', 'effort')}"
"""What those who are served have less of: 办理时限, 材料."""
_EFFORT_ALONE = re.compile(f"(?:平均)?(?P<what>{_LESS})")
_EFFORT = re.compile(rf"(?<=..){_LESS}$")
"""The same behind who is served: 登记业务减时限40%、材料30%."""
_SERVED = words("name_words", "served")
"""How what is done for people and firms is called, who have less to do for it: 上线登记事项30项，平均时限压减40%."""
_MADE = re.compile("(?P<goods>.{2,}?)(?:总?产量|总产)")
_OF_GOODS = frozenset(words("name_words", "of goods"))
"""What is told of goods behind how much of them was made: 煤炭产量由30亿吨…，外运量由…."""
_QUARTER_ENDS = ("季度", "半年", "月份")
_QUARTER = re.compile(f"{QUARTER}|[0-9一二三四五六七八九十月、至到和]{{1,6}}月份")
_MEASURES = words("name_words", "measure")
_GRADED = re.compile("级(?:及?以上)?")
_GRADE, _SIZE_GRADE = 4, re.compile(rf"[\d{NUMERALS}.]+亿?元?级")
"""A grade alone is no longer: 自治区级; but a size is: 500亿元级."""
_TRAITS = words("name_words", "trait")
_TRAIT_ENDS = (*_TRAITS, "类", "型")
_TRAIT = re.compile(rf"{either('name_words', 'trait')}|{HAN}{{2,4}}?[类型]")
"""What tells some things from others and is no thing itself: 公办, 护理型."""
_OF_ALL = ("总量", "总数", "总额", "生产总值", "总水平")
"""Heads that a kind does not take."""
_SUMS = ("投资总额", "收入总额", "支出总额", "贷款总额")
"""Sums of which a kind takes the thing: 全民所有制单位投资 of 固定资产投资总额."""
_KIND_LENGTH = 8
"""The name of a kind is no longer."""
_COVERAGE, _COVERED = ("人口覆盖率", "覆盖人口"), re.compile("[^，]{4,}的(?=(?:地区|乡镇|[县市区]))")
"""What is told of the people where something is so: 普及九年义务教育的县达到300个，人口覆盖率60%."""
_INSURED, _TAKEN_PART_IN = ("覆盖面", "覆盖率", "参保率"), re.compile("(?:参加|享受|领取)(?P<scheme>[^，的]{3,}?)的")
"""How many of all take part in what is told of those who do: 参加工伤保险的职工300万人，覆盖面达到60%."""
_EACH_GETS = re.compile("(?:每?[月年]|平均)?[人户]均(?:补差|补助|补贴|领取|给付|缴费|筹资|待遇)")
"""What each of them gets or pays: 享受低保的居民300万人，月人均补差90元."""
_USED_FOR = "用于"
_USE = re.compile(rf"(?P<giver>[^，]*?){_USED_FOR}[^，]+?(?P<fund>的?(?:支出|投入|资金|经费|投资))")
"""What money is used for, of which a part is used for something in it: 用于农业的投入, 其中用于水利…."""
_AMOUNT = "额"
"""Ends what is a sum already: 亏损金额."""
_HEADS_ALONE, _COUNT = re.compile("每[百千万十]+人口?"), re.compile(f"(?<=..){either('name_words', 'size')}$")
"""By how many heads alone a thing told before is counted: 5G基站总数3万个，每万人拥有26个."""
_TIED = re.compile(
    r"(?:平均)?(?:每天|每日|日均|每月|月均)(?:净增|新增)$|与.{2,}之比$"
    "|的?(?:增速|增幅|占|综合排名|规模和增速|总量和增速|(?:总量|规模)和$|排名|排位|位次"
    f"|(?:{either('name_words', 'size')}|份额|比重|占比)$)"
)
"""What is told of the thing of the figure before, and of nothing without it: 增速, 日均新增, 与去年之比."""


def kind_of_previous(parts: Parts) -> Candidate | None:
    """A kind of what was named before, with its head, and its verb if that has one: 新增铁路营业里程…其中高铁."""
    own, previous = parts.own, parts.previous
    if (
        not own
        or parts.joined not in ("、", "其中")
        or parts.verb
        or not parts.alike
        or max(map(len, JOINT.split(own))) > _KIND_LENGTH
    ):
        return None
    if previous.endswith(_SUMS):
        previous = previous[:-2]
    if not previous.endswith(_MEASURES) or previous.endswith(_OF_ALL) or own.endswith(SAYING_WHAT_IS_MEASURED):
        return None
    named = tagged(previous)
    doing = (
        named[-2][0] if len(named) > 2 and named[-2][1] in ("v", "vn") and named[-2][0] != parts.previous_verb else ""
    )
    head = named[-1][0]
    if len(head) == 1 and not doing:
        head = _known_end(named) or "".join(word for word, _ in named[-2:])
    return Candidate(f"{parts.previous_verb}{own}{doing}{head}", KIND, parts.previous_verb)


def _known_end(named: Sequence[tuple[str, str]]) -> str:
    """The longest end of a name that the catalogue knows: 不良贷款率 of 银行不良贷款率; empty where it knows none."""
    ends = ("".join(word for word, _ in named[at:]) for at in range(len(named) - 1))
    return next((end for end in ends if is_known(end)), "")


def _graded_head(own: str, parts: Parts) -> str:
    """What the name before is of, where a figure has but a grade or a trait.

    省级园区3个，其中国家级1个; 园区3个，国家级1个; 企业30家，其中外资9家、民营20家.
    """
    grade = own.removesuffix("以上")
    if not parts.alike:
        return ""
    if not grade.endswith("级") or (len(grade) - len(parts.verb) > _GRADE and not _SIZE_GRADE.fullmatch(grade)):
        return _of_a_trait(own, parts) if parts.joined in ("其中", "、") else ""
    if "级" in parts.previous:
        return _GRADED.split(parts.previous, maxsplit=1)[-1]
    thing = _COUNT.sub("", thing_before(parts))
    return "" if thing.endswith(_MEASURES) else thing


def _of_a_trait(own: str, parts: Parts) -> str:
    """The things of which a part has but a trait that none is counted by alone: 公办, 护理型."""
    if not own.endswith(_TRAIT_ENDS) or _TRAIT.fullmatch(own.removeprefix(parts.verb)) is None:
        return ""
    thing = _COUNT.sub("", thing_before(parts))
    told = _TRAIT.match(thing) if parts.joined == "、" else None
    return "" if thing.endswith(_MEASURES) else thing[told.end() :] if told else thing


def built_on_previous(own: str, parts: Parts) -> Candidate | None:
    """A name that says only what of the figure before it is of: head, quarter, total, share, counterpart."""
    if lived := by_where_they_live(own, parts):
        return Candidate(lived, OF_SECTOR, "")
    if own.startswith(_NEW) and own[len(_NEW) :] in _LENGTHS and parts.previous_verb and (way := _added_to(parts)):
        return Candidate(_NEW + _NEW_WAY.sub("", way) + own[len(_NEW) :], BUILT, _NEW)
    if done := _done_as_before(own, parts):
        return Candidate(done, BUILT, parts.previous_verb)
    if owned := _of_what_was_told(own, parts):
        return Candidate(owned, BUILT, "")
    return _beside_previous(own, parts)


def _done_as_before(own: str, parts: Parts) -> str:
    """A name of which the same is told as of the one before, of another product, grade, quarter or size."""
    made = own in PRODUCTS or (parts.previous.endswith(_CAPACITY) and not parts.verb and _is_branch(own))
    if made and (told := capacity_for(own, parts) or _like_another(own, parts)):
        return told
    if (bounded := bounded_so(own, parts)) or (head := _graded_head(own, parts)):
        return bounded or (parts.verb or parts.previous_verb) + own.removeprefix(parts.verb) + head
    if own in _BUILDING and parts.previous.endswith(_FUND) and (funded := _FUND_FOR.fullmatch(parts.previous)):
        return funded["thing"] + own
    if own.endswith(_QUARTER_ENDS) and _QUARTER.fullmatch(own):
        return own + _QUARTER.sub("", parts.previous)
    if traded := towards_another(own, parts):
        return traded
    if own.endswith(_MEDALS) and _MEDAL.fullmatch(own) and (won := _MEDAL.search(parts.previous)):
        return parts.previous[: won.start()] + own
    if own.endswith(_PRIZE) and parts.alike and parts.previous.endswith(_PRIZE[-1]):
        return parts.previous + own
    if own in _WAYS_OF_TRADE and parts.alike and (carried := _CARRIED.search(parts.previous)):
        return parts.previous[: carried.start()] + own + carried["what"]
    return ""


def _like_another(product: str, parts: Parts) -> str:
    """What is told of a product in one unit with what was told of another: its area or its price."""
    return (area_like(product, parts.previous) or price_like(product, parts.previous)) if parts.alike else ""


def _is_branch(own: str) -> bool:
    """Whether a brief name is that of something made, or of how: 铁合金, 印染."""
    if len(own) > _BRANCH or own.endswith(_CAPACITY):
        return False
    return all(tag in ("n", "vn", "nz") for _, tag in tagged(own))


def _of_what_was_told(own: str, parts: Parts) -> str:
    """A name of what the one before is of: a total, a share, the other side, whom something covers."""
    if (own in _TOTALS or own in _LENGTHS) and (thing := _added_to(parts)):
        return thing + own
    if parts.alike and _STAGE.fullmatch(own) and (attended := _ATTENDED.search(parts.previous)):
        return own + attended.group()
    if own.startswith(_AT_SCHOOL) and not own.endswith(_COURSES) and (school := _SCHOOL.match(parts.previous)):
        return school["which"] + own
    if of_revenue := of_taxes(own, parts.previous):
        return of_revenue
    if "占" in own and (share := share_of_those(own, parts)):
        return share
    if own.endswith(_COVERAGE) and (covered := _COVERED.match(parts.previous)):
        return covered.group() + own
    if (own in _INSURED or _EACH_GETS.fullmatch(own)) and (scheme := _TAKEN_PART_IN.match(parts.previous)):
        return scheme["scheme"] + own
    return half_of_pair(parts, own) or _counterpart(own, parts.previous)


def _added_to(parts: Parts) -> str:
    """The thing to which the figure before tells what was added; empty where only its length is named: 新增运营里程."""
    each = _ADDED_EACH.match(parts.previous)
    if not parts.previous_verb and each is None:
        return ""
    thing = behind_examples(parts.previous[each.end() :] if each else thing_before(parts)).removesuffix(_LENGTH)
    return "" if thing in _OF_WAYS else thing


def _counterpart(own: str, previous: str) -> str:
    """What `own` is of the same thing as the figure before: 财政支出 behind 财政收入."""
    if _MONEY.fullmatch(own) and (money := _MONEY.search(previous)):
        return previous[: money.start()] + own
    others = () if _NEW in previous else _COUNTERPARTS.get(own, ())
    previous = previous.partition("占")[0].removesuffix(_BUDGET) if others else previous
    found = next((word for word in others if previous.endswith(word)), "")
    lead = previous.removesuffix(found).removesuffix(_ALL)
    return (lead or (_TRADE if own in _BALANCES else "")) + own if found else ""


def _beside_previous(own: str, parts: Parts) -> Candidate | None:
    """A name that is of the figure before as a share, a sector, one product of several, or what is said of it."""
    if own.startswith("每") and _HEADS_ALONE.fullmatch(own) and parts.joined in ("，", "、"):
        return Candidate(own + _COUNT.sub("", thing_before(parts)), BUILT, "")
    reading = _BY_JOINT.get(parts.joined)
    if reading is not None and (found := reading(own, parts)) is not None:
        return found
    if own.endswith(_INVESTED) and _OF_A_YEAR.fullmatch(own) and (planned := _PLANNED_SUM.search(parts.previous)):
        done = "完成" if own == _INVESTED else ""
        return Candidate(f"{parts.previous[: planned.start()]}{done}{own}", BUILT, "")
    if own == _PRODUCING and parts.previous.endswith(OUTPUT):
        return Candidate(parts.previous, BUILT, parts.previous_verb)
    if _TIED.match(own) and not (own.endswith(_AMOUNT) and parts.previous.endswith(_AMOUNT)):
        return Candidate(parts.previous + own, BUILT, parts.previous_verb)
    return None


def _part_of_previous(own: str, parts: Parts) -> Candidate | None:
    """What 其中 takes out of the figure before: a share of it, a sector, or a use of a fund."""
    if share := share_of_part(own, parts.previous):
        return Candidate(share, BUILT, "")
    if _are_enrolled(own, parts) or _are_served(own, parts):
        return Candidate(own + parts.previous[-2:], BUILT, "")
    if own.endswith(_SECTORS) and parts.previous.startswith(_ALL_OF_SOCIETY):
        return Candidate(own + parts.previous.removeprefix(_ALL_OF_SOCIETY), OF_SECTOR, "")
    if parts.alike and not parts.counted and (some := some_who(own, parts)):
        return some
    if own.endswith(_KIND_OF_GOODS) and _PRICES.search(parts.previous):
        return Candidate(own + parts.previous, BUILT, "")
    if own in SIDES_OF_TRADE and parts.alike and not _TRADED.search(parts.previous):
        return _goods_traded(own, parts)
    if own.startswith(_USED_FOR) and (used := _USE.fullmatch(parts.previous)):
        return Candidate(used["giver"] + own + used["fund"], BUILT, "")
    return None


def _are_enrolled(own: str, parts: Parts) -> bool:
    """Whether a figure names but the school or the course of some of all who were enrolled: 其中高职（专科）3万人."""
    return parts.alike and parts.previous.endswith(_ENROLLED) and own.partition("（")[0].endswith(_SCHOOLS)


def _are_served(own: str, parts: Parts) -> bool:
    """Whether those whom a figure counts are some of whom the one before tells what was done for them."""
    return parts.alike and parts.previous.endswith(_SERVING) and all(t[0] not in "vdpmcu" for _, t in tagged(own))


def _goods_traded(own: str, parts: Parts) -> Candidate:
    """The goods told before, of which a part is brought in or sold abroad."""
    goods = thing_before(parts) or parts.previous
    return Candidate(own + goods.removesuffix(OUTPUT).removesuffix(_ALL), BUILT, own)


def _in_next_clause(own: str, parts: Parts) -> Candidate | None:
    """What a new clause tells of the thing before: the share that it has, or another sector of it."""
    if share := share_of_it(own, parts.previous):
        return Candidate(share, BUILT, "")
    if own.endswith(_EFFORTS) and (less := _less_to_do(own, parts)):
        return less
    if own in SIDES_OF_TRADE and parts.alike and parts.previous.endswith(OUTPUT):
        return _goods_traded(own, parts)
    if own.endswith(_SECTORS) and (sector := _OF_A_SECTOR.match(parts.previous)):
        return Candidate(own + sector["head"], OF_SECTOR, "")
    return _of_those_before(own, parts)


def _next_in_list(own: str, parts: Parts) -> Candidate | None:
    """What a list goes on with: what those served have less of, or a thing that shares the head before."""
    if own.endswith(_EFFORTS) and (less := _less_to_do(own, parts)):
        return less
    if not parts.previous_verb and (_are_enrolled(own, parts) or _are_served(own, parts)):
        return Candidate(own + parts.previous[-2:], BUILT, "")
    if head := by_heads(own, parts):
        return Candidate(head, BUILT, "")
    return _of_those_before(own, parts)


def _of_those_before(own: str, parts: Parts) -> Candidate | None:
    """What the firms, heads or households of the name before have as well, or what share it has of something else."""
    if share := share_of_more(own, parts.previous):
        return Candidate(share, BUILT, "")
    if own in _OF_GOODS and (made := _MADE.fullmatch(parts.previous)):
        return Candidate(made["goods"] + own, BUILT, "")
    return what_they_have(own, parts)


_BY_JOINT = {"其中": _part_of_previous, "，": _in_next_clause, "、": _next_in_list, "；": by_each}
"""How a name beside the one before is read, by what joins the two."""


def _less_to_do(own: str, parts: Parts) -> Candidate | None:
    """What people and firms have less to do for the service told before, or what of this is less as well."""
    found = None if change_of_previous(parts) else _EFFORT_ALONE.fullmatch(own)
    if found is None:
        return None
    effort = _EFFORT.search(parts.previous)
    thing = thing_before(parts)
    served = parts.previous[: effort.start()] if effort else parts.previous if thing in _SERVED else thing
    if not served.endswith(_SERVED) and not (effort and parts.joined == "、"):
        return None
    return Candidate(served + found["what"], OF_CHANGE, parts.previous_verb if effort else "")
