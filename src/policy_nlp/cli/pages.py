"""Pages on the terminal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console, RenderableType

from policy_nlp.cli.outputs import standard_output

NARROWEST = 60
"""What is narrower breaks every word."""


def print_page(page: RenderableType) -> None:
    """Print `page` to standard output, in a pipe without colours, and never narrower than can be read.

    Raises UnwritableOutput.
    """
    with pages() as console:
        console.print(page)


@contextmanager
def pages() -> Iterator[Console]:
    """Standard output, wide enough for tables; raises UnwritableOutput."""
    with standard_output():
        console = Console(highlight=False)
        console.width = max(console.width, NARROWEST)
        yield console
