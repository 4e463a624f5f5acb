"""The words before a figure that may name it, without what tells from what, when, how or where."""

from __future__ import annotations

import re

from policy_nlp.language.changes import CHANGING, changing
from policy_nlp.measures.naming.beside.boundaries import behind_what_changed
from policy_nlp.measures.naming.beside.counting import PACES, SET, SITUATION
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.praise import without_vague_end
from policy_nlp.measures.naming.beside.purposes import without_funding
from policy_nlp.measures.naming.beside.trimming import is_only_where, trimmed
from policy_nlp.measures.naming.name import QUARTER, Candidate
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import UNDER, VERBS, is_verb, tagged, verb_cut
from policy_nlp.text.characters import HAN, NUMERALS
from policy_nlp.text.numerals import EARLIER_TIME, MONTH

_COMPARED = re.compile(
    r"(?P<who>.*?)[要将也都只仅]*(?:比|较|同|与)"
    rf"(?:{EARLIER_TIME}(?:时期|期间)?|前[{NUMERALS}]+年|现有|预算数)"
    r"(?:同期|末|底|初)?(?:比较|相比)?的?(?P<what>[^，、]{0,24})$"
)
"""A name that says only against what it grew: 比1985年的铺轨里数增加5%."""
_FROM_BEFORE = re.compile("(?<=..)[从由][一二三四五六七八九十几数两半][^，、]{0,8}$")
"""What a change started from and is no figure: 办理时间由几十天压缩到3天."""
_POLICY = "政策"
_CARRIED_ON = re.compile("^(?:延续|继续|实施|落实|执行|实行|完善)+")
"""What is done with a policy that a share belongs to: 延续执行折旧扣除60%政策."""
_REASON = re.compile("(?<=..)(?:(?:由于|因(?![素此为子特果私]|公(?!司)))[^，、的]{1,8}|除[^，、除]{1,10}外)$")
_CAUSED_BY = re.compile(f"^.*(?:{CHANGING}|[灾害旱涝])")
"""What a reason tells before what it moved: 成本上升 of 企业因成本上升利润下降9%."""
_ONLY_WHY = re.compile(
    "(?:虽然?|尽管|但是?|也|主要)*(?:因为?|由于)[^，、的]*?"
    f"(?:[灾害旱涝]|影响|原因|因素|{CHANGING})|(?:虽然?|尽管)[经有]?"
)
_MAY_BE_WHY = frozenset("虽尽但也主因由")
"""Why the thing told before grew or shrank, or in spite of what: 粮食产量3亿吨，虽因灾比上年减少1亿吨."""
_PART_OF_YEAR = re.compile(f"(?:{MONTH}月?[、至到和])?{MONTH}月份")
_WHOLE_YEAR = "全年"
_PARTS_TOLD = re.compile(f"{QUARTER}|月份")
"""What makes a month a part of the year as others that were told of: 第三季度增长3%，10月份增长9%."""
_SAYING_NOTHING = frozenset(
    {
        "有",
        # 棉花475万吨，平均年产460万吨，最高的1996年达到480万吨: how it was in a year
        *("年产", "平均年产"),
        # 亩产都在500斤以上，高的达到800斤，最多的达到900斤: how it was where it was most or least
        *(most + how for how in ("高", "低", "多", "少", "快", "慢", "好", "差") for most in ("", "最")),
        # 每亩产量500斤，历史最好水平是900斤: how it was when it was best
        *("历史" + on + most + "水平" for on in ("", "上") for most in ("最高", "最好", "最低")),
        # 货运量在增长8%的基础上再增长9%: on what it stands
        *("基础", "基础上", "基数", "基数上", "高基数", "高基数上"),
        # what 完成了长达300公里的干堤 leaves before its figure
        "了长",
    }
)
_AS_IT_CAME = frozenset(("实际", "实际执行", "实际完成", "实际发生", "执行结果", "执行中"))
"""Says how something came that was planned: 赤字率按2.2%安排，实际执行2.3%."""
_RESPECT = "方面"
"""Ends what is a name where nothing else is: 在水利方面安排3亿元."""
_LINK = "的"
"""Joins a figure to what is so with it: 投资增长43%的势头."""
_IN_VIEW_OF = ("针对", "面对")
"""Opens what is told only as that which something is done about: 针对投资增长43%的苗头，…."""
_TOWARDS, _TOWARDS_SUCH = "对", re.compile("对[^，。；]{3,}?等(?P<what>[^，。；等的]{5,})")
"""For whom something is done, with examples of them: 对餐饮、旅店等行业减免税费."""
_EACH_YEAR, _GIVING = "每年", frozenset(words("allotments", "doing"))
"""How often money is given, which is no part of what for: 每年拿出9亿元用于渔港改造."""
_OF_THOSE = "中"
_SOME_OF_THOSE = re.compile("中(?:已经?|有|又|完[成工]|建成|实现|竣工|盈利|亏损|扭亏|脱贫|参[保加])")
"""Behind a number of things it tells of some of them: 300户中已建成270户."""
_AMONG_THEM = "其中"
"""Behind a verb it says that it is done with some of those told before: 水库三千座，今年加固其中的五百座."""
_LIMITS, _WITHIN = ("限额", "限额的", "额度"), "控制在"
"""What something is kept to, and is no part of it: 赤字控制在年度预算限额30亿元以内."""
_JOINTS = ("和", "与", "及")
"""What joins the last things that each have a number, where a 、 parts them from what came about before."""
_DID = "了"
"""Belongs to the verb before the name: 实现了产值翻番."""
_IS_AS_MUCH, _SUMS = ("是", "为", "相当于"), ("总和", "之和")
"""What an amount is compared with, and no name: 投入30亿元，是前十年投入总和的两倍."""
_IS_TO = "要"
"""Carries the sentence between who does something and what."""
_WITH, _RATIO = "与", "之比"
_BY_SHARE = re.compile("按照?(?=占)")
"""What only says that a share is what is reckoned by: 经费按占产值3%编制预算."""
_WHERE = re.compile(
    "^在全[国省市区](?:范围内)?(?:率先|首先|首家|首批)+"
    f"|^在[^，的]*(?:等|\\d)[^，的等占]{{0,12}}?(?={either('works', 'founding')}|建设|开展|实施|推广|安排)"
    rf"|^在[^，的]*等[\d{NUMERALS}两]{{1,4}}(?:多|余)?[个座家类种项](?:城市|[省市县区]|地区|国家|乡|镇|村|行业|领域|企业|园区)+[上中内里间]?(?={HAN}{{4}})"
)
"""Several places where something was done: 在14个县城新建学校."""
_IN_THESE = re.compile(
    rf"在(?=[^，的]*(?:[、和等及\d]|[{NUMERALS}两]个))[^，；：。的在占]{{2,20}}?(?:行业|领域|地区|流域|省份|城市)(?={HAN}{{4}})"
)
"""Several trades or areas in which something is done, listed or counted: 在造船、修船两个行业压减产能."""
_THAN_BEFORE = re.compile("比[^，、的]{2,10}(?:之?前|以前|之?后|时(?!期)|期间)(?=[^的].{2})")
"""Against when more or less was done, before that: 比改革前减轻负担."""
_DONE = VERBS | {"vn"}
_THEN = ("时", "后", "以后", "之后")
_AFTER_WHAT = re.compile("(?<=..)在(?![建校线])[^，、在]{2,14}后$")
"""After what something grew or shrank, behind its name: 播种面积在连年减少之后增加."""
_SINCE_A_REFORM = re.compile(
    "^(?:(?:实行|实施|加入|推行)[^，、的]{2,8}?|[^，、的]{0,4}?(?:改革|改制|重组|并轨))(?:以|之)?后(?:(?![续备来期勤方的])(?=.{3})|的(?=..))"
)
"""After what something grew or shrank, before its name: 实行分税制后中央收入, 机构改革后行政编制."""
_CONTRAST = ("而", "从而", "因而")
_ANEW, _MADE_NEW, _THERE_IS = "新", ("创新", "高新", "更新", "革新", "翻新"), "有"
"""Says of what is provided that it comes anew (安居工程新安排30套); and what says only that there is something."""
_TAKEN = ("用时", "耗时", "千瓦时", "小时", "博士后")
"""How long a doing takes (办理用时缩短到3天), and who only looks like a time."""
_BEGIN_CIRCUMSTANCE = ("通过", "采取", "利用", "为", "以")
_CIRCUMSTANCE = re.compile(
    f"(?:通过|采取|利用)(?:(?:各种|多种){either('counted', 'way')}|{either('circumstances', 'means')}(?=.{{4}}))"
    f"|为了?[^，、；而]{{2,16}}而(?=.{{4}})|[^，；]{{0,16}}?在[^，；]{{2,24}}{UNDER}(?=.{{2}})"
    f"|以[^，；]{{2,20}}为{either('circumstances', 'serving as')}(?=.{{2}})"
)
"""How, for what, or on what ground something is done, before its name."""
_MEASURES = words("name_ends", "measure")
_RATES, _WENT_WELL = words("name_ends", "rate"), words("vague")
_WITHIN_YEAR = re.compile("^(?:年内|年底前?|当年|全年)")
_BRIEF = 7
"""So long is what there is so much of, at most: 有财政赤字."""
_BARE_VERB = 3
"""A verb alone is no longer."""
_EARNERS = words("counted", "earner")
"""Who takes in more or less: 财政超收, 农民增收."""
_LOST_MORE, _LOSS = "增亏", "亏损"
"""What is more where the verb says it, if the words before it do not: 航运增亏3亿元."""
_SPENT = "支出"
"""What is more or less by so much, in one word with that: 用户因此少支出3亿元."""
_COUNTED_OWNERS = re.compile(
    rf"(?:\d+(?:多|余)?[个家户所座项条]|[{NUMERALS}两]{{1,4}}(?:多|余)?个(?!{HAN}{{1,4}}以[上下]的))(?!以[上下内])(?={HAN}{{4}})"
)
"""How many have what is named behind, and are no figure themselves: 9个县公路里程30公里."""
_NUMERALS = frozenset(f"{NUMERALS}两")
_IN_BRACKETS = re.compile("[（(](?P<less>不包括|不含|未含|扣除|剔除)?(?P<with>包括|含)?(?P<what>[^，、）)]+)$")
"""What only opens a bracket, or says with what the figure before was reckoned: 增长8%（不含村办工业增长7%）."""
_SOUGHT = re.compile(
    f"(?P<who>{HAN}{{2,10}})(?:都|也)?(?<!重)(?<!主)(?<!需)要(?:都|切实|继续|努力)*"
    f"(?:(?:确保|保证|力争|争取)(?:实现|达到|完成)?|(?={changing('down')}))"
)
"""Who is to bring something about: 农业要确保粮食产量达到3亿吨, 各级政府要压缩会议经费10%."""
_BY_SCHEME = re.compile(f"“[^，“”]{{2,16}}”{HAN}{{0,6}}?{either('works', 'scheme')}(?:全年|年内|累计|共|已)*")
"""The scheme under which something is done, which has a record of its own: “青苗”计划培训教师."""
_EFFECTS = (*words("effects"), "是")
"""What a scheme itself does or is: 惠及, 带动; 是指."""
_SHORTEST_OBJECT = 2
_ITS_OWN = ("任务", "资金", "资金支持")
"""What a scheme has, and is not done under it: “三北”工程建设任务, “两重”项目获批资金."""
_BALANCES = words("sums", "balance", "balance of trade")
_BALANCE = either("sums", "balance", "balance of trade")
_TURNED = re.compile(f"(?P<who>.*?)(?:[由从]?[^，由从]{{0,6}}?{_BALANCE})?(?:转|变|转变|扭)[为成](?P<state>{_BALANCE})")
"""Into what the balance of someone turned: 港务局由亏损转为盈利, 转为逆差."""
_IN_ALL = re.compile("(?<=..)(?<!公)共有(?!产权|制|$)")
"""Says of how many there are but that they are all: 农村共有专业户30万户."""
_FROM_DAY, _ON = re.compile("(?<=..)[从自][^，、从自起]{1,10}[日月年]份?起$"), "起"
"""From when on, behind the name: 收购价格从四月一日起平均提高5%."""
_YEAR_END = "年末"
_COURSE = re.compile(f"(?<=..){either('courses')}$")
"""How something went, before what was done with it: 零碳园区从无到有、建成6个."""
_TAKEN_UP = re.compile("占去(?!年)")
"""No more than 占: 工资占去收入的三成, but not 出口占去年总量的三成."""
_CAUSING = re.compile(
    "^[^，]{2,}?(?:(?<![转出受谦礼退])让(?![利渡位])|(?<![行促即大天特公])使(?![用命馆者节领])得?)(?=.{3})"
)
"""What brought it about, before what grew or shrank: 综合施策使物流成本下降9%."""
_NATION = "全国"
_AT_YEAR_END = re.compile("(?<=..)(?:当|本|上)?年末(?=总|余额|存栏|人口|结存)")
"""When a stock is counted: 存款年末余额."""


