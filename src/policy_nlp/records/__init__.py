"""The types that users see."""

from policy_nlp.records.errors import (
    InvalidRecord,
    PolicyNLPError,
    UnknownRecord,
    UnreadableInput,
    UnwritableOutput,
    WrongArgument,
)
from policy_nlp.records.initiative import Initiative
from policy_nlp.records.measure import Measure
from policy_nlp.records.quantity import Quantity
from policy_nlp.records.report import Identity, Report
from policy_nlp.records.span import Span

__all__ = [
    "Identity",
    "Initiative",
    "InvalidRecord",
    "Measure",
    "PolicyNLPError",
    "Quantity",
    "Report",
    "Span",
    "UnknownRecord",
    "UnreadableInput",
    "UnwritableOutput",
    "WrongArgument",
]
