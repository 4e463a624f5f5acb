"""No sentence of the repository is a real report's; looked for where real reports lie beside it.

Names are facts, and no wording: those of indicators, of initiatives and of congresses count as one character, and so
does what any report may say. What is left must agree with a report in thirteen characters that a sentence goes on in
(they hold a pause, a figure or 了), and which no third report has, with whatever figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from policy_nlp.catalogue import indicators
from policy_nlp.initiatives.vocabulary.known_names import known_writings
from policy_nlp.text.word_trees import one_of_anywhere

TOP = Path(__file__).parents[2]
REPORTS = sorted(TOP.parent.joinpath("shared", "reports").rglob("*.txt"))
FOLDERS = ("benchmarks", "corpora", "docs", "src", "tests", "training")
KINDS = {".csv", ".html", ".json", ".jsonl", ".md", ".py", ".tsv", ".txt"}
LENGTH = 13
SAID_BY_FEW = 2
"""What so many reports say may be the wording of one, which another took up."""
SIGN = re.compile("[，；：。了0-9]|百分之")
EDGES = frozenset("，；：。、“”（）—\t")
LEAST = 8
"""So many of the thirteen are of words, and not of figures, marks or names."""
WORD = re.compile("[一-鿿]")
FIGURE = re.compile("[0-9.]+")
CONGRESS = re.compile("第[一二三四五六七八九十]+届(?:全国)?人民代表大会第[一二三四五六七八九十]+次会议")
SAID_BY_ANY = (
    *("主要预期目标", "综合各方面因素", "刚刚过去的", "主要做了以下工作", "作政府工作报告，请予审议"),
    *("在省委坚强领导下", "深化改革开放，激发市场活力", "蓝天、碧水、", "比上年增长百分之", "上涨幅度控制在"),
    *("五年规划和2035年远景目标纲要", "单位地区生产总值二氧化碳排放", "对共建“一带一路”国家进出口"),
)
"""What reports say year by year, and those that lie here may by chance say less often."""


def names() -> Iterator[str]:
    """What indicators and initiatives are called."""
    for indicator in indicators().values():
        yield from (indicator.chinese, *(alias.name for alias in indicator.aliases))
    yield from (name for name, _, _ in known_writings())


@cache
def no_wording() -> re.Pattern[str]:
    """Finds names and what any report says."""
    return re.compile(one_of_anywhere({*SAID_BY_ANY, *(name for name in names() if len(name) > 2)}))


def lines(path: Path) -> Iterator[tuple[int, str]]:
    """The lines of a file by their numbers, without spaces, a mark for each name."""
    for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
        if not line.isascii():
            yield number, no_wording().sub("※", CONGRESS.sub("※", line.replace(" ", "").replace("\u3000", "")))


def stretches(line: str) -> Iterator[str]:
    """Every thirteen characters of a line."""
    return (line[at : at + LENGTH] for at in range(len(line) - LENGTH + 1))


def is_wording(stretch: str) -> bool:
    """Whether a sentence goes on in these characters, which are no cell's end and no name alone."""
    inside = stretch[0] not in EDGES and stretch[-1] not in EDGES and "\t" not in stretch
    return inside and SIGN.search(stretch) is not None and len(WORD.findall(stretch)) >= LEAST


def ours() -> dict[str, str]:
    """Where each stretch of the repository stands, once for each."""
    files = [TOP / "README.md", TOP / "README.zh.md", *(f for top in FOLDERS for f in sorted((TOP / top).rglob("*")))]
    found: dict[str, str] = {}
    for path in files:
        if path.suffix in KINDS and not path.name.endswith("weights.json"):
            for number, line in lines(path):
                for stretch in stretches(line):
                    found.setdefault(stretch, f"{path.relative_to(TOP)}:{number}")
    return found


@pytest.mark.skipif(not REPORTS, reason="no real reports lie beside the repository")
def test_no_real_sentence_stands_in_the_repository() -> None:
    places = ours()
    reports = ["\n".join(line for _, line in lines(path)) for path in REPORTS]
    same = {stretch for report in reports for stretch in stretches(report) if stretch in places}
    same = set(filter(is_wording, same))
    without_figures = [FIGURE.sub("", report) for report in reports]

    def said_by(stretch: str) -> int:
        return sum(FIGURE.sub("", stretch) in report for report in without_figures)

    assert sorted(f"{places[stretch]} {stretch}" for stretch in same if said_by(stretch) <= SAID_BY_FEW) == []
