"""What stands between a name and its figure: 年均增长, 提高到, 比上年, 高于全国, 居全国."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from policy_nlp.language.changes import WAYS, changing
from policy_nlp.measures.comparing.differences import (
    BASE_LASTS,
    CHANGES,
    MORE_LASTS,
    Difference,
    base_at_end,
    gap_at_end,
    more_at_end,
)
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.vocabulary import either, entries, words
from policy_nlp.measures.when import IN_A_ROW, LONGEST_TIME, WHEN_LASTS, ZERO, when_at_end
from policy_nlp.measures.words import PREDICATE_LASTS, Predicate, last_predicate, tagged
from policy_nlp.text.characters import HAN, NUMERALS

_WELL_PLACED = (
    rf"(?:{IN_A_ROW}|连续[^，、；：。]{{1,3}}年)?(?:稳居|保持|位居|居|排名|位列)[^，、；：。\d]{{0,6}}"
    "(?:第一|首位|榜首|前列)"
)
_PLACED_WITH_SHARE = re.compile(f"(?<=..)(?:跃|均|仍|继续)*{_WELL_PLACED}、(?=占)")
"""How something stands that has a share: 产量居全国首位、占全国15%."""
_OF_GROWTH = re.compile(
    f"(?P<who>[^，；]{{0,20}}?)(?P<how>占|{either('doings', 'contributing')})[了着出]?"
    "(?:全[年省市区国])?(?P<what>[^，；]{2,12}增长)的[近约]?$"
)
"""Of what growth something is a part: 服务业贡献了经济增长的55%."""
_STANDING = re.compile(
    rf"(?:{either('comparisons', 'gap')}于?{either('comparisons', 'reference')}[^，、；：。]{{0,8}}"
    rf"|(?:不?[高低多少]于|快于|好于)(?:[去上]年(?:同期)?|全[国省市区])(?:平均)?(?:水平)?"
    rf"|(?:增长)?[与和同]经济(?:增长|发展)?(?:基本|保持)*同步|[再屡续]?{either('vague')}|[再迈跃登]?上(?:了?新|大)台阶|{_WELL_PLACED})、$"
)
"""How what is reached stands: 高于全国平均水平、达到, 不低于去年、达到, 再创新高、达到, 稳居全国第一、达到."""
_AMONG = (
    rf"(?:(?<=[居列名排位身])|(?<=[进迈]入))(?:(?:全国|全省|全球|世界){HAN}{{2,6}}"
    rf"|(?:[东西][南北]|华[东南北中]|长三角|沿[海边江]|内陆){HAN}{{0,8}})"
)
"""Among whom something has a rank: 居全国省会城市第3位, 跻身全球港口前30位, 居西北五省区首位."""
_RISING = rf"(?:{either('ranks', 'move')}|{IN_A_ROW}|连续\S{{1,4}}[年月季度个]{{1,2}}|在[^，、；：。“”在]{{2,16}}中)"
"""How something came to its rank: 上升, 连续三年居, 在沿海港口中列."""
_CONTENDERS = (
    rf"(?:(?:各|全国)?{either('ranks', 'field')}"
    # 西部, 我国中西部地区
    "|(?:中国|我国)?[东中西]?[东中西]部(?:地区)?"
    rf"|{_AMONG}"
    # 国家级新区, 同类园区, 沿江地区, 产棉大省, 粮食主产区
    r"|国家级[^，、；：。“”居列位]{1,6}区|同类\S{1,4}|[^，、；：。“”居列位排量]{2,4}(?:地区|省份|大省)|[^，、；：。“”居列位和]{0,4}主产[省区])"
)
"""Those who have ranks: 全国, 各省份."""
_RANK = re.compile(f"{_RISING}{{0,8}}{_CONTENDERS}?{either('ranks', 'place')}?$")
"""What stands between a name and its rank: 由全省, 上升至全国, 连续三年居西部地区."""
_COURSE = re.compile(f"(?:{either('courses')}、|(?:{either('courses')}|(?<=..)(?:恢复|稳定))并)$")
_RECKONED = either("openings", "survey", "reckoning")
_MEASURED_BY = re.compile(
    # 按上年实际数额; 以港为单位
    "按照?(?:去年|上年|前年)[^，、；：。]{0,8}(?:数额|水平|基数|支出数?|实际数)$|以[^，、；：。]{1,4}为单位$"
    # 化肥产量增加标准肥
    "|(?<=[^，、；：。].(?:增加|减少|降低))标准[煤肥]$"
    # 会议费控制在去年实际支出数
    "|(?<=[去上前]年)实际(?:支出|收入|完成|发生)数$"
    # 进出口总额按海关统计
    f"|(?<=[^，、；：。].)(?:据|按照?)[^，、；：。的按据]{{0,10}}{_RECKONED}$"
    # 工商税收到
    "|(?<=[入税款])收到$|(?<=..)共收到$"
    # 扶贫标准提高到农民人均纯收入
    "|(?<=..[到至为由从])(?:农民|农村居民|城镇居民|家庭)?[年月]?人均[年月]?(?:纯|可支配)?收入$"
    # 起征点提高到月营业额
    "|(?<=[高低整][到至])[年月](?:销售额|营业额)$"
)
"""By what it is measured: the amount of a year, a unit, the stuff that all kinds are reckoned in."""
_MEASURED_BY_ENDS = (
    *words("openings", "survey", "reckoning"),
    *(
        "收到",
        "均收入",
        "纯收入",
        "配收入",
        "月收入",
        "年收入",
        "售额",
        "业额",
        "单位",
        "数额",
        "水平",
        "数",
        "支出",
        "标准煤",
        "标准肥",
    ),
)
_MEASURED_BY_LASTS = frozenset(word[-1] for word in _MEASURED_BY_ENDS)
_STAYS = re.compile("(?:(?:稳定|保持|维持)在|超过|超|达到?|接近)(?P<whole>全国|全省|世界|全球)的?$")
_LEVEL = ("水平", "常年", "年份")
_OF_THE_USUAL = re.compile(
    "(?:恢复|回升|回落)[到至](?:接近)?(?:(?:常年|正常年份|正常|往年|历史|(?:19|20)[0-9]{2}年)(?:同期)?(?:平均)?水平|常年|正常年份)$"
)
"""To what share of its usual level something is back: 产能恢复到常年水平的80%."""
_OF_EACH_SO_MANY = re.compile("每(?:[十百千万]+名?(?:常住|户籍)?(?:人口?|户)|[十百千万]+(?:名|位)?(?:老年人|儿童))$")
_SO_MANY_END, _BOUNDING = ("人", "人口", "户", "儿童"), ("reach", "to", "bound")
"""Of how many each the figure is, between what reaches it and itself: 检验量超每千人7批次."""
_BEGUN_THEN = re.compile(
    rf"(?<=..)(?:“[{NUMERALS}]{{2,3}}五”(?:时期|期间)?|[去上前]年度?|(?:19|20)\d\d年)(?:已经?)?[^，、；：。\d的]{{2,4}}的$"
)
"""When what is counted was begun, which is no part of what is done with it: 续建去年开工的3座电站."""
_OCCURRED = "出现"
_STAYS_ENDS = ("国", "省", "界", "球", "的")
_REACHING = "(?:已经|已|提前|超额|圆满|只|仅)*(?:完成|达到|实现|占|达|为)了?(?:全年的?)?"
_PLANNED = (
    f"(?:{either('goals', 'set')}|(?:国家|上级|自治区|[省市州县区])(?=下达)|年度|年(?=计划|目标)|预期|既定|计划)*"
    "(?:目标任务|目标|任务|计划|预算数?)"
)
_OF_PLAN = re.compile(
    f"{_REACHING}(?P<whole>{_PLANNED})的$|(?<!超)(?<!超额)完成(?P<bare>{_PLANNED})$|(?<=[量值额])(?P<met>计划)完成$"
)
"""How much of a plan was met: 完成年度目标的103%, 完成年计划80%, 产量计划完成80%, but not 超额完成目标12%."""
_PLAN_ENDS = ("的", "计划", "目标", "任务", "预算", "预算数", "计划完成")
_PROVIDED, _NUMBER_PROVIDED = "安排", ("数安排", "名额安排", "仍然安排")
"""A predicate of amounts (投资安排30亿元), but what is done with people: 安排30万人就业."""
_PLAN, _PUT_INTO_PLAN = "计划", re.compile("[列纳编]入[^，、；：。的]{0,14}计划$")
"""Plans a figure (货运量计划增长6%), but is a scheme that things were made a part of: 列入国家攻关计划的项目30个."""
_BETTERED, _BETTERS = "改善", 5
"""A predicate of shares (空气质量改善3%), but what is done for those counted: 居住条件改善3万户."""
_SO_MANY = re.compile(
    rf"全年平均$|(?<![\d{NUMERALS}{ZERO}])(?:今后|未来|过去|最近|[前后头近这])?(?:[{NUMERALS}两]|[二三四五]?十[{NUMERALS}]?|\d{{1,2}})年平?均$"
)
"""Over how many years a figure is the mean: 收入五年平均增长6%."""
_RAISED_TO = re.compile(
    f"(?:{either('predicates', 'adverb')}|适当|再次|先后|并){{0,3}}"
    f"(?P<verb>{either('doings', 'brought')})"
    "(?P<thing>[^，、；：由从]{2,20})"
    "(?P<to>[至到])(?:人均|(?:每人)?每[年月]|每人)?$"
)
"""What is brought to a figure: 大幅提高扶贫标准至2300元, 提高养老金标准至每月98元."""
_RAISED_ENDS = ("至", "到", "人", "月", "年", "均")
_LESS = changing("down")
_LESSENED = re.compile(
    "(?P<of>(?!平均|减)[^，、。]{2,}?(?:(?<!”)|(?=平均)))?(?P<mean>平均)?"
    f"(?P<verb>(?(of){_LESS}|(?(mean){_LESS}|减)))"
    rf"(?P<what>{either('owners', 'service')}?{either('owners', 'effort')})"
)
"""What is made less of a service: 登记业务平均减时限, 平均压减时间, 减材料."""
_EFFORTS = words("owners", "effort")
_STANDING_ALONE = re.compile(
    # 在世界的位次, 全国排名; 在世界贸易中; 世界
    "[在居]?(?:全?世界|全国|全球)(?:(?:[进出]口)?贸易|经济)?中?的?(?:[位排名]次|排[位名])$"
    "|在(?:世界|全球)(?:(?:[进出]口)?贸易|经济)?中$|^(?:世界|全球|全国)$"
)
"""What says only among whom something has a rank: 在世界的位次由第9位上升到第8位."""
_WITHIN_FIELD = re.compile(
    r"(?<=..)在(?:(?:全国|全省|全球|世界)(?:排?位次?|排?名次?)?"
    r"|[^，、；：在的]{2,14}(?:城市|省份|地区|[园新发]区|[省市县])(?:中|里)的?(?:位次|排名|名次)?)$"
)
"""Among whom something stands, which is no part of its name: 竞争力在百强城市中."""
_FIELD_LASTS = frozenset("中里国省球界位次名")
_SAVED = {
    r["word"]: Predicate(r["word"], "grow", r["direction"], ()) for r in entries("comparisons") if r["role"] == "saved"
}
_SAVED_ENDS, _SAVED_OF, _LESS_LOST = tuple(_SAVED), 4, "减亏"
"""What says of a share that so much less is spent or levied, behind what it is of: 管理费节约10%, 车船税减征10%."""
_THERE_ARE, _OF = "有", "的"
"""Tell how many there are of those of which all is told that stands before: 没有完成计划的有19种, 减产的只有9个."""
_ARE_A_SHARE = "占"
_OF_A_PACE = re.compile("占[^，、；：]{0,8}$")
"""What makes a pace the whole of a share: 占价格总涨幅的六成."""
SOME_OF_THEM = tuple(f"{word}的" for word in WAYS)
"""How it is said of how many of some things something grew: 产量比上年增加的有30种."""
_DONE_TO_IT = ("建了", "修了", "打了", "盖了", "挖了", "种了")
"""What was done with things named before, in one character: 粮库建了30座."""
_THING_DONE = re.compile(f"{HAN}{{3,}}$")
_FILLING = " 　“‘（(的了"
_SPACES = " 　"


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
        for predicate in self.predicates:  # noqa: SIM110 (asked a dozen times for each figure)
            if predicate.role in roles:
                return True
        return False

    def first(self, role: str) -> Predicate | None:
        """The predicate of that role which stands nearest to the figure."""
        for predicate in self.predicates:
            if predicate.role == role:
                return predicate
        return None

    def lent(self) -> Tail:
        """The tail of the next figure of a list: without a name of its own, all else as here but where it starts."""
        shared = [p for p in self.predicates if p.role != "from"]
        return Tail("", shared, self.base, self.gap, self.reference)


def tail_of(
    before: str,
    *,
    ranked: bool = False,
    differing: bool = False,
    counting: bool = False,
    shared: bool = False,
    pointed: bool = False,
) -> Tail:
    """Take apart the words before a figure.

    `ranked` for a rank, `differing` where the unit may be one of a gap, `counting` where the figure counts what
    follows it, so that 为 opens the name (为30名学生…), `shared` where it is a share (稳定在全国1/4), `pointed` where
    it counts points, which only a gap has to anything named (高于全部投资3个百分点).
    """
    if counting and before.endswith("的") and (begun := _BEGUN_THEN.search(before[-LONGEST_TIME:])):
        before = before.removesuffix(begun.group())
    if shared and "、占" in before:
        before = _PLACED_WITH_SHARE.sub("", before)
    if before.endswith(_DONE_TO_IT) and _says_what_was_done(before[:-1]):
        before = before[:-2]
    tail, whole = _opened(before, ranked, shared)
    if whole:
        return tail
    while name := tail.name.rstrip(_FILLING):
        tail.name = name
        if shared and _take_share(tail):
            return tail
        last = name[-1]
        taken = (
            (last in BASE_LASTS and _take_base(tail))
            or (differing and _take_gap(tail, pointed))
            or (last in WHEN_LASTS and when_at_end(name))
            or ((last in MORE_LASTS or "多" in name or "少" in name) and _take_more(tail))
            or (last == "、" and (_take_standing(tail) or _take_course(tail)))
            or (last == "并" and _take_course(tail))
            or (last in PREDICATE_LASTS and _take_predicate(tail, counting))
            or (last in _MEASURED_BY_LASTS and _take_measured_by(name))
        )
        if not taken:
            tail.name = _STANDING_ALONE.sub("", name) if ranked else _without_field(name, last)
            return tail
        tail.name = name[:-taken]
        if tail.name.endswith(_OF) and tail.predicates and _there_are(tail.predicates):
            tail.name = tail.name[:-1]
            return tail
        if tail.name.endswith(_OF) and tail.predicates and tail.predicates[-1].word == _ARE_A_SHARE:
            return tail
    tail.name = ""
    return tail


def _says_what_was_done(before: str) -> bool:
    """Whether a verb of one character stands alone behind the thing that it was done with: 粮库建, but not 新建."""
    thing = _THING_DONE.search(before)
    return thing is not None and tagged(thing.group())[-1][0] == before[-1]


def _there_are(predicates: Sequence[Predicate]) -> bool:
    """Whether what was taken off last, but for adverbs, says how many there are."""
    said = next((predicate for predicate in reversed(predicates) if predicate.role != "adverb"), None)
    return said is not None and said.word == _THERE_ARE


def _without_field(name: str, last: str) -> str:
    """A name without those among whom what it measures went up or down: 经济体量在省会城市中, 总量在全国位次."""
    return _WITHIN_FIELD.sub("", name) if last in _FIELD_LASTS and "在" in name[1:] else name


def _opened(before: str, ranked: bool, shared: bool) -> tuple[Tail, bool]:
    """The tail of words that say as a whole among whom a rank is, what is raised to so much or lessened by it, or of
    what plan a share is; and whether nothing of them is left to take off.
    """
    tail = Tail(before)
    if ranked and (found := _RANK.search(before[-24:])):
        tail.name = before[: len(before) - len(found.group())].rstrip()
        if tail.name.endswith("、"):
            tail.name = _STANDING.sub("", tail.name)
    elif before.endswith(_RAISED_ENDS) and (found := _RAISED_TO.match(before.strip(_FILLING))):
        tail.predicates.append(Predicate(found["verb"] + found["to"], "to", None, ()))
        tail.name = found["thing"]
    elif before.endswith(_SO_MANY_END) and (found := _OF_EACH_SO_MANY.search(before[-LONGEST_TIME:])):
        rest = before.removesuffix(found.group())
        if (reached := last_predicate(rest)) is not None and reached.role in _BOUNDING:
            tail.name = found.group() + trimmed(rest)  # it joins the name
    if shared and "增长的" in before[-5:] and (found := _OF_GROWTH.fullmatch(before.strip(_SPACES))):
        part = "占{what}" if found["how"] == _ARE_A_SHARE else "对{what}的贡献"
        tail.name = found["who"] + part.format(what=found["what"])
        return tail, True
    if shared and before.endswith(_EFFORTS) and (found := _LESSENED.fullmatch(before.strip())):
        tail.predicates.append(Predicate(found["verb"], "grow", "down", ()))
        tail.name = (found["of"] or "") + found["what"]
        return tail, True
    if shared and before.endswith(_PLAN_ENDS) and (found := _OF_PLAN.search(before[-24:])):
        tail.name = f"{before[: len(before) - len(found.group())]}占{found['whole'] or found['bare'] or found['met']}"
        return tail, True
    if shared and before.endswith(_SAVED_ENDS) and (len(before) > _SAVED_OF or before.endswith(_LESS_LOST)):
        tail.predicates.append(_SAVED[before[-2:]])
        tail.name = before[:-2]
    return tail, False


def _take_share(tail: Tail) -> bool:
    """Whether the words at the end say that a share is of the usual (恢复到常年水平的) or of a whole (稳定在全国), or
    only that there was such a change (出口出现2%的负增长).
    """
    name = tail.name
    if name.endswith(_OCCURRED):
        tail.name = name.removesuffix(_OCCURRED)
        return True
    if name.endswith(_LEVEL) and (found := _OF_THE_USUAL.search(name)):
        name = name[: found.start()]
        tail.name = name[: len(name) - when_at_end(name)] if name[-1:] in WHEN_LASTS else name
        return True
    if name.endswith(_STAYS_ENDS) and (found := _STAYS.search(name)):
        tail.name = f"{name[: found.start()]}占{found['whole']}"
        return True
    return False


def _take_base(tail: Tail) -> int:
    """How many characters at the end say from what a change is counted: 比上年."""
    found = base_at_end(tail.name)
    if found is None:
        return 0
    tail.base = tail.base or found.group("base")
    return len(found.group())


def _take_gap(tail: Tail, pointed: bool) -> int:
    """How many characters at the end say to what the figure, which may be in points, is a gap: 高于全国平均水平."""
    found = gap_at_end(tail.name, pointed) if tail.gap is None else None
    if found is None or tail.has("grow", "to"):
        return 0
    return _take_difference(tail, found, found.earlier)


def _take_more(tail: Tail) -> int:
    """How many characters at the end compare: 比一般企业高."""
    found = more_at_end(tail.name)
    if found is None:
        return 0
    return _take_difference(tail, found, found.earlier or tail.gap is not None or tail.has("grow", "to"))


def _take_difference(tail: Tail, found: Difference, changed: bool) -> int:
    """How many characters at the end say from what the figure differs; it `changed` where that is an earlier state."""
    if changed:
        tail.base = tail.base or found.of
        tail.predicates.append(CHANGES[found.word])
    else:
        tail.gap, tail.reference = found.word, found.of
    return found.length


def _take_standing(tail: Tail) -> int:
    """How many characters at the end say how what is reached stands: 增速高于全国平均水平、达到, 产量再创新高、达到."""
    found = _STANDING.search(tail.name[-24:]) if tail.has("reach") or tail.has("bound") else None
    return len(found.group()) if found else 0


def _take_course(tail: Tail) -> int:
    """How many characters at the end say only how something went, of which the figure says how much: 止跌回稳、增长."""
    found = _COURSE.search(tail.name[-9:]) if tail.predicates else None
    return len(found.group()) if found else 0


def _take_measured_by(name: str) -> int:
    """How many characters at the end say by what is measured: 按上年实际数额核减, 生产能力增加标准肥."""
    found = _MEASURED_BY.search(name[-LONGEST_TIME:]) if name.endswith(_MEASURED_BY_ENDS) else None
    return len(found.group()) if found else 0


def _take_predicate(tail: Tail, counting: bool) -> int:
    """How many characters at the end are a predicate: 达到."""
    predicate = last_predicate(tail.name)
    if predicate is None or (counting and predicate.word == "为" and len(tail.name) <= 3):
        return 0
    if predicate.role == "pace" and _OF_A_PACE.search(tail.name):
        return 0
    if counting and predicate.word == _PROVIDED and not tail.name.endswith(_NUMBER_PROVIDED):
        return 0
    if predicate.word == _PLAN and _PUT_INTO_PLAN.search(tail.name):
        return 0
    if counting and predicate.word == _BETTERED and len(tail.name) > _BETTERS:
        return 0
    tail.predicates.append(predicate)
    counted = _SO_MANY.search(tail.name) if predicate.word.startswith("年") else None
    return len(counted.group() if counted else predicate.word)
