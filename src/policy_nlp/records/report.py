"""The record of one report."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from policy_nlp.records.initiative import Initiative
from policy_nlp.records.measure import Measure

SCHEMA_NAME: Literal["policy-nlp/report/1"] = "policy-nlp/report/1"


class Identity(BaseModel):
    """Which report a record was made from."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str | None = Field(description="the report's title")
    region: str | None = Field(description="whose report it is, as it names itself: 安徽省, 全国")
    year: int | None = Field(description="the year whose plan the report sets")
    date: str | None = Field(description="the day it was given or published, YYYY-MM-DD")
    source: str | None = Field(description="the name of the file it was read from")
    sha256: str = Field(description="of the file's bytes, or of the text in UTF-8")
    characters: int = Field(ge=0, description="length of the source text in code points")
    restored: dict[str, int] = Field(description="how many places each kind of repair mended")


class Report(BaseModel):
    """What one report promises and claims."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    schema_: Literal["policy-nlp/report/1"] = Field(default=SCHEMA_NAME, alias="schema")
    report: Identity
    measures: list[Measure]
    initiatives: list[Initiative]
