"""The reading of the words beside a figure that holds where nothing speaks against it."""

from __future__ import annotations

import re

from policy_nlp.catalogue import is_known
from policy_nlp.measures.clauses import masked
from policy_nlp.measures.naming.beside.examples import EXAMPLES, are_places, behind_examples
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.beside.products import OUTPUT, PRODUCTS
from policy_nlp.measures.naming.beside.words_behind import opens_with_doing
from policy_nlp.measures.naming.choosing.owned import is_owner, share_of_whole, share_of_whole_too, tells_of
from policy_nlp.measures.naming.from_previous.added import is_stock
from policy_nlp.measures.naming.from_previous.kinds import kind_of_previous
from policy_nlp.measures.naming.from_previous.like_it import half_of_pair
from policy_nlp.measures.naming.from_previous.objects import (
    OF_THING,
    SAYING_WHAT_IS_MEASURED,
    capacity_of,
    change_of_previous,
    counts_things,
    doing_before,
    done_with,
    given_to_the_same,
    is_earned,
    is_kind_of_them,
    is_of_thing,
    is_served,
    names_things,
    of_thing,
    rest_of_them,
    says_it_is_new,
    serves,
    some_of_them,
    thing_before,
    thing_done,
    thing_of,
    whose_turn,
    work_of_them,
)
from policy_nlp.measures.naming.from_previous.of_it import built_on_previous
from policy_nlp.measures.naming.from_previous.people import does_so_too
from policy_nlp.measures.naming.from_previous.places import done_there
from policy_nlp.measures.naming.name import BUILT, OF_CHANGE, OF_OTHER, OF_SECTOR, OWNED, Candidate
from policy_nlp.measures.vocabulary import words
from policy_nlp.measures.words import heads, is_verb, tagged

_POINTER = re.compile(r"(?:这|该)(?:方面|个|些|项|种|一)?(?:的)?")
_PAYING = ("中央", "地方")
"""Governments of which each pays a part: 设立基金30亿元，其中中央9亿元、地方21亿元."""
_STATE = ("国家", "国务院", "各级政府")
"""Whose doing is no part of what else is told of those it was done for: 国家重点保证30个项目，完成投资9亿元."""
_WORD, _NO_NAME = 2, ("p", "d", "c", "u", "uj", "ul")
_HEADS = heads()
_UNDERTAKINGS = frozenset(words("undertakings"))
_NEW = "新"
_BUILT = ("建", "造", "修", "升")
"""How verbs end of what is built."""
_AND = ("和", "以及", "及", "与")
"""What joins something without a figure to what is counted: 壮大3大集群和5条产业链."""
_SHARES = ("占比", "比重", "比例")
"""What nothing is done with that was done with the whole: 新增床位400张，其中护理床位占比60%."""
_PAID = frozenset(words("sums", "paid out"))
_USES = ("用于", "支持")
"""What says what money is for, of one amount after another."""
_FUNDS = words("allotments", "set aside")
"""What was set aside for something, of which so much was then paid out."""
_RATE = "率"
"""The same where the whole is no share: 减免税费9亿元，调整退税率，其中丝绸退税率由3%提高到5%."""
_EXTENDING, _BARE = ("试点", "覆盖", "覆盖全国", "覆盖全省"), 2
"""Ends the name of what reaches so far."""
_AMOUNT = "金额"
"""What the money of a thing is, whatever it is called: 发放助农贷款3万笔、金额9亿元."""
_EFFECTS = words("effects")
_ADDED = words("works", "added")
_PLANS = ("计划", "方案", "规划")
"""How ends what money is planned for, with whose parts nothing is done: 推出3亿元的投资计划，其中地方投资9亿元."""
_FEW_EXAMPLES = 16
"""A name with no more characters keeps its examples: 举办书市、灯会等活动30场."""
_COMPLETE = frozenset(words("name_ends", "complete"))
"""What says itself what it is done with: 减税."""
_FREED = ("减税", "降费", "减负", "退税", "免税", "缓税")
"""What ends so says itself what was done: 减轻负担90亿元，其中结构性减税30亿元."""
_RAISED, _SUFFERED = frozenset(words("sums", "raised")), frozenset(words("sums", "came of it"))
_DISASTERS = ("事故", "难", "灾", "灾害", "地震", "洪水", "案件", "事件")
"""What people suffer from: 发生海难30起，死亡90人; those told before do not otherwise: 受灾人口30万，死亡90人."""
_SPENT = frozenset(words("sums", "spent"))
"""What is a sum of its own: 带动社会资金9亿元，完成投资30亿元."""
_IN_ALL, _TOTALS = "总", words("measured", "of each kind")
"""What things come to in all, with which nothing is done that is done with them."""
_AREAS = words("unnamed_places", "area")
"""How places end whose things are counted: 沿江地区80%的乡通公路."""
_IT, _WITHIN_WHOLE = "它", ("在", "占")
"""What stands for the thing told before, with its share of a whole: 使它在国民生产总值中的比重提高3个百分点."""
_EACH, _ROUND = "每", frozenset("百千万亩公吨")
"""Open what something is reckoned by: 每百元销售收入, 每亩茶园."""
_CAUSING = words("doings", "causing")
"""What makes those counted do something, which is a part of the name: 组织30名工人参加培训."""


