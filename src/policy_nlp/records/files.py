"""Files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from policy_nlp.records.errors import UnwritableOutput


def write_whole(data: bytes, out: Path) -> None:
    """Write `data` to `out` whole or not at all: a reader never sees half a record.

    Folders on the way are made.  Raises UnwritableOutput.
    """
    try:
        if out.exists() and not out.is_file():
            _into_device(data, out)
        else:
            _atomically(data, out.resolve())
    except OSError as error:
        raise UnwritableOutput(f"{out}: cannot be written ({error.strerror or error})") from None


def _into_device(data: bytes, out: Path) -> None:
    """/dev/stdout, a named pipe: nothing that could be replaced."""
    with out.open("wb") as file:
        file.write(data)


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
