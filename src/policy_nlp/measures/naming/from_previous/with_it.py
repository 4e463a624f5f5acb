"""Names that take something from the name of the figure before: all of it, its verb, whose it is."""

from __future__ import annotations

from collections.abc import Iterator

from policy_nlp.measures.naming.around.surroundings import Surroundings
from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.beside.products import OUTPUT, PRODUCTS
from policy_nlp.measures.naming.beside.purposes import is_giver
from policy_nlp.measures.naming.beside.without_head import without_going_on
from policy_nlp.measures.naming.from_previous.added import is_stock
from policy_nlp.measures.naming.from_previous.kinds import kind_of_previous
from policy_nlp.measures.naming.from_previous.like_it import TOWARDS, TOWN_OR_COUNTRY, half_of_pair
from policy_nlp.measures.naming.from_previous.objects import (
    counts_things,
    is_another_thing,
    is_earned,
    says_it_is_new,
    thing_before,
)
from policy_nlp.measures.naming.name import BUILT, Candidate
from policy_nlp.measures.vocabulary import words
from policy_nlp.measures.words import MEASURED_ENDS, VERBS, does_nothing, heads, is_verb, tagged, verb_cut

_HEADS = heads()
_MEASURES = words("name_ends", "measure")
_COMPLETE = 5
"""A name that is so long says of what it is more often than not."""
_PEOPLE, _MONEY = words("sums", "heads"), words("sums", "takings")
_RATES, _SIZES = words("name_ends", "rate"), words("name_ends", "size")
_RATE = "率"
_OF_OFFICE, _DEPARTMENTS = frozenset(words("name_ends", "of office")), "部门"
"""What an office has is told of all of it, not of its departments."""
_JOBS = ("就业", "失业率")
_OUTPUT_OF_ALL = "生产总值"
_COUNTS_OF_PEOPLE, _PEOPLE_THEMSELVES = ("人数", "总数", "人口"), "人口"
"""Ends of what is counted, of which only 人口 are those themselves who do something: 老年人口, but not 参保人数."""
_PLACES = frozenset(words("unnamed_places", "area"))
_UNDERGOING = words("counted", "undergone")
_BURDENS = words("owners", "burden")
"""Of what people are freed, which nothing else is of: 减轻企业负担9亿元，汽车销售30万辆."""
_REACHING = words("effects")
"""What reaches several: 惠及企业300家、职工9万人."""
_ADDED, _WHOLES = frozenset(words("works", "added")), ("里程", "容量")
_A_PIECE = "单位"
"""Belongs to what is reckoned by the piece: 造纸厂单位成本, of which 造纸厂 has losses too."""
_TROUBLES = ("问题", "困难", "难题")
"""What is got rid of, with which nothing else is done: 解决30万户的住房困难，开工9万套."""
_LESS = ("减少", "压减", "削减")
"""What is done with that of which there are fewer now, which nothing else is of: 减少积压90万件，完成搬迁30家."""
_DOINGS, _FOR = VERBS | {"vn"}, "为"
_USED_FOR = "用于"
_WORKS_BESIDE = ("搬迁", "除险加固", "退耕还林", "退耕还草")
"""How ends what is done beside projects: 实施治理工程80个、避险搬迁9千户."""
_PROJECTS = ("项目", "工程")
"""What is done with some of these is done with them and not with their field."""
_SERVED, _GIVER = "受益", "财政"
"""Who has the good of something, which a government only gave for."""
_NEW = "新"
_FUNDS = ("资金", *words("allotments", "fund"))
_AT_SCHOOL = words("schools", "at school")
_ALL, _NO_SIZES = "总", ("占比", "比重", _RATE)
"""Belongs to a name of all there is; and what is no owner of a size: 投资率保持在20%，总规模30亿元."""
_AMOUNTS, _ALL_OF_THEM = ("余额", "金额"), ("总量", "总数", "总户数")
_ABROAD = "对外"
"""All trade is, so that 对外贸易 owns no part of it."""
_COME_IN, _OF_RESIDENTS = ("收入", "税收", "税"), ("纯收入", "可支配收入", "人均收入")
_MET = "完成"
"""What tells how much of a plan came in, behind what did: 各项税收完成预算数."""
_COST, _SOLD = "成本", ("收入", "销售额", "费用")
_ON_MARKETS = ("渗透率", "占有率")
"""Rates of a thing, whatever was measured of it before: 新能源汽车销量60万辆，渗透率55%."""
_LONG_TERM = "超长期"
"""Tells of which bonds, and is nobody: 超长期特别国债9亿元、支持项目30个."""


