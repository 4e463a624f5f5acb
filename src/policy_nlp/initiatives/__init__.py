"""Named initiatives: programmes, positionings, formulas and brands."""

from policy_nlp.initiatives.find import NamedInitiative, find_initiatives
from policy_nlp.initiatives.verdict import Verdict

__all__ = ["NamedInitiative", "Verdict", "find_initiatives"]
