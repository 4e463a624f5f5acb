"""Which quantities are figures of their own, and which belong to a name or to the prose."""

from __future__ import annotations

import re

from policy_nlp.measures.mentions import COUNTING, PHYSICAL, REACH
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.records.quantity import Quantity
from policy_nlp.records.span import Span

_SIZES = frozenset({*PHYSICAL, "voltage", "temperature", "capacity"})
"""Dimensions in which the size of a plant or a line is given."""
_THINGS = either("prose", "sized")
_THRESHOLD_AFTER = re.compile(r"(?:及)?(?:以上|以下|以内)(?:的)?(?=[\u4e00-\u9fff“])")
_BOUND_AFTER = re.compile(r"(?:及)?(?:以上|以下|以内)(?:的)?(?:[，。；、]|$|左右)|以[上下内](?:并|且|用于|支持|，)")
_BOUNDED_THING = re.compile(rf"的?[^，。；、]{{0,6}}?{either('prose', 'bounded')}(?!税|投资|增|实现|完成|营|贷)")
_SIZED = re.compile(rf"(?:级|以上)?(?:的)?{_THINGS}[^，。；、]{{0,4}}")
_SITE = re.compile(rf"[^，。；、]{{0,14}}?{either('prose', 'site')}")
_OF_A_SITE = re.compile(r"年产|单机|装机$|库容$")
_ENDED = re.compile(r"的|以上|，|。|；|、")
_REACHED_GRADE = re.compile(r"(?:达到?|迈入|成为|成长为|突破|保持|形成)$")
_ASIDE_AFTER = re.compile(r"(?:以)?内(?![，。；、]|$)|的部分|以[上下]的部分")
_BARE = re.compile(r"[十百千万亿]+(?:[^十百千万亿\d一二三四五六七八九].*)?$")
_PROSE_UNITS = frozenset(words("prose", "unit"))
_PROSE_AFTER = re.compile(
    rf"{either('prose', 'after')}|{either('prose', 'last')}$|[^，。；、]{{0,6}}台阶|[^，。；、]{{0,24}}之一"
)
_CHINESE = re.compile(r"[一二两三四五六七八九十]{1,2}(?:多|余|几)?[^\d一二三四五六七八九十百千万亿]{0,3}$")
_SPOKEN = re.compile(r"连续|第$|历时|时隔|为期|[“‘]$")
_STEP_COUNT, _STEP = re.compile(r"[两三四几\d]个$"), re.compile(r"台阶|大关")
_VAGUE_COUNT = re.compile(r"[几数]")
_ALL_REGIONS = re.compile(r"(?:在|于|向|全省|全市|全区|全国|我省|我市|前)$")
_REGION = re.compile(either("prose", "region"))
_COUNTED = re.compile(r"[\u4e00-\u9fff“]")
_SAID_BEFORE = re.compile(r"[由从为达至到过于在比数破的率]$")
_LASTING_BEFORE = re.compile(
    r"(?:达到?|提高到?|延长[至到]|提高[至到]|增加到?|缩短[至到]|缩短|降[至到]|压缩[至到]|保持在)(?:约|近)?$"
)
_LASTING = re.compile(either("prose", "lasting"))
_AGE = re.compile("寿命|年龄|龄")
_WITHIN_QUOTE = re.compile(r"[，。；：]|保$|争$")


def is_figure(
    text: str, quantity: Quantity, preceding: Quantity | None, following: Quantity | None, sentence: Span
) -> bool:
    """Whether a quantity is a measure by the rules of annotation, before its name is known.

    `preceding` and `following` are its neighbours among all the quantities of the sentence.
    """
    start, end = quantity.span
    if _continues(text, quantity, preceding) or _groups(quantity, following):
        return False
    after = text[end : min(sentence.end, end + 24)]
    before = text[max(sentence.start, start - 12) : start]
    said = Span(max(sentence.start, start - REACH), start)
    if quantity.dimension == "time":
        return _lasts(text, before, said)
    if _is_aside(quantity, before, after) or _quoted(text, quantity.span) or _SPOKEN.search(before[-3:]):
        return False
    if quantity.unit == "岁" and not _AGE.search(text, *said):
        return False
    if quantity.dimension in COUNTING:
        return _counts(quantity, before, after)
    return not _belongs_to_name(text, quantity, following, before, after)


