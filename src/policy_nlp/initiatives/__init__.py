"""Named initiatives: programmes, positionings, formulas and brands."""

from policy_nlp.initiatives.find import NamedInitiative, find_initiatives

__all__ = ["NamedInitiative", "find_initiatives"]
