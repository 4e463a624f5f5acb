"""One life for each initiative."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from policy_nlp.records import Initiative
from policy_nlp.records.initiative import InitiativeType
from policy_nlp.records.tracking import InitiativeLife, InitiativeMention, Status
from policy_nlp.tracking.figures import Sheet
from policy_nlp.tracking.names import life_key
from policy_nlp.tracking.replacements import replacements


@dataclass(frozen=True, slots=True)
class _Named:
    initiative: Initiative
    sheet: Sheet


def lives(sheets: Sequence[Sheet]) -> list[InitiativeLife]:
    """The lives of all initiatives, by region and first year; `sheets` in the order of regions and years."""
    years: defaultdict[str, set[int]] = defaultdict(set)
    named: defaultdict[tuple[str, str], list[_Named]] = defaultdict(list)
    for sheet in sheets:
        years[sheet.region].add(sheet.year)
        for initiative in sheet.report.initiatives:
            named[sheet.region, life_key(initiative.name)].append(_Named(initiative, sheet))
    names = {at: _commonest(found) for at, found in named.items()}
    replaced = _replaced(sheets, named)
    found = [
        _life(region, names[region, key], mentions, years[region], names.get((region, replaced.get((region, key), ""))))
        for (region, key), mentions in named.items()
    ]
    return sorted(found, key=lambda life: (life.region, life.first, life.name))


def _life(
    region: str, name: str, named: Sequence[_Named], reported: set[int], replaced_by: str | None
) -> InitiativeLife:
    years = sorted({one.sheet.year for one in named})
    return InitiativeLife(
        region=region,
        name=name,
        type=_type(named),
        names=sorted({one.initiative.name for one in named}),
        years=years,
        first=years[0],
        last=years[-1],
        status=_status(years, max(reported)),
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


def _replaced(sheets: Iterable[Sheet], named: Mapping[tuple[str, str], Sequence[_Named]]) -> dict[tuple[str, str], str]:
    """By region and key of an initiative, the key of the one that took its place, as the latest report has it."""
    names: defaultdict[str, set[str]] = defaultdict(set)
    for (region, _), found in named.items():
        names[region].update(one.initiative.name for one in found)
    return {
        (sheet.region, old): new for sheet in sheets for old, new in replacements(sheet.report, names[sheet.region])
    }
