"""Records of annotated reports, made with weights that did not see the report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

import policy_nlp.initiatives.find as finding
from benchmarks.evaluate import documents, sets
from policy_nlp import Report, extract
from policy_nlp.initiatives.candidate import Candidate
from policy_nlp.initiatives.judge import Weights
from policy_nlp.initiatives.rules import by_rule
from policy_nlp.initiatives.verdict import Verdict
from policy_nlp.measures.naming.choosing import choice as naming
from training import initiatives, names
from training.documents import groups

UNREAD = ("湖南省-2026", "西藏自治区-2026", "辽宁省-2026", "黑龙江省-2026")
"""Reports whose errors no one looked at while the rules were written."""


@dataclass(frozen=True, slots=True)
class Learned:
    """The weights that the learned parts take; no weights for initiatives are rules alone."""

    names: Mapping[str, float]
    initiatives: Weights | None


@dataclass(frozen=True, slots=True)
class Document:
    """An annotated real report: its annotation, its text, and the weights that the others give."""

    table: Path
    text: Path
    learned: Learned

    def record(self, *, names: bool = True, initiatives: bool = True) -> Report:
        """The record with weights of the other reports; without those of names, or of initiatives, where asked."""
        chosen = Learned(self.learned.names if names else {}, self.learned.initiatives if initiatives else None)
        with in_use(chosen):
            return extract(self.text)


def real_reports(shared: Path) -> Iterator[Document]:
    """The annotated real reports whose texts are under `shared`, in the order of their names."""
    named, judged = names.all_annotated(shared), initiatives.read(shared)
    pairs = annotated(shared)
    of_group = {
        group: Learned(
            names.train(report for report in named if report.name not in group),
            initiatives.train(report for report in judged if report.name not in group),
        )
        for group in groups(table.stem for table, _ in pairs)
    }
    of_report = {name: learned for group, learned in of_group.items() for name in group}
    for table, text in pairs:
        yield Document(table, text, of_report[table.stem])


def annotated(shared: Path) -> list[tuple[Path, Path]]:
    """Annotations of real reports with the texts found under `shared`."""
    real = [(tables, texts) for title, tables, texts in sets(shared) if title != "corpora"]
    return sorted((pair for tables, texts in real for pair in documents(tables, texts)), key=lambda pair: pair[0].stem)


@contextmanager
def in_use(learned: Learned) -> Iterator[None]:
    """Has `extract` take the weights of `learned` in place of those shipped."""
    chosen = naming.NameWeights(learned.names)

    def judge(mentions: list[Candidate]) -> Verdict:
        decided = by_rule(mentions)
        if decided is None and learned.initiatives is not None:
            decided = learned.initiatives.judge(mentions)
        return decided or Verdict(None, 1.0, "")

    with patch.object(naming, "shipped_weights", lambda: chosen), patch.object(finding, "judge", judge):
        yield
