"""What may be a name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from policy_nlp.records.span import Span

Form = Literal[
    "quoted",
    "quoted closing",
    "quoted head",
    "title",
    "plan",
    "closing",
    "shared",
    "counted",
    "version",
    "works",
    "role",
    "followed role",
    "listed role",
    "virtue",
    "known",
]
GOVERNED: tuple[Form, ...] = ("role", "followed role")
"""Forms of what something is made: their lead is the verb that makes it."""


@dataclass(slots=True)
class Candidate:
    """One place where a name may stand.

    `form` says what it was recognised by, `closing` its closing noun, `quote` the text inside its quotes,
    `lead` the words before it in its clause and `follows` what comes after; `series` counts the names of
    its kind that stand side by side with it, and `closings` are the nouns that close its quote somewhere in the text.
    """

    name: str
    span: Span
    form: Form
    closing: str = ""
    quote: str = ""
    lead: str = ""
    follows: str = ""
    series: int = 1
    closings: tuple[str, ...] = ()


_NOTE_MARK = re.compile(r"\[\d{1,3}\]|［\d{1,3}］|〔\d{1,3}〕|【\d{1,3}】")
_NOTE_OPENS = frozenset("[［〔【")


def after_note(text: str, at: int) -> int:
    """`at`, or the end of the note mark that stands there: ［12］."""
    mark = _NOTE_MARK.match(text, at) if text[at : at + 1] in _NOTE_OPENS else None
    return mark.end() if mark else at


def surroundings(text: str, span: Span) -> tuple[str, str]:
    """The words before and after `span`: what leads to it, and what follows."""
    after = after_note(text, span.end)
    return text[max(0, span.start - 12) : span.start], text[after : after + 6]
