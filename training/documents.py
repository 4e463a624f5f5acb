"""Reports as the extractor sees them."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from policy_nlp.restoring import restore
from policy_nlp.text.document import Document
from policy_nlp.text.structure import structure

ROOT = Path(__file__).resolve().parents[1]
"""This repository; the real reports lie beside it."""


def annotated_folder(given: str) -> Path:
    """The folder of annotated real reports, as a command takes it; without them weights would be poor."""
    folder = Path(given)
    if not any(folder.glob("gold/*.jsonl")):
        raise argparse.ArgumentTypeError(f"{folder} has no annotated reports (gold/NAME.jsonl): give their folder")
    return folder


def options(meaning: str | None) -> argparse.ArgumentParser:
    """What every command here may be asked; `meaning` is what its module says of it."""
    parser = argparse.ArgumentParser(description=meaning, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=annotated_folder, default=str(ROOT.parent / "shared"))
    parser.add_argument("--measure", action="store_true", help="leave reports out, write nothing")
    return parser


def write_weights(path: Path, weights: Mapping[str, object]) -> None:
    """Write a file of weights, a number a line."""
    path.write_text(json.dumps(weights, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def document_of(path: Path) -> Document:
    """The report at `path`, restored and taken apart."""
    return structure(restore(path.read_text(encoding="utf-8")).text)


GROUPS = 10
"""So many groups are left out in turn, since training anew for every single report takes too long."""


def groups(names: Iterable[str]) -> list[frozenset[str]]:
    """The reports of these names, dealt into groups: whole reports, each left out with its group."""
    ordered = sorted(set(names))
    return [frozenset(ordered[k::GROUPS]) for k in range(min(GROUPS, len(ordered)))]
