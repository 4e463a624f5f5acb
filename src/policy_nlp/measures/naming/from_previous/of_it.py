"""Names that say only what of the figure before a figure is of: its head, its counterpart, one kind of it."""

from __future__ import annotations

import re

from policy_nlp.measures.naming.around.subjects import MEAN_LEVEL
from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.beside.products import OUTPUT, PRODUCTS, area_like, price_like, traded_like
from policy_nlp.measures.naming.beside.purposes import MONEY
from policy_nlp.measures.naming.from_previous.added import NEW, in_all, length_beside, new_length, stock_added_to
from policy_nlp.measures.naming.from_previous.kinds import graded_head, thing_alone
from policy_nlp.measures.naming.from_previous.like_it import (
    SIDES_OF_TRADE,
    bounded_so,
    by_where_they_live,
    half_of_pair,
    of_taxes,
    towards_another,
)
from policy_nlp.measures.naming.from_previous.objects import by_heads, thing_before
from policy_nlp.measures.naming.from_previous.people import by_each, some_who, what_they_have
from policy_nlp.measures.naming.from_previous.schools import are_enrolled, of_schools
from policy_nlp.measures.naming.from_previous.served import are_served, less_to_do
from policy_nlp.measures.naming.from_previous.shares import (
    capacity_for,
    share_of_it,
    share_of_more,
    share_of_part,
    share_of_those,
)
from policy_nlp.measures.naming.name import BUILT, OF_SECTOR, QUARTER, Candidate
from policy_nlp.measures.vocabulary import either, entries, words
from policy_nlp.measures.words import MEASURED_ENDS, heads, tagged

