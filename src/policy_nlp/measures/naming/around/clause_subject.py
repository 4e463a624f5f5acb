"""What a clause speaks of: all of it where it is but a name, the pace that it tells of, else its subject."""

from __future__ import annotations

import re

from policy_nlp.measures.naming.around.clause import AS_FOR, subject_and_object
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.products import PRODUCTS
from policy_nlp.measures.naming.beside.shares import SHARE_ENDS
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import UNDER, VERBS, tagged
from policy_nlp.text.characters import HAN, NUMERALS

_OF = "占"
NAME_END = re.compile(
    rf"(?:{either('name_ends', 'measure', 'total', 'rate')}|{either('heads')}|{either('predicates', 'pace')}"
    "|[^提降涨加减议]价)$"
)
"""How the name of what is measured ends."""
_STATES = words("name_ends", "state")
NO_THING = f"(?<!{'|'.join(_STATES)})"
_TURNS = re.compile(
    "(?P<who>[^，。；要]{2,16}?)(?:的?增长(?:幅度|速度)?)?(?<![主重需])要(?![求素])"
    f"(?:(?:略|明显|大大)?(?:[高快大低慢]于|超过)[^，]+|[^，]+的{either('name_ends', 'state')})"
)
"""What a clause says its subject is to come out of or to pass: 棉花要扭转徘徊的局面, 投资的增长要高于收入的增长."""
THING_END = re.compile(rf"^(?:[^了是着把将在比]|在[\d百千万两{NUMERALS}]+元以[上下])+的{HAN}{{2,4}}{NO_THING}$")
_MODAL = re.compile("(?:使|确保|预计|力争|争取)+")
_DOING = VERBS | {"d"}
OPENING = 12
"""So many characters tell with what a clause opens."""
_STANDING = re.compile(
    "(?P<what>[^，]{0,16}?)的?在(?:全?世界|全球|国际)(?P<among>[^，]{0,8}?)(?:中|上)?的?(?:位次|名次|排名|排位|地位)"
)
"""Where something stands in the world: 出口额在世界的位次, 在世界出口贸易中的位次."""
_LOOKED_AT = ("看", "来说", "来讲", "而言")
"""How clauses end that tell only from where something is looked at: 分阶段看."""
_REACHED = re.compile("(?<=..)(?:达到|创|突破|超过|接近|恢复[到至])(?=.)")
"""What tells how far the subject of a clause came, and is no part of its name: 库存达到历史最高水平."""
_ROLE = re.compile("[^，。在]{2,16}在[^，。在]{2,12}中的(?:作用|贡献|贡献率|份额)")
"""What part something has in another, which is a name though a verb stands in it: 技术进步在经济增长中的作用."""
_BUT_FOR = re.compile("(?<=..)扣除[^，。]{2,16}$")
"""Without what the subject of a clause is told of, behind it: 财政收入扣除债务，完成90亿元."""
_HOW_FAR_UP = re.compile(
    "\\s*(?:[略稍也都均]?(?:大大|远远|明显|大幅)?(?:高于|低于|超过|接近|相当于|仅次于|大于|小于)"
    "|(?:[与同和跟][^，]{1,8})?(?:基本|大体|大致)上?(?:维持|保持|持平|相当|相同|稳定))"
)
"""How a clause opens that tells only how the figure before it compares: 略高于历史最高年产量, 大体保持上年水平."""
WHY = ("由于", "因为")
_FOR = ("用于", "用在")
"""What opens the name of a sum by its use: 用于水利建设的支出."""
_ON_GROUND = re.compile(f"(?:[都均也]?[要将])?在[^，]{{2,30}}{UNDER}$")
"""On what ground the subject of a clause does what the next tells: 蚕茧生产要在1990年的基础上，五年增产9万吨."""
_PLACES = ("位次", "排位", "排名")
_RANKED = re.compile("(?P<what>[^，、]{2,}?)[在居](?:全?世界|全球|全国)的?(?:位次|排位|排名)")
"""A clause that says only among whom something is ranked: 日用瓷产量居世界的位次，由第5位…."""
_GIVEN_FOR = re.compile("(?:国家|中央|地方|各级|各地)?(?:财政|银行)?用于[^，的]{2,18}的[^，、的]{2,12}")
"""What is for something and called so as a whole: 国家用于农田水利的基本建设投资."""
_SPENT_ON = re.compile(f"[^，占]{{2,14}}{either('sums', 'spent')}{_OF}[^，占]{{2,}}")
_MORE_OF_IT = ("增加", "提高", "扩大", "加大", "降低", "减少", "压缩", "控制", "安排")
"""What is done with a sum, and does not open the name of what it is spent on: 更新改造投资占固定资产投资比重."""
JUDGED = re.compile(f"(?:[我全][省市区县国]|我们)?在(?P<what>[^，、；：。在]{{2,24}}?{either('clubs', 'judging')})中")
"""In what something has a rank: 在全国营商环境评价中居第3位."""
RANKED_IN = re.compile(
    f"{either('ranks', 'place')}(?!全[国省市](?:综合)?{either('clubs', 'judging')}{{1,2}}第?$)"
    f"(?P<what>[^，、；：。]{{2,24}}?{either('clubs', 'judging')})的?(?:排名|位次)?第?"
)
"""The same where no 在 opens it: 居全国营商环境评价第3位; but 居全省考核第3位 says nothing of what was judged."""
_PACES = ("增速", "增幅")
_BY = ("经过", "通过", "从", "如果", "包括", "不包括", "不含", *WHY)
"""A clause that opens so tells by what, and not of what."""
_PACED = re.compile(
    rf"(?:{either('commitments')}|要)*([^，、；：。]{{2,14}}?{either('predicates', 'pace')})[^，、；：。\d%％]+$"
)
"""A clause about a pace that gives no figure of its own: 确保物价涨幅比去年有所回落."""
_HELD_AGAINST = re.compile(
    rf"(?:{either('commitments')}|要)*(?P<who>[^，；]{{2,24}}?)(?P<pace>增长|增[速幅])?"
    "(?:持续|连续|继续|均|都|也|略|明显|大幅|始终|保持)*(?:跑赢|快于|高于|低于|[好优]于)(?![^，；]*的)[^，；\\d]{2,24}"
)
"""A clause that only holds something against others: 渔业产值增长高于全国平均水平，力争达到9%."""
_PACE = "增速"
_OUTRUN = re.compile(
    rf"(?P<who>[^，；]{{2,30}}?)(?:双双|均|都|又|也|持续|连续[{NUMERALS}两\d]年|明显|大幅)*(?:跑赢|快于|高于|好于|优于)[^，]*增[速幅]"
)
"""How a clause says that something grows faster than something else: 出口、进口双双快于全国增速."""


