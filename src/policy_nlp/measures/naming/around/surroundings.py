"""What is said around a figure's clause, which may name the figure where its own words do not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from policy_nlp.measures.mentions import REACH, Mention
from policy_nlp.measures.naming.around.clause import (
    UNDERTAKING,
    done_to,
    gone_through,
    subject_and_object,
    without_anew,
)
from policy_nlp.measures.naming.around.troubles import troubled
from policy_nlp.measures.naming.beside.counting import counted_of
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.beside.praise import without_vague_end
from policy_nlp.measures.naming.beside.products import OUTPUT, PRODUCTS
from policy_nlp.measures.naming.beside.purposes import (
    GIVEN_TO,
    MONEY,
    aim_before,
    giver_before,
    is_giver,
    thing_of,
    undertaken,
    without_giver,
)
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.naming.beside.without_head import HOW_FAR
from policy_nlp.measures.naming.beside.words_behind import but_of_all
from policy_nlp.measures.tails import tail_of
from policy_nlp.measures.vocabulary import either, entries, words
from policy_nlp.measures.words import UNDER, heads, predication_cut, tagged, verb_cut
from policy_nlp.records.span import Span
from policy_nlp.text.characters import HAN, NUMERALS
from policy_nlp.text.numerals import IN_DIGITS

_FOCUS = re.compile("重点(?:仍?是|为|放在)(?P<what>[^，。；]{2,20})$")
"""What a clause says that all goes to: 投资的重点是能源."""
_ITS_MONEY = re.compile(f"(?:.*用于)?(?P<what>[^，。；]{{2,30}}?)(?:的{MONEY}|(?:有了?|[得受]到了?)$)")
"""A thing that is called by what is paid for it, or by what it got: 用于扶贫的资金, 培训得到(重视)."""
_FOR_IT = re.compile(f"为(?P<what>[^，]{{3,30}}?)(?:新?增加?|安排|投入|拨付)*的?{MONEY}")
"""What money told before was for: 为减免农业税新增支出."""
_DOING_AWAY = ("扫除", "消灭", "消除", "根除", "防治", "防控")
"""With what no money is for what stands behind it: 扫除文盲，为此投入30亿元."""
_SPARING = words("relief", "lifting")
"""What is done so with something reaches those who are spared it, and not that thing: 免除学费，惠及30万人."""
_SPREAD_SO_FAR = re.compile(
    "(?:[将把]|使)?(?P<what>[^，、]{3,24}?)(?:实施|执行|期限|范围|已经?|进一步|全面|逐步|继续)*"
    "(?:扩大|推广|推开|延长|延续|拓展|延伸)[到至](?=.)"
)
"""What a clause says is spread so far, or goes on so long: 把营养改善计划推广到海岛."""
_MEANS = words("sums", "means")
"""What only brings about what is done, so that no money is for it: 出台一批措施."""
_MANNERS = frozenset(words("openings", "lead"))
"""How something is done, which by its tags looks like who does it: 全力扫除文盲，为此投入30亿元."""
_MEASURES = words("name_ends", "measure")
_CAME_ABOUT = frozenset(words("prose", "came about"))
"""What no sum or amount does: 开业."""
_INCLUDING, _AND_OTHERS = ("包括", "其中包括", "例如", "特别是"), ("等", "等等", "在内")
_BODIES = "|".join(word for word in words("places") if len(word) > 3)
_PLACE = re.compile(rf"(?:{_BODIES})|{HAN}{{2,12}}?{either('places')}(?!副中心|[场域间面])")
_PLACE_END = re.compile(either("places"))
_DOING = re.compile(either("undertakings"))
"""What is done to a place, which owns nothing then: 组团式推进渔村片区建设."""
_FIGURE = re.compile(f"(?<!第)(?<!连续){IN_DIGITS}|分之|[{NUMERALS}][{NUMERALS}点多余]*[万亿]")
_COUNTED = re.compile(f"[{NUMERALS}两][{NUMERALS}百千万亿多余]+[人户家个座所项件]")
"""A number of things in characters: 新建渔港三十座，国家为此增加贷款9亿元."""
_PAUSE = re.compile("[，；：]")
_FIRST_OF_LIST = re.compile("：一是")
"""Behind this a sentence says what the next one goes on with: 抓好两件事：一是改造管网。改造范围扩大到全市60%的街道."""
_HOW = re.compile(f"^{HAN}{{2,5}}地(?={HAN}{{4}})")
"""How something is done, before its verb: 坚持不懈地."""
_GROUND = re.compile(f"(?:同时)?在[^，。；]{{2,20}}{UNDER}")
_OF_ALL = re.compile(r"\s*(?:全[省市区县州旗疆]|[我本][省市区县]|[^，。；、]{2,6}年[底末]全国)")
"""What opens a clause about all of the report's own place, which is of nothing that was spoken of before."""
_UNOWNING = words("doings", "unowning")
"""How ends what is opened, overcome or aroused, of which no figure is: 打开销路，产值增长6%."""
_NOBODY = frozenset((*words("owners", "pronoun"), "人数"))
"""What is of no one by itself: 它, and the object that 参保人数 seems to have."""
_POINTING = re.compile("(?:这些|那些|上述|以上)(?:政策)?(?:措施|政策|办法|任务|工作|规定)")
_SAYS_OF_IT = re.compile("(?<=..)(?:(?<![求总])是(?![非否])|(?<![重主需必首纪摘概])要(?![素求件道塞害闻点地目]))(?=..)")
"""What says something of what it stands behind, so that all together is no thing: 扶贫是硬任务, 各家银行要带头."""
_FUND, _RATE = "资金", "率"
_PARAGRAPH, _SHORT_SENTENCE = 800, 32
"""So far back a paragraph is looked for, and so long is a sentence that opens one as its heading does."""
_ITEM = re.compile("(?<![^。；：\\s])[一二三四五六七八九十]是(?:要)?(?P<item>[^，。；：\\d\\n]{4,28})。")
"""The sentence that opens an item of a numbered list within a paragraph: 二是改造危旧校舍."""
_TURNS = tuple(
    row["cue"] for row in entries("frames") if row["role"] == "plan" and row["where"] != "heading" and not row["years"]
)
"""With these a sentence turns from how a place stands to what is to be done: 下一步."""
_PLACE_WITHIN = 40
"""So much of a clause is read for the place that opens it."""
_HEADS = heads()
_INSTEAD = "反而"
"""Sets what goes one way against what went the other: 瓷器成本没有下降，运费反而上升."""
_FAR = 20
"""A place is looked for in so many clauses before the figure's own."""


