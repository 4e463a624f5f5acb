"""What decided the fields of the records of one report."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping


class Reasons(Mapping[str, Mapping[str, str]]):
    """For each record by its name: the rule or the cue that decided each of its fields.

    What takes time to say may be given as a function: it is put into words each time that it is asked for, which for
    most records is never.  A copy that is sent elsewhere is a dict of words.
    """

    def __init__(self) -> None:
        self._told: dict[str, Mapping[str, str] | Callable[[], Mapping[str, str]]] = {}

    def __setitem__(self, name: str, reasons: Mapping[str, str] | Callable[[], Mapping[str, str]]) -> None:
        self._told[name] = reasons

    def __getitem__(self, name: str) -> Mapping[str, str]:
        told = self._told[name]
        return told if isinstance(told, Mapping) else told()

    def __iter__(self) -> Iterator[str]:
        return iter(self._told)

    def __len__(self) -> int:
        return len(self._told)

    def __reduce__(self) -> tuple[type, tuple[dict[str, Mapping[str, str]]]]:
        return dict, (dict(self),)
