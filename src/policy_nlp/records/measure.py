"""What a report says about one figure."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Kind = Literal["target", "baseline"]
Aspect = Literal["level", "growth", "change", "rank", "gap"]
Direction = Literal["up", "down"]
MeasureRelation = Literal["eq", "ge", "gt", "le", "lt", "approx", "between", "sync", "above", "below"]
Basis = Literal["year", "average", "total", "point"]
Force = Literal["hard", "soft"]


class Measure(BaseModel):
    """One figure of a report with what it is about, when, and how binding."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(description="m1, m2… in the order of the text")
    kind: Kind = Field(description="target: what is planned; baseline: what was reached or is")
    indicator: str = Field(description="what is measured, in simplified characters")
    indicator_id: str | None = Field(description="the catalogue's name for the indicator, where it has one")
    aspect: Aspect = Field(description="an amount, a relative or absolute change, a rank, or a gap to another")
    direction: Direction | None = Field(description="of growth, change and gap")
    relation: MeasureRelation = Field(description="how the value bounds the figure")
    low: int | float | None = Field(description="the value in the base unit; null for a target without a number")
    high: int | float | None = Field(description="the upper value, for between only")
    unit: str | None = Field(description="base unit, without a magnitude word; empty where none is written")
    text: str = Field(description="the quantity as the source has it")
    span: tuple[int, int] | None = Field(description="where text stands in the source, in code points")
    start_year: int | None = Field(description="the first year that the figure covers")
    end_year: int | None = Field(description="the last year that the figure covers")
    basis: Basis | None = Field(description="a year's figure, a yearly average, a sum over years, a state reached")
    commitment: str | None = Field(description="the word that binds: 力争, 确保, 努力, 预期…")
    force: Force | None = Field(description="for targets: how binding the wording is")
    scope: str | None = Field(description="whose figure it is, where not the report's own region")
    reference: str | None = Field(description="for gap, sync, above and below: against what")
    condition: str | None = Field(description="a threshold that belongs to the name: 年产值100亿元以上")
    sentence: str = Field(description="the repaired sentence")
    sentence_span: tuple[int, int] = Field(description="where the sentence stands in the source")
    section: list[str] = Field(description="the headings above it")
    confidence: float = Field(ge=0, le=1, description="how likely the record is right in every field")
