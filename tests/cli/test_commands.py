"""The other commands, and what all of them share."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len

import policy_nlp

CORPORA = Path(__file__).parents[2] / "corpora" / "reports"
COMMANDS = ("extract", "show", "track", "segment", "restore")


def test_version_and_help(run):
    assert run("--version").out == f"policy-nlp {policy_nlp.__version__}\n"
    assert all(command in run("--help").out for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_and_option_is_described(run, command):
    from policy_nlp.cli.commands import app

    (found,) = [one for one in app.registered_commands if one.callback.__name__ == command]
    assert "policy-nlp " in found.callback.__doc__
    assert run(command, "--help").status == 0


@pytest.mark.parametrize("command", COMMANDS)
def test_a_missing_file_is_one_line_and_1(run, command):
    done = run(command, "missing.txt")
    assert done.status == 1
    assert done.err.startswith("policy-nlp: missing.txt: ")
    assert done.err.count("\n") == 1


def test_show_is_for_reading(run, report):
    done = run("show", report)
    assert done.status == 0
    for word in ("Targets", "Outcomes", "Initiatives", "地区生产总值", "--all"):
        assert word in done.out
    assert len(run("show", report, "--all").out) > len(done.out)


def test_show_puts_the_targets_of_the_reports_year_first(run, tmp_path):
    """What the review recalls of the last plan, and the goals of five years, do not stand above the year's targets."""
    text = (
        "2026年某市政府工作报告\n一年来，城镇新增就业4.7万人，超额完成年初确定的4.5万人目标。\n"
        "“十五五”时期，到2030年，城镇化率达到70%。\n今年的主要预期目标是：地区生产总值增长5%左右，城镇新增就业4.6万人。\n"
    )
    (tmp_path / "report.txt").write_text(text, encoding="utf-8")
    targets = run("show", tmp_path / "report.txt").out.partition("Targets")[2].partition("Outcomes")[0]
    shown = re.findall(r" (20[0-9]{2})(?: +预期)? *$", targets, re.MULTILINE)
    assert shown == ["2026", "2026", "2030", "2025"]


@pytest.mark.parametrize("arguments", [("show",), ("track", "--show")], ids=" ".join)
def test_a_narrow_terminal_gets_tables_that_fit_it(run, monkeypatch, arguments):
    monkeypatch.setenv("COLUMNS", "60")
    for line in run(*arguments, CORPORA / "临江省" / "临江省-2025.txt").out.splitlines():
        assert cell_len(line) <= 60


def test_show_reads_records_too(run, report, tmp_path):
    run("extract", report, "-o", tmp_path / "record.json")
    assert run("show", tmp_path / "record.json").out == run("show", report).out


def test_what_is_no_record_is_one_line(run, tmp_path):
    (tmp_path / "other.json").write_text("[1, 2]")
    done = run("show", tmp_path / "other.json")
    assert done.status == 1
    assert "other.json: is no record" in done.err
    assert done.err.count("\n") == 1


def test_segment_gives_a_sentence_a_line(run, tmp_path):
    (tmp_path / "text.txt").write_text("规上工业增加值增长8%。\n社会消费品零售总额增长5%。", encoding="utf-8")
    assert run("segment", tmp_path / "text.txt").out.splitlines() == [
        "规上工业增加值 增长 8% 。",
        "社会消费品零售总额 增长 5% 。",
    ]


def test_restore_leaves_a_fine_text_as_it_is(run, tmp_path):
    text = "地区生产总值增长5%。\r\n城镇新增就业5万人。\r\n"
    (tmp_path / "fine.txt").write_bytes(text.encode())
    assert run("restore", tmp_path / "fine.txt", "-o", tmp_path / "out.txt").status == 0
    assert (tmp_path / "out.txt").read_bytes().decode() == text


def test_restore_mends(run, tmp_path):
    (tmp_path / "damaged.txt").write_text("發展質(zhì)量穩步提升，增長５％。", encoding="utf-8")
    assert run("restore", tmp_path / "damaged.txt").out == "发展质量稳步提升，增长5%。"


