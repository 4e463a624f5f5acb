"""policy-nlp extract."""

import json
import os
import stat
import sys

import pytest

TEXT = "2026年，地区生产总值增长5.5%左右。"


def test_one_report_to_standard_output_or_a_file(run, report, tmp_path):
    printed = run("extract", report)
    written = run("extract", report, "-o", tmp_path / "new" / "record.json")
    assert (printed.status, printed.err) == (written.status, written.err) == (0, "")
    assert written.out == ""
    assert (tmp_path / "new" / "record.json").read_bytes().decode() == printed.out
    assert json.loads(printed.out)["report"]["region"] == "望川市"


def test_the_same_input_gives_the_same_bytes(run, report):
    assert run("extract", report).out == run("extract", report).out


def test_standard_input(run):
    record = json.loads(run("extract", "-", "--region", "某省", "--year", "2026", stdin=TEXT.encode("gb18030")).out)
    assert (record["report"]["region"], record["report"]["year"]) == ("某省", 2026)
    assert record["report"]["source"] is None
    assert record["measures"][0]["indicator_id"] == "gdp"


def test_empty_standard_input_is_one_line(run):
    assert run("extract", "-").err == "policy-nlp: standard input: is empty\n"


def test_a_text_without_figures_and_names_is_said_to_have_none(run, tmp_path):
    (tmp_path / "letter.txt").write_text("大家好。", encoding="utf-8")
    done = run("extract", tmp_path / "letter.txt", "-o", tmp_path / "record.json")
    assert (done.status, done.err.count("\n")) == (0, 1)
    assert "no figure" in done.err
    assert (tmp_path / "record.json").exists()


def test_encoding_is_taken_as_given(run, tmp_path):
    (tmp_path / "big5.txt").write_bytes("地區生產總值增長百分之五".encode("big5"))
    assert "地区生产总值" in run("extract", tmp_path / "big5.txt", "--encoding", "big5").out
    wrong = run("extract", tmp_path / "big5.txt", "--encoding", "utf-8")
    assert wrong.status == 1
    assert wrong.err.count("\n") == 1


def test_folders_are_walked_and_every_report_has_a_record(run, tmp_path):
    reports = tmp_path / "reports"
    for name in ("甲市-2025.txt", "deeper/乙市-2026.txt", ".hidden/丙市-2026.txt", "notes.md"):
        (reports / name).parent.mkdir(parents=True, exist_ok=True)
        (reports / name).write_text(TEXT, encoding="utf-8")
    done = run("extract", reports, "-o", tmp_path / "out")
    assert (done.status, done.out) == (0, "")
    assert "2 files: 2 extracted, 0 unchanged, 0 failed" in done.err
    assert sorted(file.name for file in (tmp_path / "out").glob("[!.]*")) == ["乙市-2026.json", "甲市-2025.json"]


def test_a_bad_file_is_named_at_the_end_and_the_rest_done(run, report, tmp_path):
    (tmp_path / "empty.txt").touch()
    done = run("extract", tmp_path / "empty.txt", tmp_path / "missing.txt", report, "-o", tmp_path / "out")
    assert done.status == 1
    assert [file.name for file in (tmp_path / "out").glob("*.json")] == ["望川市-2026.json"]
    assert "2 of 3" in done.err
    assert f"{tmp_path / 'empty.txt'}: is empty" in done.err
    assert "missing.txt: " in done.err
    assert "Traceback" not in done.err


def test_two_reports_of_one_name_do_not_overwrite_each_other(run, tmp_path):
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.txt").write_text(TEXT + folder, encoding="utf-8")
    done = run("extract", tmp_path / "a", tmp_path / "b", "-o", tmp_path / "out")
    assert done.status == 1
    assert json.loads((tmp_path / "out" / "x.json").read_bytes())["report"]["characters"] == len(TEXT) + 1
    assert f"{tmp_path / 'b' / 'x.txt'}" in done.err


def test_a_folder_without_reports_is_named(run, tmp_path):
    done = run("extract", tmp_path, "-o", tmp_path / "out")
    assert done.status == 1
    assert ".txt" in done.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["extract"],
        ["extract", "a.txt", "b.txt"],
        ["extract", "a.txt", "b.txt", "-o", "out.json"],
        ["extract", "a.txt", "b.txt", "-o", "out", "--explain"],
        ["extract", "a.txt", "--year", "twenty"],
        ["extract", "a.txt", "--min-confidence", "2"],
        ["extract", "a.txt", "--unknown"],
        ["unknown"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_2(run, arguments):
    done = run(*arguments)
    assert (done.status, done.out) == (2, "")
    assert done.err


def test_min_confidence_leaves_out(run, report):
    everything = json.loads(run("extract", report).out)["measures"]
    some = json.loads(run("extract", report, "--min-confidence", "0.9").out)["measures"]
    assert some == [measure for measure in everything if measure["confidence"] >= 0.9]


def test_explain_says_what_decided_each_field(run, report, tmp_path):
    done = run("extract", report, "--explain", "-o", tmp_path / "record.json")
    assert json.loads((tmp_path / "record.json").read_bytes())["measures"]
    assert "m1  地区生产总值" in done.out
    for field in ("indicator_id", "commitment", "force", "years", "confidence"):
        assert f"    {field} " in done.out


def test_what_is_replaced_keeps_its_permissions(run, report, tmp_path):
    out = tmp_path / "record.json"
    out.write_text("old")
    out.chmod(0o640)
    run("extract", report, "-o", out)
    assert stat.S_IMODE(out.stat().st_mode) == 0o640
    assert os.listdir(tmp_path) == ["record.json"]


def test_a_place_that_cannot_be_written_is_named(run, report, tmp_path):
    (tmp_path / "file").touch()
    done = run("extract", report, "-o", tmp_path / "file" / "record.json")
    assert done.status == 1
    assert done.err.startswith("policy-nlp: ")
    assert done.err.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_a_file_name_that_is_no_text(run, tmp_path):
    file = tmp_path / os.fsdecode(b"\xb9\xe3.txt")
    file.write_text(TEXT, encoding="utf-8")
    assert json.loads(run("extract", file).out)["report"]["source"] == "\ufffd\ufffd.txt"


def test_the_text_goes_beside_the_record(run, report, tmp_path):
    done = run("extract", report, "-o", tmp_path / "record.json", "--text")
    assert done.status == 0
    text = (tmp_path / "record.txt").read_bytes().decode()
    for measure in json.loads((tmp_path / "record.json").read_bytes())["measures"]:
        assert measure["span"] is None or text[slice(*measure["span"])] == measure["text"]
    among = tmp_path / "a.txt"
    among.write_text(TEXT, encoding="utf-8")
    assert run("extract", among, "-o", tmp_path / "a.json", "--text").status == 1
    assert run("extract", among, report, "-o", tmp_path, "--text").status == 1
    assert among.read_text(encoding="utf-8") == TEXT
    assert run("extract", report, "--text").status == 2


def test_a_limit_can_be_set(run, report):
    assert "more than 5 characters" in run("extract", report, "--limit", "characters=5", "-o", os.devnull).err
    assert run("extract", report, "--limit", "pages").status == 2


def test_an_ending_of_another_format_is_refused(run, report, tmp_path):
    done = run("extract", report, "-o", tmp_path / "record.yaml")
    assert done.status == 2
    assert ".yaml" in done.err
    assert ".json" in done.err
