"""What the compiled package needs of the source."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "policy_nlp"


def rooms() -> list[str]:
    """The rooms that pyproject.toml names."""
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    named = next(line for line in lines if line.startswith("rooms = ["))
    return [room.strip(' "') for room in named.partition("[")[2].rstrip("]").split(",")]


@pytest.mark.parametrize("room", rooms())
def test_a_compiled_room_has_no_property_that_would_be_worked_out_each_time(room: str) -> None:
    path = PACKAGE / room
    modules = [path] if path.is_file() else sorted(path.rglob("*.py"))
    assert modules
    assert [module.name for module in modules if "cached_property" in module.read_text(encoding="utf-8")] == []
