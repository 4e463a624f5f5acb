"""Which quantities are figures of their own, and which belong to a name or to the prose."""

from __future__ import annotations

import re

from policy_nlp.records.quantity import Quantity
from policy_nlp.records.span import Span

_THRESHOLD_AFTER = re.compile(r"(?:及)?(?:以上|以下|以内)(?:的)?(?=[\u4e00-\u9fff“])")
_SIZED = re.compile(r"(?:级|以上)?(?:的)?(?:企业|项目|产业|集群|园区|县|镇|村|平台|产业链|基金|公司)[^，。；、]{0,4}")
_ASIDE_AFTER = re.compile(r"(?:以)?内(?![，。；、]|$)|的部分|以[上下]的部分")
_BARE = re.compile(r"[十百千万亿]+(?:[^十百千万亿\d一二三四五六七八九].*)?$")
_COUNT = {"count", "people", ""}
_PHYSICAL = {
    "mass",
    "power",
    "energy",
    "volume",
    "length",
    "area",
    "voltage",
    "data",
    "speed",
    "temperature",
    "capacity",
}
_SITE = re.compile(
    r"[^，。；、]{0,14}?(?:项目|工程|机组|电站|码头|航道|矿|生产线|泊位|铁路|装置|基地|设备|输电|线路|一体化|水库|船|级|产业园|公路|冶炼|技改)"
)
_PROSE_UNIT = {
    "方面",
    "台阶",
    "阶段",
    "原则",
    "维度",
    "大",
    "点",
    "句",
    "字",
    "回",
    "遍",
    "下",
    "场合",
    "步",
    "届",
    "轮",
    "批",
    "批次",
    "天",
    "章",
    "节",
    "次方",
    "强",
    "角",
    "车道",
}
_PROSE_AFTER = re.compile(
    r"(?:方面|大?台阶|阶段|重点方面|关键|维度|原则|环节|层次|层面|坚持|必须|问题$|结合|统一|统筹|转变|举措|条举措|措施$|硬措施|防汛|重点工作|工作$|目标任务|主要任务|主要指标|指标|改革任务|任务举措|引领性改革|[^，。；、]{0,6}台阶|[^，。；、]{0,24}之一|字|月|世纪)"
)
_CHINESE = re.compile(r"[一二两三四五六七八九十]{1,2}(?:多|余|几)?[^\d一二三四五六七八九十百千万亿]{0,3}$")


def is_figure(
    text: str, quantity: Quantity, preceding: Quantity | None, following: Quantity | None, sentence: Span
) -> bool:
    """Whether a quantity is a measure by the rules of annotation, before its name is known.

    `preceding` and `following` are its neighbours among all the quantities of the sentence.
    """
    if preceding is not None and preceding.dimension in _COUNT and quantity.dimension in ("money", ""):
        if re.fullmatch(r"(?:过|超|超过)?", text[preceding.span.end : quantity.span.start]):
            return False
    if following is not None and quantity.unit in ("类", "批") and quantity.span.end == following.span.start:
        return False
    after = text[quantity.span.end : min(sentence.end, quantity.span.end + 24)]
    before = text[max(sentence.start, quantity.span.start - 12) : quantity.span.start]
    if quantity.dimension == "time":
        return bool(
            re.search(
                r"(?:达到?|提高到?|延长[至到]|提高[至到]|增加到?|缩短[至到]|缩短|降[至到]|压缩[至到]|保持在)(?:约|近)?$",
                before,
            )
        ) and bool(re.search(r"年限|时间|寿命|龄|工期|时限|期限", text[sentence.start : quantity.span.start]))
    if (
        _ASIDE_AFTER.match(after)
        or (quantity.unit == "分"
        and before.endswith(("时", ":")))
        or (re.search(r"[两三四几\d]个$", before)
        and re.match(r"台阶|大关", after))
    ):
        return False
    if quantity.unit == "岁" and not re.search("寿命|年龄|龄", text[sentence.start : quantity.span.start]):
        return False
    if _quoted(text, quantity.span):
        return False
    if re.search(r"连续|第$|历时|时隔|为期|[“‘]$", before[-3:]):
        return False
    if quantity.dimension in _COUNT:
        return _counts(text, quantity, before, after)
    if following is not None and _heads_a_count(text, quantity, following):
        return False
    if quantity.dimension not in ("share", "points", "rank") and _is_threshold(quantity, before, after):
        return False
    return not (quantity.dimension in _PHYSICAL and _is_size(quantity, before, after))


