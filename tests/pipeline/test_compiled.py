"""What the compiled package needs of the source."""

from __future__ import annotations

import ast
import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, Generic, TypeVar

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


_Config = TypeVar("_Config")


class _Hook(Generic[_Config]):
    """Stands for the class that builds hand to a hook: only a build has it."""


@pytest.fixture
def build(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The build's own module."""
    package = "hatchling"
    for name in ("", ".builders", ".builders.hooks", ".builders.hooks.plugin", ".builders.hooks.plugin.interface"):
        monkeypatch.setitem(sys.modules, package + name, ModuleType(package + name))
    monkeypatch.setattr(sys.modules[f"{package}.builders.hooks.plugin.interface"], "BuildHookInterface", _Hook, False)
    spec = importlib.util.spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_SOURCE = '''"""Places."""

from __future__ import annotations

from dataclasses import dataclass, field

_FIRST = 3
_SHORT, _LONG = ("Pond", "Mere"), 9
_LOW, _HIGH = sorted((4, 2))
SEEN: dict[str, int] = {}
_count = 0


@dataclass(slots=True)
class Place:
    name: str
    """What it is called."""
    rank: int = _FIRST
    ends: tuple[str, ...] = field(default=())

    def louder(self) -> str:
        return self.name + "!"


@dataclass
class Notes:
    lines: list[str] = field(default_factory=list)
'''


def _run(source: str) -> dict[str, Any]:
    module = ModuleType("places")
    sys.modules["places"] = module
    try:
        exec(compile(source, "places", "exec"), module.__dict__)
    finally:
        del sys.modules["places"]
    return module.__dict__


def test_what_is_compiled_means_what_was_written(build: ModuleType) -> None:
    written, compiled = _run(_SOURCE), _run(build.made_plain(_SOURCE))
    for places in (written, compiled):
        place = places["Place"]("Lake", ends=("Town",))
        assert repr(place) == "Place(name='Lake', rank=3, ends=('Town',))"
        assert place == places["Place"]("Lake", 3, ("Town",))
        assert place.louder() == "Lake!"
        first, second = places["Notes"](), places["Notes"]()
        first.lines.append("a")
        assert second.lines == []
        assert (places["_FIRST"], places["SEEN"], places["_count"]) == (3, {}, 0)
        assert (places["_SHORT"], places["_LONG"], places["_LOW"], places["_HIGH"]) == (("Pond", "Mere"), 9, 2, 4)


def test_constants_are_declared_and_objects_are_made_without_the_interpreter(build: ModuleType) -> None:
    compiled = build.made_plain(_SOURCE)
    assert "_FIRST: Final = 3" in compiled
    assert "SEEN: Final[dict[str, int]] = {}" in compiled
    assert "_SHORT: Final = ('Pond', 'Mere')\n_LONG: Final = 9\n" in compiled
    assert "\n_LOW, _HIGH = sorted" in compiled
    assert "\n_count = 0" in compiled
    assert "def __init__(self, name: str, rank: int = _FIRST, ends: tuple[str, ...] = ()) -> None:" in compiled


@pytest.mark.parametrize("room", rooms())
def test_every_class_of_a_compiled_room_has_its_init_written_out(room: str, build: ModuleType) -> None:
    path = PACKAGE / room
    for module in [path] if path.is_file() else sorted(path.rglob("*.py")):
        tree = ast.parse(build.made_plain(module.read_text(encoding="utf-8")))
        for node in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and node.decorator_list):
            if ast.unparse(node.decorator_list[0]).startswith("dataclass"):
                assert "__init__" in [part.name for part in node.body if isinstance(part, ast.FunctionDef)]


def test_a_class_of_which_dataclass_makes_more_is_left_to_it(build: ModuleType) -> None:
    opening = '"""Places."""\n\nfrom dataclasses import dataclass\nfrom typing import ClassVar\n\n\n'
    for body in ("    def __post_init__(self) -> None:\n        self.name += '!'\n", "    known: ClassVar[int] = 3\n"):
        source = f"{opening}@dataclass(\n    slots=True,\n)\nclass Place:\n    name: str\n{body}"
        assert "def __init__" not in build.made_plain(source)
        assert _run(build.made_plain(source))["Place"]("Lake").name == _run(source)["Place"]("Lake").name
    several = f"{opening}@dataclass(\n    slots=True,\n)\nclass Place:\n    name: str\n"
    assert repr(_run(build.made_plain(several))["Place"]("Lake")) == "Place(name='Lake')"
    assert build.made_plain("") == "from typing import Final\n"
