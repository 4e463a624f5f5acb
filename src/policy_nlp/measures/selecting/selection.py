"""Which quantities are figures of their own, and which belong to a name or to the prose."""

from __future__ import annotations

import re

from policy_nlp.language.changes import CHANGING
from policy_nlp.measures.mentions import COUNTING, REACH
from policy_nlp.measures.naming.beside.clubs import is_of_members
from policy_nlp.measures.selecting.counted_parts import counts_a_part
from policy_nlp.measures.selecting.counts import counts, is_prose
from policy_nlp.measures.selecting.emphasis import is_manner_of_speaking
from policy_nlp.measures.selecting.of_how_many import (
    are_places_of_a_work,
    counts_named_places,
    is_field_of_rank,
    is_set_entered,
    tells_how_large_each_is,
    tells_of_how_many,
)
from policy_nlp.measures.selecting.sizes import belongs_to_name, grades_what_is_counted
from policy_nlp.measures.selecting.small_numbers import is_small
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import last_predicate
from policy_nlp.records.quantity import Quantity
from policy_nlp.records.span import Span

_ASIDE_AFTER = re.compile(
    r"以?内(?![，。；、的]|为[宜好]|$)|(?:以[上下])?的?部分(?!用于|作为)|多?世纪|制(?![度定造作成])|兑"
    r"|的(?:(?:国际)?警戒线|[^，。；、\d]{0,4}(?:大国|主义国家)(?=[，。；、]|$))"
)
"""200公里以内地区, 超过30元的部分, 三分之一部分, 20%的警戒线, 占世界五分之一的大国, 半个多世纪, 三年制, 1美元兑8元."""
_ASIDE_BEGINNINGS = frozenset("以内的部多世制兑")
_AROUND = re.compile("(?:范围|半径)(?:以?内|之内)(?![，。；、]|$)")
"""How far around something is told of what lies there: 5公里范围内学校; but 赤字率在3%范围内."""
_ASIDE_BEFORE = re.compile(
    f"(?:每{either('prose', 'every')}|(?:^|[，。；：对把将靠])(?:这|上述|以上)|(?<![情灾震])前)$"
)
"""每增长1个百分点 is a measure of no year; 这80亿元 was told before, and so was it in 把这80亿元; 前千分之一 is a rank
that is no figure.
"""
_ASIDE_ENDS = (*words("prose", "every"), "这", "上述", "以上", "前")
_RECKONING = re.compile(f"[^，。；：（）]{{0,10}}{either('openings', 'reckoning')}(?=[，。）])")
_BY = re.compile("按照?[^，。；：（）]*$")
"""What a figure is reckoned by is none itself: 按每公斤发热量7000大卡的标准煤计算."""
_RATIO = frozenset(":：∶比")
_PER_SO_MUCH = re.compile(r"[^，。；、\d]{0,14}?死亡率|[^，。；、\d]{0,4}增加值(?:用水|[水电能煤]耗|碳排放)")
"""What is given for so much: 煤矿百万吨死亡率, 亿元产值死亡率, 企业万元增加值用水量."""
_SPOKEN = re.compile(r"连续|第$|历时|时隔|为期|[“‘]$")
"""What makes a number one of a manner of speaking or of a name: 连续3次, 第30, 历时30天, “30."""
_SPOKEN_IN = frozenset("续第时隔期“‘")
"""One of these is in whatever matches."""
_STEP_COUNT, _STEPS = re.compile(r"[两三四几\d]个$"), words("prose", "stage")
_LASTING_BEFORE = re.compile(
    rf"(?:达到?|{CHANGING}[至到为]?|[缩压][至到为]|保持在|控制在|[从由]|天数[^，]{{0,7}}延长|时间(?=不)|[上去前]年(?:同期)?[多少快慢]"
    rf"|(?:延长|缩短|压缩|压减)了?[^，。；、]{{2,8}}(?:时间|时限|周期|期|假)"
    rf"|天数(?:为|在|(?:保持|稳定|维持)在?)?|(?:{either('prose', 'length told')})[为是]?)"
    r"(?:\d{4}年)?(?:[\d.]{1,5}(?:个?工作日|小时|分钟|天|日|年)[、和])*(?:目前|现在|上年|去年|前年|过去|原[来先]|以前|平均|年均|的|约|近|不超过|不低于|不少于|超过?)*$"
)
"""What brings a length of time to its figure: 缩短至平均, 延长到, 由2026年的, 时间不超过, 缩短至30天、."""
_LASTING = re.compile(either("prose", "lasting"))
_OF_CLASS = re.compile("[1-5一二三四五]类(?:创新|改良型)?(?:新药|药|医疗器械)")
"""1类新药 is of a class, and no kind is counted."""
_AGE = re.compile("寿命|年龄|龄")
"""What a number of years of age is of: 平均预期寿命."""
_WITHIN_QUOTE = re.compile(r"[，。；：]|保$|争$")
"""What shows that a quotation is no name but said by someone, or a slogan: “保8%."""


