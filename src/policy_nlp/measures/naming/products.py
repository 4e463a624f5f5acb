"""Products that stand for how much of them was made: 钢三十万吨."""

from __future__ import annotations

from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.vocabulary import words
from policy_nlp.records.quantity import Quantity

_PRODUCTS = frozenset(words("products"))
_OUTPUT = "产量"
_MADE = frozenset({"mass", "volume", "length", "power", "count"})
"""Dimensions in which products are counted."""


def with_its_output(name: Candidate, quantity: Quantity, said: str) -> Candidate:
    """A bare product with an amount is its output (钢三十万吨), and so it is where output is spoken of.

    One that a single character names can mean nothing else.  `said` are the words of the sentence before the figure.
    """
    if name.text not in _PRODUCTS:
        return name
    made = len(name.text) == 1 or quantity.dimension in _MADE or _OUTPUT in said
    return name._replace(text=name.text + _OUTPUT) if made else name
