"""Tables and lists that a user wrote: a table of reports, a list of words."""

from __future__ import annotations

from pathlib import Path

from policy_nlp.reading.file import bytes_of
from policy_nlp.records.errors import UnreadableInput

_ENCODINGS = ("utf-8-sig", "gb18030")
"""GB18030 is what Excel and the editors of a Chinese Windows write; too few words stand in a list to weigh them."""


def read_list(path: Path, kind: str) -> str:
    """The text of `path` in UTF-8 or GB18030; `kind` (a CSV table) is what an error calls for.

    Raises UnreadableInput where there is no such file or it is no text in these encodings.
    """
    data = bytes_of(path)
    for encoding in _ENCODINGS:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise UnreadableInput(f"{path}: is not {kind} in UTF-8 or GB18030")
