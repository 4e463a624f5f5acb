"""How far a command has come, on standard error."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

SELDOM = 10.0
"""Seconds between two lines where standard error is no terminal."""


@contextmanager
def progress(total: int) -> Iterator[Callable[[Path], None]]:
    """What is to be called after each of `total` files: shows how many are done, the rate and the time left.

    A bar on a terminal, elsewhere a line now and then.
    """
    if total < 2:
        yield lambda file: None
    elif sys.stderr.isatty():
        with _bar(total) as done:
            yield done
    else:
        yield _Lines(total).done


@contextmanager
def _bar(total: int) -> Iterator[Callable[[Path], None]]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    rate, left = TextColumn("{task.fields[rate]}"), TimeRemainingColumn(elapsed_when_finished=True)
    columns = (BarColumn(), MofNCompleteColumn(), rate, left, TextColumn("{task.description}", markup=False))
    began, count = time.monotonic(), 0
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total, rate="")

        def done(file: Path) -> None:
            nonlocal count
            count += 1
            bar.update(task, advance=1, description=file.name, rate=_rate(count, time.monotonic() - began))

        yield done


class _Lines:
    """120 of 1000 files, 14.2 a second, 62 s left."""

    def __init__(self, total: int) -> None:
        self._total, self._count = total, 0
        self._began = self._told = time.monotonic()

    def done(self, file: Path) -> None:
        self._count += 1
        now = time.monotonic()
        if now - self._told >= SELDOM:
            self._told, passed = now, now - self._began
            left = round(passed / self._count * (self._total - self._count))
            told = f"{self._count} of {self._total} files, {_rate(self._count, passed)}, {left} s left"
            print(f"policy-nlp: {told}", file=sys.stderr, flush=True)


def _rate(count: int, seconds: float) -> str:
    return f"{count / max(seconds, 0.001):.1f} a second"
