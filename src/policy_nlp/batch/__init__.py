"""The step from a report to its record, done for many: files of a folder, or rows of an Arrow table."""

from __future__ import annotations

from importlib import import_module

_MODULES = {
    "SCHEMA": "arrow",
    "Summary": "run",
    "Wishes": "wishes",
    "extract_batch": "arrow",
    "extract_batches": "arrow",
    "extract_files": "run",
    "extract_parquet": "parquet",
    "extract_table": "arrow",
}
"""The module in which each public name lives; Arrow is loaded only for what needs it."""

__all__ = [
    "SCHEMA",
    "Summary",
    "Wishes",
    "extract_batch",
    "extract_batches",
    "extract_files",
    "extract_parquet",
    "extract_table",
]


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
