"""How fast reports become records, held against jieba cutting the same texts in the same run, on one core.

    python -m benchmarks.speed [--shared FOLDER] [--repeat N]

Two ratios, both better the smaller: extracting many reports against `jieba.cut` on their texts, and a cold
`policy-nlp extract` of one report against `python -c "import jieba; jieba.initialize()"`. What `pip install .` gives is
compiled; an editable install is plain Python and slower.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import logging
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path

import jieba

from policy_nlp import assembly, extract, read

ROOT = Path(__file__).resolve().parents[1]
_JIEBA = "import jieba; jieba.initialize()"


def main() -> None:
    """Print both ratios with the times that they are made of."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="where more reports are")
    options.add_argument("--repeat", type=int, default=5, help="how often each is timed; the fastest counts")
    chosen = options.parse_args()
    _stay_on_one_core()
    files = _reports(chosen.shared)
    plain = str(assembly.__file__).endswith(".py")
    print(f"policy-nlp in {'plain Python; `make bench` times the compiled package' if plain else 'compiled rooms'}")
    warm(files, chosen.repeat)
    cold(files[0], chosen.repeat)


def _reports(shared: Path) -> list[Path]:
    """The provincial reports of `shared`, or those of `corpora/` where there are none."""
    found = sorted((shared / "reports" / "provincial-2026").glob("*.txt"))
    return found or _own_reports()


def _own_reports() -> list[Path]:
    return sorted((ROOT / "corpora" / "reports").rglob("*.txt"))


def warm(files: list[Path], repeat: int) -> None:
    """Time extraction and `jieba.cut` on the same texts, in turn, in programs that read other reports before.

    Each round is a program of its own: what the library remembers of names and words must not come from these texts.
    """
    with get_context("spawn").Pool(1, maxtasksperchild=1) as programs:
        rounds = [programs.apply(_first_reading, (files,)) for _ in range(repeat)]
    extracting, cutting = map(min, zip(*rounds, strict=True))
    characters = sum(len(read(file).text) for file in files)
    print(f"{len(files)} reports of {characters:,} characters, each read once, fastest of {repeat} rounds")
    print(f"  extract      {extracting:7.3f} s   {extracting / len(files) * 1000:6.1f} ms a report")
    print(f"  jieba.cut    {cutting:7.3f} s")
    print(f"  ratio        {extracting / cutting:7.3f}")


def _first_reading(files: list[Path]) -> tuple[float, float]:
    """The time that a program takes to extract reports which it never saw, and `jieba.cut` to cut their texts."""
    jieba.setLogLevel(logging.WARNING)
    jieba.initialize()
    sources = [read(file) for file in files]
    for other in set(_own_reports()) - set(files):
        extract(other)
    times = [0.0, 0.0]
    for source in sources:
        begin = time.perf_counter()
        extract(source)
        extracted = time.perf_counter()
        collections.deque(jieba.cut(source.text), maxlen=0)
        times[0] += extracted - begin
        times[1] += time.perf_counter() - extracted
    return times[0], times[1]


def cold(report: Path, repeat: int) -> None:
    """Time a command that extracts `report` and a Python that only makes jieba ready, in turn.

    Both run once before: an installed package has its bytecode, and jieba keeps a cache of its dictionary.
    """
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "policy_nlp", "extract", str(report), "-o", str(Path(folder) / "record.json")]
        tasks = [lambda: _run(command), lambda: _run([sys.executable, "-c", _JIEBA])]
        for task in tasks:
            task()
        times = _in_turn(tasks, repeat)
    print(f"one report of {report.stat().st_size:,} bytes from a cold start, fastest of {repeat} rounds")
    print(f"  policy-nlp extract   {times[0]:7.3f} s")
    print(f"  jieba.initialize     {times[1]:7.3f} s")
    print(f"  ratio                {times[0] / times[1]:7.3f}")


def _in_turn(tasks: list[Callable[[], object]], repeat: int) -> list[float]:
    """The shortest time of each task; the tasks take turns, so that a busy moment hits all of them."""
    times = [float("inf")] * len(tasks)
    for _ in range(repeat):
        for number, task in enumerate(tasks):
            begin = time.perf_counter()
            task()
            times[number] = min(times[number], time.perf_counter() - begin)
    return times


def _run(command: list[str]) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL, env=environment)


def _stay_on_one_core() -> None:
    with contextlib.suppress(AttributeError, OSError):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


if __name__ == "__main__":
    main()
