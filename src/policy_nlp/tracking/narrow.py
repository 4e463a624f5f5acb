"""A part of a tracking: some indicators, the years from one on."""

from __future__ import annotations

from collections.abc import Sequence

from policy_nlp.catalogue import group_key
from policy_nlp.records.tracking import Series, Tracking


def narrow(tracking: Tracking, *, indicators: Sequence[str] = (), since: int | None = None) -> Tracking:
    """The series and plans of `indicators` (ids, or names in Chinese; none for all) from the year `since` on.

    What changed against a year before `since` stays said.  Initiatives stay.
    """
    ids = {id for name in indicators for id in (name, group_key(name))}
    series = [one for one in tracking.series if not ids or one.indicator_id in ids]
    plans = [one for one in tracking.plans if not ids or one.indicator_id in ids]
    if since is not None:
        series = [later for one in series if (later := _later(one, since)).points]
        plans = [one for one in plans if one.end_year >= since]
    return tracking.model_copy(update={"series": series, "plans": plans})


def _later(series: Series, since: int) -> Series:
    return series.model_copy(update={"points": [point for point in series.points if point.year >= since]})
