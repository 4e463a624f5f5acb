"""The subject and the object of a clause that has no figure of its own: 粮食生产 再获丰收, 开展 专项行动."""

from __future__ import annotations

import re
from functools import lru_cache

from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.tails import tail_of
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import VERBS, tagged
from policy_nlp.text.alternatives import any_number
from policy_nlp.text.characters import NUMERALS

_MEASURES = words("name_ends", "measure")
_STATES = frozenset(words("openings", "state"))
"""Words with which a clause begins to say how its subject does."""
_SET_PHRASES = frozenset("il")
"""Parts of speech of set phrases, which say something of what stands before them, or are a subject themselves."""
_DEVELOPING = "发展"
"""A noun to the dictionary, with which a clause may open as with a verb."""
_PHRASE, _PHRASE_HEAD, _NAMED_DOINGS = "l", 2, ("教育", "建设")
_QUALITY = "a"
"""The part of speech of what says before a verb how its subject does it: 航线稳定开行."""
_ALONG_ALL = "全线"
"""Says of a way that all of it is built or open, and ends the subject: 铁路全线通车."""
_PREDICATING = frozenset({*VERBS, *_SET_PHRASES, "d", "p", "ad", "z"})
"""Parts of speech with which the predicate of a clause begins."""
_RESPECT = re.compile("在?(?P<field>[^，、的]{2,12}?)方面")
"""A clause that says only in what respect: 在水利建设方面."""
_RAISED = re.compile(
    "(?:较?大幅度?|进一步|适当|逐步|稳步|继续|合理)+"
    rf"{either('doings', 'brought')}(?P<thing>[^，。；\d]{{3,30}})"
)
"""A clause that says only what is brought up or down: 大幅提高起征点，由30元提高到50元."""
_GONE_THROUGH = re.compile(
    rf"^[^，]{{0,6}}?{either('counted', 'gone through')}了?(?:各类|各种)?(?P<thing>[^，的了]{{2,20}})$"
)
"""A clause that says only what is gone through: 清理各类公司."""
_TO = "对"
_PAINS = ("功夫", "工夫", "力气")
_TAKES_PAINS = re.compile(
    f"在{any_number(('进一步', *words('doings', 'brought'), *words('undertakings')))}"
    "(?P<what>[^，]{2,20}?)(?:方面|上)?[多狠大]?下[苦狠大]?(?:功夫|工夫|力气)$"
)
"""What a clause says pains are taken with: 在提高回采率上狠下功夫."""
_DONE_TO = re.compile(
    "[^，对]{0,12}对(?P<thing>[^，；]{3,20}?)(?:都|也|均|全面|分别)*(?:进行|实行|开展)了?[^，；的]{2,14}"
)
"""What something is done to, which the next clause tells of: 我们对各类公司进行了清理，撤销300家."""
_ITS_GROWTH = "的发展"
"""What is furthered of a thing, of which the figures are: 加快渔业的发展，每年增长9%."""
_FIRST = "首"
"""Opens what is counted among others, and no number: 首届师范生."""
_REACHED = re.compile("(?<=..)(?:将?达到?|已?突破|[已不]?超过|不[少低多高]于)$")
_OPEN_ENDS = ("和", "及", "与")
"""What ends so was cut within a list."""
_JOINING = frozenset(("由于", "因为", "为了", "因", "不仅", "不但", "非但"))
"""What opens the predicate of a clause, of which it says why it is or that it is not all: 产值不仅没有下降."""
_FIELD = either("name_ends", "sphere")
_PART = "分之"
"""Tells of how large a part something is done, and names nothing: 先解决三分之一."""
_SPHERE_ENDS = re.compile(_FIELD)
_SPHERE = re.compile(
    rf"(?P<sphere>[^，、的]{{2,10}}?{_FIELD}(?:核心产业)?)(?!{_FIELD}|[化链带园区圈集的]|结构|总量|效益)[^，、\d]{{3,8}}"
)
_LEVELS = re.compile("[两三四五]级|(?<=的)[三五]年")
"""Levels of what a subject is of, or for how long it is planned, and no figure: 乡村两级企业, 新的三年旧改计划."""
_TOP = "强"
"""Makes of a number a class of firms, which is cut in two at it: 世界500强企业."""
_BY_HARM = re.compile("(?<=..)因(?:自然)?[灾旱涝病]害?$")
"""Why the subject of a clause suffered, before its verb: 粮食因灾减产."""
_ANEW, _MADE_NEW = "新", frozenset("创高革更换")
"""Says of what follows that it came anew (城镇新就业), if it ends no word: 创新, 高新."""
_HOW_MUCH = re.compile(
    "(?<=..)(?:(?:[一两三]年内)?(?:先后|连续|又)?[两二三四五]次"
    "|不断|主要|较|的?(?:过快|过猛|迅猛|高速)|全[国省球]|世界|稳中|逆势)$"
)
"""What ends the subject of a clause, though it says how the subject does: 库存较少, 生产的过快增长, 产能全国第一."""
_BENEFIT = re.compile(
    "(?<=[^，的]{3})的?发展$|的?(?:经济|社会|经营)*效益$|(?<=..)的?(?:形势|状况|态势|情况|任务|订货)[^，、的]{0,2}$|(?<=..)(?:工作)?进展$"
)
"""What of a field grows better, of which no figure is: 企业效益好转，利润9亿元; 财政状况好转，支出9亿元."""
_BOTH = re.compile("(?P<who>[^，；]{4,30}?)(?:双双|同步|均|都)?实现(?:了)?“?(?:双|[两三]位数)[^，；]{1,8}")
"""How a clause says that each of two grew or shrank: 接待游客、旅游收入实现“双增长”."""
_PREPARED = re.compile(
    "(?P<what>[^，、对为的]{2,}?)的?(?:施工|前期|筹建|各项)*(?:准备|筹备)(?:工作)?"
    "(?:已经?|都|也|正|全面|基本|大体)*(?:展开|开始|就绪|完成|进展|顺利|加快|加紧|抓|结束)[^，、]{0,8}"
)
"""How a clause says that something is prepared, of which the figures are: 核电站的施工准备全面展开，完成投资9亿元."""
_BY_EACH = ("每", "平均每")
_HAVING = re.compile(
    f"(?:平均)?每[百千万]?[户人名][^，、\\d{NUMERALS}]{{0,6}}?(?:拥有|占有|消费|使用)的?[^，、\\d{NUMERALS}有]{{2,10}}"
)
"""A clause that names what so many have, as it is told apart of town and country: 每百户家庭拥有自行车，城市90辆."""
_DONE, _DONE_WELL = "了", re.compile("好(?![的人事书种]|产品|品种|作品|办法|经验|项目)")
"""What belongs to a verb that is over, or done well: 安排好渔民的生产."""
_AFTER_IT = ("后", "之前")
"""How a clause ends that tells only after what, or before: 取消乡统筹后，农民减负30亿元."""
_YEARS, _SINCE = "去今", ("以后", "之后", "以来")
"""How a clause begins and ends that says only since when: 去年夏收以后，…."""
_TURNING = ("由", "从")
"""Opens what a change started from, behind its thing."""
_FACING = (
    *words("circumstances", "facing"),
    *(how + "应对" for how in ("", *words("circumstances", "how faced"))),
)
"""Opens a clause that says only what stood in the way, or why: 面对复杂局面，投资增长5%; 由于正在调整，…."""
SET_OFF = ("收支相抵", "收支相抵后")
"""How a clause ends behind which stands what income and spending come to: 收支相抵，赤字30亿元."""
UNDERTAKING = re.compile(either("undertakings") + "(?!(?<=覆盖)(?:面|率|范围|人))")
"""What opens a clause that has no subject, though it looks like one: 强化食品药品监管."""
_SET_UP, _SHORTEST_SET_UP = ("建设", "培育"), 6
"""Doings that look like nouns, in a clause that says no more than what is set up: 建设盐湖产业基地."""
_WORD = 2
"""So long is one more doing before it: 改革 of 改革完善招生办法."""
_ABOVE_ALL = "重点"
_PROBLEM_IS = re.compile("^[^，：]{0,14}问题(?:是|有|在于)(?:：|$)")
"""What says only that problems are told of: 存在的主要问题是：渔业生产下滑."""
_CANNOT = re.compile("[^，不]{2,8}不(?:[出进下过起上]来|[出进下过上]去|上|动)")
"""What is told only as that which can't be done, and why: 校舍腾不出来，招生数仍为9万人."""
_CLAUSE = 60
"""So much of a clause is read for its subject and object."""


