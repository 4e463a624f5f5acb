"""Places where a figure is lost for good: no sign is left of what it was."""

from __future__ import annotations

import re

from policy_nlp.records.span import Span
from policy_nlp.restoring.marks import DAMAGED
from policy_nlp.text.alignment import Edit

LOST_FIGURE = re.compile(
    "[.．%％](?:"
    "(?<=[达到增长升降至为约超占比过在近于][%％])(?![%％])"  # 达到%
    "|(?<=[^0-9.．a-zA-Z][.．])[0-9]{0,4}[%％](?![%％])"  # 达到.%, 增长.5%
    "|(?<=[0-9][.．])[%％万亿元]"  # 增长5.%
    ")"
)
DIGITS_BEFORE = re.compile("[0-9]{1,9}$")
LOST_UNIT = re.compile(
    "(?:增长|下降|增速|增幅|降幅|提高|回落)[为达到约]{0,2}([0-9]{1,3}(?:[.．][0-9]{1,2})?)(?=[；;。]|，(?![0-9]))"
)
"""A growth without its percent sign: 增长14；"""
UNITLESS = re.compile(
    "(?:系数|指数|得分|评分|之比|收入比|产值比|倍差)[^，。；：\n]{0,12}$|[由从][0-9]{1,3}(?:[.．][0-9]{1,2})?$"
)
"""What has no unit to lose: 系数提高到0.57, 满意度由81提高到86."""

MASKS = "XxＸｘ×＊*"
UNIT = "(?:[%％‰]|个?百分点|[万亿千百]{0,2}(?:元|人|户|家|个|吨|公里|亩|平方|年|月|日)|[万亿])"
MASKED_FIGURE = re.compile(f"[{MASKS}][{MASKS}]{{0,7}}(?:[.．][{MASKS}]{{1,4}})?{UNIT}")
"""A figure, without the digits before it, that was put out of sight: 增长X%, 20XX年."""
MASKED_NAME = re.compile(f"[某{MASKS}](?:(?<=某)某|(?<!某)[{MASKS}]{{0,3}})(?=[省市州县区镇乡村])")
"""The same of a name: ××县."""


def find(text: str) -> list[Edit]:
    """Marks on figures that lost digits or their unit, and on what was masked."""
    found = [(_with_digits(text, match.start()), match.end()) for match in LOST_FIGURE.finditer(text)]
    found += [match.span(1) for match in LOST_UNIT.finditer(text) if not _is_unitless(text, match.start())]
    if any(map(text.__contains__, "某" + MASKS)):
        found += [(_with_digits(text, match.start()), match.end()) for match in MASKED_FIGURE.finditer(text)]
        found += [match.span() for match in MASKED_NAME.finditer(text)]
    return _marks(text, found)


def _is_unitless(text: str, start: int) -> bool:
    """Whether what moves at `start` has no unit to lose."""
    return UNITLESS.search(text, max(0, start - 20), start) is not None


def _with_digits(text: str, start: int) -> int:
    """Where the digits before `start` begin."""
    before = DIGITS_BEFORE.search(text[max(0, start - 9) : start])
    return start - len(before[0]) if before else start


def _marks(text: str, found: list[tuple[int, int]]) -> list[Edit]:
    marks: list[Edit] = []
    for start, end in sorted(found):
        if not marks or marks[-1].span.end <= start:
            marks.append(Edit(Span(start, end), text[start:end], DAMAGED))
    return marks
