"""All figures of the evaluation page, as data that JSON can hold."""

from __future__ import annotations

import json
import re
from collections import Counter
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.baselines import parts, usual_script
from benchmarks.evaluate import ROOT, documents, score
from benchmarks.evaluation.errors import Error, errors, examples
from benchmarks.evaluation.left_out import Document, annotated, real_reports
from benchmarks.evaluation.statements import Statement, tried
from policy_nlp import Report, extract, read
from training import confidence
from training.agreement import lines_of, paired

DAMAGED = "受损"
"""In the name of a text that repeats another one, damaged: it adds no kind of error."""


def of_corpora() -> dict[str, Any]:
    """Counts for the reports that we wrote, the usual script's beside them, and errors with examples."""
    ours: dict[str, Counter[str]] = {}
    script: dict[str, Counter[str]] = {}
    wrong: list[Error] = []
    for table, text in documents(ROOT / "corpora" / "annotations", ROOT / "corpora" / "reports"):
        report, source = extract(text), read(text).text
        ours[table.stem] = score(table, report)
        script[table.stem] = score(table, scripted(source, table.stem))
        wrong += errors(table, source, report) if DAMAGED not in table.stem else ()
    return {
        "corpora": ours,
        "corpora_script": script,
        "corpora_errors": _by_kind(wrong),
        "examples": examples(wrong),
        "scikit-learn": version("scikit-learn"),
    }


def of_real(shared: Path) -> dict[str, Any]:
    """Counts for the real reports, each left out of what was learned; what was tried; confidence."""
    ways: dict[str, Counter[str]] = {way: Counter() for way in ("shipped", "without names", "without initiatives")}
    ours: dict[str, Counter[str]] = {}
    script: dict[str, Counter[str]] = {}
    wrong: list[Error] = []
    script_wrong: list[Error] = []
    statements: list[Statement] = []
    for document in real_reports(shared):
        table, source, report = document.table, read(document.text).text, document.record()
        by_script = scripted(source, table.stem)
        ours[table.stem], script[table.stem] = score(table, report), score(table, by_script)
        wrong += errors(table, source, report)
        script_wrong += errors(table, source, by_script)
        ways["shipped"] += score(table, extract(document.text))
        ways["without names"] += score(table, document.record(names=False))
        ways["without initiatives"] += score(table, document.record(initiatives=False))
        statements += _statements(document, report, len(source))
    bands = confidence.table(confidence.outcomes(shared))
    return {
        "real": ours,
        "real_script": script,
        "real_errors": _by_kind(wrong),
        "script_errors": _by_kind(script_wrong),
        "ways": ways,
        "statements": tried(statements),
        "confidence": [[low, high, count, round(share, 4)] for low, high, count, share in bands],
    }


def of_tools(shared: Path, python: str) -> tuple[dict[str, Any], dict[str, str]]:
    """How many annotated figures each tool for numbers reads right, and why a tool could not be run."""
    found = annotated(shared)
    lines, texts = [lines_of(table)[0] for table, _ in found], [read(text).text for _, text in found]
    counts = {name: parts.compare(lines, reader(texts)) for name, reader in parts.READERS.items()}
    versions, missing = {}, {}
    for name, script in parts.TOOLS.items():
        try:
            versions[name], figures = parts.by_tool(script, python, texts)
            counts[name] = parts.compare(lines, figures)
        except parts.Missing as reason:
            missing[name] = str(reason)
    return {"tools": counts, "tool_versions": versions}, missing


def scripted(text: str, name: str) -> Report:
    """The usual script's record; the year is told by the name of the report."""
    year = re.search(r"\d{4}", name)
    return Report.from_json(json.dumps(usual_script.record(text, int(year[0]) if year else 0)))


def _by_kind(wrong: list[Error]) -> Counter[str]:
    return Counter(error.kind for error in wrong)


def _statements(document: Document, report: Report, characters: int) -> list[Statement]:
    lines = lines_of(document.table)[0]
    pairs = paired(lines, report.measures)
    return [Statement.of(document.table.stem, lines[i], report.measures[j], characters) for i, j in pairs]
