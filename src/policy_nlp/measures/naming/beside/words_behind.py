"""The words behind a figure: those whom it counts, and what only says how far or of how many it is told."""

from __future__ import annotations

import re

from policy_nlp.measures.words import is_verb, tagged

_ALSO = "并"
_ALL_OF_THEM = re.compile("^(?:全部|全面)(?:如期|按期|提前|顺利|圆满|高质量|高标准)*(?=..)")
"""Says with what is said of those counted that it is said of all of them: 30条线路全部按期通车."""
_EVERY, _CAN = ("都", "均"), re.compile("能够?|可以?|已经?|要(?!求)")
_ALREADY = re.compile("^(?:已经?|现已|可以?|能够?|将|都|均|主要|基本|大多)(?=..)")
_ADVERBS, _VERBAL = ("d", "ad"), "v"
_OPENING = 14
"""So many characters tell with what the words behind a figure open."""
_AND_OTHERS = "等措施"
_DEGREE = re.compile("在?不同程度[地的上]|程度不同[地的]")
"""How far, of each of those counted: 80%的渔户不同程度地增加了存款."""
_ORDERED = re.compile("(?<=..)(?:必须|务必|一定(?:要|$))(?:[^，、的]{0,6}?(?:完成|落实|到位|兑现)$)?")
"""That those counted have to do it, or to be brought in: 30万吨粮食必须按期完成, 30万名渔工必须接受培训."""
ABILITY, _FORMED, _MAKING, _MAKES = "能力", "形成", "生产", "产"
_HOW = re.compile("(?:要|将|可|能|已|已经|初步|基本|逐步)+$")
_SPREAD_TO = re.compile("(?<=..)(?:从[^，的]{2,16})?(?:扩大|推广|延伸|扩展|拓展|推开)[到至][^，的]*$")
"""To whom those counted are spread, so that they are named and not it: 把30项服务推广到全部口岸."""
_LAST_YEAR = re.compile("(?<=..)(?<![与和同比])(?:去年|今年|上年)(?:共|合计|累计|已)*(?=$|[签生完新建实招])")
"""When those counted did something, which is told of them: 14个城市去年共签订合同900项."""
_IS_WHAT = re.compile("(?<=..)(?<![就只但还也于要凡又])是(?:一[笔支个种股大]|我们|我国|去年|上年|今年).*$")
"""What those counted are, which is no part of how they are called: 3万艘渔船是一支大力量."""
_FROM_IT = re.compile("(?:从中|由此|因此|因而)(?:直接|间接|普遍|共同)?(?=[受获得增])")
"""By what, told before, those counted are better off: 30万渔民从中受益."""


def only_counted(counted: str) -> str:
    """Those that a figure counts with what they do, without how far, by what, and that it is told of every one."""
    counted = _without_next(counted.removesuffix(_AND_OTHERS))
    if "到" in counted or "至" in counted:
        counted = _SPREAD_TO.sub("", counted, count=1)
    counted = _DEGREE.sub("", counted) if "程度" in counted else counted
    counted = _ORDERED.sub("", counted, count=1) if "必" in counted or "一定" in counted else counted
    counted = _without_every(counted) if "都" in counted or "均" in counted else counted
    if "年" in counted[2:]:
        counted = _LAST_YEAR.sub("", counted, count=1)
    if "是" in counted[2:]:
        counted = _IS_WHAT.sub("", counted, count=1)
    return _FROM_IT.sub("", counted, count=1) if "从中" in counted or "此" in counted else counted


def _without_every(counted: str) -> str:
    """Those counted, with what is told of every one of them as if it were told of one: 乡镇都建成了文化站."""
    at = 0
    for word, tag in tagged(counted):
        if at and word in _EVERY and tag == "d":
            can = _CAN.match(counted, at + 1)
            return counted[:at] + counted[can.end() if can else at + 1 :]
        at += len(word)
    return counted


def _without_next(counted: str) -> str:
    """Those counted with the first of the things that they do: 渔民领到补助 of 渔民领到补助并由船队代缴保险费."""
    first, also, _ = counted.partition(_ALSO)
    if not also or (_ALSO, "c") not in tagged(counted):
        return counted
    return first if any(is_verb(*one) for one in tagged(first)[1:]) else counted


def able(own: str, counted: str) -> tuple[str, str]:
    """The words before a figure and what it counts, where an ability is brought about.

    轧机形成年产30万吨的生产能力 is 轧机年产能力, and 形成年接待游客30万人次的能力 is 年接待游客能力.
    """
    who, formed, doing = own.partition(_FORMED)
    if not formed:
        return own, counted
    what = counted.removeprefix(_MAKING) if doing.endswith(_MAKES) else counted
    return "", _HOW.sub("", who, count=1) + doing.removeprefix("了") + what


def opens_with_doing(counted: str) -> bool:
    """Whether the words behind a figure tell what is done, and of nothing in particular: 已经进入培训中心."""
    told = tagged(_ALREADY.sub("", counted)[:_OPENING])
    word, tag = next((one for one in told if one[1] not in _ADVERBS), told[0])
    doing = is_verb(word, tag) or all(tag[0] == _VERBAL for _, tag in told)
    return doing and "的" not in counted


def but_of_all(said: str) -> str:
    """What is said of things, but that it is said of all of them: 通车 of 全部按期通车."""
    return _ALL_OF_THEM.sub("", said, count=1)