class Surroundings(NamedTuple):
    """What may lend a figure its name from further off.

    `subject` and `object` are those of the clause before, `topic` is the subject of the sentence, `place` the last
    place or body named in the sentence before the figure's clause, `said` what the next figure of a list says of
    both (8所高校、14个学科入选名单), `previous_subject` the part before the verb of the name of the figure before;
    `aims` are what the clauses before may say that money is for, `giver` who gives it,
    `of_all` says that the clause opens with the report's own place (全省), and so is of nothing spoken of before.
    """

    subject: str
    object: str
    topic: str
    place: str
    said: str
    previous_subject: str
    aims: tuple[tuple[str, str], ...]
    giver: str
    of_all: bool


def surroundings_of(
    text: str, mention: Mention, parts: Parts, clauses: Sequence[Span], following: Mention | None
) -> Surroundings:
    """What stands around the figure of `mention`, in a sentence of these `clauses`; `following` is the next figure."""
    at = mention.begins_in(clauses)
    turn = at if _INSTEAD in mention.before and parts.own and parts.own not in _HEADS else _turn(text, clauses, at)
    clause = _clause_before(text, clauses[turn:at])
    thing = ""
    if at and parts.own and parts.own == parts.verb and not parts.counted and not parts.previous:
        clause = _before_ground(text, clauses[:at])
        thing = gone_through(clause) or done_to(clause)
    subject, object_ = ("", thing) if thing or not clause else subject_and_object(clause)
    if subject and (doing := UNDERTAKING.match(subject)):  # 深化招生制度改革: a doing, by tags a subject
        said = clause[clause.find(subject) :]
        subject, object_ = "", (subject if _FIGURE.search(said) else tail_of(said).name)[doing.end() :]
    if at and not subject and not object_ and parts.own.endswith(_MEASURES):
        object_ = undertaken(_opening(text, clauses[at - 1]))
    opening = _sentence_before(text, clauses[0].start) if at == 0 else ""
    if at > 1 and not turn:
        opening = _opening(text, clauses[0]) if not _done_apart(text, clauses, at, parts) else ""
    if parts.own in _CAME_ABOUT and subject.endswith(_MEASURES):
        subject = ""  # 协议金额9亿元，已开业30家: it is the firms that opened
    topic, done = subject_and_object(opening)
    if not topic and parts.own.endswith(OUTPUT):
        topic = done  # 壮大锂电池产业，补强关键部件，产量达到90万吨: of what is made it is the output
    topic = undertaken(topic) if UNDERTAKING.match(topic) else topic
    subject, object_, topic = _owning(subject), _owning(troubled(object_)), _owning(topic)
    previous = parts.previous if not parts.previous_verb else ""
    # Called so, it takes its keywords without a dict of them, in a fraction of the time.
    return Surroundings.__new__(
        Surroundings,
        subject=subject,
        object=object_,
        topic=topic if topic != subject else "",
        place=_place(text, clauses[max(turn, at - _FAR) : at]),
        said=_said(text, following) if parts.counted and following and following.clause == mention.clause else "",
        previous_subject=_owning(HOW_FAR.sub("", without_anew(_before_verb(previous)))),
        aims=tuple(_aims(text, clauses, at, parts)) if parts.owes_to_clauses else (),
        of_all=_OF_ALL.match(mention.before) is not None,
        giver=giver_before(text, clauses[:at]) if parts.purpose and not parts.verb else "",
    )