def month_of(before: str, previous: str) -> str:
    """The month of which a figure is, where those before are of parts of the year; what is told of all of it then."""
    if (told := _PARTS_TOLD.match(previous)) and _WHOLE_YEAR in before:
        return previous[told.end() :]
    found = _PART_OF_YEAR.search(before) if _PARTS_TOLD.search(previous) else None
    return found.group() if found else ""


def _without_lead_in(own: str, tail: Tail, previous: Candidate) -> str:
    """The words before a figure without what opens them and tells only for whom, in view of what, or of which."""
    if own.startswith(_TOWARDS) and "等" in own and (such := _TOWARDS_SUCH.fullmatch(own)) is not None:
        return such["what"]
    if own.startswith(_IN_VIEW_OF):
        return trimmed(own[2:])
    if own.startswith(_EACH_YEAR) and own[len(_EACH_YEAR) :] in _GIVING:
        return own[len(_EACH_YEAR) :]
    if own[:1] == _OF_THOSE and previous.text and _SOME_OF_THOSE.match(tail.name):
        return trimmed(own[1:])
    return own


def own_of(tail: Tail, previous: Candidate, region: str | None) -> str:
    """The words before a figure that may name it, without what tells from what, when, how or where."""
    own = trimmed(tail.name)
    if region and region != _NATION and own.startswith(region):  # of the nation, `trimmed` knows more
        own = trimmed(own[len(region) :])
    if own[:1] in ("（", "(") and (found := _IN_BRACKETS.match(own)):
        own = "" if found["less"] or (found["with"] and tail.predicates) else trimmed(found["what"])
    own = _without_lead_in(own, tail, previous)
    own = own[: -len(_AMONG_THEM)] if own.endswith(_AMONG_THEM) and previous.text else own
    if not own or is_only_where(own):
        return own[1:] if own.endswith(_RESPECT) and not previous.text else ""
    own = _without_ways(_without_ends(own, tail), tail, previous)
    own = _without_scheme(own) if own[:1] == "“" else own
    if own.endswith(_BALANCES) and (turned := _TURNED.fullmatch(own)) is not None:
        own = turned["who"] + turned["state"]
    if own.endswith(_EARNERS):
        own += next((taken.word for taken in tail.predicates if taken.word.endswith("收")), "")
    if own in _AS_IT_CAME and previous.text:
        return ""
    if own in _SAYING_NOTHING or (own.endswith(_SUMS) and previous.text and tail.name.startswith(_IS_AS_MUCH)):
        return ""
    if tail.predicates and tail.predicates[0].word.endswith(_SPENT) and not own.endswith(_SPENT):
        own += _SPENT
    if tail.predicates and tail.predicates[0].word == _LOST_MORE and _LOSS not in own:
        own += _LOSS
    if _DID in own:
        own = trimmed(own[1:]) if own.startswith(_DID) else _without_did(own)
    if own.endswith(_RATIO) and tail.name.startswith(_WITH) and previous.text:
        return _WITH + own
    own = _with_own_verb(_without_where(own) if own.startswith("在") else own)
    own = _without_must(own) if _IS_TO in own[1:] else own
    owners = _COUNTED_OWNERS.match(own) if own[:1].isdigit() or own[:1] in _NUMERALS else None
    return own[owners.end() :] if owners else own


