"""Patterns that a build made are what Python makes of them."""

from __future__ import annotations

import marshal
import re
from importlib import import_module

import pytest

from policy_nlp.text import patterns

SOURCES = [("(?P<lake>湖)[0-9]+|(?:河|江)(?=水)", 0), ("^湖$", re.MULTILINE), ("(?i:AI)+", re.DOTALL), ("(湖)?", 0)]


def kept() -> dict[tuple[str, int], patterns.Made]:
    re.purge()
    data = patterns.recorded(lambda: [re.compile(source, flags) for source, flags in SOURCES])
    return dict(patterns.unpacked(data))


def test_a_kept_pattern_is_the_one_that_python_makes() -> None:
    known = kept()
    assert len(known) == len(SOURCES)
    for source, flags in SOURCES:
        made = patterns.made(source, int(flags), known)
        assert made == re.compile(source, flags)
        assert made.groupindex == re.compile(source, flags).groupindex
    found = patterns.made(*SOURCES[0], known).search("南湖12")
    assert found is not None
    assert (found[0], found["lake"], found.span()) == ("湖12", "湖", (1, 4))


def test_a_kept_pattern_is_not_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    known = kept()
    monkeypatch.setattr(re, "compile", None)
    assert patterns.made(*SOURCES[0], known).pattern == SOURCES[0][0]


def test_what_is_not_kept_is_made() -> None:
    assert patterns.made("海", 0, kept()) == re.compile("海")
    assert patterns.made("^湖$", 0, kept()) == re.compile("^湖$")


def test_what_python_does_not_take_is_made() -> None:
    (flags, code, *rest), source = kept()["^湖$", int(re.MULTILINE)], "^湖$"
    for broken in (code[:8], b"", b"\xff" * len(code)):
        assert patterns.made(source, 8, {(source, 8): (flags, broken, *rest)}) == re.compile(source, 8)  # type: ignore[misc]


@pytest.mark.parametrize("data", [b"", b"x", marshal.dumps(3), marshal.dumps((("cpython-27", 1, 4, "little"), {1: 2}))])
def test_a_file_of_another_python_or_of_none_keeps_nothing(data: bytes) -> None:
    assert patterns.unpacked(data) == {}


def test_recording_leaves_python_as_it_was() -> None:
    compiler = import_module("sre_compile" if not hasattr(re, "_compiler") else "re._compiler")
    before = compiler.compile, compiler._sre
    with pytest.raises(ZeroDivisionError):
        patterns.recorded(lambda: 1 / 0)
    assert (compiler.compile, compiler._sre) == before


def test_only_a_compiled_package_keeps_its_patterns() -> None:
    assert patterns.pattern("湖+", re.DOTALL) == re.compile("湖+", re.DOTALL)
    is_compiled = not str(patterns.__file__).endswith(".py")
    assert bool(patterns._kept()) == is_compiled