def _without_pointer(own: str) -> str:
    """The words before a figure without what points back to an earlier name: 这方面的投资."""
    found = _POINTER.match(own) if own.startswith(("这", "该")) else None
    return own[found.end() :] if found else own


def _thing_pointed_at(own: str, previous: str) -> str:
    """The thing in the name before that `own` says again: 大型船厂 of 对大型船厂进行考核, before 这些船厂利润."""
    at, thing, found = 0, "", previous.find(own[:_WORD])
    if found < 0 or previous.endswith(SAYING_WHAT_IS_MEASURED):
        return ""
    for word, tag in tagged(previous):
        at += len(word)
        thing = "" if is_verb(word, tag) or tag in _NO_NAME else thing + word
        if at >= found + _WORD:
            return thing[: len(thing) - (at - found - _WORD)]
    return ""


def _its_share(own: str, parts: Parts) -> Candidate | None:
    """The share of the thing told before, where only 它 stands for it: 它在出口总额中的比重."""
    if not own.startswith(_IT) or own[1:2] not in _WITHIN_WHOLE:
        return None
    measured = parts.previous.endswith(SAYING_WHAT_IS_MEASURED)
    told = thing_before(parts) if parts.previous_verb else (measured and parts.shared) or parts.previous
    return Candidate(told + own[1:], BUILT, "")


def _paid_out(own: str, parts: Parts) -> Candidate | None:
    """What was done with a part of the fund told before (奖补资金30亿元，已拨付9亿元), or came of those counted."""
    if (own in _RAISED or own in _SUFFERED) and not parts.alike and parts.joined in ("，", "、"):
        thing = thing_before(parts)
        if thing and (own in _RAISED or thing.endswith(_DISASTERS)):
            return Candidate(thing + own, BUILT, "")  # 新增上市公司9家，筹资30亿元
    if own not in _PAID or not parts.alike or parts.joined not in ("，", "、") or not parts.previous.endswith(_FUNDS):
        return None
    return Candidate(parts.previous[len(parts.previous_verb) :] + own, "object of previous and own", "")


def _used_for(own: str, parts: Parts) -> Candidate | None:
    """What else money is for, by the same giver: 省财政拿出30亿元用于修港，9亿元用于造林."""
    use = "" if own or not parts.alike else parts.purpose or parts.attached
    for word in _USES:
        if use.startswith(word):
            giver, said, _ = parts.previous.partition(word)
            return Candidate(giver + use, OF_OTHER, parts.previous_verb) if said else None
    return None


def plain_reading(parts: Parts) -> Candidate:
    """The reading that holds where nothing speaks against it."""
    own = _without_pointer(parts.own)
    if parts.counted:
        return _plain_counting(own, parts)
    if own and own != parts.own and (thing := _thing_pointed_at(own, parts.previous)):
        return Candidate(thing + own[_WORD:], "pointed at", "")
    if not own or own != parts.own:
        plain = Candidate((parts.shared if own else parts.previous) + own, "previous", parts.previous_verb)
        return _used_for(own, parts) or plain
    if parts.previous and (built := _its_share(own, parts) or built_on_previous(own, parts) or _paid_out(own, parts)):
        return built
    if change := change_of_previous(parts):
        return Candidate(change + own, OF_CHANGE, change)
    if is_of_thing(own, parts):
        return Candidate(of_thing(own, parts), "object of previous and own", "")
    if (
        (parts.verb == own or own in _UNDERTAKINGS)
        and own not in _COMPLETE
        and (own not in _SPENT or parts.joined == "其中")
        and parts.alike
        and parts.previous_verb
        and thing_before(parts)
        and parts.joined in ("、", "，", "其中")
        and not is_verb(*tagged(thing_before(parts))[-1])
    ):
        return Candidate(own + thing_before(parts), OF_OTHER, own)
    if parts.verb and (thing := thing_of(parts)):
        return Candidate(own + thing, OF_OTHER, own)
    if own not in _COMPLETE and (thing := _of_whom(own, parts)):
        return Candidate(thing + own, OF_OTHER, "")
    if own in _HEADS and parts.shared and parts.joined == "、":
        return (
            Candidate(thing_before(parts) + own, "object of previous and own", "")
            if counts_things(parts) or names_things(parts) or own == _AMOUNT
            else Candidate(parts.shared + own, "shared", "")
        )
    if parts.verb and "等" in own and EXAMPLES.match(own) and (len(own) > _FEW_EXAMPLES or are_places(own, parts.verb)):
        return Candidate(parts.verb + behind_examples(own), "behind examples", parts.verb)
    return _like_those_before(own, parts) or _plain_in_list(own, parts) or Candidate(own, "own", parts.verb)


