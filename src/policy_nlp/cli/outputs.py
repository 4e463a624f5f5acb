"""Where results go."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from pathlib import Path

from policy_nlp.records.errors import UnwritableOutput


def write(text: str, out: Path | None) -> None:
    """Put `text` into the file `out`, or on standard output where there is none.

    Raises UnwritableOutput.
    """
    if out is None or out == Path("-"):
        to_stdout(text)
    else:
        to_file(text, out)


def to_stdout(text: str) -> None:
    """Write `text` as UTF-8, its line ends as they are."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode())
    sys.stdout.buffer.flush()


def to_file(text: str, out: Path) -> None:
    """Write `text` to `out` whole or not at all: a reader never sees half a record.

    Folders on the way are made.  Raises UnwritableOutput.
    """
    try:
        if out.exists() and not out.is_file():
            _into_device(text, out)
        else:
            _atomically(text.encode(), out.resolve())
    except OSError as error:
        raise UnwritableOutput(f"{out}: cannot be written ({error.strerror or error})") from None


def _into_device(text: str, out: Path) -> None:
    """/dev/stdout, a named pipe: nothing that could be replaced."""
    with out.open("wb") as file:
        file.write(text.encode())


def _atomically(data: bytes, out: Path) -> None:
    out.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=out.parent, prefix=f".{out.name[:40]}-", suffix=".part")
    try:
        with open(handle, "wb") as file:
            file.write(data)
        os.chmod(temporary, _mode(out))
        os.replace(temporary, out)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


def _mode(out: Path) -> int:
    """The permissions of the file that is replaced, or of a new one."""
    if out.exists():
        return out.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
