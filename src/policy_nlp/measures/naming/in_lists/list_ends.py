"""What only the last figure of a list says of all: 建成3个国家级、9个省级中心, 推进3个公园、5个广场建设."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from policy_nlp.catalogue import is_known
from policy_nlp.measures.mentions import SHARES, Mention
from policy_nlp.measures.naming.beside.parts import Parts, told_of_it
from policy_nlp.measures.naming.in_lists.neighbours import WORK, lead_of, side_by_side, thing_of
from policy_nlp.measures.naming.in_lists.shared_words import HEAD_ENDS, RATES
from policy_nlp.measures.naming.name import OF_OTHER, OWNED, Candidate
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import heads, is_verb, tagged, verb_cut
from policy_nlp.text.characters import ALL_PROVINCES, HAN

_SIZE = r"[过超]?[\d.一二三四五六七八九十百千万]+亿?元?(?:以上)?级?"
_GRADE = re.compile(rf"(?:级|(?<![获审])批)$|^{_SIZE}$")
_GRADED = re.compile(rf"{_SIZE}|.*?[级批]")
_GRADE_ENDS = "级批"
_BARE_GRADE = re.compile(rf"{HAN}{{1,4}}[{_GRADE_ENDS}]")
_FURTHERING = words("works", "furthering")
_PASSIVE = ("被", "由")
_DONE = "了"
"""Behind a verb tells what those before it did: 9个省、30个县建立了巡查制度."""
_OUTPUT_CAPACITY = "产能"
_SUMMED_UP = re.compile(rf"(?:等|(?=落后|过剩))(?P<what>[^，。；、\d]{{0,4}}{_OUTPUT_CAPACITY})")
_QUALITY = re.compile("(?:水环境|空气|生态|环境|水)质量?.*")
"""What of things counted is measured: 30个断面水质优良比例达98%."""
_SHORTEST = 4
"""What is counted is no shorter where something is said of it: 企业发行债券 stays."""
_EASING = words("of_lists", "easing")
_OF, _FOR = "的", "为"
_BODY = re.compile(
    "(?:企业|企|品牌|断面|机构|项目|平台|中心|行业|(?<!地)区|(?<!社)会|[园县市镇乡村校院站所厂店库体团社队户员链赛展])$"
)
"""How those are called who have or do something themselves."""
_TOLD_OF_THINGS = heads().union(words("owners", "owned"))
"""What is measured of a thing that stands behind several figures."""
_BARE_BODY = 2
"""A body with no more than its kind keeps what is said of it: 企业发行债券, 学校引进教师."""
_EFFECTS = frozenset(words("effects"))
"""What things counted do to so many others: 6项工程惠及人口90万人."""
_PULLING = frozenset(words("doings", "pulling"))
_FEW, _MEASURES = 16, words("name_ends", "measure")
"""So many characters at most give examples."""
_RANGE = re.compile(f"{either('of_lists', 'range')}|[{ALL_PROVINCES}深穗杭甬蓉]{{2}}(?![市县区])")
"""Where the things are, or between which places, of which only the last ones are named: 3条国际、9条国内航线."""
_SET = words("of_lists", "set")
"""What was done by different bodies to the same things: 国务院确定的30家、各地确定的90家试点企业."""


def share_ends(names: list[Candidate], mentions: Sequence[Mention], parts: Sequence[Parts], text: str) -> None:
    """Give each figure of a list the head and the work that only the last one shows; `names` is changed in place."""
    said = ""
    for left, right in reversed(list(pairwise(range(len(names))))):
        beside = side_by_side(mentions[left], mentions[right], text)
        if beside or _is_bare_grade(mentions[left], mentions[right], text):
            names[left] = _with_head(names[left], parts[left], names[right], parts[right])
            if _lacks_its_thing(parts[left], parts[right]):
                names[left] = Candidate(parts[left].own + parts[right].noun, OF_OTHER, parts[left].own)
        if names[right].made == OWNED and parts[right].joined == "、" and parts[left].own in _TOLD_OF_THINGS:
            thing = names[right].text.removesuffix(parts[right].own)  # 总投资9亿元、占地30亩的项目
            names[left] = Candidate(thing + parts[left].own, OWNED, "")
        linked = text[mentions[left].end : mentions[right].start] == _OF and parts[right].noun != ""
        linked = linked and not parts[right].noun.endswith(_MEASURES)  # 营收9亿元的3家船厂入库税收
        if linked and (size := told_of_it(parts[left].own)):
            names[left] = Candidate(WORK.sub("", parts[right].noun) + size, OWNED, "")  # 总投资9亿元的3个项目
        apart = parts[left].verb != "" and parts[right].verb != ""  # 启动30个改造项目、实施9万平方米旧房改造
        said = (said or _said_of(names[right], parts[right])) if beside and not apart else ""
        said = said or (_affair_of(mentions[left], thing_of(names[right], parts[right])) if beside else "")
        if said and not names[left].text.endswith(said):
            names[left], said = _with_work(names[left], parts[left], said)
        _sum_up(names, mentions, parts, right)
        opens = parts[left].own in ("", parts[left].verb) or parts[left].own.endswith("等")
        if parts[left].counted and opens and mentions[left].clause == mentions[right].clause:
            if _are_measured(names[left], parts[left], mentions[right]):
                names[left], names[right] = _ranking(
                    names[left], names[right], parts[left], mentions[left : right + 1], text
                )
            else:
                names[left] = _without_result(names[left], parts[left], mentions[right], parts[right])


def _are_measured(name: Candidate, parts: Parts, following: Mention) -> bool:
    """Whether those counted are such of which something ranks as the next figure tells: 9种矿产储量居全国第3位.

    A rate is one of all of them.
    """
    ranked = following.tied and following.quantity.dimension == "rank"
    return ranked and name.text == parts.counted and name.text.endswith(HEAD_ENDS) and not name.text.endswith(RATES)


def _ranking(
    counted: Candidate, ranked: Candidate, parts: Parts, mentions: Sequence[Mention], text: str
) -> tuple[Candidate, Candidate]:
    """The names of how many things rank so, with the rank, and of the rank, with the examples of these things."""
    left, right = mentions
    if ranked.text == counted.text and len(parts.own) <= _FEW:
        ranked = ranked.called(parts.own + ranked.text)
    return counted.called(counted.text + text[left.until : right.quantity.span.end]), ranked


def _without_result(name: Candidate, parts: Parts, following: Mention, behind: Parts) -> Candidate:
    """The name of things counted without what the next figure gives of them: 30个新项目增加产值9亿元, 合格率达98%."""
    counted = parts.counted
    if not name.text.endswith(counted) or following.joined or following.listed:
        return name
    things = _bare_of_result(counted, following, behind)
    return name.called(name.text.removesuffix(counted) + things) if things else name


def _bare_of_result(counted: str, following: Mention, behind: Parts) -> str:
    """Those `counted` without what the figure `following` gives of them; empty where it gives nothing."""
    measured = following.carried and following.quantity.dimension in SHARES
    resulting = measured or (following.tied and behind.own == counted)
    if resulting and (bodies := _bodies_in(counted)):
        return bodies
    if counted.endswith(HEAD_ENDS) and resulting:
        told = tagged(counted)[:-1]
        told = told[:-1] if len(told) > 1 and is_verb(*told[-1]) else told
        thing = _QUALITY.sub("", "".join(word for word, _ in told))
        if len(thing) >= _SHORTEST:
            return thing
    if following.tied and behind.own == counted:
        return _of_whom_known(counted) or counted
    if not following.carried or following.tied or following.quantity.dimension in SHARES:
        return ""
    if not behind.counted and (bodies := _bodies_in(counted)):
        return bodies
    at = cut = 0
    for word, tag in tagged(counted):
        least = _BARE_BODY if word in _EFFECTS else _SHORTEST
        cut = at if (is_verb(word, tag) or tag == "vn") and at >= least else cut
        if cut and word in _PULLING:
            break  # 30项赛事拉动综合消费9亿元: the doing behind it is what is pulled
        at += len(word)
    return counted[:cut] if cut and not behind.counted else ""


def _bodies_in(counted: str) -> str:
    """The bodies of which the rest of what is `counted` tells something: 省属企业 of 省属企业资产总额."""
    at = 0
    told = tagged(counted)
    for (word, tag), (after, _) in pairwise(told):
        at += len(word)
        if (tag[0] == "n" or len(word) == 1) and _BODY.search(word) and not _BODY.search(after):
            return "" if at == _BARE_BODY else counted[:at]
    return ""


def _of_whom_known(counted: str) -> str:
    """Those counted, of whom the rest of what is `counted` tells a known indicator: 市州 of 市州人均预期寿命."""
    told = [word for word, _ in tagged(counted)]
    return next(("".join(told[:at]) for at in range(1, len(told)) if is_known("".join(told[at:]))), "")


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
    verb = names[last - 1].verb if last and parts[last].joined == "、" and not parts[last].verb else ""
    if verb:
        names[last] = names[last].called(verb + parts[last].own, verb)
    for at in range(last, -1, -1):
        if mentions[at].clause != mentions[last].clause or not parts[at].own:
            break
        if not names[at].text.endswith(_OUTPUT_CAPACITY):
            names[at] = names[at].called(names[at].text + found["what"])


def _with_work(name: Candidate, parts: Parts, said: str) -> tuple[Candidate, str]:
    """A name with what is `said` at the end of its list, and that for the names before; or what it says so itself."""
    own, thing = _said_of(name, parts), thing_of(name, parts)
    if own or (thing and is_verb(*tagged(thing)[-1])):
        return name, own
    lead = lead_of(name, parts)
    lets = lead is not None and (said.startswith(_OF) or _lets_work(lead))
    return (name.called(name.text + said) if lets else name), said


def _affair_of(left: Mention, thing: str) -> str:
    """What the last of those for whom something is done has for all: 的饮水问题 in 解决9万渔民和3万牧民的饮水问题.

    `left` tells by the words before it that it is so.
    """
    before = left.before.removesuffix(_DONE)
    if _OF in thing and before.endswith(_EASING):
        return thing[thing.rindex(_OF) :]
    cut = verb_cut(thing) if before.endswith(_FOR) else 0
    return thing[cut:] if cut >= _BARE_BODY else ""


def _said_of(name: Candidate, parts: Parts) -> str:
    """What the end of a name says of the things that are counted: 建设, 入选名单."""
    thing = thing_of(name, parts)
    if thing == parts.counted and thing.startswith(parts.noun) and thing != parts.noun:
        return thing[len(parts.noun) :]
    if found := WORK.search(thing):
        return found.group()
    at = 0
    for word, tag in tagged(thing):
        if at and (tag == "d" or word in _PASSIVE or (is_verb(word, tag) and thing.startswith(_DONE, at + len(word)))):
            return thing[at:]
        at += len(word)
    return ""


def _lets_work(lead: str) -> bool:
    """Whether what stands before a list lets the work at its end be that of all its things: 推进…建设."""
    return lead.endswith(_FURTHERING) or not any(is_verb(word, tag) for word, tag in tagged(lead))


def _is_bare_grade(left: Mention, right: Mention, text: str) -> bool:
    """Whether a clause ends with a grade that wants the head of the next one: 3个省级，北湖等5个市级湿地公园."""
    if right.clause != left.clause + 1 or text[left.until - 1] not in _GRADE_ENDS:
        return False
    return _BARE_GRADE.fullmatch(left.after) is not None


def _with_head(left: Candidate, before: Parts, right: Candidate, parts: Parts) -> Candidate:
    """The left name with the head that only the right one shows: 国家级中心 beside 省级中心."""
    if (
        not before.counted
        and parts.alike
        and parts.own.endswith(_SET)
        and (not before.own or before.own.endswith(_SET))
    ):
        return left.called(before.own + thing_of(right, parts))
    counted = before.counted or left.text
    thing = thing_of(right, parts) or right.text
    if parts.alike and len(counted) == _BARE_BODY and _RANGE.fullmatch(counted) and (opens := _RANGE.match(thing)):
        head = thing[opens.end() :]
        return left.called(left.text + head) if head and left.text.endswith(counted) else left
    graded = _GRADED.match(thing)
    if not _GRADE.search(counted) or graded is None or graded.end() == len(thing):
        return left
    lead, _, _ = left.text.rpartition(counted)
    return left.called(lead + counted + thing[graded.end() :])
