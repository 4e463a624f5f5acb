"""Figures of goals that were met or missed: they are targets of what was reached."""

from __future__ import annotations

from collections.abc import Sequence

from policy_nlp.measures.described import Described
from policy_nlp.measures.figures import Figure
from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.promising.commitments import commitment_of
from policy_nlp.measures.promising.goals import (
    goal_name,
    goal_of,
    is_followed_by_goal,
    is_missed,
    is_missed_behind,
    is_nameless,
    is_set_before,
    is_told_against,
    without_goal,
)
from policy_nlp.measures.promising.setting import Setting


def change_goals(figures: Sequence[Figure], found: Sequence[Described], setting: Setting) -> None:
    """Change what is said of the figures of goals that were met or missed: they are targets of what was reached."""
    for at, (figure, one) in enumerate(zip(figures, found, strict=True)):
        mention = figure.mention
        followed = is_followed_by_goal(setting.text, mention.quantity)
        if one.kind == "target" or followed:
            one.indicator = goal_name(one.indicator, followed)
        if followed:
            one.indicator, paced = without_goal(one.indicator)
            one.aspect, one.direction = ("growth", "up") if paced else (one.aspect, one.direction)
        missed = is_missed_behind(setting.text, mention.quantity)
        if not followed and not missed and not is_set_before(mention.said):
            continue
        relation = one.relation if missed else goal_of(setting.text, mention.said, mention.quantity)
        past = setting.year is not None and (one.end_year or setting.year) < setting.year
        if relation is not None and past and (missed or _is_of_past(mention, one, found[:at])):
            one.indicator = goal_name(one.indicator, followed)
            one.kind, one.relation, one.reference = "target", relation, None
            one.bind(commitment_of(mention, setting.bindings(), relation))
            one.reasons["kind"] = "a goal that was met or missed"


def _is_of_past(mention: Mention, one: Described, before: Sequence[Described]) -> bool:
    """Whether a goal is that of what was reached `before`, whose name and years it then has, or was missed.

    It may have been the other way: 排放量上升3%，没有完成下降2%的目标.
    """
    reached = next((that for that in reversed(before) if that.unit == one.unit), None)
    if reached is None or not is_nameless(mention.said):
        return is_missed(mention.said) or is_told_against(mention.said)
    one.indicator = reached.indicator
    if one.aspect == "level" or one.aspect != reached.aspect:
        one.aspect, one.direction = reached.aspect, reached.direction
    one.start_year, one.end_year, one.basis = reached.start_year, reached.end_year, reached.basis
    return True
