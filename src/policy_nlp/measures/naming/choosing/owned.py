"""What stands before a figure that 的 links to a thing: 投资30亿元的铁路, 贡献了全国24%的增量, 山区30万人的用电问题."""

from __future__ import annotations

import re

from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.from_previous.objects import SAYING_WHAT_IS_MEASURED
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import heads, is_verb, tagged, verb_cut
from policy_nlp.text.characters import HAN

_HEADS = heads()
_TOLD = words("owners", "owned")
_ALL = "(?:全?世界|全球|全国|全[省市区县州疆])"
_IN_A_SHARE = re.compile(f"(?:在|[用以出产]|{HAN}了)(?P<whole>占(?:全?世界|全球|全国)|(?<=在)占[^，]+)的?$")
"""What things stand in of so much of a whole: 在占人口85%的地区普及."""
_MAKING = re.compile(
    f"{either('doings', 'contributing')}[了着出]?(?P<whole>{_ALL}|[^，的占]{{2,10}}?(?:总[额量数]|总产值))的?$"
)
"""What has so much of something that all have: 贡献了全国24%的增量."""
_OF_WHOLE = re.compile(f"占{_ALL}$")
_HARDLY = "(?:不到|不足|仅占?|约占?|近)?"
_WITH = re.compile(f"(?<!可)(?:以|仅用|利用){_HARDLY}(?P<whole>{_ALL})?{_HARDLY}的?$")
"""With how much of something it was done: 以全国3%的耕地, 以不到全省千分之一的面积."""
_SHARERS = words("bodies", "sharer")
"""How those are called that have several shares of all there is."""
_DONE_WITH = re.compile(f"{either('doings', 'contributing')}|占")
_PEOPLE = re.compile("占(?P<whole>(?:[^，占]{0,8}?(?:总?人口|总数|总量|总面积|总户数|总?产值|总?产量|总收入)))的?$")
"""Who are so much of all: 占人口90%的农民."""
_WHOLLY = re.compile("(?<=.)(?:已经?|要|将|都|均|基本上?|全部|普遍|首先|率先)+$")
"""How those do what is told of them, and no part of their name: 占人口60%的地区基本普及."""
_LONGEST = 10
"""What is measured of a thing is told in no more characters."""
_NO_PARTS = ("p", "c", "d", "r", "f", "u", "uj", "ul", "x")
"""Parts of speech that no name of what is measured has."""
_NOUNS = "nbjs"


def tells_of(own: str) -> bool:
    """Whether the words before a figure say what is measured of the thing behind it, and are no clause: 首期规模."""
    if not 0 < len(own) <= _LONGEST or not own.endswith((*SAYING_WHAT_IS_MEASURED, *_TOLD)):
        return False
    *before, last = tagged(own)
    return last[1] not in _NO_PARTS and not any(is_verb(*one) or one[1] in _NO_PARTS for one in before)


def is_owner(own: str) -> bool:
    """Whether the words before a figure name but whose the thing behind it is: 无电区."""
    return own != "" and all(tag[0] in _NOUNS for _, tag in tagged(own))


def share_of_whole(own: str, parts: Parts) -> str:
    """The name of a share of which 的 tells the part and `own` the whole; empty where they tell none.

    贡献了全国24%的增量 is 增量占全国, of what was told before where its part says only what is measured.
    """
    if found := _IN_A_SHARE.search(own):
        return parts.counted + found["whole"]
    if found := _PEOPLE.search(own):
        who = parts.noun.partition("的")[0]
        return f"{_WHOLLY.sub('', who[: verb_cut(who)])}占{found['whole']}"
    if found := _WITH.search(own):
        part = _DONE_WITH.split(parts.noun, maxsplit=1)[0]
        part = own[: found.start()] + part if is_owner(own[: found.start()]) else part
        return f"{part}占{found['whole']}" if found["whole"] else part
    if not (found := _MAKING.search(own)):
        return ""
    maker = own[: found.start()]
    owns = is_owner(maker) and maker not in parts.previous and (parts.joined or not parts.previous)
    if owns:
        owner = maker
    elif parts.alike or _OF_WHOLE.search(parts.previous):
        owner = _owner_in(parts.previous)
    else:
        owner = ""
    if parts.noun in _HEADS and parts.joined == "，" and not owns and not _OF_WHOLE.search(parts.previous):
        owner = parts.previous
    return f"{owner}{parts.noun}占{found['whole']}"


def share_of_whole_too(parts: Parts) -> str:
    """The name of another share beside one that `share_of_whole` named: 全市30%的产值、60%的税收和9%的专利.

    Empty where it stands beside none.
    """
    if parts.joined not in ("、", "") or not parts.owned or not parts.alike:
        return ""
    whole = _OF_WHOLE.search(parts.previous)
    return f"{_owner_in(parts.previous)}{parts.noun}{whole.group()}" if whole else ""


def _owner_in(name: str) -> str:
    """Who has the share that is called `name`: 民营经济 of 民营经济税收占全省; empty where that is not told."""
    owner, at = "", 0
    for word, _ in tagged(_OF_WHOLE.sub("", name))[:-1]:
        at += len(word)
        owner = name[:at] if word.endswith(_SHARERS) else owner
    return owner
