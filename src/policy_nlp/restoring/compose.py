"""The order in which damage is mended."""

from __future__ import annotations

from dataclasses import dataclass

from policy_nlp.records.span import Span
from policy_nlp.restoring import damage, lines, pinyin, punctuation, script, shifted, spaces, width
from policy_nlp.restoring.marks import DAMAGED, LOST
from policy_nlp.text.alignment import Alignment, Edit

KINDS = ("width", "script", "pinyin", "shifted", "punctuation", "lines", "spaces")
"""Every kind of damage, in the order in which records name them."""

STEPS = (shifted.find, pinyin.find, script.find, width.find, lines.find, punctuation.find, spaces.find, damage.find)
"""What is mended first stands first: the last damage that was done is undone first."""


@dataclass(frozen=True, slots=True)
class Restored:
    """A clean text with its way back.

    ``alignment`` leads from spans of ``text`` to spans of the source, ``counts`` tells how many places each
    kind of repair mended, ``damaged`` where in ``text`` something is lost that could not be put right.
    """

    text: str
    alignment: Alignment
    counts: dict[str, int]
    damaged: tuple[Span, ...] = ()


def restore(text: str) -> Restored:
    """`text` with its damage mended; a text that is fine comes out as it went in."""
    alignment = Alignment.identity(len(text))
    counts = dict.fromkeys(KINDS, 0)
    damaged: list[Span] = []
    for find in STEPS:
        edits = find(text)
        if not edits:
            continue
        text, step = Alignment.identity(len(text)).applied(text, edits)
        alignment = alignment.then(step)
        damaged = [step.to_clean(span) for span in damaged]
        for edit in edits:
            damaged += _damaged_by(edit, step)
            if edit.kind != DAMAGED:
                counts[edit.kind] += 1
    return Restored(text, alignment, counts, tuple(sorted(damaged)))


def _damaged_by(edit: Edit, step: Alignment) -> list[Span]:
    """Where in the text after `step` something is lost, by `edit`."""
    made = step.to_clean(edit.span)
    if edit.kind == DAMAGED:
        return [made]
    return [Span(made.start + at, made.start + at + 1) for at, new in enumerate(edit.replacement) if new == LOST]
