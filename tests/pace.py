"""How long a test may take, on whatever machine it runs."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager

_USUAL = 0.02
"""Seconds of processor time that `_task` takes on a machine of 2022 that does nothing else."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Fail where the body takes more processor time than `seconds` on a usual machine, and more on a slower one.

    What grows with the square of a text takes minutes on any machine, so that the limits can be wide.
    """
    began = time.process_time()
    yield
    taken = time.process_time() - began
    if taken > seconds:
        slower = max(1.0, _task() / _USUAL)
        assert taken < seconds * slower, f"{taken:.2f} s, on a machine {slower:.1f} times as slow as the usual"


def _task() -> float:
    """Processor time of a small task like ours: patterns, strings and numbers."""
    began = time.process_time()
    text = "全市新增就业8万人，比上年增长5%。" * 1_000
    total = 0
    for found in re.finditer(r"(\d+)(?:万|亿)?(人|%)", text * 12):
        total += int(found[1]) + len(found[2].strip())
    assert total
    return time.process_time() - began
