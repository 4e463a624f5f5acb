"""The order of the steps: from a source to its record."""

from __future__ import annotations

import gc
import hashlib
import re
from pathlib import Path

from policy_nlp.assembly import Assembly
from policy_nlp.initiatives import find_initiatives
from policy_nlp.measures.describe import describe
from policy_nlp.quantities import find_quantities
from policy_nlp.reading import Source, read
from policy_nlp.records import Report, WrongArgument
from policy_nlp.restoring import restore
from policy_nlp.text.structure import structure

_SURROGATE = re.compile(r"[\ud800-\udfff]")


def extract(text: str | Path | Source, *, region: str | None = None, year: int | None = None) -> Report:
    """The record of one report.

    A str is always the text itself, a path always a file to read, and a source is what `read` returned.
    `region` and `year` (the year whose plan the report sets) override what the report says of itself.
    Raises UnreadableInput where a file cannot be read, WrongArgument where an argument is of another type, and nothing
    for any text.
    While it runs, Python's search for cyclic garbage is off in the whole process.
    """
    if not (region is None or isinstance(region, str)):
        raise WrongArgument(f"region is a str such as 安徽省, not {type(region).__name__}")
    if not (year is None or isinstance(year, int)):
        raise WrongArgument(f"year is an int such as 2026, not {type(year).__name__}")
    source = _source(text)
    collecting = gc.isenabled()
    gc.disable()  # a report's many objects make no cycles, and would be gone through again and again
    try:
        return _extracted(source, region, year)
    finally:
        if collecting:
            gc.enable()  # with nothing made behind it: else all of the record would be gone through at once


def _extracted(source: Source, region: str | None, year: int | None) -> Report:
    restored = restore(source.text)
    document = structure(restored.text, restored.damaged)
    assembly = Assembly(source, restored, document)
    identity = assembly.identity(region, year)
    described = describe(document, find_quantities(document.text), identity.year, identity.region)
    measures = assembly.measures(described)
    initiatives = assembly.initiatives(find_initiatives(document, identity.region), measures)
    return Report(report=identity, measures=measures, initiatives=initiatives).with_reasons(assembly.reasons)


def _source(text: str | Path | Source) -> Source:
    if isinstance(text, Source):
        return text
    if isinstance(text, Path):
        return read(text)
    if isinstance(text, str):
        return source_of_text(text)
    raise WrongArgument(
        f"a report is a str (its text), a pathlib.Path (its file) or a Source, not {type(text).__name__}"
    )


def source_of_text(text: str, name: str = "") -> Source:
    """A source of `text`, of a file called `name`; U+FFFD stands for half a surrogate pair, which is no character."""
    text = _SURROGATE.sub("\ufffd", text)
    return Source(text, name, hashlib.sha256(text.encode()).hexdigest(), "text")
