"""What before a figure says when, in how many parts, or of each: 去年底, 五大类, 每人每月."""

from __future__ import annotations

import re
from collections.abc import Iterable

from policy_nlp.measures.vocabulary import either, words
from policy_nlp.text.characters import HAN, NUMERALS
from policy_nlp.text.numerals import MONTH, PLAN_PERIOD

ZERO = "〇○零"
IN_A_ROW = rf"连续(?:\d{{1,3}}|[{NUMERALS}两]{{1,3}}|多|数)个?{either('prose', 'span')}"
"""How long something has been so without a break: 连续三年, 连续多个榨季."""
_SO_FEW = rf"(?:\d{{1,2}}|[{NUMERALS}两]{{1,3}})"
_SO_MANY_YEARS = f"(?:[1-9{NUMERALS[1:]}两]|[{NUMERALS}]{{1,3}}多?(?=年来))年"
_SET, _NOW = ("规定", "核定", "批准", "预定", "确定"), ("目前", "现在", "最近", "近年来", "全年")
_THING = "人户亩吨件生名车座"
_WHEN_ENDS: dict[str, Iterable[str]] = {
    # 从2026年到2028年, 2028年底
    r"(?:[从自由]?(?:19|20)\d\d年?[至到])?(?:19|20)\d\d年?[底末初]?": "0123456789年底末初",
    # 一九八五年, 二〇〇〇年末, 一九八五年九月
    rf"(?:一九|二[{ZERO}])[{ZERO}{NUMERALS}]{{2}}(?:年?[底末初]?|年{MONTH}月[份底]?)": (
        f"{ZERO}{NUMERALS}年底末初月份"
    ),
    # 去年底, 今年3至5月份, 2028年6月
    rf"(?:[去上今当前明]年|(?:19|20)\d\d年)(?:[底末初]|{MONTH}(?:[、至到]{MONTH})?月[份底末初]?)?": "年底末初月份",
    # 3—5月份, 十二月份
    r"(?:\d{1,2}月?[-—至到])?\d{1,2}月份?": "月份",
    rf"[{NUMERALS}]{{1,3}}月[份底末初]|(?<=[到至由从])(?<![{NUMERALS}月份].)[{NUMERALS}]{{1,2}}月": "份底末初月",
    # 从今年一月到九月
    rf"[从自](?:[去上今当前]年)?{MONTH}月份?[至到]{MONTH}月[份底末]?": "月份底末",
    # 年内, 年底前; 季度末, 学期初
    rf"(?<![本当近几两{NUMERALS}\d])年[内底]前?": "内底前",
    rf"(?:年|(?:\d{{1,2}}|[{NUMERALS}]{{1,2}})?月|季度|学期)[底末初]": "底末初",
    # 近五年来, 过去3年, 最近二十多年来; 连续三年, 连续6个月, 在十年间, 三年中, 五年前
    rf"(?:前|今后|未来|(?<!今)后|今明|明后|头|最?近|过去)?(?<![\d{NUMERALS}]){_SO_MANY_YEARS}来?": "年来",
    # 提前两年
    rf"提前(?:\d{{1,2}}|[{NUMERALS}两半])个?[年月]": "年月",
    f"最后一年|(?<=[^，第头近前后这那今去明每整半又{NUMERALS}])一年(?:中?间)?": "年间",
    f"(?<=[^由从自至到达为是前头后近上下第每满])[{NUMERALS[:6]}两]个月": "月",
    rf"{IN_A_ROW}|连续[\d{NUMERALS}两]{{1,3}}个?": (*f"0123456789{NUMERALS}两个", *words("prose", "span")),
    rf"在?(?:过去|这|前|近)?(?<![第{NUMERALS}{ZERO}\d])[{NUMERALS}两]{{1,2}}年(?:内|中间?|间|里)": "间内中里",
    f"第(?<![列纳]入第)[{NUMERALS}]个五年(?:计划)?(?:时期|期间)?": "年划期间",
    rf"[{NUMERALS}]年前": "前",
    # “十四五”时期, 十五末; 九十年代初, 80年代中期, 本世纪末
    f"{PLAN_PERIOD}(?:时期|期间|末|初期|初)|(?<=[是为由从])“[{NUMERALS}]{{1,2}}五”": "期间末初”",
    "(?:[五六七八九]十|[5-9]0)年代(?:初|末|[中后]期)?|(?:本|二十|20)世纪末": "代初末期",
    # 目前, 全年; 由现有, 由原来, 从上半年, 到三季度, 为建国初期, 由2003年试点之初, 恢复到灾前
    "(?<=[至到由从])岁[末尾]": ("岁末", "岁尾"),
    # 由最高时, 由1994年高峰时期, 从改革开放前
    rf"(?<=[由从])(?:[\d{ZERO}{NUMERALS}]{{2,4}}年)?的?(?:历史)?"
    f"(?:最[高低多少大小]|{either('clubs', 'peak')})(?:时期?|年份?)?": (
        *("最高", "最低", "最多", "最少", "最大", "最小", "时", "时期", "年", "年份"),
        *words("clubs", "peak"),
    ),
    "(?<=[由从])(?:改革(?:开放)?|解放|建国|新中国成立)以?前": "前",
    "|".join(_NOW): _NOW,
    "(?<=[由从])(?:[现原]有|原来|过去(?:几年)?|[前近]几年|以[前往]|原先)": (
        *("现有", "原有", "原来", "过去", "以前", "以往", "原先", "几年"),
    ),
    r"(?<=[由从至到])(?:[去上今前]年)?(?:[上下]半年|[第前]?[一二三四]季度|[前头后][二两三]个季度"
    rf"|[前头后][\d{NUMERALS}两]{{1,2}}个月)": (*("半年", "季度", "个月"),),
    rf"(?<=[是为由从较比])(?:(?:19|20)\d\d年)?{HAN}{{2,4}}(?:初期|之初)": "期初",
    "(?<=[至到])(?:疫情|灾|震)前": ("疫情前", "灾前", "震前"),
    # 前五年的总和, 相当于“十三五”时期之和: what it is as much as, where nothing is named before
    rf"^(?:分别)?(?:是|为|相当于|超过了?)?(?:(?:新中国成立|建国|解放)(?:以来|后))?"
    rf"(?:(?:前|头|近|过去)?{_SO_FEW}年|{PLAN_PERIOD}(?:时期|期间)?)的?(?:[总之]和|总[量数])": (
        *("总和", "之和", "总量", "总数"),
    ),
    # 在连续两年增产的基础上, 在计划规定
    "在[^，、；：。]{1,24}(?:基础上|基数上|情况下|前提下)": ("基础上", "基数上", "情况下", "前提下"),
    f"(?<=在)(?:预算|计划|国家|年初|原)*(?:{'|'.join(_SET)})": _SET,
    # 控制在国家计划, 压缩到预算指标
    f"(?<=[在到])(?:国家|全国人大|年初|年度|原定?|(?:{'|'.join(_SET)}|下达)的?)*(?:计划|预算)(?:指标|规模|限额|数)?": (
        *("计划", "预算", "指标", "规模", "限额", "数"),
    ),
    # 五大类, 三批次
    rf"第?(?:\d+|[{NUMERALS}]+)大?(?:类|批次?)": "类批次",
    # 每人每月, 人均每年, 每亩
    f"(?:[人户]均)?每(?:[{_THING}]|立方米|平方米)?每?(?:人|月|年|周|日|天|学期|人次)?": f"每{_THING}米月年周日天期次",
    # 降低到每千瓦时; 路网密度达到每百平方公里
    "(?<=[到至])每(?:千瓦小?时|公斤|斤|度|担)": "时斤度担",
    "(?:(?<=密度达到)|(?<=密度[达为])|(?<=密度提[高升][到至]))每[百千万]?(?:平方公里|人|户|公里)": "里人户",
    # 剔除一次性因素后, 扣除退税影响
    "(?:剔除|扣除|扣减)[^，、；：。]{2,14}?(?:因素|影响)(?:以?后)?": ("因素", "影响", "因素后", "影响后", "以后"),
    # 汇率为一美元兑人民币
    "[1一百每]+个?(?:美元|英镑|日元|欧元)(?:兑换?|合|折合)(?:人民币)?": ("兑", "兑换", "合", "人民币"),
    # 人均, 年人均; 日均, 下半年月均; 生均, which is of pupils, but not 研究生均
    rf"(?:(?<![{NUMERALS}\d两几近每全今去上当前])[年月])?人均|[户亩]均|(?<!.)年?生均"
    "|(?:(?<!.)|(?<=半年)|(?<=[由从至到]))[日月]均": (
        "人均",
        "户均",
        "亩均",
        "日均",
        "月均",
        "生均",
    ),
}
"""What says when, in how many parts or of each: a pattern, and with what one of its matches may end."""
_WHEN = re.compile(f"(?:{'|'.join(_WHEN_ENDS)})$")
_ALL_WHEN_ENDS = {end for ends in _WHEN_ENDS.values() for end in ends}
_BY_LAST = {last[-1]: tuple(end for end in _ALL_WHEN_ENDS if end[-1] == last[-1]) for last in _ALL_WHEN_ENDS}
"""The same ends by their last character."""
WHEN_LASTS = frozenset(_BY_LAST)
"""One of these characters ends what says when."""
LONGEST_TIME = 30
"""So many characters at the end of the words before a figure may say when."""
_A_YEAR = "每年"
"""A predicate, which says that the figure is a mean."""


def when_at_end(name: str) -> int:
    """How many characters at the end say when, or of each: 去年底, 每人每月."""
    found = _WHEN.search(name[-LONGEST_TIME:]) if name.endswith(_BY_LAST[name[-1]]) else None
    return len(found.group()) if found and found.group() != _A_YEAR else 0