def _of_whom(own: str, parts: Parts) -> str:
    """Of what one deed was told before, of which `own` is another: 保障房基本建成30套，开工9套."""
    done = thing_done(parts) if parts.verb == own and parts.alike else ""
    return done or (whose_turn(parts) if own not in _SPENT and parts.previous else "")


def _plain_counting(own: str, parts: Parts) -> Candidate:
    """The plain reading where the figure counts what follows it; `own` are the words before it."""
    if parts.owned and (share := share_of_whole(own, parts)):
        return Candidate(share, BUILT, "")
    if not own:
        if share := share_of_whole_too(parts):
            return Candidate(share, BUILT, "")
        if some := some_of_them(parts) or rest_of_them(parts):
            return Candidate(some, OF_OTHER, "")
        if parts.alike and parts.previous.endswith(parts.counted):
            return Candidate(parts.previous, "previous", parts.previous_verb)
        return Candidate(parts.counted, "counted", "")
    extends = own.endswith(_EXTENDING) or (parts.owned and not parts.verb and is_verb(*tagged(own)[-1]))
    if (extends if parts.owned else own.endswith(_EXTENDING[0])) and len(own) > _BARE:
        return Candidate(own + parts.counted, "own and counted", parts.verb)  # 医保试点扩大到80%的县
    if parts.owned and own.startswith(_EACH) and own[len(_EACH) :][:1] in _ROUND:
        return Candidate(own + parts.noun, "own and counted", "")  # 每百元销售收入只有3元的利润
    if parts.owned and (parts.told or not parts.verb) and not own.endswith(_AREAS):
        if parts.told or (tells_of(own) and not opens_with_doing(parts.counted)):
            return Candidate(parts.noun + own, OWNED, "")
        if not is_owner(own):
            return Candidate(parts.noun, "counted", "")  # 即使减少了30%的船只: a clause is no part of a name
    return _plain_done(own, parts)


def _plain_done(own: str, parts: Parts) -> Candidate:
    """The plain reading where what follows a figure is counted with the words before it."""
    first, listed, last = (masked(own) if "（" in own else own).rpartition("、")
    if listed and last == opening_verb(last) and first != opening_verb(first):
        return Candidate(last + parts.noun, "verb and noun", last)  # 采取整顿市场、关闭30家工厂等措施
    if listed and own.endswith(_EFFECTS):
        return Candidate(own + parts.counted, "own and counted", parts.verb)  # 改造渔港、码头惠及渔民30万人
    if own.endswith("等") or listed or (parts.verb and own.endswith(_AND) and tagged(own)[-1][0] in _AND):
        return Candidate(parts.verb + parts.noun, "verb and noun", parts.verb)
    if parts.verb == own and not own.endswith(_CAUSING):
        if own in _USES and parts.owned:
            return Candidate(parts.noun, "counted", "")  # 用于30万人次的技能培训
        if parts.owned and own not in _ADDED and parts.noun.endswith(_PLANS):
            return Candidate(parts.noun, "counted", "")
        return Candidate(own + parts.noun, "verb and noun", parts.verb)
    if own.endswith(parts.counted):
        return Candidate(own, "own and counted", parts.verb)  # 贫困县由30个县减少到9个县
    verb = parts.verb or (own if own.startswith(_STATE) and is_verb(*tagged(own)[-1]) else "")
    return Candidate(own + parts.counted, "own and counted", verb)


def _tells_its_work(own: str, parts: Parts) -> bool:
    """Whether a part of what was built says itself what was done: 新建和改造公路300公里，其中乡道拓宽里程90公里."""
    if parts.joined != "其中" or not own.endswith(SAYING_WHAT_IS_MEASURED) or not parts.previous_verb.endswith(_BUILT):
        return False
    return any(is_verb(word, tag) or tag == "vn" for word, tag in tagged(own)[1:-1])