def is_figure(
    text: str, quantity: Quantity, preceding: Quantity | None, following: Quantity | None, sentence: Span
) -> bool:
    """Whether a quantity is a measure by the rules of annotation, before its name is known.

    `preceding` and `following` are its neighbours among all the quantities of the sentence.
    """
    start, end = quantity.span.start, quantity.span.end
    if tells_how_large_each_is(text, quantity, preceding) or are_places_of_a_work(text, quantity, preceding, following):
        return False
    if following is not None and following.span.start == end and _leads_to_next(quantity, preceding):
        return False
    if is_set_entered(text, quantity, preceding):
        return False
    after = text[end : min(sentence.end, end + 24)]
    before = text[max(sentence.start, start - 12) : start]
    if quantity.dimension == "time":
        return _lasts(text, before, _looked_back(sentence, start), start)
    if _is_aside(quantity, before, after) or _quoted(text, quantity.span):
        return False
    if not _SPOKEN_IN.isdisjoint(before[-3:]) and _SPOKEN.search(before[-3:]):
        return False
    if quantity.unit in ("岁", "周岁") and not _AGE.search(text, _looked_back(sentence, start), start):
        return False
    if is_manner_of_speaking(quantity, before, after):
        return False
    if quantity.unit == "位" and is_small(quantity) and not _moves(before):
        return False
    if quantity.dimension not in COUNTING:
        named = belongs_to_name(text, quantity, following, before, after)
        return is_of_members(text[_looked_back(sentence, start) : start], after, not named)
    if is_field_of_rank(before, after) or _OF_CLASS.match(quantity.text + after):
        return False
    named = counts_named_places(text[_looked_back(sentence, start) : start])
    return not (named or grades_what_is_counted(quantity, before, after)) and (
        counts(quantity, before, after)
        or (counts_a_part(text, sentence.start, quantity, preceding) and not is_prose(quantity, after))
    )


def _looked_back(sentence: Span, start: int) -> int:
    """Where what is said before a quantity that begins at `start` begins, as far as it looks back."""
    return max(sentence.start, start - REACH)


def _leads_to_next(quantity: Quantity, preceding: Quantity | None) -> bool:
    """Whether a quantity right before another says nothing of its own.

    两批30家: kinds and rounds of what is counted; 1%1%1%: what stands between two numbers with nothing on either side.
    """
    beside = preceding is not None and preceding.span.end == quantity.span.start
    return beside or quantity.unit in ("类", "批", "批次")


def _lasts(text: str, before: str, begin: int, start: int) -> bool:
    """Whether a length of time is a figure, by what is said between `begin` and its `start`: 办理时限缩短到3天."""
    return _LASTING_BEFORE.search(before) is not None and _LASTING.search(text, begin, start) is not None


def _moves(before: str) -> bool:
    """Whether the places are those that something went up or down: 排名上升三位."""
    predicate = last_predicate(before.rstrip("了"))
    return predicate is not None and predicate.role == "grow"


def _is_aside(quantity: Quantity, before: str, after: str) -> bool:
    """200公里以内地区, 12时30分, 跨过两个千亿元台阶, 每增长1个百分点, 30户重点企业资产占总额的5%."""
    if (after[:1] in _ASIDE_BEGINNINGS and _ASIDE_AFTER.match(after)) or (
        quantity.unit == "分" and before.endswith(("时", ":"))
    ):
        return True
    if quantity.dimension == "length" and _AROUND.match(after):
        return True
    if before.endswith(_ASIDE_ENDS) and _ASIDE_BEFORE.search(before) and not quantity.text.startswith(("前", "第")):
        return True
    if "按" in before and _RECKONING.match(after) and _BY.search(before):
        return True
    if after.startswith("的比例") and "按" in before and not _RATIO.isdisjoint(quantity.text):
        return True  # 保险费由船厂和渔工按2:1的比例分担
    if quantity.text[0] in "十百千万亿" and _PER_SO_MUCH.match(after):
        return True
    if quantity.dimension == "households" and tells_of_how_many(quantity, after):
        return True
    return after.startswith(_STEPS) and _STEP_COUNT.search(before) is not None


def _quoted(text: str, span: Span) -> bool:
    """Whether a quantity stands within a short quotation, as a part of a name: “千项万亿”工程."""
    opening = text.rfind("“", max(0, span.start - 12), span.start)
    if opening < 0 or text.find("”", opening, span.start) >= 0:
        return False
    after = text[span.end : span.end + 12]
    closing = after.find("”")
    if closing < 0 or 0 <= after.find("“") < closing:
        return False
    return not _WITHIN_QUOTE.search(text[opening : span.start] + after[:closing])
