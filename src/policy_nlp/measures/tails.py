"""What stands between a name and its figure: 年均增长, 提高到, 比上年, 高于全国, 居全国."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from policy_nlp.measures.words import Predicate, last_predicate

_BASE = re.compile(
    r"(?:比|较|同|与|跟)(?P<base>[^，、；：。]{1,18}?(?:年|末|底|期|初|前|月|度|期间|时期|计划|水平|高峰|预算|目标|任务|规划|平均))(?:相比|的)?$"
)
_GAP = re.compile(
    r"(?P<word>高于|低于|快于|慢于|高出|超出|优于|少于|多于|领先|高|低|快|慢|超(?!过))(?:了|出|过)?"
    r"(?P<reference>(?:了)?(?:全国|全省|全市|全区|全州|同期|同类|世界|国家|上年|年度|年初|预期|计划|目标|进度|任务|东部|中部|西部|城镇|城市|农村|地区|国内|经济|平均|规划|省|市|GDP|原)[^，、；：。]{0,12}?)(?:约|近|超|达)?$"
)
_MORE = re.compile(r"(?:比|较)(?P<base>[^，、；：。]{1,14}?)(?P<word>高|低|多|少)(?:出|了)?$")
_RANK = re.compile(
    r"(?:由|从|上年|上升|跃升|提升|前进|晋升|进|升|稳|跃|位|列|居|排名|排|名|保持|稳定|跻身|进入|迈入|达到|成为|在|至|到|为|是|均|都|连续\S{1,4}[年月季度个]{1,2})*"
    r"(?:全国|全省|全市|全区|全州|世界|全球|国内|亚洲|国际|内地|(?:各|全国)?(?:省区市|省区|省份|省|城市)|[东中西]?[东中西]部(?:地区)?|同类\S{1,4}|副省级城市|[^，、；：。“”]{2,4}(?:地区|省份))?(?:排名|位居|位列|排|居|列)?$"
)
_WHEN = re.compile(
    r"(?:(?:19|20)\d\d|一九[〇○零一二三四五六七八九]{2}|二[〇○零][〇○零一二三四五六七八九]{2})年?(?:底|末|初)?$|(?:去年|上年|今年|目前|现在|五年|全年|年底|年末|[一二三四五六七八九十]五”?末|连续[\d一二三四五六七八九十两]{1,3}个?(?:年|月|季度|周)?|(?:\d+|[一二三四五六七八九十]+)大?(?:类|批)|每(?:人|户|亩|吨|件)?每?(?:人|月|年|日|天|学期|人次)?)$"
)
_MEMBER = frozenset("年末底期初前月度平峰划算标务均")


@dataclass(slots=True)
class Tail:
    """The words before a figure, taken off from the right: what remains is the name."""

    name: str
    predicates: list[Predicate] = field(default_factory=list)
    base: str | None = None
    gap: str | None = None
    reference: str | None = None

    def has(self, *roles: str) -> bool:
        """Whether a predicate of one of the roles was taken off."""
        return any(p.role in roles for p in self.predicates)

    def first(self, role: str) -> Predicate | None:
        """The predicate of that role which stands nearest to the figure."""
        return next((p for p in self.predicates if p.role == role), None)


def tail_of(before: str, *, ranked: bool = False, differing: bool = False, counting: bool = False) -> Tail:
    """Take apart the words before a figure.

    `ranked` for a rank, `differing` where the unit may be one of a gap, `counting` where the figure counts what
    follows it, so that 为 opens the name (为30名学生…).
    """
    tail = Tail(before)
    if ranked:
        found = _RANK.search(before[-24:])
        if found:
            tail.name = before[: len(before) - len(found.group())].rstrip()
    while tail.name:
        name = tail.name = tail.name.rstrip(" 　“‘（(的了")
        if not name:
            break
        if (name[-1] in _MEMBER or name.endswith("相比")) and (found := _BASE.search(name[-26:])):
            tail.base = tail.base or found.group("base")
            tail.name = name[: len(name) - len(found.group())]
            continue
        if differing and tail.gap is None and not tail.has("grow", "to") and (found := _GAP.search(name[-22:])):
            tail.gap, tail.reference = found.group("word"), found.group("reference").lstrip("了")
            tail.name = name[: len(name) - len(found.group())]
            continue
        if found := _WHEN.search(name[-14:]):
            tail.name = name[: len(name) - len(found.group())]
            continue
        if name[-1] in "高低多少出" and (found := _MORE.search(name[-20:])):
            tail.base = tail.base or found.group("base")
            tail.predicates.append(
                Predicate(found.group("word"), "grow", "up" if found.group("word") in "高多" else "down", ())
            )
            tail.name = name[: len(name) - len(found.group())]
            continue
        predicate = last_predicate(name)
        if predicate is None or (counting and predicate.word == "为" and len(name) <= 3):
            break
        tail.predicates.append(predicate)
        tail.name = name[: len(name) - len(predicate.word)]
    return tail
