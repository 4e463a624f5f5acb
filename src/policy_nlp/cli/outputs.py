"""Where results go."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from policy_nlp.records.errors import UnwritableOutput
from policy_nlp.records.files import write_whole
from policy_nlp.records.writing import Written

_JSON = ("", ".json")


def refuse_input(out: Path | None, inputs: Iterable[Path | None]) -> None:
    """Raises BadParameter where `out` is one of the `inputs`, which would be lost."""
    import typer

    if out is not None and out.is_file() and any(one is not None and _same(one, out) for one in inputs):
        raise typer.BadParameter(f"{out} is what is read, and would be overwritten.", param_hint="--out")


def refuse_ending(out: Path | None, others: Collection[str]) -> None:
    """Raises BadParameter where the ending of `out` is neither one of the `others` nor that of JSON.

    That is said before anything is read: reading many reports takes a while.
    """
    import typer

    if out is not None and out.suffix.lower() not in (*_JSON, *others):
        known = ", ".join((".json", *others))
        raise typer.BadParameter(f"{out}: there is no way to write {out.suffix}; choose {known}.", param_hint="--out")


def _same(one: Path, other: Path) -> bool:
    return one.exists() and one.samefile(other)


def write(text: str, out: Path | None) -> None:
    """Put `text` into the file `out`, or on standard output where there is none.

    Raises UnwritableOutput.
    """
    if out is None or out == Path("-"):
        to_stdout(text)
    else:
        to_file(text, out)


def write_json(record: Written, out: Path | None) -> None:
    """Put `record` as JSON into `out`, or on standard output where there is none.

    Raises UnwritableOutput.
    """
    write(record.to_json(), out)


def to_stdout(text: str) -> None:
    """Write `text` as UTF-8, its line ends as they are; raises UnwritableOutput."""
    with standard_output():
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode())


@contextmanager
def standard_output() -> Iterator[None]:
    """Within, standard output is written; raises UnwritableOutput where that does not work: closed, or a full disk."""
    if sys.stdout is None:  # closed by whoever started us
        raise UnwritableOutput("standard output is closed")
    try:
        yield
        sys.stdout.flush()
    except OSError as error:
        # Else what is left in the buffer would fail once more when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise UnwritableOutput(f"standard output cannot be written ({error.strerror})") from None


def to_file(text: str, out: Path) -> None:
    """Write `text` to `out` whole or not at all; raises UnwritableOutput."""
    write_whole(text.encode(), out)
