"""One report to one record."""

import json
import pickle
from pathlib import Path

import pytest

import policy_nlp
from policy_nlp.records import PolicyNLPError, Report, UnknownRecord, UnreadableInput

REPORTS = sorted(Path(__file__).parents[2].joinpath("corpora", "reports").rglob("*.txt"))
TEXT = (
    "2026年主要预期目标是：地区生产总值增长5.5%左右，城镇新增就业65万人以上。\n"
    "实施“百企争先”行动，新增规上工业企业300家。"
)


@pytest.fixture(scope="module", params=REPORTS, ids=lambda path: path.stem)
def read_and_extracted(request):
    source = policy_nlp.read(request.param)
    return source, policy_nlp.extract(source)


def test_every_span_leads_back_to_the_source(read_and_extracted):
    source, report = read_and_extracted
    assert report.measures
    for measure in report.measures:
        if measure.span is not None:
            start, end = measure.span
            assert source.text[start:end] == measure.text


def test_ids_count_the_measures_and_initiatives_name_those_of_their_sentences(read_and_extracted):
    _, report = read_and_extracted
    assert [m.id for m in report.measures] == [f"m{n}" for n in range(1, len(report.measures) + 1)]
    known = {m.id: m for m in report.measures}
    for initiative in report.initiatives:
        for id in initiative.measures:
            start, end = known[id].sentence_span
            assert any(start <= span[0] < end for span in initiative.spans)


def test_a_record_outlives_json(read_and_extracted):
    _, report = read_and_extracted
    assert Report.from_json(report.to_json()) == report


def test_text_gives_its_targets():
    report = policy_nlp.extract(TEXT, region="某省", year=2026)
    growth, jobs, firms = report.measures
    assert (growth.kind, growth.indicator_id, growth.aspect, growth.low) == ("target", "gdp", "growth", 5.5)
    assert (jobs.indicator, jobs.relation, jobs.low, jobs.unit) == ("城镇新增就业", "ge", 650000, "人")
    assert [i.name for i in report.initiatives] == ["“百企争先”行动"]
    assert report.initiatives[0].measures == [firms.id]
    assert (report.report.region, report.report.year) == ("某省", 2026)


def test_a_name_has_its_digits_as_wide_as_the_report_writes_them():
    report = policy_nlp.extract("“８６３计划”有新成果。《湖区２１世纪议程规划》出台。863计划和“２１１工程”并行。")
    assert [i.name for i in report.initiatives] == ["８６３计划", "湖区２１世纪议程规划", "２１１工程"]
    assert report.explain("８６３计划")


def test_a_str_is_a_text_and_a_path_a_file(tmp_path):
    file = tmp_path / "某省-2026.txt"
    file.write_text(TEXT, encoding="utf-8")
    assert policy_nlp.extract(str(file)).report.characters == len(str(file))
    assert policy_nlp.extract(file).report.characters == len(TEXT)
    with pytest.raises(UnreadableInput, match=r"missing\.txt"):
        policy_nlp.extract(tmp_path / "missing.txt")


@pytest.mark.parametrize("text", ["", "\n", "。", "\ud800增长5%", "\x00" * 50, "5" * 5000, "增长" * 3000])
def test_any_text_has_a_record(text):
    json.loads(policy_nlp.extract(text).to_json())


def test_every_field_can_be_asked_for():
    report = policy_nlp.extract(TEXT, year=2026)
    assert report.explain("m1")["kind"]
    assert report.explain("“百企争先”行动")["type"]
    with pytest.raises(UnknownRecord, match="not in this report"):
        report.explain("m99")
    with pytest.raises(UnknownRecord, match="anew"):
        Report.from_json(report.to_json()).explain("m1")


def test_uncertain_measures_can_be_left_out():
    report = policy_nlp.extract(TEXT, year=2026)
    none = report.at_least(1.01)
    assert not none.measures
    assert not any(initiative.measures for initiative in none.initiatives)
    assert report.at_least(0) == report


def test_what_is_no_record_is_refused():
    with pytest.raises(PolicyNLPError, match="report"):
        Report.from_json('{"schema": "policy-nlp/report/1", "initiatives": []}')
    with pytest.raises(PolicyNLPError):
        Report.from_json("not JSON")


@pytest.mark.parametrize("given", [{"year": "2026"}, {"region": 34}])
def test_an_argument_of_another_type_is_named(given):
    with pytest.raises(PolicyNLPError, match=f"^{next(iter(given))} is"):
        policy_nlp.extract(TEXT, **given)


@pytest.mark.parametrize("no_text", [None, 3, b"text", ["text"]])
@pytest.mark.parametrize("function", [policy_nlp.find_quantities, policy_nlp.segment, policy_nlp.restore])
def test_what_is_no_text_is_refused_in_a_plain_sentence(function, no_text):
    said = f"^{function.__name__} takes a text as a str, not {type(no_text).__name__}$"
    with pytest.raises(PolicyNLPError, match=said):
        function(no_text)


def test_a_report_is_sent_to_another_process_with_its_reasons():
    report = policy_nlp.extract(TEXT, year=2026)
    sent = pickle.loads(pickle.dumps(report))
    assert sent == report
    assert sent.explain("“百企争先”行动") == report.explain("“百企争先”行动")