def _before_verb(name: str) -> str:
    """The part of a name before its verb; of a rate, that of which it is: 茶叶 of 茶叶优质率."""
    before = name[: verb_cut(name)]
    if len(before) < len(name) and name[len(before) :] == _RATE:
        return "".join(word for word, _ in tagged(before)[:-1])
    return before


def _done_apart(text: str, clauses: Sequence[Span], at: int, parts: Parts) -> bool:
    """Whether a figure of which it is told but what is done is parted by a semicolon from what opens the sentence.

    养老金增加90元；启动旧改计划，今年开工30万套.  But a colon makes a subject of all: 渔港：强化管护；新建3座.
    """
    but_done = parts.own == parts.verb != "" and not parts.counted and not text.startswith("：", clauses[0].end)
    return but_done and text.find("；", clauses[0].end, clauses[at - 1].start) >= 0


def _owning(said: str) -> str:
    """What a clause speaks of, if a figure may be of it: no pronoun or bare 人数, and nothing like 积极性 or 局面."""
    if ("是" in said or "要" in said) and _SAYS_OF_IT.search(said):
        return ""
    if said.endswith(_UNOWNING) or said in _NOBODY or said in _MANNERS or _POINTING.fullmatch(said):
        return ""
    return said if len(said) > 1 or said in PRODUCTS else ""


