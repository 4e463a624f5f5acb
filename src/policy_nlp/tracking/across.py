"""Regions side by side: how targets spread in one year, and how far they lie above those of the level above."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from statistics import fmean, median, stdev

from policy_nlp.records.tracking import Place, Series, Spread, Standing, Target, Tracking
from policy_nlp.tracking.figures import exact, number
from policy_nlp.tracking.units import family


@dataclass(frozen=True, slots=True)
class _Aim:
    """A region's target with its number in the unit that all regions share."""

    series: Series
    target: Target
    middle: Decimal


def latest_year(tracking: Tracking) -> int | None:
    """The last year for which two regions or more have reports, else the last for which one has."""
    years = Counter(year for _, year in {(report.region, report.year) for report in tracking.reports})
    return max((year for year in years if years[year] > 1), default=max(years, default=None))


def across(
    tracking: Tracking, year: int | None = None, *, indicators: Iterable[str] | None = None, least: int = 2
) -> list[Spread]:
    """The targets of `year` that at least `least` regions of one level set, the most common indicator first.

    Without a `year` it is `latest_year`.  Fewer are enough where a target stands against one of the level above.
    `indicators` (ids) narrows the choice.  Targets without a number are left out, and so is what is only a part of a
    region's.
    """
    year = latest_year(tracking) if year is None else year
    if year is None:
        return []
    wanted = None if indicators is None else set(indicators)
    places = {place.region: place for place in tracking.places}
    aims: defaultdict[tuple[object, ...], list[_Aim]] = defaultdict(list)
    for series in tracking.series:
        target = next((point.target for point in series.points if point.year == year), None)
        middle = _middle(target) if target else None
        if target and middle is not None and not series.scope and (wanted is None or series.indicator_id in wanted):
            aims[_key(series)].append(_Aim(series, target, middle))
    spreads = [spread for found in aims.values() for spread in _spreads(year, _in_one_unit(found), places, least)]
    return sorted(spreads, key=_most_common_first)


def _middle(target: Target) -> Decimal | None:
    low, high = exact(target.low), exact(target.high)
    return low if low is None or high is None else (low + high) / 2


def _key(series: Series) -> tuple[object, ...]:
    measured = _family(series, series.unit)
    base = measured[0] if measured else None
    return series.indicator_id, series.aspect, series.direction, base, series.reference, series.condition


def _in_one_unit(aims: Sequence[_Aim]) -> list[_Aim]:
    votes = Counter(aim.series.unit for aim in aims)
    unit = min(votes, key=lambda name: (-votes[name], name or ""))
    return [_Aim(_with_unit(aim.series, unit), aim.target, aim.middle * _factor(aim.series, unit)) for aim in aims]


def _with_unit(series: Series, unit: str | None) -> Series:
    return series if series.unit == unit else series.model_copy(update={"unit": unit})


def _factor(series: Series, unit: str | None) -> Decimal:
    own, wanted = _family(series, series.unit), _family(series, unit)
    return own[1] / wanted[1] if own and wanted and own != wanted else Decimal(1)


def _family(series: Series, unit: str | None) -> tuple[str, Decimal] | None:
    return family(unit, series.aspect, series.indicator_id, series.indicator)


def _spreads(year: int, aims: Sequence[_Aim], places: Mapping[str, Place], least: int) -> list[Spread]:
    numbers = {aim.series.region: aim.middle for aim in aims}
    levels: defaultdict[str | None, list[_Aim]] = defaultdict(list)
    for aim in aims:
        levels[places[aim.series.region].level].append(aim)
    spreads = [_spread(year, level, found, numbers, places) for level, found in levels.items()]
    return [one for one in spreads if one.regions >= least or any(x.above_parent is not None for x in one.standings)]


def _spread(
    year: int, level: str | None, aims: list[_Aim], numbers: Mapping[str, Decimal], places: Mapping[str, Place]
) -> Spread:
    """How the targets of several regions for one year spread; they are put in order, the highest first."""
    series = aims[0].series
    values = [float(aim.middle) for aim in aims]
    aims.sort(key=lambda aim: (-aim.middle, aim.series.region))
    return Spread(
        level=level,
        year=year,
        indicator_id=series.indicator_id,
        indicator=series.indicator,
        aspect=series.aspect,
        direction=series.direction,
        unit=series.unit,
        regions=len(aims),
        mean=round(fmean(values), 6),
        median=median(values),
        deviation=round(stdev(values), 6) if len(values) > 1 else None,
        lowest=number(aims[-1].middle),
        highest=number(aims[0].middle),
        hard=sum(aim.target.force == "hard" for aim in aims),
        standings=[_standing(aim, aims, numbers, places[aim.series.region].parent) for aim in aims],
    )


def _standing(aim: _Aim, aims: Iterable[_Aim], numbers: Mapping[str, Decimal], parent: str | None) -> Standing:
    above = numbers.get(parent) if parent else None
    return Standing(
        region=aim.series.region,
        target=aim.target,
        middle=number(aim.middle),
        rank=1 + sum(other.middle > aim.middle for other in aims),
        parent=parent,
        above_parent=None if above is None else number(aim.middle - above),
    )


def _most_common_first(spread: Spread) -> tuple[object, ...]:
    return -spread.regions, spread.indicator_id, spread.aspect, spread.unit or "", spread.level or ""
