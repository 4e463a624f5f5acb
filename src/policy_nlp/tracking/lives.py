"""One life for each initiative."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from policy_nlp.records import Initiative
from policy_nlp.records.initiative import InitiativeType
from policy_nlp.records.tracking import InitiativeLife, InitiativeMention, Status
from policy_nlp.tracking.figures import Sheet
from policy_nlp.tracking.names import life_keys
from policy_nlp.tracking.replacements import replacements


@dataclass(frozen=True, slots=True)
class _Named:
    initiative: Initiative
    sheet: Sheet


def lives(sheets: Sequence[Sheet]) -> list[InitiativeLife]:
    """The lives of all initiatives, by region and first year; `sheets` in the order of regions and years."""
    regions: defaultdict[str, list[Sheet]] = defaultdict(list)
    for sheet in sheets:
        regions[sheet.region].append(sheet)
    found = [life for region in regions.values() for life in _lives_of(region)]
    return sorted(found, key=lambda life: (life.region, life.first, life.name))


def _lives_of(sheets: Sequence[Sheet]) -> Iterator[InitiativeLife]:
    """The lives of one region's initiatives."""
    keys = life_keys((one.name, one.type) for sheet in sheets for one in sheet.report.initiatives)
    named: defaultdict[str, list[_Named]] = defaultdict(list)
    for sheet in sheets:
        for initiative in sheet.report.initiatives:
            named[keys[initiative.name]].append(_Named(initiative, sheet))
    names = {key: _commonest(found) for key, found in named.items()}
    replaced = {old: new for sheet in sheets for old, new in replacements(sheet.report, keys)}
    latest = max(sheet.year for sheet in sheets)
    for key, found in named.items():
        yield _life(names[key], found, latest, names.get(replaced.get(key, "")))


def _life(name: str, named: Sequence[_Named], latest: int, replaced_by: str | None) -> InitiativeLife:
    years = sorted({one.sheet.year for one in named})
    return InitiativeLife(
        region=named[0].sheet.region,
        name=name,
        type=_type(named),
        names=sorted({one.initiative.name for one in named}),
        years=years,
        first=years[0],
        last=years[-1],
        status=_status(years, latest),
        replaced_by=replaced_by,
        mentions=[_mention(one) for one in named],
    )


def _status(years: Sequence[int], latest: int) -> Status:
    if years[-1] < latest:
        return "ended"
    return "continued" if years[0] < latest else "new"


def _mention(named: _Named) -> InitiativeMention:
    initiative = named.initiative
    return InitiativeMention(
        year=named.sheet.year,
        report=named.sheet.name,
        name=initiative.name,
        spans=initiative.spans,
        sentence=initiative.sentence,
        measures=initiative.measures,
    )


def _commonest(named: Iterable[_Named]) -> str:
    counts = Counter(one.initiative.name for one in named)
    return min(counts, key=lambda name: (-counts[name], len(name), name))


def _type(named: Iterable[_Named]) -> InitiativeType:
    counts = Counter(one.initiative.type for one in named)
    return min(counts, key=lambda type: (-counts[type], type))
