"""What figures side by side in a list say for all: 建成8个国家级、13个省级中心, 推进3个公园、5个广场建设."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from policy_nlp.catalogue import is_known
from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.naming.name import KIND, OF_OTHER, OF_SECTOR, Candidate
from policy_nlp.measures.naming.parts import Parts
from policy_nlp.measures.naming.shared_words import output_lead
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import heads, is_verb, predication_cut, tagged
from policy_nlp.text.characters import HAN

_SIZE = r"[过超]?[\d.一二三四五六七八九十百千万]+亿?元?(?:以上)?级?"
_GRADE = re.compile(rf"(?:级|(?<![获审])批)$|^{_SIZE}$")
_GRADED = re.compile(rf"{_SIZE}|.*?[级批]")
_GRADE_BEFORE = re.compile(r"[^级]级(?:及?以上)?$")
_LIMIT = re.compile(rf"(?P<word>{HAN}{{1,3}})\d")
_ORDER = re.compile("[一二三四五特](?P<of>等|级)")
_GRADE_ENDS = "级批"
_BARE_GRADE = re.compile(rf"{HAN}{{1,4}}[{_GRADE_ENDS}]")
_WORK = re.compile(rf"(?<=..){either('name_words', 'work')}$")
_FURTHERING = words("name_words", "furthering")
_EACH = re.compile("^(?:均|都|双双|全部|皆)")
_MANY = 4
"""So many figures of a list at most have one more in common."""
_MEASURES = words("name_words", "measure")
_CLASSES = words("name_words", "class")
_SHORT = 4
"""So long is work with what it is done to, of which the name before may say more: 脱硝改造."""
_WORKS = frozenset(words("name_words", "work"))
_HOLDING = ("有", "包括", "含")
"""How verbs end that say only what there is."""
_THING, _LONGEST_THING = 2, 12
"""So long at least is the name of a thing that a verb a clause before may take."""
_BODY = rf"(?P<who>[^、，]{{2,16}}?{either('name_words', 'body')})"
_BODY_DID, _BODY_HAS = re.compile(rf"{_BODY}(?:完成|实现)(?=..)"), re.compile(rf"{_BODY}(?=..)")
_HEADS = heads()
_JOINT = re.compile("、|和|及")
_WITHIN = "中"
_INVESTMENT = "投资"
"""Is made in doings too: 其中基本建设投资30亿元，更新改造9亿元."""
_NEW, _CAPACITIES, _SUMS = "新增", ("能力", "容量"), ("总", "累计", "全")
_KIND_LENGTH, _SECTOR_LENGTH = 6, 10
"""The name of a kind or a sector is no longer."""
_PASSIVE = ("被", "由")
_JOINTS = ("、", "和", "及", "与")
_OUTPUT_CAPACITY = "产能"
_SUMMED_UP = re.compile(rf"等(?P<what>[^，。；、\d]{{0,4}}{_OUTPUT_CAPACITY})")
_PER_HEAD = "人均"
_ALREADY = ("已经", "已", "现已", "现")
_OF_THOSE = re.compile("^[^，、的]{1,12}的(?:近|约|超|超过)?$")
_SOME_OF_THEM = re.compile("[^有是占]的(?:达到?|近|约|超过)?$")
_SET = ("确定", "批准", "认定", "选定", "规定")
"""What was done by different bodies to the same things: 国务院确定的30家、各地确定的90家试点企业."""
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
        return right._replace(text=owner + parts.own, verb="")
    if before.verb not in ("", left.verb) and right.made == "previous verb" and right.text == left.verb + parts.own:
        return right._replace(text=before.verb + parts.own, verb=before.verb)
    if head := _parallel_head(left.text, parts):
        return right._replace(text=parts.own + head, verb=parts.verb)
    if not _side_by_side(*mentions, text) and not _are_of_those(*mentions, text):
        return right
    thing, before_it = _thing_of(right, parts) or parts.counted, _lead_of(left, before)
    if not parts.own and thing and before_it is not None and not before_it[:1].isdigit():
        return right._replace(text=before_it + thing, verb=left.verb)
    if left.verb and right.made in _COUNTS and not right.verb:
        return right._replace(text=left.verb + right.text, verb=left.verb)
    if parts.own and (opening := _parallel_opening(left.text, parts.own)) and opening + parts.own not in right.text:
        return right._replace(text=opening + parts.own, verb=left.verb)
    lead = output_lead(left.text, [right.text])
    return right._replace(text=lead + right.text) if lead else right


def _are_of_those(left: Mention, right: Mention, text: str) -> bool:
    """Whether what a figure counts is of those that the figure before counts: 30个国家的400家企业."""
    between = text[left.quantity.span.end : right.quantity.span.start]
    return left.clause == right.clause and _OF_THOSE.search(between) is not None


def _next_kind(left: Candidate, parts: Parts, before: Parts) -> Candidate | None:
    """The name of a further kind of what was named before two figures: 其中林业增长8%，牧业增长9%."""
    own = parts.own
    lead, found, head = left.text.rpartition(before.own) if before.own else ("", "", "")
    if (
        not found
        or not (left.made in (KIND, OF_SECTOR) or (lead.endswith(_WITHIN) and lead[:-1].endswith(_MEASURES)))
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
    return None if own.endswith(_MEASURES) or own in _HEADS or is_known(own) else left._replace(text=lead + own + head)


def _body_of(left: str, parts: Parts) -> str:
    """The body of which the left name tells, where the right one tells of it too: 省属企业 before 完成投资, 利润."""
    if not parts.own or parts.verb or parts.counted or "占" in left:
        return ""
    if parts.joined == "、":
        found = _BODY_DID.match(left)
        return found["who"] if found and not parts.own.startswith(found["who"]) else ""
    found = _BODY_HAS.match(left) if parts.joined == "，" and left.endswith(_MEASURES) else None
    return found["who"] if found and all(item in _HEADS for item in _JOINT.split(parts.own)) else ""


def _parallel_head(left: str, parts: Parts) -> str:
    """What the left name has behind the word with which the right one ends: 收入 of 城镇居民收入 beside 农村居民."""
    if parts.counted or parts.verb or parts.attached or not parts.joined or not parts.alike:
        return ""
    word = next((word for word in _CLASSES if parts.own.endswith(word)), "")
    if not word:
        return ""
    _, found, head = left.rpartition(word)
    return head if found and head.endswith(_MEASURES) and "占" not in head else ""


def _parallel_opening(left: str, own: str) -> str:
    """What the left name has before the words with which both go on: 市级以上 of 市级以上绿色工厂 beside 绿色园区."""
    if (limit := _LIMIT.match(own)) and (found := re.search(rf"(?<=..){limit['word']}(?=\d)", left)):
        return left[: found.start()]
    if (order := _ORDER.match(own)) and (found := re.search(rf"[一二三四五特](?={order['of']})", left)):
        return left[: found.start()] if found.start() > 1 else ""
    if (work := _WORK.search(own)) and len(own) <= _SHORT and left.endswith(work.group()) and own not in left:
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


def of_all(
    name: Candidate, names: Sequence[Candidate], parts: Parts, mentions: Sequence[Mention], text: str
) -> Candidate:
    """The name of a figure that holds for all figures of the list before: A3家、B5家，均增长8%; A3件、B5件，办结率90%.

    `names` are those of the figures before, `mentions` all of the sentence.
    """
    own, rate = mentions[len(names)], parts.own.endswith("率")
    if not rate and not (own.carried and _EACH.match(own.said)):
        return name
    listed = _list_at_end(names, mentions, one_clause=rate)
    things = [one.text[len(one.verb) :] for one in listed]
    if len(set(things)) < 2 or (rate and not name.text.endswith(things[-1] + parts.own)):
        return name
    return name._replace(text="、".join(things) + parts.own if rate else "、".join(one.text for one in listed))


def _list_at_end(names: Sequence[Candidate], mentions: Sequence[Mention], one_clause: bool) -> Sequence[Candidate]:
    """The last of `names` that are of figures with one unit, each with a name of its own, in `one_clause` or more."""
    listed: list[Candidate] = []
    last = mentions[len(names) - 1]
    for place in range(len(names) - 1, -1, -1):
        one, mention = names[place], mentions[place]
        if mention.listed or mention.quantity.unit != last.quantity.unit or len(listed) == _MANY:
            break
        if one_clause and mention.clause != last.clause:
            break
        if not listed or listed[-1].text != one.text:
            listed.append(one)
    return listed[::-1]


def going_on(name: Candidate, left: Candidate, parts: Parts) -> Candidate:
    """The name of a figure without a predicate whose verb stands before the figure before: 建设农场3个，茶园5个."""
    if parts.joined == "，" and left.verb.startswith(_NEW) and name.text == parts.own and _are_capacities(left, name):
        return name._replace(text=left.verb + name.text, verb=left.verb)
    goes_on = parts.joined == "，" and parts.alike and left.verb and name.text == parts.own and not name.verb
    if not goes_on or left.verb.endswith(_HOLDING) or len(name.text) < _THING or name.text.endswith(_MEASURES):
        return name
    if any(tag[0] in "vdpml" or word in _WORKS for word, tag in tagged(name.text)):
        return name
    return name._replace(text=left.verb + name.text, verb=left.verb)


def _are_capacities(left: Candidate, name: Candidate) -> bool:
    """Whether two names are of capacity, of which the first was added: 新增开采能力30万吨，装机容量9万千瓦."""
    return (
        left.text.endswith(_CAPACITIES) and name.text.endswith(_CAPACITIES) and not name.text.startswith((_NEW, *_SUMS))
    )


def per_head(name: Candidate, left: Candidate, parts: Parts, said: str) -> Candidate:
    """The name of a figure of which its words say only whose it is by heads: 城镇人均住房30平方米，农村人均36平方米."""
    if not parts.own or name.text != parts.own:
        return name
    if not said.startswith(_PER_HEAD, said.rfind(parts.own) + len(parts.own)):
        return name
    at = left.text.find(_PER_HEAD)
    return name._replace(text=name.text + left.text[at:]) if at > 0 and _PER_HEAD not in name.text else name


def of_those(name: Candidate, left: Candidate, parts: Parts, said: str) -> Candidate:
    """The name of a figure that counts some of the things named before: 施工的项目300个，建成投产的90个.

    `said` is what stands before it.
    """
    if done := _done_with_some(left, parts):
        return name._replace(text=done, verb="")
    if not parts.alike or parts.counted or not parts.own or not _SOME_OF_THEM.search(said):
        return name
    told = tagged(parts.own)
    if not any(tag[0] == "v" for _, tag in told) or parts.own.endswith(_MEASURES):
        return name
    thing = left.text[len(left.verb) :].rpartition("的")[2]
    thing = thing[: predication_cut(thing)]
    if not _THING <= len(thing) <= _LONGEST_THING or thing in parts.own or not _is_noun(thing):
        return name
    return name._replace(text=f"{parts.own}的{thing}", verb="")


def _done_with_some(left: Candidate, parts: Parts) -> str:
    """What was done with some of the things named before, with these: 新建企业300家，其中100家已经建成投产."""
    if parts.joined != "其中" or not parts.alike or parts.own or not parts.counted:
        return ""
    done = "".join(word for word, _ in tagged(parts.counted) if word not in _ALREADY)
    thing = left.text[len(left.verb) :].rpartition("的")[2]
    if any(tag[0] not in "vd" for _, tag in tagged(done)) or not _THING <= len(thing) <= _LONGEST_THING:
        return ""
    return thing + done if _is_noun(thing) else ""


def _is_noun(thing: str) -> bool:
    """Whether a thing is named, and no doing, nor a field or a place: not 水利方面, 开始建设, 案件从一月."""
    told = tagged(thing)
    return told[-1][1][0] == "n" and told[-1][0] != "方面" and all(tag != "p" for _, tag in told)


def _thing_of(name: Candidate, parts: Parts) -> str:
    """What a name has from behind its figure."""
    behind = () if "said" in name.made else (parts.counted, parts.noun, parts.attached)
    return next((thing for thing in behind if thing and name.text.endswith(thing)), "")


def _lead_of(name: Candidate, parts: Parts) -> str | None:
    """What a name has from before its figure, where it ends with what stands behind it; None where it does not."""
    thing = _thing_of(name, parts)
    return name.text[: -len(thing)] if thing else None


def share_ends(names: list[Candidate], mentions: Sequence[Mention], parts: Sequence[Parts], text: str) -> None:
    """Give each figure of a list the head and the work that only the last one shows; `names` is changed in place."""
    said = ""
    for left, right in reversed(list(pairwise(range(len(names))))):
        beside = _side_by_side(mentions[left], mentions[right], text)
        if beside or _is_bare_grade(mentions[left], mentions[right], text):
            names[left] = _with_head(names[left], parts[left], names[right], parts[right])
            if _lacks_its_thing(parts[left], parts[right]):
                names[left] = Candidate(parts[left].own + parts[right].noun, OF_OTHER, parts[left].own)
        said = (said or _said_of(names[right], parts[right])) if beside else ""
        if said and not names[left].text.endswith(said):
            names[left], said = _with_work(names[left], parts[left], said)
        _sum_up(names, mentions, parts, right)


def _lacks_its_thing(left: Parts, right: Parts) -> bool:
    """Whether only the next figure shows with what something was done: 开工30个、建成20个重大项目."""
    if not left.own or left.own != left.verb or left.counted or left.follows:
        return False
    return right.alike and right.noun != "" and right.own != "" and right.own == right.verb


def _sum_up(names: list[Candidate], mentions: Sequence[Mention], parts: Sequence[Parts], last: int) -> None:
    """Give the figures of a list what sums them up behind the `last`: 淘汰炼铁30万吨、炼钢20万吨等落后产能."""
    found = _SUMMED_UP.fullmatch(parts[last].after)
    if found is None or not parts[last].own:
        return
    for at in range(last, -1, -1):
        if mentions[at].clause != mentions[last].clause or not parts[at].own:
            break
        if not names[at].text.endswith(_OUTPUT_CAPACITY):
            names[at] = names[at]._replace(text=names[at].text + found["what"])


def _with_work(name: Candidate, parts: Parts, said: str) -> tuple[Candidate, str]:
    """A name with what is `said` at the end of its list, and that for the names before; or what it says so itself."""
    own, thing = _said_of(name, parts), _thing_of(name, parts)
    if own or (thing and is_verb(*tagged(thing)[-1])):
        return name, own
    lead = _lead_of(name, parts)
    return (name._replace(text=name.text + said) if lead is not None and _lets_work(lead) else name), said


def _said_of(name: Candidate, parts: Parts) -> str:
    """What the end of a name says of the things that are counted: 建设, 入选名单."""
    thing = _thing_of(name, parts)
    if thing == parts.counted and thing.startswith(parts.noun) and thing != parts.noun:
        return thing[len(parts.noun) :]
    if found := _WORK.search(thing):
        return found.group()
    at = 0
    for word, tag in tagged(thing):
        if at and (tag == "d" or word in _PASSIVE):
            return thing[at:]
        at += len(word)
    return ""


def _lets_work(lead: str) -> bool:
    """Whether what stands before a list lets the work at its end be that of all its things: 推进…建设."""
    return lead.endswith(_FURTHERING) or not any(is_verb(word, tag) for word, tag in tagged(lead))


def _side_by_side(left: Mention, right: Mention, text: str) -> bool:
    """Whether nothing but a list parts two figures."""
    if left.clause != right.clause or right.listed:
        return False
    start = right.quantity.span.start
    return text[start - 1] in _JOINTS or text[right.before.start - 1 : right.before.start] == "、"


def _is_bare_grade(left: Mention, right: Mention, text: str) -> bool:
    """Whether a clause ends with a grade that wants the head of the next one: 3个省级，北湖等5个市级湿地公园."""
    if right.clause != left.clause + 1 or text[left.after.end - 1] not in _GRADE_ENDS:
        return False
    return _BARE_GRADE.fullmatch(left.after.of(text)) is not None


def _with_head(left: Candidate, before: Parts, right: Candidate, parts: Parts) -> Candidate:
    """The left name with the head that only the right one shows: 国家级中心 beside 省级中心."""
    if (
        not before.counted
        and parts.alike
        and parts.own.endswith(_SET)
        and (not before.own or before.own.endswith(_SET))
    ):
        return left._replace(text=before.own + _thing_of(right, parts))
    counted = before.counted or left.text
    thing = _thing_of(right, parts) or right.text
    graded = _GRADED.match(thing)
    if not _GRADE.search(counted) or graded is None or graded.end() == len(thing):
        return left
    lead, _, _ = left.text.rpartition(counted)
    return left._replace(text=lead + counted + thing[graded.end() :])
