"""policy-nlp track, its tables, plots and pages, policy-nlp compare, and tables from extract."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from policy_nlp.cli.commands import PLOTS, TABLES
from policy_nlp.output import ENDINGS

PROVINCE = Path(__file__).parents[2] / "corpora" / "reports" / "临江省"
OLD, NEW = PROVINCE / "临江省-2025.txt", PROVINCE / "临江省-2026.txt"


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_endings_of_tables_and_plots_are_those_that_can_be_written():
    from policy_nlp.output import plots

    assert sorted(TABLES) == sorted(ENDINGS)
    assert sorted(PLOTS) == sorted(plots.PLOTS)


def test_the_file_asked_for_holds_the_series(run, tmp_path):
    done = run("track", PROVINCE, "-o", tmp_path / "new" / "series.csv")
    assert (done.status, done.out, done.err) == (0, "", "")
    found = rows(tmp_path / "new" / "series.csv")
    growth = [row for row in found if (row["indicator_id"], row["aspect"], row["scope"]) == ("gdp", "growth", "")]
    assert {row["year"]: row["target_low"] for row in growth if row["target_low"]} == {
        "2024": "6", "2025": "5.5", "2026": "5.5",
    }  # fmt: skip
    others = sorted(path.name for path in (tmp_path / "new").iterdir())
    assert others == ["series-initiatives.csv", "series-outcomes.csv", "series-targets.csv", "series.csv"]


def test_text_and_records_give_the_same_series(run, tmp_path):
    run("extract", PROVINCE, "-o", tmp_path)
    assert run("track", tmp_path).out == run("track", PROVINCE).out
    mixed = run("track", tmp_path / "临江省-2024.json", OLD, NEW).out
    assert mixed == run("track", PROVINCE).out


@pytest.mark.parametrize("name", ["gdp", "国内生产总值"])
def test_one_indicator_from_one_year_on(run, name):
    tracking = json.loads(run("track", PROVINCE, "--indicator", name, "--since", "2025").out)
    assert {one["indicator_id"] for one in tracking["series"]} == {"gdp"}
    assert min(point["year"] for one in tracking["series"] for point in one["points"]) == 2025


def test_series_to_read(run):
    done = run("track", PROVINCE, "--indicator", "gdp", "--show")
    assert "临江省 地区生产总值 growth ↑ (%)" in done.out
    assert "lowered -0.5" in done.out


def test_a_table_says_whose_reports_they_are(run, tmp_path):
    text = "{}年主要预期目标：地区生产总值增长{}%。"
    (tmp_path / "a.txt").write_text(text.format(2026, 6), encoding="utf-8")
    (tmp_path / "b.txt").write_text(text.format(2026, 5), encoding="utf-8")
    meta = "file,region,parent,level,year\na.txt,甲市,乙省,city,2026\nb.txt,乙省,,province,2026\n"
    (tmp_path / "meta.csv").write_text(meta, encoding="utf-8")
    arguments = ("track", tmp_path / "a.txt", tmp_path / "b.txt", "--meta", tmp_path / "meta.csv", "--across", "2026")
    assert "+1 乙省" in run(*arguments).out
    assert run(*arguments, "-o", tmp_path / "across.csv").status == 0
    assert {row["region"]: row["above_parent"] for row in rows(tmp_path / "across.csv")} == {"甲市": "1"}
    run(*arguments, "-o", tmp_path / "across.json")
    assert json.loads((tmp_path / "across.json").read_text(encoding="utf-8"))["schema"] == "policy-nlp/across/1"


def test_without_a_year_the_latest_one_and_on_request_every_one(run, tmp_path):
    text = "{}年{}政府工作报告\n今年主要预期目标：地区生产总值增长{}%。"
    for region, year, rate in (("甲山市", 2024, 6), ("甲山市", 2025, 5), ("乙水市", 2024, 7), ("乙水市", 2025, 8)):
        (tmp_path / f"{region}-{year}.txt").write_text(text.format(year, region, rate), encoding="utf-8")
    latest = run("track", "--across", tmp_path)
    assert latest.status == 0
    assert ("2025 地区生产总值" in latest.out, "2024 地区生产总值" in latest.out) == (True, False)
    assert "above parent" not in latest.out
    every = run("track", tmp_path, "--across", "all")
    assert ("2025 地区生产总值" in every.out, "2024 地区生产总值" in every.out) == (True, True)
    assert run("track", tmp_path, "--across", "-o", tmp_path / "across.json").status == 0
    assert json.loads((tmp_path / "across.json").read_text(encoding="utf-8"))["year"] == 2025
    wrong = run("track", tmp_path, "--across=soon")
    assert (wrong.status, "soon" in wrong.err) == (2, True)
    slip = run("track", tmp_path, "--across", "20225")
    assert (slip.status, "20225" in slip.err) == (2, True)


def test_a_bad_file_is_named_and_the_rest_tracked(run, tmp_path):
    (tmp_path / "empty.txt").touch()
    done = run("track", tmp_path / "empty.txt", NEW, "-o", tmp_path / "series.json")
    assert done.status == 1
    assert "empty.txt" in done.err
    assert json.loads((tmp_path / "series.json").read_text(encoding="utf-8"))["series"]


def test_a_plot(run, tmp_path):
    pytest.importorskip("altair")
    assert run("track", PROVINCE, "--indicator", "gdp", "-o", tmp_path / "growth.svg").status == 0
    assert (tmp_path / "growth.svg").read_bytes().startswith(b"<svg")
    many = run("track", PROVINCE, "-o", tmp_path / "all.svg")
    assert (many.status, many.err.count("\n")) == (1, 1)
    assert "choose indicators" in many.err


def test_regions_side_by_side_as_a_plot(run, tmp_path):
    pytest.importorskip("altair")
    both = (PROVINCE, PROVINCE.parent / "望川市", "--indicator", "gdp", "--across", "2026")
    assert run("track", *both, "-o", tmp_path / "across.svg").status == 0
    assert "望川市" in (tmp_path / "across.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize("arguments", [("track", NEW), ("track", NEW, "--across", "2026"), ("compare", OLD, NEW)])
def test_an_ending_that_names_no_format_is_refused(run, tmp_path, arguments):
    done = run(*arguments, "-o", tmp_path / "series.docx")
    assert done.status == 2
    assert ".xlsx" in done.err
    assert list(tmp_path.iterdir()) == []


def test_what_changed_to_read_and_as_json_and_tables(run, tmp_path):
    page = run("compare", OLD, NEW)
    assert page.status == 0
    assert page.out.startswith("临江省 2025 → 2026\n")
    assert "reworded" in page.out
    run("compare", OLD, NEW, "-o", tmp_path / "changes.json")
    changes = json.loads((tmp_path / "changes.json").read_text(encoding="utf-8"))
    assert changes["schema"] == "policy-nlp/compare/1"
    run("compare", OLD, NEW, "-o", tmp_path / "changes.csv")
    assert len(rows(tmp_path / "changes.csv")) == len(changes["targets"])


def test_what_has_no_year_cannot_be_compared(run, tmp_path):
    (tmp_path / "a.txt").write_text("增长5%。", encoding="utf-8")
    done = run("compare", tmp_path / "a.txt", NEW)
    assert (done.status, done.err.count("\n")) == (1, 1)
    assert "a.txt" in done.err
    assert "--year" in done.err


def test_a_report_that_cannot_be_placed_is_named(run, tmp_path):
    """It would be missing from the series without a word."""
    (tmp_path / "notes.txt").write_text("地区生产总值增长5%。", encoding="utf-8")
    done = run("track", tmp_path / "notes.txt", NEW)
    assert (done.status, done.err.count("\n")) == (0, 1)
    assert done.err.startswith("policy-nlp: notes.txt: ")
    assert "--meta" in done.err


@pytest.mark.parametrize(("name", "meant"), [("gpd", "gdp"), ("新增就业", "城镇新增就业")])
def test_a_slip_in_an_indicator_is_told_what_was_meant(run, name, meant):
    done = run("track", PROVINCE, "--indicator", name)
    assert f"did you mean {meant}" in done.err


def test_figures_of_many_reports_in_one_table(run, tmp_path):
    assert run("extract", PROVINCE, "-o", tmp_path / "figures.csv").status == 0
    found = rows(tmp_path / "figures.csv")
    assert {row["report_year"] for row in found} == {"2024", "2025", "2026"}
    assert [row["kind"] for row in found].count("target") == len(rows(tmp_path / "figures-targets.csv"))
    refused = run("extract", NEW, "-o", tmp_path / "figures.csv", "--explain")
    assert refused.status == 2


def test_nothing_found_is_said(run):
    done = run("track", PROVINCE, "--indicator", "gdp", "--indicator", "没有的指标", "--show")
    assert (done.status, done.err) == (0, "policy-nlp: no figures of 没有的指标 in these reports\n")
    assert "地区生产总值" in done.out
    assert run("track", OLD, NEW, "--across", "1990").err == "policy-nlp: no target that two regions set for 1990\n"


def test_large_amounts_are_read_in_their_magnitudes(run):
    """A margin of 3.2亿斤 is not 3.2e+08."""
    done = run("track", PROVINCE, "--indicator", "粮食产量", "--show")
    assert "raised +5亿" in done.out
    assert "e+" not in done.out
