"""Records of a file against those of the plain text that it was made from."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from policy_nlp.records import Report

Statement = tuple[object, ...]

_MARKS = re.compile(r"\s|[①-⑳⁰¹²³⁴-⁹]|\[\d{1,2}\]")
_NUMBER = re.compile(r"^(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）|（\d{1,2}）|\d{1,2}[.、）])")


@dataclass(frozen=True, slots=True)
class Difference:
    """What only the plain text gave, and what only the file."""

    missing: list[Statement]
    added: list[Statement]

    def __bool__(self) -> bool:
        return bool(self.missing or self.added)


def difference(plain: Report, file: Report) -> Difference:
    """How the records differ: what they say, not where it stands or in which order notes come."""
    wanted, found = Counter(_statements(plain)), Counter(_statements(file))
    return Difference(sorted((wanted - found).elements(), key=str), sorted((found - wanted).elements(), key=str))


def _statements(report: Report) -> list[Statement]:
    made: list[Statement] = [
        (
            one.kind, _bare(one.indicator), one.aspect, one.direction, one.relation, one.low, one.high, one.unit,
            one.start_year, one.end_year, one.commitment, one.scope, _bare(one.sentence),
        )
        for one in report.measures
    ]  # fmt: skip
    made += [("initiative", one.name, one.type) for one in report.initiatives]
    return [*made, ("report", report.report.region, report.report.year)]


def _bare(words: str) -> str:
    """Words without white space, marks of notes, and the number before a heading or item."""
    return _NUMBER.sub("", _MARKS.sub("", words))
