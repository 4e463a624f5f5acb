"""Many files, one after the other."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from policy_nlp.cli.inputs import REPORTS, walk
from policy_nlp.cli.progress import progress
from policy_nlp.records import PolicyNLPError


def for_each(paths: Sequence[Path], do: Callable[[Path], None], endings: Sequence[str] = REPORTS) -> bool:
    """Call `do` with each file that `paths` name, progress shown; whether it worked for all.

    Those for which it did not are named on standard error when the rest is done.
    """
    failures: list[str] = []
    files = _listed(paths, endings, failures)
    with progress(len(files)) as done:
        for file in files:
            try:
                do(file)
            except PolicyNLPError as error:
                failures.append(at_its_place(file, str(error)))
            except Exception as error:  # a fault of ours: it must not cost the user the other reports
                failures.append(f"{file}: {type(error).__name__}: {error}: a fault of policy-nlp, please report it")
            done(file)
    _tell(failures, len(files))
    return not failures


def at_its_place(file: Path, message: str) -> str:
    """The message with the whole path of the file that it names: a folder may hold several of one name."""
    return f"{file}{message.removeprefix(file.name)}" if message.startswith(f"{file.name}:") else message


def _listed(paths: Sequence[Path], endings: Sequence[str], failures: list[str]) -> list[Path]:
    """The files of all `paths`, each once; a folder without any is a failure."""
    files: list[Path] = []
    for path in paths:
        try:
            files += walk([path], endings)
        except PolicyNLPError as error:
            failures.append(str(error))
    return list(dict.fromkeys(files))


def _tell(failures: Sequence[str], files: int) -> None:
    if len(failures) == 1 and files <= 1:
        print(f"policy-nlp: {failures[0]}", file=sys.stderr)
    elif failures:
        asked = max(files, len(failures))
        rest = ", the rest is done" if len(failures) < asked else ""
        print(f"policy-nlp: {len(failures)} of {asked} failed{rest}:", file=sys.stderr)
        print("\n".join(f"  {failure}" for failure in failures), file=sys.stderr)
