"""The order of the steps: from a source to its record."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from policy_nlp.assembly import Assembly
from policy_nlp.initiatives import find_initiatives
from policy_nlp.measures.describe import describe
from policy_nlp.naming import Naming, name_of
from policy_nlp.quantities import find_quantities
from policy_nlp.reading import Source, read
from policy_nlp.records import Identity, Report
from policy_nlp.restoring import Restored, restore
from policy_nlp.text.structure import structure

_SURROGATE = re.compile("[\ud800-\udfff]")


def extract(text: str | Path | Source, *, region: str | None = None, year: int | None = None) -> Report:
    """The record of one report.

    A str is always the text itself, a path always a file to read, and a source is what `read` returned.
    `region` and `year` (the year whose plan the report sets) override what the report says of itself.
    Raises UnreadableInput where a file cannot be read, and nothing for any text.
    """
    source = _source(text)
    restored = restore(source.text)
    document = structure(restored.text, restored.damaged)
    naming = name_of(document, source).overridden(region, year)
    described = describe(document, find_quantities(document.text), naming.year)
    assembly = Assembly(source.text, restored, document)
    measures = assembly.measures(described)
    initiatives = assembly.initiatives(find_initiatives(document), measures)
    report = Report(report=_identity(source, restored, naming), measures=measures, initiatives=initiatives)
    return report.with_reasons(assembly.reasons)


def _source(text: str | Path | Source) -> Source:
    if isinstance(text, Source):
        return text
    return read(text) if isinstance(text, Path) else _from_text(text)


def _from_text(text: str) -> Source:
    """A source of `text`; half a surrogate pair is no character, and U+FFFD stands in its place."""
    text = _SURROGATE.sub("\ufffd", text)
    return Source(text, "", hashlib.sha256(text.encode()).hexdigest(), "text")


def _identity(source: Source, restored: Restored, naming: Naming) -> Identity:
    return Identity(
        title=naming.title,
        region=naming.region,
        year=naming.year,
        date=naming.date,
        source=_SURROGATE.sub("\ufffd", source.name) or None,
        sha256=source.sha256,
        characters=len(source.text),
        restored=dict(restored.counts),
    )
