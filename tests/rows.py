"""Tests of tables of hundreds of rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

import pytest

Row = TypeVar("Row")


def each(rows: Iterable[Row], name: Callable[[Row], str]) -> Callable[[Callable[[Row], None]], Callable[[], None]]:
    """One test of all `rows`, which names every row that fails and why.

    A test for each row takes pytest and its workers some milliseconds, several times as long as what it tests.
    """
    rows = list(rows)

    def of(check: Callable[[Row], None]) -> Callable[[], None]:
        def test() -> None:
            failures: list[str] = []
            for row in rows:
                try:
                    check(row)
                except Exception as error:
                    failures.append(f"{name(row)}: {type(error).__name__}: {error}")
            assert rows
            if failures:
                pytest.fail("\n".join([f"{len(failures)} of {len(rows)} rows", *failures]), pytrace=False)

        test.__name__, test.__doc__, test.__module__ = check.__name__, check.__doc__, check.__module__
        return test

    return of
