"""Files to text."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from policy_nlp.reading.encoding import decode
from policy_nlp.reading.source import Format, Source
from policy_nlp.records.errors import UnreadableInput

__all__ = ["Format", "Source", "read", "read_bytes"]


def read(path: str | os.PathLike[str], *, encoding: str | None = None) -> Source:
    """The text of the file at `path`; `encoding` overrides what its bytes tell.

    Raises UnreadableInput where there is no such file or it has no text that we can read.
    """
    file = Path(path)
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        raise UnreadableInput(f"{path}: no such file") from None
    except IsADirectoryError:
        raise UnreadableInput(f"{path}: is a folder, not a file") from None
    except OSError as error:
        raise UnreadableInput(f"{path}: cannot be read ({error.strerror})") from None
    return read_bytes(data, file.name, encoding=encoding)


def read_bytes(data: bytes, name: str, *, encoding: str | None = None) -> Source:
    """The text of a file named `name` that holds `data`.

    Raises UnreadableInput, whose message begins with `name`, where that is no text that we can read.
    """
    if not data.strip():
        raise UnreadableInput(f"{name}: is empty")
    try:
        text, found = decode(data, encoding)
    except UnreadableInput as error:
        raise UnreadableInput(f"{name}: {error}") from None
    return Source(text, name, hashlib.sha256(data).hexdigest(), "text", found)
