"""Small numbers in Chinese that count the parts of what a total counts: 六十个项目，其中有五大油田，两个港口.

So do those behind 的有, of as many of those counted before as are told to be so: 三十种产品，没有完成计划的有九种.
"""

from __future__ import annotations

import re

from policy_nlp.measures.mentions import REACH
from policy_nlp.measures.vocabulary import either
from policy_nlp.records.quantity import Quantity
from policy_nlp.text.characters import NUMERALS

_AMONG = "其中"
_SMALL = frozenset(f"两{NUMERALS}")
_A_NUMBER = f"[\\d{NUMERALS}两百千万]"
_WORKS = f"(?:{either('works', 'scheme')}|{either('firms', 'employer')}|建设单位)"
_TOTAL_WITHIN = 24
_TOTAL = re.compile(
    f"(?:{_A_NUMBER}多?[个座项][^，。；、]{{0,14}}?{_WORKS}|{_WORKS}[共计有为达]*{_A_NUMBER}{{1,8}}多?[个座项])[，（]?$"
)
"""What all of them are; of parts of a plan or a policy a small number is but a manner of speaking."""
_TOLD_APART = re.compile(f"由|[去今前上明当]年|{_A_NUMBER}{{1,4}}年[前后内]|年[内底初]")
"""What tells by whom or when so many of them were made, and not which they are: 其中两个去年开工，三个由外商投资."""
_SOME_ARE, _END = re.compile("的(?:只|仅|也|还|就)?有$"), re.compile("[，。；]|$")
_THAN = re.compile("比[上去前]年")
"""What so many others of them are: 三十种产品比上年增产，七种比上年减产."""
_COUNTED_SO = re.compile("(?:有|包括|是)*")
_PARTS, _BEGINS = re.compile("[，、和]"), re.compile(_A_NUMBER)
_GOES_ON = re.compile(f"[^，。；、\\d]{{1,14}}?[，、和]{_A_NUMBER}")


def counts_a_part(text: str, begin: int, quantity: Quantity, preceding: Quantity | None) -> bool:
    """Whether a quantity stands in a list of counted parts behind a total; its sentence begins at `begin`.

    `preceding` is the quantity before it in that sentence.
    """
    if quantity.text[0] not in _SMALL:
        return False
    start = quantity.span.start
    if preceding is not None and preceding.unit == quantity.unit and _counts_some(text, preceding, quantity):
        return True
    if _TOLD_APART.match(text, quantity.span.end):
        return False
    among = text.rfind(_AMONG, max(begin, start - REACH), start)
    if among < 0 or _TOTAL.search(text, max(begin, among - _TOTAL_WITHIN), among) is None:
        return False
    first, *further = _PARTS.split(text[among + len(_AMONG) : start])
    if not further:
        return _COUNTED_SO.fullmatch(first) is not None and _GOES_ON.match(text, quantity.span.end) is not None
    *further, last = further
    return not last and all(map(_BEGINS.match, (_COUNTED_SO.sub("", first, count=1), *further)))


def _counts_some(text: str, preceding: Quantity, quantity: Quantity) -> bool:
    """Whether a quantity says of how many of what the `preceding` one counts something is so: 减产的只有九个."""
    start, end = quantity.span.start, quantity.span.end
    if text[start - 1] == "，" and _THAN.match(text, end):
        return _THAN.match(text, preceding.span.end) is not None
    said = text[start - 1] == "有" and _SOME_ARE.search(text, preceding.span.end, start)
    return bool(said) and _END.match(text, end) is not None
