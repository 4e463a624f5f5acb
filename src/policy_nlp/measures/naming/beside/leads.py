"""With what a name may open that is no part of it: times, numbers of a list, who says it, what carries a sentence."""

from __future__ import annotations

import re
from itertools import chain

from policy_nlp.measures.vocabulary import either, entries, words
from policy_nlp.text.alternatives import by_first
from policy_nlp.text.characters import HAN, NUMERALS
from policy_nlp.text.numerals import MONTH

_CIPHER = f"〇○零{NUMERALS[:-1]}"
_GOAL_OF = "(?:对实现|就?可以为|是?(?:完全)?(?:可以|能够)实现)"
"""What says before a time how a goal of it is to be met: 完全可以实现本世纪末…, 就可以为在2030年…, 对实现本世纪末…."""
_YEAR = (
    # 2028年, 95年; 2027、2028两年
    r"(?:(?:19|20)?\d{2}年?、)*(?:19|20)?\d{2}[两三]?年(?!代)"
    # 2027—2028雪季, 2027—2028年度, 2027/28榨季
    r"|20\d{2}[—/-](?:20)?\d{2}(?:年度|(?=[^\d年]))"
    # 一九八五年, 二〇〇〇年; 一九八四年、一九八五年两年
    rf"|(?:[一二][九〇○零][{_CIPHER}]{{2}}年?、)*[一二]九?[{_CIPHER}]{{2,3}}[两三]?年"
)
_PERIOD = (
    # “十四五”时期, 第一个五年计划, 九十年代
    rf"“?十?[{NUMERALS}]五”?(?:时期|期间|计划)?|第[{NUMERALS}]+个五年计划|(?:[五六七八九]十|[5-9]0)年代"
    "|[春秋]季(?:学期)?(?=起|开学|开始)|(?:今明|明后)两年|去年|今年|上年|当年|前年|明年|上半年|下半年|(?:本|下个?)世纪"
)
_TIME = (
    rf"{_GOAL_OF}?(?:(?:则|例?如)(?=[\d一二]))?(?:到|至|截至|自|从|在|于|继)?(?:{_YEAR}|{_PERIOD})"
    rf"(?:以?[前后](?![\d{NUMERALS}两]{{1,2}}个)|内|底|末|初(?!步)|中期|后期|期[末初]|期间|时期|全年|以来|起(?![步草点飞源家诉])|的){{0,6}}"
)
"""When: 到2030年底, “十四五”以来, 今年, 继去年 (…之后)."""
BY_THEN = r"(?:以?前(?![列沿茅期\d]))?"
"""前, which is not that of 前列, 前沿, 前期 or 前3位."""
_YEARS = (
    # 在过去五年中, 今后若干年内, 用三年时间
    rf"(?:在|用)?(?:过去|这|今后|未来|近|头|前|最?后|短短)?(?:[{NUMERALS}两几\d]+|若干)年多?(?:左右)?(?![代期级制]|一贯|义务)"
    "(?:来|下来|间|之?内|里|中间|(?:以|之)后|后(?![期备勤续劲台代])|中(?![央等小部西东医]|国(?![家有营内民]))|的?时间|以来|之?前(?![列沿茅期两\\d]))?"
    # 在十多天时间里, 在短短半个月内
    rf"|在(?:短短|不到|较短|很短)*(?:(?:半|[{NUMERALS}两几\d]+多?)(?:天|周|个?多?月))?的?(?:时间(?:内|里)?|(?<=[天周月])[内里])"
    # 只用九十天时间就, 用了不到半年的时间
    rf"|[只仅]?用(?:了|不到|近)*(?:半|[{NUMERALS}两几\d]+)(?:天|周|个?多?月|年多?)的?时间就?"
    # 今年头七个月
    rf"|(?:[去上今当]年)?[前头](?:[{NUMERALS}两]|\d){{1,2}}个月里?"
    # 在第二季度
    "|在第?[一二三四]季度"
    # 年底前; 连续第三年
    rf"|(?:截至|截止|[到至在])?年[末底初内]{BY_THEN}|(?:连续)?第(?:\d+|[{NUMERALS}]{{1,3}})年(?![级代])"
    # 两个月内, 短短三周内, but not 三天内办结率; 三批试点城市
    rf"|(?:短短|不到)?(?:半|[{NUMERALS}两几]{{1,3}}多?|\d+多?)(?:天|周|个?多?月)之?[内里](?={HAN}{{2}})(?!{HAN}{{1,5}}率)"
    rf"|(?:[二两三四五六七八九十]|\d{{1,2}})批次?(?={HAN}{{4}})"
    # 分两批安排
    rf"|分(?:[二两三四五六七八九]|\d)(?:批次?|轮|期|步)(?={HAN}{{2}})"
    # 连续三次提高, 两次大幅度降低
    rf"|(?:连续|先后)?(?:[{NUMERALS}两]|\d{{1,2}})次(?={HAN}{{0,4}}?{either('doings', 'brought')})"
    # 截至11月底, 3到5月份, 六月底以前, 从9月份起, 4月1日起
    rf"|(?!三月三|九月九)(?:截至|截止|[到至])?{MONTH}(?:月?[到至—-]{MONTH})?月(?:[份底末初]|{MONTH}日)?(?:一个月)?{BY_THEN}"
    "(?:以后|(?<=[份底末初月日])起(?![步草点飞源家诉]))?"
)
"""In how many years, in which of them, or in which months."""
_SPEAKER = (
    "(?:(?:中央|国务院)?《[^》]{1,40}》|我们|国务院|(?:党中央、)?中央军委|中央|我国又?|规划(?:纲要)?|纲要|(?:国家)?(?:计划|预算)"
    "|本届政府(?:成立(?:之初|时)|组成时)?|向社会(?:公开)?(?=承诺)|国家(?=(?:要求|提出|确定|决定)(?!的))|(?:这次|这个|这一)?(?:改革|调整)?方案(?=规定|提出|确定))"
)
"""Who may say it: 国务院, 中央《建议》; 国家提出, but not 国家确定的 (国家确定的贫困县 are a kind of counties)."""
_SAID = (
    # 据有关部门统计, 按可比价格计算, 按老口径, 据海关统计
    rf"(?:据|根据|按|按照)[^，。；、的]{{1,16}}?{either('openings', 'survey', 'reckoning')}|海关统计的?"
    # 国家规定的粮食产量
    r"|(?:(?:国家|计划|规划|纲要)?所?规定的|原定的?)(?=[^，。；]*(?:产值|总值|收入|产量|总额|投资|增长))"
    # 在水利方面支出
    r"|在(?=[^，；：。的在]{2,16}方面(?:的)?(?:支出|投资|拨款|经费))"
    # 在恢复时期, 在调整初期; 扣除价格因素后; 仅占
    r"|在[^，、；：。的]{2,8}(?:期间|时期|[初中后末]期)|(?:扣除|除去|剔除|去掉)[^，。；、的]{2,10}因素(?:以?后)?|(?:大?约|仅|只|几乎|将近)(?=占)"
    # 上述各项政策预计减税9亿元
    rf"|(?:以上|上述|这些)(?:各项|几项|[{NUMERALS}两][项条])?(?:政策措施|政策举措|政策|措施|举措)(?!措施|举措|惠及|覆盖|使|让|涉及|支持|带动|性|的)(?={HAN}{{3}})"
    # 国务院提出了, 将超过《纲要》所规定的
    rf"|(?:将会?超过)?{_SPEAKER}(?:已经|已)?所?(?:要求|提出|规定|确定|决定|承诺)[了的]?"
)
"""Who says it, or by what it is reckoned."""
_CAUSE = "这[场次种][^，；。使]{2,8}使(?:全[国省市县区]|[我本][国省市县])?(?:大约|总共|共计|约|共)?"
"""What brought about the loss or gain that is told: 这场旱灾使全省大约损失粮食30万吨."""
_NUMBERING = (
    rf"[①-⑳]|\d{{1,2}}(?:[.．](?!\d)|、)|第?[{NUMERALS}]{{1,2}}(?:是|要|、(?![{NUMERALS}]))|（[{NUMERALS}\d]{{1,3}}）"
)


