"""A name as it may stand in a table: nothing said twice in a row, no quote or bracket that is not closed."""

from __future__ import annotations

import re

from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.vocabulary import words
from policy_nlp.text.characters import HAN

_LEAST_SAID, _MOST_SAID = 2, 10
_ALL = "总"
_STAMMER = re.compile(rf"({HAN}{{{_LEAST_SAID},{_MOST_SAID}}})({_ALL}?)\1")
"""Said twice in a row: 医疗医疗, 运营里程总里程."""
_PAIRS = (("“", "”"), ("（", "）"), ("《", "》"))
_LEFT_OVER = re.compile("(?<=..)(?:之多|在内|而奋斗|(?<=建设)为)$")
"""What ends a name and says only that it is much, that it is counted in, or what it comes to: 人口有30万之多."""
_LEFT_OVER_ENDS = ("之多", "在内", "而奋斗", "建设为")
_WORKS = "建设"
_WORKS_DONE = re.compile(f"(?<=..){_WORKS}(?=建成|竣工|开工|投用|通车|贯通)")
"""Of what is built it is told next that so many of it are done: 加快6条铁路建设，3条建成."""
_THESE = "这些"
"""Points to things that were told of, and is no part of their name."""
_OF = "占"
_IS_TO = re.compile(f"(?<=..)(?<![主重需首])(?:(?:应当?|要|须|将){_OF}到?|{_OF}到)(?![用地])")
"""Says only that something is to have such a share: 教育支出应占财政支出的15%, 第三产业要占到30%."""
_OTHERS = ("水平", "国家", *words("clubs", "nation"))
_AS_MUCH_AS = re.compile(
    "(?<=..)[也还仍都却]?(?:只有|[仅只]为|(?:仅仅?|只)?是|[仅只]?相当于|只及|不[到足及])"
    f"[^占，、]{{0,6}}?(?:平均水平|先进水平|{'|'.join(_OTHERS[1:])})$"
)
"""Of whose figure something is a part though it is none of theirs: 人均水资源只有世界平均水平的四分之一."""
_YEARS = "年"
"""Makes of it a time: 这些年来."""
_AS_IT_STANDS = frozenset(("own", "previous", "counted", "verb and noun", "told before"))
"""How names are made whose words stand together in the text."""


def said_once(name: str) -> str:
    """A name without what it says twice in a row, for which two characters must come again not far behind."""
    for at in range(len(name) - 2 * _LEAST_SAID + 1):
        beginning, last = name[at : at + _LEAST_SAID], at + _LEAST_SAID + _MOST_SAID + 1
        again = name.find(beginning, at + _LEAST_SAID, last)
        while again >= 0:
            said = name[at:again]
            if name.startswith(said, again) or name.startswith(said.removesuffix(_ALL), again):
                return _STAMMER.sub(r"\2\1", name)
            again = name.find(beginning, again + 1, last)
    return name


def tidy(name: Candidate) -> Candidate:
    """A name without what putting it together left of its parts' ends."""
    text = name.text
    if name.made not in _AS_IT_STANDS:
        text = said_once(text)
        text = _WORKS_DONE.sub("", text, count=1) if _WORKS in text else text
    if text.startswith(_THESE) and len(text) > len(_THESE) + 1 and not text.startswith(_YEARS, len(_THESE)):
        text = text[len(_THESE) :]
    if text.endswith(_LEFT_OVER_ENDS):
        text = _LEFT_OVER.sub("", text)
    if text.endswith(_OTHERS):
        text = _AS_MUCH_AS.sub("", text)
    if _OF in text:
        text = _IS_TO.sub(_OF, text, count=1)
    for opening, closing in _PAIRS:
        if text.count(opening) != text.count(closing):
            text = _unpaired(text, opening, closing)
    return name if text == name.text else name.called(text)


def _unpaired(text: str, opening: str, closing: str) -> str:
    """A name without the quotes or brackets of which only one stands in it, and without what a bracket opens."""
    if text.count(opening) < text.count(closing):
        return text.replace(closing, "", 1)
    before, _, behind = text.rpartition(opening)
    return before if opening == "（" and len(before) > 1 else before + behind
