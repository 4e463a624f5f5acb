"""What is told of the people, heads and households of the figure before: who some of them are, what each has."""

from __future__ import annotations

import re

from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.beside.products import PRODUCTS
from policy_nlp.measures.naming.from_previous.objects import thing_before
from policy_nlp.measures.naming.name import BUILT, Candidate
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import is_verb, tagged
from policy_nlp.text.alternatives import any_number
from policy_nlp.text.characters import HAN

_MEASURES = words("name_ends", "measure")
_PER_HEAD = re.compile(f"(?:平均)?(?:每人(?:平均)?|人均)(?:每年)?{either('people', 'by heads')}(?=.)")
_ONLY_PER_HEAD = re.compile(
    f"(?:按人口)?(?:平均每人|每人平均|平均|人均)(?:每年)?{either('people', 'by heads')}(?P<head>量)?"
)
_OF_OUTPUT = re.compile("(?<=..)(?:总产量?|产量|生产量|消费量|供应量|收购量)$")
"""What all heads have of the product told before: 水产品产量900万吨，平均每人占有9公斤."""
_PER_HOUSEHOLD = re.compile(f"{HAN}{{0,10}}?每[百千]户{HAN}{{0,6}}?(?:平均)?拥有的?(?=.)")
"""What a list of products has by heads, or by households: 平均每人占有粮食800斤，棉花10斤."""
_PER_SO_MANY = re.compile("每[十百千万]+(?:名|个|位)?(?:常住|户籍|老年)?(?:人口?|老人)(?:拥有)?(?=.)")
"""For so many people there is so much, of one thing after another: 每千人口床位7张、执业医师3人."""
_OWNED_EACH = re.compile(
    f"(?P<each>{HAN}{{0,10}}?每[百千]户{any_number((*words('town_and_country'), '居民', '家庭'))})"
    f"{HAN}{{2,8}}?(?P<head>[拥保]有量)"
)
"""How many of a product so many households have, which is told of another product next."""
_PAID_EACH = re.compile(f"(?:月|年|日|人|户)均(?:月|年)?(?:实际)?{either('counted', 'paid each')}")
_BY_EACH = re.compile(f"[户亩]均(?:财政)?{either('people', 'by households')}(?:资金|标准)?")
"""What each of those counted before gets: 危房改造30万户，户均补助标准9000元."""
_PAID = re.compile(f"(?<!人口)(?:[工户者]|[游旅]客|教师|{either('counted', 'genus', 'countable')})$")
"""Who are paid so much each, of whom it was told how many they are: 外出农民工3万人，月均收入2000元."""
_SOME_WHO = re.compile(either("counted", "genus", "countable") + "$")
"""Who or what some of those are that were told of before: 大型企业 of the firms that have introduced a system."""
_DOING_SO = re.compile(f"[^，、的]{{0,4}}{either('people', 'doer')}(?P<does>[^，、的]{{2}})")
"""Who does something with a part of what was told: 单位认购, where 国库券 were issued."""
_PAID_OUT = "发放"
_GOT = re.compile(f"(?<=..){either('people', 'getting')}了?(?P<what>[^，、得享领获]{{2,12}}(?:补[贴助偿]|津贴|金|费))$")
"""What those told before get, of which it is told next how much was paid out: 3万低保对象得到取暖补贴，共发放9亿元."""
_UNDERGOING = words("counted", "undergone")
"""Before what is done with those who are counted: 给予纪律处分."""
_HARM = re.compile(f"{either('people', 'harm')}(?:人数|人员)$|直接经济损失$")
_HARMING = re.compile("[^，]*?(?:事故|火灾|灾害)")
"""What is told of people harmed is of: 煤矿事故起数下降3%，死亡人数下降5%."""
_STAFF, EMPLOYING = frozenset(words("firms", "staff")), re.compile(f"[^，]*?{either('firms', 'employer')}")
"""Who works with those named before, and with what: 民营企业30万家，从业人员900万人，注册资金90亿元."""


