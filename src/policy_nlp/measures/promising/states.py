"""Whether a figure is a state that holds or has been reached, whatever its section plans."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from policy_nlp.language.periods import Period
from policy_nlp.measures.mentions import REACH, Mention
from policy_nlp.measures.vocabulary import either, not_behind, words
from policy_nlp.measures.words import BOUND, UNDER, predication_cut, tagged
from policy_nlp.records.span import Span
from policy_nlp.text.characters import HAN, NUMERALS
from policy_nlp.text.numerals import FOUR_DIGITS

_MET = (
    "(?:(?:(?<=[”》])|(?<=(?:完成|超过))|(?<=(?:完成年|成了年))|(?<=完成(?:全年|年度|国家)))计划"
    "|计划(?=管理|单列|供应的|分配的|调节的|经济|体制|生育|外))"
)
"""A plan that ends a name, “火炬”计划, or of which is told how it was met: 完成年计划的27%, 没有完成计划; and the word
within what is so by rule: 计划管理的产品, 计划单列市.
"""
PLANNED = re.compile(f"(?!{_MET}){either('cues', 'figure planned')}(?<!预期(?=寿命))(?<![主重首]要)(?<!满足需要)")
"""What plans a figure."""
PLAN_DONE = "计划完成"
"""Before a share it says how much of a plan was met, and plans nothing: 产量计划完成103%."""
_NOW = re.compile(f"(?:{not_behind('其', 'cues', 'now')})(?!(?<=国有)[色效关企控资望])")
"""Says that something is so now: 我国有, but not 其中国有单位 or 我国有色金属."""
_DONE = "了(?<![为除到]了)(?![解结])"
"""The 了 of what was done, and of no other word: 为了, 除了, 了解."""
_REACHED = re.compile(rf"{either('cues', 'reached')}(?!按)|{_DONE}")
_THAT_ALONE = "一项"
"""What tells of a thing told before, of the year of which that is: 仅此一项就减少利润9亿元."""
_TOLD = re.compile(
    not_behind("由从比", "cues", "told", "told behind")
    # 只有约30家, but not 只有30家…才 nor 不是只有
    + rf"|只(?<=[^是].)有(?=[约近]?[0-9{NUMERALS}百])(?![^，。；]*才)"
    # 已完工, but not 已建成的, 已列入
    r"|已(?![建列开批按]|出台)"
    # 仅此一项就减少利润
    rf"|{_THAT_ALONE}(?<=[仅只是][此这]一项)(?:每年)?就(?![可能将会])"
    # 仅国营林场就有职工30万人
    rf"|仅[^，。；、\d]{{1,12}}就(?:有|占|达|少|多|欠)|就占(?![地用])"
    # 据有关部门统计
    rf"|据[^，、；：。]{{0,24}}{either('openings', 'survey')}"
    # 比去年同期增长9%: of months that are over; 没有完成计划, 只完成全年计划的20%; 到5月份为止
    r"|[上去]年同期(?:实际)?(?:增|减|上升|下降|提高)|(?:没有|只)完成(?=[^，。；]{0,4}计划)|月份?为止"
    # 新建了
    rf"|{_DONE}(?<={HAN}了)"
)
"""What tells of facts in a section that plans, where nothing in the sentence orders anything."""
ORDERED = re.compile(
    rf"(?!预期寿命|{_MET}){either('cues', 'ordered')}"
    # 要建设, 应完成, 使产量, 将建成; but not 主要, 要求, 供应, 应用, 使用, 将军
    "|(?<![主重需首摘])要(?![素求是道职花])|(?<![供适反响相])应(?!用)|使(?![用馆命])|将(?!军)"
)
"""What makes a sentence one that orders something."""
_TO_COME = re.compile("[，；](?:今年|明年|年内|年底)(?!以来|已|共|[0-9一二三])")
_FROM = re.compile("[由从比较同与于按的—为]$|(?<!但)是$")
"""What before a year makes it one that something is compared with."""
_A_YEAR = re.compile(f"{FOUR_DIGITS}年")
_LAST_YEAR = "去年"
_CLAUSE_OPENS = re.compile("(?:^|[，。；\n])(?:但是?|虽然|尽管|由于)?$")
"""What makes 去年 tell of last year, and not of a thing of it: 但是去年利润下降，亏损面扩大到30%."""
_OF_SUBJECT = re.compile("(?:^|[，。；：\n　])(?P<subject>[^，。；：、\n　的]{2,16})$")
"""What before 去年 may be the subject of its clause: 国营商业去年利润下降，库存增加30%."""
_PRICES = re.compile("不变价")
_SUCH = "，这种"
_REGRETTED = re.compile(
    "，这种(?:状况|情况|局面|现象|状态|趋势|不合理)[^，。；]{0,10}(?:必须|要|应|不|亟|急需|值得|令人)"
)
"""What is said at last of facts that are to be so no longer: 补贴超过30亿元，这种状况必须逐步改变."""
_LATER = frozenset(words("cues", "told behind"))
"""What may stand behind the figure that it tells of."""
_THERE_IS = re.compile("[\n 　]*(?:目前|现在)?(?:全国|[我本]国|全世界)[还共现]?有$")
"""What tells of things there are, where nothing is said to be done with them: 全国有20万户小企业，…."""
_TO_BE_DONE = re.compile("[^，。；]{0,20}?(?:要|将|可以|能|必须|应|计划|拟)")
_STILL_THERE = "还有"
"""Tells the same right before its number, where nothing is to be done behind that: 项目还有50个，一律停建."""
_COMING = re.compile("(?:[今明]年|年内|年底前?|将)[^，。；]*$")
"""What before it tells of what is to come: 明年还有30家企业入驻."""
_COUNTED_NOW = "现有"
"""Tells of a state only right before its number, or as the verb of its clause: 现有企业 are those there are."""
_THERE_IS_STILL = re.compile("[\n 　，；]*(?P<what>[^，。；：年要能会应可将需该须没]{2,18}?)(?:[还仍尚共]|大约)?有")
"""What tells of how many there are, where nothing but a pause follows: 国营船厂有300家，其中…."""
_LYING_IDLE = re.compile(
    "[，；：\\n 　]*(?P<whose>[^，。；：清用]{0,12}?)"
    f"(?:{either('cues', 'idle')}|(?:[还尚仍]|至今)没有[^，。；的]{{1,8}})的"
    f"(?![^，。；]*(?:{either('cues', 'figure planned')}|[减降压]|今年|年内|解决|清))"
)
"""What tells of what lies idle or is owed: 仓库积压的钢材有3万吨."""
_USING = "vpa"
"""How parts of speech begin of what is done with it, where who has it stands otherwise: 启用闲置的厂房, 用好, 激活."""
_THERE_ARE = re.compile("(?:^|[\n，。；：])(?:目前|当前)?(?:我|全|本)[国省市区县州]$|(?:^|[\n，。；：])国务院$")
_DECIDED = "决定"
"""What is done now is no state yet: 现在决定减为30亿元."""
_DONE_WITH = re.compile(f"{either('cues', 'done with')}了?$")
"""What is done with those there are: 三年内完成现有90座水库加固."""
_LACKING = "(?:[尚仍还]未|未(?=摘帽|脱贫|达标|解决|出列|退出)|没有(?=脱贫|解决|达标|通|用上|吃上|喝上))"
_BEHIND = re.compile(
    rf"[多余]?[^，、；。：]{{0,10}}{_LACKING}(?![^，。；]*的)"
    "|[多余]?(?:老年|老)?人?口?(?:按月)?领取(?![^，。]{0,8}证)"
    "|[^，、；。：]{0,8}已经?(?:部分|全部|基本|大部)*地?"
    f"(?:{either('works', 'building')}|投入生产|投入使用|通车)(?![^，。；]{{0,4}}的)"
)
"""What tells behind a figure of those that still lack something, or draw a pension: 30个贫困村尚未通路."""
_WITHIN_BEHIND = 13
"""One of 未, 没有, 领取 and 已 stands within so many characters of whatever matches."""
_COUNTING_ALL = re.compile(
    "(?:[^，。；的使让]{2,8}(?:[还仍尚]|共)?有)?"
    "(?:[全我本][国省市区县州]|目前|其中|除了?|[还仍尚]|有|共|约|近|超过|[\\n 　])*"
)
"""What stands before such a figure, where nothing is done to what it counts."""
_SHARE_OF_THOSE = re.compile(
    "(?:^|[以向着：])(?:约|大约|只|仅)?占(?:全?世界|全球|全国|全[省市区县]|总)[^，。；占]{0,8}$"
)
"""How a clause begins that says first of whom it tells, or behind what is told of them: 养活着占世界20%的人口."""
_LASTING_NOW = ("目前", "现在", "当前")
"""What is told of now holds no more behind 今年: 目前债务率较低，今年增加赤字后，…."""
_AND_ON = "和及与至到"
"""What makes 当前 say of more than now: 当前和今后一个时期."""
_NO_STATE = re.compile(r"[比较同与由从按照在和于表体出实呈发把将使]$")
"""What before 现在 makes it something to compare with, or a part of another word (表现在), or 我国人口 what is held."""
_BRINGS = "把"
"""What before such a word shows that it is told of what is to be changed: 把高达30%的空置率降到9%."""
_PAUSE, _PAUSES = re.compile("[，；：]"), frozenset("，。；")
_GROUND = re.compile(rf"{BOUND}?[^，。；：、\d]{{0,12}}(?:{UNDER}|基数上|高基数)")
"""What makes a figure the ground of what follows: 在增长9%的基础上."""
_AFTER_IT, _AFTER = (
    ("之后，", "以后，", "后，"),
    re.compile("(?:^|[，。；])(?:继(?![续承]|上半年|年初)|在连续)[^，。；：、]{2,}$"),
)
"""After what something else came about: 继去年增产30亿斤之后，…."""
_THIS_YEARS = "年初"
"""What was so at the beginning of the year is of the year itself."""
_SUBJECT, _DOING = 18, frozenset("vpd")
"""So far back the subject is looked for, in which no word of such a part of speech stands."""
_ON = re.compile(r"[在由](?!(?:努力|全力)?(?:确保|保证|力争))[^，。；：、]{2,}$")
"""What opens a ground that has been reached, not one that is to be: 在确保增长9%的基础上."""


def is_ground(text: str, mention: Mention) -> bool:
    """Whether a figure is but the ground that others stand on: 在连续两年增长9%的基础上."""
    end = mention.end
    within = min(end + 24, mention.clause_span.end)
    if text.startswith(_AFTER_IT, end):
        return _AFTER.search(mention.said) is not None
    if text.find("基", end, within) < 0 or _GROUND.match(text, end, within) is None or _THIS_YEARS in mention.said:
        return False
    return _ON.search(mention.said) is not None


def _opens_clause(text: str, start: int) -> bool:
    """Whether nothing stands in its clause before the 去年 that begins at `start`, or only who or what is told of."""
    begin = max(0, start - _SUBJECT)
    if _CLAUSE_OPENS.search(text, max(begin, start - 3), start):
        return True
    found = _OF_SUBJECT.search(text, begin, start)
    return found is not None and all(tag[0] not in _DOING for _, tag in tagged(found["subject"]))


@dataclass(frozen=True, slots=True)
class State:
    """The word that says that a figure holds or has been reached, and where it stands.

    `now` says that it holds at the time of the report.
    """

    word: str
    span: Span
    now: bool


def _tells(text: str, now: re.Match[str], end: int) -> bool:
    """Whether a word for now tells of the figure that begins at `end`."""
    if now.group() == _COUNTED_NOW:
        if _DONE_WITH.search(text, max(0, now.start() - 4), now.start()):
            return False
        return now.end() == end or _THERE_ARE.search(text, max(0, now.start() - 6), now.start()) is not None
    if now.group() == _STILL_THERE:
        coming = _COMING.search(text, max(0, now.start() - 8), now.start())
        return now.end() == end and coming is None and _TO_BE_DONE.match(text, end) is None
    if text.startswith(_DECIDED, now.end()):
        return False
    return now.group() != "当前" or text[now.end()] not in _AND_ON


@lru_cache(maxsize=1)
def _nows(text: str) -> tuple[Sequence[int], Sequence[re.Match[str]]]:
    """Every word for now in a text, after where each begins; looked for once for all figures."""
    nows = tuple(_NOW.finditer(text))
    return [now.start() for now in nows], nows


def state_of(text: str, mention: Mention) -> State | None:
    """The word that tells of a state before a figure, where nothing between the two tells of a plan.

    现在 may stand in a clause before that has no figure of its own, 已 only in the figure's.
    """
    end = mention.start
    begin = max(mention.reach, end - REACH)
    found = None
    starts, nows = _nows(text)
    for now in nows[bisect_left(starts, begin) : bisect_left(starts, end)]:
        told = now.end() <= end and _tells(text, now, end)
        if told and not _NO_STATE.search(text, max(begin, now.start() - 1), now.start()):
            found = State(now.group(), Span(*now.span()), True)
    if found is not None and found.word in _LASTING_NOW and _TO_COME.search(text, found.span.end, end):
        found = None
    if found is None:
        reached = _REACHED.search(text, mention.lead, end)
        found = State(reached.group(), Span(*reached.span()), False) if reached else _told_behind(text, mention)
        if found is None and text.startswith("的", mention.end) and "占" in mention.said:
            found = _who_they_are(mention)
        if found is None and mention.said.endswith("有"):
            found = _there_is(text, mention)
        if found is None and "的" in mention.said:
            found = _lies_idle(text, mention)
        return None if found is None or PLANNED.search(text, mention.lead, end) else found
    return None if PLANNED.search(text, found.span.end, end) else found


def _who_they_are(mention: Mention) -> State | None:
    """The words that say what share those have who are told of, which nothing plans: 占人口80%的农民."""
    found = _SHARE_OF_THOSE.search(mention.said)
    return State("占", Span(mention.start - 1, mention.start), True) if found else None


def _lies_idle(text: str, mention: Mention) -> State | None:
    """The words that say of what there is so much of that it lies idle or is owed, and that nothing is done with it."""
    idle = _LYING_IDLE.match(text, mention.lead, mention.start)
    if idle is None or any(tag[0] in _USING for _, tag in tagged(idle["whose"])):
        return None
    return State(idle.group(), Span(*idle.span()), False)


def _there_is(text: str, mention: Mention) -> State | None:
    """The words that say that there are so many of something in the country."""
    end, after = mention.start, mention.after
    if not after:
        closed = text[mention.end : mention.end + 1] in _PAUSES
        only = _THERE_IS_STILL.fullmatch(text, mention.lead, end) if closed else None
        if only is None or any(tag[0] in _DOING for _, tag in tagged(only["what"])):
            return None
        return State("有", Span(end - 1, end), False)
    if _THERE_IS.match(text, mention.lead, end) is None or predication_cut(after) != len(after):
        return None
    return State("有", Span(end - 1, end), True)


def _told_behind(text: str, mention: Mention) -> State | None:
    """The words behind a figure that tell of it as it is: 30个贫困村尚未通路."""
    behind = mention.end
    near = text[behind : behind + _WITHIN_BEHIND]
    if "未" not in near and "没有" not in near and "领取" not in near and "已" not in near:
        return None
    found = _BEHIND.match(text, behind, max(behind, mention.clause_span.end))
    at = mention.lead
    if found is not None and not _COUNTING_ALL.fullmatch(text, at, mention.start):
        return None
    return State(found.group(), Span(at, at), True) if found else None


def still_told(text: str, fact: State, start: int) -> bool:
    """Whether a fact is still told of at `start`, and not what is to come of it: 目前覆盖面为17%，今年提高到20%.

    What tells of it may stand behind a figure of its clause: 先后在30个城市开展了试点.
    """
    if start < fact.span.start:
        return fact.span.start - start < REACH and _PAUSE.search(text, start, fact.span.start) is None
    return _TO_COME.search(text, fact.span.end, start) is None


def _plans(text: str, start: int, end: int) -> bool:
    """Whether anything from `start` to `end` is planned or ordered."""
    return PLANNED.search(text, start, end) is not None or ORDERED.search(text, start, end) is not None


def told_as_fact(text: str, sentence: Span) -> State | None:
    """The word by which a sentence of a section that plans tells of facts; None where a word of it orders anything.

    It says that they are so, and not when: 利税率去年只有12%.
    """
    start, end = sentence.start, min(sentence.end, sentence.start + REACH)
    judged = text.find(_SUCH, start, sentence.end)
    if judged > 0 and (regret := _REGRETTED.match(text, judged, sentence.end)) is not None:
        return None if _plans(text, start, judged) else State(regret.group(), Span(start, start), now=False)
    found = _TOLD.search(text, start, end)
    if found is None or ORDERED.search(text, start, end) or text.find(_BRINGS, start, found.start()) >= 0:
        return None
    at = start if found.group() in _LATER else found.start()
    return State(found.group(), Span(at, at), now=False)


def past_gone_on_with(text: str, mention: Mention, periods: Sequence[Period], year: int | None) -> Period | None:
    """The past year that an earlier figure of a sentence names and nothing ordered since parts from this one.

    产值1990年达到3亿元，比1980年增长一倍.  `periods` are those of the sentence, `year` is the report's.
    """
    if not periods:
        return None
    before = [p for p in periods if p.span.end <= mention.start and p.role == "time"]
    told = [p for p in before if not _FROM.search(text, max(0, p.span.start - 2), p.span.start)]
    last = told[-1] if told else None
    if last is None or year is None or before[-1].span.start >= mention.reach:
        return None
    opens = last.word.startswith(_LAST_YEAR) and _opens_clause(text, last.span.start)
    if not (opens or _A_YEAR.match(last.word)) or _PRICES.match(text, last.span.end) or (last.end_year or year) >= year:
        return None
    said = text[last.span.end : mention.start]
    return None if "基础上" in said or ORDERED.search(said) else last