def _has_its_own_doer(parts: Parts, subject: str) -> bool:
    """Whether `subject` ends in who does before what another does here: 税收中央分享60%、地方分享40%."""
    own, shared = parts.own, parts.shared
    alike = len(own) > 2 and own[-2:] == parts.previous[-2:]
    return alike and shared != "" and subject != shared and subject.startswith(shared)


def _does_otherwise(parts: Parts) -> bool:
    """Whether a figure tells of a doing of its own and what it is done with: 拨付资金30亿元、建设学校20所.

    Who did the one may have done the other as well: 望川集团产值30亿元、新增岗位900个.
    """
    if not parts.verb:
        return _opens_with_work(parts)
    if parts.counted or parts.shared == parts.previous_verb:
        return True
    done = parts.previous_verb or (parts.shared and tagged(parts.shared)[-1][1] in _DOINGS)
    return bool(done) and parts.verb != parts.own


def _opens_with_work(parts: Parts) -> bool:
    """Whether someone told before does work of another name: 中老铁路发送旅客30万人次、运输货物90万吨."""
    if not parts.own or parts.previous_verb or not parts.shared or not is_verb(*tagged(parts.shared)[-1]):
        return False
    said = tagged(parts.own)
    return len(said) > 1 and said[0][1] == "vn" and said[-1][1] == "n"


def _does_another_thing(parts: Parts) -> bool:
    """Whether a figure tells of a bare doing, and the one before of something done with a thing, which is not shared.

    为农户化解风险，赔付3亿元; 就业率达到90%，引才3000人.
    """
    if not parts.verb or parts.verb != parts.own or parts.counted or tagged(parts.previous)[-1][1] in _DOINGS:
        return False
    if parts.previous_verb or parts.previous.endswith(_RATE):
        return True
    return any(is_verb(*told) for told in tagged(parts.previous)[1:])


def _are_two_works(parts: Parts, name: str) -> bool:
    """Whether a thing with what was done to it stands in a list behind another one: 滩涂优化…、藻类抚育."""
    if parts.joined != "、" or not 0 < verb_cut(name) < len(name):
        return False
    *things, (work, tag) = tagged(parts.previous)
    return bool(things) and tag in _DOINGS and not name.endswith(work)


def with_previous(parts: Parts, around: Surroundings, plain: Candidate) -> Iterator[Candidate]:
    """Names that take something from the name of the figure before."""
    previous, verb, name = parts.previous, parts.previous_verb, plain.text
    if not previous or _begins_anew(parts) or (parts.counted == _SERVED and _GIVER in previous):
        return
    another = _does_another_thing(parts)
    thing = thing_before(parts) if verb and (parts.alike or not another) else ""
    if parts.own not in _HEADS and not parts.own.endswith((*_RATES, *_MEASURES)) and not another:
        yield Candidate(previous, "previous", verb)
    anew = (verb[:1] == _NEW and says_it_is_new(name)) or is_stock(name, verb)
    no_doing = name.endswith(_RATES) or (not parts.alike and name.endswith(_MEASURES))  # 培育企业30家，占比9%
    if verb and not (plain.verb or anew or no_doing or is_earned(name, parts) or _do_something(parts)):
        yield Candidate(verb + name, "previous verb", verb)
    if kind := kind_of_previous(parts):
        yield kind
    if name and name != previous and not _are_two_things(parts):
        side_by_side = name[0] == previous[:1] == TOWARDS
        some_do = previous.endswith(_COUNTS_OF_PEOPLE) and _do_something(parts)
        owner = without_going_on(previous) if parts.counted_before and name in _HEADS else previous
        if half := half_of_pair(parts, name):
            yield Candidate(half, "shared", verb)
        elif not (
            side_by_side
            or counts_things(parts)
            or _does_otherwise(parts)
            or _has_its_own(parts)
            or another
            or owner != previous
            or parts.shared == previous
            or name.endswith(parts.shared or previous)
            or _undergo_something(parts)
            or _are_two_works(parts, name)
            or (parts.verb == name and parts.alike and previous.endswith(_PROJECTS))  # 工业项目300个，建成90个
            or (name in _ADDED and previous.endswith(_WHOLES))  # 铁路里程3万公里，新增1万公里
            or name[0] == parts.shared[:1]  # 旅游花费…，旅居人数: it is named by itself
            or (len(parts.shared) == 1 and parts.shared not in PRODUCTS)
            or (parts.joined == "其中" and parts.shared[-2:] == name[-2:])
            or costs_by_itself(parts)
            or _only_gave(parts.shared, parts)
            or (some_do and not does_nothing(parts.shared))  # 参保人数3万人，其中9千人领取补助
        ):
            yield Candidate(parts.shared + name, "shared", verb)
        subject = around.previous_subject
        of_jobs = subject in TOWN_OR_COUNTRY and previous.endswith(_JOBS)  # incomes beside jobs are not of towns alone
        gave = _only_gave(subject, parts) or (subject in _PLACES and parts.carried_out != "")
        own_subject = name.startswith(subject) or of_jobs or gave or _has_its_own_doer(parts, subject)
        own_subject = own_subject or subject == _LONG_TERM or _is_share_of_others(parts)
        if subject not in ("", previous) and not own_subject and not _comes_in_by_itself(parts):
            yield Candidate(subject + name, "previous subject", "")
        rates = name.endswith(_NO_SIZES) and previous.endswith(_RATE)  # a rate or a share is of no rate
        makes = name.endswith(OUTPUT) and len(name) > len(OUTPUT) + 1  # whose output a product's is, its name tells
        apart = makes or side_by_side or is_another_thing(parts) or _are_some_of_them(parts) or _counts_people(parts)
        apart = apart or _comes_in_by_itself(parts) or costs_by_itself(parts)
        besides = is_done_besides(parts) or (another and (previous[0] == _FOR or previous.endswith(_RATE)))
        besides = besides or (some_do and not previous.endswith(_PEOPLE_THEMSELVES))
        besides = besides or (previous.endswith(_PROJECTS) and not parts.alike and name.endswith(_WORKS_BESIDE))
        paid_for = was_paid_for(parts)
        besides = (
            besides or paid_for or _has_the_verb_too(parts) or (name in _OF_OFFICE and previous.endswith(_DEPARTMENTS))
        )
        if not (parts.built or rates or apart or besides):
            yield Candidate(owner_of_head(owner, name) + name, BUILT, verb)
        if thing and thing not in _COUNTS_OF_PEOPLE and not (rates or paid_for or is_done_besides(parts)):
            yield Candidate(thing + name, "object of previous and own", "")
    if thing and not (parts.joined == "，" and parts.own.endswith(_MEASURES)):
        yield Candidate(thing, "previous without verb", "")


