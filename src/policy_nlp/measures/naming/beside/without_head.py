"""Names without their last word: without what is measured of a thing, or what those counted do."""

from __future__ import annotations

import re
from functools import lru_cache

from policy_nlp.measures.naming.beside.products import OUTPUT
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import is_verb, tagged

_MADE_OR_SOLD = (OUTPUT, "销量")
"""Ends of a word that is cut with the thing before it: 汽车产量."""
_NO_OWNERS = frozenset(("单位", "富余", "内设"))
"""Belong to what is reckoned by the piece or counted: 造纸厂单位成本, 造纸厂富余人员."""
_BOUNDS = frozenset(("以上", "以下", "以内"))
_LIMIT = "限额"
"""Tells with a bound of which dealers all is: 限额以上单位零售额、餐饮额."""
_OF_THE_YEAR = "年度计划"
"""Belongs to what is to be spent or done, and not to its owner: 重点项目年度计划投资."""
_NEW, _ALL, _OF_ALL_KINDS = "新", "总", "综合"
_COMING = words("firms", "coming")
"""What those counted do in a place, and is no part of what else is told of it: 园区入驻企业30家、营收3亿元."""
_GROWN = frozenset(words("doings", "grown"))
"""How those are made of which the area is told, and the output next: 茶叶种植面积900万亩、综合产值30亿元."""
_IN_USE, _LENGTH = frozenset(("运营", "营业", "营运")), "里程"
"""Belongs to the length of lines alone: 地铁运营里程400公里、日均客运量30万人次."""
_WHICH_MONEY = frozenset(("特别", "预算内", "专项", "超长期"))
"""Tells which money it is and is nothing without that."""
_KEPT = _BOUNDS | _WHICH_MONEY
_LEFT_OPEN = re.compile("(?<=..)(?:用于|投向|纳入|进入|达到|(?:实现|进行|开展)[^，、]{0,3})$")
"""What nothing follows any more, where the last word is cut off: 财力用于 of 财力用于民生."""
_OR_OTHERS = re.compile("（[省市县区旗州、]+）")
"""Belongs to the word before it: 省（区、市）."""
_ONE_WORD = "生产总值"
"""What measures a whole economy, so that nothing without it is left: 国内生产总值."""
HOW_FAR = re.compile(f"(?:基本|全部|全面|{either('bare_heads', 'in time')}|(?<=..)(?:稳定|平稳|持续|直接))$")
"""What stands before a verb or its rate and belongs to it: 经济适用房基本建成, 诉求按时办结率."""
_MANNERS = frozenset(("a", "ad", "c", "d", "z"))
"""Parts of speech of what says how something goes on."""
_SUM, _SUMMED = "总额", ("资产", "利润")
"""What are one head together: 资产总额."""


@lru_cache(maxsize=4096)
def without_head(name: str, alike: bool = False) -> str:
    """A name without its last word: 粮食 of 粮食播种面积; without two where it ends `alike`."""
    words = [w for w, _ in tagged(name)] if name and not name.endswith(_ONE_WORD) else []
    if words and len(words[-1]) > 3 and words[-1].endswith(_MADE_OR_SOLD):
        words[-1:] = [words[-1][:-2], words[-1][-2:]]
    if words and words[-1].startswith("（") and _OR_OTHERS.fullmatch(words[-1]):
        words.pop()
    while words and len("".join(words)) > 2:
        if words.pop() == _SUM and words[-1] in _SUMMED and len(words) > 1:
            words.pop()
        if len(name) - len("".join(words)) >= 2:
            break
    if alike and len(words) > 1:
        words.pop()
    while len(words) > 2 and words[-1] in _COMING:
        words.pop()
    if len(words) > 1 and (words[-1] in _GROWN or words[-1] in _NO_OWNERS):
        words.pop()
    if len(words) > 1 and words[-1] in _IN_USE and name.endswith(_LENGTH):
        words.pop()
    if words[-1:] == [_NEW]:
        words.pop()
    if words[-1:] and words[-1] in _KEPT and words[-2:-1] != [_LIMIT]:
        return name  # 亿元以上 tells of which projects: 在建亿元以上项目; 中央预算内投资9亿元、支持项目30个
    shared = _LEFT_OPEN.sub("", "".join(words).removesuffix(_ALL).removesuffix(_OF_ALL_KINDS))
    return HOW_FAR.sub("", shared.removesuffix(_OF_THE_YEAR))


def without_going_on(name: str) -> str:
    """Those counted, without what they do: 跨境班列 of 跨境班列稳定开行, before its 箱量."""
    told = tagged(name)
    at = len(told) if len(told[0][0]) > 1 else 0
    while at > 1 and (is_verb(*told[at - 1]) or told[at - 1][1] in _MANNERS or _goes_on(told[at - 2], told[at - 1])):
        at -= 1
    return "".join(word for word, _ in told[:at]) if at and told[at - 1][1][0] == "n" else name


def _goes_on(before: tuple[str, str], doing: tuple[str, str]) -> bool:
    """Whether a doing that looks like a noun is one, for it stands behind how it goes on or another: 加密运营."""
    return doing[1] == "vn" and (before[1] in _MANNERS or is_verb(*before))
