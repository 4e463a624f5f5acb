"""Where the names beside a figure begin and end: what belongs to its neighbours, or says how they do, is left out."""

from __future__ import annotations

import re

from policy_nlp.catalogue import is_known
from policy_nlp.measures.naming.beside.examples import EXAMPLES_END
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.tails import tail_of
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import heads, is_verb, last_predicate, tagged, verb_cut

_STANDING = re.compile("(?<=..)、(?:(?:数量|规模|金额|总量|增量|增速)[^、等]*|(?:稳居|位居|居|均|所有)[^等]*)$")
"""What is said of how many they are: 30种新药获批上市、数量居前列."""
_FURTHER_COUNT = re.compile(r"(?<=..)、(?:全[国省市])?\d[^、].*$")
"""A further number, which is no figure: 20个城市、全国30个省区市 all take part."""
_NEXT_EXAMPLE = re.compile("(?<=..)(?:和|及|与|以及)[^和及与、，]{2,12}等$")
"""The examples of what the next figure counts: 30个公路项目和望川等4个铁路项目."""
_OF = "的"
"""Leads to what is of those counted and is counted next: 30个国家的400家企业."""
_ALL_OF = re.compile("(?<=...)(?:所有(?![制权者])|全部)")
"""With what those begin of which none is left out, before others of which a share is told."""
_FURTHER_WORK = re.compile("(?<=..建设)(?:和|及|与)(?P<what>[^，、]{4,})$")
"""What else is done beside the building of what is counted: 30个园区建设和老街盘活."""
_AIM = re.compile("(?<=..)的(?:目标|任务|工作|承诺)[^，]*$")
"""What was to be done with them: 减少30项事项的目标提前实现."""
_BOUNDING = ("户均", "人均", "户均年", "人均年", "近", "约", "共", "均", "各", "分别")
"""What bounds the next figure, as predicates do: 为30个省份保供煤炭超5亿吨."""
_CLOSING = "，。；、"
_BROUGHT = re.compile("(?<=...)(?<![转出受谦礼])(?:让(?![利渡])|使(?![用命馆者]))[^，]{4,}$")
"""What they bring about for others: 30项改革让群众少跑腿."""
_TO_DO = re.compile("(?<=[^，、][金款费力员])来(?![自源年华京往])[^，、]{2,}$")
"""For what they are used: 再增加30亿元的资金来扩建码头."""
_TOLD = re.compile("(?P<who>[^，]{2,20}?)是指.*")
"""What something is said to be: “双百”计划是指实施30个项目."""
_RESPECTS = re.compile("[\\d一二三四五六七八九十]+个?(?:方面|领域)的?")
_WENT = re.compile(f"(?P<what>[^、]{{2,}}){either('courses')}")
"""How something went of which a number is given next: 县域经济竞相发展、总量."""
_SMOOTHLY = f"(?:{either('prose', 'smoothly')})"
_CAME_ABOUT = re.compile(
    f"(?P<what>[^、]{{2,}}?)"
    f"(?:{_SMOOTHLY}?(?:{either('prose', 'came about')})(?:{either('prose', 'came about', 'went on')})?"
    f"|{_SMOOTHLY}{{1,2}}(?:{either('prose', 'went on')})|实现[^、]{{2,12}})"
)
"""What came about or goes on, of which a number is given next: 制氢项目建成投产、年产量."""
_CARRIED_OUT = re.compile(
    f"{either('undertakings')}(?P<what>[^、]{{2,}}"
    f"(?:{either('works', 'rules', 'scheme', 'system', 'work')}|试点|发展|力度))"
)
"""What is undertaken, of which what is told next is not the second: 推进林地改革、确权面积; 实施更新行动、完成投资."""
_DONE = "完成"
_MEASURES = words("name_ends", "measure")
_ALIKE = "同步"
"""How a target without a number ends: 居民收入与经济增长同步、新增就业30万人."""
_COMPARED = re.compile(
    "(?<=..)(?:不?[高低快慢好优]于|持平于)(?:上年|去年|前年|全[国省市区州县]|经济|GDP|地区生产总值)[^，、于]{0,8}$"
)
"""How another ends: 投资增速快于全国平均水平、新增就业30万人."""
_OUTLAYS = words("of_lists", "outlay")
"""How ends what is spent on all that a list names, 车辆运行 among them."""
_LEAST = 3
"""A thing that changed, or a name that tells of what it is, is no shorter."""
_BRIEF = 6
"""What is measured of a thing told before is no longer."""
_BESIDE = ("和", "及", "与", "以及")
_TAKING = ("把", "地将")
"""What stands before those with whom something is done, and how: 有步骤地把30座船坞改造好."""
_TO = "向"
_MANNER = re.compile(either("openings", "manner"))
_DISTINCT = re.compile(
    "^(?P<who>.*?)(?:连续[^，、]{1,4}年)?成为(?:全[国省市区]|我国|世界|全球)?"
    "(?:第[一二三四五六七八九十\\d]+|唯一|首)[个座家条]?(?=.{2})"
)
"""What something is the first or only one of: 成为全市第3个吞吐量超千万吨的港口."""


