"""Pages on the terminal."""

from __future__ import annotations

from rich.console import Console, RenderableType

NARROWEST = 80


def print_page(page: RenderableType) -> None:
    """Print `page` to standard output, in a pipe without colours, and never narrower than can be read."""
    console = Console(highlight=False)
    console.width = max(console.width, NARROWEST)
    console.print(page)
