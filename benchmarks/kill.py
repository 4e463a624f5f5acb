"""A run over many files, killed at random again and again: what is lost, what is done twice, what is left behind.

python -m benchmarks.kill --files 1000 --kills 20
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CORPORA = Path(__file__).parents[1] / "corpora" / "reports"


def main() -> None:
    """Print what the kills did."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    random.seed(asked.seed)
    folder = Path(tempfile.mkdtemp())
    try:
        write_reports(folder / "reports", asked.files)
        kill_and_go_on(folder, asked.kills, asked.jobs)
        check(folder / "out", asked.files)
    finally:
        shutil.rmtree(folder)


def write_reports(folder: Path, count: int) -> None:
    """Reports of our own, each with a number of its own and shortened so that a run takes about a minute."""
    folder.mkdir()
    texts = [file.read_text(encoding="utf-8") for file in sorted(CORPORA.rglob("*.txt"))]
    for at in range(count):
        text = texts[at % len(texts)][: random.randrange(500, 4000)]
        (folder / f"{at:05}.txt").write_text(f"{text}\n共有{at}个。\n", encoding="utf-8")


def kill_and_go_on(folder: Path, kills: int, jobs: int) -> None:
    """Kill the command at random moments, mostly while it writes records, then let it end."""
    command = [sys.executable, "-m", "policy_nlp", "extract", str(folder / "reports"), "-o", str(folder / "out")]
    command += ["--jobs", str(jobs)]
    for at in range(kills):
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        if at % 5:
            wait_for_a_record(folder / "out", process)
        time.sleep(random.uniform(0.0, 3.0))
        process.kill()
        process.wait()
        print(f"kill {at + 1}: {len(list((folder / 'out').glob('*.json')))} records", flush=True)
    print(subprocess.run(command, stderr=subprocess.PIPE, text=True, check=True).stderr, end="")


def wait_for_a_record(out: Path, process: subprocess.Popen[bytes]) -> None:
    """Until one more is there than before."""
    before = len(list(out.glob("*.json")))
    while process.poll() is None and len(list(out.glob("*.json"))) == before:
        time.sleep(0.01)


def check(out: Path, files: int) -> None:
    """Every record is there, whole, and was made once; nothing else is there."""
    entries = [json.loads(line) for line in (out / ".policy-nlp" / "done.jsonl").read_text().splitlines()]
    once = len({entry["target"] for entry in entries}) == len(entries) == files
    whole = all(
        hashlib.sha256((out / f"{entry['target']}.json").read_bytes()).hexdigest() == entry["sha256"]
        for entry in entries
    )
    beside = sorted(file.name for file in out.rglob("*") if file.suffix not in (".json",) and file.is_file())
    print(f"{files} files: each done once: {once}; all whole: {whole}; also there: {beside}")
    sys.exit(0 if once and whole and beside == ["done.jsonl"] else 1)


if __name__ == "__main__":
    main()
