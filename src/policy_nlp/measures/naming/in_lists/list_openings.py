"""What a figure of a list says for those behind it: its verb, its grade, its body, for whom."""

from __future__ import annotations

import re

from policy_nlp.catalogue import is_known
from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.in_lists.neighbours import WORK, lead_of, side_by_side, thing_of
from policy_nlp.measures.naming.in_lists.shared_words import CAPACITY, HEAD_ENDS, RATES, output_lead
from policy_nlp.measures.naming.name import KIND, OF_OTHER, OF_SECTOR, Candidate
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import VERBS, heads, is_verb, predication_cut, tagged
from policy_nlp.text.characters import HAN

_GRADE_BEFORE = re.compile(r"[^级]级(?:及?以上)?$")
_LIMIT = re.compile(rf"(?P<word>{HAN}{{1,3}})\d")
_ORDER = re.compile("[一二三四五特](?P<of>等|级)")
_CLASSES = words("name_ends", "class")
_NO_AMOUNTS, _ENDING = (*RATES, "标准", "浓度", "强度"), 2
"""How ends what no thing is by itself, so that one told of without that has it too: 二级医院床位使用率, 三级医院."""
_SHORT = 4
"""So long is work with what it is done to, of which the name before may say more: 脱硝改造."""
_SHORTEST = 2
"""So long at least is the name of a thing that the verb before takes."""
_WORKS = frozenset(words("works", "work"))
_HOLDING = ("有", "包括", "含")
"""How verbs end that say only what there is."""
_BODY = rf"(?P<who>[^、，]{{2,16}}?{either('of_lists', 'body')})"
_BODY_DID, _BODY_HAS = re.compile(rf"{_BODY}(?:完成|实现)(?=..)"), re.compile(rf"{_BODY}(?=..)")
_HEADS = heads()
_JOINT = re.compile("、|和|及")
_WITHIN = "中"
_INVESTMENT = "投资"
"""Is made in doings too: 其中基本建设投资30亿元，更新改造9亿元."""
_REACHING, _ABOUT = words("effects"), 1
_BERTHS = "泊位"
"""What a port has new, with which it can handle more."""
_MILEAGE, _SETS = "里程", "机组"
"""What else comes with new capacity."""
_NEW, _CAPACITIES, _SUMS = "新增", ("能力", "容量"), ("总", "累计", "全")
_CAPACITY_ENDS = ("产能", "生产能力")
_KIND_LENGTH, _SECTOR_LENGTH = 6, 10
"""The name of a kind or a sector is no longer."""
_PEOPLE = words("sums", "heads")
"""How names of so many people end, whose verb tells what these do."""
_PER_HEAD = "人均"
_MEANS = {
    **{mean: mean for mean in ("人均", "户均", "日均", "月均", "平均每人", "平均每户")},
    "按人口": "按人口平均",
}
"""What alone says that a figure is a mean of what was told before: 用电30亿千瓦时，人均3000千瓦时."""
_COME_TO = re.compile("(?:已|首次|将)*(?:达到?|超过?|突破|接近|为|约|近)$")
"""What stands between such and its figure: 人均超过3000千瓦时."""
_OF_THOSE = re.compile("^[^，、的]{1,12}的(?:近|约|超|超过)?$")
_DOING = "va"
"""Parts of speech of what is done, and how: 建成投用."""
_PART_OF_LIST = ("其中", "，", "、", "")
"""How parts of a total are joined, the first of them by 其中."""
_COUNTS = ("counted", "noun")
"""How a name is made that has nothing but what is counted."""


