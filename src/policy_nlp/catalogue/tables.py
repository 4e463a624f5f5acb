"""The data files of this room: tab-separated, with a header line."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources

_DATA = resources.files("policy_nlp.catalogue").joinpath("data")


def read_table(name: str) -> list[dict[str, str]]:
    """The rows of ``data/NAME.tsv``, each a mapping from column to cell."""
    return _rows(_DATA.joinpath(f"{name}.tsv").read_text("utf-8"))


def read_folder(name: str) -> Iterator[tuple[str, list[dict[str, str]]]]:
    """The tables of ``data/NAME/``, in the order of their names, each with its name."""
    for file in sorted(_DATA.joinpath(name).iterdir(), key=lambda file: file.name):
        yield file.name.removesuffix(".tsv"), _rows(file.read_text("utf-8"))


def _rows(text: str) -> list[dict[str, str]]:
    header, *lines = text.splitlines()
    columns = header.split("\t")
    return [dict(zip(columns, line.split("\t"), strict=True)) for line in lines]
