"""Ratios: 2.1∶1, 11.8∶48.3∶39.9."""

from __future__ import annotations

import re
from decimal import Decimal

from policy_nlp.quantities.reading import Reading, Source, quantity
from policy_nlp.quantities.shares import divided
from policy_nlp.quantities.units import PER_CENT, Unit
from policy_nlp.records.span import Span

_SIDE = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_MOST_SIDES = 6
_MORE_SIDES = re.compile(r"(?: ?[∶:：] ?[0-9]+(?:\.[0-9]+)?)+")
"""What goes on behind the most sides that are read: no parts of a whole, but an address or a log."""
_TIMES = Unit("倍", "ratio")
_PART = Unit("", "ratio")


def ratio(source: Source, match: re.Match[str]) -> Reading:
    """Two sides are one quantity, the left over the right; three or more are the parts of a whole."""
    start, end = match.span()
    if _is_clock(match[0]):
        return [], end
    sides = [(Span(*side.span()), Decimal(side[0])) for side in _SIDE.finditer(source.plain, start, end)]
    if len(sides) == _MOST_SIDES and (more := _MORE_SIDES.match(source.plain, end)):
        return [], more.end()
    if len(sides) > 2:
        unit = PER_CENT if 99 <= sum(value for _, value in sides) <= 101 else _PART
        return [quantity(source, span, value, unit) for span, value in sides], end
    (_, left), (_, right) = sides
    if not right or source.plain[start - 1 : start] in ("“", "‘", "+"):
        return [], end
    return [quantity(source, Span(start, end), divided(left, right), _TIMES)], end


def _is_clock(written: str) -> bool:
    return re.fullmatch("[0-2]?[0-9](?: ?[∶:：] ?[0-5][0-9]){1,2}", written) is not None
