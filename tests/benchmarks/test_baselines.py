"""What others would use: that it is fair, and that a tool which is missing is told."""

import json
import sys

import pytest

from benchmarks.baselines import parts, usual_script
from policy_nlp import Report
from training.agreement import Line

REPORT = """一、2025年工作回顾
地区生产总值达到5.3万亿元、增长5.5%左右，粮食产量八百亿斤。
二、2026年主要目标
进出口总额增长5%—6%，单位能耗下降3.2%，建成充电桩1.2万个以上。
"""


def figure(start, surface, low, unit, relation="eq"):
    return Line(start, start + len(surface), surface, "B", "", "level", "", relation, low, "", unit, "2025", "2025")


@pytest.fixture(scope="module")
def scripted():
    return Report.from_json(json.dumps(usual_script.record(REPORT, 2026))).measures


def test_usual_script_gives_records_of_our_form(scripted):
    assert [REPORT[slice(*measure.span)] for measure in scripted] == [measure.text for measure in scripted]


def test_usual_script_does_what_such_scripts_do(scripted):
    told = [
        (m.kind, m.indicator, m.aspect, m.direction, m.relation, m.low, m.high, m.unit, m.end_year) for m in scripted
    ]
    assert told == [
        ("baseline", "地区生产总值", "level", None, "eq", 5300000000000, None, "元", 2025),
        ("baseline", "地区生产总值", "growth", "up", "approx", 5.5, None, "%", 2025),
        ("baseline", "粮食产量", "level", None, "eq", 80000000000, None, "斤", 2025),
        ("target", "进出口总额", "growth", "up", "between", 5, 6, "%", 2026),
        ("target", "单位能耗", "growth", "down", "eq", 3.2, None, "%", 2026),
        ("target", "建成充电桩", "level", None, "ge", 12000, None, "个", 2026),
    ]


def test_a_part_counts_numbers_and_units():
    lines = [figure(0, "5.3万亿", "5.3", "万亿元"), figure(10, "4.1", "4.1", "%"), figure(20, "5", "5", "%", "between")]
    found = [parts.Found(0, 6, "5300000000000", "元"), parts.Found(10, 13, "4.1", "")]
    counts = parts.compare([lines], [found])
    assert counts["money"] == [1, 1, 1]
    assert counts["share"] == [1, 0, 1], "the number is right and the unit is not; ranges are left out"
    assert counts["all"] == [2, 1, 2]


@pytest.mark.parametrize("read", parts.READERS.values(), ids=parts.READERS)
def test_readers_tell_where_a_figure_stands(read):
    text = "投资3.5万亿元。"
    assert [(text[one.start : one.end], float(one.number), one.unit) for one in read([text])[0]] == [
        ("3.5万亿元", 3.5e12, "元")
    ]


def test_a_tool_that_cannot_be_run_is_told(tmp_path):
    script = tmp_path / "tool.py"
    script.write_text("import no_such_tool_at_all\n", encoding="utf-8")
    with pytest.raises(parts.Missing, match="no_such_tool_at_all"):
        parts.by_tool(script, sys.executable, ["一"])
    with pytest.raises(parts.Missing, match="there is no"):
        parts.by_tool(script, str(tmp_path / "python"), ["一"])
