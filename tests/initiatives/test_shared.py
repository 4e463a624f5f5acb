"""On real reports, where they are at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from policy_nlp.initiatives import find_initiatives
from policy_nlp.restoring import restore
from policy_nlp.text.structure import structure

SHARED = Path(__file__).resolve().parents[3] / "shared"
REPORTS = sorted((SHARED / "reports").rglob("*.txt"))

pytestmark = pytest.mark.skipif(not REPORTS, reason="no reports beside the repository")


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_every_report_gives_names_that_stand_in_it(path: Path) -> None:
    document = structure(restore(path.read_text(encoding="utf-8")).text)
    for found in find_initiatives(document):
        assert document.sentences[found.sentence].span.start <= found.spans[0].start
        assert all(document.text[start:end].strip() for start, end in found.spans)


def test_the_development_zones_programmes_and_positionings_are_all_found() -> None:
    (path,) = (path for path in REPORTS if path.stem == "火炬开发区-2025")
    table = SHARED / "gold" / "火炬开发区-2025.initiatives.tsv"
    wanted = {tuple(line.split("\t")[:2]) for line in table.read_text(encoding="utf-8").splitlines()}
    document = structure(restore(path.read_text(encoding="utf-8")).text)
    found = {(named.name, named.type) for named in find_initiatives(document)}
    assert {pair for pair in wanted if pair[1] in ("programme", "positioning")} <= found
