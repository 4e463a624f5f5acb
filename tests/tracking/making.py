"""Small records made by hand."""

from __future__ import annotations

from typing import Any

from policy_nlp.records import Identity, Initiative, Measure, Report

HEADLINE = "今年经济社会发展主要预期目标是这样的。"


def target(text: str, low: float | None, *, year: int, **fields: Any) -> Measure:
    """A target for `year`: growth of gdp in %, unless `fields` say otherwise."""
    return _measure("target", text, low, year, {"force": "hard", **fields})


def outcome(text: str, low: float | None, *, year: int, **fields: Any) -> Measure:
    """What was reached in `year`: growth of gdp in %, unless `fields` say otherwise."""
    return _measure("baseline", text, low, year, fields)


def report(year: int | None, *measures: Measure, region: str | None = "临江省", **fields: Any) -> Report:
    """The report of `region` for `year`; `initiatives` may be names with their sentences."""
    initiatives = fields.pop("initiatives", {})
    numbered = [
        one.model_copy(update={"id": f"m{number}", "span": one.span or (100 * number, 100 * number + len(one.text))})
        for number, one in enumerate(measures, 1)
    ]
    identity = {
        "title": None,
        "region": region,
        "year": year,
        "date": None,
        "source": f"{region}-{year}.txt",
        "sha256": "0" * 64,
        "characters": 1000,
        "restored": {},
    }
    return Report(
        report=Identity(**(identity | fields)),
        measures=numbered,
        initiatives=[
            Initiative(name=name, type="programme", spans=[(1, 3)], sentence=sentence, measures=[])
            for name, sentence in initiatives.items()
        ],
    )


def _measure(kind: str, text: str, low: float | None, year: int, fields: dict[str, Any]) -> Measure:
    given: dict[str, Any] = {
        "id": "m0",
        "kind": kind,
        "indicator": "地区生产总值",
        "indicator_id": "gdp",
        "aspect": "growth",
        "direction": "up",
        "relation": "eq",
        "low": low,
        "high": None,
        "unit": "%",
        "text": text,
        "span": None,
        "start_year": year,
        "end_year": year,
        "basis": "year",
        "commitment": None,
        "force": None,
        "scope": None,
        "reference": None,
        "condition": None,
        "sentence": f"数字是{text}。",
        "sentence_span": (0, 10),
        "section": [],
        "confidence": 0.9,
    }
    if fields.get("aspect", "growth") in ("level", "rank"):
        given["direction"] = None
    return Measure(**(given | fields))
