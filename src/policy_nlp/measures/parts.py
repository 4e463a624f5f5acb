"""The words around a figure, taken apart: what may name it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.name import Candidate
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.words import (
    is_verb,
    opens_with_predicate,
    predication_cut,
    tagged,
    without_vague_end,
)

_TIME = (
    r"(?:到|至|截至|自|从|在|于)?(?:(?:19|20)?\d{2}年|[一二]九?[〇○零一二三四五六七八九]{2,3}年|“?[一二三四五六七八九十]{1,2}五”?(?:时期|期间|计划)?|第[一二三四五六七八九十]+个五年计划|去年|今年|上年|当年|前年|明年|本世纪)"
    r"(?:以?前|以?后|底|末|初|年底|年末|上半年|下半年|期间|时期|全年|以来|的)*"
)
_LEAD = re.compile(
    rf"^(?:{_TIME}|(?:过去|这|今后|未来|近|头|前)?[一二两三四五六七八九十\d]+年(?:来|间|内|里|中(?!央|等|小|国|部|西|东|医)|时间|以来)?|年(?:末|底|初|内)|全年|近年来|目前|现在|至此|期间|届时|首批|首次|"
    r"全省|全市|全区|全县|全国(?!重点|文明|双拥|示范|学前|统一|人大|政协|百强|首)|全州|全旗|全疆|全镇|全乡|我省|我市|我区|我县|我国|本市|本省|各地|省市县|"
    r"其中|同时|并且|使得|但是|虽然|由于|因而|\d{1,2}[.．、]|[一二三四五六七八九十]{1,2}(?:是|要)|"
    r"共计|累计|合计|总计|预计|预期|力争|争取|确保|努力|计划|继续|持续|进一步|成功|顺利|高质量|高标准(?!农田)|全面|圆满|基本(?=建成|完成|实现|消除|形成|普及)|已经|能够|拟安排|将安排|计划安排|提出|保证|做到|国务院共?|"
    r"完成|实现|达到|保持|推动|做好|抓好|抓紧|狠抓|办好|严守|对此|为此|超额|如期|提前|大力|积极|深入|加快|有序|统筹|着力|切实|加力|扎实|妥善|务实|有效|坚持标准|新一轮|以来|平均每年|每年|平均|—|-|、|，|：)+"
)
_LATE_TIME = re.compile(
    r"^[^“”《》、]{2,12}(?:今年|明年|去年|当年|全年|20\d\d年|19\d\d年)(?!度|代|版|初|底|末)(?=[\u4e00-\u9fff]{2})"
)
"""A time within a name parts it from who said it: 中央提出今年经济增长."""
_STEPS = re.compile(r"(?:连续|接连)?(?:迈上|跨上|站上|跃上|连跨|跨越|跨过|突破|越过)[^，。；]{0,14}(?:台阶|大关|关口)$")
_ADVERBS = frozenset(["已", "已经", "共", "累计", "连续", "将", "又", "再次", "首次", "逐步", "继续", "持续", "相继", "先后"])
_ADVERB = re.compile("|".join(sorted(_ADVERBS, key=len, reverse=True)))
STATES = frozenset(
    ["连续", "不断", "持续", "明显", "显著", "更加", "更", "较快", "稳步", "良好", "扎实", "快速", "稳定", "平稳", "丰硕", "繁荣", "健康", "深入", "全面", "有序", "加快", "积极", "异军突起", "初步", "基本", "大幅", "大幅度", "进一步", "均", "纵深", "蓬勃"]
)
"""Words with which a clause begins to say how its subject does."""
_LEADING = frozenset(
    ["并", "使", "让", "但", "而", "将", "把", "要", "共", "拟", "均", "都", "已", "可", "能", "其", "该", "仅", "的", "和", "及", "与", "也", "还", "又", "再", "就", "先", "只", "由", "从"]
)
"""Words of one character that carry a sentence, where they stand alone."""
_BOUND_LEAD = re.compile(r"(?:以上|左右|以内|以下|多|余)*")
_UNCOUNTED = {"share", "points", "multiple", "rank", "ratio", "fraction"}
_PHYSICAL = {
    "money",
    "mass",
    "power",
    "energy",
    "volume",
    "length",
    "area",
    "data",
    "speed",
    "temperature",
    "time",
    "concentration",
    "age",
}


@dataclass(frozen=True, slots=True)
class Parts:
    """What stands beside a figure and may name it.

    `own` stands before it in its clause, `verb` opens that (新增, 建成); `counted` follows the figure (名劳动者),
    `noun` is its part before a verb, `owned` says that 的 links the figure to it (500亿元的基金); `follows` is what
    stands behind a figure that counts nothing; `previous` is the name of the figure before, `shared` that name
    without its last word, `joined` how the two are connected, `alike` whether they have one unit.
    """

    own: str
    verb: str
    counted: str
    noun: str
    owned: bool
    follows: str
    previous: str
    previous_verb: str
    shared: str
    joined: str
    alike: bool


@lru_cache(maxsize=4096)
def trimmed(name: str) -> str:
    """A name without the words before it that fix only time and scope, or carry the sentence."""
    name = _STEPS.sub("", name.strip(" 　，。；：、"))
    before = None
    while name and before != name:
        before = name
        name = _LEAD.sub("", name, count=1).lstrip(" 　")
        if name[:1] in _LEADING and tagged(name[:12])[0][0] == name[0]:
            name = name[1:]
    if found := _LATE_TIME.search(name):
        return trimmed(name[found.end() :])
    return _without_adverbs(name.rstrip("的了 　（(“‘"))


def _without_adverbs(name: str) -> str:
    """A name without the adverbs within it: 远程教育已覆盖学校."""
    if not _ADVERB.search(name):
        return name
    return "".join(word for word, _ in tagged(name) if word not in _ADVERBS)


@lru_cache(maxsize=4096)
def opening_verb(name: str) -> str:
    """The verbs that a name opens with: 新增 of 新增科技型中小企业."""
    verb = ""
    for word, tag in tagged(name[:16]):
        if is_verb(word, tag) or (
            tag in ("d", "b", "vn", "ad") and (word in _VERBLIKE or (not verb and word in ("新", "再", "免费")))
        ):
            verb += word
        else:
            break
    return verb


_VERBLIKE = frozenset(["改造", "升级", "培训", "建设", "治理", "培育", "投资", "新增", "净增", "新建"])


def parts_of(
    text: str, mention: Mention, tail: Tail, previous: Candidate, previous_unit: str | None, region: str | None = None
) -> Parts:
    """The parts of the words beside the figure of `mention`.

    `previous` is the name of the figure before and `previous_unit` its unit, `region` the report's own.
    """
    own = trimmed(tail.name)
    if region and own.startswith(region):
        own = trimmed(own[len(region) :])
    after = mention.after.of(text)
    counted, owned = counted_of(after, mention, bool(own) and not is_verb(*tagged(own)[-1]))
    return Parts(
        own=own,
        verb=opening_verb(own),
        counted=without_vague_end(counted),
        noun=counted[: predication_cut(counted)] if counted else "",
        owned=owned,
        follows="" if counted else _BOUND_LEAD.sub("", after, count=1),
        previous=previous.text,
        previous_verb=previous.verb,
        shared=_without_head(previous.text),
        joined=_joined(text, mention),
        alike=previous_unit == mention.quantity.unit,
    )


def counted_of(after: str, mention: Mention, named: bool) -> tuple[str, bool]:
    """What a figure counts, where that follows it: 名劳动者, 的初中毕业生; and whether 的 links the two."""
    bound = _BOUND_LEAD.match(after)
    rest = after[bound.end() if bound else 0 :]
    if rest.startswith("（") and "）" in rest:
        rest = rest[rest.index("）") + 1 :]
    owned = rest.startswith("的")
    rest = rest[1:] if owned else rest
    rest = rest.strip()
    if not rest or not re.match(r"[\u4e00-\u9fffA-Za-z0-9“《]", rest) or opens_with_predicate(rest):
        return "", False
    dimension = mention.quantity.dimension
    if dimension in ("rank", "points", "multiple") or (dimension in _PHYSICAL | {"share"} and named and not owned):
        return "", False
    first, tag = tagged(rest[:14])[0]
    if dimension in _PHYSICAL and is_verb(first, tag):
        return "", False
    if tag in ("c", "f", "u", "uj", "ul", "y") and first != "所":
        return "", False
    return rest, owned


@lru_cache(maxsize=4096)
def _without_head(name: str) -> str:
    """A name without its last word: 粮食 of 粮食播种面积."""
    words = [w for w, _ in tagged(name)] if name else []
    while words and len("".join(words)) > 2:
        words.pop()
        if len(name) - len("".join(words)) >= 2:
            break
    return "".join(words)


def _joined(text: str, mention: Mention) -> str:
    at = mention.before.start
    before = text[at - 1 : at] if at else ""
    if "其中" in mention.before.of(text)[:6]:
        return "其中"
    return before if before in ("、", "，", ",", "；", "：") else ""
