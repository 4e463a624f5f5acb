"""What many reports say together: series across years, the lives of initiatives."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from policy_nlp.records.initiative import InitiativeType
from policy_nlp.records.measure import Aspect, Basis, Direction, Force, MeasureRelation

TRACK_SCHEMA_NAME: Literal["policy-nlp/track/1"] = "policy-nlp/track/1"

Change = Literal["new", "raised", "lowered", "kept", "reworded", "dropped"]
Status = Literal["new", "continued", "ended"]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Statement(_Frozen):
    """One place where a report states a figure; the numbers are in the unit and direction of the series."""

    relation: MeasureRelation = Field(description="how the value bounds the figure")
    low: int | float | None = Field(description="the value in the series' unit; null for a target without a number")
    high: int | float | None = Field(description="the upper value, for between only")
    text: str = Field(description="the quantity as the source has it")
    report: str = Field(description="the report that says so")
    span: tuple[int, int] | None = Field(description="where text stands in that report's source, in code points")


class TargetStatement(Statement):
    """One place where a report sets a target."""

    commitment: str | None = Field(description="the word that binds: 力争, 确保, 努力, 预期…")
    force: Force | None = Field(description="how binding the wording is")


class Target(TargetStatement):
    """The target of a year: the headline statement, with what else is said of it."""

    others: list[TargetStatement] = Field(default=[], description="further statements of the same target")
    disputed: bool = Field(default=False, description="whether a further statement contradicts this one")


class Outcome(Statement):
    """What a later report says was reached, with what else is said of it."""

    others: list[Statement] = Field(default=[], description="further statements of the same outcome")
    disputed: bool = Field(default=False, description="whether a further statement contradicts this one")


class Judged(_Frozen):
    """A target and its outcome, held against each other."""

    target: Target | None = Field(description="what was planned for it")
    outcome: Outcome | None = Field(description="what a later report says was reached; never a guess")
    attained: bool | None = Field(description="whether the outcome meets the target; null where that cannot be said")
    margin: int | float | None = Field(
        description="how far the outcome lies on the good side of the target (negative: on the bad side), in the unit"
    )


class Point(Judged):
    """One year of a series."""

    year: int = Field(description="the year that target and outcome are about")
    change: Change | None = Field(description="how the target moved against the last one; null where there is none")
    delta: int | float | None = Field(description="this target's number less the last one's, middles for ranges")


class Subject(_Frozen):
    """What a series or a plan is about."""

    region: str = Field(description="whose figure it is: the report's region")
    indicator_id: str = Field(description="the catalogue's name, or x: and a key of its own for one it does not know")
    indicator: str = Field(description="what is measured, as the reports mostly name it")
    aspect: Aspect = Field(description="an amount, a relative or absolute change, a rank, or a gap to another")
    direction: Direction | None = Field(description="of growth, change and gap; figures of the other one turn sign")
    unit: str | None = Field(description="the unit of all numbers")
    scope: str | None = Field(default=None, description="whose figure it is, where that is a part of the region")
    reference: str | None = Field(default=None, description="for gaps: against what")
    condition: str | None = Field(default=None, description="a threshold that belongs to the name")


class Series(Subject):
    """One indicator of one region across the years."""

    points: list[Point] = Field(description="in the order of the years")


class Plan(Subject, Judged):
    """A target for several years or for a later one, such as a five-year plan sets."""

    start_year: int = Field(description="the first year that the target covers")
    end_year: int = Field(description="the last year that the target covers")
    basis: Basis | None = Field(description="a yearly average, a sum over the years, a state to be reached")


class InitiativeMention(_Frozen):
    """An initiative in one report."""

    year: int = Field(description="the report's year")
    report: str = Field(description="the report that names it")
    name: str = Field(description="as that report names it")
    spans: list[tuple[int, int]] = Field(description="every mention in that report's source, in code points")
    sentence: str = Field(description="the sentence of the first mention")
    measures: list[str] = Field(description="ids of that report's measures in the sentences that name it")


class InitiativeLife(_Frozen):
    """One initiative of a region across its reports."""

    region: str = Field(description="whose initiative it is")
    name: str = Field(description="the name it is mostly called by")
    type: InitiativeType = Field(description="what the name stands for")
    names: list[str] = Field(description="every form of the name")
    years: list[int] = Field(description="the years of the reports that name it")
    first: int = Field(description="the first of the years")
    last: int = Field(description="the last of the years")
    status: Status = Field(description="as of the region's latest report")
    replaced_by: str | None = Field(default=None, description="what took its place, where a report says so")
    mentions: list[InitiativeMention] = Field(default=[], description="what each report says of it")


class TrackedReport(_Frozen):
    """A report that was tracked."""

    name: str = Field(description="by which the figures refer to it")
    region: str = Field(description="whose report it is")
    year: int = Field(description="the year whose plan it sets")


class Place(_Frozen):
    """Where a region stands among others."""

    region: str = Field(description="the region")
    parent: str | None = Field(default=None, description="the region above it")
    level: str | None = Field(default=None, description="country, province, city, county…")


class Tracking(_Frozen):
    """Series and initiatives of many reports."""

    schema_: Literal["policy-nlp/track/1"] = Field(default=TRACK_SCHEMA_NAME, alias="schema")
    series: list[Series] = Field(description="a year's targets and outcomes")
    plans: list[Plan] = Field(default=[], description="targets for several years or for a later one")
    initiatives: list[InitiativeLife] = Field(description="one life each")
    reports: list[TrackedReport] = Field(default=[], description="what was tracked")
    places: list[Place] = Field(default=[], description="what is known of the regions")
    left_out: list[str] = Field(default=[], description="reports without a region or a year, which none can place")