def _is_share_of_others(parts: Parts) -> bool:
    """Whether a share tells behind it whose it is, as the one before did: 90%的乡镇通公路，100%的村通客车."""
    return parts.alike and not parts.own and parts.counted != ""


def was_paid_for(parts: Parts) -> bool:
    """Whether what was done is told behind money that was given, which it is not of: 落实资金9亿元、建设学校30所.

    So are those for whom it was done (救助渔民9万人), and those who are there: 投入教育资金9亿元，在校学生30万人.
    """
    own = parts.own
    if parts.alike or not own or not parts.previous.endswith(_FUNDS):
        return False
    if parts.verb or own.startswith(_AT_SCHOOL):
        return parts.verb != own
    told = tagged(own)
    return len(told) > 1 and (told[0][1], told[-1][1]) == ("vn", "n") and not own.endswith((*_MEASURES, *_RATES))


def _only_gave(subject: str, parts: Parts) -> bool:
    """Whether who gave money is told before those counted, or what was done: 中央财政补助30亿元，开工9万套."""
    does = parts.counted != "" or (parts.verb != "" and parts.verb == parts.own)
    return does and (subject.endswith(_GIVER) or (not parts.alike and subject != "" and is_giver(subject)))


def _has_the_verb_too(parts: Parts) -> bool:
    """Whether a figure counts one more thing of a verb: 惠及企业300家、职工9万人; 新增绿地9公顷、绿道30公里."""
    if parts.joined != "、" or parts.counted or parts.own in _HEADS or parts.own.endswith((*_RATES, *_MEASURES)):
        return False
    has_verb = parts.shared.endswith(_REACHING) or (parts.shared != "" and is_verb(*tagged(parts.shared)[-1]))
    return has_verb and parts.own != "" and tagged(parts.own)[-1][1][0] == "n"


def owner_of_head(previous: str, head: str) -> str:
    """Of what a `head` is, where the name before ends with another: 林下经济 of 林下经济面积, before 产值.

    A rate, a size, the amount of a sum or what is no head is of all that was named before.
    """
    if head.endswith(_SIZES) and previous.endswith(_NO_SIZES):
        return MEASURED_ENDS.cut_off(previous) or previous.removesuffix(_RATE)  # 新能源装机占比63%、规模翻番
    if (head not in _HEADS and head not in _MEASURES) or (
        head.endswith((*_RATES, *_SIZES, *_AMOUNTS)) and not head.endswith(_ON_MARKETS)
    ):
        return previous
    owner = MEASURED_ENDS.cut_off(previous)
    if owner == _ABROAD:
        return ""
    return previous if owner is None else owner.removesuffix(_A_PIECE).removesuffix(_ALL)


