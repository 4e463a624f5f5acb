"""Ranks: 第4位, 前10名, 前十, 居全国第5."""

from __future__ import annotations

import re

from policy_nlp.quantities.bounds import Bound
from policy_nlp.quantities.number import number_at
from policy_nlp.quantities.reading import Reading, Source, quantity
from policy_nlp.quantities.tables import rows
from policy_nlp.quantities.units import NONE, PLACE, unit_after
from policy_nlp.records.span import Span

_PLACED = re.compile(
    f"(?:{'|'.join(row['word'] for row in rows('ranks.tsv'))})"
    "(?:[^，。；]{0,12}|[^，。；、]{0,12}(?:第[一二三四五六七八九十]{1,2}[、和]){1,4})$"
)
_REACH = 28
_AMONG_ALL = ("全国", "全球", "世界", "全省", "全区", "全市", "西部", "中部", "东部", "东北", "西北", "西南", "中西部")
"""Whoever is placed among these has a rank in digits that no word of placing needs to tell: 规模全国第5."""
_STANDS_ALONE = re.compile("[，。；、）)”和及与]|$")
"""What may follow a rank in Chinese numerals that no 位 closes: 居全国第二、第七."""
_LINK = re.compile("[至到—-]第?")
_BEFORE_IT = ("疫情前", "灾前", "震前")
"""Words that end with 前, behind which the number is one of its own: 恢复到疫情前80%."""
_RHETORIC = ("放在", "摆在", "在了")
_TIME = ("季", "月")
"""What an ordinal counts beside units, and is no rank: 第五季."""


def rank(source: Source, match: re.Match[str]) -> Reading:
    """第4位 is rank 4, 前10位 the tenth or better; 第 and 前 before anything else open an ordinal, no quantity."""
    plain, start = source.plain, match.start()
    if plain.endswith(_BEFORE_IT, 0, start + 1):
        return [], start + 1
    number = number_at(plain, match.end())
    if number is None or number.magnitude or number.low != int(number.low):
        return [], match.end()
    top, after = plain[start] == "前", plain[number.end : number.end + 1]
    link = _LINK.match(plain, number.end)
    last = number_at(plain, link.end()) if link else None
    if last is not None and last.low > number.low and plain[last.end : last.end + 1] in ("位", "名"):
        span = Span(start, last.end + 1)
        return [quantity(source, span, number.low, PLACE, high=last.low)], span.end
    end = _end(plain, start, number.end, number.han, top, after)
    if end is None or plain[max(0, start - 2) : start] in _RHETORIC:
        return [], number.end
    inner = Bound("le", Span(start, match.end())) if top else None
    return [quantity(source, Span(start, end), number.low, PLACE, inner=inner)], end


def _end(plain: str, start: int, end: int, han: bool, top: bool, after: str) -> int | None:
    """Where the rank ends, None where this is none."""
    if after in ("位", "名"):
        return end + 1
    if top and after == "强":
        return end + 1
    if after == "大" and not top and plain[end - 1] != "一":
        return end + 1
    if after in _TIME or unit_after(plain, end)[0] != NONE:
        return None
    if not _PLACED.search(plain, max(0, start - _REACH), start):
        alone = not (top or han) and plain.endswith(_AMONG_ALL, 0, start) and _STANDS_ALONE.match(plain, end)
        return end if alone else None
    return end if top or not han or (plain[end - 1] != "一" and _STANDS_ALONE.match(plain, end)) else None
