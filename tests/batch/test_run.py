"""Many files to a folder of records."""

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from policy_nlp.batch import Wishes, extract_files
from policy_nlp.batch.store import HOUSE, Store
from policy_nlp.batch.targets import targets_of
from policy_nlp.reading import Limits
from policy_nlp.reading.limits import limited_memory
from policy_nlp.records import UnwritableOutput

TEXT = "2026年，地区生产总值增长{}%左右。"


def _reports(folder, count):
    folder.mkdir()
    for at in range(count):
        (folder / f"第{at}市-2026.txt").write_text(TEXT.format(at), encoding="utf-8")
    return {file: file.stem for file in sorted(folder.iterdir())}


def _records(folder):
    return {file.name: file.read_bytes() for file in folder.glob("*.json")}


def _journal(folder):
    return [json.loads(line) for line in (folder / HOUSE / "done.jsonl").read_bytes().splitlines()]


def test_the_same_bytes_whatever_the_number_of_processes(tmp_path):
    files = _reports(tmp_path / "reports", 6)
    alone, spread = tmp_path / "alone", tmp_path / "spread"
    assert extract_files(files, alone).extracted == 6
    assert extract_files(files, spread, jobs=3).extracted == 6
    assert _records(alone) == _records(spread)
    assert len(_records(alone)) == 6


def test_only_what_has_changed_is_done_again(tmp_path):
    files, out = _reports(tmp_path / "reports", 5), tmp_path / "out"
    extract_files(files, out)
    changed, lost, *_ = files
    changed.write_text("全年粮食产量100万吨。", encoding="utf-8")
    (out / f"{lost.stem}.json").unlink()
    times = {name: (out / name).stat().st_mtime_ns for name in _records(out)}
    summary = extract_files(files, out)
    assert (summary.extracted, summary.unchanged) == (2, 3)
    same = [name for name, then in times.items() if (out / name).stat().st_mtime_ns == then]
    assert len(same) == 3
    assert extract_files(files, out, Wishes(region="某市")).extracted == 5
    assert extract_files(files, out, Wishes(region="某市"), again=True).extracted == 5


def test_a_bad_file_is_named_with_its_reason_and_tried_again_when_it_changes(tmp_path):
    files, out = _reports(tmp_path / "reports", 3), tmp_path / "out"
    extract_files(files, out)
    bad = next(iter(files))
    bad.write_bytes(b"%PDF-1.4 no more")
    for _ in range(2):
        summary = extract_files(files, out)
        assert (summary.extracted, summary.unchanged, list(summary.failures)) == (0, 2, [bad])
        (error,) = (json.loads(line) for line in (out / "errors.jsonl").read_text(encoding="utf-8").splitlines())
        assert error["file"] == str(bad)
        assert (error["error"], error["message"]) == ("UnreadableInput", summary.failures[bad].message)
        assert not (out / f"{bad.stem}.json").exists()
    bad.write_text(TEXT.format(9), encoding="utf-8")
    assert extract_files(files, out).extracted == 1
    assert not (out / "errors.jsonl").exists()


def test_a_torn_journal_costs_one_file(tmp_path):
    files, out = _reports(tmp_path / "reports", 4), tmp_path / "out"
    extract_files(files, out)
    journal = out / HOUSE / "done.jsonl"
    journal.write_bytes(b"not json\n" + journal.read_bytes()[:-7])
    summary = extract_files(files, out)
    assert (summary.extracted, summary.unchanged) == (1, 3)
    assert extract_files(files, out).unchanged == 4


def test_what_was_entered_but_not_moved_is_moved_at_the_next_start(tmp_path):
    files, out = _reports(tmp_path / "reports", 2), tmp_path / "out"
    extract_files(files, out)
    last = out / f"{_journal(out)[-1]['target']}.json"
    record = last.read_bytes()
    last.rename(out / HOUSE / "record.part")
    assert extract_files(files, out).unchanged == 2
    assert last.read_bytes() == record


def test_what_was_not_entered_is_taken_away(tmp_path):
    files, out = _reports(tmp_path / "reports", 2), tmp_path / "out"
    extract_files(files, out)
    (out / HOUSE / "record.part").write_bytes(b'{"half')
    (out / HOUSE / "text.part").write_bytes(b"half")
    assert extract_files(files, out).unchanged == 2
    assert os.listdir(out / HOUSE) == ["done.jsonl"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such locks")
def test_two_runs_do_not_write_into_one_folder(tmp_path):
    store = Store(tmp_path)
    with pytest.raises(UnwritableOutput, match="another run"):
        Store(tmp_path)
    store.close()
    Store(tmp_path).close()


def test_texts_are_written_beside_records_and_spans_point_into_them(tmp_path):
    files, out = _reports(tmp_path / "reports", 2), tmp_path / "out"
    file = next(iter(files))
    file.write_bytes("二〇二六年\r\n生产总值增长5%。\r\n".encode("gb18030"))
    extract_files(files, out, Wishes(text=True))
    with open(out / f"{file.stem}.txt", encoding="utf-8", newline="") as stream:
        text = stream.read()
    (measure, *_) = json.loads((out / f"{file.stem}.json").read_bytes())["measures"]
    assert text[slice(*measure["span"])] == measure["text"]
    (out / f"{file.stem}.txt").unlink()
    assert extract_files(files, out, Wishes(text=True)).extracted == 1


def test_files_of_one_name_in_several_folders_keep_their_folders():
    top = Path("reports")
    files = [top / "2025" / "甲市.txt", top / "2026" / "甲市.txt", top / "2026" / "乙市.txt", top / "2026" / "甲市.pdf"]
    targets, clashes = targets_of([(file, top) for file in files])
    assert list(targets.values()) == ["2025/甲市", "2026/甲市", "乙市"]
    assert clashes == {files[3]: files[1]}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_killed_at_random_it_loses_and_repeats_nothing(tmp_path):
    files, out = _reports(tmp_path / "reports", 80), tmp_path / "out"
    command = [sys.executable, "-m", "policy_nlp", "extract", str(tmp_path / "reports"), "-o", str(out), "--jobs", "2"]
    for seconds in (random.uniform(0.3, 1.2) for _ in range(3)):
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        process.wait()
        for record in _records(out).values():
            json.loads(record)
    assert subprocess.run(command, stderr=subprocess.PIPE, check=True).stderr.count(b"0 failed")
    assert len(_records(out)) == len(files)
    entries = _journal(out)
    assert len({entry["target"] for entry in entries}) == len(entries) == len(files)
    for entry in entries:
        record = (out / f"{entry['target']}.json").read_bytes()
        assert hashlib.sha256(record).hexdigest() == entry["sha256"]
    assert os.listdir(out / HOUSE) == ["done.jsonl"]


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="the system limits no memory")
@pytest.mark.parametrize("jobs", [0, 2])
def test_memory_can_be_limited(tmp_path, jobs):
    files = {}
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text("2026年，地区生产总值增长5.5%左右。\n" * 20_000, encoding="utf-8")
        files[tmp_path / f"{name}.txt"] = name
    with limited_memory(40_000_000):
        wishes = Wishes(limits=Limits(memory=40_000_000))
        summary = extract_files(files, tmp_path / "out", wishes, jobs=jobs)
    assert len(summary.failures) == 2
    for failure in summary.failures.values():
        assert "40,000,000 bytes of memory" in failure.message or "ended the process" in failure.message
