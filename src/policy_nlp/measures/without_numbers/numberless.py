"""Targets without a number: 居民收入增长与经济增长同步, 失业率低于全国平均水平, 碳排放强度完成国家下达目标."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from policy_nlp.language.changes import CHANGING
from policy_nlp.measures.clauses import clause_spans
from policy_nlp.measures.mentions import REACH
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.naming.in_lists.coordination import split_name
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import pointing
from policy_nlp.records.measure import Aspect
from policy_nlp.records.span import Span
from policy_nlp.text.numerals import IN_DIGITS

MAY_COMPARE = re.compile(
    "同步|于|水平以|平均|国家|下达|[省市]定|跑赢|持平|一致|相当|匹配|保持协调|比[^，。；]{2,24}一[些点]"
)
_NAMED_BOUNDS = re.compile(r"(?<!各项)(?<!各类)(?<!主要)(?<!节能)(?<!减排)(?<!降碳)(?<=..)(?<!的)约束性指标$")
_ONE_OF_A_LIST = re.compile(
    r"等(?!完成|达到)[^，。；、]{0,10}(?:指标|目标)$|(?<=同步)(?:等|[、并][^，。；、于]{0,6}一[些点])$|(?<=.)（[^（）]*）$"
)
"""What ends a clause and says only that it is one of several, or that more is hoped for: 等3个指标, 、力争更快一些."""
_COMPARISON = "不[低少高多]于|不超过(?=全国|国家|[上去]年|同期|年度|经济)|[高快好优低少小]于|跑赢|同步于"
_WHOLE = "(?:全[国省市区州县]|中部|西部|东部|周边)"
"""What a place is compared with: 高于全国、全省平均水平."""
_BETWEEN_TARGETS = (
    # 收入与经济同步、报酬与生产率同步
    "(?<=同步)[、和与及]",
    # 收入增速高于经济增速、高于全国
    "[、并且和](?=略?(?:高于|快于|低于|不低于)[^，。；、])",
    # 收入增长6%、与经济增长同步
    "、(?=[与和同][^，。；、]{2,24}同步)",
    # 收入增长6%、力争高于全国
    "、(?=(?:力争|争取|努力)?(?:高于|快于|低于|好于))",
)
_TARGET_ENDS = re.compile("|".join(_BETWEEN_TARGETS))
"""What parts two targets of one clause, whatever they are."""
_REFERENCES = (
    # 高于全国平均水平、, but not 高于全国、全省
    rf"[^，。；、\d]{{0,14}}(?:增[速长幅]|水平|平均|{_WHOLE}|[上去]年|城镇居民)(?=、(?!{_WHOLE}))",
    # 快于工业投资增速、工业投资增速快于全部投资增速
    rf"[^，。；、\d]{{2,16}}(?=、[^，。；、]{{3,24}}(?:{_COMPARISON})[^，。；、\d]{{2}})",
)
_COMPARISON_ENDS = re.compile(f"(?:{_COMPARISON})(?:{'|'.join(_REFERENCES)})(?P<cut>、)")
"""A comparison with what it is with, up to where another target begins."""
_ALIKE = (
    "(?:同步(?:协调)?(?:增长|提高|提升|增加|上升)?|“?两个同步”?|持平(?:或略[高快])?|一致|相当|匹配|(?<=[持本])协调)"
)
_ALIKE_AT_END = re.compile(f"{_ALIKE}$")
_WITH = f"(?:与|和|同(?![时步期比])|跟)(?P<reference>[^，。；]{{2,24}}?)(?:保持|基本|大体|总体|协调)*相?{_ALIKE}$"
_SYNC, _SYNC_ALONE = re.compile(f"(?P<name>.{{2,40}}){_WITH}"), re.compile(f"(?P<name>){_WITH}")
"""What moves with something else, named before it or not: 居民收入与经济增长同步, 与经济增长同步."""
_SYNC_BEFORE = re.compile(r"(?P<name>[^、]{2,40})[与和](?P<reference>[^、]{2,12}(?:增长|提高))、")
"""A target that ends in the words of the one behind it: 收入增长与经济增长、报酬提高与生产率提高同步."""
_BESIDE = re.compile("经济|生产总值|GDP|率|全[国省市区]|[上去]年|增[长速幅]|提高|水平|平均|收入")
_COMPARES = re.compile(_COMPARISON)
_COMPARED = re.compile(
    rf"(?P<name>.*?)(?P<word>{_COMPARISON})(?:或同步于)?"
    rf"(?P<reference>[^，。；、\d]{{2,24}}?(?:、{_WHOLE}[^，。；、\d]{{0,8}})?)(?:的(?:(?:预期|奋斗|发展)?目标|(?:良好)?(?:态势|势头)))?$"
)
"""What is to be above or below something else: 工业投资增速高于全国."""
_THAN = re.compile(r"(?P<name>.{2,40}?)比(?P<reference>[^，。；、\d]{2,20}?)(?:要|略|稍)?(?P<word>[高低快慢])一[些点]$")
"""The same in plainer words: 菜价涨幅比前年低一些."""
_KEPT = re.compile(
    r"(?P<name>.{2,40}?)(?:保持|稳定|控制)在?(?P<reference>[^，。；、\d]{2,20}?(?:水平|均值|目标|指标|计划|要求|下达任务)|国家规定)"
    "(?P<word>以上|以下|[以之]?内|范围[以之]?内)$"
)
"""The same of what is kept so: 增速保持在全国平均水平以上."""
_IN_STEP = "同步于"
_ABOVE = ("不低于", "不少于", "高于", "快于", "跑赢", "好于", "优于", "以上", "高", "快")
_HANDED_DOWN = "(?:国家|省|市|自治区|上级)下达"
_SET_FROM_ABOVE = re.compile(
    rf"(?P<name>.{{2,60}}?)(?:完成|达到)(?P<reference>(?:{_HANDED_DOWN}的?[^，。；、的]{{0,10}}(?:目标|任务|指标|要求)|(?:国家|(?<!全)[省市])(?:考核|规定|控制|定)?的?(?:目标|任务|(?<=[核制])指标|(?<=考核)要求))(?:任务|要求)?)$"
)
"""What is to reach what the state has set: 节水强度完成国家下达目标."""
_REACHES_WHAT_IS_SET = re.compile(
    f"(?:确保|力争|努力|全面|并)*完成(?P<reference>{_HANDED_DOWN}的?(?:目标|任务|指标)(?:任务|要求)?)$"
)
"""The same of what the clause before tells: 能耗进一步降低，完成省下达任务."""
_TO_DO_FROM_ABOVE = re.compile(
    rf"(?:确保|力争|努力|全面|坚决|圆满|不折不扣|如期|按期|按时)*完成(?P<by>{_HANDED_DOWN})的?(?P<name>[^，。；]{{2,40}}?)(?P<kind>(?:控制|考核|预期性|年度)?(?:目标|任务|(?<!约束性)指标)+|)$"
)
"""The same with the verb first: 全面完成国家下达的节水任务."""
_GROWTH = re.compile(
    f"(?:的)?(?:年均)?(?:实际)?(?P<grow>(?<!自然)(?<!人口)(?:{either('predicates', 'pace')}|{CHANGING}))?"
    "(?:速度|幅度|(?<=降低|下降)率)?$"
)
"""How a name ends that tells of growth: 增速, 提高幅度."""
_GROW = ("增长", "提高", "提升", "增加", "上升")
_GROWN = pointing("up")
_ADVERBS = re.compile(
    f"(?:{either('predicates', 'adverb', 'both', 'each')}|{either('goals', 'manner')}|须|保持|达到或|并|且){{1,6}}$"
)
"""What stands between a name and what it is held against: 均力争."""
_BEHIND_MEASURE = "|".join(f"(?<={word})" for word in words("name_ends", "measure"))
_EACH = re.compile(rf"、|(?:{_BEHIND_MEASURE}|(?<=[增减降]幅|增[速长]|降低|下降|就业))[和与及]")
"""What parts the indicators of which one target is told, each with its own measure."""
_ADVERBS_EACH = re.compile(r"[、和与及].*(?:均|都|分别)(?:要|略|明显|力争)?$|增[速幅][、和与及].*增[速幅]$")
_MEASURED = re.compile(f"指标|(?:{either('name_ends', 'measure')}|降[幅低]|下降|新增就业)(?<!质量)$")
"""How the name of an indicator ends for which a figure can be set: 浓度, but not 节能减排."""
_OPENS_ALL = re.compile("(?:单位|万元)(?:(?:地区|国内)?生产总值|GDP|工业增加值)|[^，。；、]{2,6}?(?=(?:播种|种植)面积)")
"""What the first of a list says for all: 单位GDP."""
_LACKS_OPENING = re.compile("(?:能[源]?消?耗|水耗|用水量|二氧化碳排放|碳排放(?!强度)|产量)")
"""How the name of another begins that lacks it."""
_CONTROLLED = re.compile("(?<=强度|总量|浓度)控制$")
_TASKS = words("goals", "task")
"""How what is to be done ends, which is no indicator: 节能减排."""
_SAID = re.compile(r"^(?:明确|提出|设定|确定)了?|^在?(?:实际|具体)?(?:工作|执行|操作)中")
_STATE = re.compile("^(?:全[国省市区]|[上去]年)")
"""What is as high as here need not grow: 失业率与全国持平."""
_OF_A_SHARE = re.compile("(?<=..)(?:占[^占]{2,16}比重|占比|比重)$")
"""What has no pace that is told behind it: 海洋产值占比提高到20%，增速高于全国 is of the 产值."""
_SHARES = ("强度", "占比", "比重")
_GROWN_BESIDE = ("增长", "增速", "增幅", "涨幅")
"""How ends what only growth is held against: 居民收入跑赢经济增长."""
_NO_NAME = re.compile(
    r".*(?:质量|能力)$|[各多]项|年度$|全年$|目标|指标|任务|质的|这|该|按照?|根据|坚持|不仅|而且|但|既|又|也|还"
)
_NO_REFERENCE = re.compile("百分|警戒|[一二三四五六七八九十两](?:个|成|倍)|^预[期计]")
_FIGURE = f"(?:{IN_DIGITS}|百分之|(?<=[破过])[百千万])"
_BEHIND_ANOTHER = re.compile(rf"^.*(?:{_FIGURE}[^、]*|增长|提高|稳定|缩小|改善|扩大|前列|{either('courses')})、")
_DIGIT = re.compile(_FIGURE)
_PREDICATE = re.compile(
    f"(?:{either('courses')}|{either('predicates', 'reach', 'to', 'bound')}"
    "|(?:保持|位|稳?居|处于)[^，。；、]{0,6}前列)$"
)
"""What ends the words before a figure, or a part without one, and is no part of what it speaks of."""

Relation = Literal["sync", "above", "below"]


@dataclass(frozen=True, slots=True)
class NumberlessTarget:
    """An indicator that is to move with another one, above it or below it."""

    indicator: str
    aspect: Aspect
    relation: Relation
    reference: str
    span: Span


def numberless_targets(sentence: str, offset: int) -> Iterator[NumberlessTarget]:
    """The targets without a number of a sentence that lists targets; spans count from `offset`."""
    if not MAY_COMPARE.search(sentence):
        return
    name, is_told = "", False
    for part in _parts(sentence, offset):
        words = part.shifted(-offset).of(sentence)
        yield from _targets(words, name, part, is_told)
        measured = _measured(words)
        name = measured if _indicator(measured)[0] else name
        is_told = _DIGIT.search(words) is not None


def _parts(sentence: str, offset: int) -> Iterator[Span]:
    """The clauses of a sentence, cut where one holds several targets; those too long to read are left out."""
    for clause in clause_spans(sentence, offset):
        if clause.end - clause.start > REACH:
            continue
        words = _ONE_OF_A_LIST.sub("", clause.shifted(-offset).of(sentence))
        start = 0
        for begin, end in _cuts(words):
            yield Span(clause.start + start, clause.start + begin)
            start = end
        yield Span(clause.start + start, clause.start + len(words))


def _cuts(clause: str) -> list[tuple[int, int]]:
    """Where a clause is parted into its targets."""
    targets = [cut.span() for cut in _TARGET_ENDS.finditer(clause)]
    return sorted({*targets, *(cut.span("cut") for cut in _COMPARISON_ENDS.finditer(clause))})


def _measured(part: str) -> str:
    """What a part of a clause speaks of, with its growth: 居民收入增速 of 居民收入增速高于经济增速."""
    if found := _synced(part):
        name = _ADVERBS.sub("", found["name"])
        return f"{name}{_GROW[0]}" if name and not _grown(name) and not _STATE.search(found["reference"]) else name
    found = _compared(part)
    return _ADVERBS.sub("", found["name"]) if found else _PREDICATE.sub("", _DIGIT.split(part, maxsplit=1)[0])


def _synced(part: str) -> re.Match[str] | None:
    """The target of a part that is to move with another; its name may be empty."""
    return (_SYNC_ALONE.match(part) or _SYNC.match(part)) if _ALIKE_AT_END.search(part) else None


def _compared(part: str) -> re.Match[str] | None:
    """The target of a part that is to be above or below another; its name may be empty."""
    return _COMPARED.match(part) if _COMPARES.search(part) else None


def _targets(part: str, before: str, span: Span, is_told: bool) -> Iterator[NumberlessTarget]:
    """The targets of a part; one that says only 高于… is of what the part before it, `before`, is of.

    `is_told` says whether that part has a figure of its own: 就业5万人，完成国家下达的任务 is of all tasks.
    """
    if found := _synced(part):
        if another := _SYNC_BEFORE.match(found["name"]):
            yield from _target(another["name"], "sync", another["reference"], span)
        if _BESIDE.search(found["reference"]) and "目标" not in part:
            grown: Aspect | None = "growth" if part.endswith(_GROW) else None
            for name in _each(found["name"]):
                yield from _target(name, "sync", found["reference"], span, grown, before)
    elif found := _compared(part) or _KEPT.match(part) or _THAN.match(part):
        word = found["word"]
        relation: Relation = "above" if word in _ABOVE else "sync" if word == _IN_STEP else "below"
        if "目标" in found["name"]:
            return
        for name in _each(found["name"]):
            yield from _target(name, relation, found["reference"], span, before=before)
    elif before and not is_told and (found := _REACHES_WHAT_IS_SET.match(part)):
        yield from _set_from_above(before, found["reference"], span)
    elif found := _TO_DO_FROM_ABOVE.match(part):
        yield from _set_from_above(found["name"], found["by"] + (found["kind"] or "指标"), span)
    elif found := _SET_FROM_ABOVE.match(part):
        yield from _set_from_above(found["name"], found["reference"], span)


def _each(name: str) -> list[str]:
    """The indicators of which a target is told each, with the growth of the last: 工业产值、外贸增速均高于…."""
    if not _ADVERBS_EACH.search(name):
        return [name]
    names = _EACH.split(_ADVERBS.sub("", name))
    if all(map(_grown, names)):
        return names
    growth = _grown(names[-1])
    return [one if _grown(one) else one + growth for one in _shared([*names[:-1], names[-1].removesuffix(growth)])]


def _shared(names: list[str]) -> list[str]:
    """The names of a list, each with what the last one says for all: 二氧化硫、氨氮排放量."""
    complete = all(map(_MEASURED.search, names))
    if not complete and len(names) > 1:
        names = split_name("、".join(names), len(names)) or names
    return [names[0], *(_opened_as(names[0], one) for one in names[1:])] if names else names


def _opened_as(first: str, name: str) -> str:
    """A name with what opens the first of its list, where it has none: 单位生产总值能耗、碳排放, 粮食播种面积、产量."""
    opened = _OPENS_ALL.match(first)
    return opened.group() + name if opened is not None and _LACKS_OPENING.match(name) else name


def _grown(name: str) -> str:
    """The word of growth that a name ends with, if it does."""
    found = _GROWTH.search(name)
    return (found["grow"] or "") if found else ""


def _set_from_above(name: str, reference: str, span: Span) -> Iterator[NumberlessTarget]:
    """The targets that are set by the state; none for indicators that are not named (各项约束性指标) and for tasks."""
    listed, several, _ = name.partition("等")
    names = [_CONTROLLED.sub("", one) for one in _EACH.split(listed) if not one.endswith(_TASKS)]
    if several:
        if any(map(_MEASURED.search, names)):
            yield from _target(name, "sync", reference, span, "level")
        return
    for one in _shared(names):
        if "指标" not in one or _NAMED_BOUNDS.search(one):
            for target in _target(one, "sync", reference, span, "level"):
                if _MEASURED.search(target.indicator):
                    yield target


def _target(
    name: str,
    relation: Relation,
    reference: str,
    span: Span,
    aspect: Aspect | None = None,
    before: str = "",
) -> Iterator[NumberlessTarget]:
    """The target of what `name` says, without the words of its growth; none where nothing is named.

    One that names only its growth, or nothing, is of what stands `before` it: 居民收入稳步增长，增速与经济增长同步;
    one that begins with the end of that goes on with it: 研发投入增长7%，投入强度高于全国.
    """
    indicator, grown = _indicator(name)
    whole, also = _indicator(_measured(name.rpartition("、")[0] or before))
    if not indicator:
        indicator, grown = _OF_A_SHARE.sub("", whole) if grown else whole, grown or also
    elif indicator.endswith(_SHARES) and whole != indicator and whole.endswith(indicator[:2]):
        indicator = whole + indicator[2:]
    if len(indicator) < 2 or _DIGIT.search(indicator) or _NO_NAME.match(indicator) or _NO_REFERENCE.search(reference):
        return
    grown = grown or reference.endswith(_GROWN_BESIDE) or (relation == "sync" and not _STATE.search(reference))
    yield NumberlessTarget(indicator, aspect or ("growth" if grown else "level"), relation, reference, span)


def _indicator(name: str) -> tuple[str, bool]:
    """What a name measures without the words of its growth, and whether it grows."""
    name = _ADVERBS.sub("", _SAID.sub("", _BEHIND_ANOTHER.sub("", name)))
    growth = _GROWTH.search(name)
    if growth is None or growth["grow"] is None:
        return trimmed(name), False
    return trimmed(_ADVERBS.sub("", name[: growth.start()])), growth["grow"] in _GROWN