def _without_where(own: str) -> str:
    """A name that begins with 在 without the places or trades where that was done which it names."""
    if (found := _IN_THESE.match(own)) and opening_verb(own[found.end() :]):
        return trimmed(own[found.end() :])
    return trimmed(_WHERE.sub("", own, count=1))


def _without_ends(own: str, tail: Tail) -> str:
    """The words before a figure without 有 at their beginning, 新 at their end, and against when it was done."""
    if own.endswith(_ANEW) and own[-2:] not in _MADE_NEW and tail.predicates:
        own = own[:-1]
    if own[:1] == _THERE_IS and len(own) <= _BRIEF and own.endswith(_MEASURES) and tagged(own)[0][0] == _THERE_IS:
        own = own[1:]
    if own.endswith(_LIMITS) and _WITHIN in own:
        own = own.partition(_WITHIN)[0]
    found = _THAN_BEFORE.match(own) if own[:1] == "比" else None
    return trimmed(own[found.end() :]) if found else own


def _without_did(own: str) -> str:
    """A name without what says that the doing in it is over: 缓建项目 of 缓建了项目."""
    return "".join(word for word, tag in tagged(own) if word != _DID or tag[0] != "u")


def _without_must(own: str) -> str:
    """The words before a figure without 要 between who does something and what: 陶瓷行业要淘汰旧窑."""
    told = tagged(own)
    at = next((at for at, (word, _) in enumerate(told) if word == _IS_TO), 0)
    if not 0 < at < len(told) - 1 or not is_verb(*told[at + 1]) or any(tag[0] != "n" for _, tag in told[:at]):
        return own
    return "".join(word for word, _ in (*told[:at], *told[at + 1 :]))


