"""What the fuzzer found once, for every step."""

from pathlib import Path

import pytest

from benchmarks.fuzz import TARGETS

FOUND = sorted((Path(__file__).parent / "found").glob("*"))


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("file", FOUND, ids=[file.name for file in FOUND])
def test_it_does_no_harm_any_more(target, file):
    TARGETS[target](file.read_bytes())
