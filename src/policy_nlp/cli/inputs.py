"""Which inputs the arguments name, and what they hold."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from pathlib import Path

from policy_nlp.reading import Source, read, read_bytes
from policy_nlp.reading.limits import LIMITS, Limits
from policy_nlp.records.errors import UnreadableInput

STDIN = Path("-")
REPORTS = (
    *(".txt", ".html", ".htm", ".shtml", ".xhtml", ".docx", ".pdf"),
    *(".doc", ".wps", ".rtf", ".odt", ".ofd", ".mht", ".mhtml"),
)
"""What the files of a folder that are reports end with; the latter are not read, and the error says what to do."""
LIMIT_NAMES = tuple(field.name for field in fields(Limits))
RECORDS = (".json",)


def means_many(files: Sequence[Path], out: Path | None) -> bool:
    """Whether the arguments ask for a folder of records."""
    return len(files) > 1 or files[0].is_dir() or (out is not None and out.is_dir())


def read_input(path: Path, encoding: str | None) -> Source:
    """The text of the file at `path`, or of standard input where it is `-`.

    Raises UnreadableInput.
    """
    if path == STDIN:
        return replace(read_bytes(stdin_bytes(), "standard input", encoding=encoding), name="")
    return read(path, encoding=encoding)


def stdin_bytes() -> bytes:
    """What standard input holds; raises UnreadableInput where it is closed."""
    if sys.stdin is None:
        raise UnreadableInput("standard input is closed; name a file")
    return sys.stdin.buffer.read()


def limits_of(settings: Sequence[str] | None) -> Limits:
    """The limits that settings such as `characters=5000000` change; raises BadParameter."""
    import typer

    changed = {}
    for setting in settings or ():
        name, _, number = setting.partition("=")
        if name not in LIMIT_NAMES or not (number.isascii() and number.isdigit()):
            known = ", ".join(LIMIT_NAMES)
            raise typer.BadParameter(f"{setting}: is not NAME=NUMBER with one of {known}.", param_hint="--limit")
        changed[name] = int(number)
    return replace(LIMITS, **changed)


def walk(paths: Sequence[Path], endings: Sequence[str] = REPORTS) -> Iterator[Path]:
    """The files that `paths` name; of a folder those, at any depth, that end with one of `endings`, in order.

    Raises UnreadableInput for a folder that has none.
    """
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        found = sorted(file for file in path.rglob("*") if _counts(file, path, endings))
        if not found:
            raise UnreadableInput(f"{path}: no file in this folder ends with {', '.join(endings)}")
        yield from found


def _counts(file: Path, folder: Path, endings: Sequence[str]) -> bool:
    hidden = any(part.startswith((".", "~$")) for part in file.relative_to(folder).parts)
    return not hidden and file.suffix.lower() in endings and file.is_file()
