"""Reports and records to series."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from policy_nlp.cli.extracting import Wishes, report_of
from policy_nlp.cli.inputs import RECORDS, REPORTS, walk
from policy_nlp.cli.outputs import write
from policy_nlp.records import PolicyNLPError
from policy_nlp.records.writing import json_text
from policy_nlp.tracking import read_meta, track


def track_files(paths: Sequence[Path], out: Path | None, encoding: str | None, meta: Path | None) -> bool:
    """The series of all `paths` to `out` or standard output; whether all could be read."""
    table = read_meta(meta) if meta else None
    reports, failures = [], []
    for file in walk(paths, (*REPORTS, *RECORDS)):
        try:
            reports.append(report_of(file, Wishes(encoding)))
        except PolicyNLPError as error:
            failures.append(str(error))
    write(json_text(track(reports, meta=table)), out)
    for failure in failures:
        print(f"policy-nlp: {failure}", file=sys.stderr)
    return not failures
