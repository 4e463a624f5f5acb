"""The words that only the first or the last item of a coordination shows: 产量 of 集成电路、工业机器人产量."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_nlp.catalogue import is_known
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.products import PRODUCTS
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import heads, tagged, verb_cut
from policy_nlp.text.characters import HAN

HEAD_ENDS = words("name_ends", "measure")
"""How names end that say what is measured."""
HEADED = re.compile(rf"{either('name_ends', 'measure')}$")
RATES = words("name_ends", "rate")
"""How names of shares end."""
_TOWARDS = ("对", "向")
_GENERA = words("counted", "genus")
"""Words that end another one to say of what kind it is: 居民 of 农村居民."""
_QUARTERS, _QUARTER = ("一", "二", "三"), "季度"
"""Quarters that a list numbers: 三、四季度."""
_NATION, _BELOW_IT = "国家", re.compile("(?:省|自治区|[市州县区])级")
_TAXES = "税"
_WORKS = re.compile(f".{{2,}}?(?:工程|计划)(?={either('name_ends', 'measure')}$)")
"""A scheme, of which the last item tells what is measured of all: 教育、卫生、安居工程支出."""
_PAID = "税费款"
"""With these ends what is paid, which needs no head of another: 救灾款 beside 扶贫贷款."""
_SIDE = "面"
"""What a head of one character does not go with: 亏损面, but 床位 and 床位数."""
_PLACE_ENDS = ("区", "市", "县", "城", "省", "州", "港", "带")
_ALL_OF_IT = ("全国", "全球", "世界")
"""What stands beside a place as that of which it is a part: 全国和试验区."""
_PLACE = "ns"
"""The part of speech of names of places."""
_BARE = 6
"""The name of a thing alone is no longer."""
_LETTERS = re.compile(r"[A-Za-z][A-Za-z\d.]*")
_PRODUCTS = tuple(product for product in PRODUCTS if len(product) > 1)
_THINGS = words("name_ends", "thing")
_ACTS = words("name_ends", "act")
"""Doings that say all of what is measured: 接待游客."""
_PAIR = 2
"""So many characters at the end of an item are its genus."""
_SHORT = 3
"""A name of a thing shares its last noun only with so short a word before it: 小学、初中学校."""
FACETS = heads() | frozenset(words("name_ends", "facet"))
"""Names that say what is measured but not of what: they take that from the name before them."""
_HEADS_OF = "的人数"
"""How the names end of those who do something, whose verb the first one shows: 参加养老保险、失业保险的人数."""
_INSURED = re.compile(f"(?<={either('works', 'insurance')})保险.*")
"""What the last of several kinds of insurance has for all: 基本养老、失业、工伤保险的参保人数."""
_UNDERTAKEN = frozenset(words("of_lists", "taken up"))
"""What people do, told in so short a word: 毕业生、农民工就业."""
_SCHEME = "(?:保险|医保|新农合|新型农村合作医疗)(?:制度)?"
_SCHEME_ENDS, _OF_SCHEME = re.compile(f"{_SCHEME}$"), re.compile(f"[^，、]{{0,8}}?{_SCHEME}(?=..)")
"""Schemes of which the last has behind it what all have: 职工医保、居民医保、新农合住院费用支付比例."""
_OUTLAY = re.compile(f"{either('of_lists', 'outlay')}$")
_CONTRIBUTION, _CONTRIBUTED = "贡献率", re.compile("(?<=..)对[^，、对]{2,14}$")
_NOT_INSURED = re.compile("保|贷款|存款|信托|证券")
"""What is of no insurance told before, or names its own: 原保险保费收入、绿色贷款余额."""
_FUNCTION = re.compile(f"{either('of_lists', 'function')}(?={either('of_lists', 'outlay')}$)")
"""What a budget spends on under a name with a doing in it or a list: 社会保障和就业支出, 公务接待费用."""
_PURSE = re.compile(rf"{either('of_lists', 'purse')}(?=..)")
_OTHERS_PURSE = re.compile("地方|中央|企业|社会|居民|个人|政府|省|市|县|全")
"""Who spends, which the first item says for the others, unless one of these opens with another: 地方政府支出."""
_USED_FOR = re.compile(".{0,12}?用于(?=.)")
_BRANCHES, _BRANCH_ENDS = ("产业集群", "产业链", "产业"), ("业", "链", "集群")
"""What the last of several branches is called, and how those are that need no such word: 光伏、锂电产业."""
_DONE_WITH = re.compile("[^的]{2,}的(?=[^的]{1,6}$)")
"""What was done with each of several things, which the first one says: 农民出售的小麦、家禽."""
_OF_WHOM = re.compile("[对向][^的]{1,10}的(?=..)")
_AREA = re.compile(
    rf"{HAN}{{0,8}}?(?:{'|'.join(word for word in words('places') if len(word) > 1)})(?=..)"
    f"|{HAN}{{1,8}}港(?=货物|集装箱|旅客|吞吐|[客货]运)"
)
"""The place or port that opens a list of things which are all of it: 望川港货物、旅客吞吐量."""
_BEARER = re.compile(rf"(?:国际|国内)?{either('of_lists', 'bearer')}(?=..)")
_OF_A_SIZE = re.compile("规模以上|规上|限额以上|限上")
_BRANCH = re.compile(rf"{HAN}{{1,6}}(?<!企)业(?=企业|(?:总|零售)?{either('name_ends', 'measure')}|$)")
"""Branches whose firms are all so large: 规模以上工业、服务业企业."""
_PARTNERS, _PARTNER_ENDS = re.compile("[^，、]{2,12}(?:成员国|国家和地区|国家)(?=[^，、]*[口贸额])"), ("国家", "成员国")
"""Several countries with which there is trade: 对东盟、共建“一带一路”国家进出口."""
_PER = re.compile(rf"每[十百千万]*(?:名|个)?(?:(?:常住|户籍)?人口|{HAN})(?:拥有)?")
_BY_EACH = re.compile(rf"(?<=..)每(?:\d*{HAN}{{1,3}}|[人户][年月])$")
"""By what a price or a standard is told, at the end of a list of which it is true of all: 收购价每50公斤."""
CAPACITY = re.compile(
    f"(?P<lead>{either('of_lists', 'capacity')}(?P<how>落后|过剩|低效)?的?).{{1,8}}(?:产能|生产能力)$"
)
"""What is done with all capacities of a list: 淘汰落后水泥、钢产能."""
_PER_OUTPUT = re.compile(r"(?:单位|每?万元)(?:国内|地区|工业)?(?:生产总值|GDP|增加值)")
_PER_UNIT = ("单位", "万元", "每万元")
_OF_OUTPUT = re.compile(r"[能水电煤]耗|用水|碳排放")
"""What is counted by output: it takes 单位生产总值 from the name before it."""


def share_words(items: list[str]) -> list[str]:
    """Items of a coordination, each with the words that only the first or the last one shows."""
    if "每" in items[-1] and (each := _BY_EACH.search(items[-1])) and not any("每" in item for item in items[:-1]):
        shared = share_words([*items[:-1], items[-1][: each.start()]])
        return [item + each.group() for item in shared]
    if items[0] in _QUARTERS and items[-1][1:].startswith(_QUARTER):
        return [*(item + items[-1][1:] for item in items[:-1]), items[-1]]
    tail = _behind_grade(items) or _tail_of(items)
    if tail and (size := _OF_A_SIZE.match(items[0])):
        items = [items[0], *(size.group() + item if _BRANCH.match(item) else item for item in items[1:])]
    if tail:
        items = [*(item if item.endswith(tail) else item + tail for item in items[:-1]), items[-1]]
    lead = _lead_of(items)
    return [items[0], *(item if item.startswith(lead) else lead + item for item in items[1:])]


def _behind_grade(items: list[str]) -> str:
    """What a list has of the nation and of a lower grade: 重点实验室 of 国家、省级重点实验室."""
    graded = _BELOW_IT.match(items[-1]) if items[-2].endswith(_NATION) else None
    return items[-1][graded.end() :] if graded else ""


def _tail_of(items: list[str]) -> str:
    """The end of the last item that the others share: 产量 of 集成电路、工业机器人产量."""
    model, last = items[-2][len(opening_verb(items[-2])) :], items[-1]
    if told := _told_of_all(items):
        return told
    if not model and (verb := opening_verb(last)):
        return last[len(verb) :]
    model = model or items[-2]
    if (linked := _linked_to(last, model)) is not None:
        return linked
    headed, complete = last.endswith(HEAD_ENDS), _is_complete(items[0])
    if headed and not complete and len(model) > _PAIR:
        like, _, rest = last.partition(model[-_PAIR:])
        if like and rest:
            return rest
    words = [part for word, _ in tagged(last) for part in _halves(word)]
    if headed and len(model) == 1 and words[0] in PRODUCTS:
        return last[len(words[0]) :]
    if len(model) == 1 and (len(words[0]) != _SHORT or len(tagged(model + words[0][1:])) == 1):
        return last[1:] if last[0] != model else last[len(words[0]) :]
    if _LETTERS.fullmatch(model) and (letters := _LETTERS.match(last)):
        return last[letters.end() :]
    starts = [start for k in range(1, len(words)) if len(start := "".join(words[:k])) > 1 and start not in items]
    alike = _most_alike(starts, model)
    if complete or any(item.endswith(RATES) for item in items[:-1]):
        return last[len(alike) :] if alike and headed and abs(len(alike) - len(model)) <= 1 else ""
    if alike:
        return last[len(alike) :]
    return _head_behind(last, model, starts) if headed else _facet_behind(last, model, starts)


def _told_of_all(items: list[str]) -> str:
    """What the last of several insurances, schemes or functions of a budget has behind it for all; empty for others.

    So has that of which it is told what each gave to something: 消费、投资对经济增长的贡献率.
    """
    last = items[-1]
    if last.endswith(_CONTRIBUTION) and (given := _CONTRIBUTED.search(last)):
        return given.group()
    if (insured := _INSURED.search(last)) and not any(_INSURED.search(item) for item in items[:-1]):
        return insured.group()
    if (scheme := _OF_SCHEME.match(last)) and all(map(_SCHEME_ENDS.search, items[:-1])):
        return last[scheme.end() :]
    if any(end in last for end in _PARTNER_ENDS) and (of := _PARTNERS.match(last)):
        return last[of.end() :]
    function = _FUNCTION.match(last)
    return last[function.end() :] if function else ""


def _linked_to(last: str, model: str) -> str | None:
    """What is shared of things that need no head, which end alike or are products: 生铁、成品钢材, 棉、麻的收购量.

    None where they may need one.
    """
    if len(model) > _PAIR and (last.endswith(model[-_PAIR:]) or (last[-1] == model[-1] and last[-1] in _PAID)):
        return ""
    if model in PRODUCTS and ("的" in last or last.endswith(_PRODUCTS)):
        return "".join(last.partition("的")[1:])
    return None


def _most_alike(starts: Sequence[str], model: str) -> str:
    """That of the `starts` of an item which ends like the item before and is nearest to it in length."""
    alike = (s for s in starts if s[-1] == model[-1] or _are_places(s, model))
    return max(alike, key=lambda start: _likeness(len(start), len(model)), default="")


def _head_behind(last: str, model: str, starts: Sequence[str]) -> str:
    """What the last item has measured of all, behind that of its `starts` which is most as long as the item before."""
    if model.endswith(_TAXES):
        return ""
    if named := _WORKS.match(last):
        return last[named.end() :]
    fitting = [start for start in starts if len(last) - len(start) > 1]
    fitting = [s for s in fitting if not _goes_on(s, last) and not _is_place_beside(s, model)] or fitting
    if fitting:
        return last[len(min(fitting, key=lambda start: (abs(len(start) - len(model)), -len(start)))) :]
    head = HEADED.search(last)
    short = head is not None and len(head.group()) == 1 and model.endswith(_SIDE)
    return head.group() if head and head.start() and not short else ""


def _facet_behind(last: str, model: str, starts: Sequence[str]) -> str:
    """What the last item that measures nothing has for all: a facet, or the genus behind so short a word as before."""
    facet = max((f for f in FACETS if last.endswith(f) and _SHORT <= len(f) < len(last)), key=len, default="")
    branch = next((b for b in _BRANCHES if last.endswith(b) and len(last) - len(b) >= _PAIR), "")
    if branch and not model.endswith(_BRANCH_ENDS):
        return branch
    return (
        facet
        or next((last[len(s) :] for s in starts if len(s) == len(model) <= _SHORT), "")
        or _done_by_all(last, model)
    )


def _done_by_all(last: str, model: str) -> str:
    """What those of the last item do, where the item before says nothing of the kind: 企业、个体户享受减税政策."""
    cut = verb_cut(last)
    done = last[cut:]
    told = len(done) > _SHORT or done in _UNDERTAKEN
    return done if cut >= _SHORT and told and verb_cut(model) == len(model) else ""


def _is_place_beside(start: str, model: str) -> bool:
    """Whether `start` is the place of a thing beside other things: 临海 of 临海蜜橘产值 beside 杨梅."""
    return tagged(start)[-1][1] == _PLACE and tagged(model)[-1][1] != _PLACE


def _goes_on(start: str, name: str) -> bool:
    """Whether `start` ends within what a thing of `name` has: 基本 of 孤儿基本生活标准, 报销 of 大病保险报销比例."""
    end = 0
    for word, tag in tagged(name):
        end += len(word)
        if end >= len(start):
            return end > len(word) and tag[0] in "abdv"
    return False


def _are_places(start: str, model: str) -> bool:
    """Whether both end like names of places, or one is of all places: 经济特区 and 沿海城市."""
    return start.endswith(_PLACE_ENDS) and (model.endswith(_PLACE_ENDS) or model in _ALL_OF_IT)


def _halves(word: str) -> list[str]:
    """A word, or the two words that one of four characters is made of: 农村居民, which ends in its genus, 汽车产量."""
    return [word[:2], word[2:]] if len(word) == 4 and (word.endswith(_GENERA) or word[2:] in HEAD_ENDS) else [word]


def _likeness(length: int, other: int) -> float:
    return min(length, other) / max(length, other)


def _is_complete(item: str) -> bool:
    """Whether an item says what is measured: 货运量, but not 化学需氧量, which is a thing that is measured."""
    return item.startswith(_ACTS) or (item.endswith(HEAD_ENDS) and not item.endswith(_THINGS))


def output_lead(first: str, others: Sequence[str]) -> str:
    """单位生产总值 of the first name, where the others are counted by output too and do not say so."""
    found = _PER_OUTPUT.match(first)
    counted = found and all(_OF_OUTPUT.search(item) and not item.startswith(_PER_UNIT) for item in others)
    return found.group() if found and counted else ""


def _is_facet(item: str) -> bool:
    """Whether a name says what is measured but not of what: 死亡人数, 满意率."""
    return item in FACETS or (len(item) <= _SHORT and item.endswith(("率", "数")))


def _owner_of(first: str, others: Sequence[str]) -> str:
    """The area, body or means that the first name opens with, behind its verb, where the others open with none."""
    verb = opening_verb(first)
    rest = first[len(verb) :]
    if found := _AREA.match(rest):
        return "" if any(map(_AREA.match, others)) else verb + found.group()
    found = _BEARER.match(rest)
    if found is None or any(_BEARER.match(item) or (is_known(item) and item[-2:] != first[-2:]) for item in others):
        return ""
    return verb + found.group()


def _lead_of(items: list[str]) -> str:
    """The beginning of the first item that the others share: 生产安全事故 of 生产安全事故起数和死亡人数."""
    first, others = items[0], items[1:]
    if found := _PER.match(first):
        return "" if any(_PER.match(item) for item in others) else found.group()
    if lead := output_lead(first, others) or _owner_of(first, others):
        return lead
    if (found := _OF_SCHEME.match(first)) and not any(map(_NOT_INSURED.search, others)):
        return found.group()
    if (found := _OF_WHOM.match(first)) and not any(item.startswith(_TOWARDS) for item in others):
        return found.group()
    if "的" in first and (found := _DONE_WITH.match(first)) and _are_bare(others) and _is_doing(found.group()[:-1]):
        return found.group()
    if (found := _USED_FOR.match(first)) and not any(map(_USED_FOR.match, others)):
        return found.group()
    if (purse := _PURSE.match(first)) and _are_outlays(others):
        return purse.group()
    if first.startswith(_TOWARDS) and not any(item.startswith(_TOWARDS) for item in others):
        return first[0]
    if all(item.endswith(_HEADS_OF) for item in items) and not any(map(opening_verb, others)):
        return opening_verb(first)
    if (capacity := CAPACITY.match(first)) and not any(map(opening_verb, others)):
        return capacity["lead"]
    if _is_complete(first):
        return _owner_of_facet(first) if not _is_facet(first) and all(map(_is_facet, others)) else ""
    verb = opening_verb(first)
    whole = len(verb) == len(first) or any(item.endswith(HEAD_ENDS) or opening_verb(item) for item in others)
    return "" if whole else verb


def _are_outlays(items: Sequence[str]) -> bool:
    """Whether all items are spent, and by no one whom they name: 科技支出."""
    return all(_OUTLAY.search(item) and not _OTHERS_PURSE.match(item) for item in items)


def _are_bare(items: Sequence[str]) -> bool:
    """Whether items are no more than short names of things."""
    return all(len(item) <= _BARE and "的" not in item and not opening_verb(item) for item in items)


def _is_doing(said: str) -> bool:
    """Whether what stands before 的 says that something is done: 农民出售, but not 有线电视."""
    cut = verb_cut(said)
    return cut < len(said) or opening_verb(said) != ""


def _owner_of_facet(name: str) -> str:
    """A name without the facet that it ends with, which others have beside it: 生产安全事故 of 生产安全事故起数."""
    said = [word for word, _ in tagged(name)]
    ends = ["".join(said[k:]) for k in range(1, len(said))] or [f for f in FACETS if name.endswith(f)]
    return name[: -len(next((e for e in ends if e in FACETS), said[-1]))]