_COUNTERPARTS = {row["word"]: tuple(row["of"].split()) for row in entries("counterparts")}
_BEING_BUILT, _LENGTH = "在建", "里程"
_BUDGET, _ALL = "预算", "总"
_MONEY = re.compile("M[0-2]")
"""What kinds of money are called: 货币供应量M2增长9%，M1增长6%."""
_TRADE, _BALANCES = "贸易", words("sums", "balance of trade")
_MEDALS, _MEDAL = ("牌", "奖"), re.compile("(?:[金银铜]|优秀|优胜|入围|提名|特别)[牌奖]$")
"""What was won at the same games or of the same prize: 获全运会金牌9枚、银牌6枚."""
_PRIZE = "等奖"
"""What prize some of those won are: 获国家科学技术奖19项，其中一等奖3项."""
_WAYS_OF_TRADE = frozenset((*words("transport", "how far"), *SIDES_OF_TRADE))
_CARRIED = re.compile(
    f"(?:[内外]贸|国[内际]|[进出]口)?(?P<what>{either('transport', 'carried')}*{either('transport', 'how much')})$"
)
"""What is carried, of which a part comes and goes abroad: 吞吐量90万吨，其中外贸30万吨."""
_KIND_OF_GOODS, _PRICES = "类", re.compile("价格|物价")
_HARVEST_LOST, _AREA_HIT = frozenset(("成灾", "绝收")), re.compile("(?:受[灾旱涝]|成灾|绝收|播种)(?P<head>面积)$")
"""What came of a disaster on a part of the area that it hit: 受旱面积90万亩，成灾30万亩."""
_BUILDING = frozenset(words("works", "building"))
_CAPACITY, _BRANCH = "产能", 4
_WORD, _FACETS = 2, heads().union(words("measured", "of it too"))
"""What is told of a thing said again, with whose name it then belongs: 新增小微贷款9亿元、贷款利率."""
_FUND = "资金"
_FUND_FOR = re.compile(
    f"[^，、]*?{either('allotments', 'doing')}(?P<thing>[^，、]{{2,}}?){either('allotments', 'fund')}*{_FUND}"
)
"""Money for what is built: 市财政安排公租房资金9亿元，开工300套."""
_WORKS_COST = re.compile("(?P<works>[^，、占]*(?:项目|工程))(?:[^，、占]{0,4}投资(?:(?:占|完成)[^，、]*)?)?")
"""What was spent on works, of which some are then told to be begun or done: 完成投资90亿元，其中新开工30个."""
_INVESTED, _PLANNED_SUM = "投资", re.compile("(?:的?计划)?总投资$")
_TRADED = re.compile("[进出]口|贸易|[额值量]$(?<!产量)")
"""What is done with a part of the goods before: 安排化肥3亿吨，其中进口30万吨."""
_FIELD_INVESTED = re.compile("[^，、]{2,10}?(?P<head>完成(?:固定资产)?(?:建设)?投资)")
_OF_A_YEAR = re.compile(f"{either('bare_heads', 'planned')}*投资")
"""What is done of a sum that is planned, or is to be in a year: 计划总投资90亿元，已完成投资30亿元."""
_PRODUCING = "生产"
_ALL_OF_SOCIETY = "全社会"
_SECTORS = words("owners", "sector")
"""How parts of all of society are called."""
_OF_A_SECTOR = re.compile(f"[^，]{{0,8}}?{either('owners', 'sector')}(?P<head>(?:固定资产)?投资.*|消费品?零售.*)")
_MADE = re.compile("(?P<goods>.{2,}?)(?:总?产量|总产)")
_OF_GOODS = frozenset(words("name_ends", "of goods"))
"""What is told of goods behind how much of them was made: 煤炭产量由30亿吨…，外运量由…."""
_QUARTER_ENDS = ("季度", "半年", "月份")
_QUARTER = re.compile(f"{QUARTER}|[0-9一二三四五六七八九十月、至到和]{{1,6}}月份")
_MEASURES = words("name_ends", "measure")
_LOST = re.compile(f"[^，、的]{{0,8}}?{either('of_lists', 'lost')}")
"""How a name begins that tells what was lost, as are the next things of its list: 水灾淹没农田."""
_COVERAGE, _COVERED = ("人口覆盖率", "覆盖人口"), re.compile("[^，]{4,}的(?=(?:地区|乡镇|[县市区]))")
"""What is told of the people where something is so: 普及九年义务教育的县达到300个，人口覆盖率60%."""
_COVERED_SHARE = words("measured", "covered")
_TAKEN_PART_IN = re.compile("(?:参加|享受|领取)(?P<scheme>[^，的]{3,}?)的")
"""How many of all take part in what is told of those who do: 参加工伤保险的职工300万人，覆盖面达到60%."""
_EACH_GETS = re.compile("(?:每?[月年]|平均)?[人户]均(?:补差|补助|补贴|领取|给付|缴费|筹资|待遇)")
"""What each of them gets or pays: 享受低保的居民300万人，月人均补差90元."""
_USED_FOR = "用于"
_USE = re.compile(rf"(?P<giver>[^，]*?){_USED_FOR}[^，]+?(?P<fund>的?{MONEY})")
"""What money is used for, of which a part is used for something in it: 用于农业的投入, 其中用于水利…."""
_AMOUNT = "额"
"""Ends what is a sum already: 亏损金额."""
_SHARE_OF, _IN_ALL, _VALUE_IN_ALL = "占", "总量", "值总量"
_LEVEL = "水平"
"""Says alone only that what was told before is a mean: 养老金月人均增加90元，月人均水平达到900元."""
_HEADS_ALONE = re.compile("每[百千万十]+人口?")
"""By how many heads alone a thing told before is counted: 5G基站总数3万个，每万人拥有26个."""
_OF_A_SHARE, _SIZES = re.compile("(?<=..)(?:占比|(?:占[^占]{1,16})?比重)$"), words("name_ends", "size")
"""What a size is not of: 新能源装机占比63%、规模翻番; 进出口占全省比重3%，总量居第2位."""
_RATE = "率"
_TIED = re.compile(
    r"(?:平均)?(?:每[天日月]|[日月]均)(?:净增|新增)$|与.{2,}之比$"
    f"|的?(?:占|{either('bare_heads', 'tied')}|(?:总量|规模)和$"
    f"|(?:{either('name_ends', 'size')}|{either('name_ends', 'rate')})$)"
)
"""What is told of the thing of the figure before, and of nothing without it: 增速, 日均新增, 与去年之比."""


