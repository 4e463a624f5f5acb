"""Which record belongs to which file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path


def targets_of(files: Iterable[tuple[Path, Path]]) -> tuple[dict[Path, str], dict[Path, Path]]:
    """The target of each (file, folder in which it was found): its name without its ending.

    Files of one name in several folders below the same one have the folders before it: 2025/江陵市.
    Also returns those that would still overwrite another, with the other.
    """
    found = dict(files)
    names = Counter(file.stem for file in found)
    targets: dict[Path, str] = {}
    owners: dict[str, Path] = {}
    clashes: dict[Path, Path] = {}
    for file, folder in found.items():
        target = file.stem if names[file.stem] == 1 else file.relative_to(folder).with_suffix("").as_posix()
        owner = owners.setdefault(target, file)
        if owner == file:
            targets[file] = target
        else:
            clashes[file] = owner
    return targets, clashes