def some_who(own: str, parts: Parts) -> Candidate | None:
    """What some of those do, or is done with them, of whom it was told before; None where `own` names none of them.

    80%的企业推行了承包制，其中大型企业达到90%; 受到处罚的企业30家，其中外资企业3家; 受到处分30人，其中干部3人.
    """
    if parts.previous_verb and own.endswith(parts.previous_verb) and own != parts.previous_verb:
        thing = thing_before(parts)
        return Candidate(f"{own}的{thing}", BUILT, "") if thing else None
    if (who := _SOME_WHO.search(own)) is None or parts.previous.endswith(_MEASURES):
        return None
    told, found, does = parts.previous.partition(who.group())
    if found and does and not parts.previous_verb and is_verb(*tagged(does)[0]):
        if _do_another_thing(own[: who.start()]):
            return Candidate(own, "own", parts.verb)
        return Candidate(own + does, BUILT, "")
    if found and not does and told.endswith("的"):
        return Candidate(told + own, BUILT, "")
    if found or not parts.previous_verb:
        return None
    last = tagged(parts.previous)[-1]
    undergone = parts.previous_verb in _UNDERGOING or last[1] == "vn" or is_verb(*last)
    return Candidate(parts.previous + own, BUILT, parts.previous) if undergone else None


def _do_another_thing(which: str) -> bool:
    """Whether it is told which of those told before by what they do: 向社会发行股票的, but not 规模较大的."""
    return which.endswith("的") and any(tag[0] in "vp" or tag == "ad" for _, tag in tagged(which))


def does_so_too(own: str) -> bool:
    """Whether `own` says who does what with a part of those told before: 发行国库券…其中单位认购."""
    doing = _DOING_SO.fullmatch(own)
    return doing is not None and is_verb(*tagged(own)[-1]) and tagged(own)[-1][0] == doing["does"]


def what_they_have(own: str, parts: Parts) -> Candidate | None:
    """What each of those of the name before owns, is paid or gets, who works with them, and what harm came of it."""
    if own == _PAID_OUT and (got := _GOT.search(parts.previous)) is not None:
        return Candidate(own + got["what"], BUILT, own)
    thing = thing_before(parts)
    if own in PRODUCTS and (each := _OWNED_EACH.fullmatch(parts.previous)) is not None:
        return Candidate(each["each"] + own + each["head"], BUILT, "")
    if "均" in own[:2] and _PAID_EACH.fullmatch(own) and _PAID.search(thing):
        return Candidate(thing + own, BUILT, "")
    if own[1:2] == "均" and parts.joined == "，" and _BY_EACH.fullmatch(own) and not parts.previous.endswith(_MEASURES):
        return Candidate(thing + own, BUILT, "")
    if owner := _owner(own, thing):
        return Candidate(owner + own, BUILT, "")
    return by_each(own, parts)


def by_each(own: str, parts: Parts) -> Candidate | None:
    """What heads or households have of one thing more: 每百户拥有自行车90辆，电视机30台."""
    if "有" in own[-3:] and _ONLY_PER_HEAD.fullmatch(own) and (output := _OF_OUTPUT.search(parts.previous)):
        thing = parts.previous[: output.start()]
        return Candidate(thing + own if own.endswith("量") else own + thing, BUILT, "")
    by_heads = "每" in parts.previous or "人均" in parts.previous
    if by_heads and parts.joined == "、" and (rate := _PER_SO_MANY.match(parts.previous)) and _ends_in_thing(own):
        return Candidate(rate.group() + own, BUILT, "")
    having = by_heads and ((parts.alike and _PER_HEAD.match(parts.previous)) or _PER_HOUSEHOLD.match(parts.previous))
    if having and (own in PRODUCTS or _is_thing(own)):
        return Candidate(having.group() + own, BUILT, "")
    return None


def _ends_in_thing(own: str) -> bool:
    """Whether a name ends in a thing and is of no other heads: 注册护士, but not 人均住房面积."""
    return not own.endswith(_MEASURES) and "均" not in own and "每" not in own and tagged(own)[-1][1][0] == "n"


def _is_thing(own: str) -> bool:
    """Whether a name is that of one thing: 食用植物油."""
    told = tagged(own)
    return not own.endswith(_MEASURES) and all(tag[0] in "nb" for _, tag in told)


def _owner(own: str, thing: str) -> str:
    """Those of a thing told before with whom people work, or what harmed them; empty where `own` tells of neither."""
    if own in _STAFF:
        found = EMPLOYING.match(thing)
    else:
        found = _HARMING.match(thing) if own.endswith(("人数", "人员", "损失")) and _HARM.match(own) else None
    return found.group() if found else ""
