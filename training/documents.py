"""Reports as the extractor sees them."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from policy_nlp.restoring import restore
from policy_nlp.text.document import Document
from policy_nlp.text.structure import structure


def annotated_folder(given: str) -> Path:
    """The folder of annotated real reports, as a command takes it; without them weights would be poor."""
    folder = Path(given)
    if not any(folder.glob("gold/*.jsonl")):
        raise argparse.ArgumentTypeError(f"{folder} has no annotated reports (gold/NAME.jsonl): give their folder")
    return folder


def document_of(path: Path) -> Document:
    """The report at `path`, restored and taken apart."""
    return structure(restore(path.read_text(encoding="utf-8")).text)


GROUPS = 10
"""So many groups are left out in turn, since training anew for every single report takes too long."""


def groups(names: Iterable[str]) -> list[frozenset[str]]:
    """The reports of these names, dealt into groups: whole reports, each left out with its group."""
    ordered = sorted(set(names))
    return [frozenset(ordered[k::GROUPS]) for k in range(min(GROUPS, len(ordered)))]
