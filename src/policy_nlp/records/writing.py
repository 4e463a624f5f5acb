"""Records as JSON text, and back."""

from __future__ import annotations

import re
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from policy_nlp.records.errors import InvalidRecord

_SPAN_OVER_LINES = re.compile(r"\[\s+(\d+),\s+(\d+)\s+\]")
_Kind = TypeVar("_Kind", bound="Written")


class Written(BaseModel):
    """A record that stands in a file of its own."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    def to_json(self) -> str:
        """The record as JSON text, the same for the same record: keys always in the same order, one a line, a span on
        one line, characters as they are."""
        return _SPAN_OVER_LINES.sub(r"[\1, \2]", self.model_dump_json(by_alias=True, indent=2)) + "\n"

    @classmethod
    def from_json(cls: type[_Kind], text: str | bytes) -> _Kind:
        """The record of its JSON text; raises InvalidRecord where it does not have the schema's form."""
        try:
            return cls.model_validate_json(text)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            place = ".".join(map(str, first["loc"])) or "the record"
            raise InvalidRecord(f"{place}: {first['msg']}") from None
