"""The order in which damage is mended."""

from __future__ import annotations

from dataclasses import dataclass

from policy_nlp.records.arguments import takes_text
from policy_nlp.records.span import Span
from policy_nlp.restoring import damage, entities, pinyin, punctuation, script, shifted, spaces, width
from policy_nlp.restoring.marks import DAMAGED, LOST
from policy_nlp.text import broken_lines
from policy_nlp.text.alignment import Alignment, Edit

KINDS = ("entities", "width", "script", "pinyin", "shifted", "punctuation", "lines", "spaces")
"""Every kind of damage, in the order in which records name them."""

STEPS = (
    entities.find,
    shifted.find,
    pinyin.find,
    script.find,
    width.find,
    broken_lines.find,
    punctuation.find,
    spaces.find,
)
"""What is mended first stands first: the last damage that was done is undone first."""

ROUNDS = 5
"""Mending one kind of damage may lay bare another; pages need two rounds, the second to see that all is done."""


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


@takes_text
def restore(text: str) -> Restored:
    """`text` with its damage mended; a text that is fine comes out as it went in.

    Raises `WrongArgument` where `text` is no str.
    """
    page = _Page(text)
    for _ in range(ROUNDS):
        before = page.text
        for find in STEPS:
            page.mend(find(page.text))
        if page.text == before:
            break
    page.mend(damage.find(page.text))
    return Restored(page.text, page.alignment, page.counts, tuple(sorted(page.damaged)))


class _Page:
    """A text on its way from damaged to clean."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.alignment = Alignment.identity(len(text))
        self.counts = dict.fromkeys(KINDS, 0)
        self.damaged: set[Span] = set()

    def mend(self, edits: list[Edit]) -> None:
        """Make `edits` and keep account of them."""
        if not edits:
            return
        self.text, step = Alignment.identity(len(self.text)).applied(self.text, edits)
        self.alignment = self.alignment.then(step)
        self.damaged = {step.to_clean(span) for span in self.damaged}
        for edit in edits:
            self.damaged.update(_damaged_by(edit, step))
            if edit.kind != DAMAGED:
                self.counts[edit.kind] += 1


def _damaged_by(edit: Edit, step: Alignment) -> list[Span]:
    """Where in the text after `step` something is lost, by `edit`."""
    made = step.to_clean(edit.span)
    if edit.kind == DAMAGED:
        return [made]
    return [Span(made.start + at, made.start + at + 1) for at, new in enumerate(edit.replacement) if new == LOST]
