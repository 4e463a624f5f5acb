"""What Chinese government reports promise and what they claim, as records.

    >>> import policy_nlp
    >>> report = policy_nlp.extract("2026年，地区生产总值增长5.5%左右。", year=2026)
    >>> report.measures[0].low, report.measures[0].unit
    (5.5, '%')

Importing the package costs next to nothing: a part is loaded when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from policy_nlp.language import segment
    from policy_nlp.pipeline import extract
    from policy_nlp.quantities import find_quantities
    from policy_nlp.reading import Source, read
    from policy_nlp.records import Initiative, InvalidRecord, Measure, PolicyNLPError, Quantity, Report, UnreadableInput
    from policy_nlp.restoring import Restored, restore
    from policy_nlp.tracking import across, compare, track

__version__ = "0.1.0"

__all__ = [
    "Initiative",
    "InvalidRecord",
    "Measure",
    "PolicyNLPError",
    "Quantity",
    "Report",
    "Restored",
    "Source",
    "UnreadableInput",
    "__version__",
    "across",
    "compare",
    "extract",
    "find_quantities",
    "read",
    "restore",
    "segment",
    "track",
]

_ROOMS = {
    "Initiative": "records",
    "InvalidRecord": "records",
    "Measure": "records",
    "PolicyNLPError": "records",
    "Quantity": "records",
    "Report": "records",
    "Restored": "restoring",
    "Source": "reading",
    "UnreadableInput": "records",
    "across": "tracking",
    "compare": "tracking",
    "extract": "pipeline",
    "find_quantities": "quantities",
    "read": "reading",
    "restore": "restoring",
    "segment": "language",
    "track": "tracking",
}
"""The room in which each public name lives."""


def __getattr__(name: str) -> object:
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
