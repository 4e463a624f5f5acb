"""Measure everything anew and write the evaluation pages.

    python -m benchmarks.evaluation [--shared FOLDER] [--baselines PYTHON] [--pages]

Takes about ten minutes.  Without the annotated real reports in `--shared`, or without a Python that has the tools of
`benchmarks/baselines/requirements.txt`, their last figures stay; the command says so.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from benchmarks.evaluate import ROOT
from benchmarks.evaluation.measuring import of_corpora, of_real, of_tools
from benchmarks.evaluation.pages import LANGUAGES, page

KEPT = Path(__file__).with_name("figures.json")
"""What was measured last; the pages are made from it."""


def main() -> None:
    """The command."""
    options = argparse.ArgumentParser(
        prog="python -m benchmarks.evaluation",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    options.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="where gold/ and reports/ are")
    options.add_argument("--baselines", default=sys.executable, metavar="PYTHON", help="one that has the other tools")
    options.add_argument("--pages", action="store_true", help="measure nothing, write the pages from the last figures")
    chosen = options.parse_args()
    figures = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
    if not chosen.pages:
        figures = _measured(figures, chosen.shared, chosen.baselines)
        KEPT.write_text(json.dumps(figures, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    for language, (_, path) in LANGUAGES.items():
        path.write_text(page(language, figures), encoding="utf-8")
        print(f"{path.relative_to(ROOT)} written")


def _measured(last: dict[str, Any], shared: Path, python: str) -> dict[str, Any]:
    """The figures measured anew, over those that could not be."""
    figures = last | of_corpora()
    if not (shared / "gold").is_dir():
        print(f"no annotated reports under {shared}: the last figures of real reports and of other tools stay")
        return figures
    figures |= of_real(shared)
    tools, missing = of_tools(shared, python)
    for tool, reason in missing.items():
        print(f"{tool} is not installed for {python} ({reason}): its last figures stay")
    return figures | {key: last.get(key, {}) | new for key, new in tools.items()}


if __name__ == "__main__":
    main()
