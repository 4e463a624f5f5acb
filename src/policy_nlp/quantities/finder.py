"""Finding every quantity of a text: one pattern finds where one may begin, one reader a form reads it."""

from __future__ import annotations

import re
from collections.abc import Callable

from policy_nlp.quantities.counted import counted, half
from policy_nlp.quantities.lists import complete_lists
from policy_nlp.quantities.numerals import CHARACTERS
from policy_nlp.quantities.ranks import rank
from policy_nlp.quantities.ratios import ratio
from policy_nlp.quantities.reading import Reading, Source
from policy_nlp.quantities.shares import digits, doubling, fraction, half_of_all, percent
from policy_nlp.quantities.units import UNITS
from policy_nlp.quantities.variants import plain
from policy_nlp.records.arguments import takes_text
from policy_nlp.records.quantity import Quantity

_MORE = r"[0-9]{0,8}(?:\.[0-9]{1,6})?"
_SIDE = f"[0-9]{_MORE}"
_BEHIND_NUMERAL = "".join(sorted({name[0] for name in UNITS} | set(" \u3000\xa0—–~～至到、和与及/-月日世")))
"""What stands behind a numeral of one character that counts: a unit, what leads to another number, or a date's end."""
_BEHIND_ONE, _BEHIND_SOME = "成倍元角厘吨斤公亩立平万亿个座所条家台岁部", "十百千万亿"
"""What stands behind 一 and 数 that count; in most places they are parts of words."""
_UP_TO_SOME = f"[至到][两二三四五六七八九十](?=[{_BEHIND_ONE}百千])"
"""The same of a range that begins with 一 and has a unit: 一至两个, but not 一至四季度."""
_FORMS: dict[str, tuple[str, Callable[[Source, re.Match[str]], Reading]]] = {
    "ratio": (rf"[0-9](?<![0-9.].){_MORE}(?:(?: ?[∶:：] ?{_SIDE}){{1,5}}|比{_SIDE}(?![0-9年]))", ratio),
    "rank": ("[第前] ?(?=[0-9一二三四五六七八九十])", rank),
    "percent": (rf"(?:十?万|[百千])分之(?P<negative>负)?(?=[0-9{CHARACTERS}])", percent),
    "fraction": (
        rf"[{CHARACTERS}][{CHARACTERS}]{{0,3}}分之(?P<above>[{CHARACTERS}]{{1,4}})"
        r"|[1-9](?<![0-9/.].)/(?P<under>[1-9]0?)(?![0-9/.万])",
        fraction,
    ),
    "doubling": (
        "翻了?(?P<about>将近|接近|近|约|超过?)?(?P<times>[一两二三四五1-5])?番|倍增(?=[，。；、！])",
        doubling,
    ),
    "half_of_all": ("(?:一半|过半|半数|半(?<=近半)(?=[，。；、的]))(?![年天个月小])", half_of_all),
    "digits": ("[两双三23]位数(?!的?[字值])", digits),
    "half": ("半(?<![上下前后多大过]半)(?=个(?:月|小时|多?世纪|百分点)|年(?!报)|天|小时|斤|公斤|吨|亩)", half),
    "counted": (
        rf"-?[0-9]|(?:几|(?<![人户总件次个指倍基系参位例场台套床岁分函])数)(?=[{_BEHIND_SOME}])|[{CHARACTERS}](?=[{CHARACTERS}点几多余来])"
        f"|[二三四五六七八九十两百千万亿](?=[{re.escape(_BEHIND_NUMERAL)}])"
        f"|(?<![统唯专万第单])一(?=[{_BEHIND_ONE}]|{_UP_TO_SOME})",
        counted,
    ),
}
# A branch that begins with a character, and with no group, is passed over at once where another stands.
_CANDIDATE = re.compile("|".join(f"(?:{pattern})(?P<{name}>)" for name, (pattern, _) in _FORMS.items()))
_BEGINNING = re.compile(
    f"[-0-9{CHARACTERS}几数第前翻过半双倍]"
    f"(?!(?<=一)[^{_BEHIND_ONE}{CHARACTERS}至到点几多余来分半]|(?<=数)[^{_BEHIND_SOME}])"
)
"""Every form begins with one of these; looking for them alone is much faster than trying the forms everywhere."""
_READERS = {name: reader for name, (_, reader) in _FORMS.items()}


@takes_text
def find_quantities(text: str) -> list[Quantity]:
    """Every quantity of `text`, in its order.

    Spans are code points of `text` and do not overlap.  Dates, ordinals, list numbers, versions, grades, document
    and telephone numbers and names with numbers in them are not returned.  Any text is accepted; the time taken
    grows with its length.  Raises `WrongArgument` where `text` is no str.
    """
    source = Source(text, plain(text))
    found: list[Quantity] = []
    begin = _BEGINNING.search(source.plain)
    while begin:
        at = begin.start()
        form = _CANDIDATE.match(source.plain, at)
        end = at + 1
        if form:
            quantities, end = _READERS[form.lastgroup or ""](source, form)
            found += quantities
        begin = _BEGINNING.search(source.plain, end if end > at else at + 1)
    complete_lists(source.plain, found)
    return found