def openings_of(role: str) -> str:
    """Alternatives for the words of a role of openings.tsv, each with what may or must follow it."""
    rows = {row["word"]: row for row in entries("openings") if row["role"] == role}
    return by_first(
        re.escape(word) + _following("!", rows[word]["not_before"]) + _following("=", rows[word]["only_before"])
        for word in words("openings", role)
    )


def _following(sign: str, listed: str) -> str:
    """A look ahead at the words of a cell; @executing there stands for all words of that role."""
    named = (words("openings", word[1:]) if word.startswith("@") else (word,) for word in listed.split())
    return f"(?{sign}{'|'.join(map(re.escape, chain.from_iterable(named)))})" if listed else ""


_BEGINNINGS = "".join(sorted({word[0] for word in words("openings", "lead")}))
_TIMES_BEGIN = (
    rf"\d①-⑳{NUMERALS}两几第年月本今去上下前当明近最后春秋头未过这用若截到至自从在于继先连则对就可是完能例如“（《"
    "据海根按国计预规所纲原我党中将超扣除剔大约仅只分方改调向短不半以"
)
"""With these a time, a number of a list, or words of who says something begin, as test_first_looks.py makes sure."""
_LEAD = re.compile(
    # Most names have no lead: with what one begins is looked at before all else.
    rf"(?=[{_TIMES_BEGIN}—，、：{_BEGINNINGS}-])"
    # 达到国家锻炼标准的人: what they have met says who they are.
    r"(?:(?!达到[^，、的\d]{2,16}(?:标准|水平|程度)的?$)"
    rf"(?:(?=[{_TIMES_BEGIN}])(?:(?:{_NUMBERING})|{_TIME}|{_YEARS}|{_SAID}|{_CAUSE})"
    rf"|(?:{openings_of('counting all')})(?![^，、的]{{1,12}}的)|{openings_of('lead')}|—|-|、|，|：))+"
)


def lead_end(name: str) -> int:
    """How far that reaches with which a name opens and that is no part of it: 2 in 去年渔获量, 0 in 渔获量."""
    lead = _LEAD.match(name)
    return lead.end() if lead else 0