def _looked_at(clause: str) -> str:
    """What is told of, of a clause that says only from where it is looked at: 粮食产量 of 拿粮食产量来说."""
    found = AS_FOR.fullmatch(clause)
    named = found is not None and (found["what"] in PRODUCTS or NAME_END.search(found["what"]))
    return found["what"] if found and named else ""


def is_part_of_a_sum(name: str) -> bool:
    """Whether a clause is but the name of a share (占生产总值的比重), or of what goes to something (用于教育的支出)."""
    if name.startswith(_OF) and name.endswith(SHARE_ENDS):
        return True
    spent = name.startswith(_FOR) or ("用于" in name and _GIVEN_FOR.fullmatch(name) is not None)
    if not spent and _OF in name and name.endswith(SHARE_ENDS) and _SPENT_ON.fullmatch(name) is not None:
        return opening_verb(name) not in _MORE_OF_IT
    return spent and NAME_END.search(name) is not None


def _ranked_or_standing(name: str) -> str:
    """Of what a name says only among whom it is ranked, or how it stands: 日用瓷产量居世界的位次."""
    if name.endswith(_PLACES) and (ranked := _RANKED.fullmatch(name)):
        return ranked["what"]
    standing = _STANDING.fullmatch(name)
    return standing["what"] or standing["among"] if standing is not None else ""


def _paced_or_held_against(clause: str) -> str:
    """The pace that a clause without a figure tells of, or what it only holds against others; else nothing."""
    if (paced := _PACED.match(clause)) and (named := trimmed(paced[1])):
        return named
    if "于" in clause and (held := _HELD_AGAINST.fullmatch(clause.strip())) is not None:
        return trimmed(held["who"]) + (_PACE if held["pace"] else "")
    return ""


def subject_of(clause: str) -> str:
    """What a clause speaks of: all of it where it is but a name, the pace that it tells of, else its subject."""
    if compared := _paced_or_held_against(clause):
        return compared
    if clause.rstrip().endswith(_LOOKED_AT):
        return _looked_at(clause.strip())
    if "在" in clause:
        if (judged := JUDGED.fullmatch(clause.strip("， "))) is not None:
            return judged["what"]
        clause = _ON_GROUND.sub("", clause, count=1)
        if _ROLE.fullmatch(clause.strip()):
            return clause.strip()
    clause = _BUT_FOR.sub("", clause, count=1) if "扣除" in clause else clause
    name = trimmed(clause)
    if "要" in clause and (turned := _TURNS.fullmatch(clause.strip("， "))) is not None:
        return turned["who"]
    if told := _ranked_or_standing(name):
        return told
    if is_part_of_a_sum(name):
        return name
    opening = tagged(_MODAL.sub("", clause.strip())[:OPENING])
    if (
        not opening
        or clause.strip().startswith(_BY)
        or name.startswith(_BY[0])
        or _HOW_FAR_UP.match(clause)
        or ("所占" not in name and (opening[0][1] in _DOING or opening_verb(name)))
    ):
        return ""
    if clause.endswith(_PACES) and (outrun := _OUTRUN.fullmatch(name)) is not None:
        return outrun["who"]
    if _REACHED.search(clause):
        return subject_and_object(clause)[0]
    return name if NAME_END.search(name) or THING_END.search(name) else subject_and_object(clause)[0]
