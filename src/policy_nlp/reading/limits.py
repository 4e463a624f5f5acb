"""How much of a file is read, so that no file can exhaust the machine."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file may have at the most; one that has more is refused with UnreadableInput."""

    bytes: int = 100_000_000
    """Bytes of a file; a report of 35,000 characters has a tenth of a megabyte, as PDF with pictures perhaps twenty."""

    unpacked_bytes: int = 200_000_000
    """Bytes of a Word document's parts when unpacked."""

    markup_bytes: int = 50_000_000
    """Bytes of those parts that are markup; a long report has one or two million."""

    characters: int = 20_000_000
    """Characters of the text that is taken from a file."""

    pages: int = 5_000
    """Pages of a PDF."""

    page_characters: int = 10_000_000
    """Characters of an HTML page with its markup."""

    memory: int = 2_000_000_000
    """Bytes of memory that a process of ours may take which reads files, where the system can be told so."""

    seconds: int = 120
    """Seconds that it may take to find the text of a PDF."""


LIMITS = Limits()
"""What holds where nothing else is said."""

MOST_NESTED = 200
"""How deep elements of a document or page may be nested."""

MOST_ATTRIBUTES = 200
"""Attributes of an element of a page; parsers compare each with each."""


def too_large(limits: Limits) -> str:
    """What is said of a file for which there is not memory enough."""
    return f"takes more than {limits.memory:,} bytes of memory; split it, or give it more (limit memory)"


def limit_memory(most: int) -> None:
    """Let this process take no more than `most` bytes of memory beside what it has, where the system has such a limit.

    What needs more ends in MemoryError, or, in a library that cannot do without, ends the process.
    """
    with contextlib.suppress(ImportError, AttributeError, OSError, ValueError):
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        most += _taken()
        resource.setrlimit(resource.RLIMIT_DATA, (most if hard < 0 else min(most, hard), hard))


@contextlib.contextmanager
def limited_memory(most: int) -> Iterator[None]:
    """The same for a while."""
    try:
        import resource
    except ImportError:
        yield
        return
    before = resource.getrlimit(resource.RLIMIT_DATA)
    limit_memory(most)
    try:
        yield
    finally:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_DATA, before)


def _taken() -> int:
    """Bytes of memory that the limit counts and this process has already; raises OSError where there is no telling."""
    with open("/proc/self/statm", encoding="ascii") as counts:
        return int(counts.read().split()[5]) * os.sysconf("SC_PAGE_SIZE")