AS_FOR = re.compile("(?:例如)?单?[以拿就从](?P<what>[^，]{1,20}?)(?:的情况|的问题)?(?:来说|来讲|来看|而言)")
"""What makes of a clause the name that is told of: 拿粮食产量来说."""
_AS_FOR_IT = ("来说", "来讲")


@lru_cache(maxsize=4096)
def subject_and_object(clause: str) -> tuple[str, str]:
    """Subject and object of a clause: 望川新区 …, 开展攻坚行动."""
    if clause.startswith(_FACING) or clause.endswith(SET_OFF) or (clause[:1] in _YEARS and clause.endswith(_SINCE)):
        return "", ""
    if clause.endswith(_AS_FOR_IT) and (spoken_of := AS_FOR.fullmatch(clause.strip(" 　，"))) is not None:
        return spoken_of["what"], ""
    clause = _without_manner(trimmed(_PROBLEM_IS.sub("", clause, count=1) if "问题" in clause else clause))
    if clause.endswith(_PAINS) and (aimed := _TAKES_PAINS.search(clause)):
        return "", aimed["what"]
    if whole := _told_as_a_whole(clause):
        return whole
    at, cut, joined, manner = 0, None, False, 0
    for word, tag in tagged(clause[:_CLAUSE]):
        if tag == "m" and (at or not word.startswith(_FIRST)) and not _LEVELS.match(clause, at):
            if clause.startswith(_TOP, at + len(word)):
                return "", ""
            break
        begins = cut is None and (tag in _PREDICATING or word in _STATES or word in _JOINING)
        if begins and (at or tag not in _SET_PHRASES):
            cut = at if not (joined or (tag == _PHRASE and _is_named(word))) else None
            cut = cut - manner if cut is not None and cut > manner and tag in VERBS else cut
        joined = word in _OPEN_ENDS
        manner = len(word) if tag == _QUALITY and len(word) > 1 else 0
        at += len(word)
    if cut != 0:
        subject = _sphere_of(clause) or tail_of(clause[: at if cut is None else cut]).name
        subject = _without_how_much(subject)
        if behind := _end_of_doing(clause, subject):
            return "", clause[behind:]
        return "" if subject.endswith(_OPEN_ENDS) else _without_growth(subject), ""
    return "", "" if clause.endswith(_AFTER_IT) else _object_of(clause[:at])