def test_track_joins_years(run):
    done = run("track", CORPORA / "临江省")
    assert done.status == 0
    (gdp,) = [
        one
        for one in json.loads(done.out)["series"]
        if (one["indicator_id"], one["aspect"], one["region"], one["scope"]) == ("gdp", "growth", "临江省", None)
    ]
    assert [point["year"] for point in gdp["points"] if point["target"]] == [2024, 2025, 2026]


def _process(*arguments, **options):
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **options.pop("env", {})}
    return subprocess.Popen(
        [sys.executable, "-m", "policy_nlp", *map(str, arguments)],
        stdout=options.pop("stdout", subprocess.PIPE),
        stderr=subprocess.PIPE,
        env=environment,
        **options,
    )


@pytest.mark.skipif(not hasattr(signal, "SIGPIPE"), reason="no pipes that break")
def test_a_reader_that_leaves_is_no_error(report):
    process = _process("extract", report)
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(timeout=30) in (-signal.SIGPIPE, 0)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
@pytest.mark.parametrize("arguments", [("extract",), ("show",), ("segment",), ("track", "--show")], ids=" ".join)
def test_a_full_disk_is_one_line_and_1(report, arguments):
    with open("/dev/full", "wb") as full:
        process = _process(*arguments, report, stdout=full)
    err = process.communicate(timeout=30)[1].decode()
    assert (process.returncode, err.count("\n")) == (1, 1)
    assert err.startswith("policy-nlp: standard output cannot be written")


@pytest.mark.skipif(sys.platform == "win32", reason="no shell to close it")
@pytest.mark.parametrize(
    ("closed", "said"), [("<&-", "standard input is closed"), (">&-", "standard output is closed")]
)
def test_a_closed_stream_is_one_line_and_1(closed, said, report):
    command = f"{sys.executable} -m policy_nlp extract - {closed}"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with report.open("rb") as file:
        done = subprocess.run(
            ["sh", "-c", command], stdin=file, capture_output=True, text=True, check=False, env=environment
        )
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert said in done.stderr


def test_the_locale_does_not_matter(report, run):
    process = _process("extract", report, env={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"})
    out, err = process.communicate(timeout=30)
    assert (out.decode(), err) == (run("extract", report).out, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise")
def test_an_interrupt_ends_without_a_traceback():
    process = _process("extract", "-", stdin=subprocess.PIPE)
    process.stdin.write(bytes(1_000_000))  # more than a pipe holds: written once the command is up and reads
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert process.returncode not in (0, 2)
    assert b"Traceback" not in err


def test_importing_the_package_loads_no_room():
    code = "import sys, policy_nlp; print([name for name in sys.modules if name.startswith('policy_nlp.')])"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.stdout == "[]\n"


def test_what_is_heavy_is_not_loaded_to_extract(report):
    code = (
        "import sys, pathlib, policy_nlp; policy_nlp.extract(pathlib.Path(sys.argv[1]));"
        "print(sorted({'sklearn', 'pandas', 'numpy', 'jieba', 'pypinyin', 'rich', 'typer'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(report)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("command", ["extract", "track", "restore"])
def test_what_is_read_is_not_overwritten(run, tmp_path, command):
    """A slip of the keyboard must not cost the report."""
    name = "报告.csv" if command == "track" else "报告.txt"
    (tmp_path / name).write_text("2026年，地区生产总值增长5%。", encoding="utf-8")
    done = run(command, tmp_path / name, "-o", tmp_path / "." / name)
    assert done.status == 2
    assert "overwritten" in done.err
    assert (tmp_path / name).read_text(encoding="utf-8") == "2026年，地区生产总值增长5%。"


def test_an_engine_that_there_is_not_is_wrong_usage(run, report):
    done = run("segment", report, "--engine", "other")
    assert done.status == 2
    assert "rjieba" in done.err
