"""What is said in praise behind what is counted, and is no part of its name: 书房30个点亮市民夜生活."""

from __future__ import annotations

import re

from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import tagged

_ABOUT_TO = re.compile("(?<=..)(?:都|均|还|也)?(?<![的需主重首摘纪概])(?:要|将|须)$")
_COMING = ("要", "将", "须")
"""What says of what is counted that something is to be done with it, before what that is: 项目要加快建设."""
_WENT_WELL = re.compile(f"{either('vague')}(?:、|$)")
_BECOMES = f"加[快速](?:建成|打造)(?![^，]{{0,24}}{either('traits', 'made so')}$)"
_FLOURISH = re.compile(f"(?!{_BECOMES}){either('flourishes')}(?![^，]{{0,24}}(?:{either('traits', 'thing')}|的)$)")
"""What opens what is said in praise of what is counted: 书房30个点亮市民夜生活; but 城市点亮工程 is a thing.

What is soon to be built is no praise (30个项目加快建成投产), what it is to become is one (加快建成产业高地).
"""
_EVER_MORE = words("traits", "ever more")
_TRAIT = re.compile(f"(?<=..)(?:..{either('traits', 'part played')}|{either('traits', 'trait')})$")
"""What of those counted is ever more so, and not counted itself: 30个集群影响力日益增强."""
_AT_ITS_HIGHEST = re.compile("[再又屡续]?(?:创|刷新)(?:了?历史)?(?:新高|纪录|最好水平)")
"""What is said of a number and counts nothing: 毕业生90万人再创新高."""
_RIGHT = tuple("宜好妥适当")
_ADVISED = re.compile("(?:较|更|最)?为(?:适?宜|好|妥|合适|恰当|适当)|(?:比较|较|更)(?:适宜|合适|恰当|适当|好|妥当)")
"""What says of a number that it is the right one: 投资率以控制在30%左右为宜."""
_THIS_LIMIT = ("这个", "这一", "这条", "这道")
"""Points to the number before it: 不突破600亿元这个盘子."""
_SHORTEST_COUNTED = 2
"""What is counted and said in so many characters has nothing said of it behind them."""


def without_vague_end(text: str) -> str:
    """What is counted, without a predicate that says only that all went well (圆满完成)."""
    if text.startswith(_THIS_LIMIT):
        return ""
    if text.endswith(_RIGHT) and _ADVISED.fullmatch(text):
        return ""
    if len(text) <= _SHORTEST_COUNTED:
        return text
    if _AT_ITS_HIGHEST.fullmatch(text):
        return ""
    found = _WENT_WELL.search(text, 2) or _flourish(text)
    if found:
        text = text[: found.start()].rstrip("或和")
        text = _TRAIT.sub("", text) if found.group().startswith(_EVER_MORE) else text
    return _ABOUT_TO.sub("", text) if text.endswith(_COMING) else text


def _flourish(text: str) -> re.Match[str] | None:
    """What opens the praise behind what is counted, where a word begins there."""
    found = _FLOURISH.search(text, _SHORTEST_COUNTED)
    if found is None or text[found.start() - 1] == "、":
        return None
    at = 0
    for word, _ in tagged(text):
        if at >= found.start():
            return found if at == found.start() else None
        at += len(word)
    return None
