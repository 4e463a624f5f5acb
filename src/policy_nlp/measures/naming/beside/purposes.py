"""What an amount of money is for, where the words before it say only who gives it: 中央财政投入30亿元."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_nlp.measures.mentions import REACH
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.records.quantity import Quantity
from policy_nlp.records.span import Span
from policy_nlp.text.alternatives import alternatives, any_number
from policy_nlp.text.characters import HAN, NUMERALS

_GIVER = either("allotments", "giver")
_DOING = either("allotments", "doing")
_FUND = either("allotments", "fund", "whole")
SPENDING = (*words("sums", "spent"), *words("allotments", "grant"), "投入")
"""How names end of what a giver spends."""
MONEY = f"{alternatives((*SPENDING, '资金', '费用'))}(?!标准)"
"""How money is called that is spent on something, as a pattern."""
_ADVERBS = "(?:主要|重点|专项|专门|全部|集中|优先|同时|基本|以|来)*"
_PURPOSE = re.compile(
    r"[^，。；：、\d\n]{0,14}?"
    r"(?P<apart>，(?:(?:比|较)[^，。；\n]{4,16}，|其中[^，。；\n]{4,24}，)?)?"
    rf"{_ADVERBS}(?:[用以][^，。；、\d\n]{{2,6}}方式)?"
    rf"(?P<purpose>{either('purposes')}(?:(?<=用于)|(?!{_FUND}|[到至]))[^，。；\n]{{2,60}})"
)
"""What money is for, behind its amount: 30亿元，重点用于校舍改造."""
_PACES = ("力度", "步伐", "进程")
_PACE = f"(?:的?{alternatives(_PACES)})"
_PACE_END = re.compile(f"(?<=..){_PACE}$")
_COUNTED = re.compile(
    r"(?:近|约|超过|超)?\d+(?:\.\d+)?[多余]?"
    rf"(?:[万亿][多余]?[名个户家所座项条处人件]?次?|[名个户家所座项条处人件])(?:以[上下内]|左右)?的?(?!口)(?={HAN}{{2}})"
)
"""How many of them: 支持30户国有企业."""
_COUNTED_IN_WORDS = re.compile(rf"[{NUMERALS}两百千]{{2,5}}[多余]?[名个户家所座项条](?={HAN}{{2}})")
_ENDS_IN_FIGURE = re.compile(
    r"\d[^，。；、]{0,8}$|[一二两三四五六七八九十百千万亿][一二两三四五六七八九十百千万亿点多]*(?:成|倍|番|元|吨|人|户|亩|公里|公斤|斤|艘|辆|台|所|座)$"
)
_NAMED_BY_USE = re.compile(f"用于[^，。；：]{{1,20}}的(?:{MONEY}|部分|占|达|为)")
"""What is named by its use, and speaks of another amount: 用于道路建设的占一半."""
_BESTOWS = "(?:进行|实行|给予|予以|实施)"
"""Verbs that say nothing but that something is done to someone."""
_SOME = r"(?:近|约|超过|超)?\d[\d.]*[多余]?[万亿]?[多余]?[名个户家所座人]?"
_TO = rf"对(?:{_SOME})?(?P<whom>[^，。；：\d\n]{{2,30}}?){_BESTOWS}(?P<done>[^，。；：\d\n]{{2,8}})"
_DONE_TO = re.compile(f"{_TO}$")
_DONE_WITH_IT = re.compile(rf"[^，。；：、\d\n]{{0,8}}，{_TO}(?=[，。；])")
GIVEN_TO = re.compile(
    f"对[^，。；：]{{2,30}}?{_BESTOWS}了?(?P<what>[^，。；：]{{0,14}}{either('allotments', 'grant')})$"
)
"""A clause that tells what is given to whom, for which there is money: 对9个山区县实行粮种补贴."""
_GREAT = 4
"""What each gets is for no purpose: 补助标准提高到30元."""
_LONGEST = 40
_AIM = re.compile(
    r"为了?(?!此|止|主|期)(?:继续|进一步|更好地?|切实|尽快)*(?P<aim>[^，。；：]{4,40}?)(?:的?(?:需要|要求))?$"
)
"""A clause that says what the next ones do: 为加快道路建设."""
_GIVEN = re.compile(rf"(?:{_GIVER}|{_DOING}|{_FUND}|[和与及拟将再还共]|[一二三四五六七八九十两每当]年)+")
_FUNDED = re.compile(rf"(?:{_GIVER}|[拟将和与])*(?:安排|投入|拨付|使用)[^，。；：、\d]{{0,8}}?资金(?=..)")
_ISSUES = words("allotments", "issue")
_DEBT = re.compile("(?:长期|建设|特别|专项|财政|金融|企业|地方政府)*(?:国债|国库券|公债|债券)$")
_COMPLETE = words("allotments", "whole")
_TOTAL = re.compile(f"(?:国家|地方|全国)?(?:财政|政府|预算)*(?:支出|国债)|建设|{_GIVER}+")
"""What the words for giving also make: names that need nothing else."""
_GIVERS = re.compile(rf"(?:{_GIVER}|[和与及、])+")
_GIVES = re.compile(
    rf"{_GIVERS.pattern}(?:[^，。；：、]{{0,16}}?{_DOING}(?:{_FUND})*)?|从?[^，。；：]{{2,20}}[中里]{_DOING}"
)
"""A clause that tells only who gives: 中央财政安排, 从预算内资金中拨付."""
_VAGUE = re.compile(f"(?:更加?|更为|一系列|各项|新){HAN}{{0,2}}?的|一系列|各项")
_MEANT = ("全部", "重点", "适当", "分步骤", "要", "将", "拟", "还", "也")
_UNDERTAKEN = re.compile(
    rf"(?P<actor>[^，。；：]*?){any_number((*words('openings', 'adverb', 'state'), *_MEANT))}"
    rf"{either('undertakings')}(?!范围|面|率)[了好]?(?P<thing>[^，。；：]*?){_PACE}?$"
)
"""A clause that tells who undertakes what: 各地加快校舍改造步伐."""
_POINTER = re.compile(
    "[此这该上相](?:(?<=为此)|(?<=[此这该])项|(?<=这)(?:方面|些方面|两项|几项|些地区)|(?<=上)述(?:方面|地区)|(?<=相)关地区)"
)
"""What points to something told before: 为此, 这方面, 上述地区."""
_GIVEN_FUND = re.compile(rf"(?P<giving>.*?(?:{_GIVER}|{_DOING}))(?P<fund>{either('allotments', 'fund')}+)")
"""A fund with who gives it, or how: 省财政专项资金."""
_COUNTING_ONE, _SAID_AGAIN = "项个种", 2
"""What is pointed to with its own word again: 这项改革, of which 税费改革试点 tells."""
_INTENDED = re.compile("(?:预算)?(?:拟|将)再?")
_FUND_BEHIND = re.compile(
    rf"的?(?!由)(?P<fund>[^，。；：、\d\n]{{0,12}}?(?:{_FUND}|款|基金|贷款)+)(?=[，。；]|{either('purposes')}|予以|给予)"
)
"""How money is called behind its amount: 30亿元救灾资金."""
_SPREAD = re.compile(
    r"(?P<what>[^，。；：]*?)(?:的?(?:覆盖)?(?:范围|(?<=覆盖)面))?[要将已]*"
    r"(?:(?:(?:扩大|扩展|推广|覆盖)[到至]|占)(?:全国|全省|全市|全区)?的?)?$"
)
SPREAD = "扩大到"
"""What is said of something that spreads, as the word for how far it reaches."""
PIECE = "(?:平均)?每(?:[五十百50]*(?:斤|公斤|千克)|吨|担|度|升|立方米)"
"""So much of what is sold has a price, as a pattern."""
_PER = re.compile(f"{PIECE}$")
PRICES = ("价", "价格", "标准", "补贴", "电价", "成本")
"""How the name of a price ends, which is of a piece of what is sold."""
_FUND_NAME = re.compile(rf"[^，。；：、]{{0,12}}?(?:{_FUND}|款|基金|贷款)+")
_HANDED = re.compile("向[^，。；：]{2,20}?(?:发放|提供)[^，。；：]{2,20}$")
_LINKING = "的"
"""Makes of a doing what is said of something: 减少的收入由财政补助."""
_POINTING = ("这", "以上", "上述")
_BARE_FUND = re.compile(rf"(?:{_FUND})*")
_BECAUSE = re.compile("因(?P<thing>[^，。；：]{2,20}?)而")
_REACHES = re.compile(f"(?:直接|间接|[共可每年])*({either('effects')})(?![率面])")
_REACHES_BEGINNINGS = frozenset("共可每年直间").union(word[0] for word in words("effects"))
_DRIVING = "带动"
"""What grows by so much has a name of its own, whatever drives it: 带动投资增长3%."""
_SERVED = re.compile(r"[^，。；：、\d\n]{0,10}?(受[益惠])")
_FREED = re.compile(f"对[^，。；：]{{2,40}}?(?P<of>{either('relief', 'lifting')}[^，。；：]{{2,16}})$")
"""Of what someone is freed: 对小微企业免征增值税."""
_TAX = "税"
_LIFTED = re.compile(f"[^，；：]*?(?P<of>{either('relief', 'lifting')}[^，；：]{{2,20}})$")
"""What is no more to be paid, by which those are better off who paid it: 全面取消屠宰税."""
_FOR = re.compile("对(?P<thing>[^，。；：]{2,30})的(?:支持|投入|扶持|补助|投资|保障)(?:支持|力度)*$")


def purpose_of(text: str, quantity: Quantity) -> str:
    """What an amount of money is for: 用于道路建设, where that follows it in its clause or opens the next one.

    How many are served is left out (支持30户企业); a clause that ends in a figure names that one.
    """
    if quantity.dimension != "money" or quantity.magnitude < _GREAT:
        return ""
    if found := _DONE_WITH_IT.match(text, quantity.span.end):
        return found["done"] + found["whom"]
    found = _PURPOSE.match(text, quantity.span.end)
    if found is None or _NAMED_BY_USE.match(found["purpose"]):
        return ""
    purpose = _COUNTED_IN_WORDS.sub("", _COUNTED.sub("", found["purpose"])).replace("了", "", 1)
    if _ENDS_IN_FIGURE.search(purpose if found["apart"] else found["purpose"]):
        return ""
    if len(purpose) > _LONGEST:
        purpose = purpose[: max(purpose.rfind("、", 0, _LONGEST), _LONGEST // 2)]
    return purpose


def says_only_who_gives(own: str, quantity: Quantity) -> bool:
    """Whether the words before an amount of money say who gives it and no more: 中央财政拟投入."""
    if quantity.dimension != "money" or not own:
        return False
    if own.endswith(_COMPLETE):
        return False
    if is_giver(own):
        return len(own) > len("国家")
    return _GIVEN.fullmatch(own) is not None and _TOTAL.fullmatch(own) is None


def fund_behind(text: str, quantity: Quantity) -> str:
    """What fund an amount of money is, where that follows it at once: 30亿元技改专项资金支持40个项目."""
    found = _FUND_BEHIND.match(text, quantity.span.end) if quantity.dimension == "money" else None
    return found["fund"] if found else ""


def fund_of(words_behind: str) -> str:
    """The fund that the words behind an amount name: 专项资金 of 专项资金予以支持."""
    found = _FUND_NAME.match(words_behind)
    return found.group() if found else ""


def fund_for(given: str, thing: str) -> str:
    """What is given with the thing that it is for before the word for the fund: 中央财政安排 + 道路建设 + 补助资金."""
    found = _GIVEN_FUND.fullmatch(given)
    if found is None:
        return given + thing
    fund = found["fund"]
    shared = next((n for n in range(len(fund), 0, -1) if thing.endswith(fund[:n])), 0)
    return _INTENDED.sub("", found["giving"], count=1) + thing + fund[shared:]


def debt_of(name: str) -> str:
    """The debt that a name ends with, of which more is borrowed: 长期建设国债 of 发行长期建设国债."""
    found = _DEBT.search(name)
    return found.group() if found else ""


def is_bare_fund(fund: str) -> bool:
    """Whether the name of a fund says not what it is for: 专项资金."""
    return _BARE_FUND.fullmatch(fund) is not None


def without_funding(own: str) -> str:
    """The words before what is counted without what pays for it: 改造 of 国家安排专项资金改造, before 30所学校."""
    found = _FUNDED.match(own)
    return own[found.end() :] if found else own


def is_giver(name: str) -> bool:
    """Whether a name is that of who gives money: 中央和地方财政."""
    return _GIVERS.fullmatch(name) is not None


def gives(own: str, quantity: Quantity) -> bool:
    """Whether an amount of money is said to be given by whom, and not what for, or to be borrowed: 增发30亿元国债."""
    if quantity.dimension == "money" and is_issue(own):
        return True
    if quantity.dimension != "money" or not _GIVERS.match(own):
        return False
    return _GIVEN.fullmatch(own) is not None


def is_issue(own: str) -> bool:
    """Whether the words before an amount end with its borrowing: 增发."""
    return own.endswith(_ISSUES)


def is_of_giver(own: str) -> bool:
    """Whether the words before an amount begin with who gives it, and end with the giving: 国家从风险基金中拿出."""
    return _GIVES.fullmatch(own) is not None


def reaching(text: str, own: str, quantity: Quantity, *, grows: bool) -> str:
    """The word for it where a figure tells how far something reaches: 惠及30万户, 30万人受益; not if it `grows`."""
    if own:
        found = _REACHES.match(own) if own[0] in _REACHES_BEGINNINGS else None
    else:
        found = _SERVED.match(text, quantity.span.end)
    driven = found is not None and found[1] == _DRIVING and (grows or quantity.dimension == "share")
    return found[1] if found and not driven else ""


def spread(own: str) -> str:
    """The words before a share of places without what says that something spreads: 试点 of 试点范围扩大到全国."""
    found = _SPREAD.match(own)
    return found["what"] if found else own


def per_piece(own: str) -> str:
    """The words for the piece that a price is of, where a name ends with them: 每斤."""
    found = _PER.search(own)
    return found.group() if found and not own.endswith(PRICES, 0, found.start()) else ""


def points_back(own: str) -> bool:
    """Whether the words before a figure point to what was said before: 中央财政为此投入, 用于这方面的支出."""
    return _POINTER.search(own) is not None


def pointed_out(own: str, thing: str) -> str:
    """The words before a figure with the `thing` that they point to."""
    found = _POINTER.search(own)
    if found is None:
        return own
    rest = own[found.end() :]
    thing = thing.removeprefix("对") if found.start() and own[found.start() - 1] == "为" else thing
    again = len(rest) > _SAID_AGAIN and found.group()[-1] in _COUNTING_ONE and rest[:_SAID_AGAIN] in thing
    return own[: found.start()] + thing + (rest[_SAID_AGAIN:] if again else rest)


def giver_of(name: str) -> str:
    """Who gives, if a name begins so: 中央财政 of 中央财政补助标准."""
    found = _GIVERS.match(name)
    return found.group() if found else ""


def without_giver(name: str) -> str:
    """A name without who gives, if it begins so: 补助标准 of 中央财政补助标准."""
    return name[len(giver_of(name)) :]


def without_use(name: str) -> str:
    """A name without what a part of it is used for, of which another part is not: 收入 of 收入用于建设."""
    return name.partition("用于")[0] or name


def aim_before(text: str, clauses: Sequence[Span]) -> str:
    """What the clauses before a figure say that all is done for: 为加快道路建设，…."""
    for clause in reversed(clauses[-2:]):
        found = _AIM.match(trimmed(_beginning(text, clause)))
        if found and not _ENDS_IN_FIGURE.search(found["aim"]):  # 去年为30亿元 is no aim
            return found["aim"]
    return ""


def giver_before(text: str, clauses: Sequence[Span]) -> str:
    """Who gives, where only the clauses before a figure say so: 中央财政将加大投入力度；拟安排30亿元."""
    for clause in reversed(clauses):
        if (found := _GIVERS.match(trimmed(_beginning(text, clause)))) and len(found.group()) > 1:
            return found.group()
    return ""


def _beginning(text: str, clause: Span) -> str:
    return text[clause.start : min(clause.end, clause.start + REACH)]


def undertaken(clause: str) -> str:
    """What a clause says is undertaken: 青禾工程 in 深入实施青禾工程."""
    found = _UNDERTAKEN.match(trimmed(clause))
    return found["thing"] if found else ""


def thing_of(clause: str) -> str:
    """What a clause is about, whoever acts in it: 道路建设 in 各级政府要加快道路建设 and in 道路建设力度加大."""
    thing = _spoken_of(clause)
    return _PACE_END.sub("", thing, count=1) if thing.endswith(_PACES) else thing


def _spoken_of(clause: str) -> str:
    """What a clause is about, or with how much force something is done."""
    clause = _COUNTED.sub("", trimmed(clause))
    if clause.startswith(_POINTING):
        return ""
    if clause.startswith("向") and (found := _HANDED.match(clause)):
        return found.group()
    if clause.startswith("对") and (found := _FREED.match(clause)):
        return found["of"]
    if clause.endswith(_TAX) and (found := _LIFTED.match(clause)):
        return found["of"]
    if found := _FOR.search(clause) or _DONE_TO.search(clause) or _BECAUSE.match(clause):
        return found[1]
    if found := _UNDERTAKEN.match(clause):
        actor = "" if found["actor"].startswith("在") or found["actor"].endswith("和") else found["actor"]
        return _VAGUE.sub("", found["thing"], count=1) if not actor or is_giver(actor) else actor
    verb = opening_verb(clause)
    thing = clause[len(verb) :] if verb else ""
    return "" if thing.startswith(_LINKING) else thing