def _without_scheme(own: str) -> str:
    """What is done, without the scheme under which it is: 培训教师 of “青苗”计划培训教师, but “青苗”计划惠及教师."""
    found = _BY_SCHEME.match(own)
    done = own[found.end() :] if found else ""
    if not done or done.startswith(_EFFECTS) or done.endswith(_ITS_OWN):
        return own
    verb = opening_verb(done)
    return trimmed(done) if verb and len(done) - len(verb) >= _SHORTEST_OBJECT else own


def _are_listed(own: str, tail: Tail) -> bool:
    """Whether each of the things that a 、 parts has a number: 航道运营、泊位货运量分别增长6%和9%."""
    return tail.has("each") and not any(joint in own[own.rfind("、") :] for joint in _JOINTS)


def _without_ways(own: str, tail: Tail, previous: Candidate) -> str:
    """The words before a figure without what tells from what, when, why and by whom it came about."""
    own = behind_what_changed(own) if "、" in own and not _are_listed(own, tail) else own
    own = _AT_YEAR_END.sub("", own, count=1) if _YEAR_END in own else own
    own = _FROM_DAY.sub("", own, count=1) if own.endswith(_ON) else own
    if "把" in own and tail.has("to", "reach", "grow"):
        own = trimmed(_made_to_be(own))
    if ("从" in own or "由" in own) and tail.has("to", "turn"):
        own = _FROM_BEFORE.sub("", own, count=1)
    own = _without_reason(_without_circumstance(own), tail)
    if ("使" in own or "让" in own) and tail.has("to", "reach", "grow") and (found := _CAUSING.match(own)):
        own = trimmed(own[found.end() :])
    if previous.text and own[:1] in _MAY_BE_WHY and tail.has("grow") and _ONLY_WHY.fullmatch(own):
        own = ""
    if "占" in own:
        own = _TAKEN_UP.sub("占", _BY_SHARE.sub("", own, count=1))
    if tail.has("grow") and (found := _COMPARED.match(own)):
        own = found["who"] or ("" if previous.text else trimmed(found["what"]))
    if "共有" in own:
        own = _IN_ALL.sub("", own, count=1)
    if "要" in own and (sought := _SOUGHT.match(own)):
        own = trimmed(own[sought.end() :]) or sought["who"]
    return own


