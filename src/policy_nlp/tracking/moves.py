"""How a target moved against an earlier one.

A target is raised or lowered where its number is larger or smaller (of a range the middle: 6.5%—7% after 7%左右 is
lowered by 0.25), whichever side is good; reworded where the number is the same and its bound or its force is not.
"""

from __future__ import annotations

from decimal import Decimal

from policy_nlp.records.tracking import Change
from policy_nlp.tracking.figures import Figure


def moved(before: Figure, after: Figure) -> tuple[Change, Decimal | None]:
    """The kind of move from `before` to `after`, and by how much where both have numbers."""
    if before.middle is None or after.middle is None:
        return ("kept" if _wording(before) == _wording(after) else "reworded"), None
    delta = after.middle - before.middle
    if delta:
        return ("raised" if delta > 0 else "lowered"), delta
    return ("kept" if _wording(before) == _wording(after) else "reworded"), delta


def _wording(figure: Figure) -> tuple[object, ...]:
    return figure.relation, figure.low, figure.high, figure.measure.force