def with_opening(
    right: Candidate, left: Candidate, parts: Parts, before: Parts, mentions: tuple[Mention, Mention], text: str
) -> Candidate:
    """The name of a figure with what the figure before it in a list opens with: its verb, what was done, for whom.

    `parts` are those of the figure, `before` those of the one before.
    """
    if kind := _next_kind(left, parts, before):
        return kind
    if owner := _body_of(left.text, parts):
        return right.called(owner + parts.own, "")
    if parts.own.endswith(_CAPACITY_ENDS) and (graded := _capacity_opening(left, parts)):
        return right.called(graded + parts.own, left.verb)
    if before.verb not in ("", left.verb) and right.made == "previous verb" and right.text == left.verb + parts.own:
        return right.called(before.verb + parts.own, before.verb)
    if (
        parts.joined == "，"
        and len(parts.verb) > 1
        and right.text == parts.own
        and (owner := _who_adds(left.text, parts))
    ):
        return right.called(owner + parts.own, parts.verb)
    if head := _head_of_same(left, parts) or _parallel_head(left.text, parts):
        return right.called(parts.own + head, parts.verb)
    told = right.text in (parts.counted, left.text)
    if told and left.text and parts.counted and parts.alike and (thing := _done_before(left.text, parts.counted)):
        return right.called(thing + parts.counted)
    if side_by_side(*mentions, text) or _are_of_those(*mentions, text):
        return _beside(right, left, parts, before)
    behind = mentions[0].clause == mentions[1].clause and mentions[0].until + _ABOUT >= mentions[1].begin
    if behind and not parts.own and mentions[1].begin == mentions[1].start:
        return _right_behind(right, left, parts, before)
    return right


def _capacity_opening(left: Candidate, parts: Parts) -> str:
    """What is done with the capacity before, and what is wrong with it: 淘汰落后 in 淘汰落后船台产能9个."""
    found = CAPACITY.match(left.text) if parts.joined in ("，", "、") and not parts.verb else None
    return found["lead"] if found and found["how"] and not parts.own.startswith(found["how"]) else ""


def _who_adds(left: str, parts: Parts) -> str:
    """Who does with one thing what the right name tells of another: 国家银行增加农业贷款9亿元，增加商业贷款8亿元."""
    if not parts.alike or parts.counted or not 1 < left.find(parts.verb) < len(left) - len(parts.verb):
        return ""
    return _doer_and_doing(left).removesuffix(parts.verb) if _doer_and_doing(left).endswith(parts.verb) else ""


def _done_before(left: str, done: str) -> str:
    """The things of which the left name tells what was done, where the right one tells but that: 开工30个、竣工20个.

    30个重点项目开工、20个竣工 are 重点项目竣工.
    """
    if not is_verb(*tagged(done)[0]) or is_verb(*tagged(left)[0]):
        return ""
    if any(tag[0] not in _DOING for _, tag in tagged(done)):
        return ""
    things = tagged(left[: predication_cut(left)])
    end = next((at for at in range(len(things), 0, -1) if things[at - 1][1][0] not in _DOING), 0)
    return "".join(word for word, _ in things[:end])


def _beside(right: Candidate, left: Candidate, parts: Parts, before: Parts) -> Candidate:
    """The right name with what stands before the left figure: all of it before a thing, or a verb, or a grade."""
    thing, before_it = thing_of(right, parts) or parts.counted, lead_of(left, before)
    if right.made == OF_OTHER:
        return right
    if not parts.own and thing and before_it is not None and not before_it[:1].isdigit():
        return Candidate(before_it + thing, _COUNTS[0], left.verb)
    if left.verb and right.made in _COUNTS and not right.verb:
        return right.called(left.verb + right.text, left.verb)
    if parts.own and (opening := _parallel_opening(left.text, parts.own)) and opening + parts.own not in right.text:
        return right.called(opening + parts.own, left.verb)
    lead = output_lead(left.text, [right.text])
    return right.called(lead + right.text) if lead else right


def _right_behind(right: Candidate, left: Candidate, parts: Parts, before: Parts) -> Candidate:
    """The right name with what the left one says of both, where no word stands between what is counted and a number.

    工程覆盖12个县30个村9万人; 国企投资30亿元9个重点项目.
    """
    if parts.counted and left.text.endswith(_INVESTMENT) and not before.counted and parts.noun == parts.counted:
        return right.called(left.text + parts.counted)
    lead = lead_of(left, before)
    reaches = lead is not None and len(lead) > _ENDING and lead.endswith(_REACHING)
    return right.called(lead + parts.counted) if lead and reaches else right