def built_on_previous(own: str, parts: Parts) -> Candidate | None:
    """A name that says only what of the figure before it is of: head, quarter, total, share, counterpart."""
    if lived := by_where_they_live(own, parts):
        return Candidate(lived, OF_SECTOR, "")
    if longer := new_length(own, parts) or stock_added_to(own, parts):
        return Candidate(longer, BUILT, NEW)
    if (own.startswith(_BEING_BUILT) or own.endswith(_LENGTH)) and (length := length_beside(own, parts)):
        return Candidate(length, BUILT, "")
    if lost := _lost_too(own, parts):
        return Candidate(lost, BUILT, parts.previous_verb)
    if own.removeprefix(NEW[0]) in _BUILDING and not parts.alike and (works := _WORKS_COST.fullmatch(parts.previous)):
        return Candidate(works["works"].removeprefix(parts.previous_verb) + own, BUILT, "")
    if done := _done_as_before(own, parts):
        return Candidate(done, BUILT, parts.previous_verb)
    if owned := _of_what_was_told(own, parts):
        return Candidate(owned, BUILT, "")
    return _beside_previous(own, parts)


def _lost_too(own: str, parts: Parts) -> str:
    """What was lost beside the thing of the figure before, with the words for that: 倒塌房屋300间，仓库9座."""
    if parts.joined not in ("，", "、") or parts.counted or parts.verb:
        return ""
    lost = _LOST.match(parts.previous)
    if lost is None or lost.end() == len(parts.previous) or any(tag[0] != "n" for _, tag in tagged(own)):
        return ""
    measured = own.endswith(_MEASURES) and not parts.previous.endswith(_MEASURES)
    return "" if measured else lost.group() + own


def _done_as_before(own: str, parts: Parts) -> str:
    """A name of which the same is told as of the one before, of another product, grade, quarter or size."""
    if parts.alike and "、" in own and (priced := price_like(own, parts.previous)):
        return priced
    made = own in PRODUCTS or (parts.previous.endswith(_CAPACITY) and not parts.verb and _is_branch(own))
    if made and (told := capacity_for(own, parts) or _like_another(own, parts)):
        return told
    if (bounded := bounded_so(own, parts)) or (head := graded_head(own, parts)):
        return bounded or (parts.verb or parts.previous_verb) + own.removeprefix(parts.verb) + head
    if own in _BUILDING and parts.previous.endswith(_FUND) and (funded := _FUND_FOR.fullmatch(parts.previous)):
        return funded["thing"] + own
    if own in _HARVEST_LOST and parts.alike and (hit := _AREA_HIT.search(parts.previous)):
        return parts.previous[: hit.start()] + own + hit["head"]
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
    """What is told of a product behind what was told of another: its area, its price, how much was sold."""
    previous = parts.previous
    if parts.alike and (told := area_like(product, previous) or price_like(product, previous)):
        return told
    return traded_like(product, previous)


def _is_branch(own: str) -> bool:
    """Whether a brief name is that of something made, or of how: 铁合金, 印染."""
    if len(own) > _BRANCH or own.endswith((_CAPACITY, *_MEASURES)):
        return False
    return all(tag in ("n", "vn", "nz") for _, tag in tagged(own))


def _of_what_was_told(own: str, parts: Parts) -> str:
    """A name of what the one before is of: a total, a share, the other side, whom something covers."""
    if told := in_all(own, parts) or of_schools(own, parts):
        return told
    if of_revenue := of_taxes(own, parts.previous):
        return of_revenue
    if "占" in own and (share := share_of_those(own, parts)):
        return share
    if own.endswith(_COVERAGE) and (covered := _COVERED.match(parts.previous)):
        return covered.group() + own
    if (own in _COVERED_SHARE or _EACH_GETS.fullmatch(own)) and (scheme := _TAKEN_PART_IN.match(parts.previous)):
        return scheme["scheme"] + own
    if parts.previous_verb and own[:_WORD] == parts.previous[-_WORD:] and (not own[_WORD:] or own[_WORD:] in _FACETS):
        return parts.previous.removeprefix(parts.previous_verb) + own[_WORD:]
    return half_of_pair(parts, own) or _counterpart(own, parts.previous)


def _counterpart(own: str, previous: str) -> str:
    """What `own` is of the same thing as the figure before: 财政支出 behind 财政收入."""
    if _MONEY.fullmatch(own) and (money := _MONEY.search(previous)):
        return previous[: money.start()] + own
    others = () if NEW in previous else _COUNTERPARTS.get(own, ())
    previous = previous.partition("占")[0].removesuffix(_BUDGET) if others else previous
    found = next((word for word in others if previous.endswith(word)), "")
    lead = previous.removesuffix(found).removesuffix(_ALL)
    return (lead or (_TRADE if own in _BALANCES else "")) + own if found else ""


