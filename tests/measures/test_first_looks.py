"""What is looked at before a pattern is tried lets through everything that the pattern can match.

Many patterns are tried only where a name begins or ends with one of a few characters, which stand beside the pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import import_module
from typing import Any

import pytest

from policy_nlp.measures import tails
from policy_nlp.measures.naming.beside import counting, leads
from policy_nlp.measures.naming.choosing import spoken_of
from policy_nlp.measures.promising import goals
from policy_nlp.measures.selecting import selection
from policy_nlp.quantities import ranges

PARSER = import_module("sre_parse" if not hasattr(re, "_parser") else "re._parser")
WITHOUT_WIDTH = ("AT", "ASSERT", "ASSERT_NOT")
DIGITS, ANYTHING = "0123456789", "any character"


def begins(nodes: Iterable[Any], *, backwards: bool = False) -> tuple[set[str], bool]:
    """With which characters what `nodes` match may begin (or end), and whether it may be empty."""
    found: set[str] = set()
    for node in reversed(list(nodes)) if backwards else nodes:
        here, empty = begins_with(node, backwards)
        found |= here
        if not empty:
            return found, False
    return found, True


def begins_with(node: Any, backwards: bool) -> tuple[set[str], bool]:
    """The same of one node."""
    kind, told = str(node[0]), node[1]
    if kind in WITHOUT_WIDTH:
        return set(), True
    if kind == "LITERAL":
        return {chr(told)}, False
    if kind == "IN":
        return {character for part in told for character in in_class(part)}, False
    if kind == "BRANCH":
        ways = [begins(way, backwards=backwards) for way in told[1]]
        return set().union(*(way for way, _ in ways)), any(empty for _, empty in ways)
    if kind == "SUBPATTERN":
        return begins(told[3], backwards=backwards)
    if kind in ("MAX_REPEAT", "MIN_REPEAT"):
        here, empty = begins(told[2], backwards=backwards)
        return here, empty or told[0] == 0
    return {ANYTHING}, False


def in_class(part: Any) -> Iterable[str]:
    """The characters that one part of a class in brackets stands for."""
    kind, told = str(part[0]), part[1]
    if kind == "LITERAL":
        return [chr(told)]
    if kind == "RANGE":
        return map(chr, range(told[0], told[1] + 1))
    return DIGITS if str(told) == "CATEGORY_DIGIT" else [ANYTHING]


def of_class(characters: str) -> set[str]:
    """The characters that stand for themselves or others between the brackets of a class."""
    return begins(PARSER.parse(f"[{characters}]"))[0]


TIMES = "|".join((leads._TIME, leads._YEARS, leads._SAID, leads._NUMBERING))


@pytest.mark.parametrize(
    ("pattern", "looked_at"),
    [
        pytest.param(TIMES, of_class(leads._TIMES_BEGIN), id="times"),
        pytest.param(spoken_of._RATIO.pattern, spoken_of._RATIO_BEGINNINGS, id="ratios"),
        pytest.param(counting.BOUND_LEAD.pattern, counting._BOUND_BEGINNINGS, id="bounds"),
        pytest.param(selection._ASIDE_AFTER.pattern, selection._ASIDE_BEGINNINGS, id="asides"),
        pytest.param(goals._BEHIND.pattern, goals._BEGINS_BEHIND, id="goals"),
        pytest.param(ranges._LINK.pattern, ranges._LINK_BEGINNINGS, id="ranges"),
    ],
)
def test_a_pattern_begins_with_what_is_looked_at(pattern: str, looked_at: set[str]) -> None:
    assert begins(PARSER.parse(pattern))[0] - set(looked_at) == set()


@pytest.mark.parametrize(
    ("pattern", "ends"),
    [
        pytest.param(tails._MEASURED_BY, tails._MEASURED_BY_ENDS, id="measures"),
        pytest.param(tails._OF_PLAN, tails._PLAN_ENDS, id="plans"),
        pytest.param(tails._STAYS, tails._STAYS_ENDS, id="wholes"),
        pytest.param(tails._RAISED_TO, tails._RAISED_ENDS, id="raised"),
        pytest.param(tails._OF_THE_USUAL, tails._LEVEL, id="usual"),
    ],
)
def test_a_pattern_ends_as_is_looked_at(pattern: re.Pattern[str], ends: tuple[str, ...]) -> None:
    assert begins(PARSER.parse(pattern.pattern), backwards=True)[0] - {end[-1] for end in ends} == set()
