"""Patterns that were made when the package was built.

Python makes a pattern anew in every process, which for ours is a third of a cold start.  A build (`hatch_build.py`)
keeps what Python made of each in a file beside this module, and has the compiled rooms ask for it here in place of
`re.compile`.  How Python keeps a pattern is its own affair: what another Python made is not used, and what it does not
take is made as ever.
"""

from __future__ import annotations

import marshal
import re
import sys
from array import array
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from importlib.resources import files
from types import SimpleNamespace
from typing import Any

KEPT = "patterns.bin"
"""The file of made patterns, if a build left one."""
Made = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What Python made of a pattern: its flags, its code, how many groups it has, and their names."""
_sre: Any = import_module("_sre")
_MADE_BY = (sys.implementation.cache_tag, _sre.MAGIC, _sre.CODESIZE, sys.byteorder)


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives; from the file of the build where that has it."""
    return made(source, int(flags), _kept())


def made(source: str, flags: int, kept: Mapping[tuple[str, int], Made]) -> re.Pattern[str]:
    """What `re.compile` gives for `source` and `flags`; from `kept` where that has it."""
    known = kept.get((source, flags))
    if known is not None:
        whole_flags, code, groups, names, by_number = known
        try:
            ready: re.Pattern[str] = _sre.compile(
                source, whole_flags, memoryview(code).cast("I").tolist(), groups, names, by_number
            )
            return ready
        except (TypeError, ValueError, RuntimeError, OverflowError):
            pass
    return re.compile(source, flags)


@cache
def _kept() -> Mapping[tuple[str, int], Made]:
    try:
        return unpacked(files(__package__).joinpath(KEPT).read_bytes())
    except OSError:
        return {}


def unpacked(data: bytes) -> Mapping[tuple[str, int], Made]:
    """The patterns by source and flags that `recorded` gave; none where another Python made them."""
    try:
        made_by, patterns = marshal.loads(data)
    except (EOFError, ValueError, TypeError):
        return {}
    return patterns if made_by == _MADE_BY else {}


def recorded(load: Callable[[], object]) -> bytes:
    """What Python makes of all patterns that `load` compiles."""
    found: dict[tuple[str, int], Made] = {}
    with _recording(found):
        load()
    return marshal.dumps((_MADE_BY, found))


@contextmanager
def _recording(found: dict[tuple[str, int], Made]) -> Iterator[None]:
    """Notes in `found` what the compiler of patterns makes of each text."""
    compiler: Any = import_module("re._compiler" if sys.version_info >= (3, 11) else "sre_compile")
    asked: list[int] = []
    make = compiler.compile

    def noting(source: Any, flags: int, code: list[int], groups: int, names: Any, by_number: Any) -> Any:
        if isinstance(source, str):
            packed = array("I", code).tobytes()
            found[source, asked[-1]] = (flags, packed, groups, dict(names), tuple(by_number))
        return _sre.compile(source, flags, code, groups, names, by_number)

    def asking(source: Any, flags: int = 0) -> Any:
        asked.append(int(flags))
        try:
            return make(source, flags)
        finally:
            asked.pop()

    compiler.compile, compiler._sre = asking, SimpleNamespace(**{**vars(_sre), "compile": noting})
    try:
        yield
    finally:
        compiler.compile, compiler._sre = make, _sre
