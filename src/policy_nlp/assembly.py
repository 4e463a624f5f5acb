"""Records put together from what the rooms found, with the way back to the source."""

from __future__ import annotations

import os
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import partial

from policy_nlp.catalogue import Match
from policy_nlp.catalogue import identify as identify_indicator
from policy_nlp.initiatives import NamedInitiative, Verdict
from policy_nlp.measures.described import Described
from policy_nlp.measures.qualifiers import why_condition, why_scope
from policy_nlp.reading import Source
from policy_nlp.records import Identity, Initiative, Measure, Span
from policy_nlp.records.reasons import Reasons
from policy_nlp.records.trusted import trusted
from policy_nlp.restoring import Restored, width
from policy_nlp.text.document import Document
from policy_nlp.text.identity import identify as identify_report


class Assembly:
    """Makes the records of one report.

    ``reasons`` tells, for "report", for the id of every measure and for the name of every initiative made so
    far, which rule or cue decided each field.
    """

    def __init__(self, source: Source, restored: Restored, document: Document) -> None:
        self.reasons = Reasons()
        self._source, self._restored, self._document = source, restored, document
        self._starts = [sentence.span.start for sentence in document.sentences]
        self._back = restored.alignment.place
        self._sentences: dict[int, tuple[int, int]] = {}

    def identity(self, region: str | None, year: int | None) -> Identity:
        """Which report it is; `region` and `year` are the user's, and override the report's own."""
        source, name = self._source, _readable(self._source.name)
        said = {field: (value, source.metadata_from.get(field, "page")) for field, value in source.metadata.items()}
        naming = identify_report(self._document, name, said)
        where = {
            "title": naming.title_from,
            "region": "given" if region else naming.region_from,
            "year": naming.year_from if year is None else "given",
            "date": naming.date_from,
            "issuer": naming.issuer_from,
        }
        self.reasons["report"] = {field: found or "not found" for field, found in where.items()}
        return Identity(
            title=naming.title,
            region=region or naming.region,
            year=naming.year if year is None else year,
            date=naming.date,
            issuer=naming.issuer,
            source=name,
            sha256=source.sha256,
            characters=len(source.text),
            restored=dict(self._restored.counts),
        )

    def measures(self, described: Iterable[Described]) -> list[Measure]:
        """The measures, numbered in the order of the text."""
        return [self._measure(f"m{number}", one) for number, one in enumerate(described, 1)]

    def initiatives(self, found: Iterable[NamedInitiative], measures: Sequence[Measure]) -> list[Initiative]:
        """The initiatives, each with the measures of the sentences that name it."""
        by_sentence: dict[tuple[int, int], list[str]] = {}
        for measure in measures:
            by_sentence.setdefault(measure.sentence_span, []).append(measure.id)
        return [self._initiative(one, by_sentence) for one in found]

    def _measure(self, id: str, described: Described) -> Measure:
        """The record of a measure, called `id`."""
        quantity, sentence = described.quantity, described.sentence
        unit = described.unit
        name = described.indicator
        known = identify_indicator(name, aspect=described.aspect, unit=unit) if name else None
        span = self._back(quantity.span.start, quantity.span.end) if quantity else None
        self.reasons[id] = partial(_reasons_of_measure, described, known)
        values = {
            "id": id,
            "kind": described.kind,
            "indicator": described.indicator,
            "indicator_id": known.id if known else None,
            "aspect": described.aspect,
            "direction": described.direction,
            "relation": described.relation,
            "low": _number(quantity.low) if quantity else None,
            "high": _number(quantity.high) if quantity and quantity.high is not None else None,
            "unit": unit,
            "text": self._source.text[span[0] : span[1]] if span else described.text,
            "span": span,
            "start_year": described.start_year,
            "end_year": described.end_year,
            "basis": described.basis,
            "commitment": described.commitment,
            "force": described.force,
            "scope": described.scope,
            "reference": described.reference,
            "condition": described.condition,
            "sentence": sentence.text,
            "sentence_span": self._sentence(sentence.span),
            "section": [heading.text for heading in sentence.headings],
            "confidence": described.confidence,
        }
        return trusted(Measure, values)

    def _initiative(self, named: NamedInitiative, by_sentence: dict[tuple[int, int], list[str]]) -> Initiative:
        """The record of an initiative, with the measures of the sentences that name it."""
        sentences = self._document.sentences
        naming = dict.fromkeys([self._sentence_span_at(span) for span in named.spans])
        spans = [self._back(span.start, span.end) for span in named.spans]
        name = self._as_written(named, spans[0]) if self._restored.counts.get(width.KIND) else named.name
        self.reasons[name] = partial(_reasons_of_initiative, named.verdict)
        values = {
            "name": name,
            "type": named.type,
            "spans": spans,
            "sentence": sentences[named.sentence].text if sentences else name,
            "measures": [id for sentence in naming for id in by_sentence.get(sentence, ())],
        }
        return trusted(Initiative, values)

    def _as_written(self, named: NamedInitiative, first: tuple[int, int]) -> str:
        """The name with its digits as wide as the report writes them where it first stands: ８６３计划."""
        clean, source = named.spans[0].of(self._document.text), self._source.text[first[0] : first[1]]
        if len(clean) != len(source) or unicodedata.normalize("NFKC", source) != unicodedata.normalize("NFKC", clean):
            return named.name
        at = clean.find(named.name)
        return source[at : at + len(named.name)] if at >= 0 else named.name.replace(clean, source)

    def _sentence_span_at(self, span: Span) -> tuple[int, int]:
        """Where the sentence that `span` begins in stands in the source."""
        before = bisect_right(self._starts, span.start) - 1
        return self._sentence(self._document.sentences[before].span) if before >= 0 else (0, 0)

    def _sentence(self, span: Span) -> tuple[int, int]:
        """Where a sentence stands in the source; asked once for each of its measures."""
        place = self._sentences.get(span.start)
        if place is None:
            place = self._sentences[span.start] = self._back(span.start, span.end)
        return place


def _reasons_of_measure(described: Described, known: Match | None) -> dict[str, str]:
    found = known.reason if known else "not in the catalogue"
    reasons = {**described.reasons, "indicator_id": found}
    if described.reference:
        reasons["reference"] = "what the text compares it with"
    if described.scope:
        reasons["scope"] = why_scope(described.scope)
    if described.condition:
        reasons["condition"] = why_condition(described.condition)
    return {**reasons, "confidence": ", ".join(described.features)}


def _reasons_of_initiative(verdict: Verdict) -> dict[str, str]:
    return {"type": verdict.reason}


def _readable(name: str) -> str | None:
    """A file's name as text, though the machine's own encoding may not be able to say it."""
    return os.fsencode(name).decode(errors="replace") or None


def _number(value: Decimal) -> int | float:
    """An exact decimal as the JSON number that is nearest to it."""
    whole = int(value)
    return whole if whole == value else float(value)
