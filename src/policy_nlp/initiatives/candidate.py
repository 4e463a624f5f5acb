"""What may be a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from policy_nlp.records.span import Span

Form = Literal["quoted", "quoted closing", "quoted head", "title", "plan", "closing", "shared", "version", "works", "role", "virtue", "known"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One place where a name may stand.

    `form` says what it was recognised by, `closing` its closing noun, `quote` the text inside its quotes,
    `lead` the words before it in its clause and `follows` what comes after.
    """

    name: str
    span: Span
    form: Form
    closing: str = ""
    quote: str = ""
    lead: str = ""
    follows: str = ""