def _continues(text: str, quantity: Quantity, preceding: Quantity | None) -> bool:
    """30家过亿元: the second says how large each of the first is."""
    if preceding is None or preceding.dimension not in COUNTING or quantity.dimension not in ("money", ""):
        return False
    return text[preceding.span.end : quantity.span.start] in ("", "过", "超", "超过")


def _groups(quantity: Quantity, following: Quantity | None) -> bool:
    """两批30家: kinds and rounds of what is counted."""
    return following is not None and quantity.unit in ("类", "批") and quantity.span.end == following.span.start


def _lasts(text: str, before: str, said: Span) -> bool:
    """Whether a length of time is a figure: 办理时限缩短到3天."""
    return _LASTING_BEFORE.search(before) is not None and _LASTING.search(text, *said) is not None


def _is_aside(quantity: Quantity, before: str, after: str) -> bool:
    """200公里以内地区, 12时30分, 跨过两个千亿元台阶."""
    if _ASIDE_AFTER.match(after) or (quantity.unit == "分" and before.endswith(("时", ":"))):
        return True
    return _STEP.match(after) is not None and _STEP_COUNT.search(before) is not None


def _belongs_to_name(text: str, quantity: Quantity, following: Quantity | None, before: str, after: str) -> bool:
    """Whether a size or a threshold is a part of the name of what is counted or built."""
    if following is not None and _heads_a_count(text, quantity, following):
        return True
    if quantity.dimension not in ("share", "points", "rank") and _is_threshold(quantity, before, after):
        return True
    return quantity.dimension in _SIZES and _is_size(quantity, before, after)


def _quoted(text: str, span: Span) -> bool:
    """Whether a quantity stands within a short quotation, as a part of a name: “千项万亿”工程."""
    before = text[max(0, span.start - 12) : span.start]
    opening = before.rfind("“")
    if opening < 0 or before.rfind("”") > opening:
        return False
    after = text[span.end : span.end + 12]
    closing = after.find("”")
    if closing < 0 or 0 <= after.find("“") < closing:
        return False
    return not _WITHIN_QUOTE.search(before[opening:] + after[:closing])


def _heads_a_count(text: str, quantity: Quantity, following: Quantity) -> bool:
    """百亿元企业6家, 三十万千瓦的电站一个: a size belongs to the name of what is counted behind it."""
    if following.dimension not in COUNTING:
        return False
    between = text[quantity.span.end : min(following.span.start, quantity.span.end + REACH)]
    bare = _BARE.match(quantity.text) is not None
    if quantity.dimension == "money" or bare:
        return bool(_SIZED.fullmatch(between)) or (not between and bare)
    if quantity.dimension not in _SIZES or len(between) > 12 or between[:1] in ("", "、", "，", "；", "。"):
        return False
    return _SITE.match(between) is not None


def _counts(quantity: Quantity, before: str, after: str) -> bool:
    """Whether a number that counts something counts more than points of the text, or all the regions there are."""
    if quantity.unit in _PROSE_UNITS or _PROSE_AFTER.match(after):
        return False
    plain = quantity.magnitude == 0
    if (plain and _CHINESE.fullmatch(quantity.text)) or _VAGUE_COUNT.match(quantity.text):
        return False
    if quantity.unit in ("个", "") and _REGION.match(after) and _ALL_REGIONS.search(before):
        return False
    return not (quantity.unit == "" and plain and not _COUNTED.match(after) and not _SAID_BEFORE.search(before))


def _is_threshold(quantity: Quantity, before: str, after: str) -> bool:
    """10亿元以上项目, 超千亿元的县域, 百亿级产业, 年产值100亿元以上企业."""
    if _THRESHOLD_AFTER.match(after):
        return not _BOUND_AFTER.match(after)
    if after.startswith("级"):
        return not _REACHED_GRADE.search(before)
    return quantity.cue is not None and _BOUNDED_THING.match(after) is not None


def _is_size(quantity: Quantity, before: str, after: str) -> bool:
    """35万千瓦光热电站, 年产4万吨项目."""
    if quantity.unit in ("千伏", "伏", "吨级", "标方"):
        return True
    if not _SITE.match(after):
        return False
    return _OF_A_SITE.search(before[-3:]) is not None or not _ENDED.match(after)
