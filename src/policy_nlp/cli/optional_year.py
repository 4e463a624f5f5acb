"""An option whose year may be left out: --across, --across 2026, --across all."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from typing import Any

import typer
from typer.core import TyperCommand

LATEST, EVERY = "latest", "all"
_OPTION = "--across"
_YEARS = re.compile(f"(?:1[89]|2[01])[0-9]{{2}}|{LATEST}|{EVERY}")


class YearMayBeLeftOut(TyperCommand):
    """A command that takes --across without a year as --across latest."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """The arguments as click reads them."""
        return super().parse_args(ctx, list(_completed(args)))


def years(value: str | None) -> str | None:
    """The value of the option, or an error that says what it may be."""
    if value is not None and not _YEARS.fullmatch(value):
        raise typer.BadParameter(f"{value!r} is no year and no file: give a year, {LATEST} or {EVERY}")
    return value


def _is_meant_for_it(follows: str) -> bool:
    """Whether what follows the option is meant for it; a slip is, so that the error says what it may be."""
    other = not follows or follows.startswith("-") or os.path.exists(follows)
    return bool(_YEARS.fullmatch(follows)) or not other


def _completed(args: Sequence[str]) -> Iterator[str]:
    for place, argument in enumerate(args):
        follows = args[place + 1] if place + 1 < len(args) else ""
        if argument == _OPTION and not _is_meant_for_it(follows):
            yield f"{_OPTION}={LATEST}"
        else:
            yield argument
