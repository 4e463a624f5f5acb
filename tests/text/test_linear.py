"""No pattern of the package can read a text in exponentially many ways, and no text makes reading take for ever."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests.pace import within
from tests.text.ambiguity import twofold

import policy_nlp
from policy_nlp.text import patterns
from policy_nlp.text.alternatives import any_number, not_made

PACKAGE = Path(policy_nlp.__file__).parent
_NOTE = """
import pkgutil, re, sys
from importlib import import_module

made, make = [], re.compile
def noting(source, flags=0):
    where = sys._getframe(1).f_globals.get("__name__", "")
    if where.startswith("policy_nlp") and isinstance(source, (str, bytes)):
        made.append((source, int(flags)))
    return make(source, flags)
re.compile = noting

import policy_nlp
for module in pkgutil.walk_packages(policy_nlp.__path__, "policy_nlp."):
    if not module.name.endswith("__main__"):
        try:
            import_module(module.name)
        except ImportError:  # a room that needs what is not installed
            pass
first, second = (
    policy_nlp.extract(f"甲省人民政府工作报告\\n一、{year - 1}年工作回顾\\n全省生产总值增长5%，实施“清湖”行动。\\n"
    f"二、{year}年工作安排\\n新增就业3万人以上。", year=year) for year in (2025, 2026)
)
policy_nlp.compare(first, second)
print(repr(made))
"""
NOTHING_BEHIND = {
    "initiatives/boundaries.py": ("_VERBS", "_LEADS"),
    "measures/naming/beside/leads.py": ("_LEAD",),
}
"""Patterns that end with a repeat and are never held against a whole text: how far they come is all that is asked."""


def all_patterns() -> dict[tuple[str | bytes, int], None]:
    """Source and flags of every pattern that the package compiles.

    Of those that a compiled package keeps only what is in Chinese: other libraries' are kept with them, and plain ones
    are noted where the package is plain.
    """
    told = subprocess.run([sys.executable, "-c", _NOTE], capture_output=True, check=True, text=True)
    noted: list[tuple[str | bytes, int]] = eval(told.stdout)
    kept = [(source, flags) for source, flags in patterns._kept() if not source.isascii()]
    return dict.fromkeys([*noted, *kept])


def without_anything_behind() -> set[str]:
    """The sources of NOTHING_BEHIND."""
    modules = {file: __import__(f"policy_nlp.{file[:-3].replace('/', '.')}", fromlist=["x"]) for file in NOTHING_BEHIND}
    return {getattr(modules[file], name).pattern for file, names in NOTHING_BEHIND.items() for name in names}


def test_no_pattern_reads_a_text_in_exponentially_many_ways() -> None:
    open_ended = without_anything_behind()
    found = {
        source[:80]: text
        for source, flags in all_patterns()
        if (text := twofold(source, flags, nothing_behind=source in open_ended)) is not None
    }
    assert found == {}


@pytest.mark.parametrize(("file", "name"), [(file, name) for file, names in NOTHING_BEHIND.items() for name in names])
def test_an_open_ended_pattern_is_not_held_against_a_whole_text(file: str, name: str) -> None:
    code = (PACKAGE / file).with_suffix(".py").read_text(encoding="utf-8")
    assert re.findall(rf"\b{name}\.\w+", code)
    assert set(re.findall(rf"(?<!\w){name}\.(\w+)", code)) <= {"match", "search"}


@pytest.mark.parametrize(
    "source",
    [
        "(?:湖|水|湖水)*",
        "(?:湖水?|水)+",
        "(?:湖*江*)*",
        "(?:湖+)+",
        "(?:(?:湖|江)?河?)*",
        "(?:(?:湖|水){2,9}、?)*",
        "(?:湖水|湖|水湖)+",
    ],
)
def test_a_pattern_that_reads_in_two_ways_is_found(source: str) -> None:
    text = twofold(source)
    assert text is not None
    assert any(re.fullmatch(source, (text[at:] + text[:at]) * 3) for at in range(len(text)))


@pytest.mark.parametrize(
    "source",
    [
        "(?:湖|水)*江",
        "(?:湖水|河水)+水",
        "(?:湖水?|江)*",
        "[^江]*江[^湖]*",
        "(?:[^、]{1,9}、)*",
        "(?:湖|湖水){0,3}",
        "湖|湖水",
    ],
)
def test_a_pattern_that_reads_in_one_way_is_not(source: str) -> None:
    assert twofold(source) is None


def test_words_made_of_others_are_not_repeated() -> None:
    assert not_made(["湖水", "湖", "水", "湖江", "湖水湖", "水"]) == ["湖", "水", "湖江"]
    run = re.compile(any_number(["湖", "水", "湖水", "河湖"]))
    assert run.fullmatch("湖水河湖水")
    assert not run.fullmatch("湖水河")
    with within(1):
        assert not run.fullmatch("湖水" * 4000 + "河")


WORST = """
    积极稳妥靠前 对接续建成为 专项行动计划 三年专项行动 建立健全 社区县区县 乡镇城市 城镇居民 适当平稳 还要 原来的
    原先的 国家下达的 下达既定 目标任务要求 要求目标 提出的 一、一九八一年、 2027年、 在连续一年上升 与2027与 一一五五
"""
CLAUSES = """
    {}增长5%。 {}目标的95%，{}30个。 全省{}率达到95%，{}下功夫。 收入增长5%，{}30亿元。 实施{}工程、{}行动。
    实施“{}”{}等工程。 时间缩短至30天、{}3天。 每百户{}拥有量30台，{}。 在14个{}新建学校30所。
"""


@pytest.mark.parametrize("words", WORST.split())
def test_words_that_read_in_two_ways_many_times_over_are_read_at_once(words: str) -> None:
    clauses = "\n".join(clause.replace("{}", words * 40) for clause in CLAUSES.split())
    text = f"甲省人民政府工作报告\n一、2025年工作回顾\n{clauses}\n二、2026年工作安排\n{clauses}"
    with within(12):
        policy_nlp.extract(text, year=2026)
