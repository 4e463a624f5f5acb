"""What all figures of a sentence have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policy_nlp.language.periods import Period
from policy_nlp.measures.framing.frame import Frame
from policy_nlp.measures.promising.commitments import Binding, bindings_of
from policy_nlp.measures.promising.states import State
from policy_nlp.text.document import Sentence


@dataclass(slots=True)
class Setting:
    """What all figures of a sentence have in common.

    `before` is the sentence before, `year` the year that the report plans, `late` says that it was given when most of
    that year was over; `against` is the year with which all is compared, `fact` a state that a plan tells of.
    """

    text: str
    sentence: Sentence
    before: Sentence | None
    frame: Frame
    periods: Sequence[Period]
    year: int | None
    late: bool
    region: str | None
    against: Period | None
    fact: State | None
    _bindings: Sequence[Binding] | None = None

    def bindings(self) -> Sequence[Binding]:
        """The words that bind its targets; looked for once, and only where there are targets."""
        if self._bindings is None:
            self._bindings = bindings_of(self.sentence, self.before)
        return self._bindings