def _quoted(text: str, span: Span) -> bool:
    """Whether a quantity stands within a short quotation, as a part of a name: “千项万亿”工程."""
    before, after = text[max(0, span.start - 12) : span.start], text[span.end : span.end + 12]
    opening, closing = before.rfind("“"), after.find("”")
    if opening < 0 or closing < 0 or before.rfind("”") > opening or 0 <= after.find("“") < closing:
        return False
    return not re.search(r"[，。；：]|保$|争$", before[opening:] + after[:closing])


def _heads_a_count(text: str, quantity: Quantity, following: Quantity) -> bool:
    """百亿元企业6家, 三十万千瓦的电站一个: a size belongs to the name of what is counted behind it."""
    if following.dimension not in _COUNT:
        return False
    between = text[quantity.span.end : following.span.start]
    if quantity.dimension == "money" or _BARE.match(quantity.text):
        return bool(_SIZED.fullmatch(between)) or (not between and _BARE.match(quantity.text) is not None)
    return (
        quantity.dimension in _PHYSICAL
        and len(between) <= 12
        and between[:1] not in ("", "、", "，", "；", "。")
        and bool(_SITE.match(between))
    )


def _counts(text: str, quantity: Quantity, before: str, after: str) -> bool:
    if quantity.unit in _PROSE_UNIT or _PROSE_AFTER.match(after):
        return False
    if _CHINESE.fullmatch(quantity.text) and quantity.magnitude == 0:
        return False
    if (
        re.match(r"[几数]", quantity.text)
        or (re.search(r"(?:在|于|向|全省|全市|全区|全国|我省|我市|前)$", before)
        and not after.startswith(("个以上",))
        and quantity.unit in ("个", "")
        and re.match(r"(?:省|市|县|区|州|地|乡|镇|街|旗|盟)", after))
    ):
        return False
    return not (
        quantity.unit == ""
        and quantity.magnitude == 0
        and not re.match(r"[\u4e00-\u9fff“]", after)
        and not re.search(r"[由从为达至到过于在比数破的率]$", before)
    )


def _is_threshold(quantity: Quantity, before: str, after: str) -> bool:
    """10亿元以上项目, 超千亿元的县域, 百亿级产业, 年产值100亿元以上企业."""
    if _THRESHOLD_AFTER.match(after):
        return not re.match(r"(?:及)?(?:以上|以下|以内)(?:的)?(?:[，。；、]|$|左右)", after) and not re.match(
            r"以[上下内](?:并|且|用于|支持|，)", after
        )
    if after.startswith("级"):
        return not re.search(r"(?:达到?|迈入|成为|成长为|突破|保持|形成)$", before)
    return quantity.cue is not None and bool(
        re.match(
            r"的?[^，。；、]{0,6}?(?:企业|项目|县|园区|集群|产业|镇|村|平台|市)(?!税|投资|增|实现|完成|营|贷)", after
        )
    )


def _is_size(quantity: Quantity, before: str, after: str) -> bool:
    """35万千瓦光热电站, 年产4万吨项目."""
    if re.search(r"年产|单机|装机$|库容$", before[-3:]) and _SITE.match(after):
        return True
    if quantity.unit in ("千伏", "伏", "吨级", "标方"):
        return True
    return bool(_SITE.match(after)) and not re.match(r"(?:的|以上|，|。|；|、)", after)
