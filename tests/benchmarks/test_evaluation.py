"""The evaluation page: current, complete, without a word of a real report."""

import csv
import json
import re
from pathlib import Path
from string import Template

import pytest

from benchmarks.evaluate import f1, score
from benchmarks.evaluation import errors as kinds
from benchmarks.evaluation import statements
from benchmarks.evaluation.__main__ import KEPT
from benchmarks.evaluation.left_out import Learned, in_use
from benchmarks.evaluation.pages import FOLDER, LANGUAGES, page, table
from policy_nlp import extract

ROOT = Path(__file__).parents[2]
CORPORA = ROOT / "corpora"
FIGURE = {"relation": "eq", "aspect": "growth", "dir": "+", "unit": "%", "from_year": "2026", "to_year": "2026"}


@pytest.fixture(scope="module")
def figures():
    return json.loads(KEPT.read_text(encoding="utf-8"))


@pytest.fixture
def annotated(tmp_path):
    """Annotates one figure of a text; gives the path of the annotation."""

    def annotate(text, surface, **facts):
        start = text.index(surface)
        line = {"start": start, "end": start + len(surface), "surface": surface, "low": surface, "high": "", **FIGURE}
        path = tmp_path / "甲省-2026.jsonl"
        path.write_text(json.dumps({**line, "kind": "T", **facts}) + "\n", encoding="utf-8")
        return path

    return annotate


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_current(language, figures):
    written = LANGUAGES[language][1].read_text(encoding="utf-8")
    assert written == page(language, figures), "run: python -m benchmarks.evaluation --pages"


def test_both_languages_say_the_same_things():
    used = [set(re.findall(r"\$(\w+)", template.read_text(encoding="utf-8"))) for template, _ in LANGUAGES.values()]
    assert used[0] == used[1]
    assert all(Template(template.read_text(encoding="utf-8")).is_valid() for template, _ in LANGUAGES.values())
    with FOLDER.joinpath("words.tsv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    assert all(row["en"] and row["zh"] for row in rows)


def test_examples_are_our_own(figures):
    texts = "".join(path.read_text(encoding="utf-8") for path in sorted(CORPORA.rglob("*.txt")))
    shown = [one["context"] for examples in figures["examples"].values() for one in examples]
    assert shown
    assert all(re.sub("[⟦⟧…]", "", context) in re.sub("…", "", texts) for context in shown)


def test_every_kind_of_error_is_known(figures):
    for counts in ("real_errors", "corpora_errors", "script_errors", "examples"):
        assert figures[counts].keys() <= set(kinds.KINDS)


TEXT = "甲省政府工作报告\n2026年主要目标：地区生产总值增长5.5%。\n"


@pytest.mark.parametrize(
    ("facts", "kind"),
    [
        ({"indicator": "生产总值"}, None),
        ({"indicator": "数字经济核心产业地区生产总值"}, "name too short"),
        ({"indicator": "产值"}, "name too long"),
        ({"indicator": "社会消费品零售总额"}, "another name"),
        ({"indicator": "地区生产总值", "kind": "B"}, "kind"),
        ({"indicator": "地区生产总值", "to_year": "2030"}, "end_year"),
        ({"indicator": "地区生产总值", "dir": "-"}, "aspect"),
        ({"indicator": "地区生产总值", "relation": "ge"}, "relation"),
        ({"indicator": "地区生产总值", "low": "6"}, "value"),
    ],
)
def test_errors_are_told_apart(annotated, facts, kind):
    path, report = annotated(TEXT, "5.5", **facts), extract(TEXT)
    found = list(kinds.errors(path, TEXT, report))
    assert [error.kind for error in found] == ([kind] if kind else [])
    assert all("地区生产总值增长⟦5.5⟧%" in error.context for error in found)
    assert f1(score(path, report), "record") == (0 if kind else 1)


def test_what_is_missed_and_what_is_no_measure(annotated):
    path = annotated(TEXT, "政府", indicator="政府")
    assert {error.kind for error in kinds.errors(path, TEXT, extract(TEXT))} == {"missed", "no measure"}


def test_examples_show_short_ones_first():
    found = [kinds.Error("value", "长长的例子", "1", "2"), kinds.Error("value", "短例", "3", "4")]
    assert [one["context"] for one in kinds.examples(found)["value"]] == ["短例", "长长的例子"]


def test_weights_are_swapped_for_a_while_only():
    text = (CORPORA / "reports" / "临江省" / "临江省-2025.txt").read_text(encoding="utf-8")
    shipped = extract(text)
    with in_use(Learned({}, None)):
        without = extract(text)
    assert len(without.initiatives) < len(shipped.initiatives)
    assert extract(text) == shipped


def test_a_classifier_is_scored_on_the_report_left_out():
    known = [
        statements.Statement(report, {kind: 1.0}, "baseline", kind)
        for report in ("甲", "乙", "丙")
        for kind in ("target", "baseline")
    ]
    assert statements.tried(known) == {"rules": [3, 6], "classifier": [6, 6], "classifier with rules": [6, 6]}


def test_a_cell_cannot_break_a_table():
    assert table(["a"], [["x|y"]]) == "| a |\n| --- |\n| x\\|y |"
