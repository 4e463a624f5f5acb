"""The record of one report."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr

from policy_nlp.records.errors import UnknownRecord
from policy_nlp.records.initiative import Initiative
from policy_nlp.records.measure import Measure
from policy_nlp.records.writing import Written

if TYPE_CHECKING:
    import pandas

SCHEMA_NAME: Literal["policy-nlp/report/1"] = "policy-nlp/report/1"


class Identity(BaseModel):
    """Which report a record was made from."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str | None = Field(description="the report's title")
    region: str | None = Field(description="whose report it is, as it names itself: 安徽省, 全国")
    year: int | None = Field(description="the year whose plan the report sets")
    date: str | None = Field(
        description="the day it was published, as its page says, or given, as its text says, YYYY-MM-DD"
    )
    issuer: str | None = Field(default=None, description="who published it: 望川市人民政府办公室, a newspaper")
    source: str | None = Field(description="the name of the file it was read from")
    sha256: str = Field(description="of the file's bytes, or of the text in UTF-8")
    characters: int = Field(ge=0, description="length of the source text in code points")
    restored: dict[str, int] = Field(description="how many places each kind of repair mended")


class Report(Written):
    """What one report promises and claims."""

    model_config = ConfigDict(json_schema_serialization_defaults_required=True)

    schema_: Literal["policy-nlp/report/1"] = Field(
        default=SCHEMA_NAME, alias="schema", description="the form of this record and its version"
    )
    report: Identity = Field(description="which report this is")
    measures: list[Measure] = Field(description="every figure, in the order of the text")
    initiatives: list[Initiative] = Field(description="every named initiative, in the order of first mention")

    _reasons: Mapping[str, Mapping[str, str]] = PrivateAttr(default_factory=dict)

    def __eq__(self, other: object) -> bool:
        """Whether the records are the same; explanations stand beside them and do not count."""
        return isinstance(other, Report) and self.__dict__ == other.__dict__

    def with_reasons(self, reasons: Mapping[str, Mapping[str, str]]) -> Report:
        """The same report, which can tell why each field is as it is."""
        self._reasons = reasons
        return self

    def explain(self, name: str) -> dict[str, str]:
        """For each field of one record, the rule or the cue that decided it.

        `name` is the id of a measure (`m12`), the name of an initiative, or "report".  Raises UnknownRecord where the
        report has none of that name, or was read from JSON, which holds no explanations.
        """
        if name not in self._reasons:
            known = {measure.id for measure in self.measures} | {one.name for one in self.initiatives}
            why = "JSON keeps no explanations, extract the report anew" if name in known else "not in this report"
            raise UnknownRecord(f"{name}: {why}")
        return dict(self._reasons[name])

    def at_least(self, confidence: float) -> Report:
        """The report without the measures that are less certain than `confidence`; ids stay as they are."""
        kept = [measure for measure in self.measures if measure.confidence >= confidence]
        ids = {measure.id for measure in kept}
        initiatives = [
            one.model_copy(update={"measures": [id for id in one.measures if id in ids]}) for one in self.initiatives
        ]
        return self.model_copy(update={"measures": kept, "initiatives": initiatives})

    def to_frame(self) -> pandas.DataFrame:
        """The measures as a pandas data frame, one a row.

        Raises MissingPackage where pandas is not installed.
        """
        from policy_nlp.output import to_frame

        return to_frame(self)