def _beside_previous(own: str, parts: Parts) -> Candidate | None:
    """A name that is of the figure before as a share, a sector, one product of several, or what is said of it."""
    if own.startswith("每") and _HEADS_ALONE.fullmatch(own) and parts.joined in ("，", "、"):
        return Candidate(own + thing_alone(parts), BUILT, "")
    reading = _BY_JOINT.get(parts.joined)
    if reading is not None and (found := reading(own, parts)) is not None:
        return found
    if own.endswith(_INVESTED) and _OF_A_YEAR.fullmatch(own) and (planned := _PLANNED_SUM.search(parts.previous)):
        done = "完成" if own == _INVESTED else ""
        return Candidate(f"{parts.previous[: planned.start()]}{done}{own}", BUILT, "")
    if (
        own.endswith(_LEVEL)
        and not parts.previous_verb
        and MEAN_LEVEL.fullmatch(own)
        and not MEAN_LEVEL.fullmatch(parts.previous)
    ):
        return Candidate(parts.previous.removesuffix(_LEVEL) + own, BUILT, "")
    if own == _PRODUCING and parts.previous.endswith(OUTPUT):
        return Candidate(parts.previous, BUILT, parts.previous_verb)
    amounts = own.endswith(_AMOUNT) and parts.previous.endswith(_AMOUNT) and own[0] != _SHARE_OF
    if not amounts and _TIED.match(own):
        owner = _sized(parts.previous) if own in _SIZES else parts.previous
        if owner.endswith(_VALUE_IN_ALL) and own[0] == _SHARE_OF:
            owner = owner.removesuffix(_IN_ALL)  # 国内生产总值总量达到90万亿元，占世界的比重
        return Candidate(owner + own, BUILT, parts.previous_verb)
    return None


def _sized(previous: str) -> str:
    """Of what a size is behind a share or a rate: 投资 of 投资率, before 总规模."""
    if previous.endswith(_RATE):
        return MEASURED_ENDS.cut_off(previous) or previous.removesuffix(_RATE)
    return _OF_A_SHARE.sub("", previous)


def _part_of_previous(own: str, parts: Parts) -> Candidate | None:
    """What 其中 takes out of the figure before: a share of it, a sector, or a use of a fund."""
    if share := share_of_part(own, parts.previous):
        return Candidate(share, BUILT, "")
    if are_enrolled(own, parts) or are_served(own, parts):
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


def _goods_traded(own: str, parts: Parts) -> Candidate:
    """The goods told before, of which a part is brought in or sold abroad."""
    goods = thing_before(parts) or parts.previous
    return Candidate(own + goods.removesuffix(OUTPUT).removesuffix(_ALL), BUILT, own)


def _in_next_clause(own: str, parts: Parts) -> Candidate | None:
    """What a new clause tells of the thing before: the share that it has, or another sector of it."""
    if share := share_of_it(own, parts.previous):
        return Candidate(share, BUILT, "")
    if less := less_to_do(own, parts):
        return less
    if own in SIDES_OF_TRADE and parts.alike and parts.previous.endswith(OUTPUT):
        return _goods_traded(own, parts)
    if parts.alike and "完成" in parts.previous and (invested := _invested_too(own, parts)):
        return Candidate(invested, OF_SECTOR, "")
    if own.endswith(_SECTORS) and (sector := _OF_A_SECTOR.match(parts.previous)):
        return Candidate(own + sector["head"], OF_SECTOR, "")
    return _of_those_before(own, parts)


def _invested_too(own: str, parts: Parts) -> str:
    """What another field invested, of which only the field is named: 铁路完成投资90亿元，水路完成30亿元."""
    found = _FIELD_INVESTED.fullmatch(parts.previous)
    if found is None or parts.verb or parts.counted or own.endswith(_MEASURES) or own in _FACETS:
        return ""
    return own + found["head"] if all(tag[0] == "n" for _, tag in tagged(own)) else ""


def _next_in_list(own: str, parts: Parts) -> Candidate | None:
    """What a list goes on with: what those served have less of, or a thing that shares the head before."""
    if less := less_to_do(own, parts):
        return less
    if not parts.previous_verb and (are_enrolled(own, parts) or are_served(own, parts)):
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
