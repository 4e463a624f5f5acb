"""A named scheme, role or phrase of a report."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

InitiativeType = Literal["programme", "positioning", "formula", "brand"]


class Initiative(BaseModel):
    """One name that a report uses for what it does or wants to be."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(description="as the report would refer to it")
    type: InitiativeType = Field(description="what the name stands for")
    spans: list[tuple[int, int]] = Field(description="every mention in the source, in code points")
    sentence: str = Field(description="the repaired sentence of the first mention")
    measures: list[str] = Field(description="ids of the measures in the sentences that name it")