def _begins_anew(parts: Parts) -> bool:
    """Whether a figure is of nothing told before: who gives for it, or what was done is told.

    单位生产总值能耗下降3%，节能3亿吨: what was saved is not reckoned by output.
    """
    gives = parts.giving and parts.joined == "，" and not parts.alike
    if parts.previous.endswith(_TROUBLES) and parts.verb == parts.own and parts.verb and parts.joined != "、":
        return True
    if parts.verb == parts.own and parts.previous_verb == parts.previous and parts.verb and parts.joined == "、":
        return True  # 退税减税30亿元、缓税缓费9亿元: a doing beside another
    if parts.owned and parts.own == _USED_FOR:
        return True  # 用于9万人次的技能培训
    return gives or (parts.verb != "" and parts.shared.endswith(_OUTPUT_OF_ALL))


def _are_two_things(parts: Parts) -> bool:
    """Whether the figure and the one before are told apart by a comma, each with a name that says what is measured."""
    if (parts.counted and not parts.own and parts.joined == "、") or is_earned(parts.own, parts):
        return True
    if parts.joined not in ("，", ",", "；"):
        return False
    less = parts.own and parts.previous_verb in _LESS and tagged(parts.own)[-1][1] in _DOINGS
    if not parts.alike and parts.previous_verb and (less or parts.previous.endswith(_BURDENS)):
        return True
    return is_complete(parts.own) and parts.previous.endswith(_MEASURES)


def _undergo_something(parts: Parts) -> bool:
    """Whether those counted undergo something, whatever was done with the thing before: 30人受到处分, 让30人受益."""
    return not parts.own and (parts.counted.startswith(_UNDERGOING) or parts.counted.endswith(_REACHING))


def _do_something(parts: Parts) -> bool:
    """Whether those counted undergo or do something, and nothing is done with them: 参保3万人，其中9千人领取补助."""
    some = parts.joined == "其中" and not parts.own and parts.counted != "" and is_verb(*tagged(parts.counted)[0])
    return some or _undergo_something(parts)


def _are_some_of_them(parts: Parts) -> bool:
    """Whether a figure counts some of those counted before, who have a name of their own: 技术人员…，其中医生…."""
    if parts.joined != "其中" or not parts.alike or parts.counted:
        return False
    if parts.previous.endswith(_MEASURES) and not parts.previous.endswith(_ALL_OF_THEM):
        return False
    told = tagged(parts.own)
    return len(told) == 1 and told[0][1][0] == "n"


def _comes_in_by_itself(parts: Parts) -> bool:
    """Whether a part of what came in has a name of its own: 税收9亿元，其中盐税3亿元."""
    if parts.joined not in ("其中", "；") or not parts.own.endswith(_COME_IN) or parts.own in _HEADS:
        return False
    whole = parts.previous.partition("占")[0].partition(_MET)[0]
    return whole.endswith(_COME_IN) and not whole.endswith(_OF_RESIDENTS)


def costs_by_itself(parts: Parts) -> bool:
    """Whether a cost is told beside what was sold, of which it is none: 产品销售收入增长3%，生产成本下降5%."""
    return parts.own.endswith(_COST) and len(parts.own) > len(_COST) and parts.previous.endswith(_SOLD)


def _counts_people(parts: Parts) -> bool:
    """Whether people are counted behind a sum, which has none: 旅游总花费3亿元，旅居人数9万人."""
    return not parts.alike and parts.own.endswith(_PEOPLE) and parts.previous.endswith(_MONEY)


def is_done_besides(parts: Parts) -> bool:
    """Whether a doing that names its thing stands beside one with things of its own: 停建饭店30座，压缩投资9亿元."""
    if parts.verb != parts.own or not parts.verb or parts.previous_verb in ("", parts.previous):
        return False
    return parts.joined == "，" and not parts.alike and not parts.own.endswith(_RATE) and len(tagged(parts.own)) > 1


def _has_its_own(parts: Parts) -> bool:
    """Whether nothing is shared with the figure before: 公路投资 beside 铁路投资, doctors beside 技术人员."""
    head = parts.previous.removeprefix(parts.shared) if parts.shared else ""
    another = head not in ("", parts.own, parts.previous) and parts.own.endswith(head)
    return another or _are_some_of_them(parts)


def is_complete(name: str) -> bool:
    """Whether a name says what is measured, and probably of what."""
    return name.endswith(_MEASURES) and name not in _HEADS and (len(name) >= _COMPLETE or _is_output(name))


def _is_output(name: str) -> bool:
    """Whether a name is that of how much of a product was made: 早稻产量."""
    return name.endswith(OUTPUT) and name.removesuffix(OUTPUT) in PRODUCTS
