"""How binding a wording is: the wording of the number goes before the word, the nearer word before the farther."""

from __future__ import annotations

import pytest

import policy_nlp
from policy_nlp.measures.promising.commitments import forces


@pytest.mark.parametrize(
    ("clause", "commitment", "force"),
    [
        ("货运量增长6%", None, "hard"),
        ("货运量增长6%以上", None, "hard"),
        ("货运量增长6%左右", None, "soft"),
        ("货运量增长6%—7%", None, "soft"),
        ("货运量增长6%上下", None, "soft"),
        ("确保货运量增长6%左右", "确保", "soft"),
        ("力争货运量增长6%以上", "力争", "soft"),
        ("货运量力争增长6%", "力争", "soft"),
        ("预期货运量增长6%", "预期", "soft"),
        ("确保全年工作平稳，货运量增长6%", "确保", "hard"),
        ("实施港区跃升计划，货运量增长6%", None, "hard"),
        ("实施港区跃升计划①，货运量增长6%", None, "hard"),
        ("实施港区跃升计划[2]，货运量增长6%", None, "hard"),
    ],
)
def test_words_and_bounds_make_the_force(clause: str, commitment: str | None, force: str) -> None:
    (measure,) = policy_nlp.extract(f"二、2026年重点工作\n{clause}。", year=2026).measures
    assert (measure.commitment, measure.force) == (commitment, force)


@pytest.mark.parametrize(
    ("clause", "why"),
    [
        ("货运量增长6%", "a plain number binds"),
        ("预期指标平稳，货运量增长6%以上", "a bound binds"),
        ("确保货运量增长6%左右", "approx leaves room"),
        ("力争货运量增长6%以上", "力争"),
    ],
)
def test_the_force_is_explained(clause: str, why: str) -> None:
    report = policy_nlp.extract(f"二、2026年重点工作\n{clause}。", year=2026)
    assert report.explain("m1")["force"] == why


@pytest.mark.parametrize(
    ("clause", "found"),
    [
        ("货运量增长6%", "no word binds it"),
        ("力争货运量增长6%", "力争 in its clause"),
        ("确保全年工作平稳，货运量增长6%", "确保 before its clause"),
    ],
)
def test_the_word_that_binds_is_named_with_its_place(clause: str, found: str) -> None:
    report = policy_nlp.extract(f"二、2026年重点工作\n{clause}。", year=2026)
    assert report.explain("m1")["commitment"] == found


def test_what_was_reached_binds_nobody() -> None:
    report = policy_nlp.extract("一、2025年工作回顾\n确保完成了年度任务，货运量增长6%以上。", year=2026)
    (measure,) = report.measures
    assert (measure.kind, measure.commitment, measure.force) == ("baseline", None, None)
    assert {"commitment", "force"}.isdisjoint(report.explain(measure.id))


def test_what_becomes_a_target_beside_one_tells_what_binds_it() -> None:
    report = policy_nlp.extract("二、2026年重点工作\n规定支出为30亿元，比上年减少了5%。", year=2026)
    assert [measure.kind for measure in report.measures] == ["target", "target"]
    for measure in report.measures:
        assert {"commitment", "force"} <= set(report.explain(measure.id))


def test_the_table_knows_both_forces() -> None:
    assert set(forces().values()) == {"hard", "soft"}