def _are_of_those(left: Mention, right: Mention, text: str) -> bool:
    """Whether what a figure counts is of those that the figure before counts: 30个国家的400家企业."""
    between = text[left.end : right.start]
    return left.clause == right.clause and _OF_THOSE.search(between) is not None


def _next_kind(left: Candidate, parts: Parts, before: Parts) -> Candidate | None:
    """The name of a further kind of what was named before two figures: 其中林业增长8%，牧业增长9%."""
    own = parts.own
    lead, found, head = left.text.rpartition(before.own) if before.own else ("", "", "")
    if (
        not found
        or not (left.made in (KIND, OF_SECTOR) or (lead.endswith(_WITHIN) and lead[:-1].endswith(HEAD_ENDS)))
        or parts.joined not in ("，", "、")
    ):
        return None
    if (
        not 0 < len(own) <= (_SECTOR_LENGTH if left.made == OF_SECTOR else _KIND_LENGTH)
        or (parts.verb and head != _INVESTMENT)
        or parts.counted
        or not parts.alike
    ):
        return None
    return None if own.endswith(HEAD_ENDS) or own in _HEADS or is_known(own) else left.called(lead + own + head)


def _body_of(left: str, parts: Parts) -> str:
    """The body of which the left name tells, where the right one tells of it too: 省属企业 before 完成投资, 利润."""
    if not parts.own or parts.verb or parts.counted or "占" in left:
        return ""
    if parts.joined == "、":
        found = _BODY_DID.match(left)
        return found["who"] if found and not parts.own.startswith(found["who"]) else ""
    found = _BODY_HAS.match(left) if parts.joined == "，" and left.endswith(HEAD_ENDS) else None
    return found["who"] if found and all(item in _HEADS for item in _JOINT.split(parts.own)) else ""


def _head_of_same(left: Candidate, parts: Parts) -> str:
    """What the left name has behind those with whom something else is done: 集中供养老人补助标准…，散居老人…."""
    if not (parts.verb and left.verb) or parts.joined != "，" or not left.text.endswith(_NO_AMOUNTS):
        return ""
    same, told = parts.own.partition("（")[0][len(parts.verb) :], left.text[len(left.verb) :]
    return told[len(same) :] if len(same) > 1 and told != same and told.startswith(same) else ""


def _parallel_head(left: str, parts: Parts) -> str:
    """What the left name has behind the word with which the right one ends: 收入 of 城镇居民收入 beside 农村居民."""
    if parts.counted or parts.verb or parts.attached or not parts.joined or not parts.alike:
        return ""
    if word := next((word for word in _CLASSES if parts.own.endswith(word)), ""):
        _, found, head = left.rpartition(word)
        return head if found and head.endswith(HEAD_ENDS) and "占" not in head else ""
    own = parts.own.partition("（")[0]
    if parts.joined != "，" or not left.endswith(_NO_AMOUNTS) or len(own) <= _ENDING or own.endswith(HEAD_ENDS):
        return ""
    owner, found, head = left.partition(own[-_ENDING:])
    alike = found and owner and "占" not in left
    return head if alike and not any(tag[0] in "vd" for _, tag in tagged(own)) else ""


def _parallel_opening(left: str, own: str) -> str:
    """What the left name has before the words with which both go on: 市级以上 of 市级以上绿色工厂 beside 绿色园区."""
    if (limit := _LIMIT.match(own)) and (found := re.search(rf"(?<=..){limit['word']}(?=\d)", left)):
        return left[: found.start()]
    if (order := _ORDER.match(own)) and (found := re.search(rf"[一二三四五特](?={order['of']})", left)):
        return left[: found.start()] if found.start() > 1 else ""
    if (work := WORK.search(own)) and len(own) <= _SHORT and left.endswith(work.group()) and own not in left:
        before = left[: -len(own)]
        return before if _ends_with_word(left, len(before)) else ""
    opening, word, _ = left.partition(own[:2])
    return opening if word and _GRADE_BEFORE.search(opening) else ""


