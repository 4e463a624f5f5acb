"""What many reports say together: series across years, the lives of initiatives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict, Field

from policy_nlp.records.initiative import InitiativeType
from policy_nlp.records.measure import Aspect, Basis, Direction, Force, MeasureRelation
from policy_nlp.records.writing import Written

if TYPE_CHECKING:
    import pandas

TRACK_SCHEMA_NAME: Literal["policy-nlp/track/1"] = "policy-nlp/track/1"

Change = Literal["new", "raised", "lowered", "kept", "reworded", "dropped"]
Status = Literal["new", "continued", "ended"]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Statement(_Frozen):
    """One place where a report states a figure; the numbers are in the unit and direction of the series."""

    relation: MeasureRelation = Field(description="how the value bounds the figure")
    low: int | float | None = Field(description="the value in the series' unit; null where no number is given")
    high: int | float | None = Field(description="the upper value, for between only")
    text: str = Field(description="the quantity as the source has it")
    report: str = Field(description="the report that says so")
    span: tuple[int, int] | None = Field(description="where text stands in that report's source, in code points")


class TargetStatement(Statement):
    """One place where a report sets a target."""

    commitment: str | None = Field(description="the word that binds: 力争, 确保, 努力, 预期…")
    force: Force | None = Field(description="how binding the wording is")
    headline: bool = Field(default=False, description="whether it stands among the report's main targets for the year")


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
        description="how far the outcome lies on the good side of the target; negative on the bad one"
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


class Tracking(Written):
    """Series and initiatives of many reports."""

    schema_: Literal["policy-nlp/track/1"] = Field(default=TRACK_SCHEMA_NAME, alias="schema")
    series: list[Series] = Field(description="a year's targets and outcomes")
    plans: list[Plan] = Field(default=[], description="targets for several years or for a later one")
    initiatives: list[InitiativeLife] = Field(description="one life each")
    reports: list[TrackedReport] = Field(default=[], description="what was tracked")
    places: list[Place] = Field(default=[], description="what is known of the regions")
    left_out: list[str] = Field(default=[], description="reports without a region or a year, which none can place")

    def to_frame(self, *, wide: bool = False) -> pandas.DataFrame:
        """The series as a pandas data frame, one year a row; `wide`, one series a row.

        Raises MissingPackage where pandas is not installed.
        """
        from policy_nlp.output import tracking_frame

        return tracking_frame(self, wide=wide)


class Standing(_Frozen):
    """One region's target among those of others in the same year."""

    region: str = Field(description="whose target it is")
    target: Target = Field(description="the target, in the unit of the region's own series")
    middle: int | float = Field(description="its number in the unit of the spread, of a range the middle")
    rank: int = Field(description="1 for the largest number; equal numbers share a rank")
    parent: str | None = Field(description="the region above it, where known")
    above_parent: int | float | None = Field(description="how far its number lies above its parent's (层层加码)")


class Spread(_Frozen):
    """The targets of one year for one indicator across the regions of one level."""

    level: str | None = Field(description="the level of the regions, where known")
    year: int = Field(description="the year")
    indicator_id: str = Field(description="as in a series")
    indicator: str = Field(description="what is measured")
    aspect: Aspect = Field(description="as in a series")
    direction: Direction | None = Field(description="as in a series")
    unit: str | None = Field(description="the unit of all numbers")
    regions: int = Field(description="how many regions set a number")
    mean: float = Field(description="mean of the numbers")
    median: float = Field(description="median of the numbers")
    deviation: float | None = Field(description="standard deviation of the numbers; null for fewer than two")
    lowest: int | float = Field(description="the smallest number")
    highest: int | float = Field(description="the largest number")
    hard: int = Field(description="how many regions word the target as hard")
    standings: list[Standing] = Field(description="the regions, the largest number first")


class Across(Written):
    """Regions side by side in one year, or in every year."""

    schema_: Literal["policy-nlp/across/1"] = Field(default="policy-nlp/across/1", alias="schema")
    year: int | None = Field(description="the year; null where it is every year")
    spreads: list[Spread] = Field(description="one for each year, indicator and level, the most common indicator first")


class TargetMove(Subject):
    """How one target moved between two reports."""

    change: Change = Field(description="new, raised, lowered, kept, reworded or dropped")
    delta: int | float | None = Field(description="the new number less the old one, middles for ranges")
    old: Target | None = Field(description="the old report's target for its year")
    new: Target | None = Field(description="the new report's target for its year")
    outcome: Outcome | None = Field(description="what the new report says was reached in the old one's year")
    attained: bool | None = Field(description="whether that meets the old target")


class InitiativeMove(_Frozen):
    """Whether an initiative of two reports is in both."""

    status: Status = Field(description="new, continued or ended")
    name: str = Field(description="the name, as the new report has it where it does")
    old_name: str | None = Field(description="as the old report has it")
    type: InitiativeType = Field(description="what the name stands for")
    replaced_by: str | None = Field(default=None, description="what took its place, where the new report says so")


class SectionWeight(_Frozen):
    """How much of two reports stands under one heading."""

    heading: str = Field(description="the top heading without its number and year, as the new report has it")
    old: float | None = Field(description="share of the old report's figures that stand under it, 0 to 1")
    new: float | None = Field(description="share of the new report's figures that stand under it, 0 to 1")


class Comparison(Written):
    """What changed from one report to another."""

    schema_: Literal["policy-nlp/compare/1"] = Field(default="policy-nlp/compare/1", alias="schema")
    old: TrackedReport = Field(description="the earlier report")
    new: TrackedReport = Field(description="the later report")
    targets: list[TargetMove] = Field(description="the year's targets of either report, headline targets first")
    initiatives: list[InitiativeMove] = Field(description="the initiatives of either report")
    sections: list[SectionWeight] = Field(description="the top sections of either report")
