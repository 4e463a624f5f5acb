"""Tasks over processes that may die."""

import multiprocessing
import os
import signal
import sys
import time
from functools import partial

import pytest

from policy_nlp.batch.workers import spread


def work(task, by=1):
    if task == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if task == "leave":
        os._exit(3)
    if task == "sleep":
        time.sleep(60)
    return task * by


def _spread(tasks, work, seconds=30.0):
    return dict(spread(tasks, work, 2, seconds, lambda task, reason: reason))


def test_every_task_is_done_once():
    assert _spread(range(50), partial(work, by=3)) == {task: task * 3 for task in range(50)}
    assert _spread([], work) == {}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_process_that_dies_costs_its_own_task():
    done = _spread([1, "die", 2, "leave", 3], work)
    assert "SIGKILL" in done.pop("die")
    assert "exit code 3" in done.pop("leave")
    assert done == {1: 1, 2: 2, 3: 3}


def test_a_task_that_takes_too_long_is_stopped():
    began = time.monotonic()
    done = _spread([1, "sleep", 2], work, 1.5)
    assert "too long" in done.pop("sleep")
    assert done == {1: 1, 2: 2}
    assert time.monotonic() - began < 20


def test_stopped_half_way_it_leaves_no_process():
    others = len(multiprocessing.active_children())
    results = spread(range(1000), work, 2, 30.0, lambda task, reason: reason)
    next(results)
    assert len(multiprocessing.active_children()) > others
    results.close()
    assert len(multiprocessing.active_children()) == others
