"""How fast reports become records, held against jieba cutting the same texts in the same run, on one core.

    python -m benchmarks.speed [--shared FOLDER] [--repeat N]

Two ratios, both better the smaller: extracting many reports against `jieba.cut` on their texts, and a cold
`policy-nlp extract` of one report against `python -c "import jieba; jieba.initialize()"`.
"""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import jieba

from policy_nlp import Source, extract, read

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
    warm([read(file) for file in files], chosen.repeat)
    cold(files[0], chosen.repeat)


def _reports(shared: Path) -> list[Path]:
    """The provincial reports of `shared`, or those of `corpora/` where there are none."""
    found = sorted((shared / "reports" / "provincial-2026").glob("*.txt"))
    return found or sorted((ROOT / "corpora" / "reports").rglob("*.txt"))


def warm(sources: list[Source], repeat: int) -> None:
    """Time extraction and `jieba.cut` on the same texts, in turn."""
    jieba.setLogLevel(logging.WARNING)
    jieba.initialize()
    extract(sources[0])
    times = _in_turn(
        [lambda: [extract(source) for source in sources], lambda: [list(jieba.cut(s.text)) for s in sources]], repeat
    )
    characters = sum(len(source.text) for source in sources)
    print(f"{len(sources)} reports of {characters:,} characters, fastest of {repeat} rounds")
    print(f"  extract      {times[0]:7.3f} s   {times[0] / len(sources) * 1000:6.1f} ms a report")
    print(f"  jieba.cut    {times[1]:7.3f} s")
    print(f"  ratio        {times[0] / times[1]:7.3f}")


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