def _is_made_too(own: str, parts: Parts) -> bool:
    """Whether a list goes on from the output of one product to that of another: 羊绒产量300吨、驼绒30吨."""
    listed = parts.joined == "、" and parts.alike and parts.previous.endswith(OUTPUT)
    return listed and all(tag[0] == "n" for _, tag in tagged(own))


def _like_those_before(own: str, parts: Parts) -> Candidate | None:
    """The plain reading where the same is done with some of those told before, or more is given to the same."""
    if parts.verb:
        return None
    if parts.joined == "其中" and (work := work_of_them(own, parts)):
        return Candidate(parts.previous_verb + own + work, BUILT, parts.previous_verb)
    if parts.joined == "其中" and parts.alike and parts.previous_verb and does_so_too(own) and thing_before(parts):
        return Candidate(f"{own}的{thing_before(parts)}", BUILT, "")
    added_there = parts.joined == "其中" and parts.previous.endswith(_ADDED) and not parts.previous_verb
    if added_there and not own.endswith(SAYING_WHAT_IS_MEASURED):
        added = next(verb for verb in _ADDED if parts.previous.endswith(verb))
        return Candidate(added + own, BUILT, added)  # 经营主体新登记30万户、其中企业9万户
    if parts.joined == "其中" and own in _PAYING and parts.alike and (paid := thing_before(parts)):
        return Candidate(own + paid, BUILT, "")
    if parts.previous and not parts.counted and (there := done_there(own, parts)):
        return Candidate(there, "previous verb" if parts.previous_verb else BUILT, parts.previous_verb)
    given = given_to_the_same(own, parts) if parts.joined == "、" else ""
    return Candidate(given, BUILT, "") if given else None


def _in_all(own: str, parts: Parts) -> str:
    """What things of a list come to in all, or whom they serve; empty where neither is told.

    建成数据中心6个、总算力9万P; 建成滑雪场9座、雪道总长30公里.
    """
    if not parts.alike and (is_served(own) or (own.startswith(_IN_ALL) and not parts.verb)):
        return thing_before(parts) + own
    return own if own.endswith(_TOTALS) else ""


def _plain_in_list(own: str, parts: Parts) -> Candidate | None:
    """The plain reading of `own` where it takes something from the figure before it in a list."""
    if (parts.joined == "其中" and own in PRODUCTS and parts.previous.endswith(OUTPUT)) or is_earned(own, parts):
        return Candidate(own, "own", "")
    if parts.joined == "其中" and (kind := kind_of_previous(parts)):
        return kind
    if own in PRODUCTS and parts.previous.endswith("生产能力") and (kind := kind_of_previous(parts)):
        return Candidate(kind.text, BUILT, kind.verb)
    if own not in PRODUCTS and _is_made_too(own, parts) and (kind := kind_of_previous(parts)):
        return Candidate(kind.text, OF_SECTOR, kind.verb)
    if parts.joined in ("其中", "，") and (half := half_of_pair(parts, own)):
        return Candidate(half, BUILT, "")
    if parts.joined not in ("、", "其中") or not parts.previous_verb or not thing_before(parts):
        return None
    if (
        own.endswith(parts.previous_verb)
        or own.startswith(doing_before(parts))
        or (parts.verb and not is_kind_of_them(own, parts))
        or (own.endswith(_FREED) and own not in parts.previous)
    ):
        return None  # 投资总规模30亿元，其中地方投资9亿元: it says itself what is done
    if (parts.joined == "其中" and own.endswith(_SHARES if parts.alike else (*_SHARES, _RATE))) or (
        own.endswith(OF_THING) and (is_known(own) or own[:2] in parts.previous)
    ):
        return None
    if parts.joined == "、" and not parts.alike and own.endswith(SAYING_WHAT_IS_MEASURED) and is_known(own):
        return None
    if parts.joined == "、" and (whole := _in_all(own, parts)):
        return Candidate(whole, "own" if whole == own else "object of previous and own", "")
    anew = parts.previous_verb[:1] == _NEW and says_it_is_new(own)  # 新增园区1个、新入规企业20家: it says so itself
    # 签约项目开工率50%、资金到位率30%: of each its own
    rates = parts.joined == "、" and own.endswith(_RATE) and parts.previous.endswith(_RATE)
    if anew or rates or is_stock(own, parts.previous_verb) or serves(own, parts) or _tells_its_work(own, parts):
        return Candidate(own, "own", "")
    done = done_with(parts) if parts.joined == "其中" else ""
    return Candidate(doing_before(parts) + own + capacity_of(own, parts) + done, "previous verb", parts.previous_verb)