def without_doing(own: str, after: str, dimension: str) -> str:
    """A name without what is done with a policy, a task or a situation behind it, and without what pays for things."""
    if own and dimension == "share" and after.startswith(_POLICY):
        own = _CARRIED_ON.sub("", own, count=1) or own
    if "完成" in own and SET.match(after):
        own = own.rpartition("完成")[2] or own
    if after.startswith(_LINK) and dimension in PACES and SITUATION.fullmatch(after, 1):
        own = own[len(opening_verb(own)) :] or own[len(tagged(own)[0][0]) :] or own
    return without_funding(own) if "资金" in own and dimension != "money" else own


def _without_circumstance(own: str) -> str:
    """A name without when, how or on what ground something was done: 修订计划时, 通过各种方式, 在定额的基础上."""
    if own.endswith(_CONTRAST):
        return ""  # 由于受潮而有30%不合规格
    if own.endswith(_THEN) and not own.endswith(_TAKEN) and len(own) > _BARE_VERB - 1 and tagged(own)[0][1] in _DONE:
        return ""
    if own.endswith(_THEN) and "在" in own[2:]:
        own = _AFTER_WHAT.sub("", own, count=1)
    if "后" in own[2:-2]:
        own = _SINCE_A_REFORM.sub("", own, count=1)
    found = _CIRCUMSTANCE.match(own) if own.startswith(_BEGIN_CIRCUMSTANCE) or "基础上" in own else None
    return trimmed(own[found.end() :]) if found else own