def _without_how_much(subject: str) -> str:
    """A subject without how far, why or how it does something: 铁路 of 铁路全线 (通车), 粮食 of 粮食因灾 (减产)."""
    if _ALONG_ALL in subject[2:]:
        subject = subject[: subject.index(_ALONG_ALL, 2)]
    if "因" in subject:
        subject = _BY_HARM.sub("", subject, count=1)
    return _BENEFIT.sub("", _HOW_MUCH.sub("", without_anew(subject)))


def _without_manner(clause: str) -> str:
    """A clause without how the doing behind it is done: 重点支持造船业, but not 重点项目, 重点扶持的渔港."""
    if not clause.startswith(_ABOVE_ALL):
        return clause
    said = tagged(clause[:_CLAUSE])
    doing = len(said) > 2 and (said[1][1] == "v" or said[1][0] == _DEVELOPING) and said[2][0] != "的"
    return clause[len(_ABOVE_ALL) :] if doing else clause


def _told_as_a_whole(clause: str) -> tuple[str, str] | None:
    """Subject and object of a clause of a set form, which need no parts of speech; None of any other."""
    if thing := done_to(clause):
        return thing, ""
    if "不" in clause and _CANNOT.fullmatch(clause) is not None:
        return "", ""
    if "备" in clause and (prepared := _PREPARED.fullmatch(clause)) is not None:
        return prepared["what"], ""
    if "实现" in clause and (both := _BOTH.fullmatch(clause)) is not None:
        return both["who"], ""
    if clause.startswith(_BY_EACH) and _HAVING.fullmatch(clause) is not None:
        return clause, ""
    if found := _RESPECT.fullmatch(clause):
        return found["field"], ""
    if (raised := _RAISED.fullmatch(clause)) is not None:
        return "", raised["thing"]
    if clause.startswith(_DEVELOPING) and (thing := _developed(clause)):
        return "", thing
    if clause.startswith(_SET_UP) and len(clause) >= _SHORTEST_SET_UP and _says_no_more(clause[:_CLAUSE]):
        return "", _object_of(clause[:_CLAUSE])
    return None


