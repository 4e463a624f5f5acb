"""Numbers with their units: what stands in a text, and what it is worth."""

from policy_nlp.quantities.finder import find_quantities

__all__ = ["find_quantities"]
