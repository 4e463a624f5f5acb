"""A figure that is to be named: the words that are its own, and what its sentence has told before it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from policy_nlp.measures.mentions import SHARES, Mention
from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.tails import Tail
from policy_nlp.records.quantity import Quantity
from policy_nlp.records.span import Span

_NO_LEVELS = SHARES | {"rank"}


@dataclass(slots=True)
class Earlier:
    """The last figure that the paragraph told before a sentence: its name, and the words between that and it."""

    name: Candidate
    quantity: Quantity
    tail: Tail


@dataclass(slots=True)
class Told:
    """What a sentence has told before the figure that is to be named; the lists grow by one with each figure.

    `mentions` are all of the sentence, `names`, `parts` and `features` those of the figures named so far; `earlier` is
    what the paragraph told before the sentence, `region` the report's own place.  `before` is the last figure that has
    not the name of the one before it; `level` and `levelled` are the unit and the name of the last figure that is no
    share, growth or rank; `of_sums` says that a clause of it may name a sum, and `whole` is the sum whose parts are
    told.
    """

    text: str
    clauses: Sequence[Span]
    mentions: Sequence[Mention]
    region: str | None
    earlier: Earlier | None
    of_sums: bool
    names: list[Candidate] = field(default_factory=list)
    parts: list[Parts] = field(default_factory=list)
    features: list[tuple[str, ...]] = field(default_factory=list)
    before: Mention | None = None
    level: str | None = None
    levelled: str = ""
    whole: str = ""

    def tell(self, figure: Unnamed, name: Candidate, features: tuple[str, ...]) -> None:
        """Go on with a figure that has got its name; `features` say how sure that is."""
        self.names.append(name)
        self.parts.append(figure.parts)
        self.features.append(features)
        self.before = figure.mention

    def tell_level(self, quantity: Quantity, name: str) -> None:
        """Remember an amount that may have parts."""
        if quantity.dimension not in _NO_LEVELS:
            self.level, self.levelled = quantity.unit, name

    def tell_again(self) -> None:
        """Give a figure of a list the name of the one before it."""
        self.names.append(self.names[-1])
        self.parts.append(self.parts[-1])
        features = self.features[-1]
        self.features.append(features if "listed" in features else (*features, "listed"))


@dataclass(slots=True)
class Unnamed:
    """A figure that is to be named.

    `said` are the words of its sentence before it, `tail` what was taken off them, `parts` those beside it that may
    name it; `previous` is the name of the figure before, `lender` the name from which it may take something.
    """

    told: Told
    mention: Mention
    tail: Tail
    parts: Parts
    said: str
    previous: Candidate
    lender: Candidate

    def clause_before(self) -> str:
        """The clause before its own; only for a figure that does not stand in the first one."""
        return self.told.clauses[self.mention.clause - 1].of(self.told.text)


Step = Callable[[Candidate, Unnamed], Candidate]
"""Completes the name that a figure has so far, or leaves it as it is."""