def _aims(text: str, clauses: Sequence[Span], at: int, parts: Parts) -> Iterator[tuple[str, str]]:
    """What the clauses before that of number `at` may say that money is for, or what reaches so many, and where."""
    if parts.points:
        yield from _pointed(text, clauses, at, parts)
        return
    if aim := aim_before(text, clauses[:at]):
        yield "aim", aim
    if parts.unspecific:
        clause = _opening(text, clauses[at - 1]) if at else ""
        thing = "" if _FIGURE.search(clause) else undertaken(clause)
        if thing := place_opening(thing) or thing:
            yield "before", thing
        return
    if not parts.reaches and not parts.piece and (not parts.aimless or parts.purpose):
        return
    clause = _opening(text, clauses[at - 1]) if at else _sentence_before(text, clauses[0].start)
    if parts.aimless and (given := GIVEN_TO.search(clause)):
        yield "before" if at else "sentence", given["what"]
        return
    if (thing := _thing(clause)) and not _FIGURE.search(clause) and not _COUNTED.match(thing):
        yield "before" if at else "sentence", _spared(clause, thing) if parts.reaches else thing
        if at:
            return
    if parts.own.endswith(_FUND) and (thing := _topic(_paragraph_opening(text, clauses[0].start))):
        yield "paragraph", thing


def _pointed(text: str, clauses: Sequence[Span], at: int, parts: Parts) -> Iterator[tuple[str, str]]:
    """What a pointer points to: the figure of the clause before, else what that was about."""
    if at == 1 and not trimmed(_opening(text, clauses[0])):
        at = 0  # 过去十年，这方面的投资: the clause says only when
    clause = _opening(text, clauses[at - 1]) if at else _sentence_before(text, clauses[0].start)
    if at and parts.previous and (_FIGURE.search(clause) or _COUNTED.search(clause)):
        yield "previous", _without_its_money(without_giver(parts.previous))
    elif focus := _FOCUS.search(clause):
        yield "before", focus["what"]
    elif thing := _thing(clause):
        done = clause[: max(0, clause.find(thing))]
        yield "before", next((verb for verb in _DOING_AWAY if done.endswith(verb)), "") + _without_its_money(thing)


def _without_its_money(thing: str) -> str:
    """What money told before is for, where that was how the thing was called: 扶贫 of 用于扶贫的资金."""
    found = _ITS_MONEY.match(thing) or _FOR_IT.fullmatch(thing)
    return found["what"] if found else thing


def _spared(clause: str, thing: str) -> str:
    """The `thing` of a `clause`, with the verb where people are spared it: 免除学费."""
    done = clause[: max(0, clause.find(thing))].rstrip("了")
    return next((verb for verb in _SPARING if done.endswith(verb)), "") + thing


def _thing(clause: str) -> str:
    """What a clause is about, unless that is only who gives."""
    if ("到" in clause or "至" in clause) and (spread := _SPREAD_SO_FAR.match(clause)) is not None:
        return trimmed(spread["what"])
    thing = _owning(thing_of(clause) or subject_and_object(clause)[0])
    return thing if len(thing) > 1 and not is_giver(thing) and not thing.endswith(_MEANS) else ""


def _topic(opening: str) -> str:
    """What the opening of a paragraph is about: 校舍改造 of 加快校舍改造 and of 校舍改造稳步推进."""
    said = trimmed(opening)
    return said if opening.endswith(said) and said != opening and not thing_of(opening) else _thing(opening)


def _opening(text: str, clause: Span) -> str:
    """A clause, as far as its subject and object are looked for."""
    return text[clause.start : min(clause.end, clause.start + REACH)]


def _clause_before(text: str, clauses: Sequence[Span]) -> str:
    """The last of the `clauses`, or the one before where that tells but examples: 各类学校，包括夜校等，在校生30万."""
    said = _opening(text, clauses[-1]) if clauses else ""
    if said.endswith(_AND_OTHERS) and said.lstrip("，").startswith(_INCLUDING):
        return _opening(text, clauses[-2]) if len(clauses) > 1 else ""
    return said


