"""rjieba's segmenter, without the one that its package makes for itself when it is imported."""

from __future__ import annotations

import sys
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rjieba import Jieba

_MODULE = "rjieba.rjieba"


def segmenter() -> Jieba:
    """A segmenter of our own, which may learn words; making one reads the dictionary (a tenth of a second).

    `import rjieba` reads it once more for a segmenter that nobody here uses: only the compiled module in it is loaded,
    and left where a later `import rjieba` finds it.
    """
    if _MODULE not in sys.modules:
        _load()
    made: Jieba = sys.modules[_MODULE].Jieba()
    return made


def _load() -> None:
    spec = _spec()
    if spec is None or spec.loader is None:
        import rjieba  # noqa: F401

        return
    module: ModuleType = module_from_spec(spec)
    spec.loader.exec_module(module)
    sys.modules[_MODULE] = module


def _spec() -> ModuleSpec | None:
    """Where the compiled module lies; None where the package is not laid out as we know it."""
    package = find_spec("rjieba")
    folders = package.submodule_search_locations if package else None
    return PathFinder.find_spec(_MODULE, folders) if folders else None
