"""The name of what is measured."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.words import tagged, verb_cut

_TIME = (
    r"(?:到|至|截至|自|从|在|于)?(?:(?:19|20)?\d{2}年|[一二]九?[〇○零一二三四五六七八九]{2,3}年|“?[一二三四五六七八九十]{1,2}五”?(?:时期|期间|计划)?|第[一二三四五六七八九十]+个五年计划|去年|今年|上年|当年|前年|明年|本世纪)"
    r"(?:以?前|以?后|底|末|初|年底|年末|上半年|下半年|期间|时期|全年|以来|的)*"
)
_LEAD = re.compile(
    rf"^(?:{_TIME}|(?:过去|这|今后|未来|近|头|前)?[一二两三四五六七八九十\d]+年(?:来|间|内|里|中|时间)?|年(?:末|底|初|均)|月均|全年|近年来|目前|至此|期间|届时|首批|首次|"
    r"全省|全市|全区|全县|全国|全州|全旗|全疆|全镇|全乡|全社会(?=[^研固用投])|我省|我市|我区|我县|我国|本市|本省|全球(?=.{9})|"
    r"其中|同时|并且|并|使得|使|让|将|把|要|共计|共|累计|合计|总计|预计|预期|力争|争取|确保|努力|计划|拟|继续|持续|进一步|成功|顺利|高质量|高标准|全面|圆满|基本|均|都|已|已经|可|能够|能|"
    r"完成|实现|达到|保持|推动|做好|抓好|抓紧|其|该|对此|为此|仅|超额|如期|提前|大力|积极|深入|加快|有序|统筹|着力|切实|加力|新一轮|以来|每年|平均每年|平均|的|—|、|和|及|与)+"
)
_COUNTING = {"count", "people", "", "rank"}
_SUFFIX = re.compile(r"^(?:的)?(?:增速|增幅|总量|规模|总规模|占比|比重|份额|数量|总数|排名|总量和增速|规模和增速|综合排名|占全[国省市]\S{0,3}(?:比重|份额|比例)?|占\S{2,8}(?:的)?(?:比重|份额|比例))$")
_LISTED = re.compile(r"(?:等|[、和及与]).*$")


@dataclass(slots=True)
class Name:
    """An indicator's name with the verb that it opens with, if one counts (新增, 建成)."""

    text: str
    verb: str = ""


def trimmed(name: str) -> str:
    """A name without the words before it that fix only time and scope, or carry the sentence."""
    name = name.strip(" 　，。；：")
    before = None
    while before != name:
        before = name
        name = _LEAD.sub("", name, count=1).lstrip(" 　")
        if not name:
            return ""
    return name.rstrip("的 　")


def opening_verb(name: str) -> str:
    """The verbs that a name opens with: 新增 of 新增科技型中小企业."""
    verb = ""
    for word, tag in tagged(name[:16]):
        if tag in ("v", "vd") or (tag in ("d", "b", "vn") and not verb and word in ("新", "再", "改造", "升级")):
            verb += word
        else:
            break
    return verb if len(verb) < len(name) else verb


def is_verbal(name: str) -> bool:
    """Whether a name is nothing but verbs: 新建, 打造, 改造提升."""
    return bool(name) and all(tag in ("v", "vn", "vd", "d", "p", "c", "x", "ad") for _, tag in tagged(name))


def name_of(text: str, mention: Mention, tail: Tail, previous: Sequence[Name]) -> Name:
    """The name of the figure of `mention`: from the words before it, after it, or from the figure before."""
    own = trimmed(tail.name)
    after = mention.after.of(text)
    counted = ""
    if mention.quantity.dimension in _COUNTING or mention.quantity.unit in ("%", "成"):
        counted = _counted(after, mention)
    last = previous[-1] if previous else None
    if counted:
        return _with_counted(own, counted)
    if not own:
        return last if last is not None else Name("")
    if last is not None and _SUFFIX.match(own):
        return Name(last.text + own, last.verb)
    name = Name(own, opening_verb(own))
    if last is not None and last.verb and not name.verb and mention.notes.get("coordinated") and mention.quantity.dimension not in ("share", "points"):
        return Name(last.verb + own, last.verb)
    return name


def _counted(after: str, mention: Mention) -> str:
    """What a figure counts, where that follows it: 名劳动者, 的初中毕业生."""
    after = re.sub(r"^(?:以上|左右|以内|以下|多|余)*(?:的)?", "", after).strip()
    if not after or re.match(r"[）)”]", after):
        return ""
    first = tagged(after[:12])[0]
    if first[1] in ("c", "p", "d", "u", "uj", "ul", "f") and first[0] not in ("所",):
        return ""
    return after


def _with_counted(own: str, counted: str) -> Name:
    """The words before and after a figure that counts what follows it, put together."""
    if own and ("等" in own[-1:] or "、" in own):
        own = opening_verb(own)
    noun = counted
    if own and not own.startswith("为"):
        noun = counted[: verb_cut(counted)]
    verb = opening_verb(own) if own else ""
    return Name(own + noun, verb)
