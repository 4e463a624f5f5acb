"""The order of the steps: from a source to its record."""

from __future__ import annotations

import hashlib
from decimal import Decimal

from policy_nlp.catalogue import identify as identify_indicator
from policy_nlp.measures.describe import Described, describe
from policy_nlp.quantities import find_quantities
from policy_nlp.reading import Source
from policy_nlp.records import Identity, Initiative, Measure, Report, Span
from policy_nlp.restoring import Restored, restore
from policy_nlp.text.document import Document
from policy_nlp.text.structure import structure


def extract(text: str | Source, *, region: str | None = None, year: int | None = None) -> Report:
    """The record of one report.

    `text` is a report's text or a source that `read` returned.  `region` and `year` (the year whose plan the
    report sets) are taken from the report where they are not given.  Nothing is raised for any text.
    """
    source = text if isinstance(text, Source) else _as_source(text)
    restored = restore(source.text)
    document = structure(restored.text, restored.damaged)
    naming = _naming(document, source)
    year = year if year is not None else naming[1]
    measures = [
        _measure(number, described, document, restored, source.text)
        for number, described in enumerate(describe(document, find_quantities(document.text), year), 1)
    ]
    initiatives: list[Initiative] = []
    return Report(report=_identity(source, restored, region or naming[0], year, naming), measures=measures, initiatives=initiatives)


def _as_source(text: str) -> Source:
    data = text.encode("utf-8", "surrogatepass")
    return Source(text=text, name="", sha256=hashlib.sha256(data).hexdigest(), format="text", encoding="utf-8")


def _naming(document: Document, source: Source) -> tuple[str | None, int | None, str | None, str | None]:
    try:
        from policy_nlp.text.identity import identify
    except ImportError:
        import re

        m = re.match(r"(.*)-(\d{4})", source.name)
        return (m.group(1), int(m.group(2)), None, None) if m else (None, None, None, None)
    naming = identify(document, source.name or None)
    return naming.region, naming.year, naming.title, naming.date


def _identity(source: Source, restored: Restored, region: str | None, year: int | None, naming: tuple) -> Identity:
    return Identity(
        title=naming[2], region=region, year=year, date=naming[3], source=source.name or None,
        sha256=source.sha256, characters=len(source.text), restored=dict(restored.counts),
    )  # fmt: skip


def _measure(number: int, described: Described, document: Document, restored: Restored, source: str) -> Measure:
    quantity, sentence = described.quantity, described.sentence
    span = restored.alignment.to_source(quantity.span) if quantity is not None else None
    unit = quantity.unit if quantity is not None else None
    known = identify_indicator(described.indicator, aspect=described.aspect, unit=unit) if described.indicator else None
    return Measure(
        id=f"m{number}", kind=described.kind, indicator=described.indicator, indicator_id=known.id if known else None,
        aspect=described.aspect, direction=described.direction, relation=described.relation,
        low=_plain(quantity.low) if quantity else None,
        high=_plain(quantity.high) if quantity and quantity.high is not None else None,
        unit=unit, text=span.of(source) if span is not None else described.text,
        span=(span.start, span.end) if span is not None else None,
        start_year=described.start_year, end_year=described.end_year, basis=described.basis,
        commitment=described.commitment, force=described.force, scope=None, reference=described.reference,
        condition=None, sentence=sentence.text, sentence_span=tuple(restored.alignment.to_source(Span(*sentence.span))),
        section=[h.text for h in sentence.headings], confidence=0.5,
    )  # fmt: skip


def _plain(value: Decimal) -> int | float:
    """An exact decimal as the JSON number that is nearest to it."""
    return int(value) if value == value.to_integral_value() else float(value)