def _says_no_more(doing: str) -> bool:
    """Whether a clause that opens with a doing has nothing else in it that is done, nor a number."""
    return not any(tag in _PREDICATING or tag == "m" or word in _STATES for word, tag in tagged(doing))


def gone_through(clause: str) -> str:
    """What a clause says is gone through, of which the next tells how many were left: 清理各类公司，由9家减为3家."""
    found = _GONE_THROUGH.match(clause)
    return found["thing"] if found else ""


def done_to(clause: str) -> str:
    """To what a clause says something is done: 各类公司 in 我们对各类公司进行了清理."""
    found = _DONE_TO.fullmatch(clause) if _TO in clause else None
    return found["thing"] if found else ""


def without_anew(subject: str) -> str:
    """A subject without what the verb cut off behind it says came anew: 城镇 of 城镇新就业."""
    return subject[:-1] if subject.endswith(_ANEW) and subject[-2:-1] not in _MADE_NEW else subject


def _is_named(phrase: str) -> bool:
    """Whether a set phrase is the name of a thing, and says nothing of what stands before it: 义务教育."""
    head, lead = phrase[-_PHRASE_HEAD:], phrase[:-_PHRASE_HEAD]
    if not lead or tagged(lead)[0][1] in _PREDICATING:
        return False
    return head in _NAMED_DOINGS or tagged(head)[-1][1] == "n"


def _end_of_doing(clause: str, subject: str) -> int:
    """Where what is done with something ends that looks like a subject: 改革完善招生办法; 0 where none is."""
    if UNDERTAKING.fullmatch(subject):
        return len(subject)
    doing = UNDERTAKING.match(clause, _WORD) if len(subject) == _WORD else None
    return doing.end() if doing and tagged(subject)[0][1] == "vn" else 0


def _object_of(clause: str) -> str:
    """What a clause that opens with a verb is about: 攻坚行动 of 开展攻坚行动; empty where none opens it."""
    verb = opening_verb(clause)
    end = len(clause) - clause.endswith(_TURNING)
    begin = len(verb) + (verb != "" and _DONE_WELL.match(clause, len(verb)) is not None)
    thing = _REACHED.sub("", clause[begin:end].removeprefix(_DONE).removeprefix("的")) if verb else ""
    if _PART in thing:
        return ""  # 先解决三分之一
    first, listed, _ = thing.partition("、")
    if listed and first and tagged(first)[-1][1] in VERBS:
        return ""  # 园区启用、船厂扩能
    return _without_growth(thing)


def _without_growth(thing: str) -> str:
    """A thing of which a clause says that it is to grow: 渔业 of 渔业的发展."""
    return thing.removesuffix(_ITS_GROWTH) if len(thing) > len(_ITS_GROWTH) + 1 else thing


def _sphere_of(clause: str) -> str:
    """The field of which a clause says in a set phrase how it does: 低空经济 of 低空经济起势成链."""
    found = _SPHERE.fullmatch(clause) if _SPHERE_ENDS.search(clause) else None
    return found["sphere"] if found and not clause.endswith(_MEASURES) else ""


def _developed(clause: str) -> str:
    """What is developed, in a clause that says no more: 长期护理保险 in 发展长期护理保险; but 发展速度明显加快."""
    thing = clause[len(_DEVELOPING) : _CLAUSE]
    if len(thing) <= _PHRASE_HEAD or any(tag in VERBS or tag in _SET_PHRASES for _, tag in tagged(thing)):
        return ""
    return thing
