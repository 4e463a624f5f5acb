"""Tasks spread over processes, of which any may die."""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any, Generic, TypeVar

from policy_nlp.reading.limits import limit_memory
from policy_nlp.records import PolicyNLPError

START = 60.0
"""Seconds that a process may take to start, on a busy machine, which do not count as its first task's."""

T = TypeVar("T")
R = TypeVar("R")


@dataclass
class _Worker(Generic[T]):
    """A process, the way to it, and what it is doing."""

    process: SpawnProcess
    ours: Connection
    task: T
    seconds: float
    deadline: float = 0.0
    ready: bool = False


def spread(
    tasks: Iterable[T],
    work: Callable[[T], R],
    jobs: int,
    seconds: float,
    lost: Callable[[T, str], R],
    memory: int | None = None,
) -> Iterator[tuple[T, R]]:
    """Each task with what `work` makes of it, as they are done, by `jobs` processes of `memory` bytes at the most.

    `work` must be importable by name, or a partial of such a function.  A task whose process dies, or that takes
    longer than `seconds`, gets what `lost` says of it and the reason; the others go on.  At most `jobs` results
    are held at a time.  Raises PolicyNLPError where processes cannot be started.
    """
    waiting = iter(tasks)
    busy: dict[Any, _Worker[T]] = {}
    idle: list[_Worker[T]] = []
    try:
        while True:
            while len(busy) < jobs and (task := next(waiting, None)) is not None:
                worker = _given(idle.pop(), task) if idle else _started(work, memory, task, seconds)
                busy[worker.ours] = worker
            if not busy:
                return
            for worker, result in _reports(busy, lost):
                del busy[worker.ours]
                if worker.process.is_alive():
                    idle.append(worker)
                yield worker.task, result
    finally:
        for worker in (*busy.values(), *idle):
            _ended(worker)


def _started(work: Callable[[T], R], memory: int | None, task: T, seconds: float) -> _Worker[T]:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, work, memory), daemon=True)
    process.start()
    theirs.close()
    return _given(_Worker(process, ours, task, seconds), task)


def _given(worker: _Worker[T], task: T) -> _Worker[T]:
    worker.task, worker.deadline = task, time.monotonic() + worker.seconds + (0.0 if worker.ready else START)
    with contextlib.suppress(OSError):  # where it has died, that is seen when its answer is waited for
        worker.ours.send(task)
    return worker


def _reports(busy: dict[Any, _Worker[T]], lost: Callable[[T, str], R]) -> Iterator[tuple[_Worker[T], R]]:
    """What has come in, or come to an end, once something has."""
    soonest = min(worker.deadline for worker in busy.values())
    answered = wait(list(busy), max(0.0, soonest - time.monotonic()))
    for worker in [busy[ours] for ours in answered]:
        try:
            answer = worker.ours.recv()
        except (EOFError, OSError):
            yield worker, lost(worker.task, _death(worker))
            continue
        if worker.ready:
            yield worker, answer
        worker.ready, worker.deadline = True, time.monotonic() + worker.seconds
    for worker in [worker for worker in busy.values() if worker.deadline < time.monotonic()]:
        if worker.ours not in answered:
            _ended(worker)
            yield worker, lost(worker.task, "took too long and was stopped")


def _death(worker: _Worker[T]) -> str:
    worker.process.join(5)
    code = worker.process.exitcode
    if not worker.ready:
        raise PolicyNLPError(f"processes cannot be started (exit code {code}); try --jobs 1")
    _ended(worker)
    if code is not None and code < 0:
        return f"ended the process that read it ({signal.Signals(-code).name}: out of memory?)"
    return f"ended the process that read it (exit code {code})"


def _ended(worker: _Worker[T]) -> None:
    worker.ours.close()
    worker.process.kill()
    worker.process.join()


def _serve(theirs: Connection, work: Callable[[T], R], memory: int | None) -> None:
    """Answer task after task until nobody asks."""
    import gc

    if memory is not None:
        limit_memory(memory)

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who started us decides what an interrupt means
    gc.set_threshold(200_000, 20, 20)
    try:
        theirs.send("ready")
        while True:
            theirs.send(work(theirs.recv()))
    except (EOFError, OSError):
        return