def _said(text: str, following: Mention) -> str:
    """What is said of the things that the next figure counts: 入选名单, 建设."""
    counted = without_vague_end(counted_of(following.after, following, "")[0])
    said = but_of_all(counted[predication_cut(counted) :])
    words = tagged(counted)
    return said or (words[-1][0] if len(words) > 1 and words[-1][1] in ("vn", "v") else "")


def _before_ground(text: str, clauses: Sequence[Span]) -> str:
    """The last clause that says more than on what ground something is done, or the sentence before where none does."""
    if not _GROUND.fullmatch(clauses[-1].of(text).strip()):
        return _opening(text, clauses[-1])
    return _opening(text, clauses[-2]) if len(clauses) > 1 else _sentence_before(text, clauses[0].start)


def _paragraph_opening(text: str, start: int) -> str:
    """The short sentence that opens the paragraph of the sentence that begins at `start`, and says what it is about.

    着力改造危旧校舍。…; of a paragraph with numbered items that which opens the last of them.
    """
    far = max(0, start - _PARAGRAPH)
    begin = text.rfind("\n", far, start) + 1
    items = list(_ITEM.finditer(text, begin or far, start))
    if items:
        return _HOW.sub("", items[-1]["item"], count=1)
    end = text.find("。", begin, min(start, begin + _SHORT_SENTENCE)) if begin else -1
    opening = _HOW.sub("", text[begin:end].strip(), count=1) if end >= 0 else ""
    return "" if _FIGURE.search(opening) or _PAUSE.search(opening) else opening


def _sentence_before(text: str, start: int) -> str:
    """The first clause of the sentence before the one that begins at `start`, in the same paragraph."""
    stretch = text[max(0, start - 160) : start].rstrip()
    if not stretch.endswith("。") or "\n" in text[max(0, start - 3) : start]:
        return ""
    stretch = stretch[:-1]
    stretch = stretch[max(stretch.rfind("。"), stretch.rfind("\n")) + 1 :]
    if listed := _FIRST_OF_LIST.search(stretch):
        stretch = stretch[listed.end() :]
    first, *others = _PAUSE.split(stretch, maxsplit=2)
    return (first if trimmed(first) or not others else others[0]).strip()


def _turn(text: str, clauses: Sequence[Span], at: int) -> int:
    """The number of the clause up to that of number `at` before which the sentence turns to what is to be done.

    0 where it does not turn, or so far back that nothing is owned from there.
    """
    for number in range(at, max(0, at - _FAR), -1):
        if text.startswith(_TURNS, clauses[number - 1].start):
            return number
    return 0


_ONE_OF_SEVERAL = re.compile("、[^，。；]{2,30}?等")
"""What stands behind the first of several bodies, of which what follows is not: 甲集团、乙集团等9家央企落地项目3个."""
_NO_PLACE = frozenset("个在占")
"""What is counted, a share, or stands before a place, is none: 便利度在省会城市, 船厂占全市."""


def _place(text: str, clauses: Sequence[Span]) -> str:
    """The nearest place or body that opens a clause of the sentence before the figure: 望川经济圈, 临江集团."""
    for clause in reversed(clauses):
        place = _place_of(text[clause.start : min(clause.end, clause.start + _PLACE_WITHIN)])
        if place and not _NO_PLACE.intersection(place) and "成的" not in place:  # 约三成的县拖欠工资
            return place
    return ""


@lru_cache(maxsize=4096)
def _place_of(opening: str) -> str | None:
    """The place or body that a clause with this beginning opens with; asked by every figure behind it."""
    return place_opening(trimmed(opening)) if _PLACE_END.search(opening) else None


@lru_cache(maxsize=8192)
def place_opening(name: str) -> str | None:
    """The place or body that a name opens with, after its verb if it has one."""
    if not _PLACE_END.search(name):
        return None
    found = _PLACE.match(name, len(opening_verb(name)))
    if found is None or (name.startswith("、", found.end()) and _ONE_OF_SEVERAL.match(name, found.end())):
        return None
    return None if _DOING.search(found.group(), 1) else found.group()
