"""The commands that make pages of the documentation, which lie beside it and in no package."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

DOCS = Path(__file__).parents[2] / "docs"


@pytest.fixture(scope="session")
def make_fields() -> ModuleType:
    return _command("make_fields")


@pytest.fixture(scope="session")
def study() -> ModuleType:
    return _command("make_study")


def _command(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, DOCS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