def counted_alone(counted: str, closed: bool) -> str:
    """What is counted, without what is said of how many they are, and without what belongs to the next figure.

    `closed` says that a mark of punctuation ends it, and no further figure.
    """
    if "、" in counted:
        counted = _STANDING.sub("", _FURTHER_COUNT.sub("", counted))
    if "的" in counted:
        counted = _AIM.sub("", counted)
    if "来" in counted[2:]:
        counted = _TO_DO.sub("", counted)
    if "让" in counted or "使" in counted:
        counted = _BROUGHT.sub("", counted)
    if "建设" in counted[2:] and (further := _FURTHER_WORK.search(counted)) is not None and _is_doing(further["what"]):
        counted = counted[: further.start()]
    if closed or not counted:
        return counted
    return _NEXT_EXAMPLE.sub("", _without_predicate(counted.removesuffix(_OF) or counted))


def _is_doing(said: str) -> bool:
    """Whether words name something and what is done with it: 老街盘活."""
    *things, (word, tag) = tagged(said)
    return things != [] and (is_verb(word, tag) or tag == "vn")


def _without_predicate(counted: str) -> str:
    """What is counted without what leads to the next figure: 由30个县扩大到40个县."""
    while len(counted) > 2:
        predicate = last_predicate(counted)
        end = predicate.word if predicate else next((word for word in _BOUNDING if counted.endswith(word)), "")
        least = 1 if predicate is not None and predicate.role == "to" else 2
        if not end or len(counted) < len(end) + least:
            break
        counted = counted[: -len(end)]
    return counted


def is_closed(following: str) -> bool:
    """Whether the character `following` the words behind a figure ends them, so that no further figure is near."""
    return following == "" or following in _CLOSING


def first_of_its_kind(own: str) -> str:
    """What is said to be the only or the first of those with something, with that; empty where nothing is.

    港口吞吐量 of 港口成为全省首个吞吐量, before 超千万吨的港口.
    """
    found = _DISTINCT.match(own) if "成为" in own else None
    return found["who"] + own[found.end() :] if found else ""


def opening_alone(own: str, beside: bool) -> str:
    """The words before what is counted without those that tell only how, and without another thing beside it.

    `beside` says that a mark parts the two, as in a list.

    根据需求建设30条道路; 壮大集群和30条产业链; 向灾区捐赠帐篷、棉被等30种物资.
    """
    if "是指" in own and (found := _TOLD.match(own)):
        return found["who"]
    if own.endswith(_TAKING):
        return ""
    if own.startswith(_TO) and own.endswith(EXAMPLES_END):
        own = own[verb_cut(own) :] or own
    if "方面" in own or "领域" in own:
        own = _RESPECTS.sub("", own)
    if beside or (own.endswith(_BESIDE) and tagged(own)[-1][0] in _BESIDE):
        return opening_verb(own) or _doing_of(own)
    if found := _MANNER.match(own):
        cut = found.end() + verb_cut(own[found.end() :])
        return trimmed(own[cut:]) if cut < len(own) else own
    return own


def _doing_of(own: str) -> str:
    """Who does what in the words before a list, of which only the last is counted: 光缆通达 of 光缆通达所有县城和.

    Empty where they name but another thing.
    """
    if found := _ALL_OF.search(own):
        return own[: found.start()]
    cut = verb_cut(own)
    verb = opening_verb(own[cut:]) if cut < len(own) else ""
    return own[:cut] + verb if len(own) > cut + len(verb) + 1 and verb else ""


def behind_what_changed(own: str) -> str:
    """The last of two things of which only that is given by a number: 运价 of 货运量明显增加、运价, before 下降5%.

    What came about before it is told of it: 电站发电量 of 电站建成投产、发电量.  A head takes from the thing before it
    what it is of: 药品价格 of 药品质量提高、价格.
    """
    first, _, last = own.rpartition("、")
    if last and (first.endswith(_ALIKE) or ("于" in first and _COMPARED.search(first))):
        return last
    if len(last) >= _LEAST and last.endswith(_MEASURES) and (carried := _CARRIED_OUT.fullmatch(first)) is not None:
        return carried["what"] + last if last.startswith(_DONE) else last
    if not last or opening_verb(first) or last == opening_verb(last) or last_predicate(last):
        return own
    if not first.endswith(_MEASURES) and not last.endswith(_OUTLAYS) and (found := _CAME_ABOUT.fullmatch(first)):
        says_all = opening_verb(last) or len(last) > _BRIEF or last[:2] == found["what"][:2]
        return last if says_all else found["what"] + last
    if found := _WENT.fullmatch(first):
        says_all = opening_verb(last) or len(last) > _BRIEF or (len(last) > _LEAST and is_known(last))
        return last if says_all else found["what"] + last
    changed = tail_of(first)
    if not changed.has("grow") or "、" in changed.name or len(changed.name) < _LEAST:
        return own
    owner = "".join(word for word, _ in tagged(changed.name)[:-1])
    return owner + last if last in heads() or len(last) < _LEAST else last