def _ends_with_word(name: str, at: int) -> bool:
    """Whether a word of `name` ends at `at`."""
    end = 0
    for word, _ in tagged(name):
        end += len(word)
        if end >= at:
            break
    return 0 < at == end


def going_on(name: Candidate, left: Candidate, parts: Parts, before: Parts) -> Candidate:
    """The name of a figure without a predicate whose verb stands before the figure before: 建设农场3个，茶园5个.

    `parts` are those of the figure, `before` those of the one before.
    """
    if _are_counted_on(name, left, parts, before):
        return name.called(left.verb + name.text, left.verb)
    if parts.joined in ("，", "、") and _are_capacities(left.text, parts.own):
        lead = left.text[: left.text.index(_NEW) + len(_NEW)]
        return name.called(lead + parts.own, _NEW if lead == _NEW else "")
    goes_on = parts.joined == "，" and parts.alike and name.text == parts.own and not name.verb
    if goes_on and not left.verb and (lead := _doer_and_doing(left.text)):
        left = left.called(left.text, lead)
    goes_on = goes_on and left.verb != "" and not left.text.endswith(_PEOPLE)  # 参保人数9万人，低保对象3万人
    if not goes_on or left.verb.endswith(_HOLDING) or len(name.text) < _SHORTEST or name.text.endswith(HEAD_ENDS):
        return name
    if any(tag[0] in "vdpml" or word in _WORKS for word, tag in tagged(name.text)):
        return name
    owner, linked, _ = left.text.rpartition("的")
    lead = owner + linked if len(owner) > len(left.verb) and linked not in name.text else left.verb
    return name.called(lead + name.text, left.verb)


def _are_counted_on(name: Candidate, left: Candidate, parts: Parts, before: Parts) -> bool:
    """Whether a list of parts behind their total goes on with one more: 新建六十个项目，其中有五大油田，十个电站."""
    if not parts.counted or parts.own or parts.noun != parts.counted or name.text != parts.counted:
        return False
    first = parts.joined == _PART_OF_LIST[0]
    if not before.counted or (not first and (before.own or before.joined not in _PART_OF_LIST)):
        return False
    if parts.joined not in _PART_OF_LIST:
        return False
    among = left.verb not in ("", left.text) and not left.verb.endswith(_HOLDING)
    return among and left.text == left.verb + before.counted and not is_verb(*tagged(name.text)[0])


def _doer_and_doing(name: str) -> str:
    """Who does something and what, before the things of a name: 港务局培训 of 港务局培训船工."""
    told = tagged(name)
    at = next((at for at, (_, tag) in enumerate(told) if tag in VERBS), 0)
    if not 0 < at < len(told) - 1 or any(tag[0] != "n" for _, tag in (*told[:at], *told[at + 1 :])):
        return ""
    return "".join(word for word, _ in told[: at + 1])


def _are_capacities(left: str, own: str) -> bool:
    """Whether two names are of capacity, of which the first was added: 新增开采能力30万吨，装机容量9万千瓦."""
    return (
        _NEW in left
        and left.endswith((*_CAPACITIES, _BERTHS, _MILEAGE, _SETS))
        and own.endswith((*_CAPACITIES, _MILEAGE))
        and not own.startswith((_NEW, *_SUMS))
    )


def per_head(name: Candidate, left: Candidate, parts: Parts, said: str) -> Candidate:
    """The name of a figure of which its words say only whose it is by heads: 城镇人均住房30平方米，农村人均36平方米."""
    mean = parts.own or _COME_TO.sub("", said.strip("，、 "))
    if mean in _MEANS and name.text in (left.text, parts.own):
        return name.called(_MEANS[mean] + left.text)
    if not parts.own:
        return name
    if name.text != parts.own:
        return name
    if not said.startswith(_PER_HEAD, said.rfind(parts.own) + len(parts.own)):
        return name
    at = left.text.find(_PER_HEAD)
    return name.called(name.text + left.text[at:]) if at > 0 and _PER_HEAD not in name.text else name