def _without_reason(own: str, tail: Tail) -> str:
    """A name without why it grew or shrank, or but for what, which stands behind it: 烟叶因灾减产, 经费除工资外压缩.

    What of it grew or shrank belongs to the name, though it is a reason of something else (烟叶因种植面积减少3万亩),
    but not what moved that: 烟叶因成本上升利润下降9%.
    """
    said = tail.has("grow") and ("因" in own[2:] or "除" in own[2:] or "由于" in own[2:])
    found = _REASON.search(own) if said else None
    if found is None:
        return own
    reason = found.group().removeprefix("由")[1:]
    alone = reason.endswith(_MEASURES) and sum(p.role == "grow" for p in tail.predicates) == 1
    return own[: found.start()] + _CAUSED_BY.sub("", reason) if alone else own[: found.start()]


def _made_to_be(own: str) -> str:
    """What is brought to a figure: 总人口 of 为今后五年把总人口."""
    told = tagged(own)
    at = next((n for n in range(len(told) - 1, -1, -1) if told[n][0] == "把"), -1)
    return "".join(word for word, _ in told[at + 1 :]) or own


def _with_own_verb(own: str) -> str:
    """A thing with the second of the things said of it.

    低保覆盖 of 提高低保标准、覆盖, 任务交付率 of 任务全面完成、交付率.
    """
    told, _, last = own.rpartition("、")
    first = _COURSE.sub("", told)
    if last.endswith(_RATES) and first.endswith(_WENT_WELL):
        return without_vague_end(first) + last
    last = _WITHIN_YEAR.sub("", last, count=1) if "年" in last else last
    if not first or len(last) > _BARE_VERB or last != opening_verb(last):
        return own
    verb = opening_verb(first)
    thing = first[len(verb) :] if verb else first[: verb_cut(first)]
    return thing + last if thing != told and any(tag[0] == "n" for _, tag in tagged(thing)) else own
